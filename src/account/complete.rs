//! An account with everything decided.

use std::path::PathBuf;

use super::vault::Entry;
use super::{Address, Encryption, Endpoint, Method, Profile, SecretSource};

/// What the user said of two-step verification.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TwoStep {
    /// It is on.
    On,
    /// It is off.
    Off,
    /// Nothing.
    Unknown,
}

/// A complete account: profile and provider put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its name in the profile.
    pub name: String,
    /// Its address.
    pub address: Address,
    /// The login name.
    pub login: String,
    /// The name beside the address; some people have none.
    pub display_name: Option<String>,
    /// Where to hand in mail.
    pub endpoint: Endpoint,
    /// Certificate authorities beside the system's; most accounts need none.
    pub ca_file: Option<PathBuf>,
    /// How to log in.
    pub method: Method,
    /// Where the secret is.
    pub source: SecretSource,
    /// What the user said of two-step verification.
    pub two_step: TwoStep,
}

/// What is added to a profile: the provider's, or what was found out about the domain.
#[derive(Debug, Clone, Copy)]
pub struct Defaults<'a> {
    /// The servers, the best first; none for the generic provider.
    pub endpoints: &'a [Endpoint],
    /// The login name.
    pub login: &'a str,
}

impl Account {
    /// Takes a profile with its address and what is added to it; gives the account, or nothing if neither of them
    /// names a server.
    pub fn complete(name: &str, profile: &Profile, address: Address, defaults: Defaults<'_>) -> Option<Self> {
        let login = profile.username.as_deref().unwrap_or(defaults.login);
        Some(Self {
            name: name.to_owned(),
            address,
            login: login.to_owned(),
            display_name: profile.display_name.clone(),
            endpoint: endpoint(profile, defaults)?,
            ca_file: profile.smtp.ca_file.clone(),
            method: profile.method,
            source: profile.secret.clone(),
            two_step: profile.two_step(),
        })
    }

    /// Where the keyring keeps its secret.
    pub fn entry(&self) -> Entry {
        Entry { host: self.endpoint.host.clone(), login: self.login.clone() }
    }
}

/// What the profile says, completed by the provider's server that fits it best.
fn endpoint(profile: &Profile, defaults: Defaults<'_>) -> Option<Endpoint> {
    let smtp = &profile.smtp;
    let fits = |known: &&Endpoint| {
        smtp.encryption.is_none_or(|wanted| wanted == known.encryption)
            && smtp.port.is_none_or(|wanted| wanted == known.port)
    };
    let known = defaults.endpoints.iter().find(fits);
    let host = smtp.host.clone().or_else(|| Some(known.or(defaults.endpoints.first())?.host.clone()))?;
    // Certificates and name servers know names with umlauts only in their ASCII form (RFC 5890).
    let host = idna::domain_to_ascii(host.trim()).unwrap_or(host);
    // A port alone tells the encryption that goes with it by convention; those with a 2 in front get past blocked ports.
    let by_port = || match smtp.port? {
        465 | 2465 => Some(Encryption::Tls),
        25 | 587 | 2525 | 2587 => Some(Encryption::Starttls),
        _ => None,
    };
    let encryption =
        smtp.encryption.or(known.map(|known| known.encryption)).or_else(by_port).unwrap_or(Encryption::Tls);
    let port = smtp.port.or(known.map(|known| known.port)).unwrap_or_else(|| encryption.default_port());
    Some(Endpoint { host, port, encryption })
}

#[cfg(test)]
mod tests {
    use super::{Defaults, Encryption, Endpoint, Profile, SecretSource, endpoint};

    fn completed(
        host: Option<&str>,
        port: Option<u16>,
        encryption: Option<Encryption>,
    ) -> Option<(String, u16, Encryption)> {
        let mut profile = Profile::of("jana@example.com", SecretSource::Prompt);
        profile.smtp.host = host.map(ToOwned::to_owned);
        profile.smtp.port = port;
        profile.smtp.encryption = encryption;
        let at = |port, encryption| Endpoint { host: "smtp.gmail.com".to_owned(), port, encryption };
        let endpoints = [at(465, Encryption::Tls), at(587, Encryption::Starttls)];
        let endpoints = if host.is_some() { &[][..] } else { &endpoints };
        endpoint(&profile, Defaults { endpoints, login: &profile.address })
            .map(|found| (found.host, found.port, found.encryption))
    }

    #[test]
    fn the_provider_fills_in_what_the_profile_leaves_out() {
        let gmail = |port, encryption| Some(("smtp.gmail.com".to_owned(), port, encryption));
        assert_eq!(completed(None, None, None), gmail(465, Encryption::Tls));
        assert_eq!(completed(None, Some(587), None), gmail(587, Encryption::Starttls));
        assert_eq!(completed(None, None, Some(Encryption::Starttls)), gmail(587, Encryption::Starttls));
    }

    #[test]
    fn a_name_with_umlauts_or_blanks_around_it_is_found_all_the_same() {
        let host = |name| completed(Some(name), None, None).unwrap().0;
        assert_eq!(host(" mail.Bücher.example "), "mail.xn--bcher-kva.example");
        assert_eq!((host("::1").as_str(), host("127.0.0.1").as_str()), ("::1", "127.0.0.1"));
    }

    #[test]
    fn an_own_server_gets_the_usual_port_or_encryption() {
        let own = |port, encryption| Some(("mail.example.com".to_owned(), port, encryption));
        let host = Some("mail.example.com");
        assert_eq!(completed(host, None, None), own(465, Encryption::Tls));
        assert_eq!(completed(host, Some(587), None), own(587, Encryption::Starttls));
        assert_eq!(completed(host, Some(2587), None), own(2587, Encryption::Starttls));
        assert_eq!(completed(host, None, Some(Encryption::Starttls)), own(587, Encryption::Starttls));
    }
}
