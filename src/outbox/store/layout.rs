//! The tables of the outbox: made, and brought up to date.

use rusqlite::config::DbConfig;

use super::{Store, contents};
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// The layout of the tables, as in the file's `user_version`. A file of a later layout is left alone.
const LAYOUT: i32 = 4;
/// At so many pages, 1 MiB, the log beside the file is written into it and begun anew. When the outbox is closed, it stays: to write
/// it into the file each time, and to make it anew, takes three waits for the disk more than the five of a short run. What a large
/// transaction made of it is cut off, to 4 MiB, when it is begun anew.
const CHECKPOINT: &str = "PRAGMA wal_autocheckpoint = 256; PRAGMA journal_size_limit = 4194304;";
/// What makes the tables.
const NEW: [&str; 4] = [include_str!("layout/letters.sql"), include_str!("layout/schema.sql"), BLOCKS, SPOOL];
/// What brings those of layout 1 up to date.
const UPGRADE: [&str; 5] = [
    include_str!("layout/upgrade.sql"),
    include_str!("layout/letters.sql"),
    include_str!("layout/upgraded.sql"),
    BLOCKS,
    SPOOL,
];
/// What brings those of layout 2 up to date.
const BLOCKS: &str = include_str!("layout/blocks.sql");
/// What brings those of layout 3 up to date, but for what is in them.
const SPOOL: &str = include_str!("layout/spool.sql");

