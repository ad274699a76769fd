//! Which bytes of the spool are whose, and what shows that they are as they were stored.

use std::io;

use rusqlite::{Connection, OptionalExtension, params};

use super::scribe::Sealed;
use super::seal::Seal;
use super::spool::{Extent, Spool};
use super::{Claim, Store};
use crate::error::Error;

/// Octets that are written or read at a time.
pub(super) const BLOCK: usize = 64 * 1024;

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

/// Where letters may be written: before all that are there as long as they fit, else behind all of them.
pub(super) struct Room {
    /// The next place before them.
    before: u64,
    /// Where the first of them is, if there is one.
    first: Option<u64>,
    /// The next place behind them.
    behind: u64,
}

impl Room {
    /// Looks for it, within a transaction: until its end nobody else takes any.
    pub(super) fn find(transaction: &Connection) -> rusqlite::Result<Self> {
        let (first, last) = (outermost(transaction, "ASC")?, outermost(transaction, "DESC")?);
        Ok(Self { before: 0, first: first.map(|extent| extent.place), behind: last.map_or(0, Extent::end) })
    }

    /// Takes room for so many octets.
    pub(super) fn take(&mut self, octets: u64) -> Extent {
        let extent = Extent { place: self.before, octets };
        if self.first.is_none_or(|first| extent.end() <= first) {
            self.before = extent.end();
            return extent;
        }
        let extent = Extent { place: self.behind, octets };
        self.behind = extent.end();
        extent
    }
}

/// The first or the last of all that is there.
fn outermost(connection: &Connection, order: &str) -> rusqlite::Result<Option<Extent>> {
    let statement = format!("SELECT place, octets FROM contents ORDER BY place {order} LIMIT 1");
    connection.prepare_cached(&statement)?.query_row([], extent).optional()
}

/// Notes where letters stand, and their seals.
pub(super) fn note(transaction: &Connection, letters: &[Sealed]) -> rusqlite::Result<()> {
    let statement = "INSERT INTO contents (letter, seal, place, octets) VALUES (?1, ?2, ?3, ?4)";
    let mut insert = transaction.prepare_cached(statement)?;
    letters.iter().try_for_each(|Sealed { id, extent, seal }| {
        insert.execute(params![id, seal, extent.place, extent.octets]).map(|_| ())
    })
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

#[cfg(test)]
mod tests {
    use super::Room;

    #[test]
    fn room_is_taken_before_all_others_as_long_as_it_is_enough_and_then_behind_them() {
        let mut room = Room { before: 0, first: Some(3 * 4096), behind: 5 * 4096 };
        let mut take = |octets| room.take(octets).place / 4096;
        assert_eq!([take(1), take(4097), take(1), take(4096), take(1)], [0, 1, 5, 6, 7]);
        let mut room = Room { before: 0, first: None, behind: 0 };
        let mut take = |octets| room.take(octets).place / 4096;
        assert_eq!([take(1 << 40), take(1)], [0, 1 << 28]);
    }
}
