//! The headers that people write: whom it is for, and what it is about.
//!
//! lettre's own never fold a list of addresses, and leave a word as it is however long, and even if it looks encoded. A
//! line longer than 998 octets may be refused or cut (RFC 5322 §2.1.1), so folding is done here.

use std::fmt::{self, Write};

use email_encoding::headers::writer::EmailWriter;
use email_encoding::headers::{quoted_string, rfc2047};
use lettre::message::header::{HeaderName, HeaderValue};

use super::Person;

/// Octets of a word that stands in a header as it is; a longer one is encoded, which can be broken anywhere.
const LONGEST_WORD: usize = 60;

/// Takes a text without control characters; gives the Subject.
pub(super) fn subject(text: &str) -> HeaderValue {
    folded("Subject", text.to_owned(), |line| {
        if is_plain(text) { line.folding().write_str(text) } else { rfc2047::encode(text, line) }
    })
}

/// Takes a header's name and people whose names have no control characters; gives the header.
pub(super) fn people(header: &'static str, people: &[Person]) -> HeaderValue {
    // lettre reads the unencoded value back to see that there is a From; the addresses are enough for that.
    let addresses: Vec<_> = people.iter().map(|person| person.address.to_string()).collect();
    folded(header, addresses.join(", "), |line| {
        people.iter().enumerate().try_for_each(|(number, person)| {
            if number > 0 {
                line.write_char(',')?;
                line.space();
            }
            write_person(person, line)
        })
    })
}

fn write_person(person: &Person, line: &mut EmailWriter<'_>) -> fmt::Result {
    let Some(name) = &person.name else {
        return write!(line.folding(), "{}", person.address);
    };
    if is_plain(name) { quoted_string::encode(name, line) } else { rfc2047::encode(name, line) }?;
    line.space();
    // In one piece: between pieces the line could be broken.
    line.folding().write_str(&format!("<{}>", person.address))
}

/// Whether every reader takes a text as it is, wherever a line is broken between its words.
fn is_plain(text: &str) -> bool {
    let is_word = |word: &str| (1..=LONGEST_WORD).contains(&word.len());
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte))
        && text.split(' ').all(is_word)
        && !text.contains("=?")
}

fn folded(
    header: &'static str,
    unencoded: String,
    write: impl FnOnce(&mut EmailWriter<'_>) -> fmt::Result,
) -> HeaderValue {
    let mut encoded = String::new();
    // Writing to a String cannot fail.
    let _ = write(&mut EmailWriter::new(&mut encoded, header.len() + ": ".len(), 0, false));
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(header), unencoded, encoded)
}

#[cfg(test)]
mod tests {
    use lettre::message::header::{HeaderValue, Headers};
    use mail_parser::{Message, MessageParser};

    use super::{Person, people, subject};

    /// The header as it goes over the wire; no line of it is longer than readers like (RFC 5322 §2.1.1).
    fn wire(value: HeaderValue) -> String {
        let mut headers = Headers::new();
        headers.insert_raw(value);
        let text = headers.to_string();
        assert!(text.lines().all(|line| line.len() <= 998 && !line.trim().is_empty()), "{text}");
        text
    }

    fn parse(wire: &str) -> Message<'_> {
        MessageParser::new().parse(wire).unwrap()
    }

    #[test]
    fn subjects_are_read_back_as_written() {
        let (long, umlauts) = ("a".repeat(1500), "ü".repeat(600));
        let many = "Rechnung 1001 ".repeat(80) + "Ende";
        let subjects = [
            long.as_str(),
            &umlauts,
            &many,
            "Rechnung 1001 – März",
            "=?utf-8?Q?not_encoded?=",
            "two  blanks, and one before ",
            "\u{1f4e8} x",
        ];
        for text in subjects {
            assert_eq!(parse(&wire(subject(text))).subject(), Some(text));
        }
        assert_eq!(wire(subject("Rechnung 1001")), "Subject: Rechnung 1001\r\n");
    }

    #[test]
    fn a_hundred_people_are_folded_and_read_back() {
        let names = [
            "",
            "Kim Beispiel",
            "Müller, \"Kim\" \\ x",
            "=?utf-8?Q?a?=",
            &"x".repeat(1200),
            &"ä".repeat(300),
        ];
        let called = |number: usize| names[number % names.len()];
        let list: Vec<_> = (0..100)
            .map(|number| Person {
                name: Some(called(number).to_owned()).filter(|name| !name.is_empty()),
                address: format!("kunde{number}@example.com").parse().unwrap(),
            })
            .collect();
        let text = wire(people("Cc", &list));
        let message = parse(&text);
        let read: Vec<_> = message.cc().unwrap().iter().collect();
        assert_eq!(read.len(), 100);
        for (number, person) in read.iter().enumerate() {
            assert_eq!(person.address(), Some(format!("kunde{number}@example.com").as_str()));
            assert_eq!(person.name().unwrap_or(""), called(number));
        }
    }
}
