//! What became of an account that was to be removed.

use serde::Serialize;

use super::account_details::SecretPlace;
use crate::account::vault::Entry;
use crate::finding::Finding;

/// An account that is no longer in the profile, and what is left of it.
#[derive(Debug, Serialize)]
pub struct Removal {
    /// Its name.
    pub account: String,
    /// Its login name.
    pub login: String,
    /// What became of its secret.
    pub secret: SecretFate,
    /// Where the secret is, if it was not in the keyring.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<SecretPlace>,
    /// The account that uses the same secret.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_by: Option<String>,
    /// The keyring's entry, if it is known.
    #[serde(skip)]
    pub entry: Option<Entry>,
    /// Whether it was the default of several others.
    pub lost_default: bool,
    /// The letters of the outbox that wait for it or are in doubt.
    pub waiting: Vec<String>,
    /// What is in the way of removing the secret.
    #[serde(skip)]
    pub problem: Option<Finding>,
}

/// What became of the secret of an account that was removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecretFate {
    /// It is no longer in the keyring, or in the file that was made for it.
    Removed,
    /// The keyring had none.
    Missing,
    /// Another account uses it.
    Shared,
    /// It is not in the keyring but somewhere that is the user's own.
    Elsewhere,
    /// The keyring did not let go of it.
    Left,
    /// The keyring may have it, under the name of a server that was not found.
    Unknown,
}

impl SecretFate {
    /// Its name in the texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Removed => "removed",
            Self::Missing => "missing",
            Self::Shared => "shared",
            Self::Elsewhere => "elsewhere",
            Self::Left => "left",
            Self::Unknown => "unknown",
        }
    }
}
