//! The markup of web pages, as far as it stands around replies.

use super::escape::Meaning;

/// Longest tag that is looked for, in bytes: one with a few attributes.
const LONGEST_TAG: usize = 300;
/// Longest named or numbered letter, in bytes.
const LONGEST_ENTITY: usize = 8;

/// Tags that begin a line of their own.
const BLOCKS: [&str; 19] = [
    "blockquote",
    "br",
    "dd",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "table",
    "td",
    "tr",
    "ul",
];
/// Tags that are only looks.
const LOOKS: [&str; 18] = [
    "a", "b", "body", "code", "em", "font", "head", "html", "i", "img", "kbd", "samp", "small", "span",
    "strong", "th", "tt", "u",
];
/// Letters by their names.
const LETTERS: [(&str, char); 13] = [
    ("lt", '<'),
    ("gt", '>'),
    ("amp", '&'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", ' '),
    ("auml", 'ä'),
    ("ouml", 'ö'),
    ("uuml", 'ü'),
    ("Auml", 'Ä'),
    ("Ouml", 'Ö'),
    ("Uuml", 'Ü'),
    ("szlig", 'ß'),
];

/// Takes a text that begins with `<`; gives what the tag does, unless it is an address, a link or something else.
pub(super) fn tag(text: &str) -> Option<(Meaning, usize)> {
    let end = text.bytes().take(LONGEST_TAG).position(|byte| byte == b'>')?;
    let inner = text[1..end].trim_start_matches('/').trim_end_matches('/');
    let name = inner.split_ascii_whitespace().next()?;
    let is_among = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(name));
    if is_among(&BLOCKS) {
        Some((Meaning::Letter('\n'), end + 1))
    } else {
        is_among(&LOOKS).then_some((Meaning::Nothing, end + 1))
    }
}

/// Takes a text that begins with `&`; gives the letter that is named there, and the length of its name.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(LONGEST_ENTITY).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let letter = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => LETTERS.iter().find(|(known, _)| *known == name)?.1,
    };
    Some((letter, end + 1))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}
