//! Opening a file that the user named, without ever waiting for it.

use std::fs::{File, Metadata, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

/// Takes a path; gives the opened file and what it is, or nothing if it is a folder, a pipe or a device. All of it is asked
/// of the opened file, so that nobody can swap it in between.
pub(super) fn open(path: &Path) -> io::Result<Option<(File, Metadata)>> {
    // Opening a named pipe waits until somebody writes to it (POSIX open, O_NONBLOCK), perhaps for ever.
    let flags = OFlags::NONBLOCK.bits().cast_signed();
    let file = OpenOptions::new().read(true).custom_flags(flags).open(path)?;
    let metadata = file.metadata()?;
    Ok(metadata.is_file().then_some((file, metadata)))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::open;

    #[test]
    fn only_a_regular_file_is_opened_and_a_pipe_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        let (file, pipe) = (folder.path().join("file"), folder.path().join("pipe"));
        std::fs::write(&file, "text").unwrap();
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let mut text = String::new();
        open(&file).unwrap().unwrap().0.read_to_string(&mut text).unwrap();
        assert_eq!(text, "text");
        assert!(open(&pipe).unwrap().is_none());
        assert!(open(folder.path()).unwrap().is_none());
        assert!(open(&folder.path().join("none")).is_err());
    }
}
