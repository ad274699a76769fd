//! `[log]`: a line for every try to deliver a letter, in a file, in the system's log or in the journal.
//!
//! It tells who got how much when, and what the server called it, but nothing of what stands in the letter, not even its
//! subject. A log that cannot be written changes nothing else: it is said once, and nothing more is logged in that run.

mod delivery;
mod file;
mod queue_id;
mod reading;
mod socket;

pub use delivery::Delivery;
pub use reading::last_failure;

use std::io;
use std::path::PathBuf;

use crate::account::LogTarget;

/// Where the system takes messages for its logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sockets {
    /// The socket of the system's log (syslog(3)).
    pub syslog: PathBuf,
    /// The socket of the journal (<https://systemd.io/JOURNAL_NATIVE_PROTOCOL/>).
    pub journald: PathBuf,
}

impl Sockets {
    /// Those of the operating system.
    pub fn system() -> Self {
        Self { syslog: "/dev/log".into(), journald: "/run/systemd/journal/socket".into() }
    }
}

/// What takes the lines.
trait Sink {
    fn write(&mut self, delivery: &Delivery) -> io::Result<()>;
}

/// Who is told that a log cannot be written: which one, and why.
type Complain = Box<dyn Fn(&str, &io::Error)>;

/// The log of a run.
pub struct Log {
    /// What the profile says; nothing without a log, and after a failure.
    target: Option<LogTarget>,
    sockets: Sockets,
    /// Opened with the first line, so that a run that delivers nothing opens nothing.
    sink: Option<Box<dyn Sink>>,
    complain: Complain,
}

impl Log {
    /// Takes what the profile says, where the system's logs are, and who is told when the log cannot be written.
    pub fn new(target: Option<LogTarget>, sockets: Sockets, complain: Complain) -> Self {
        Self { target, sockets, sink: None, complain }
    }

    /// Writes a line.
    pub fn write(&mut self, delivery: &Delivery) {
        let Some(target) = self.target.take() else { return };
        let sink = self.sink.take().map_or_else(|| open(&target, &self.sockets), Ok);
        match sink.and_then(|mut sink| sink.write(delivery).map(|()| sink)) {
            Ok(sink) => (self.target, self.sink) = (Some(target), Some(sink)),
            Err(error) => (self.complain)(&target.to_string(), &error),
        }
    }
}

fn open(target: &LogTarget, sockets: &Sockets) -> io::Result<Box<dyn Sink>> {
    Ok(match target {
        LogTarget::File(path) => Box::new(file::File::open(path)?),
        LogTarget::Syslog => Box::new(socket::Syslog::open(&sockets.syslog)?),
        LogTarget::Journald => Box::new(socket::Journald::open(&sockets.journald)?),
    })
}
