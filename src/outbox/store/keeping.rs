//! Pauses, removals, and how long receipts are kept.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use super::Store;
use super::worker::Worker;
use crate::error::Error;
use crate::outbox::WINDOW;

impl Store {
    /// Sends nothing more of an account until a moment, for the reason of that code.
    pub fn pause(&mut self, account: &str, until: Timestamp, code: &str) -> Result<(), Error> {
        let statement = "INSERT INTO pauses (account, until, code) VALUES (?1, ?2, ?3)
             ON CONFLICT (account) DO UPDATE SET until = excluded.until, code = excluded.code";
        self.write(|transaction| {
            transaction.execute(statement, params![account, until.as_second(), code]).map(|_| ())
        })
    }

    /// Until when nothing of an account is sent, and the code of the reason, if that moment is still to come.
    pub fn paused(&self, account: &str, now: Timestamp) -> Result<Option<(Timestamp, String)>, Error> {
        self.read(|connection| {
            let statement = "SELECT until, code FROM pauses WHERE account = ?1 AND until > ?2";
            let read = |row: &rusqlite::Row<'_>| Ok((super::reading::moment(row.get(0)?), row.get(1)?));
            connection.query_row(statement, params![account, now.as_second()], read).optional()
        })
    }

    /// Ends the pause of an account that a refused login began: a login has succeeded. A limit of the day stays reached.
    pub fn resume(&mut self, account: &str) -> Result<(), Error> {
        let statement = "DELETE FROM pauses WHERE account = ?1
             AND code NOT IN ('daily-limit-exceeded', 'relay-daily-limit-exceeded')";
        // Most often there is none, and looking costs less than writing.
        let is_there = self.read(|connection| {
            connection.prepare_cached("SELECT 1 FROM pauses WHERE account = ?1")?.exists([account])
        })?;
        if is_there {
            self.write(|transaction| transaction.execute(statement, [account]))?;
        }
        Ok(())
    }

    /// A login has succeeded: nothing that waits has to wait for that any more. Gives how many letters wait.
    pub fn wake(&mut self, account: &str, now: Timestamp) -> Result<u32, Error> {
        self.resume(account)?;
        let waiting: u32 = self.read(|connection| {
            let statement = "SELECT count(*) FROM letters WHERE state = 'queued' AND account = ?1";
            connection.query_row(statement, [account], |row| row.get(0))
        })?;
        if waiting > 0 {
            let statement =
                "UPDATE letters SET due = ?2 WHERE state = 'queued' AND account = ?1 AND due > ?2";
            self.write(|transaction| transaction.execute(statement, params![account, now.as_second()]))?;
        }
        Ok(waiting)
    }

    /// Lets letters that wait be due at that moment at the earliest.
    pub fn postpone(&mut self, letters: &[i64], until: Timestamp) -> Result<(), Error> {
        let statement = "UPDATE letters SET due = ?2 WHERE id = ?1 AND state = 'queued' AND due < ?2";
        self.write(|transaction| {
            let mut update = transaction.prepare_cached(statement)?;
            letters.iter().try_for_each(|id| update.execute(params![id, until.as_second()]).map(|_| ()))
        })
    }

    /// Removes a letter, unless a process is at work on it. False if there is none such.
    pub fn remove(&mut self, id: i64) -> Result<bool, Error> {
        let statement = "DELETE FROM letters WHERE id = ?1 AND state NOT IN ('sending', 'handing')";
        let removed = self.write(|transaction| {
            let removed = transaction.execute(statement, [id])?;
            Ok(removed == 1)
        })?;
        self.forget()?;
        Ok(removed)
    }

    /// Forgets what was decided before a moment, sweeps up after processes that were killed, and gives the room back that
    /// nothing needs any more.
    pub fn prune(&mut self, before: Timestamp, now: Timestamp) -> Result<(), Error> {
        // The sign keeps the search from going through all states: few are older, however many there are.
        let statement = "DELETE FROM letters WHERE settled < ?1 AND +state IN ('sent', 'refused')";
        let uncounted = now - WINDOW * 2;
        let forgotten = self.write(|transaction| {
            transaction.execute("DELETE FROM sends WHERE at < ?1", [uncounted.as_second()])?;
            transaction.execute(statement, [before.as_second()])
        });
        Worker::sweep(&self.file);
        if forgotten? > 0 { self.forget() } else { Ok(()) }
    }

    /// Cuts off what nothing needs any more, so that nothing of the letters that are gone stays on the disk.
    fn forget(&mut self) -> Result<(), Error> {
        self.wipe();
        self.read(|connection| {
            // Each step of it frees one page of the file.
            let mut vacuum = connection.prepare("PRAGMA incremental_vacuum")?;
            let mut pages = vacuum.query([])?;
            while pages.next()?.is_some() {}
            // They stand in the log as well. While somebody else reads there, it stays.
            connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        })
    }
}
