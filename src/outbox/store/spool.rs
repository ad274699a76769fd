//! The bytes of letters, in a file beside the tables that is overwritten in place.
//!
//! Most letters stay for a second, and nothing of one may stay when it was sent. Blocks that are given back to the file system
//! and asked for again cost more than all writing, and with `SQLite` each byte would be written twice. So what is free is
//! overwritten, and used again. Which bytes are whose stands in the tables; only who holds the lock of their writers writes here.

use std::fs::{File, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate};

/// Octets at the beginning of the file that are kept for what comes; what nobody needs behind them is given back.
const KEPT: u64 = 64 << 20;
/// Octets of a page: letters begin at one, so that none shares it with another.
const PAGE: u64 = 4096;

/// The file.
#[derive(Debug)]
pub(super) struct Spool(File);

/// Some octets of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Extent {
    /// Where they begin.
    pub(super) place: u64,
    /// How many they are.
    pub(super) octets: u64,
}

impl Extent {
    /// The first place behind them where others may begin.
    pub(super) fn end(self) -> u64 {
        self.place.saturating_add(self.octets).next_multiple_of(PAGE)
    }
}

impl Spool {
    /// Where the outbox of that file has its bytes.
    pub(super) fn path(outbox: &Path) -> PathBuf {
        outbox.with_extension("spool")
    }

    /// Opens the file, made if it is not there.
    pub(super) fn open(outbox: &Path) -> io::Result<Self> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        options.open(Self::path(outbox)).map(Self)
    }

    pub(super) fn write(&self, octets: &[u8], place: u64) -> io::Result<()> {
        self.0.write_all_at(octets, place)
    }

    /// Reads so many octets; an error if there are fewer.
    pub(super) fn read(&self, extent: Extent) -> io::Result<Vec<u8>> {
        let mut octets = vec![0; usize::try_from(extent.octets).map_err(io::Error::other)?];
        self.0.read_exact_at(&mut octets, extent.place)?;
        Ok(octets)
    }

    /// Puts what was written on the disk.
    pub(super) fn keep(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    /// Drops everything.
    pub(super) fn empty(&self) -> io::Result<()> {
        self.0.set_len(0)
    }

    /// Gives back what is behind that place, unless it is kept.
    pub(super) fn shorten(&self, end: u64) -> io::Result<()> {
        let end = end.max(KEPT);
        if self.0.metadata()?.len() > end { self.0.set_len(end) } else { Ok(()) }
    }

    /// Overwrites octets that nobody needs any more.
    pub(super) fn clear(&self, extent: Extent) -> io::Result<()> {
        let (begin, end) = (extent.place, extent.end().min(self.0.metadata()?.len()));
        if begin >= end || fallocate(&self.0, FallocateFlags::ZERO_RANGE, begin, end - begin).is_ok() {
            return Ok(());
        }
        // Not every file system can do it at once.
        let zeros = [0; 8192];
        let mut place = begin;
        while place < end {
            let count = usize::try_from(end - place).map_or(zeros.len(), |left| left.min(zeros.len()));
            self.write(&zeros[..count], place)?;
            place += count as u64;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{Extent, KEPT, Spool};

    #[test]
    fn what_is_cleared_is_gone_and_its_neighbours_stay() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::open(&folder.path().join("outbox.db")).unwrap();
        let extents = [5000_u64, 3, 9000].into_iter().scan(0, |place, octets| {
            let extent = Extent { place: *place, octets };
            *place = extent.end();
            Some(extent)
        });
        let extents: Vec<_> = extents.collect();
        for extent in &extents {
            spool.write(&vec![b'x'; usize::try_from(extent.octets).unwrap()], extent.place).unwrap();
        }
        spool.clear(extents[1]).unwrap();
        assert_eq!(spool.read(extents[1]).unwrap(), [0, 0, 0]);
        for extent in [extents[0], extents[2]] {
            assert!(spool.read(extent).unwrap().iter().all(|octet| *octet == b'x'));
        }
        // The last one ends with the file; clearing does not make it longer.
        spool.clear(extents[2]).unwrap();
        assert!(spool.read(Extent { octets: 9001, ..extents[2] }).is_err());
        spool.clear(Extent { place: 1 << 40, octets: 1 }).unwrap();
    }

    #[test]
    fn what_nobody_needs_behind_what_is_kept_is_given_back() {
        let folder = tempfile::tempdir().unwrap();
        let spool = Spool::open(&folder.path().join("outbox.db")).unwrap();
        let length = || spool.0.metadata().unwrap().len();
        spool.shorten(0).unwrap();
        assert_eq!(length(), 0);
        spool.write(b"x", KEPT + 8192).unwrap();
        spool.shorten(KEPT + 8193).unwrap();
        assert_eq!(length(), KEPT + 8193);
        spool.shorten(8192).unwrap();
        assert_eq!(length(), KEPT);
    }
}
