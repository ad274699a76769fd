//! The ledger: what went to whom, and how much went.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::Store;
use crate::account::Address;
use crate::error::Error;
use crate::outbox::Document;
use crate::outbox::State;

/// A document that went to somebody before, or waits to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The number of the letter with which it went.
    pub letter: i64,
    /// The recipient's address.
    pub address: String,
    /// What became of that letter.
    pub state: State,
    /// When that was decided, or when the letter was stored if it still waits.
    pub at: Timestamp,
}

/// Somebody, whichever way the address is capitalised: a person does not get an invoice twice because of a capital letter.
pub(super) fn person(address: &Address) -> String {
    address.to_string().to_lowercase()
}

/// The letters by which that document went to one of those people, or waits to. A refused one does not count.
pub(super) fn before(
    connection: &Connection,
    document: &Document,
    people: &[String],
) -> rusqlite::Result<Vec<Before>> {
    let mut query = connection.prepare_cached(
        "SELECT letters.id, recipients.address, letters.state, coalesce(letters.settled, letters.created)
         FROM recipients JOIN letters ON letters.id = recipients.letter
         WHERE recipients.document = ?1 AND recipients.person = ?2
           AND (recipients.state = 'accepted' OR letters.state IN ('queued', 'sending', 'handing', 'in-doubt'))
         ORDER BY letters.id DESC LIMIT 1",
    )?;
    let mut found = Vec::new();
    for person in people {
        let rows = query.query_map(params![document.bytes(), person], |row| {
            Ok(Before {
                letter: row.get(0)?,
                address: row.get(1)?,
                state: super::reading::state(&row.get::<_, String>(2)?),
                at: super::reading::moment(row.get(3)?),
            })
        })?;
        for row in rows {
            found.push(row?);
        }
    }
    Ok(found)
}

impl Store {
    /// What of an account was taken, or perhaps was, after a moment: when, and by how many recipients, the oldest first.
    pub fn sends_since(&self, account: &str, since: Timestamp) -> Result<Vec<(Timestamp, u32)>, Error> {
        self.read(|connection| {
            let mut query = connection.prepare_cached(
                "SELECT at, recipients FROM sends WHERE account = ?1 AND at > ?2 ORDER BY at",
            )?;
            let rows = query.query_map(params![account, since.as_second()], |row| {
                Ok((super::reading::moment(row.get(0)?), row.get(1)?))
            })?;
            rows.collect()
        })
    }
}
