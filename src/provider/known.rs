//! Which provider an account is with, as far as nobody has to be asked.

use super::Provider;

/// What is known of an account before its provider is.
#[derive(Debug, Clone, Copy)]
pub struct Hints<'a> {
    /// The provider that the profile names.
    pub named: Option<&'a str>,
    /// The server that the profile names.
    pub host: Option<&'a str>,
    /// The login name.
    pub login: &'a str,
    /// The domain of the address, in ASCII form.
    pub domain: &'a str,
}

/// Takes what is known of an account; gives its provider, without asking the network: by the profile's word, by the
/// domain of the login or of the address, by the server's name. A server that mailcheck does not know belongs to the
/// generic provider. Nothing if only the domain itself can tell, which is then asked by [`super::discover`].
pub fn known(hints: Hints<'_>) -> Option<&'static Provider> {
    if let Some(named) = hints.named {
        return Provider::by_id(named).map(|provider| provider.for_domain(hints.domain));
    }
    let login_domain = hints.login.rsplit_once('@').map_or("", |(_, domain)| domain);
    if let Some(host) = hints.host {
        // A server decides what it takes; the domain only tells apart the kinds of account on a known server.
        let by_host = Provider::by_host(host);
        let by_domain = Provider::by_domain(login_domain).or_else(|| Provider::by_domain(hints.domain));
        let same_server = by_domain.filter(|found| found.has_host(host));
        return Some(same_server.or(by_host).unwrap_or_else(Provider::generic));
    }
    Provider::by_domain(login_domain).or_else(|| Provider::by_domain(hints.domain))
}

#[cfg(test)]
mod tests {
    use super::{Hints, known};

    fn id(named: Option<&str>, host: Option<&str>, login: &str) -> Option<&'static str> {
        let domain = login.rsplit_once('@').unwrap().1;
        known(Hints { named, host, login, domain }).map(|provider| provider.id.as_str())
    }

    #[test]
    fn the_profile_then_the_server_then_the_address_decide() {
        assert_eq!(id(Some("gmail"), Some("mail.example.com"), "jana@example.com"), Some("gmail"));
        assert_eq!(id(None, Some("smtp.gmail.com"), "jana@gmail.com"), Some("gmail"));
        assert_eq!(id(None, Some("smtp.gmail.com"), "jana@example.com"), Some("google-workspace"));
        assert_eq!(id(None, Some("mail.example.com"), "jana@gmail.com"), Some("generic"));
        assert_eq!(id(None, None, "jana@googlemail.com"), Some("gmail"));
        assert_eq!(id(None, None, "jana@example.com"), None);
    }
}
