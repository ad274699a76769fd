//! Replies whose code a program left out: an enhanced status alone, words behind `The mail server responded:`, or nothing but
//! the link of a provider's help.

use super::ending::Enclosure;
use super::page::{Line, head};
use super::session::Place;
use super::{around, joint, wrap};
use crate::finding::EnhancedStatus;

/// What stands before the words of a server, in lower case: Thunderbird, Outlook, Apple Mail, .NET, in English and German.
const ANNOUNCEMENTS: [&str; 11] = [
    "server response was:",
    "server responded:",
    "server responded with:",
    "server response:",
    "server error:",
    "last response:",
    "server antwortete:",
    "server hat geantwortet:",
    "serverantwort:",
    "antwort des servers lautete:",
    "antwort des servers:",
];

/// Links of Google's help, and the code with which they come (support.google.com/a/answer/3726730).
const LINKS: [(&str, u16); 5] = [
    ("?p=BadCredentials", 535),
    ("?p=InvalidSecondFactor", 534),
    ("?p=WebLoginRequired", 534),
    ("support.google.com/mail/?p=", 550),
    ("support.google.com/mail/answer/78754", 534),
];

/// What .NET says in the place of a code (`System.Net.Mail.SmtpStatusCode`), in lower case.
const NAMES: [(&str, u16); 11] = [
    ("requires a secure connection or the client was not authenticated", 530),
    ("service not available, closing transmission channel", 421),
    ("error in processing", 451),
    ("insufficient system storage", 452),
    ("syntax error, command unrecognized", 500),
    ("bad sequence of commands", 503),
    ("exceeded storage allocation", 552),
    ("mailbox name not allowed", 553),
    ("user not local", 551),
    ("transaction failed", 554),
    ("mailbox unavailable", 550),
];

/// Bytes in which an enhanced status and the next word end.
const SHORT: usize = 40;

/// A reply without its code.
pub(super) struct Uncoded {
    /// The code that it probably had.
    pub(super) code: u16,
    /// Its words.
    pub(super) said: Vec<String>,
    /// Where it stands.
    pub(super) place: Place,
}

/// Takes the lines of a text; gives the reply in it whose code is lost.
pub(super) fn find(lines: &[Line<'_>]) -> Option<Uncoded> {
    let by = |place: fn(&str) -> Option<usize>| {
        lines.iter().enumerate().find_map(|(number, line)| Some((number, place(line.text)?)))
    };
    let (line, start) = by(behind_announcement).or_else(|| by(at_status)).or_else(|| by(at_link))?;
    let said = said(lines, line, start);
    let whole = said.join(" ");
    let code = code_of(&whole, lines[line].text);
    Some(Uncoded { code, said, place: Place { line, start, end: line } })
}

/// Where the words behind an announcement begin.
fn behind_announcement(line: &str) -> Option<usize> {
    let lower = line.to_ascii_lowercase();
    let ends = ANNOUNCEMENTS.iter().filter_map(|words| Some(lower.find(words)? + words.len()));
    let start = ends.max()?;
    let words = line[start..].trim_start_matches([' ', '\'', '"', '\\']);
    words.starts_with(char::is_alphanumeric).then(|| line.len() - words.len())
}

/// Where an enhanced status begins that something was said with.
fn at_status(line: &str) -> Option<usize> {
    let dots = line.match_indices('.').map(|(at, _)| at.saturating_sub(1));
    dots.filter(|at| line.is_char_boundary(*at)).find(|at| {
        let (before, words) = (line[..*at].trim_end(), head(&line[*at..], SHORT));
        let is_said = before.is_empty() || before.ends_with([':', '"', '\'', '(', '#', ';', '>', '|']);
        let has_words =
            || words.split_whitespace().nth(1).is_some_and(|word| word.contains(char::is_alphabetic));
        is_said && EnhancedStatus::at_start_of(words).is_some() && has_words() && !around::counts(before, "")
    })
}

fn at_link(line: &str) -> Option<usize> {
    LINKS.iter().any(|(link, _)| line.contains(link)).then_some(0)
}

fn said(lines: &[Line<'_>], number: usize, start: usize) -> Vec<String> {
    let (before, words) = lines[number].text.split_at(start);
    let enclosure = Enclosure::open_in(before);
    let mut whole = words.to_owned();
    for (shown, next) in lines[number..].iter().zip(&lines[number + 1..]).take(8) {
        let is_over = enclosure.end_in(&whole).is_some()
            || next.text.is_empty()
            || wrap::begins_anew(next.text)
            || wrap::is_field(next.text);
        if is_over || !next.is_said && !wrap::is_broken(shown.text, next.text) {
            break;
        }
        whole = wrap::join(&whole, next.text);
    }
    let end = enclosure.end_in(&whole).unwrap_or(whole.len());
    let status = EnhancedStatus::at_start_of(&whole);
    joint::split(whole[..end].trim_end(), "", status).into_iter().map(ToOwned::to_owned).collect()
}

/// The code that most probably stood before the words.
fn code_of(words: &str, line: &str) -> u16 {
    let line = line.to_lowercase();
    let by_name = || NAMES.iter().find(|(name, _)| line.contains(name)).map(|(_, code)| *code);
    let by_link = || LINKS.iter().find(|(link, _)| words.contains(link)).map(|(_, code)| *code);
    match EnhancedStatus::at_start_of(words) {
        Some(EnhancedStatus(2, ..)) => 250,
        Some(EnhancedStatus(4, 7, _)) => 454,
        Some(EnhancedStatus(4, ..)) => 450,
        Some(EnhancedStatus(_, 7, 3 | 8 | 14 | 139)) => 535,
        Some(EnhancedStatus(_, 7, 9)) => 534,
        Some(EnhancedStatus(_, 7, 57)) => 530,
        _ => by_name().or_else(by_link).unwrap_or(550),
    }
}
