//! Whether a secret may go to a server that was found and not named by the user.

use crate::account::{Account, SecretSource};
use crate::provider::Source;

/// Takes an account whose server was found, and who told it; says whether the account's secret may go there.
///
/// SRV records can be forged on the way (RFC 6186 §6), and a forged one may name any server, which then shows a certificate
/// of its own. So a server outside the address's domain gets a secret only if somebody sees the server's name and decides,
/// or if the secret was stored for this very server.
pub fn may_receive(account: &Account, source: Source) -> bool {
    match source {
        Source::Submissions | Source::Submission => {
            is_within(&account.endpoint.host, account.address.domain())
                || matches!(account.source, SecretSource::Keyring | SecretSource::Prompt)
        }
        // An MX record leads only to servers that mailcheck knows by itself; documents came over verified connections.
        Source::MailExchangers | Source::Autoconfig | Source::WellKnown | Source::Database => true,
    }
}

/// Whether a host is the domain itself or lies below it.
pub fn is_within(host: &str, domain: &str) -> bool {
    let (host, domain) = (host.to_ascii_lowercase(), domain.to_ascii_lowercase());
    host.strip_suffix(&domain).is_some_and(|front| front.is_empty() || front.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::{Account, SecretSource, Source, is_within, may_receive};
    use crate::account::{Defaults, Encryption, Endpoint, Profile};

    fn allowed(host: &str, source: Source, secret: SecretSource) -> bool {
        let profile = Profile::of("jana@example.com", secret);
        let endpoint = Endpoint { host: host.to_owned(), port: 465, encryption: Encryption::Tls };
        let defaults = Defaults { endpoints: &[endpoint], login: "jana" };
        let account = Account::complete("a", &profile, profile.address().unwrap(), defaults).unwrap();
        may_receive(&account, source)
    }

    #[test]
    fn a_foreign_server_from_an_srv_record_gets_no_secret_unseen() {
        let unseen = [
            SecretSource::Env("SECRET".to_owned()),
            SecretSource::File("/secret".into()),
            SecretSource::Command(vec!["pass".to_owned()]),
            SecretSource::Stdin,
        ];
        for secret in unseen {
            assert!(!allowed("mail.example.net", Source::Submissions, secret.clone()), "{secret:?}");
            assert!(allowed("mail.example.com", Source::Submissions, secret.clone()), "{secret:?}");
            assert!(allowed("mail.example.net", Source::WellKnown, secret.clone()), "{secret:?}");
            assert!(allowed("smtp.gmail.com", Source::MailExchangers, secret.clone()), "{secret:?}");
        }
        for secret in [SecretSource::Keyring, SecretSource::Prompt] {
            assert!(allowed("mail.example.net", Source::Submission, secret));
        }
    }

    #[test]
    fn a_domain_whose_name_only_ends_alike_is_another() {
        assert!(is_within("Example.com", "example.com") && is_within("a.b.example.com", "example.com"));
        assert!(!is_within("badexample.com", "example.com") && !is_within("example.com", "mail.example.com"));
        assert!(!is_within("example.com.example.net", "example.com"));
    }
}
