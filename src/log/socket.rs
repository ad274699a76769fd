//! The system's log (RFC 3164 §4.1, in the form in which syslog(3) hands messages over) and systemd's journal
//! (<https://systemd.io/JOURNAL_NATIVE_PROTOCOL/>), each a datagram to a local socket.

use std::io;
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use super::{Delivery, Sink};
use crate::text::is_obeyed;

/// The facility of mail (RFC 3164 §4.1.1).
const MAIL: u8 = 2;

pub(super) struct Syslog(UnixDatagram);

pub(super) struct Journald(UnixDatagram);

impl Syslog {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        connect(path).map(Self)
    }
}

impl Sink for Syslog {
    fn write(&mut self, delivery: &Delivery) -> io::Result<()> {
        let priority = MAIL * 8 + delivery.severity();
        let time = delivery.at.strftime("%b %e %H:%M:%S");
        let message = format!("<{priority}>{time} mailcheck[{}]: {}", std::process::id(), delivery.line());
        self.0.send(message.as_bytes()).map(|_| ())
    }
}

impl Journald {
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        connect(path).map(Self)
    }
}

impl Sink for Journald {
    /// What the line tells can be asked for by field, too: `journalctl MAILCHECK_STATE=queued`.
    fn write(&mut self, delivery: &Delivery) -> io::Result<()> {
        let mut fields = vec![
            ("MESSAGE".to_owned(), delivery.line()),
            ("PRIORITY".to_owned(), delivery.severity().to_string()),
            ("SYSLOG_FACILITY".to_owned(), MAIL.to_string()),
            ("SYSLOG_IDENTIFIER".to_owned(), "mailcheck".to_owned()),
        ];
        let own = delivery.fields().into_iter();
        fields.extend(own.map(|(key, value)| (format!("MAILCHECK_{}", key.to_uppercase()), value)));
        // A line end would end the field.
        let field = |(key, value): &(String, String)| format!("{key}={}\n", value.replace(is_obeyed, " "));
        let message: String = fields.iter().map(field).collect();
        self.0.send(message.as_bytes()).map(|_| ())
    }
}

/// Connects to a socket. A log that does not listen is an error and no wait.
fn connect(path: &Path) -> io::Result<UnixDatagram> {
    let socket = UnixDatagram::unbound()?;
    socket.connect(path)?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::{Journald, Sink, Syslog, UnixDatagram};
    use crate::log::delivery::tests::with_delivery;
    use crate::outbox::State;

    /// What a sink sends to a socket of ours.
    fn sent(open: impl FnOnce(&std::path::Path) -> Box<dyn Sink>, state: State) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("socket");
        let socket = UnixDatagram::bind(&path).unwrap();
        let mut sink = open(&path);
        with_delivery(state, |delivery| sink.write(delivery)).unwrap();
        let mut space = [0; 4096];
        let length = socket.recv(&mut space).unwrap();
        String::from_utf8(space[..length].to_vec()).unwrap()
    }

    #[test]
    fn syslog_gets_facility_severity_time_and_name() {
        let id = std::process::id();
        let message = sent(|path| Box::new(Syslog::open(path).unwrap()), State::Sent);
        assert!(message.starts_with(&format!("<22>Nov 21 10:00:00 mailcheck[{id}]: account=")), "{message}");
        let refused = sent(|path| Box::new(Syslog::open(path).unwrap()), State::Refused);
        assert!(refused.starts_with("<19>") && !refused.contains('\n'), "{refused}");
    }

    #[test]
    fn the_journal_gets_fields_that_end_where_their_lines_end() {
        let message = sent(|path| Box::new(Journald::open(path).unwrap()), State::Queued);
        for line in ["PRIORITY=4", "SYSLOG_IDENTIFIER=mailcheck", "MAILCHECK_STATE=queued", "MAILCHECK_ID=12"]
        {
            assert!(message.lines().any(|found| found == line), "{line}: {message}");
        }
        assert!(message.lines().all(|line| line.split_once('=').is_some_and(|(key, _)| !key.contains(' '))));
    }

    #[test]
    fn where_nobody_listens_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        assert!(Syslog::open(&folder.path().join("none")).is_err());
    }
}
