//! What mailcheck knows of mail providers: data with sources and a date, because it rots.
//!
//! One TOML file per provider under `data/`; it is parsed when somebody asks for a provider.

mod blocked;
mod directory;
mod discovery;
mod entry;
mod known;
mod mention;
mod rules;

pub use blocked::Blocked;
pub use directory::all;
pub use discovery::{Found, NotFound, Source, discover};
pub use known::{Hints, known};
pub use rules::{CutOff, Limits, SecretKind, SecretRules};

use jiff::civil::Date;

use crate::account::{Endpoint, LoginForm};

/// What is known of a provider. Where its servers differ by region, there is one of these for each region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// The name in profiles and in JSON.
    pub id: String,
    /// The name that people know; empty for the generic one.
    pub name: String,
    /// Other names that people have for it.
    pub aliases: Vec<String>,
    /// Domains of its addresses; a `*` stands for a part that differs.
    pub domains: Vec<String>,
    /// Its submission servers; a `*` stands for a part of the name that differs, such as a region.
    pub hosts: Vec<String>,
    /// Domains that its customers' MX records end in.
    pub mail_exchangers: Vec<String>,
    /// Where to hand in mail, the best first; none where only the user knows the region.
    pub endpoints: Vec<Endpoint>,
    /// Which login name it wants.
    pub login: LoginForm,
    /// Which secrets it takes.
    pub secret: SecretRules,
    /// The day on which passwords end, if that is known.
    pub cut_off: Option<CutOff>,
    /// Whether it replaces a From that is not the account's own.
    pub rewrites_from: bool,
    /// How much it takes.
    pub limits: Limits,
    /// The name of the list of what it refuses to carry.
    blocked: Option<String>,
    /// Where all this is from.
    pub sources: Vec<String>,
    /// When the sources were last read.
    pub last_checked: Date,
}

impl Provider {
    /// What it refuses to carry, as far as that is known.
    pub fn blocked(&self) -> &'static Blocked {
        blocked::list(self.blocked.as_deref())
    }

    /// Whether one of its submission servers has that name.
    pub fn has_host(&self, host: &str) -> bool {
        self.hosts.iter().any(|pattern| fits(pattern, host))
    }

    fn has_domain(&self, domain: &str) -> bool {
        self.domains.iter().any(|pattern| fits(pattern, domain))
    }

    fn has_mail_exchanger(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        let is_below = |domain: &String| {
            name.strip_suffix(domain.as_str()).is_some_and(|front| front.is_empty() || front.ends_with('.'))
        };
        self.mail_exchangers.iter().any(is_below)
    }
}

/// Whether a name is the pattern; a `*` in it stands for one label (RFC 1035 §2.3.1).
fn fits(pattern: &str, name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    match pattern.split_once('*') {
        None => name == pattern,
        Some((before, after)) => name
            .strip_prefix(before)
            .and_then(|rest| rest.strip_suffix(after))
            .is_some_and(|label| !label.is_empty() && !label.contains('.')),
    }
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_one_label() {
        let pattern = "email-smtp.*.amazonaws.com";
        assert!(fits(pattern, "email-smtp.EU-central-1.amazonaws.com"));
        for other in ["email-smtp..amazonaws.com", "email-smtp.a.b.amazonaws.com", "smtp.eu.amazonaws.com"] {
            assert!(!fits(pattern, other), "{other}");
        }
        assert!(fits("smtp.gmail.com", "SMTP.gmail.com") && !fits("smtp.gmail.com", "smtp.gmail.com.test"));
    }
}
