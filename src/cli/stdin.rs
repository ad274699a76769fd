//! Documents and messages on standard input: any size that mail can have, and no more.

use std::io::{self, Read};

use super::run::Run;
use crate::diagnosis;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Octets above which standard input is not read on: no mail server takes as much, so it has no end or is a mistake.
const LARGEST: u64 = 1_000_000_000;

/// Standard input, which fails with [`io::ErrorKind::FileTooLarge`] where it does not end.
pub(super) fn stdin(run: &mut Run) -> impl Read {
    Bounded { inner: &mut run.context.stdin, left: LARGEST }
}

/// Takes what reading it failed with; gives the error that says so.
pub(super) fn unreadable(error: &io::Error) -> Error {
    if error.kind() == io::ErrorKind::FileTooLarge {
        let phrase = Phrase::new("stdin-endless").with("limit", diagnosis::megabytes(LARGEST));
        return Error::new(Exit::Data, phrase);
    }
    Error::new(Exit::NoInput, Phrase::new("stdin-unreadable").with("reason", error.to_string()))
}

struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self.left.checked_sub(count as u64).ok_or(io::ErrorKind::FileTooLarge)?;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read};

    use super::Bounded;

    #[test]
    fn what_has_no_end_is_not_read_for_ever() {
        let read = |left| Bounded { inner: io::repeat(b'x').take(100), left }.read_to_end(&mut Vec::new());
        assert_eq!(read(100).unwrap(), 100);
        assert_eq!(read(99).unwrap_err().kind(), io::ErrorKind::FileTooLarge);
    }
}
