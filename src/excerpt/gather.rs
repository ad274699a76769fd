//! All lines of a reply, from the place where it begins.

use super::ending::Enclosure;
use super::mark::{Mark, marks};
use super::page::{Line, head};
use super::{joint, session, wrap};
use crate::finding::EnhancedStatus;

/// Lines that one reply may have: answers to EHLO have about a dozen.
const LONGEST_REPLY: usize = 40;
/// Bytes of a line that are looked at. A reply line has 512 octets at most (RFC 5321 §4.5.3.1.5), programs join several.
const LONGEST_LINE: usize = 8192;
/// Lines of a program that may stand between two lines of a reply.
const LONGEST_GAP: usize = 3;

/// Takes the lines of a text, and where in them a reply begins; gives the lines of the reply as the server said them, and the
/// number of the last line of the text that holds some of it.
pub(super) fn gather(lines: &[Line<'_>], number: usize, mark: Mark) -> (Vec<String>, usize) {
    let mut gathering = Gathering::begin(lines, number, mark);
    let (mut end, mut gap) = (number, 0);
    for (at, next) in lines.iter().enumerate().skip(number + 1) {
        if gathering.is_whole() || gap > LONGEST_GAP {
            break;
        }
        gap += 1;
        match gathering.step(lines[at - 1].text, *next) {
            Step::Begin(words) => gathering.absorb(words),
            Step::Continue(words) => gathering.continue_with(words),
            Step::Skip => continue,
            Step::End => break,
        }
        (end, gap) = (at, 0);
    }
    (gathering.finish(), end)
}

/// What a line is to the reply before it.
enum Step<'a> {
    /// Its next line begins here.
    Begin(&'a str),
    /// Its last line goes on here.
    Continue(&'a str),
    /// Nothing, but the reply goes on behind it.
    Skip,
    /// The reply is over.
    End,
}

struct Gathering<'a> {
    code: String,
    status: Option<EnhancedStatus>,
    enclosure: Enclosure,
    /// What stands before the code on its line.
    before: &'a str,
    /// Whether nothing stands before the reply in the whole text: then all of it is probably the reply.
    is_alone: bool,
    said: Vec<String>,
    /// Whether what was open before the words was closed behind the last ones.
    is_closed: bool,
}

impl<'a> Gathering<'a> {
    fn begin(lines: &[Line<'a>], number: usize, mark: Mark) -> Self {
        let line = lines[number].text;
        let (before, words) = (&line[..mark.words], head(&line[mark.words..], LONGEST_LINE));
        let behind_code = if mark.words == mark.start { words.get(4..).unwrap_or("") } else { words };
        let mut gathering = Self {
            code: mark.code.to_string(),
            status: EnhancedStatus::at_start_of(behind_code),
            enclosure: Enclosure::open_in(before),
            before,
            is_alone: before.is_empty() && lines[..number].iter().all(|line| line.text.is_empty()),
            said: Vec::new(),
            is_closed: false,
        };
        gathering.absorb(words);
        gathering
    }

    /// Takes in words that begin a line of the reply, or several that were joined.
    fn absorb(&mut self, words: &str) {
        let end = self.enclosure.end_in(words);
        self.is_closed = end.is_some();
        let lines = joint::split(words[..end.unwrap_or(words.len())].trim_end(), &self.code, self.status);
        self.said.extend(lines.into_iter().map(ToOwned::to_owned));
    }

    /// Takes in words that belong to the last line.
    fn continue_with(&mut self, words: &str) {
        let last = self.said.pop().unwrap_or_default();
        self.absorb(&wrap::join(&last, words));
    }

    /// Takes the line before, as it was shown, and the next one.
    fn step<'n>(&self, shown: &str, next: Line<'n>) -> Step<'n> {
        let words = head(next.text, LONGEST_LINE);
        let goes_on = self.goes_on();
        let otherwise = if goes_on { Step::Skip } else { Step::End };
        if !words.contains(char::is_alphanumeric) {
            return if words.contains('+') { Step::Skip } else { self.behind_punctuation(words) };
        }
        if let Some(at) = self.own_code(words) {
            return match goes_on {
                true if at > 0 && self.before.is_empty() => Step::Continue(words),
                true => Step::Begin(&words[at..]),
                false => Step::End,
            };
        }
        if self.is_code_alone() && self.has_status_of_class(words) {
            return Step::Continue(words);
        }
        if self.is_of_another(words) || self.is_closed {
            return otherwise;
        }
        if next.is_said || self.status.is_some() && EnhancedStatus::at_start_of(words) == self.status {
            return Step::Begin(words.trim_start_matches(' '));
        }
        let belongs = goes_on || self.is_alone || wrap::is_broken(shown, words);
        if belongs && !self.is_finished() { Step::Continue(words) } else { otherwise }
    }

    /// What a line without words says: a bracket ends more than a quotation, which each line of a reply may have.
    fn behind_punctuation(&self, words: &str) -> Step<'static> {
        let is_over = !self.goes_on() || words.contains([')', ']', '}']);
        if is_over { Step::End } else { Step::Skip }
    }

    /// Where the reply's code stands once more.
    fn own_code(&self, words: &str) -> Option<usize> {
        let indent = words.len() - words.trim_start().len();
        let behind = words[indent..].strip_prefix(self.code.as_str());
        if behind.is_some_and(|behind| behind.is_empty() || behind.starts_with(['-', ' '])) {
            return Some(indent);
        }
        marks(words).find(|mark| mark.is_spoken && self.code == mark.code.to_string()).map(|mark| mark.words)
    }

    /// Whether a line belongs to the client, to another reply or to the program.
    fn is_of_another(&self, words: &str) -> bool {
        let first = |text: &'_ str| text.split_whitespace().next().map(ToOwned::to_owned);
        let has_same_beginning = !self.before.trim().is_empty() && first(self.before) == first(words);
        // Some servers quote another reply, `Error: 535 5.7.139 ...`.
        let is_quoted = self.last().ends_with(':');
        let is_other_reply = || !is_quoted && marks(words).any(|mark| mark.is_spoken && mark.start == 0);
        // A question of the server is answered with credentials (RFC 4954 §4).
        let is_question = self.code.starts_with('3');
        let begins_anew =
            || wrap::begins_anew(words) && !self.is_in_link(words) || !self.is_alone && wrap::is_field(words);
        is_question || has_same_beginning || session::is_command(words) || begins_anew() || is_other_reply()
    }

    fn is_in_link(&self, words: &str) -> bool {
        wrap::is_in_link(self.last(), words)
    }

    /// Whether a hyphen says that more lines come (RFC 5321 §4.2.1).
    fn goes_on(&self) -> bool {
        self.last().strip_prefix(self.code.as_str()).is_some_and(|behind| behind.starts_with('-'))
    }

    fn is_whole(&self) -> bool {
        let is_long = self.said.len() >= LONGEST_REPLY || self.last().len() >= LONGEST_LINE;
        is_long || self.is_closed && !self.goes_on()
    }

    /// Google ends its replies with its name.
    fn is_finished(&self) -> bool {
        self.last().ends_with("gsmtp") && !self.goes_on()
    }

    fn is_code_alone(&self) -> bool {
        self.last() == self.code
    }

    fn has_status_of_class(&self, words: &str) -> bool {
        let status = EnhancedStatus::at_start_of(words);
        status.is_some_and(|status| self.code.starts_with(&status.0.to_string()))
    }

    fn last(&self) -> &str {
        self.said.last().map_or("", |line| line.trim_end())
    }

    /// The lines with their quotation marks as the server wrote them.
    fn finish(self) -> Vec<String> {
        let lines = self.said.iter().take(LONGEST_REPLY).map(|line| unescape(line.trim_end()));
        let lines: Vec<_> = lines.filter(|line| !line.is_empty()).collect();
        // Words that were cut off right behind the code.
        if lines.is_empty() { vec![self.code] } else { lines }
    }
}

fn unescape(line: &str) -> String {
    let mut plain = line.to_owned();
    for (escaped, mark) in [("\\\"", "\""), ("\\'", "'")] {
        while plain.contains(escaped) {
            plain = plain.replace(escaped, mark);
        }
    }
    plain
}
