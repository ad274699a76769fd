//! Who may know the submission server of a domain.

use crate::account::Encryption;

/// One who may know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The domain's MX record, if it names a provider whom mailcheck knows (RFC 5321 §5.1).
    MailExchangers,
    /// The SRV record for submission over TLS (RFC 8314 §5.1).
    Submissions,
    /// The SRV record for submission with STARTTLS (RFC 6186 §3.1).
    Submission,
    /// A configuration file at a host below the domain (draft-ietf-mailmaint-autoconfig).
    Autoconfig,
    /// A configuration file at the domain itself (the same draft).
    WellKnown,
    /// Mozilla's database of mail servers (the same draft).
    Database,
}

impl Source {
    /// All of them, the most preferred first.
    pub(super) const BY_PREFERENCE: [Self; 6] = [
        Self::MailExchangers,
        Self::Submissions,
        Self::Submission,
        Self::Autoconfig,
        Self::WellKnown,
        Self::Database,
    ];

    /// Its kind, as in the texts.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::MailExchangers => "mx",
            Self::Submissions | Self::Submission => "srv",
            Self::Autoconfig | Self::WellKnown => "autoconfig",
            Self::Database => "database",
        }
    }

    /// What is asked about a domain: the name of records, or where a document lies. It holds the domain and never the
    /// address, since whoever is asked learns it.
    pub fn question(self, domain: &str) -> String {
        match self {
            Self::MailExchangers => domain.to_owned(),
            Self::Submissions => format!("_submissions._tcp.{domain}"),
            Self::Submission => format!("_submission._tcp.{domain}"),
            Self::Autoconfig => format!("https://autoconfig.{domain}/mail/config-v1.1.xml"),
            Self::WellKnown => format!("https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml"),
            Self::Database => format!("https://v1.ispdb.net/{domain}"),
        }
    }

    /// How the servers of an SRV record are reached; nothing for other sources.
    pub(super) fn service(self) -> Option<Encryption> {
        match self {
            Self::Submissions => Some(Encryption::Tls),
            Self::Submission => Some(Encryption::Starttls),
            _ => None,
        }
    }
}
