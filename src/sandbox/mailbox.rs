//! A folder in Maildir format (cr.yp.to/proto/maildir.html).

use std::fs::{self, DirBuilder, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// A Maildir; several processes may deliver into it.
#[derive(Debug)]
pub(super) struct Maildir {
    folder: PathBuf,
    delivered: AtomicUsize,
}

impl Maildir {
    pub(super) fn open(folder: &Path) -> io::Result<Self> {
        for part in ["tmp", "new", "cur"] {
            DirBuilder::new().recursive(true).mode(0o700).create(folder.join(part))?;
        }
        Ok(Self { folder: folder.canonicalize()?, delivered: AtomicUsize::new(0) })
    }

    /// Writes a message under a name that nobody has yet, and moves it to where readers look; gives its path.
    pub(super) fn deliver(&self, message: &[u8]) -> io::Result<PathBuf> {
        loop {
            let number = self.delivered.fetch_add(1, Ordering::Relaxed);
            let name = format!("{}.{number}.mailcheck-sandbox", std::process::id());
            let (unfinished, finished) =
                (self.folder.join("tmp").join(&name), self.folder.join("new").join(&name));
            if finished.exists() {
                continue;
            }
            let mut file =
                OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished)?;
            file.write_all(message)?;
            fs::rename(&unfinished, &finished)?;
            return Ok(finished);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Maildir;

    #[test]
    fn messages_are_kept_byte_for_byte_under_names_of_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let first = Maildir::open(&folder.path().join("mail")).unwrap();
        let second = Maildir::open(&folder.path().join("mail")).unwrap();
        let paths = [first.deliver(b"a\r\n.\r\n").unwrap(), second.deliver(b"b").unwrap()];
        assert_eq!(std::fs::read(&paths[0]).unwrap(), b"a\r\n.\r\n");
        assert_eq!(std::fs::read(&paths[1]).unwrap(), b"b");
    }
}
