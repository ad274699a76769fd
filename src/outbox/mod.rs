//! From a letter to what became of it: stored, delivered, settled.
//!
//! The three steps are kept apart. The store lives in memory for now: what could not be sent is lost when the program
//! ends, and the report says so.

mod delivery;
mod settle;

pub use delivery::deliver;
pub use settle::{Addressee, Outcome, RecipientState, State, failed, settle, untried};

use crate::compose::Letter;

/// The letters of this run, and what became of each.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: Vec<Entry>,
}

/// A stored letter.
#[derive(Debug)]
pub struct Entry {
    /// The letter, unchanged from its first try to its last.
    pub letter: Letter,
    /// What became of it; nothing as long as it waits.
    pub outcome: Option<Outcome>,
}

/// Names a letter in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket(usize);

impl Outbox {
    /// Stores a finished letter, before the first byte of it goes to a server.
    pub fn store(&mut self, letter: Letter) -> Ticket {
        self.entries.push(Entry { letter, outcome: None });
        Ticket(self.entries.len() - 1)
    }

    /// The letter of that ticket.
    pub fn letter(&self, ticket: Ticket) -> &Letter {
        &self.entries[ticket.0].letter
    }

    /// Writes down what became of a letter.
    pub fn settle(&mut self, ticket: Ticket, outcome: Outcome) {
        self.entries[ticket.0].outcome = Some(outcome);
    }

    /// Gives all letters with what became of them, in the order in which they were stored.
    pub fn into_entries(self) -> Vec<Entry> {
        self.entries
    }
}
