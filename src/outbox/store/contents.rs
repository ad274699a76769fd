//! Which bytes of the spool are whose, and what shows that they are as they were stored.

use std::io::{self, Write};

use rusqlite::{Connection, OptionalExtension, params};

use super::seal::Seal;
use super::spool::{Extent, Spool};
use super::{Claim, Store};
use crate::compose::{Content, Letter, WriteFault};
use crate::error::Error;

/// Octets that are written or read at a time.
const BLOCK: usize = 64 * 1024;

impl Store {
    /// Gives the next bytes of a letter that was claimed, from that place in it on; nothing behind the last ones.
    pub fn block(&self, claim: &Claim, begin: u64) -> Result<Option<Vec<u8>>, Error> {
        let octets = claim.letter.octets.saturating_sub(begin).min(BLOCK as u64);
        if octets == 0 {
            return Ok(None);
        }
        let read = self.spool()?.read(Extent { place: claim.place + begin, octets });
        read.map(Some).map_err(|error| self.spool_fault(&error))
    }

    /// Overwrites what letters that are gone have left behind. What cannot be overwritten now is so by those who write next.
    pub fn wipe(&mut self) {
        let _ = self.try_to_wipe();
    }

    fn try_to_wipe(&mut self) -> Result<(), Error> {
        // Nobody may take the room meanwhile. That it is free again is noted with whatever is written next.
        self.read(|connection| connection.execute_batch("BEGIN IMMEDIATE"))?;
        let wiped = self.spool().and_then(|spool| {
            let (freed, last) =
                self.read(|connection| Ok((freed(connection)?, outermost(connection, "DESC")?)))?;
            let cleared = freed.into_iter().try_for_each(|extent| spool.clear(extent));
            let shortened = cleared.and_then(|()| spool.shorten(last.map_or(0, Extent::end)));
            shortened.map_err(|error| self.spool_fault(&error))
        });
        self.undo_together();
        wiped
    }
}

/// Why the bytes of a letter could not be stored.
pub(super) enum InsertFault {
    /// The tables cannot be written.
    Database(rusqlite::Error),
    /// The spool cannot be written.
    Spool(io::Error),
    /// A document cannot be read any more as it was when it was looked at.
    Document { name: String, error: io::Error },
}

impl From<rusqlite::Error> for InsertFault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

/// Overwrites what is free, within a transaction: from then on it may be used again.
pub(super) fn reclaim(transaction: &Connection, spool: &Spool) -> Result<(), InsertFault> {
    let freed = freed(transaction)?;
    if freed.is_empty() {
        return Ok(());
    }
    freed.into_iter().try_for_each(|extent| spool.clear(extent)).map_err(InsertFault::Spool)?;
    transaction.execute("DELETE FROM freed", [])?;
    Ok(())
}

fn freed(connection: &Connection) -> rusqlite::Result<Vec<Extent>> {
    let mut query = connection.prepare_cached("SELECT place, octets FROM freed")?;
    query.query_map([], extent)?.collect()
}

fn extent(row: &rusqlite::Row<'_>) -> rusqlite::Result<Extent> {
    Ok(Extent { place: row.get(0)?, octets: row.get(1)? })
}

/// Where so many octets may be written: before all others if they fit there, else behind all others.
pub(super) fn room(transaction: &Connection, octets: u64) -> rusqlite::Result<Extent> {
    let (first, last) = (outermost(transaction, "ASC")?, outermost(transaction, "DESC")?);
    let at_the_beginning = Extent { place: 0, octets };
    Ok(match (first, last) {
        (Some(first), Some(last)) if at_the_beginning.end() > first.place => {
            Extent { place: last.end(), octets }
        }
        _ => at_the_beginning,
    })
}

/// The first or the last of all that is there.
fn outermost(connection: &Connection, order: &str) -> rusqlite::Result<Option<Extent>> {
    let statement = format!("SELECT place, octets FROM contents ORDER BY place {order} LIMIT 1");
    connection.prepare_cached(&statement)?.query_row([], extent).optional()
}

