//! What a session that failed has seen.

use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// Where a session ended and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// The stage that did not pass.
    pub stage: Stage,
    /// What was seen there.
    pub seen: Seen,
}

/// The last thing that a session saw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// The connection failed.
    Fault(Fault),
    /// The server said no.
    Refused(Reply),
    /// STARTTLS is not among the server's capabilities.
    NoStarttls,
    /// AUTH is not among the server's capabilities.
    NoAuth,
    /// None of the mechanisms that the server offers is one of ours; these are the server's.
    NoMechanism(Vec<String>),
    /// An address of the envelope needs SMTPUTF8, and the server has it not (RFC 6531 §3.2).
    NoSmtputf8,
    /// The message has bytes outside ASCII, and the server has no 8BITMIME (RFC 6152 §3).
    NoEightBitMime,
    /// The message is larger than the server takes (RFC 1870 §4): octets of the message, octets allowed.
    TooLarge {
        /// Octets of the message.
        size: u64,
        /// Octets that the server takes.
        limit: u64,
    },
}

impl Seen {
    /// At that stage.
    pub(super) fn at(self, stage: Stage) -> Failure {
        Failure { stage, seen: self }
    }
}

impl From<Fault> for Seen {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
