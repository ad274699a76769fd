//! The log as a file of the user's.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::OFlags;

use super::{Delivery, Sink};

/// Only the user may read it: it tells who got mail.
const MODE: u32 = 0o600;

pub(super) struct File(std::fs::File);

impl File {
    /// Opens the file, which is made if it is not there. A pipe that nobody reads is an error and no wait.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::NONBLOCK.bits().cast_signed();
        let file = OpenOptions::new().append(true).create(true).mode(MODE).custom_flags(flags).open(path)?;
        Ok(Self(file))
    }
}

impl Sink for File {
    /// Writes a line in one piece, so that those of several processes do not mix.
    fn write(&mut self, delivery: &Delivery) -> io::Result<()> {
        let time = delivery.at.strftime("%Y-%m-%dT%H:%M:%S%:z");
        self.0.write_all(format!("time={time} {}\n", delivery.line()).as_bytes())
    }
}
