//! The rules of a provider: which secrets it takes, until when, and how much mail.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::account::Shape;

/// What a provider takes as a secret.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecretKind {
    /// Nobody knows.
    #[default]
    Unknown,
    /// The password of the account or of the mailbox, the same as on the provider's web page.
    AccountPassword,
    /// A password that is made for a single program.
    AppPassword,
    /// A second password, for all mail programs.
    MailPassword,
    /// No password at all, only an OAuth 2.0 access token.
    OauthToken,
    /// The password that a program on the user's own machine shows.
    BridgePassword,
    /// A token that is made for sending.
    SmtpToken,
    /// A key that is made for programs.
    ApiKey,
    /// A password that is made for SMTP and is of no use elsewhere.
    SmtpPassword,
}

/// Which secrets a provider takes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecretRules {
    /// What it takes.
    pub kind: SecretKind,
    /// What it takes instead while two-step verification is on.
    pub with_two_step: Option<SecretKind>,
    /// Whether there are app passwords only while two-step verification is on.
    #[serde(default)]
    pub needs_two_step: bool,
    /// What its app passwords look like, where that is certain; the first one is how it shows them.
    #[serde(default)]
    pub shapes: Vec<Shape>,
    /// Whether it shows app passwords with blanks that do not belong to them, whatever their shape.
    #[serde(default)]
    pub shown_with_blanks: bool,
}

/// The end of passwords in mail programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CutOff {
    /// The first day on which they are refused.
    pub day: Date,
    /// Whether an administrator may allow them again, so that nobody outside can tell whether they are refused.
    #[serde(default)]
    pub is_reversible: bool,
}

impl CutOff {
    /// The last day on which they are taken.
    pub fn last_day(self) -> Date {
        self.day.saturating_sub(1.day())
    }
}

/// How much a provider takes. What is not known for certain is left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Limits {
    /// Octets of a whole message, as encoded.
    pub message_octets: Option<u64>,
    /// Recipients of one message.
    pub recipients: Option<u32>,
    /// Messages in 24 hours.
    pub messages_per_day: Option<u32>,
    /// Recipients in 24 hours.
    pub recipients_per_day: Option<u32>,
    /// Messages in a minute.
    pub messages_per_minute: Option<u32>,
    /// Whether the 24 hours are always the last ones; otherwise nobody knows when a day begins.
    #[serde(default)]
    pub is_rolling: bool,
}
