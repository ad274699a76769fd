//! Whether trying again may help.

use super::{Code, Exit, Reply};

/// The class of a meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// It went well.
    Ok,
    /// The same may work later.
    Transient,
    /// The same will not work.
    Permanent,
}

impl Class {
    /// Takes a code and the reply that led to it, if one did; gives its class. The reply's first digit tells
    /// (RFC 5321 §4.2.1), except where the words say otherwise.
    pub fn of(code: Code, reply: Option<&Reply>) -> Self {
        match (code, reply) {
            // Said with 535 although it passes.
            (Code::FederationUnreachable, _) => Self::Transient,
            // Proton Bridge says so with 454; trying again locks accounts.
            (Code::CredentialsRejected | Code::OauthTokenRejected, _) => Self::Permanent,
            (_, Some(reply)) if reply.is_success() || reply.is_intermediate() => Self::Ok,
            (_, Some(reply)) if reply.is_transient() => Self::Transient,
            (_, Some(_)) => Self::Permanent,
            (_, None) => match code.exit() {
                Exit::Ok => Self::Ok,
                Exit::TryLater => Self::Transient,
                _ => Self::Permanent,
            },
        }
    }
}