/// Writes the bytes of the letter with that number there, and seals it.
pub(super) fn insert(
    (transaction, spool): (&Connection, &Spool),
    id: i64,
    letter: &Letter,
    content: &Content,
    extent: Extent,
) -> Result<(), InsertFault> {
    let (waiting, seal) = (Vec::new(), Seal::begin(letter.octets));
    let mut writer = Writer { spool, place: extent.place, end: extent.place + extent.octets, waiting, seal };
    let written = content.write_to(&mut writer);
    written.and_then(|()| writer.flush().map_err(WriteFault::Destination)).map_err(|fault| match fault {
        WriteFault::Document { name, error } => InsertFault::Document { name, error },
        WriteFault::Destination(error) => InsertFault::Spool(error),
    })?;
    let statement = "INSERT INTO contents (letter, seal, place, octets) VALUES (?1, ?2, ?3, ?4)";
    let seal = writer.seal.of(letter);
    transaction.prepare_cached(statement)?.execute(params![id, seal, extent.place, extent.octets])?;
    Ok(())
}

/// Moves the bytes that stand in blocks, as they did before there was a spool, to where they stand now. What an outbox that is
/// gone has left there is dropped.
pub(super) fn move_blocks(transaction: &Connection, spool: &Spool) -> rusqlite::Result<()> {
    spool.empty().map_err(unwritten)?;
    let mut letters = transaction.prepare("SELECT DISTINCT letter FROM blocks")?;
    let letters: Vec<i64> = letters.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut query = transaction.prepare("SELECT bytes FROM blocks WHERE letter = ?1 ORDER BY number")?;
    let mut begin = 0;
    for letter in letters {
        let mut extent = Extent { place: begin, octets: 0 };
        let mut rows = query.query([letter])?;
        while let Some(row) = rows.next()? {
            let bytes = row.get_ref(0)?.as_blob()?;
            spool.write(bytes, begin + extent.octets).map_err(unwritten)?;
            extent.octets += bytes.len() as u64;
        }
        let update = "UPDATE contents SET place = ?2, octets = ?3 WHERE letter = ?1";
        transaction.execute(update, params![letter, extent.place, extent.octets])?;
        begin = extent.end();
    }
    spool.keep().map_err(unwritten)?;
    drop(query);
    transaction.execute_batch("DROP TABLE blocks")
}

fn unwritten(error: io::Error) -> rusqlite::Error {
    rusqlite::Error::ToSqlConversionFailure(Box::new(error))
}

/// Whether the bytes of a letter, and all of its recipients, are as they were stored.
pub(super) fn is_whole((connection, spool): (&Connection, &Spool), claim: &Claim) -> rusqlite::Result<bool> {
    let sealed: [u8; 32] = connection
        .prepare_cached("SELECT seal FROM contents WHERE letter = ?1")?
        .query_row([claim.id], |row| row.get(0))?;
    let letter = &claim.letter;
    let mut seal = Seal::begin(letter.octets);
    let mut begin = 0;
    while begin < letter.octets {
        let octets = (letter.octets - begin).min(BLOCK as u64);
        let Ok(block) = spool.read(Extent { place: claim.place + begin, octets }) else { return Ok(false) };
        seal.update(&block);
        begin += octets;
    }
    Ok(seal.of(letter) == sealed)
}

/// Drops the bytes of a letter; they are overwritten by [`Store::wipe`] or [`reclaim`].
pub(super) fn delete(transaction: &Connection, id: i64) -> rusqlite::Result<()> {
    transaction.prepare_cached("DELETE FROM contents WHERE letter = ?1")?.execute([id]).map(|_| ())
}

/// Collects what is written into larger blocks, and stores and seals each.
struct Writer<'a> {
    spool: &'a Spool,
    /// Where the next block goes.
    place: u64,
    /// What is behind it is not the letter's.
    end: u64,
    /// What is not written yet.
    waiting: Vec<u8>,
    seal: Seal,
}

impl Write for Writer<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.waiting.len() >= BLOCK {
            self.flush()?;
        }
        let count = bytes.len().min(BLOCK);
        self.waiting.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        let end = self.place + self.waiting.len() as u64;
        if end > self.end {
            return Err(io::Error::other("the message is longer than it was said to be"));
        }
        self.seal.update(&self.waiting);
        self.spool.write(&self.waiting, self.place)?;
        self.place = end;
        self.waiting.clear();
        Ok(())
    }
}
