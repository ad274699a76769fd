//! Telling the lines of a reply apart again that a program put on one line, with or without a blank between them.

use crate::finding::EnhancedStatus;

/// Takes the words of a reply, its code and its enhanced status; gives the lines in them.
pub(super) fn split<'a>(words: &'a str, code: &str, status: Option<EnhancedStatus>) -> Vec<&'a str> {
    let status = status.map(|status| status.to_string());
    let mut lines = Vec::new();
    let mut rest = words;
    while let Some(at) = next_line(rest, code, status.as_deref()) {
        let line = rest[..at].trim_end();
        // A mail log puts a question mark in the place of a line break.
        lines.push(line.strip_suffix('?').unwrap_or(line).trim_end());
        rest = &rest[at..];
    }
    lines.push(rest);
    lines
}

/// Where the next line begins: at the code, if the first one has a hyphen (RFC 5321 §4.2.1), else at the status.
fn next_line(words: &str, code: &str, status: Option<&str>) -> Option<usize> {
    let goes_on = words.strip_prefix(code).is_some_and(|behind| behind.starts_with('-'));
    let begins = |at: usize| {
        let behind = words[at + code.len()..].strip_prefix(['-', ' ']);
        behind.is_some_and(|behind| status.is_none_or(|status| behind.starts_with(status)))
    };
    let by_code = || words.match_indices(code).skip(1).map(|(at, _)| at).find(|at| begins(*at));
    goes_on.then(by_code).flatten().or_else(|| repeated(words, status?))
}

/// Where a status stands once more that was said at the beginning, unless it is put in brackets.
fn repeated(words: &str, status: &str) -> Option<usize> {
    let stands = |at: usize| {
        let is_inside = words[..at].ends_with(['(', '[', '#', '=', '.'])
            || words[..at].ends_with(|last: char| last.is_ascii_digit());
        words[at + status.len()..].starts_with(' ') && !is_inside
    };
    words.match_indices(status).map(|(at, _)| at).skip(1).find(|at| stands(*at))
}

#[cfg(test)]
mod tests {
    use super::{EnhancedStatus, split};

    #[test]
    fn joined_lines_are_the_lines_they_were() {
        let status = Some(EnhancedStatus(5, 7, 8));
        let link = "https://e.example/?p=Bad";
        for glue in ["", " ", "?"] {
            assert_eq!(
                split(&format!("535-5.7.8 Learn more at{glue}535 5.7.8  {link}"), "535", status),
                ["535-5.7.8 Learn more at".to_owned(), format!("535 5.7.8  {link}")]
            );
        }
        assert_eq!(split("5.7.8 more at5.7.8  now", "535", status), ["5.7.8 more at", "5.7.8  now"]);
        assert_eq!(split("250-A250-SIZE 250250 B", "250", None), ["250-A", "250-SIZE 250", "250 B"]);
    }

    #[test]
    fn a_code_in_the_words_begins_no_line() {
        assert_eq!(split("550 5.1.1 no, 550 5.1.1 (#5.1.1)", "550", Some(EnhancedStatus(5, 1, 1))).len(), 2);
        assert_eq!(split("550 we said 550 before", "550", None).len(), 1);
    }
}
