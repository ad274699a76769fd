//! What the surroundings of a reply tell of the session: to which command it was the answer.

use super::mark::marks;
use super::page::Line;
use super::saying;
use crate::finding::Stage;

/// Lines before a reply in which the command that it answers may stand.
const REACH: usize = 16;

/// What is known of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Session {
    /// The stage at which a reply came.
    pub(super) stage: Option<Stage>,
    /// Whether an access token was sent.
    pub(super) is_token: bool,
}

/// Where in a text a reply stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    /// The number of its first line.
    pub(super) line: usize,
    /// Where it begins there, in bytes.
    pub(super) start: usize,
    /// The number of its last line.
    pub(super) end: usize,
}

/// Commands with an argument, in upper case.
const COMMANDS: [(&str, Stage); 14] = [
    ("MAIL FROM:", Stage::Sender),
    ("RCPT TO:", Stage::Recipient),
    ("AUTH PLAIN", Stage::Auth),
    ("AUTH LOGIN", Stage::Auth),
    ("AUTH XOAUTH2", Stage::Auth),
    ("AUTH OAUTHBEARER", Stage::Auth),
    ("AUTH CRAM-MD5", Stage::Auth),
    ("AUTH DIGEST-MD5", Stage::Auth),
    ("AUTH NTLM", Stage::Auth),
    ("AUTH SCRAM", Stage::Auth),
    ("AUTH GSSAPI", Stage::Auth),
    ("EHLO ", Stage::Ehlo),
    ("HELO ", Stage::Ehlo),
    ("BDAT ", Stage::Message),
];

/// Takes the lines of a text, where in them a reply begins, and the line in which it ends; gives what those around it tell.
pub(super) fn session(lines: &[Line<'_>], place: Place) -> Session {
    let before = &lines[place.line.saturating_sub(REACH)..place.line];
    let beside = saying::beside(&lines[place.line..=place.end], place.start);
    let stage = beside.or_else(|| by_command(before)).or_else(|| saying::around(lines, place.line));
    Session { stage, is_token: before.iter().any(|line| sends_token(line.text)) }
}

/// The command that a reply answers: the nearest before it. Where several were sent at once, the first reply behind them
/// answers the first of them, and so on (RFC 2920 §3.1).
fn by_command(before: &[Line<'_>]) -> Option<Stage> {
    let stages: Vec<_> = before.iter().map(|line| command(line.text)).collect();
    let last = stages.iter().rposition(Option::is_some)?;
    let first = stages[..last].iter().rposition(Option::is_none).map_or(0, |at| at + 1);
    let answers = before[last + 1..].iter().filter(|line| ends_reply(line.text)).count();
    stages[(first + answers).min(last)]
}

/// Whether a line is the last one of a reply.
fn ends_reply(line: &str) -> bool {
    marks(line).next().is_some_and(|mark| mark.is_spoken && !mark.goes_on)
}

/// Whether a line is a command of the client.
pub(super) fn is_command(line: &str) -> bool {
    command(line).is_some() || ["QUIT", "RSET", "NOOP"].contains(&last_word(line).as_str())
}

fn sends_token(line: &str) -> bool {
    let line = line.to_ascii_uppercase();
    let is_offer = line.contains("250");
    !is_offer && ["AUTH XOAUTH2", "AUTH OAUTHBEARER"].iter().any(|command| line.contains(command))
}

/// The stage of the command in a line, whatever arrows, names and times stand before it.
fn command(line: &str) -> Option<Stage> {
    if marks(line).any(|mark| mark.is_spoken) {
        return None;
    }
    let line = line.to_ascii_uppercase();
    let begins_a_word = |at: usize| !line[..at].ends_with(char::is_alphanumeric);
    let holds = |verb: &str| line.match_indices(verb).any(|(at, _)| begins_a_word(at));
    match last_word(&line).as_str() {
        "DATA" => Some(Stage::Message),
        "STARTTLS" => Some(Stage::Tls),
        _ if line.ends_with(" .") || line == "." => Some(Stage::Message),
        _ => COMMANDS.iter().find(|(verb, _)| holds(verb)).map(|(_, stage)| *stage),
    }
}

fn last_word(line: &str) -> String {
    let end = line.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
    end.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or("").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::super::page;
    use super::{Place, Stage, command, session};

    #[test]
    fn commands_are_found_behind_what_programs_put_before_them() {
        assert_eq!(command("C: MAIL FROM:<a@example.com> SIZE=5"), Some(Stage::Sender));
        assert_eq!(command("CLIENT -> SERVER: RCPT TO:<b@example.com>"), Some(Stage::Recipient));
        assert_eq!(command("send: 'ehlo [127.0.0.1]'"), Some(Stage::Ehlo));
        assert_eq!(command(" -> AUTH PLAIN AGphbmE="), Some(Stage::Auth));
        assert_eq!(command("~> DATA"), Some(Stage::Message));
        assert_eq!(command("The metadata of the author plain and simple"), None);
        assert_eq!(command("250-AUTH PLAIN LOGIN"), None);
    }

    #[test]
    fn commands_that_were_sent_at_once_are_answered_in_their_order() {
        let text = "C: MAIL FROM:<a@example.com>\nC: RCPT TO:<b@example.com>\nC: DATA\nS: 250 ok\nS: 550 no\nS: 503 no";
        let lines = page::lines(text);
        let stages = [3, 4, 5].map(|line| session(&lines, Place { line, start: 3, end: line }).stage);
        assert_eq!(stages, [Some(Stage::Sender), Some(Stage::Recipient), Some(Stage::Message)]);
    }
}
