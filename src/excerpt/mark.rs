//! Where in a line a reply begins.

use super::around;
use super::number::{Number, SEPARATORS};
use crate::finding::EnhancedStatus;

/// A reply code in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// The reply code.
    pub(super) code: u16,
    /// Where in the line the code stands, in bytes.
    pub(super) start: usize,
    /// Where the server's words begin: at the code, or behind it where the program took it away from them.
    pub(super) words: usize,
    /// Whether words of the server follow; otherwise a program only names the code.
    pub(super) is_spoken: bool,
    /// Whether a hyphen says that more lines come (RFC 5321 §4.2.1).
    pub(super) goes_on: bool,
}

impl Mark {
    /// Whether the reply says no (RFC 5321 §4.2.1).
    pub(super) fn is_refusal(&self) -> bool {
        self.code >= 400
    }
}

/// Marks behind a code that a program only names.
const ENDS: [char; 10] = ['"', '\'', ')', ']', '}', ',', '.', ';', ':', '\\'];

/// Takes a line; gives the reply codes in it.
pub(super) fn marks(line: &str) -> impl Iterator<Item = Mark> {
    let numbers = line.as_bytes().windows(3).enumerate();
    let candidates = numbers.filter(|(_, digits)| matches!(digits, [b'2'..=b'5', b'0'..=b'9', b'0'..=b'9']));
    candidates.filter_map(move |(start, _)| mark(line, start))
}

fn mark(line: &str, start: usize) -> Option<Mark> {
    let number = Number::at(line, start)?;
    let goes_on = number.behind.starts_with('-');
    let whole = Mark { code: number.value, start, words: start, is_spoken: true, goes_on };
    let behind = |gap: usize| Mark { words: start + 3 + gap, ..whole };
    if let Some(gap) = quotation(number) {
        return number.is_code().then(|| behind(gap));
    }
    if !number.is_code() {
        return None;
    }
    if number.glued_status().is_some() {
        return Some(behind(0));
    }
    if let Some(gap) = bracket(number) {
        return Some(behind(gap));
    }
    if speaks(number) {
        return Some(whole);
    }
    is_named(number).then_some(Mark { is_spoken: false, ..whole })
}

/// Words in quotation marks behind a code, as Python shows them, `, b'5.7.8 ...'`: how far behind the code they begin.
fn quotation(number: Number<'_>) -> Option<usize> {
    let behind = number.behind;
    let inner = behind.strip_prefix(',').filter(|_| number.before.ends_with(['(', '[']))?.trim_start();
    let inner = inner.strip_prefix(['b', 'u']).unwrap_or(inner);
    let words = inner.trim_start_matches('\\').strip_prefix(['\'', '"'])?;
    Some(behind.len() - words.len())
}

/// Words behind a code in brackets, `(535): 5.7.8 ...`, `(550): not sent (5.7.1 ...)`: how far behind the code they begin.
fn bracket(number: Number<'_>) -> Option<usize> {
    let before = number.before.strip_suffix(['(', '['])?;
    let behind = number.behind.strip_prefix([')', ']'])?;
    let is_apart = before.is_empty() || before.ends_with(' ');
    let words = behind.trim_start_matches([':', ' ']);
    if !is_apart || !(before.is_empty() || around::introduces(before)) || !is_worded(words) {
        return None;
    }
    let is_status =
        |at: &usize| EnhancedStatus::at_start_of(&words[*at..]).is_some_and(|status| number.fits(status));
    let inner = words.match_indices('(').map(|(at, _)| at + 1).find(is_status).unwrap_or(0);
    Some(number.behind.len() - words.len() + inner)
}

/// Whether the server's words stand behind the code.
fn speaks(number: Number<'_>) -> bool {
    let (before, behind) = (number.before, number.behind);
    if number.has_status() {
        return !around::counts(before, "");
    }
    if around::counts(before, behind) || is_value(behind) {
        return false;
    }
    let announced = around::begins(before) || number.value >= 400 && around::introduces(before);
    announced && separated_words(behind).is_some_and(is_worded)
}

