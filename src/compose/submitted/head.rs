//! The header of a message that was handed in: found, and never rewritten.

use std::ops::Range;

use super::Text;
use crate::finding::{Code, Finding, Stage};

/// Fields without which a message does not reach whom it is for or does not say what it is about. Where one stands below
/// a line that is no header, that line is a mistake, and not the beginning of the text.
const TELLING: [&str; 9] =
    ["from", "to", "cc", "bcc", "subject", "resent-from", "resent-to", "resent-cc", "resent-bcc"];

/// A field: its name, and all the lines that belong to it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Field {
    /// The name in lower case.
    pub(super) name: String,
    /// The whole field, with its line ends.
    pub(super) span: Range<usize>,
    /// Where what stands behind the colon begins.
    value: usize,
    /// The number of its first line.
    pub(super) line: usize,
}

impl Field {
    /// What stands behind the colon, on one line (RFC 5322 §2.2.3). What is not UTF-8 becomes U+FFFD.
    pub(super) fn value(&self, bytes: &[u8]) -> String {
        let folded = String::from_utf8_lossy(&bytes[self.value..self.span.end]);
        folded.replace("\r\n", "").trim().to_owned()
    }
}

/// The fields of a message, in order, and where its text begins.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) fields: Vec<Field>,
    /// Where the text begins, behind the empty line if there is one.
    pub(super) body: usize,
}

impl Head {
    /// Finds the header. It ends at the first empty line, or at the first line that is none of a header (as with Postfix);
    /// what cannot stand in one is refused with its line.
    pub(super) fn read(text: &Text) -> Result<Self, Finding> {
        let mut head = Self::default();
        let mut line = text.first_line;
        while let Some(content) = line_at(&text.bytes, head.body) {
            let next = head.body + content.len() + 2;
            if content.is_empty() {
                (head.body, line) = (next, line + 1);
                break;
            }
            match (content, head.fields.last_mut()) {
                ([b' ' | b'\t', ..], Some(field)) => field.span.end = next,
                _ => match field_name(content) {
                    Some(name) => head.fields.push(Field {
                        name: name.to_ascii_lowercase(),
                        span: head.body..next,
                        value: head.body + content.iter().take_while(|byte| **byte != b':').count() + 1,
                        line,
                    }),
                    None if is_header_below(&text.bytes, next) => return Err(refused("no-colon", line)),
                    None => break,
                },
            }
            head.body = next;
            line += 1;
        }
        let within = |found: &Option<usize>| found.filter(|found| *found < line);
        match (within(&text.stray_return), within(&text.nul)) {
            (Some(line), _) => Err(refused("return", line)),
            (None, Some(line)) => Err(refused("nul", line)),
            (None, None) => Ok(head),
        }
    }

    /// The fields of that name.
    pub(super) fn named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Field> {
        self.fields.iter().filter(move |field| field.name == name)
    }
}

fn refused(reason: &str, line: usize) -> Finding {
    Finding::new(Code::HeaderMalformed, Stage::Compose).with("reason", reason).with("line", line.to_string())
}

/// The line that begins there, without its end.
fn line_at(bytes: &[u8], begin: usize) -> Option<&[u8]> {
    let rest = &bytes[begin..];
    let end = rest.iter().position(|byte| *byte == b'\n')?;
    Some(rest[..end].strip_suffix(b"\r").unwrap_or(&rest[..end]))
}

/// The name of the field that begins with that line: printable characters before a colon (RFC 5322 §2.2), perhaps with
/// blanks between (§4.5).
fn field_name(line: &[u8]) -> Option<&str> {
    let colon = line.iter().position(|byte| *byte == b':')?;
    let name = std::str::from_utf8(line[..colon].trim_ascii_end()).ok()?;
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic())).then_some(name)
}

/// Whether a telling field stands there or below, before the next empty line.
fn is_header_below(bytes: &[u8], mut begin: usize) -> bool {
    while let Some(line) = line_at(bytes, begin).filter(|line| !line.is_empty()) {
        if field_name(line).is_some_and(|name| TELLING.iter().any(|known| name.eq_ignore_ascii_case(known))) {
            return true;
        }
        begin += line.len() + 2;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::{Finding, Head, Text};
    use crate::compose::submitted::Intake;

    fn text(message: &[u8]) -> Text {
        let mut intake = Intake::new(false);
        intake.push(message);
        intake.finish()
    }

    type Pair = (String, String);

    /// Names and values of the fields, and the text; or what is wrong, and where.
    fn read(message: &str) -> Result<(Vec<Pair>, String), Pair> {
        let text = text(message.as_bytes());
        let told = |finding: Finding| (finding.facts["reason"].clone(), finding.facts["line"].clone());
        let head = Head::read(&text).map_err(told)?;
        let fields = head.fields.iter().map(|field| (field.name.clone(), field.value(&text.bytes)));
        Ok((fields.collect(), String::from_utf8(text.bytes[head.body..].to_vec()).unwrap()))
    }

    fn pair(name: &str, value: &str) -> Pair {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn folded_fields_are_one_and_names_have_no_case() {
        let (fields, body) = read("SUBJECT : one\n two\n\tthree\nX-Y:\n\nText: x\n").unwrap();
        assert_eq!(fields, [pair("subject", "one two\tthree"), pair("x-y", "")]);
        assert_eq!(body, "Text: x\r\n");
    }

    #[test]
    fn without_an_empty_line_the_text_begins_where_the_header_can_no_longer_go_on() {
        let (fields, body) = read("Subject: x\nHello Kim,\nNote: y\n").unwrap();
        assert_eq!((fields.len(), body.as_str()), (1, "Hello Kim,\r\nNote: y\r\n"));
        assert_eq!(read("Hello\n\nSubject: x\n").unwrap().1, "Hello\r\n\r\nSubject: x\r\n");
        assert_eq!(read(" Hello\n").unwrap().1, " Hello\r\n");
        assert_eq!(read("").unwrap().1, "");
    }

    #[test]
    fn a_broken_header_is_told_with_its_line() {
        assert_eq!(read("From x y z\nTo kim\nSubject: x\n\n").unwrap_err(), pair("no-colon", "2"));
        assert_eq!(read("From: a\nTo kim@example.com\nSubject: x\n\n").unwrap_err(), pair("no-colon", "2"));
        assert_eq!(read("From: a\nX: \u{0}\n\n").unwrap_err(), pair("nul", "2"));
        assert_eq!(read("Subject: a\rBcc: b@example.com\n\n").unwrap_err(), pair("return", "1"));
        assert_eq!(read("Subject: a\n\rBcc: b@example.com\n\n").unwrap_err(), pair("return", "2"));
        assert!(read("Subject: a\n\n\u{0}\rBcc: x\n").is_ok());
    }
}
