//! What stopped mailcheck itself. A wrong password is a finding, never an error.

mod nearest;

pub use nearest::nearest;

use crate::finding::Exit;
use crate::text::Phrase;

/// mailcheck could not do its job: what happened, how the run ends, and what may help.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Error {
    /// How the run ends.
    pub exit: Exit,
    /// What happened.
    pub message: Phrase,
    /// What the user may do about it.
    pub hints: Vec<Phrase>,
}

impl Error {
    /// Takes the exit and what happened.
    pub fn new(exit: Exit, message: Phrase) -> Self {
        Self { exit, message, hints: Vec::new() }
    }

    /// Adds something that the user may do about it.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Self {
        self.hints.push(hint);
        self
    }

    /// Adds what was probably meant by what was typed, if one of the names is like it.
    #[must_use]
    pub fn meaning<'a>(self, typed: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest::nearest(typed, names) {
            Some(name) => self.hint(Phrase::new("hint-meant").with("meant", name)),
            None => self,
        }
    }

    /// Adds to what happened.
    #[must_use]
    pub fn map_message(mut self, change: impl FnOnce(Phrase) -> Phrase) -> Self {
        self.message = change(self.message);
        self
    }
}
