//! The directory of all providers: every file under `data/`, and looking one up.

use std::sync::OnceLock;

use super::Provider;
use super::entry::Entry;

/// A file under `data/`. It is parsed when it may hold what somebody looks for.
struct File {
    id: &'static str,
    text: &'static str,
    providers: OnceLock<Vec<Provider>>,
}

macro_rules! files {
    ($($id:literal)*) => {
        [$(File { id: $id, text: include_str!(concat!("data/", $id, ".toml")), providers: OnceLock::new() }),*]
    };
}

/// All files. Where two providers share a server, the one for own domains comes last.
static FILES: [File; 23] = files! {
    "gmail" "google-workspace" "google-workspace-relay" "outlook-com" "microsoft-365" "yahoo" "aol" "icloud"
    "gmx" "web-de" "t-online" "ionos" "strato" "posteo" "mailbox-org" "fastmail" "zoho" "proton-bridge" "proton"
    "ovh" "sendgrid" "ses" "generic"
};

impl File {
    /// The provider, and behind it itself in each of its regions.
    fn providers(&self) -> &[Provider] {
        self.providers.get_or_init(|| {
            let entry: Entry = toml::from_str(self.text).expect("the data is parsed by a test");
            entry.into_providers()
        })
    }

    fn provider(&self) -> &Provider {
        self.providers().first().expect("a file makes at least one provider")
    }
}

impl Provider {
    /// The provider of that id, if it is known.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        FILES.iter().find(|file| file.id == id).map(File::provider)
    }

    /// The provider of that id or name, however it is punctuated (`microsoft365`, `Office 365`), or of an address, a
    /// domain, or a server.
    pub fn named(name: &str) -> Option<&'static Self> {
        let plain = |name: &str| name.to_lowercase().replace(|letter: char| !letter.is_alphanumeric(), "");
        let wanted = plain(name);
        let is_wanted = |known: &String| !wanted.is_empty() && plain(known) == wanted;
        let is_named = |provider: &&Self| {
            is_wanted(&provider.id) || is_wanted(&provider.name) || provider.aliases.iter().any(is_wanted)
        };
        let domain = name.rsplit_once('@').map_or(name, |(_, domain)| domain).trim();
        all().find(is_named).or_else(|| Self::by_domain(domain)).or_else(|| Self::by_host(domain))
    }

    /// The provider of addresses at that domain.
    pub fn by_domain(domain: &str) -> Option<&'static Self> {
        candidates(domain).find(|provider| provider.has_domain(domain))
    }

    /// The provider whose submission server has that name. Several kinds of account may share one server: then the
    /// last one, which is the one for own domains.
    pub fn by_host(host: &str) -> Option<&'static Self> {
        candidates(host).filter(|provider| provider.has_host(host)).last()
    }

    /// The provider behind a mail exchanger of that name.
    pub fn by_mail_exchanger(name: &str) -> Option<&'static Self> {
        candidates(name).find(|provider| provider.has_mail_exchanger(name))
    }

    /// The entry of those of whom nothing is known.
    pub fn generic() -> &'static Self {
        FILES[FILES.len() - 1].provider()
    }

    /// All ids, as they may stand in a profile.
    pub fn ids() -> Vec<&'static str> {
        FILES.iter().map(|file| file.id).collect()
    }

    /// The provider in each of its regions, if it has some.
    pub fn regions(&self) -> &'static [Self] {
        let file = FILES.iter().find(|file| file.id == self.id);
        file.map_or(&[], |file| &file.providers()[1..])
    }

    /// The provider as it is for addresses at that domain.
    pub fn for_domain(&'static self, domain: &str) -> &'static Self {
        self.regions().iter().find(|region| region.has_domain(domain)).unwrap_or(self)
    }
}

/// All providers, without their regions.
pub fn all() -> impl Iterator<Item = &'static Provider> {
    FILES.iter().map(File::provider)
}

