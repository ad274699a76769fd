//! A secret in a file that nobody else can read.

use std::io::ErrorKind;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use super::{missing, own_reason, secret, slurp, unreadable};
use crate::account::{Secret, regular_file};
use crate::finding::{Code, Finding, Stage};

/// Permissions of group and others. A file that has any of them is refused; systemd's credentials, 0400, have none.
const OF_OTHERS: u32 = 0o077;

/// Takes the file's path; what it is and who may read it is asked of the opened file, so that nobody can swap it.
pub(super) fn read(path: &Path) -> Result<Secret, Finding> {
    let what = path.display().to_string();
    let opened = regular_file::open(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => missing(&what),
        _ => unreadable(&what, &error),
    })?;
    let (file, metadata) = opened.ok_or_else(|| own_reason(&what, "no-file"))?;
    if metadata.mode() & OF_OTHERS != 0 {
        return Err(exposed(&what, metadata.mode()));
    }
    let bytes = slurp(file).map_err(|error| unreadable(&what, &error))?;
    secret(&bytes, &what)
}

fn exposed(what: &str, mode: u32) -> Finding {
    let finding = Finding::new(Code::SecretFileExposed, Stage::Secret).with("what", what);
    finding.with("mode", format!("{:04o}", mode & 0o7777))
}
