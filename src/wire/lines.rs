//! Reply lines: cleaned for reading, bounded, and put together to replies (RFC 5321 §4.2).

use crate::finding::Reply;
use crate::text::is_obeyed;

/// The longest reply line that is kept, in bytes: the limit is 512 (RFC 5321 §4.5.3.1.5), lettre's is 1000.
const LONGEST_LINE: usize = 900;

/// As many lines as a reply may have: the longest ones, to EHLO, have some dozens. lettre reads a reply anew with every line,
/// so that one without end would keep it busy past any deadline.
const MOST_LINES: usize = 256;

/// Takes bytes that came from a server; gives them as text without line ends, other control characters escaped,
/// invalid UTF-8 replaced, and cut where a line is longer than anybody reads.
pub(super) fn escaped(bytes: &[u8]) -> String {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let text = String::from_utf8_lossy(first);
    let mut line = String::with_capacity(text.len());
    for character in text.trim_end_matches('\r').chars() {
        if line.len() >= LONGEST_LINE {
            break;
        }
        if is_obeyed(character) && character != '\t' {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// A reply line taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ReplyLine {
    /// The whole line, cleaned.
    pub(super) line: String,
    /// Its code, 200 to 599.
    pub(super) code: u16,
    /// Whether the reply ends with it.
    pub(super) last: bool,
}

impl ReplyLine {
    /// Takes a line as it came; gives its parts, or the cleaned line if it is none of SMTP.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let line = escaped(bytes);
        let digits = line.get(..3).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let code = digits.and_then(|digits| digits.parse().ok()).filter(|code| (200..600).contains(code));
        match (code, line.as_bytes().get(3)) {
            (Some(code), None | Some(b' ')) => Ok(Self { line, code, last: true }),
            (Some(code), Some(b'-')) => Ok(Self { line, code, last: false }),
            _ => Err(line),
        }
    }
}

/// Puts lines together until a reply is whole.
#[derive(Debug, Default)]
pub(super) struct Assembly {
    lines: Vec<String>,
    code: Option<u16>,
}

impl Assembly {
    /// Whether the reply has as many lines as anybody reads.
    pub(super) fn is_full(&self) -> bool {
        self.lines.len() >= MOST_LINES
    }

    /// Takes the next line. Gives the line in the form that lettre reads, `250-text` or `250 text` with the code of the
    /// first line, and the reply if this line completes it.
    pub(super) fn push(&mut self, next: ReplyLine) -> (Vec<u8>, Option<Reply>) {
        let code = *self.code.get_or_insert(next.code);
        let separator = if next.last { ' ' } else { '-' };
        let plain = format!("{code}{separator}{}\r\n", next.line.get(4..).unwrap_or(""));
        self.lines.push(next.line);
        let reply = next.last.then(|| {
            self.code = None;
            Reply::new(code, std::mem::take(&mut self.lines))
        });
        (plain.into_bytes(), reply)
    }
}

#[cfg(test)]
mod tests {
    use super::{Assembly, LONGEST_LINE, ReplyLine, escaped};

    #[test]
    fn what_a_terminal_would_obey_is_escaped() {
        assert_eq!(escaped(b"250 \x1b[31mred\x07\r\n"), "250 \\u{1b}[31mred\\u{7}");
        assert_eq!(escaped("250 \u{202e}x".as_bytes()), "250 \\u{202e}x");
        assert_eq!(escaped(b"220 caf\xe9\r\n"), "220 caf\u{fffd}");
        assert!(escaped(&[b'x'; 5000]).len() <= LONGEST_LINE);
    }

    #[test]
    fn only_reply_lines_are_reply_lines() {
        assert!(ReplyLine::parse(b"250-SIZE 1\r\n").is_ok_and(|line| !line.last));
        assert!(ReplyLine::parse(b"250\r\n").is_ok_and(|line| line.last));
        for other in
            [&b"SSH-2.0-OpenSSH_9.2\r\n"[..], b"", b"25\r\n", b"999 x\r\n", b"250x\r\n", b"HTTP/1.1 400\r\n"]
        {
            assert!(ReplyLine::parse(other).is_err());
        }
    }

    #[test]
    fn lines_become_a_reply_with_the_first_code() {
        let mut assembly = Assembly::default();
        let (first, none) = assembly.push(ReplyLine::parse(b"535-5.7.8 no\r\n").unwrap());
        assert_eq!((first.as_slice(), none), (&b"535-5.7.8 no\r\n"[..], None));
        let (last, reply) = assembly.push(ReplyLine::parse(b"534\r\n").unwrap());
        assert_eq!(last, b"535 \r\n");
        let reply = reply.unwrap();
        assert_eq!((reply.code, reply.lines.len()), (535, 2));
    }
}
