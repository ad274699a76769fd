//! Replacing a file so that there is never half of it.

use std::fs::{self, DirBuilder, File};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, fchown};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

/// Links that are followed to a file at most, as many as Linux follows (`path_resolution(7)`).
const LINKS: usize = 40;

/// Where a file is or will be. While this value lives, no other mailcheck replaces a file in the same folder.
pub(super) struct Place {
    file: PathBuf,
    folder: PathBuf,
    opened_folder: File,
}

impl Place {
    /// Takes the file's path, which may be a symbolic link: then it is the file behind it that will be replaced. Makes the
    /// folder if it is missing, and waits for another mailcheck that replaces a file there just now.
    pub(super) fn take(path: &Path) -> io::Result<Self> {
        let file = behind_links(path)?;
        let folder = match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
            _ => PathBuf::from("."),
        };
        DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        let opened_folder = File::open(&folder)?;
        // Network file systems cannot lock a folder; there nothing is lost but the protection against a run at the same time.
        let _ = flock(&opened_folder, FlockOperation::LockExclusive);
        Ok(Self { file, folder, opened_folder })
    }

    /// Puts a new file with that content, which only its owner can read, in the place of the old one: after a crash or on a
    /// full disk there is either of them, and whole.
    pub(super) fn replace(&self, content: &[u8]) -> io::Result<()> {
        // Readable for nobody else from the beginning.
        let mut new = tempfile::Builder::new().prefix(".mailcheck-").tempfile_in(&self.folder)?;
        if let Ok(old) = fs::metadata(&self.file) {
            // Under sudo it stays its owner's; nobody else may give it away, and has no need to.
            let _ = fchown(new.as_file(), Some(old.uid()), Some(old.gid()));
        }
        new.write_all(content)?;
        new.as_file().sync_all()?;
        new.persist(&self.file)?;
        // Where the file system has no such thing for folders, the new file is in its place all the same.
        let _ = self.opened_folder.sync_all();
        Ok(())
    }
}

/// The path to which symbolic links lead, also where nothing is there yet.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            // No link, or nothing at all.
            Err(_) => return Ok(path),
        }
    }
    Err(rustix::io::Errno::LOOP.into())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::Place;

    #[test]
    fn a_file_is_replaced_and_its_owner_alone_can_read_it() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("new/folder/file");
        for content in ["one", "two"] {
            Place::take(&file).unwrap().replace(content.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), content);
        }
        let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(&folder.path().join("new"))), (0o600, 0o700));
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn a_link_stays_a_link_also_one_that_leads_to_nothing_yet() {
        let folder = tempfile::tempdir().unwrap();
        let (link, target) = (folder.path().join("link"), folder.path().join("dotfiles/target"));
        symlink("dotfiles/target", &link).unwrap();
        for content in ["one", "two"] {
            Place::take(&link).unwrap().replace(content.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&target).unwrap(), content);
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        }
        symlink("circle", folder.path().join("circle")).unwrap();
        assert!(Place::take(&folder.path().join("circle")).is_err());
    }

    #[test]
    fn who_comes_second_waits_until_the_first_has_written() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        let first = Place::take(&file).unwrap();
        let other = file.clone();
        let second = std::thread::spawn(move || Place::take(&other).unwrap().replace(b"second").unwrap());
        first.replace(b"first").unwrap();
        drop(first);
        second.join().unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "second");
    }
}