impl Store {
    /// Sets up the connection, and the tables if need be.
    pub(super) fn set_up(&mut self) -> Result<(), Error> {
        match self.layout()? {
            // How room is given back can be chosen only before there is anything in the file.
            0 => self.set("PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL;"),
            1..=LAYOUT => self.set("PRAGMA journal_mode = WAL;"),
            later => {
                let path = self.file.display().to_string();
                let phrase =
                    Phrase::new("outbox-too-new").with("path", path).with("value", later.to_string());
                Err(Error::new(Exit::Io, phrase))
            }
        }?;
        // What is dropped is not written over page by page, but cut off at the end (`forget`).
        self.set("PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;")?;
        self.set(CHECKPOINT)?;
        self.read(|connection| connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true))?;
        self.lay_out()?;
        self.set("PRAGMA foreign_keys = ON;")
    }

    fn set(&self, pragmas: &str) -> Result<(), Error> {
        self.read(|connection| connection.execute_batch(pragmas))
    }

    fn layout(&self) -> Result<i32, Error> {
        self.read(|connection| connection.query_row("PRAGMA user_version", [], |row| row.get(0)))
    }

    /// Makes the tables or brings them up to date, unless another process does so in the meantime.
    fn lay_out(&mut self) -> Result<(), Error> {
        if self.layout()? == LAYOUT {
            return Ok(());
        }
        // A table can be put in the place of another one only while nobody follows the references to it.
        self.set("PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON;")?;
        let spool = self.spool()?;
        self.write(|transaction| {
            let layout: i32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            let statements: &[&str] = match layout {
                0 => &NEW,
                1 => &UPGRADE,
                2 => &[BLOCKS, SPOOL],
                3 => &[SPOOL],
                _ => &[],
            };
            statements.iter().try_for_each(|statements| transaction.execute_batch(statements))?;
            if layout < LAYOUT {
                contents::move_blocks(transaction, &spool)?;
            }
            transaction.pragma_update(None, "user_version", LAYOUT)
        })?;
        self.set("PRAGMA legacy_alter_table = OFF;")
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use rusqlite::Connection;

    use super::super::seal::Seal;
    use super::Store;
    use crate::compose::{Envelope, Letter, Notices};
    use crate::outbox::State;

    /// The letters' table of the first layout.
    const FIRST: &str = "
        CREATE TABLE letters (
            id INTEGER PRIMARY KEY AUTOINCREMENT, message_id TEXT NOT NULL UNIQUE, account TEXT NOT NULL,
            sender TEXT NOT NULL, subject TEXT NOT NULL, octets INTEGER NOT NULL, needs_smtputf8 INTEGER NOT NULL,
            is_eight_bit INTEGER NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL, due INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0, worker TEXT, settled INTEGER
        ) STRICT;
        CREATE INDEX letters_due ON letters (account, due, id) WHERE state = 'queued';
        CREATE INDEX letters_claimed ON letters (worker) WHERE worker IS NOT NULL;
        CREATE INDEX letters_by_state ON letters (state, id);
        CREATE INDEX letters_settled ON letters (settled) WHERE settled IS NOT NULL;";

    const LETTERS: &str = "
        INSERT INTO letters VALUES (7, '<7@example.com>', 'test', 'jana@example.com', '7', 1, 0, 0, 'sent', 1, 1, 1, NULL, 2);
        INSERT INTO letters VALUES (9, '<9@example.com>', 'test', 'jana@example.com', '9', 1, 0, 0, 'sent', 1, 1, 1, NULL, 2);
        INSERT INTO recipients VALUES (7, 0, 'kim@example.com', 'kim@example.com', x'00', 'accepted', NULL);
        DELETE FROM letters WHERE id = 9;
        PRAGMA user_version = 1;";

    #[test]
    fn a_letter_of_the_second_layout_is_found_whole() {
        let folder = tempfile::tempdir().unwrap();
        let old = Connection::open(super::super::file_in(folder.path())).unwrap();
        old.execute_batch(&[super::NEW[0], super::NEW[1]].concat()).unwrap();
        let letter = "
            INSERT INTO letters VALUES
                (7, '<7@example.com>', 'test', 'jana@example.com', '7', 3, 0, 0, 'queued', 1, 1, 0, NULL, NULL, NULL, NULL);
            INSERT INTO recipients VALUES (7, 0, 'kim@example.com', 'kim@example.com', x'00', 'deferred', NULL);
            PRAGMA user_version = 2;";
        old.execute_batch(letter).unwrap();
        let mut seal = Seal::begin(3);
        seal.update(b"x\r\n");
        let to = vec!["kim@example.com".parse().unwrap()];
        let envelope = Envelope { from: "jana@example.com".parse().unwrap(), to };
        let (message_id, notices) = ("<7@example.com>".to_owned(), Notices::default());
        let letter =
            Letter { message_id, envelope, octets: 3, needs_smtputf8: false, is_eight_bit: false, notices };
        old.execute("INSERT INTO contents VALUES (7, ?1, x'780d0a')", [seal.of(&letter)]).unwrap();
        drop(old);
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let claim = store.claim(7).unwrap().unwrap();
        assert_eq!(claim.letter, letter);
        assert_eq!(store.block(&claim, 0).unwrap().unwrap(), b"x\r\n");
        assert_eq!(store.block(&claim, 3), Ok(None));
    }

    #[test]
    fn an_outbox_of_the_first_layout_keeps_its_letters_and_their_numbers() {
        let folder = tempfile::tempdir().unwrap();
        let old = Connection::open(super::super::file_in(folder.path())).unwrap();
        old.execute_batch(&[FIRST, super::NEW[1], LETTERS].concat()).unwrap();
        drop(old);
        let mut store = Store::open(folder.path(), Timestamp::UNIX_EPOCH).unwrap();
        let row = store.find("<7@example.com>").unwrap().unwrap().row;
        assert_eq!((row.id, row.state, row.recipients.len()), (7, State::Sent, 1));
        let next = "INSERT INTO letters SELECT NULL, message_id, account, sender, subject, octets, 0, 0, 'sent', 1, 1, 0,
                    NULL, NULL, NULL, NULL FROM letters";
        store.connection.execute(next, []).unwrap();
        assert_eq!(store.connection.last_insert_rowid(), 10);
        assert_eq!(store.find("<7@example.com>").unwrap().unwrap().row.id, 10);
        assert_eq!(store.remove(7), Ok(true));
        let left = "SELECT count(*) FROM recipients";
        assert_eq!(store.connection.query_row(left, [], |row| row.get(0)), Ok(0));
    }
}
