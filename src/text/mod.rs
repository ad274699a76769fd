//! Words: Fluent catalogues in English and German, looked up by key and filled with facts.
//!
//! The lowest rank of the crate: it knows keys and facts, and nothing of mail. A file of a catalogue is parsed
//! when its first message is asked for, and only in the language chosen.

mod catalogue;
mod lang;
mod number;
mod shell;
mod source;
mod terminal;

pub use catalogue::Texts;
pub use lang::Lang;
pub use shell::quoted;
pub use source::Part;
pub use terminal::{is_obeyed, shown};

use std::collections::BTreeMap;
use std::fmt;

/// Values for the placeholders of a text, by name. Never a secret.
pub type Facts = BTreeMap<&'static str, String>;

/// One sentence to be said: its key in `errors.ftl` and the facts in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The message's key in the catalogue.
    pub key: &'static str,
    /// The values of its placeholders.
    pub facts: Facts,
}

impl Phrase {
    /// Takes a key of the catalogue; gives the phrase without facts.
    pub fn new(key: &'static str) -> Self {
        Self { key, facts: Facts::new() }
    }

    /// Adds one fact.
    #[must_use]
    pub fn with(mut self, fact: &'static str, value: impl Into<String>) -> Self {
        self.facts.insert(fact, value.into());
        self
    }
}

/// For developers' eyes (`Debug`, library users); people get the sentence from [`Texts`].
impl fmt::Display for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key)?;
        for (fact, value) in &self.facts {
            write!(f, " {fact}={value:?}")?;
        }
        Ok(())
    }
}
