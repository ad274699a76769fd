//! Everything that a run would use of an account.

use serde::{Serialize, Serializer};

use crate::account::vault::KeyringError;
use crate::finding::Finding;

/// An account as it would be used. The secret itself is never in it.
#[derive(Debug, Serialize)]
pub struct AccountDetails {
    /// Its name.
    pub account: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// The file in which it stands; nothing for the sandbox's.
    pub file: Option<String>,
    /// Its address.
    pub address: String,
    /// The name beside the address.
    pub display_name: Option<String>,
    /// The provider's id; nothing for a server of nobody whom mailcheck knows.
    pub provider: Option<Sourced<String>>,
    /// The login name.
    pub login: Option<Sourced<String>>,
    /// The server; nothing where it would have to be found by asking.
    pub server: Option<ServerDetails>,
    /// A file with more certificate authorities.
    pub ca_file: Option<String>,
    /// What it logs in with, as in a profile.
    pub method: &'static str,
    /// Where the secret is.
    pub secret: SecretPlace,
    /// What the user said of two-step verification.
    pub two_step_verification: Option<bool>,
    /// Messages in 24 hours, if the profile says how many.
    pub messages_per_day: Option<u32>,
    /// Recipients in 24 hours, if the profile says how many.
    pub recipients_per_day: Option<u32>,
    /// What is wrong with the profile.
    #[serde(skip)]
    pub problem: Option<Finding>,
}

/// A value, and who says so.
#[derive(Debug, Serialize)]
pub struct Sourced<T> {
    /// The value.
    pub value: T,
    /// Who says so.
    pub from: Origin,
}

/// Who says something of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// The profile.
    Profile,
    /// The provider's data.
    Provider,
    /// The server's name.
    Server,
    /// The account's address.
    Address,
    /// Nobody: it is what goes with the rest by convention.
    Convention,
}

impl Origin {
    /// Its name in the texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Provider => "provider",
            Self::Server => "server",
            Self::Address => "address",
            Self::Convention => "convention",
        }
    }
}

/// Where mail would be handed in.
#[derive(Debug, Serialize)]
pub struct ServerDetails {
    /// Name or address.
    pub host: Sourced<String>,
    /// Port.
    pub port: Sourced<u16>,
    /// Encryption, as in a profile.
    pub encryption: Sourced<&'static str>,
}

/// Where a secret is.
#[derive(Debug, Clone, Serialize)]
pub struct SecretPlace {
    /// Its kind, as in a profile.
    pub source: &'static str,
    /// Which file, command or variable; nothing for the keyring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// Whether the keyring has it; nothing where nobody asked the keyring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyring: Option<Presence>,
}

/// Whether the keyring has an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// It has.
    Stored,
    /// It has not.
    Missing,
    /// It cannot be asked.
    Unknown(KeyringError),
}

impl Presence {
    /// Its name in JSON and in the texts.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Stored => "stored",
            Self::Missing => "missing",
            Self::Unknown(KeyringError::Locked(_) | KeyringError::Unanswered) => "locked",
            Self::Unknown(KeyringError::Unavailable(_) | KeyringError::Silent) => "unavailable",
        }
    }
}

impl Serialize for Presence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
