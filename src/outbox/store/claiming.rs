//! Taking a letter, so that no other process takes it.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, ffi, params};

use super::worker::Worker;
use super::{Store, contents, unwritable};
use crate::compose::{Envelope, Letter, Notices};
use crate::error::Error;

/// A letter that this process has taken.
#[derive(Debug)]
pub struct Claim {
    /// Its number.
    pub id: i64,
    /// The letter.
    pub letter: Letter,
    /// When it was stored.
    pub created: Timestamp,
    /// Tries before this one.
    pub attempts: u32,
    /// Where its bytes begin in the spool.
    pub(super) place: u64,
}

impl Store {
    /// Takes one letter by its number, if it waits.
    pub fn claim(&mut self, id: i64) -> Result<Option<Claim>, Error> {
        self.claim_by("id = ?2 AND state = 'queued'", params![id])
    }

    /// Takes the next letter of an account that is due.
    pub fn claim_next(&mut self, account: &str, now: Timestamp) -> Result<Option<Claim>, Error> {
        let which = "id = (SELECT id FROM letters WHERE state = 'queued' AND account = ?2 AND due <= ?3
                           ORDER BY due, id LIMIT 1)";
        self.claim_by(which, params![account, now.as_second()])
    }

    fn claim_by(&mut self, which: &str, values: &[&dyn rusqlite::ToSql]) -> Result<Option<Claim>, Error> {
        let worker = self.worker()?.to_owned();
        let (spool, own) = (self.spool()?, self.own.clone());
        let statement = format!(
            "UPDATE letters SET state = 'sending', worker = ?1 WHERE {which}
             RETURNING id, message_id, sender, needs_smtputf8, is_eight_bit, created, attempts, notify, envelope_id,
                       octets, (SELECT place FROM contents WHERE letter = id)"
        );
        self.write(|transaction| {
            let mut all: Vec<&dyn rusqlite::ToSql> = vec![&worker];
            all.extend(values);
            let mut update = transaction.prepare_cached(&statement)?;
            let Some(found) = update.query_row(&*all, Found::read).optional()? else { return Ok(None) };
            let recipients = transaction
                .prepare_cached(
                    "SELECT address, state = 'deferred' FROM recipients WHERE letter = ?1 ORDER BY position",
                )?
                .query_map([found.id], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            let mut claim = found.with(&recipients)?;
            // What this process itself has just written is not read once more.
            let is_own = own.contains(&claim.id);
            if !is_own && !contents::is_whole((transaction, &spool), &claim)? {
                return Err(damaged(format!("letter {} is not as it was stored", claim.id)));
            }
            let mut waits = recipients.iter().map(|(_, waits)| *waits);
            claim.letter.envelope.to.retain(|_| waits.next().unwrap_or(false));
            Ok(Some(claim))
        })
    }

    /// Gives a letter back that this process had taken, to be due at that moment.
    pub fn release(&mut self, id: i64, due: Timestamp) -> Result<(), Error> {
        let worker = self.worker()?.to_owned();
        let statement = "UPDATE letters SET state = 'queued', worker = NULL, due = ?3
             WHERE id = ?1 AND worker = ?2 AND state = 'sending'";
        self.write(|transaction| {
            transaction.execute(statement, params![id, worker, due.as_second()]).map(|_| ())
        })
    }

    /// Puts a letter back that this process had taken, to wait as before: nothing of it went out.
    pub fn put_back(&mut self, id: i64) -> Result<(), Error> {
        let worker = self.worker()?.to_owned();
        let statement = "UPDATE letters SET state = 'queued', worker = NULL
             WHERE id = ?1 AND worker = ?2 AND state IN ('sending', 'handing')";
        self.write(|transaction| transaction.execute(statement, params![id, worker]).map(|_| ()))
    }

    /// Says that from now on the letter may arrive: its content goes out next. False if it is no longer this process's.
    pub fn hand_over(&mut self, id: i64) -> Result<bool, Error> {
        let worker = self.worker()?.to_owned();
        let statement =
            "UPDATE letters SET state = 'handing' WHERE id = ?1 AND worker = ?2 AND state = 'sending'";
        self.write(
            |transaction| Ok(transaction.prepare_cached(statement)?.execute(params![id, worker])? == 1),
        )
    }

    /// Puts back what dead workers had taken, and marks as in doubt what they were handing over.
    pub(super) fn recover(&mut self, now: Timestamp) -> Result<(), Error> {
        let workers = self.read(|connection| {
            let mut query =
                connection.prepare_cached("SELECT DISTINCT worker FROM letters WHERE worker IS NOT NULL")?;
            query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()
        })?;
        for worker in workers {
            let is_own = self.worker.as_ref().is_some_and(|own| own.name == worker);
            if !is_own && Worker::is_dead(&self.file, &worker) {
                self.write(|transaction| {
                    transaction.execute(ABANDONED_SENDS, params![worker, now.as_second()])?;
                    transaction.execute(ABANDONED_IN_DOUBT, params![worker, now.as_second()])?;
                    transaction.execute(ABANDONED_BEFORE, [&worker])
                })?;
            }
        }
        Ok(())
    }

    pub(super) fn worker(&mut self) -> Result<&str, Error> {
        if self.worker.is_none() {
            let worker = Worker::begin(&self.file);
            self.worker = Some(worker.map_err(|error| unwritable(&self.file, &error.to_string()))?);
        }
        Ok(self.worker.as_ref().map_or("", |worker| worker.name.as_str()))
    }
}

