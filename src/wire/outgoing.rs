//! What goes out, as far as it may be shown: commands as they are, credentials as a length, the message as a size.

use zeroize::Zeroizing;

use super::{Event, Trace};

/// How the bytes that go out next are to be read. The last reply decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Command lines (RFC 5321 §4.1.1).
    Commands,
    /// The answer to a challenge: 334 was received (RFC 4954 §4).
    Credential,
    /// The message: 354 was received (RFC 5321 §4.1.1.4).
    Message,
}

/// The end of a message on the wire (RFC 5321 §4.1.1.4).
const FINAL_DOT: &[u8; 5] = b"\r\n.\r\n";

/// Follows the bytes that go out.
#[derive(Debug)]
pub(super) struct Outgoing {
    mode: Mode,
    /// The command line so far; it may hold a credential, so it is wiped.
    line: Zeroizing<Vec<u8>>,
    /// Bytes that are still to come of a chunk of a message, and how many it has (RFC 3030 §4.1).
    chunk: (u64, u64),
    /// Bytes of the credential or message so far.
    counted: usize,
    /// The last bytes of the message so far.
    tail: Vec<u8>,
    quit: bool,
}

impl Outgoing {
    pub(super) fn new() -> Self {
        Self {
            mode: Mode::Commands,
            line: Zeroizing::default(),
            chunk: (0, 0),
            counted: 0,
            tail: Vec::new(),
            quit: false,
        }
    }

    /// Whether QUIT went out: nothing is waited for any more.
    pub(super) fn has_quit(&self) -> bool {
        self.quit
    }

    /// Whether the message went out up to its final dot, so that the server may have taken it.
    pub(super) fn message_ended(&self) -> bool {
        self.mode == Mode::Message && self.tail == FINAL_DOT
    }

    /// A reply with that code came.
    pub(super) fn answered(&mut self, code: u16, trace: &Trace) {
        if self.mode == Mode::Message {
            trace.tell(|| Event::SentMessage(self.counted));
        }
        self.counted = 0;
        self.tail.clear();
        self.mode = match code {
            334 => Mode::Credential,
            354 => Mode::Message,
            _ => Mode::Commands,
        };
    }

    /// These bytes went out.
    pub(super) fn wrote(&mut self, bytes: &[u8], trace: &Trace) {
        match self.mode {
            Mode::Commands => self.commands(bytes, trace),
            Mode::Credential => self.credential(bytes, trace),
            Mode::Message => self.message(bytes),
        }
    }

    fn commands(&mut self, mut bytes: &[u8], trace: &Trace) {
        while !bytes.is_empty() {
            bytes = if self.chunk.0 > 0 { self.chunk(bytes, trace) } else { self.command(bytes, trace) };
        }
    }

    /// Takes the bytes of one command line, or of a part of it; gives what comes behind them.
    fn command<'a>(&mut self, bytes: &'a [u8], trace: &Trace) -> &'a [u8] {
        let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |place| place + 1);
        let (part, rest) = bytes.split_at(end);
        self.line.extend_from_slice(part);
        if self.line.ends_with(b"\n") {
            self.quit |= self.line.eq_ignore_ascii_case(b"QUIT\r\n");
            let octets = chunk_octets(&self.line);
            self.chunk = (octets, octets);
            trace.tell(|| shown(&self.line));
            self.line = Zeroizing::default();
        }
        rest
    }

    fn chunk<'a>(&mut self, bytes: &'a [u8], trace: &Trace) -> &'a [u8] {
        let (left, octets) = self.chunk;
        let count = usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len());
        self.chunk.0 -= count as u64;
        if self.chunk.0 == 0 {
            trace.tell(|| Event::SentMessage(usize::try_from(octets).unwrap_or(usize::MAX)));
        }
        &bytes[count..]
    }

    fn credential(&mut self, bytes: &[u8], trace: &Trace) {
        self.counted += bytes.len();
        if bytes.ends_with(b"\n") {
            let hidden = self.counted.saturating_sub(2);
            trace.tell(|| Event::SentSecret { verb: String::new(), hidden });
        }
    }

    fn message(&mut self, bytes: &[u8]) {
        self.counted += bytes.len();
        self.tail.extend_from_slice(&bytes[bytes.len().saturating_sub(FINAL_DOT.len())..]);
        let surplus = self.tail.len().saturating_sub(FINAL_DOT.len());
        self.tail.drain(..surplus);
    }
}

