//! One escape at the beginning of a text, and what it stands for.

use super::markup;

/// What an escape stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Only looks, or an order to a terminal.
    Nothing,
    /// A letter.
    Letter(char),
    /// A line break that was written as an escape.
    Break,
}

/// The letter with which orders to a terminal begin (ECMA-48 §5.3).
const ESCAPE: char = '\x1b';

/// Takes a text that begins with something special; gives what that stands for and its length in bytes, or nothing if it
/// stands for itself.
pub(super) fn read(text: &str) -> Option<(Meaning, usize)> {
    match text.chars().next()? {
        '\\' => backslash(text),
        '&' => markup::entity(text).map(|(letter, length)| (Meaning::Letter(letter), length)),
        '<' => markup::tag(text),
        '#' => logged_break(text),
        '\r' => Some((Meaning::Letter('\n'), if text.starts_with("\r\n") { 2 } else { 1 })),
        ESCAPE => Some((Meaning::Nothing, 1 + terminal_order(&text[1..]))),
        letter => odd(letter).map(|meaning| (meaning, letter.len_utf8())),
    }
}

/// Whether a letter outside ASCII looks like another or like nothing.
pub(super) fn is_odd(letter: char) -> bool {
    odd(letter).is_some()
}

/// Word processors put hyphens and blanks of their own in the place of the server's.
fn odd(letter: char) -> Option<Meaning> {
    match letter {
        '\u{a0}' | '\u{202f}' => Some(Meaning::Letter(' ')),
        '\u{2010}' | '\u{2011}' => Some(Meaning::Letter('-')),
        '\u{200b}'..='\u{200d}' | '\u{feff}' | '\u{ad}' => Some(Meaning::Nothing),
        '\u{2028}' | '\u{2029}' => Some(Meaning::Letter('\n')),
        _ => None,
    }
}

/// However often it was escaped: `\\n` in a log of logs is a line break, too.
fn backslash(text: &str) -> Option<(Meaning, usize)> {
    let escape = text.trim_start_matches('\\');
    let (letter, length) = escaped_letter(escape)?;
    let length = text.len() - escape.len() + length;
    let behind = &text[length..];
    Some(match letter {
        ESCAPE => (Meaning::Nothing, length + terminal_order(behind)),
        '\r' if begins_with_line_feed(behind) => (Meaning::Nothing, length),
        '\r' | '\n' => (Meaning::Break, length),
        letter => (Meaning::Letter(letter), length),
    })
}

/// Takes what follows a backslash; gives the letter that it stands for and its length.
fn escaped_letter(escape: &str) -> Option<(char, usize)> {
    let number = |start: usize, end: usize, radix: u32| {
        let code = u32::from_str_radix(escape.get(start..end)?, radix).ok()?;
        Some((char::from_u32(code)?, end))
    };
    match escape.as_bytes() {
        [b'n', ..] => Some(('\n', 1)),
        [b'r', ..] => Some(('\r', 1)),
        [b't', ..] => Some((' ', 1)),
        [b'/', ..] => Some(('/', 1)),
        [b'e', b'[', ..] => Some((ESCAPE, 1)),
        [b'x', ..] => number(1, 3, 16),
        [b'u', ..] => number(1, 5, 16),
        [b'0', ..] => number(0, 3, 8),
        _ => None,
    }
}

fn begins_with_line_feed(text: &str) -> bool {
    let escape = text.trim_start_matches('\\');
    escape.len() < text.len() && escaped_letter(escape).is_some_and(|(letter, _)| letter == '\n')
}

/// syslog daemons write control characters as `#` and three octal digits.
fn logged_break(text: &str) -> Option<(Meaning, usize)> {
    match text.get(1..4)? {
        "012" => Some((Meaning::Break, 4)),
        "015" => Some((Meaning::Nothing, 4)),
        _ => None,
    }
}

/// The length of an order to a terminal behind its first letter: colours end with a letter, titles with a bell.
fn terminal_order(text: &str) -> usize {
    match text.as_bytes().first() {
        Some(b'[') => text[1..].find(|letter| ('@'..='~').contains(&letter)).map_or(1, |end| end + 2),
        Some(b']') => text.find(['\x07', ESCAPE, '\n']).map_or(1, |end| end + 1),
        _ => 0,
    }
}
