//! What mailcheck has to say: a code, how serious it is, what is known about it, and the server's own words.
//!
//! A finding holds facts and no sentences; [`crate::text`] turns it into words, in the user's language.

mod class;
mod code;
mod exit;
mod reply;
mod stage;

pub use class::Class;
pub use code::Code;
pub use exit::Exit;
pub use reply::{EnhancedStatus, Reply};
pub use stage::Stage;

use crate::text::Facts;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good news.
    Ok,
    /// Works today, but the user should know.
    Warning,
    /// It does not work.
    Error,
}

/// One thing found out, with everything that its text needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What was found, by its fixed name.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where in the run it was found.
    pub stage: Stage,
    /// The exit code that it leads to if it decides the run.
    pub exit: Exit,
    /// Values for the placeholders of the text: host, port, date, file and so on. Never a secret.
    pub facts: Facts,
    /// The server's own words, if it said something.
    pub reply: Option<Reply>,
}

impl Finding {
    /// Takes a code and the stage it belongs to; gives the finding with the code's own severity and exit, and no facts yet.
    pub fn new(code: Code, stage: Stage) -> Self {
        Self { code, severity: code.severity(), stage, exit: code.exit(), facts: Facts::new(), reply: None }
    }

    /// Adds one fact for the text's placeholders.
    #[must_use]
    pub fn with(mut self, fact: &'static str, value: impl Into<String>) -> Self {
        self.facts.insert(fact, value.into());
        self
    }

    /// Adds the facts that are not there yet: what was said first is more exact.
    #[must_use]
    pub fn with_all<'a>(mut self, facts: impl IntoIterator<Item = (&'a &'static str, &'a String)>) -> Self {
        for (fact, value) in facts {
            self.facts.entry(fact).or_insert_with(|| value.clone());
        }
        self
    }

    /// Adds the server's words. A temporary reply makes the exit temporary, whatever the code says,
    /// except for refused credentials: trying those again locks accounts (Proton Bridge answers a wrong password with 454).
    #[must_use]
    pub fn with_reply(mut self, reply: Reply) -> Self {
        if reply.is_transient() && self.exit != Exit::Credentials {
            self.exit = Exit::TryLater;
        }
        self.reply = Some(reply);
        self
    }

    /// Says another exit than the code's own: an unusable address is bad data, but in the profile it is a bad profile.
    #[must_use]
    pub fn exiting(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    /// Says another severity than the code's own.
    #[must_use]
    pub fn as_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self.exit = Exit::Ok;
        self
    }

    /// Whether this finding stops the run.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}
