//! A secret in a file that nobody else can read.

use std::fs::File;
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use zeroize::Zeroizing;

use super::{LARGEST, missing, secret, unreadable};
use crate::account::Secret;
use crate::finding::{Code, Finding, Stage};

/// Permissions of group and others. A file that has any of them is refused; systemd's credentials, 0400, have none.
const OF_OTHERS: u32 = 0o077;

/// Takes the file's path; what it is and who may read it is asked of the opened file, so that nobody can swap it.
pub(super) fn read(path: &Path) -> Result<Secret, Finding> {
    let what = path.display().to_string();
    let mut file = File::open(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => missing(&what),
        _ => unreadable(&what, &error.to_string()),
    })?;
    let metadata = file.metadata().map_err(|error| unreadable(&what, &error.to_string()))?;
    if !metadata.is_file() {
        return Err(unreadable(&what, "it is no regular file"));
    }
    if metadata.mode() & OF_OTHERS != 0 {
        let mode = format!("{:04o}", metadata.mode() & 0o7777);
        return Err(Finding::new(Code::SecretFileExposed, Stage::Secret)
            .with("what", what)
            .with("mode", mode));
    }
    let mut bytes = Zeroizing::new(Vec::new());
    let read = Read::by_ref(&mut file).take(LARGEST).read_to_end(&mut bytes);
    read.map_err(|error| unreadable(&what, &error.to_string()))?;
    secret(&bytes, &what)
}
