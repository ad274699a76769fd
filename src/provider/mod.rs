//! What mailcheck knows of mail providers: data with sources and a date, because it rots.
//!
//! One TOML file per provider under `data/`; it is parsed when somebody asks for a provider.

mod discovery;
mod known;
mod mention;

pub use discovery::{Found, NotFound, Source, discover};
pub use known::{Hints, known};

use std::sync::OnceLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::account::Endpoint;

/// A provider's entry.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// The name in profiles and in JSON.
    pub id: String,
    /// The name that people know; empty for the generic one.
    pub name: String,
    /// Domains of its addresses.
    pub domains: Vec<String>,
    /// Its submission servers.
    pub hosts: Vec<String>,
    /// Domains that its customers' MX records end in.
    pub mail_exchangers: Vec<String>,
    /// Where to hand in mail, the best first.
    pub endpoints: Vec<Endpoint>,
    /// Whether it replaces a From that is not the account's own.
    pub rewrites_from: bool,
    /// What its app passwords look like, if it has any.
    pub app_password: Option<AppPassword>,
    /// Until when a plain account password works, if that is known.
    pub plain_password: Option<PlainPassword>,
    /// What it takes.
    pub limits: Limits,
    /// What it refuses.
    pub blocked: Blocked,
    /// Where all this is from.
    pub sources: Vec<String>,
    /// When the sources were last read.
    pub last_checked: Date,
}

/// The shape of a provider's app passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AppPassword {
    /// Sixteen letters, shown in four groups (support.google.com/accounts/answer/185833).
    Google,
}

/// The end of plain account passwords in third-party programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlainPassword {
    /// The first day on which they are refused.
    pub ends: Date,
}

/// What a provider takes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Octets of a whole message, as encoded.
    pub message_octets: Option<u64>,
    /// Recipients of one message.
    pub recipients: Option<usize>,
}

/// What a provider refuses to carry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocked {
    /// Endings of file names, in lower case, without the dot.
    pub extensions: Vec<String>,
}

impl Provider {
    /// The provider of that id, if it is known.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        all().iter().find(|provider| provider.id == id)
    }

    /// The provider of that id or name, however it is punctuated: `microsoft365`, `Microsoft 365`, `gmx.de`.
    pub fn named(name: &str) -> Option<&'static Self> {
        let plain = |name: &str| name.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "");
        let is_named =
            |provider: &&Self| plain(&provider.id) == plain(name) || plain(&provider.name) == plain(name);
        all().iter().find(is_named).or_else(|| Self::by_domain(name))
    }

    /// The provider of addresses at that domain.
    pub fn by_domain(domain: &str) -> Option<&'static Self> {
        all().iter().find(|provider| holds(&provider.domains, domain))
    }

    /// The provider whose submission server has that name. Several kinds of account may share one server: then the
    /// last entry, which is the one for own domains.
    pub fn by_host(host: &str) -> Option<&'static Self> {
        all().iter().rev().find(|provider| holds(&provider.hosts, host))
    }

    /// The provider behind a mail exchanger of that name.
    pub fn by_mail_exchanger(name: &str) -> Option<&'static Self> {
        let name = name.to_ascii_lowercase();
        let is_below = |domain: &String| {
            name.strip_suffix(domain.as_str()).is_some_and(|front| front.is_empty() || front.ends_with('.'))
        };
        all().iter().find(|provider| provider.mail_exchangers.iter().any(is_below))
    }

    /// The entry of those of whom nothing is known.
    pub fn generic() -> &'static Self {
        &all()[0]
    }

    /// All ids, as they may stand in a profile.
    pub fn ids() -> Vec<&'static str> {
        all().iter().map(|provider| provider.id.as_str()).collect()
    }
}

fn holds(names: &[String], name: &str) -> bool {
    names.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// All entries, the generic one first.
fn all() -> &'static [Provider] {
    static ALL: OnceLock<Vec<Provider>> = OnceLock::new();
    ALL.get_or_init(|| {
        let sources = [
            include_str!("data/generic.toml"),
            include_str!("data/gmail.toml"),
            include_str!("data/google-workspace.toml"),
        ];
        sources.map(|source| toml::from_str(source).expect("the data is parsed by a test")).into()
    })
}

#[cfg(test)]
mod tests {
    use super::{Provider, all};

    #[test]
    fn every_entry_parses_and_has_a_source() {
        assert_eq!(Provider::generic().id, "generic");
        for provider in all().iter().skip(1) {
            assert!(!provider.sources.is_empty() && !provider.endpoints.is_empty(), "{}", provider.id);
        }
    }

    #[test]
    fn google_is_recognised_by_domain_host_and_mail_exchanger() {
        let id = |found: Option<&'static Provider>| found.map(|provider| provider.id.as_str());
        assert_eq!(id(Provider::by_domain("GoogleMail.com")), Some("gmail"));
        assert_eq!(id(Provider::by_host("smtp.gmail.com")), Some("google-workspace"));
        assert_eq!(id(Provider::by_mail_exchanger("ALT1.aspmx.l.google.com")), Some("google-workspace"));
        assert_eq!(id(Provider::by_mail_exchanger("mx.notgoogle.com")), None);
        assert_eq!(id(Provider::by_domain("example.com")), None);
    }
}
