//! What programs write beside a reply, and the stage that it tells.

use super::page::{Line, head};
use crate::finding::Stage;

/// Letters before and behind a reply, on its line, that are looked at.
const BESIDE: usize = 1500;
/// Lines before and behind a reply that are looked at, the nearest first.
const AROUND: usize = 16;
/// Letters of such a line.
const LINE: usize = 500;

/// Sayings in lower case, without quotation marks and without blanks behind colons.
const SAYINGS: [(&str, Stage); 57] = [
    // Postfix, in its log and in its bounces.
    ("in reply to end of data", Stage::Message),
    ("in reply to data", Stage::Message),
    ("in reply to mail from", Stage::Sender),
    ("in reply to rcpt to", Stage::Recipient),
    ("in reply to auth", Stage::Auth),
    ("in reply to ehlo", Stage::Ehlo),
    ("in reply to helo", Stage::Ehlo),
    ("sasl authentication failed", Stage::Auth),
    ("refused to talk to me", Stage::Connect),
    // Exim and dma.
    ("after end of data", Stage::Message),
    ("after pipelined end of data", Stage::Message),
    ("after mail from", Stage::Sender),
    ("after pipelined mail from", Stage::Sender),
    ("after rcpt to", Stage::Recipient),
    ("after pipelined rcpt to", Stage::Recipient),
    ("after initial connection", Stage::Connect),
    ("after ehlo", Stage::Ehlo),
    ("authenticator failed", Stage::Auth),
    // Python.
    ("smtpauthenticationerror", Stage::Auth),
    ("smtpsenderrefused", Stage::Sender),
    ("smtprecipientsrefused", Stage::Recipient),
    ("smtpdataerror", Stage::Message),
    ("smtpheloerror", Stage::Ehlo),
    ("smtpconnecterror", Stage::Connect),
    // Java.
    ("authenticationfailedexception", Stage::Auth),
    ("smtpaddressfailedexception", Stage::Recipient),
    ("smtpsenderfailedexception", Stage::Sender),
    // nodemailer.
    ("invalid login:", Stage::Auth),
    ("command:auth", Stage::Auth),
    ("command:mail from", Stage::Sender),
    ("command:rcpt to", Stage::Recipient),
    ("command:data", Stage::Message),
    ("command:conn", Stage::Connect),
    ("mail command failed", Stage::Sender),
    ("all recipients were rejected", Stage::Recipient),
    ("message failed:", Stage::Message),
    // PHPMailer, Symfony, Swift Mailer, Roundcube.
    ("mail from command failed", Stage::Sender),
    ("rcpt to command failed", Stage::Recipient),
    ("data end command failed", Stage::Message),
    ("data not accepted", Stage::Message),
    ("password command failed", Stage::Auth),
    ("username command failed", Stage::Auth),
    ("could not authenticate", Stage::Auth),
    ("failed to authenticate", Stage::Auth),
    ("following from address failed", Stage::Sender),
    ("following recipients failed", Stage::Recipient),
    ("failed to add recipient", Stage::Recipient),
    ("failed to set sender", Stage::Sender),
    ("expected response code 354", Stage::Message),
    ("expected response code 235", Stage::Auth),
    // msmtp, curl, mail clients.
    ("authentication failed (method", Stage::Auth),
    ("login denied", Stage::Auth),
    (") mail failed:", Stage::Sender),
    (") rcpt failed:", Stage::Recipient),
    // Connections of curl, telnet, PHPMailer; the last ones, since everything comes behind a connection.
    ("escape character is", Stage::Connect),
    ("connected to ", Stage::Connect),
    ("connection:opened", Stage::Connect),
];

/// Pairs of words that tell a stage together: an address stands between them.
const PAIRS: [(&str, &str, Stage); 6] = [
    ("envelope from address", "not accepted", Stage::Sender),
    ("recipient address", "not accepted by the server", Stage::Recipient),
    ("the server did not accept", "the mail", Stage::Message),
    ("the sender address", "was rejected", Stage::Sender),
    ("die absenderadresse", "abgelehnt", Stage::Sender),
    ("the recipient", "was rejected", Stage::Recipient),
];

/// Takes the lines of a reply and where it begins in the first of them; gives the stage that the words beside it tell.
pub(super) fn beside(lines: &[Line<'_>], start: usize) -> Option<Stage> {
    let words: Vec<_> = lines.iter().map(|line| line.text.trim_start()).collect();
    let text = words.join(" ");
    let before = head(&text, start.saturating_sub(BESIDE)).len();
    stage(head(&text[before..], 2 * BESIDE))
}

/// Takes the lines of a text and the one in which a reply begins; gives the stage that the nearest lines around it tell.
pub(super) fn around(lines: &[Line<'_>], number: usize) -> Option<Stage> {
    let told = |at: usize| lines.get(at).and_then(|line| stage(head(line.text, LINE)));
    (1..=AROUND)
        .find_map(|distance| number.checked_sub(distance).and_then(told).or_else(|| told(number + distance)))
}

fn stage(text: &str) -> Option<Stage> {
    let text = simplify(text);
    let saying = SAYINGS.iter().find(|(saying, _)| text.contains(saying)).map(|(_, stage)| *stage);
    let stands = |first: &str, second: &str| text.find(first).is_some_and(|at| text[at..].contains(second));
    let pair = || PAIRS.iter().find(|(first, second, _)| stands(first, second)).map(|(_, _, stage)| *stage);
    saying.or_else(pair)
}

/// The form in which sayings are compared.
fn simplify(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| !"'\"\\`".contains(*letter)).collect();
    plain.to_lowercase().replace(": ", ":")
}

#[cfg(test)]
mod tests {
    use super::{Stage, stage};

    #[test]
    fn a_saying_is_recognised_however_it_is_quoted() {
        for text in ["command: 'RCPT TO'", "\\\"command\\\":\\\"RCPT TO\\\"", "(in reply to RCPT TO command)"]
        {
            assert_eq!(stage(text), Some(Stage::Recipient), "{text}");
        }
        assert_eq!(
            stage("envelope from address a@example.com not accepted by the server"),
            Some(Stage::Sender)
        );
        assert_eq!(stage("nothing"), None);
    }
}