/// The words behind a code and a separator; behind some of them a blank must follow, as in `553. To send mail`.
fn separated_words(behind: &str) -> Option<&str> {
    let words = behind.strip_prefix(SEPARATORS)?;
    let is_apart = behind.starts_with(['-', ' ']) || words.starts_with(' ');
    is_apart.then(|| words.trim_start_matches([' ', '-', ':']))
}

fn is_worded(words: &str) -> bool {
    let digits = words.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_keyword = digits.len() < words.len() && digits.starts_with(|letter: char| letter.is_alphabetic());
    is_keyword
        || words.starts_with(|letter: char| letter.is_alphabetic() || "<[(#{\"'*@=\\".contains(letter))
        || EnhancedStatus::at_start_of(words).is_some()
        || is_numbered(words)
}

/// Whether something like an enhanced status begins the words, although of no class that there is.
fn is_numbered(words: &str) -> bool {
    let first = words.split(' ').next().unwrap_or("");
    first.split('.').count() == 3 && first.chars().all(|letter| letter.is_ascii_digit() || letter == '.')
}

/// Whether the next value of a list follows, ` smtpmsg='...'`.
fn is_value(behind: &str) -> bool {
    let name = behind
        .trim_start()
        .split(|letter: char| !letter.is_alphanumeric() && letter != '_')
        .next()
        .unwrap_or("");
    !name.is_empty() && behind.trim_start()[name.len()..].starts_with("='")
}

/// Whether a program names the code without the words.
fn is_named(number: Number<'_>) -> bool {
    let (before, behind) = (number.before, number.behind);
    let is_lone = before.trim().is_empty() && behind.trim_matches(['-', ' ', '.']).is_empty();
    if is_lone || number.value >= 400 && around::names_reply(behind) {
        return true;
    }
    let ends = behind.trim().is_empty() || behind.starts_with(ENDS) || is_value(behind);
    // Web servers use some of the numbers, too.
    let names_mail =
        || ["smtp", "response", "reply"].iter().any(|word| before.to_ascii_lowercase().contains(word));
    let is_certain = !(500..505).contains(&number.value) || names_mail();
    ends && number.value >= 400 && around::introduces(before) && !around::counts(before, behind) && is_certain
}

#[cfg(test)]
mod tests {
    use super::marks;

    fn codes(line: &str) -> Vec<u16> {
        marks(line).map(|mark| mark.code).collect()
    }

    #[test]
    fn a_code_is_told_from_other_numbers() {
        for line in [
            "535-5.7.8 Username and Password not accepted",
            "Error: Invalid login: 535 Authentication failed",
            "535",
            "10:20:30 535 Incorrect authentication data",
            "  12  535 Incorrect authentication data",
            "535. Authentication failed",
            "535_5.7.8 no",
            "5355.7.8 no",
            "#535 5.7.8 no",
            "SMTP Error (535): Authentication failed",
            "The server rejected it with 535 no",
            "\"responseCode\":535,",
        ] {
            assert_eq!(codes(line), [535], "{line}");
        }
    }

    #[test]
    fn other_numbers_are_no_codes() {
        for line in [
            "connect to smtp.example.com:587 on port 465",
            "HTTP/1.1 404 Not Found",
            "502 Bad Gateway",
            "2026-11-21 10:20:535 took 450 ms at 192.0.2.250",
            "at foo (file.js:535:12)",
            "in /srv/mail/SmtpTransport.php:383",
            "postfix/smtp[535]: 4ABC",
            "We have 450 customers in room 550",
            "Invoice 535",
            "450 Euro",
            "$550 or 550 €",
            "line 535, in login",
            "587",
        ] {
            assert_eq!(codes(line), [0; 0], "{line}");
        }
    }
}
