//! The bytes of a message as a program hands them in, with their line ends put right.

use std::mem;

/// A message of which every line ends in CRLF.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// Its bytes.
    pub(super) bytes: Vec<u8>,
    /// The number of its first line, counted in what was handed in.
    pub(super) first_line: usize,
    /// The first line that a CR without LF ended.
    pub(super) stray_return: Option<usize>,
    /// The first line that holds a NUL.
    pub(super) nul: Option<usize>,
}

/// The mark that some editors put before a text in UTF-8. Before a header it would make a stranger of its first field.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Takes a message piece by piece. CRLF, LF and CR all end a line (RFC 5322 §2.3 knows only CRLF), and so does the end of
/// the message; the line with which mail folders begin a message (`From kim@example.com Sat Nov 21 ...`) is left out, and
/// so is a byte order mark.
#[derive(Debug)]
pub struct Intake {
    text: Text,
    /// Where the line that is being read begins.
    begin: usize,
    /// Its number.
    line: usize,
    /// Whether the last byte was a CR.
    after_return: bool,
    /// What ended the line before it.
    before: End,
    /// Whether a line with nothing but a dot ends the message.
    ends_at_dot: bool,
    has_ended: bool,
}

/// What ended a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// LF, CRLF, or the end of the message.
    Usual,
    /// A CR alone.
    StrayReturn,
}

impl Intake {
    /// Begins a message; says whether a line with nothing but a dot ends it.
    pub fn new(ends_at_dot: bool) -> Self {
        Self {
            text: Text { first_line: 1, ..Text::default() },
            begin: 0,
            line: 1,
            after_return: false,
            before: End::Usual,
            ends_at_dot,
            has_ended: false,
        }
    }

    /// Takes the next bytes; says whether the message may go on.
    pub fn push(&mut self, mut bytes: &[u8]) -> bool {
        while !self.has_ended && !bytes.is_empty() {
            if mem::take(&mut self.after_return) {
                match bytes.strip_prefix(b"\n") {
                    Some(rest) => {
                        self.end_line(End::Usual);
                        bytes = rest;
                    }
                    None => self.end_line(End::StrayReturn),
                }
                continue;
            }
            let end = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(bytes.len());
            let (piece, rest) = bytes.split_at(end);
            self.text.bytes.extend_from_slice(piece);
            match rest.first() {
                Some(b'\n') => self.end_line(End::Usual),
                Some(_) => self.after_return = true,
                None => {}
            }
            bytes = rest.get(1..).unwrap_or_default();
        }
        !self.has_ended
    }

    /// Ends the message; gives it.
    pub fn finish(mut self) -> Text {
        if !self.has_ended && (self.after_return || self.text.bytes.len() > self.begin) {
            self.end_line(End::Usual);
        }
        self.text
    }

    fn end_line(&mut self, end: End) {
        let number = self.line;
        self.line += 1;
        if number == 1 && self.text.bytes.starts_with(MARK) {
            self.text.bytes.drain(..MARK.len());
        }
        let line = &self.text.bytes[self.begin..];
        let is_whole = mem::replace(&mut self.before, end) == End::Usual && end == End::Usual;
        if self.ends_at_dot && is_whole && line == b"." {
            self.text.bytes.truncate(self.begin);
            self.has_ended = true;
        } else if self.begin == 0 && is_whole && is_folder_line(line) {
            self.text.bytes.clear();
            self.text.first_line = self.line;
        } else {
            if line.contains(&0) {
                self.text.nul.get_or_insert(number);
            }
            if end == End::StrayReturn {
                self.text.stray_return.get_or_insert(number);
            }
            self.text.bytes.extend_from_slice(b"\r\n");
            self.begin = self.text.bytes.len();
        }
    }
}

/// Whether a first line is that of a mail folder (RFC 4155), perhaps marked as a quotation once or more.
fn is_folder_line(line: &[u8]) -> bool {
    let quoted = line.iter().take_while(|byte| **byte == b'>').count();
    line[quoted..].starts_with(b"From ")
}

#[cfg(test)]
mod tests {
    use super::{Intake, Text};

    /// The message, however it is cut into pieces.
    fn taken(bytes: &[u8], ends_at_dot: bool) -> Text {
        let all_at_once = in_pieces(bytes, bytes.len().max(1), ends_at_dot);
        for size in 1..4 {
            assert_eq!(in_pieces(bytes, size, ends_at_dot), all_at_once);
        }
        all_at_once
    }

    fn in_pieces(bytes: &[u8], size: usize, ends_at_dot: bool) -> Text {
        let mut intake = Intake::new(ends_at_dot);
        for piece in bytes.chunks(size) {
            if !intake.push(piece) {
                break;
            }
        }
        intake.finish()
    }

    fn bytes(text: &[u8]) -> Vec<u8> {
        taken(text, false).bytes
    }

    #[test]
    fn every_kind_of_line_end_becomes_the_one_of_the_wire() {
        assert_eq!(bytes(b"a\nb\r\nc\rd"), b"a\r\nb\r\nc\r\nd\r\n");
        assert_eq!(bytes(b"a\r\r\n\n\r"), b"a\r\n\r\n\r\n\r\n");
        assert_eq!(bytes(b"a\n"), b"a\r\n");
        assert_eq!(bytes(b""), b"");
    }

    #[test]
    fn a_lone_dot_ends_the_message_only_where_it_is_to() {
        assert_eq!(taken(b"a\n.\nb\n", true).bytes, b"a\r\n");
        assert_eq!(taken(b"a\r\n.\r\nb\n", true).bytes, b"a\r\n");
        assert_eq!(taken(b"a\n.", true).bytes, b"a\r\n");
        assert_eq!(taken(b"a\n..\n. \nb\r.\rc\r.\n", true).bytes, b"a\r\n..\r\n. \r\nb\r\n.\r\nc\r\n.\r\n");
        assert_eq!(taken(b"a\n.\nb\n", false).bytes, b"a\r\n.\r\nb\r\n");
    }

    #[test]
    fn the_line_of_a_mail_folder_is_left_out_at_the_beginning_only() {
        let text = taken(b"From kim Sat Nov 21\n>From old\nFrom: a\n\nFrom here\n", false);
        assert_eq!((text.bytes.as_slice(), text.first_line), (&b"From: a\r\n\r\nFrom here\r\n"[..], 3));
    }

    #[test]
    fn the_mark_that_some_editors_put_before_a_text_is_no_part_of_it() {
        assert_eq!(bytes(b"\xef\xbb\xbfFrom: a\n\xef\xbb\xbfb\n"), b"From: a\r\n\xef\xbb\xbfb\r\n");
        assert_eq!(bytes(b"\xef\xbb\xbfFrom kim Sat\nTo: a"), b"To: a\r\n");
        assert_eq!(bytes(b"\xef\xbb"), b"\xef\xbb\r\n");
    }

    #[test]
    fn what_has_no_place_in_a_header_is_told_with_its_line() {
        let text = taken(b"a\nb\rc\n\0\n", false);
        assert_eq!((text.stray_return, text.nul), (Some(2), Some(4)));
    }
}
