//! Reading another program's file. There may be passwords in it, so its text is wiped.

use std::io::{ErrorKind, Read};
use std::path::Path;

use zeroize::Zeroizing;

use crate::account::regular_file;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Larger files are none of these, in bytes; Thunderbird's settings of many accounts come to a few hundred thousand.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The file's text; nothing if there is no file.
pub(super) fn read(path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    let unreadable = |reason: String| {
        let phrase = Phrase::new("file-unreadable").with("path", path.display().to_string());
        Error::new(Exit::NoInput, phrase.with("reason", reason))
    };
    let (file, metadata) = match regular_file::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(unreadable(error.to_string())),
        Ok(None) => return Err(unreadable(ErrorKind::InvalidInput.to_string())),
        Ok(Some(opened)) => opened,
    };
    // The room is made at once: were it to grow, copies of a password would stay behind in memory.
    let length = usize::try_from(metadata.len().min(LARGEST)).unwrap_or_default();
    let mut text = Zeroizing::new(String::with_capacity(length + 1));
    match file.take(LARGEST).read_to_string(&mut text) {
        Ok(_) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            let phrase = Phrase::new("file-not-text").with("path", path.display().to_string());
            Err(Error::new(Exit::Data, phrase))
        }
        Err(error) => Err(unreadable(error.to_string())),
    }
}
