//! The outbox on disk: one file of `SQLite`. Nobody else speaks SQL.
//!
//! A letter is there completely or not at all, and what is written is on the disk before a call returns: the file is
//! in WAL mode with full synchronisation. Many processes may use it at once.

mod adding;
mod claiming;
mod keeping;
mod ledger;
mod reading;
mod seal;
mod settling;
mod worker;

pub use adding::{Added, Batch, NewLetter};
pub use claiming::Claim;
pub use ledger::Before;
pub use reading::{Attempt, Filter, Receipt, Row};

use std::fs;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;
use worker::Worker;

/// The layout of the tables, as in the file's `user_version`. A file of a later layout is left alone.
const LAYOUT: i32 = 1;
/// How long a call waits for another process that writes: its transactions take milliseconds, storing a large mail merge
/// a few seconds.
const PATIENCE: Duration = Duration::from_secs(20);

/// The outbox.
pub struct Store {
    connection: Connection,
    file: PathBuf,
    /// Made when the first letter is claimed.
    worker: Option<Worker>,
}

impl Store {
    /// Takes the folder of what mailcheck remembers; gives the outbox in it, made if it is not there. Letters of a process
    /// that was killed are put back, or marked as in doubt if it may have handed them over.
    pub fn open(folder: &Path) -> Result<Self, Error> {
        let file = file_in(folder);
        fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .map_err(|error| unwritable(&file, &error.to_string()))?;
        let mut store = Self::connect(file, OpenFlags::default())?;
        store.prepare()?;
        store.recover()?;
        Ok(store)
    }

    /// As [`Store::open`], and nothing if there is no outbox yet: looking makes none.
    pub fn open_existing(folder: &Path) -> Result<Option<Self>, Error> {
        if file_in(folder).exists() { Self::open(folder).map(Some) } else { Ok(None) }
    }

    fn connect(file: PathBuf, flags: OpenFlags) -> Result<Self, Error> {
        let connection = Connection::open_with_flags(&file, flags).map_err(|error| fault(&file, &error))?;
        // Subjects and addresses are nobody else's business.
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600))
            .map_err(|error| unwritable(&file, &error.to_string()))?;
        Ok(Self { connection, file, worker: None })
    }

    fn prepare(&mut self) -> Result<(), Error> {
        let file = self.file.clone();
        let failed = |error: rusqlite::Error| fault(&file, &error);
        self.connection.busy_timeout(PATIENCE).map_err(failed)?;
        let pragmas = "PRAGMA auto_vacuum = INCREMENTAL;
                       PRAGMA journal_mode = WAL;
                       PRAGMA synchronous = FULL;
                       PRAGMA foreign_keys = ON;
                       PRAGMA secure_delete = ON;";
        self.connection.execute_batch(pragmas).map_err(failed)?;
        match self.layout()? {
            LAYOUT => Ok(()),
            0 => self.lay_out(),
            later => {
                let phrase = Phrase::new("outbox-too-new").with("path", file.display().to_string());
                Err(Error::new(Exit::Io, phrase.with("value", later.to_string())))
            }
        }
    }

    fn layout(&self) -> Result<i32, Error> {
        let read = self.connection.query_row("PRAGMA user_version", [], |row| row.get(0));
        read.map_err(|error| fault(&self.file, &error))
    }

    /// Makes the tables, unless another process has done it in the meantime.
    fn lay_out(&mut self) -> Result<(), Error> {
        self.write(|transaction| {
            let layout: i32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            if layout == 0 {
                transaction.execute_batch(include_str!("schema.sql"))?;
                transaction.pragma_update(None, "user_version", LAYOUT)?;
            }
            Ok(())
        })
    }

    /// Does something in one transaction that writes: all of it, or nothing.
    fn write<T>(
        &mut self,
        act: impl FnOnce(&rusqlite::Transaction<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let done = (|| {
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

fn unwritable(file: &Path, reason: &str) -> Error {
    let phrase = Phrase::new("outbox-unwritable").with("path", file.display().to_string());
    Error::new(Exit::Io, phrase.with("reason", reason))
}
