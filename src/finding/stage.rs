//! The stages of a run, in order.

use std::fmt;

/// Where in a run something happened. The first nine are the stages of `verify`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// The account's profile is read and complete.
    Profile,
    /// The secret is there and usable.
    Secret,
    /// The provider will take this kind of secret on this day.
    Policy,
    /// The server's name has addresses.
    Dns,
    /// A connection, the greeting and, with STARTTLS, the plaintext EHLO.
    Connect,
    /// The TLS handshake and the certificate.
    Tls,
    /// What the server offers, asked over TLS.
    Ehlo,
    /// The login.
    Auth,
    /// The server takes the account's address as sender.
    Sender,
    /// The letter is put together and checked, before anything is sent.
    Compose,
    /// The server takes a recipient.
    Recipient,
    /// The message itself is handed over.
    Message,
}

impl Stage {
    /// The nine stages of `verify`, in order.
    pub const VERIFY: [Self; 9] = [
        Self::Profile,
        Self::Secret,
        Self::Policy,
        Self::Dns,
        Self::Connect,
        Self::Tls,
        Self::Ehlo,
        Self::Auth,
        Self::Sender,
    ];

    /// The stage's fixed name in JSON and in catalogue keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Secret => "secret",
            Self::Policy => "policy",
            Self::Dns => "dns",
            Self::Connect => "connect",
            Self::Tls => "tls",
            Self::Ehlo => "ehlo",
            Self::Auth => "auth",
            Self::Sender => "sender",
            Self::Compose => "compose",
            Self::Recipient => "recipient",
            Self::Message => "message",
        }
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
