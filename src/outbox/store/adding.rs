//! Storing finished letters.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::contents::{self, InsertFault, Room};
use super::scribe::Scribe;
use super::spool::{Extent, Spool};
use super::{Before, Claim, Store, fault, ledger, spool_fault};
use crate::compose::{Content, Letter, WriteFault};
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
    /// Nothing behind its end.
    transaction: Option<Transaction<'a>>,
    spool: Arc<Spool>,
    room: Room,
    /// Nobody behind the end of the writing.
    scribe: Option<Scribe>,
    file: &'a Path,
    /// Where something was written.
    written: Vec<Extent>,
    /// The numbers of the letters of the last batch of this process that was kept.
    own: &'a mut Range<i64>,
    again: bool,
    now: Timestamp,
}

impl Batch<'_> {
    /// Stores a letter, unless the same document went to one of the same people before.
    pub fn add(&mut self, letter: &NewLetter<'_>) -> Result<Added, Error> {
        self.insert(letter).map_err(|fault| refused(self.file, fault))
    }

    /// Keeps what was stored: all of it. A batch that ends without it has stored nothing.
    pub fn keep(mut self) -> Result<(), Error> {
        let stored = self.complete().map_err(|fault| refused(self.file, fault))?;
        // From here on the room is the letters', or may be anybody's.
        self.written.clear();
        if let Some(transaction) = self.transaction.take() {
            transaction.commit().map_err(|error| fault(self.file, &error))?;
        }
        *self.own = stored;
        Ok(())
    }

    /// Puts the bytes on the disk, before the tables say so: whoever is there is there completely. Gives the letters' numbers.
    fn complete(&mut self) -> Result<Range<i64>, InsertFault> {
        let (Some(transaction), Some(scribe)) = (&self.transaction, self.scribe.take()) else {
            return Err(rusqlite::Error::InvalidQuery.into());
        };
        let letters = scribe.end().map_err(InsertFault::Spool)?;
        let (Some(first), Some(last)) = (letters.first(), letters.last()) else { return Ok(0..0) };
        contents::note(transaction, &letters)?;
        self.spool.keep().map_err(InsertFault::Spool)?;
        Ok(first.id..last.id + 1)
    }

    fn insert(&mut self, new: &NewLetter<'_>) -> Result<Added, InsertFault> {
        let Some(transaction) = &self.transaction else { return Err(rusqlite::Error::InvalidQuery.into()) };
        let people: Vec<_> = new.letter.envelope.to.iter().map(ledger::person).collect();
        if !self.again {
            let before = ledger::before(transaction, &new.document, &people)?;
            if !before.is_empty() {
                return Ok(Added::Before(before));
            }
        }
        let id = insert_letter(transaction, new, people, self.now)?;
        self.write(id, new).map(|()| Added::Stored(id))
    }

    fn write(&mut self, id: i64, new: &NewLetter<'_>) -> Result<(), InsertFault> {
        let extent = self.room.take(new.letter.octets);
        self.written.push(extent);
        let Some(scribe) = &self.scribe else { return Err(rusqlite::Error::InvalidQuery.into()) };
        scribe.take(id, new.letter, new.content, extent).map_err(|fault| match fault {
            WriteFault::Document { name, error } => InsertFault::Document { name, error },
            WriteFault::Destination(error) => {
                let ended = self.scribe.take().map(Scribe::end);
                InsertFault::Spool(ended.and_then(Result::err).unwrap_or(error))
            }
        })
    }
}

impl Drop for Batch<'_> {
    /// What was written and not kept is overwritten, as long as nobody else may take the room.
    fn drop(&mut self) {
        // Nobody may write any more.
        if let Some(scribe) = self.scribe.take() {
            let _ = scribe.end();
        }
        for extent in &self.written {
            // Where that fails, those who come next write over it.
            let _ = self.spool.clear(*extent);
        }
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

    /// Stores one letter and takes it at once, so that no other process does; or gives what went to the same people before.
    pub fn add_and_claim(
        &mut self,
        new: &NewLetter<'_>,
        again: bool,
        now: Timestamp,
    ) -> Result<Result<Claim, Vec<Before>>, Error> {
        let worker = self.worker()?.to_owned();
        let mut batch = self.batch(again, now)?;
        let id = match batch.add(new)? {
            Added::Stored(id) => id,
            Added::Before(before) => return Ok(Err(before)),
        };
        let place = batch.written.last().map_or(0, |extent| extent.place);
        batch.claim(id, &worker)?;
        batch.keep()?;
        Ok(Ok(Claim { id, letter: new.letter.clone(), created: now, attempts: 0, place }))
    }

    /// Begins to store letters, all in one transaction. With `again`, also what went to the same people before.
    pub fn batch(&mut self, again: bool, now: Timestamp) -> Result<Batch<'_>, Error> {
        let spool = self.spool()?;
        let Self { connection, file, own, .. } = self;
        let file = file.as_path();
        let begun = connection.transaction_with_behavior(TransactionBehavior::Immediate);
        let transaction = begun.map_err(|error| fault(file, &error))?;
        contents::reclaim(&transaction, &spool).map_err(|fault| refused(file, fault))?;
        let room = Room::find(&transaction).map_err(|error| fault(file, &error))?;
        let scribe = Scribe::begin(Arc::clone(&spool)).map_err(|error| spool_fault(file, &error))?;
        let (transaction, scribe, written) = (Some(transaction), Some(scribe), Vec::new());
        Ok(Batch { transaction, spool, room, scribe, file, written, own, again, now })
    }
}

impl Batch<'_> {
    fn claim(&self, id: i64, worker: &str) -> Result<(), Error> {
        let statement = "UPDATE letters SET state = 'sending', worker = ?2 WHERE id = ?1";
        let claimed = self.transaction.iter().try_for_each(|transaction| {
            transaction.prepare_cached(statement)?.execute(params![id, worker]).map(|_| ())
        });
        claimed.map_err(|error| fault(self.file, &error))
    }
}

/// Stores what is known of a letter, without its bytes; gives its number.
fn insert_letter(
    transaction: &Connection,
    new: &NewLetter<'_>,
    people: Vec<String>,
    now: Timestamp,
) -> rusqlite::Result<i64> {
    let letter = new.letter;
    transaction.prepare_cached(INSERT_LETTER)?.execute(params![
        letter.message_id,
        new.account,
        letter.envelope.from.to_string(),
        new.subject,
        letter.octets,
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
        insert.execute(params![id, position, address.to_string(), person, new.document.bytes()])?;
    }
    Ok(id)
}

/// What a fault means for the user of the outbox in that file.
fn refused(file: &Path, refused: InsertFault) -> Error {
    match refused {
        InsertFault::Database(error) => fault(file, &error),
        InsertFault::Spool(error) => spool_fault(file, &error),
        InsertFault::Document { name, error } => changed(&name, &error),
    }
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
