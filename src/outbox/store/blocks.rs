//! The bytes of letters, in blocks: nobody holds all of them.

use std::io::{self, Write};

use rusqlite::{CachedStatement, Connection, OptionalExtension, Transaction, params};

use super::Store;
use super::seal::Seal;
use crate::compose::{Content, Letter, WriteFault};
use crate::error::Error;

/// Octets of a block; the last one of a letter may be shorter.
const BLOCK: usize = 64 * 1024;

impl Store {
    /// Gives a block of a letter's bytes by its number, from 0 on; nothing behind the last one.
    pub fn block(&self, letter: i64, number: i64) -> Result<Option<Vec<u8>>, Error> {
        self.read(|connection| {
            let statement = "SELECT bytes FROM blocks WHERE letter = ?1 AND number = ?2";
            let mut query = connection.prepare_cached(statement)?;
            query.query_row(params![letter, number], |row| row.get(0)).optional()
        })
    }
}

/// Why the bytes of a letter could not be stored.
pub(super) enum InsertFault {
    /// The outbox cannot be written.
    Database(rusqlite::Error),
    /// A document cannot be read any more as it was when it was looked at.
    Document { name: String, error: io::Error },
}

impl From<rusqlite::Error> for InsertFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Stores the bytes of the letter with that number, and the seal.
pub(super) fn insert(
    transaction: &Transaction<'_>,
    id: i64,
    letter: &Letter,
    content: &Content,
) -> Result<(), InsertFault> {
    let statement =
        transaction.prepare_cached("INSERT INTO blocks (letter, number, bytes) VALUES (?1, ?2, ?3)")?;
    let seal = Seal::begin(letter.octets);
    let mut blocks = Blocks { statement, letter: id, number: 0, block: Vec::new(), seal, fault: None };
    let written = content.write_to(&mut blocks);
    match written.and_then(|()| blocks.flush().map_err(WriteFault::Destination)) {
        Ok(()) => {}
        Err(WriteFault::Document { name, error }) => return Err(InsertFault::Document { name, error }),
        Err(WriteFault::Destination(_)) => {
            return Err(blocks.fault.unwrap_or(rusqlite::Error::InvalidQuery).into());
        }
    }
    let seal = "INSERT INTO contents (letter, seal) VALUES (?1, ?2)";
    transaction.prepare_cached(seal)?.execute(params![id, blocks.seal.of(letter)])?;
    Ok(())
}

/// Whether the bytes of a letter, and all of its recipients, are as they were stored.
pub(super) fn is_whole(connection: &Connection, id: i64, letter: &Letter) -> rusqlite::Result<bool> {
    let sealed: [u8; 32] = connection
        .prepare_cached("SELECT seal FROM contents WHERE letter = ?1")?
        .query_row([id], |row| row.get(0))?;
    let mut seal = Seal::begin(letter.octets);
    let mut query =
        connection.prepare_cached("SELECT bytes FROM blocks WHERE letter = ?1 ORDER BY number")?;
    let mut rows = query.query([id])?;
    while let Some(row) = rows.next()? {
        seal.update(row.get_ref(0)?.as_blob()?);
    }
    Ok(seal.of(letter) == sealed)
}

/// Drops the bytes of a letter.
pub(super) fn delete(transaction: &Connection, id: i64) -> rusqlite::Result<()> {
    transaction.prepare_cached("DELETE FROM blocks WHERE letter = ?1")?.execute([id])?;
    transaction.prepare_cached("DELETE FROM contents WHERE letter = ?1")?.execute([id])?;
    Ok(())
}

/// Cuts what is written into blocks, and stores and seals each.
struct Blocks<'a> {
    statement: CachedStatement<'a>,
    letter: i64,
    number: i64,
    /// What is not stored yet.
    block: Vec<u8>,
    seal: Seal,
    fault: Option<rusqlite::Error>,
}

impl Write for Blocks<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(BLOCK - self.block.len());
        self.block.extend_from_slice(&bytes[..count]);
        if self.block.len() == BLOCK {
            self.flush()?;
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.block.is_empty() {
            return Ok(());
        }
        self.seal.update(&self.block);
        if let Err(error) = self.statement.execute(params![self.letter, self.number, self.block]) {
            let told = io::Error::other(error.to_string());
            self.fault = Some(error);
            return Err(told);
        }
        self.number += 1;
        self.block.clear();
        Ok(())
    }
}