/// What a process was handing over when it was killed may have been taken. Nobody sends it again unasked.
const ABANDONED_IN_DOUBT: &str = "
    UPDATE letters SET state = 'in-doubt', worker = NULL, settled = ?2, attempts = attempts + 1
    WHERE worker = ?1 AND state = 'handing'";

const ABANDONED_SENDS: &str = "
    INSERT INTO sends (account, at, recipients)
    SELECT account, ?2, (SELECT count(*) FROM recipients WHERE letter = id AND state = 'deferred')
    FROM letters WHERE worker = ?1 AND state = 'handing'";

const ABANDONED_BEFORE: &str = "
    UPDATE letters SET state = 'queued', worker = NULL WHERE worker = ?1 AND state = 'sending'";

/// A letter's row, without what stands in other tables.
struct Found {
    id: i64,
    message_id: String,
    sender: String,
    needs_smtputf8: bool,
    is_eight_bit: bool,
    octets: u64,
    created: Timestamp,
    attempts: u32,
    notices: Notices,
    place: u64,
}

impl Found {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            message_id: row.get(1)?,
            sender: row.get(2)?,
            needs_smtputf8: row.get(3)?,
            is_eight_bit: row.get(4)?,
            created: super::reading::moment(row.get(5)?),
            attempts: row.get(6)?,
            notices: Notices { notify: row.get(7)?, envelope_id: row.get(8)? },
            octets: row.get(9)?,
            place: row.get(10)?,
        })
    }

    /// The letter to all of its recipients.
    fn with(self, recipients: &[(String, bool)]) -> rusqlite::Result<Claim> {
        let to = recipients.iter().map(|(text, _)| address(text)).collect::<rusqlite::Result<_>>()?;
        let envelope = Envelope { from: address(&self.sender)?, to };
        let letter = Letter {
            message_id: self.message_id,
            envelope,
            octets: self.octets,
            needs_smtputf8: self.needs_smtputf8,
            is_eight_bit: self.is_eight_bit,
            notices: self.notices,
        };
        Ok(Claim { id: self.id, letter, created: self.created, attempts: self.attempts, place: self.place })
    }
}

/// An address was one when it was stored.
fn address(text: &str) -> rusqlite::Result<crate::account::Address> {
    text.parse().map_err(|_| damaged(format!("no address: {text}")))
}

fn damaged(reason: String) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_CORRUPT), Some(reason))
}
