//! The bytes of a document: in memory if they came from a pipe and are few, else in their file, read in blocks.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::sync::Arc;

use tempfile::{SpooledData, SpooledTempFile};

/// Octets from a pipe that are kept in memory; more go to a file that has no name and is gone with the process.
const SPOOLED: usize = 1 << 20;

/// Where a document's bytes are. Clones share them; reading keeps no position.
#[derive(Debug, Clone)]
pub struct Source {
    bytes: Arc<Bytes>,
    length: u64,
}

#[derive(Debug)]
enum Bytes {
    Memory(Vec<u8>),
    File(File),
}

impl Source {
    /// Takes an open file of that many octets; the file is read when its bytes are needed.
    pub(super) fn file(file: File, length: u64) -> Self {
        Self { bytes: Arc::new(Bytes::File(file)), length }
    }

    /// Takes everything that a stream gives.
    pub fn from_stream(mut stream: impl Read) -> io::Result<Self> {
        let mut spool = SpooledTempFile::new(SPOOLED);
        let length = io::copy(&mut stream, &mut spool)?;
        Ok(match spool.into_inner() {
            SpooledData::InMemory(bytes) => bytes.into_inner().into(),
            SpooledData::OnDisk(file) => Self::file(file, length),
        })
    }

    /// Whether both are the same bytes: clones of one source.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.bytes, &other.bytes)
    }

    /// Octets.
    pub fn len(&self) -> u64 {
        self.length
    }

    /// Whether there are no bytes.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// All of it, from the beginning; each call gives a reader of its own.
    pub fn reader(&self) -> Section {
        self.section(0, self.length)
    }

    /// So many octets from that place on, as far as there are any.
    pub(super) fn section(&self, begin: u64, length: u64) -> Section {
        let begin = begin.min(self.length);
        Section { source: self.clone(), begin, length: length.min(self.length - begin), position: 0 }
    }

    /// Hands over all of it in blocks of that many octets; the last one may be shorter. A file that has become shorter or
    /// longer since it was opened is an error.
    pub fn each_block<E: From<io::Error>>(
        &self,
        size: usize,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut block = vec![0; size.min(usize::try_from(self.length).unwrap_or(size))];
        let mut offset = 0;
        while offset < self.length {
            let left = usize::try_from(self.length - offset).unwrap_or(size).min(size);
            self.read_exact_at(&mut block[..left], offset)?;
            take(&block[..left])?;
            offset += left as u64;
        }
        if self.read_at(&mut [0], self.length)? == 0 { Ok(()) } else { Err(changed().into()) }
    }

    fn read_exact_at(&self, mut buffer: &mut [u8], mut offset: u64) -> io::Result<()> {
        while !buffer.is_empty() {
            let count = self.read_at(buffer, offset)?;
            if count == 0 {
                return Err(changed());
            }
            buffer = &mut buffer[count..];
            offset += count as u64;
        }
        Ok(())
    }

    fn read_at(&self, buffer: &mut [u8], offset: u64) -> io::Result<usize> {
        match &*self.bytes {
            Bytes::File(file) => file.read_at(buffer, offset),
            Bytes::Memory(bytes) => {
                let mut rest =
                    usize::try_from(offset).ok().and_then(|offset| bytes.get(offset..)).unwrap_or(&[]);
                rest.read(buffer)
            }
        }
    }
}

impl From<Vec<u8>> for Source {
    fn from(bytes: Vec<u8>) -> Self {
        let length = bytes.len() as u64;
        Self { bytes: Arc::new(Bytes::Memory(bytes)), length }
    }
}

fn changed() -> io::Error {
    io::Error::other("it changed while it was read")
}

/// A part of a source, read from its own beginning.
#[derive(Debug)]
pub struct Section {
    source: Source,
    begin: u64,
    length: u64,
    position: u64,
}

impl Section {
    /// The same part, from its beginning on.
    pub(super) fn whole(&self) -> Self {
        self.source.section(self.begin, self.length)
    }

    /// A part of this part, if it has so many octets there.
    pub(super) fn part(&self, begin: u64, length: u64) -> Option<Self> {
        let is_inside = begin.checked_add(length)? <= self.length;
        is_inside.then(|| self.source.section(self.begin + begin, length))
    }
}

impl Read for Section {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.length.saturating_sub(self.position)).unwrap_or(usize::MAX);
        let room = buffer.len().min(left);
        let count = self.source.read_at(&mut buffer[..room], self.begin + self.position)?;
        self.position += count as u64;
        Ok(count)
    }
}

impl Seek for Section {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::End(offset) => self.length.checked_add_signed(offset),
            SeekFrom::Current(offset) => self.position.checked_add_signed(offset),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}

#[cfg(test)]
mod tests {
    use std::fs::OpenOptions;
    use std::io::{self, Cursor, Read, Seek, SeekFrom};

    use super::{SPOOLED, Source};

    fn all(source: &Source) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        source.each_block(3, |block| {
            bytes.extend_from_slice(block);
            io::Result::Ok(())
        })?;
        Ok(bytes)
    }

    #[test]
    fn what_a_stream_gives_is_the_same_in_memory_and_in_a_file() {
        for length in [0, 1, 3, SPOOLED, SPOOLED + 1] {
            let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(length).collect();
            let source = Source::from_stream(Cursor::new(&bytes)).unwrap();
            assert_eq!(source.len(), length as u64);
            assert!(all(&source).unwrap() == bytes, "{length}");
        }
    }

    #[test]
    fn a_file_that_changes_its_size_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        std::fs::write(&path, "12345").unwrap();
        let file = OpenOptions::new().read(true).write(true).open(&path).unwrap();
        let source = Source::file(file.try_clone().unwrap(), 5);
        assert_eq!(all(&source).unwrap(), b"12345");
        for length in [4, 6] {
            file.set_len(length).unwrap();
            assert!(all(&source).is_err(), "{length}");
        }
    }

    #[test]
    fn a_section_is_read_within_its_bounds() {
        let source = Source::from(b"0123456789".to_vec());
        let mut section = source.section(2, 100).part(1, 4).unwrap();
        assert!(source.reader().part(7, 4).is_none());
        let mut text = String::new();
        section.read_to_string(&mut text).unwrap();
        assert_eq!(text, "3456");
        assert_eq!(section.seek(SeekFrom::End(-1)).unwrap(), 3);
        assert_eq!(section.read(&mut [0; 9]).unwrap(), 1);
        assert!(section.seek(SeekFrom::Current(-9)).is_err());
    }
}
