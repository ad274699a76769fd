//! The outbox on disk: one file of `SQLite`. Nobody else speaks SQL.
//!
//! A letter is there completely or not at all, and what is written is on the disk before a call returns: the file is
//! in WAL mode with full synchronisation. The bytes of letters stand beside it, in the spool. Many processes may use it at once.

mod adding;
mod claiming;
mod contents;
#[cfg(test)]
mod costs;
mod keeping;
mod layout;
mod ledger;
mod reading;
mod scribe;
mod seal;
mod settling;
mod spool;
mod worker;

pub use adding::{Added, Batch, NewLetter};
pub use claiming::Claim;
pub use ledger::Before;
pub use reading::{Attempt, Filter, Receipt, Row};

use std::cell::OnceCell;
use std::fs;
use std::io;
use std::ops::Range;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;
use spool::Spool;
use worker::Worker;

/// How long a call waits for another process that writes: its transactions take milliseconds, storing a large mail merge
/// a few seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// The outbox.
pub struct Store {
    connection: Connection,
    file: PathBuf,
    /// Opened when the first bytes of a letter are needed.
    spool: OnceCell<Arc<Spool>>,
    /// The numbers of the letters that this process stored last.
    own: Range<i64>,
    /// Made when the first letter is claimed.
    worker: Option<Worker>,
}

impl Store {
    /// Takes the folder of what mailcheck remembers; gives the outbox in it, made if it is not there. Letters of a process
    /// that was killed are put back, or marked as in doubt, from now on, if it may have handed them over.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Self, Error> {
        Self::open_within(PATIENCE, folder, now)
    }

    /// As [`Store::open`], and waits that long for another process that writes.
    fn open_within(patience: Duration, folder: &Path, now: Timestamp) -> Result<Self, Error> {
        let file = file_in(folder);
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|error| unwritable(&file, &error.to_string()))?;
        let mut store = Self::connect(file, OpenFlags::default())?;
        store.prepare(patience)?;
        store.recover(now)?;
        Ok(store)
    }

    /// As [`Store::open`], and nothing if there is no outbox yet: looking makes none.
    pub fn open_existing(folder: &Path, now: Timestamp) -> Result<Option<Self>, Error> {
        let file = file_in(folder);
        match file.try_exists() {
            Ok(true) => Self::open(folder, now).map(Some),
            Ok(false) => Ok(None),
            // One that cannot be looked at is not the same as none.
            Err(error) => Err(unwritable(&file, &error.to_string())),
        }
    }

    fn connect(file: PathBuf, flags: OpenFlags) -> Result<Self, Error> {
        let connection = Connection::open_with_flags(&file, flags).map_err(|error| fault(&file, &error))?;
        // Subjects and addresses are nobody else's business.
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600))
            .map_err(|error| unwritable(&file, &error.to_string()))?;
        Ok(Self { connection, file, spool: OnceCell::new(), own: 0..0, worker: None })
    }

    /// The file of the letters' bytes.
    fn spool(&self) -> Result<Arc<Spool>, Error> {
        if let Some(spool) = self.spool.get() {
            return Ok(Arc::clone(spool));
        }
        let opened = Spool::open(&self.file).map_err(|error| self.spool_fault(&error))?;
        Ok(Arc::clone(self.spool.get_or_init(|| Arc::new(opened))))
    }

    fn spool_fault(&self, error: &io::Error) -> Error {
        spool_fault(&self.file, error)
    }

    fn prepare(&mut self, patience: Duration) -> Result<(), Error> {
        self.read(|connection| connection.busy_timeout(patience))?;
        self.set_up()
    }

    /// Begins to do several things in one transaction: after [`Store::keep_together`] all of them are on the disk.
    pub fn begin_together(&mut self) -> Result<(), Error> {
        let spool = self.spool()?;
        self.read(|connection| connection.execute_batch("BEGIN IMMEDIATE"))?;
        // Where that fails, it is done later.
        let _ = contents::reclaim(&self.connection, &spool);
        Ok(())
    }

    /// Keeps what was done since [`Store::begin_together`].
    pub fn keep_together(&mut self) -> Result<(), Error> {
        let kept = self.read(|connection| connection.execute_batch("COMMIT"));
        if kept.is_err() {
            self.undo_together();
        }
        kept
    }

    /// Undoes what was done since [`Store::begin_together`].
    pub fn undo_together(&mut self) {
        // Where even that fails, the transaction ends with the connection.
        let _ = self.connection.execute_batch("ROLLBACK");
    }

    /// Does something in one transaction that writes: all of it, or nothing.
    fn write<T>(&mut self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Error> {
        let done = (|| {
            if !self.connection.is_autocommit() {
                return act(&self.connection);
            }
            // At once: two transactions that read first and write then would stand in each other's way.
            let transaction =
                self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
            let result = act(&transaction)?;
            transaction.commit()?;
            Ok(result)
        })();
        done.map_err(|error| fault(&self.file, &error))
    }

    /// Reads something.
    fn read<T>(&self, act: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Error> {
        act(&self.connection).map_err(|error| fault(&self.file, &error))
    }
}

fn file_in(folder: &Path) -> PathBuf {
    folder.join("outbox.db")
}

/// What a fault of the database means for its user.
fn fault(file: &Path, error: &rusqlite::Error) -> Error {
    let key = match error.sqlite_error_code() {
        // The file beside the outbox that all processes share does not get the room that it needs.
        _ if error.sqlite_error().is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE) => {
            "outbox-disk-full"
        }
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => "outbox-busy",
        Some(ErrorCode::DiskFull) => "outbox-disk-full",
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => "outbox-damaged",
        _ => return unwritable(file, &error.to_string()),
    };
    let error = Error::new(Exit::Io, Phrase::new(key).with("path", file.display().to_string()));
    match key {
        "outbox-damaged" => {
            error.hint(Phrase::new("outbox-hint-damaged").with("path", file.display().to_string()))
        }
        _ => error,
    }
}

/// What a fault of the file beside it means for the user of the outbox.
fn spool_fault(outbox: &Path, error: &io::Error) -> Error {
    let file = Spool::path(outbox);
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            let phrase = Phrase::new("outbox-disk-full").with("path", file.display().to_string());
            Error::new(Exit::Io, phrase)
        }
        _ => unwritable(&file, &error.to_string()),
    }
}

fn unwritable(file: &Path, reason: &str) -> Error {
    let phrase = Phrase::new("outbox-unwritable").with("path", file.display().to_string());
    Error::new(Exit::Io, phrase.with("reason", reason))
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::{Duration, Exit, Store, Timestamp};

    /// Short enough for a test, long enough for a lock that is gone in a moment.
    const SHORT: Duration = Duration::from_millis(50);

    #[test]
    fn who_holds_the_outbox_too_long_is_named_and_who_lets_go_is_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open_within(SHORT, folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let other = Connection::open(&store.file).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let error = store.remove(1).unwrap_err();
        assert_eq!((error.exit, error.message.key), (Exit::Io, "outbox-busy"));
        other.execute_batch("COMMIT").unwrap();
        assert_eq!(store.remove(1), Ok(false));
    }

    #[test]
    fn who_keeps_everybody_out_is_named() {
        let folder = tempfile::tempdir().unwrap();
        drop(Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap());
        let other = Connection::open(super::file_in(folder.path())).unwrap();
        other.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").unwrap();
        let error = Store::open_within(SHORT, folder.path(), Timestamp::UNIX_EPOCH).err().unwrap();
        assert_eq!((error.exit, error.message.key), (Exit::Io, "outbox-busy"));
    }
}
