//! What the surroundings of a reply tell of the session: to which command it was the answer.

use super::piece::pieces;
use crate::finding::Stage;

/// Lines before a reply in which the command that it answers may stand.
const REACH: usize = 12;

/// What programs write beside a reply, in lower case, and the stage that it tells.
const SAYINGS: [(&str, Stage); 38] = [
    ("in reply to end of data", Stage::Message),
    ("in reply to data", Stage::Message),
    ("in reply to mail from", Stage::Sender),
    ("in reply to rcpt to", Stage::Recipient),
    ("in reply to auth", Stage::Auth),
    ("in reply to ehlo", Stage::Ehlo),
    ("in reply to helo", Stage::Ehlo),
    ("after end of data", Stage::Message),
    ("after pipelined end of data", Stage::Message),
    ("after mail from", Stage::Sender),
    ("after rcpt to", Stage::Recipient),
    ("smtpauthenticationerror", Stage::Auth),
    ("smtpsenderrefused", Stage::Sender),
    ("smtprecipientsrefused", Stage::Recipient),
    ("smtpdataerror", Stage::Message),
    ("smtpheloerror", Stage::Ehlo),
    ("smtpconnecterror", Stage::Connect),
    ("invalid login:", Stage::Auth),
    ("'eauth'", Stage::Auth),
    ("command: 'auth", Stage::Auth),
    ("command: 'mail from", Stage::Sender),
    ("command: 'rcpt to", Stage::Recipient),
    ("command: 'data'", Stage::Message),
    ("command: 'conn'", Stage::Connect),
    ("mail command failed", Stage::Sender),
    ("mail from command failed", Stage::Sender),
    ("all recipients were rejected", Stage::Recipient),
    ("rcpt to command failed", Stage::Recipient),
    ("message failed:", Stage::Message),
    ("data end command failed", Stage::Message),
    ("data not accepted", Stage::Message),
    ("could not authenticate", Stage::Auth),
    ("failed to authenticate", Stage::Auth),
    ("authentication failed (method", Stage::Auth),
    ("login denied", Stage::Auth),
    ("expected response code 354", Stage::Message),
    ("expected response code 235", Stage::Auth),
    ("expected response code \"235\"", Stage::Auth),
];

/// Commands with an argument, in upper case.
const COMMANDS: [(&str, Stage); 13] = [
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
    ("EHLO ", Stage::Ehlo),
    ("HELO ", Stage::Ehlo),
    ("BDAT ", Stage::Message),
];

/// Pairs of words that tell a stage together: the address stands between them.
const PAIRS: [(&str, &str, Stage); 3] = [
    ("envelope from address", "not accepted", Stage::Sender),
    ("recipient address", "not accepted by the server", Stage::Recipient),
    ("the server did not accept", "the mail", Stage::Message),
];

/// Takes the lines of a text and the one in which the reply begins; gives the stage that the lines around it tell.
pub(super) fn stage(lines: &[&str], reply: usize) -> Option<Stage> {
    by_command(lines, reply).or_else(|| by_saying(lines))
}

/// The nearest command before the reply.
fn by_command(lines: &[&str], reply: usize) -> Option<Stage> {
    let before = lines[reply.saturating_sub(REACH)..reply].iter().rev();
    before.filter(|line| pieces(line).is_empty()).find_map(|line| command(line))
}

fn by_saying(lines: &[&str]) -> Option<Stage> {
    let text = lines.join(" ").to_lowercase();
    let saying = SAYINGS.iter().find(|(saying, _)| text.contains(saying)).map(|(_, stage)| *stage);
    let pair = || {
        let stands =
            |first: &str, second: &str| text.find(first).is_some_and(|start| text[start..].contains(second));
        PAIRS.iter().find(|(first, second, _)| stands(first, second)).map(|(_, _, stage)| *stage)
    };
    saying.or_else(pair)
}

/// Whether a line is a command of the client.
pub(super) fn is_command(line: &str) -> bool {
    command(line).is_some() || last_word(line) == "QUIT"
}

/// The stage of the command in a line, whatever arrows, names and times stand before it.
fn command(line: &str) -> Option<Stage> {
    let line = line.to_uppercase();
    let begins_a_word = |at: usize| !line[..at].ends_with(char::is_alphanumeric);
    let with_argument = || {
        let holds = |verb: &str| line.match_indices(verb).any(|(at, _)| begins_a_word(at));
        COMMANDS.iter().find(|(verb, _)| holds(verb)).map(|(_, stage)| *stage)
    };
    match last_word(&line).as_str() {
        "DATA" => Some(Stage::Message),
        "STARTTLS" => Some(Stage::Tls),
        _ => with_argument(),
    }
}

fn last_word(line: &str) -> String {
    let end = line.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric());
    end.rsplit(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or("").to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::{Stage, command};

    #[test]
    fn commands_are_found_behind_what_programs_put_before_them() {
        assert_eq!(command("C: MAIL FROM:<a@example.com> SIZE=5"), Some(Stage::Sender));
        assert_eq!(command("CLIENT -> SERVER: RCPT TO:<b@example.com>"), Some(Stage::Recipient));
        assert_eq!(command("send: 'ehlo [127.0.0.1]'"), Some(Stage::Ehlo));
        assert_eq!(command(" -> AUTH PLAIN AGphbmE="), Some(Stage::Auth));
        assert_eq!(command("~> DATA"), Some(Stage::Message));
        assert_eq!(command("The metadata of the author plain and simple"), None);
    }
}
