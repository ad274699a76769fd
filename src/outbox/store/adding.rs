//! Storing finished letters.

use std::path::PathBuf;

use jiff::Timestamp;
use rusqlite::{Transaction, TransactionBehavior, params};

use super::blocks::{self, InsertFault};
use super::{Before, Store, fault, ledger};
use crate::compose::{Content, Letter};
use crate::error::Error;
use crate::finding::Exit;
use crate::outbox::Document;
use crate::text::Phrase;

/// A letter that is to be stored.
#[derive(Debug)]
pub struct NewLetter<'a> {
    /// The account that sends it.
    pub account: &'a str,
    /// Its subject, for lists.
    pub subject: &'a str,
    /// The letter.
    pub letter: &'a Letter,
    /// Its bytes.
    pub content: &'a Content,
    /// What it says, whoever gets it.
    pub document: Document,
    /// The moment from which it may go.
    pub due: Timestamp,
}

/// What came of storing a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Added {
    /// It is stored under that number.
    Stored(i64),
    /// The same document went to some of the same people before, or waits to; nothing is stored.
    Before(Vec<Before>),
}

/// Letters being stored together.
pub struct Batch<'a> {
    transaction: Transaction<'a>,
    file: PathBuf,
    again: bool,
    now: Timestamp,
}

impl Batch<'_> {
    /// Stores a letter, unless the same document went to one of the same people before.
    pub fn add(&mut self, letter: &NewLetter<'_>) -> Result<Added, Error> {
        let added = add(&self.transaction, letter, self.again, self.now);
        added.map_err(|refused| match refused {
            InsertFault::Database(error) => fault(&self.file, &error),
            InsertFault::Document { name, error } => changed(&name, &error),
        })
    }

    /// Keeps what was stored: all of it. A batch that ends without it has stored nothing.
    pub fn keep(self) -> Result<(), Error> {
        let Self { transaction, file, .. } = self;
        transaction.commit().map_err(|error| fault(&file, &error))
    }
}

impl Store {
    /// Stores one letter, as [`Store::batch`].
    pub fn add(&mut self, letter: &NewLetter<'_>, again: bool, now: Timestamp) -> Result<Added, Error> {
        let mut batch = self.batch(again, now)?;
        let added = batch.add(letter)?;
        batch.keep()?;
        Ok(added)
    }

    /// Begins to store letters, all in one transaction. With `again`, also what went to the same people before.
    pub fn batch(&mut self, again: bool, now: Timestamp) -> Result<Batch<'_>, Error> {
        let file = self.file.clone();
        let begun = self.connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = begun.map_err(|error| fault(&file, &error))?;
        Ok(Batch { transaction, file, again, now })
    }
}

fn add(
    transaction: &Transaction<'_>,
    new: &NewLetter<'_>,
    again: bool,
    now: Timestamp,
) -> Result<Added, InsertFault> {
    let people: Vec<_> = new.letter.envelope.to.iter().map(ledger::person).collect();
    if !again {
        let before = ledger::before(transaction, &new.document, &people)?;
        if !before.is_empty() {
            return Ok(Added::Before(before));
        }
    }
    let letter = new.letter;
    transaction.prepare_cached(INSERT_LETTER)?.execute(params![
        letter.message_id,
        new.account,
        letter.envelope.from.to_string(),
        new.subject,
        i64::try_from(letter.octets).unwrap_or(i64::MAX),
        letter.needs_smtputf8,
        letter.is_eight_bit,
        now.as_second(),
        new.due.as_second(),
        letter.notices.notify,
        letter.notices.envelope_id,
    ])?;
    let id = transaction.last_insert_rowid();
    let mut insert = transaction.prepare_cached(INSERT_RECIPIENT)?;
    for (position, (address, person)) in letter.envelope.to.iter().zip(people).enumerate() {
        let position = i64::try_from(position).unwrap_or(i64::MAX);
        insert.execute(params![id, position, address.to_string(), person, new.document.bytes()])?;
    }
    blocks::insert(transaction, id, letter, new.content)?;
    Ok(Added::Stored(id))
}

/// A document was looked at and could not be read again: nothing is stored.
fn changed(name: &str, error: &std::io::Error) -> Error {
    Error::new(
        Exit::NoInput,
        Phrase::new("file-unreadable").with("path", name).with("reason", error.to_string()),
    )
}

const INSERT_LETTER: &str = "
    INSERT INTO letters (message_id, account, sender, subject, octets, needs_smtputf8, is_eight_bit, state, created, due,
                         notify, envelope_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'queued', ?8, ?9, ?10, ?11)";

const INSERT_RECIPIENT: &str = "
    INSERT INTO recipients (letter, position, address, person, document, state)
    VALUES (?1, ?2, ?3, ?4, ?5, 'deferred')";