/// The octets of the chunk that follows a command line; 0 behind all others.
fn chunk_octets(line: &[u8]) -> u64 {
    let octets = line.strip_prefix(b"BDAT ").and_then(|rest| rest.split(|byte| *byte == b' ').next());
    octets.and_then(|octets| std::str::from_utf8(octets).ok()?.parse().ok()).unwrap_or(0)
}

/// The event for a command line. Of AUTH, only the mechanism is shown.
fn shown(line: &[u8]) -> Event {
    let text = String::from_utf8_lossy(line.trim_ascii_end());
    let mut words = text.splitn(3, ' ');
    match (words.next(), words.next(), words.next()) {
        (Some(verb), Some(mechanism), Some(initial)) if verb.eq_ignore_ascii_case("AUTH") => {
            Event::SentSecret { verb: format!("{verb} {mechanism}"), hidden: initial.len() }
        }
        _ => Event::Sent(text.into_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::{Outgoing, Trace};

    fn recorded() -> (Trace, Arc<Mutex<Vec<String>>>) {
        let lines = Arc::new(Mutex::new(Vec::new()));
        let sink = Arc::clone(&lines);
        (Trace::to(move |event| sink.lock().unwrap().push(event.to_string())), lines)
    }

    #[test]
    fn credentials_show_only_their_length_however_they_are_cut() {
        let (trace, lines) = recorded();
        let mut outgoing = Outgoing::new();
        outgoing.wrote(b"AUTH PLAIN AGph", &trace);
        outgoing.wrote(b"bmFAZXhhbXBsZQ==\r\n", &trace);
        outgoing.answered(334, &trace);
        outgoing.wrote(b"c2Vj", &trace);
        outgoing.wrote(b"cmV0\r\n", &trace);
        outgoing.answered(235, &trace);
        outgoing.wrote(b"MAIL FROM:<a@example.com>\r\nQUIT\r\n", &trace);
        let shown = lines.lock().unwrap().join("\n");
        let expected =
            "> AUTH PLAIN [20 bytes hidden]\n> [8 bytes hidden]\n> MAIL FROM:<a@example.com>\n> QUIT";
        assert_eq!(shown, expected);
        assert!(outgoing.has_quit());
    }

    #[test]
    fn a_chunk_is_no_command_however_it_is_cut() {
        let (trace, lines) = recorded();
        let mut outgoing = Outgoing::new();
        for bytes in [&b"MAIL FROM:<a@example.com>\r\nBDAT 8 LAST\r\nQU"[..], b"IT\r\n", b"x\nNOOP\r\n"] {
            outgoing.wrote(bytes, &trace);
        }
        let expected = "> MAIL FROM:<a@example.com>\n> BDAT 8 LAST\n> [message, 8 bytes]\n> NOOP";
        assert_eq!(lines.lock().unwrap().join("\n"), expected);
        assert!(!outgoing.has_quit());
    }

    #[test]
    fn the_final_dot_is_seen_across_writes() {
        let trace = Trace::default();
        let mut outgoing = Outgoing::new();
        outgoing.answered(354, &trace);
        outgoing.wrote(b"Subject: x\r\n\r\nQUIT\r\n..", &trace);
        assert!(!outgoing.message_ended() && !outgoing.has_quit());
        outgoing.wrote(b"\r\n.", &trace);
        assert!(!outgoing.message_ended());
        outgoing.wrote(b"\r\n", &trace);
        assert!(outgoing.message_ended());
        outgoing.answered(250, &trace);
        assert!(!outgoing.message_ended());
    }
}