/// What may have to do with a name: everything in the files in which the end of the name stands. A run parses only these, and
/// none where there is no name, as of a login without a domain.
fn candidates(name: &str) -> impl Iterator<Item = &'static Provider> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    let end = name.rmatch_indices('.').nth(1).map_or(&*name, |(dot, _)| &name[dot + 1..]).to_owned();
    FILES.iter().filter(move |file| !end.is_empty() && file.text.contains(&end)).flat_map(File::providers)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{FILES, File, Provider, all, candidates};
    use crate::account::Encryption;

    fn everything() -> impl Iterator<Item = &'static Provider> {
        FILES.iter().flat_map(File::providers)
    }

    #[test]
    fn every_file_parses_under_its_id_and_names_its_sources() {
        for (file, provider) in FILES.iter().zip(all()) {
            assert_eq!(file.id, provider.id);
            let is_generic = provider.id == "generic";
            assert_eq!(provider.sources.is_empty(), is_generic, "{}", file.id);
            assert_eq!(provider.name.is_empty(), is_generic, "{}", file.id);
            let has_server = !provider.endpoints.is_empty() || !provider.hosts.is_empty();
            assert!(is_generic || has_server || !provider.regions().is_empty(), "{}", file.id);
        }
        assert_eq!(Provider::generic().id, "generic");
    }

    #[test]
    fn every_server_is_encrypted_and_written_as_it_is_compared() {
        for provider in everything() {
            for endpoint in &provider.endpoints {
                assert_ne!(endpoint.encryption, Encryption::None, "{}", provider.id);
                assert!(!endpoint.host.contains('*'), "{}", provider.id);
            }
            for name in provider.hosts.iter().chain(&provider.domains).chain(&provider.mail_exchangers) {
                assert_eq!(*name, name.to_ascii_lowercase());
                assert!(
                    !name.rsplit('.').take(2).any(|label| label.contains('*')),
                    "{name} is not looked up"
                );
            }
        }
    }

    #[test]
    fn no_domain_and_no_mail_exchanger_belongs_to_two() {
        let mut seen = BTreeSet::new();
        for domain in everything().flat_map(|provider| &provider.domains) {
            assert!(seen.insert(domain), "{domain} is there twice");
        }
        for exchanger in everything().flat_map(|provider| &provider.mail_exchangers) {
            let owners = everything().filter(|provider| provider.has_mail_exchanger(exchanger)).count();
            assert_eq!(owners, 1, "{exchanger}");
        }
    }

    #[test]
    fn every_list_of_blocked_types_that_is_named_is_there() {
        for provider in everything() {
            assert_eq!(
                provider.blocked.is_none(),
                provider.blocked().extensions.is_empty(),
                "{}",
                provider.id
            );
        }
    }

    #[test]
    fn providers_are_recognised_by_domain_host_and_mail_exchanger() {
        let id = |found: Option<&'static Provider>| found.map(|provider| provider.id.as_str());
        for (domain, expected) in [
            ("GoogleMail.com", "gmail"),
            ("hotmail.de", "outlook-com"),
            ("ymail.com", "yahoo"),
            ("mac.com", "icloud"),
            ("gmx.at", "gmx"),
            ("gmx.us", "gmx"),
            ("zohomail.eu", "zoho"),
            ("online.de", "ionos"),
        ] {
            assert_eq!(id(Provider::by_domain(domain)), Some(expected), "{domain}");
        }
        for (host, expected) in [
            ("smtp.gmail.com", "google-workspace"),
            ("smtp-relay.gmail.com", "google-workspace-relay"),
            ("smtp.office365.com", "microsoft-365"),
            ("email-smtp.eu-central-1.amazonaws.com", "ses"),
            ("smtppro.zoho.com.au", "zoho"),
        ] {
            assert_eq!(id(Provider::by_host(host)), Some(expected), "{host}");
        }
        for (exchanger, expected) in [
            ("ALT1.aspmx.l.google.com", "google-workspace"),
            ("example-de.mail.protection.outlook.com", "microsoft-365"),
            ("example-com.j-v1.mx.microsoft", "microsoft-365"),
            ("eur.olc.protection.outlook.com", "outlook-com"),
            ("mx-aol.mail.gm0.yahoodns.net", "aol"),
            ("smtpin.rzone.de", "strato"),
            ("mx01.mail.icloud.com", "icloud"),
            ("mx2.zoho.eu", "zoho"),
        ] {
            assert_eq!(id(Provider::by_mail_exchanger(exchanger)), Some(expected), "{exchanger}");
        }
        assert_eq!(id(Provider::by_mail_exchanger("mx.notgoogle.com")), None);
        assert_eq!(id(Provider::by_domain("example.com")), None);
        assert_eq!(id(Provider::by_host("com")), None);
        assert_eq!(id(Provider::by_host("127.0.0.1")), None);
    }

    #[test]
    fn no_file_is_parsed_that_cannot_hold_what_is_looked_for() {
        let files = |name: &str| candidates(name).map(|provider| &*provider.id).collect::<Vec<_>>();
        assert_eq!(files("web.de"), ["web-de"]);
        for name in ["", ".", "example.com"] {
            assert!(files(name).is_empty(), "{name:?}");
        }
    }

    #[test]
    fn a_provider_is_found_by_every_name_that_people_have_for_it() {
        for (name, id) in [
            ("gmx", "gmx"),
            ("GMX", "gmx"),
            ("web.de", "web-de"),
            ("Microsoft365", "microsoft-365"),
            ("amazon ses", "ses"),
            ("Workspace", "google-workspace"),
            ("hotmail", "outlook-com"),
            ("1&1", "ionos"),
            ("jana@gmx.us", "gmx"),
            ("smtp.strato.de", "strato"),
            ("hotmail.de", "outlook-com"),
        ] {
            assert_eq!(Provider::named(name).unwrap().id, id, "{name}");
        }
        assert_eq!(Provider::named(""), None);
        assert_eq!(Provider::named("example.com"), None);
    }

    #[test]
    fn the_region_tells_the_server() {
        let host = |provider: &Provider| provider.endpoints.first().map(|endpoint| endpoint.host.clone());
        let by_exchanger = Provider::by_mail_exchanger("mx.zoho.eu").unwrap();
        assert_eq!(host(by_exchanger).as_deref(), Some("smtp.zoho.eu"));
        let zoho = Provider::by_id("zoho").unwrap();
        assert_eq!(host(zoho), None);
        assert_eq!(host(zoho.for_domain("zohomail.in")).as_deref(), Some("smtp.zoho.in"));
        let gmx = Provider::by_id("gmx").unwrap();
        assert_eq!(host(gmx.for_domain("gmx.de")).as_deref(), Some("mail.gmx.net"));
        assert_eq!(host(gmx.for_domain("gmx.com")).as_deref(), Some("mail.gmx.com"));
    }
}
