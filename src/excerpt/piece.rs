//! Where in a line a reply stands.

use crate::finding::EnhancedStatus;

/// A reply code in a line, with what follows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<'a> {
    /// The reply code.
    pub(super) code: u16,
    /// Where the code stands in the line.
    pub(super) start: usize,
    /// Where the server's words begin: at the code, or behind it where the program took it away from them.
    pub(super) text_start: usize,
    /// Whether a hyphen behind the code says that more lines come (RFC 5321 §4.2.1).
    pub(super) goes_on: bool,
    /// Whether the code stands apart from the words, as in `(535, b'5.7.8 ...')`.
    pub(super) is_bare: bool,
    /// The quotation mark in which the words stand, if they do.
    pub(super) quote: Option<char>,
    line: &'a str,
}

impl Piece<'_> {
    /// Whether the quotation that began with this piece ends in that line.
    pub(super) fn is_closed(&self, line: &str) -> bool {
        let from = if std::ptr::eq(line, self.line) { self.text_start } else { 0 };
        self.quote.is_some_and(|quote| super::wrapping::end_of_quote(&line[from..], quote).is_some())
    }
}

/// Words before a number that is no reply code.
const NOT_CODES: [&str; 9] = ["port", "line", "took", "after", "version", "pid", "http", "row", "size"];
/// Words behind a number that is no reply code.
const UNITS: [&str; 9] = ["ms", "bytes", "kb", "mb", "seconds", "messages", "times", "lines", "octets"];

/// Takes a line; gives the reply codes in it that begin something that a server said.
pub(super) fn pieces(line: &str) -> Vec<Piece<'_>> {
    let digits = line.as_bytes().windows(3).enumerate();
    let candidates = digits.filter(|(_, three)| is_code(three)).map(|(start, _)| start);
    candidates.filter_map(|start| piece(line, start)).collect()
}

/// The second digit goes to 5 (RFC 5321 §4.2.1), so that ports such as 587 and 465 are none.
fn is_code(three: &[u8]) -> bool {
    matches!(three, [b'2'..=b'5', b'0'..=b'5', b'0'..=b'9'])
}

fn piece(line: &str, start: usize) -> Option<Piece<'_>> {
    let (before, rest) = (&line[..start], &line[start + 3..]);
    if !stands_alone(before, rest) {
        return None;
    }
    let code = line[start..start + 3].parse().ok()?;
    let quote =
        before.chars().rev().find(|letter| !letter.is_whitespace()).filter(|letter| "'\"`".contains(*letter));
    let piece =
        Piece { code, start, text_start: start, goes_on: rest.starts_with('-'), is_bare: false, quote, line };
    if let Some((gap, quote)) = quotation(rest) {
        return Some(Piece { text_start: start + 3 + gap, is_bare: true, quote: Some(quote), ..piece });
    }
    let separated = rest.is_empty() || rest.starts_with(['-', ' ', '\t']);
    let says = separated && (is_certain(before, rest, code) || is_likely(before, rest, code));
    let quote = quote.or_else(|| before.chars().find(|letter| "'\"`".contains(*letter)));
    says.then_some(Piece { quote, ..piece })
}

fn stands_alone(before: &str, rest: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || "._/-".contains(letter);
    let in_time =
        before.ends_with(':') && before[..before.len() - 1].ends_with(|letter: char| letter.is_ascii_digit());
    !before.ends_with(is_word) && !in_time && !rest.starts_with(|letter: char| letter.is_alphanumeric())
}

/// Words in quotation marks behind a bare code, `, b'5.7.8 ...'`: how far behind it they begin, and in which marks.
fn quotation(rest: &str) -> Option<(usize, char)> {
    let inner = rest.strip_prefix(',')?.trim_start();
    let inner = inner.strip_prefix('b').unwrap_or(inner);
    let quote = inner.chars().next().filter(|letter| "'\"".contains(*letter))?;
    Some((rest.len() - inner.len() + 1, quote))
}

/// A code at the beginning of what was said, or one with its enhanced status behind it.
fn is_certain(before: &str, rest: &str, code: u16) -> bool {
    let marks =
        [':', '<', '>', '|', '*', '"', '\'', '(', '[', ']', '=', '#', '?', ';', '-', '`', '»', '~', '$', '←'];
    let before = before.trim_end();
    let at_start = before.is_empty() || before.ends_with(marks);
    let status = rest.get(1..).and_then(EnhancedStatus::at_start_of);
    at_start && !is_measure(rest) && !follows_number_word(before)
        || status.is_some_and(|status| u16::from(status.0) == code / 100)
}

/// A refusal in the middle of a sentence.
fn is_likely(before: &str, rest: &str, code: u16) -> bool {
    let word = rest.trim_start_matches(['-', ' ', '\t']);
    let speaks = rest.trim().is_empty()
        || word.starts_with(|letter: char| letter.is_alphabetic() || "<[(#\"'".contains(letter));
    code >= 400 && speaks && !is_measure(rest) && !follows_number_word(before)
}

fn is_measure(rest: &str) -> bool {
    let word = rest.trim_start().split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
    UNITS.contains(&word.to_lowercase().as_str())
}

fn follows_number_word(before: &str) -> bool {
    let before = before.to_lowercase();
    let word = before
        .trim_end_matches(|letter: char| !letter.is_alphabetic())
        .rsplit(|letter: char| !letter.is_alphabetic());
    let is_http = before.contains("http/");
    is_http || word.into_iter().next().is_some_and(|word| NOT_CODES.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::pieces;

    fn codes(line: &str) -> Vec<u16> {
        pieces(line).iter().map(|piece| piece.code).collect()
    }

    #[test]
    fn a_code_is_told_from_other_numbers() {
        assert_eq!(codes("535-5.7.8 Username and Password not accepted"), [535]);
        assert_eq!(codes("Error: Invalid login: 535 Authentication failed"), [535]);
        assert_eq!(codes("connect to smtp.example.com:587 on port 465"), [0; 0]);
        assert_eq!(codes("HTTP/1.1 404 Not Found"), [0; 0]);
        assert_eq!(codes("2026-11-21 10:20:535 took 450 ms at 192.0.2.250"), [0; 0]);
        assert_eq!(codes("535"), [535]);
    }

    #[test]
    fn joined_lines_are_seen_as_the_lines_they_were() {
        assert_eq!(
            codes("said: 535-5.7.8 not accepted. Go to 535 5.7.8  https://e.example/ - gsmtp"),
            [535, 535]
        );
    }
}
