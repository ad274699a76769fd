//! Handing a letter to a server with which a session is open and logged in.

use std::pin::pin;

use super::Outcome;
use super::settle::settle;
use crate::compose::Letter;
use crate::diagnosis::Known;
use crate::finding::{Code, Finding, Stage};
use crate::smtp::{Content, Ending, Envelope, Failure, Seen, Session, Transaction};
use crate::wire::Fault;

/// What came of handing over a letter.
#[derive(Debug)]
pub struct Delivery {
    /// What became of the letter.
    pub outcome: Outcome,
    /// What its sender should know of it beside that.
    pub warnings: Vec<Finding>,
    /// Whether the session can take another one.
    pub is_open: bool,
    /// Whether somebody ended it: then no other letter is to follow.
    pub was_interrupted: bool,
}

/// Delivers one letter over a session that stays open. When `interrupted` ends first, what is surely not sent is told from
/// what is perhaps sent.
pub async fn deliver(
    session: &mut Session,
    letter: &Letter,
    known: Known<'_>,
    content: &mut dyn Content,
    interrupted: impl Future<Output = Finding>,
) -> Delivery {
    let to: Vec<String> = letter.envelope.to.iter().map(ToString::to_string).collect();
    let from = letter.envelope.from.to_string();
    let envelope = Envelope {
        from: &from,
        to: &to,
        needs_smtputf8: letter.needs_smtputf8,
        is_eight_bit: letter.is_eight_bit,
        notify: letter.notices.notify.as_deref(),
        envelope_id: letter.notices.envelope_id.as_deref(),
    };
    let unnoticed = letter.notices.are_wanted() && !session.capabilities().dsn;
    let finding = unnoticed.then(|| Finding::new(Code::NoticesNotOffered, Stage::Message));
    let warnings: Vec<_> = finding.into_iter().collect();
    let mut interrupted = pin!(interrupted);
    let finished = tokio::select! {
        transaction = session.transact(envelope, content) => Ok(transaction),
        finding = &mut interrupted => Err(finding),
    };
    match finished {
        Ok(transaction) => {
            let outcome = settle(letter, &transaction, known);
            let needs_reset = !matches!(transaction.ending, Ending::Accepted(_));
            let (is_open, was_interrupted) = match is_open_after(&transaction.ending) {
                true if needs_reset => tokio::select! {
                    reset = session.reset() => (reset.is_ok(), false),
                    _ = interrupted => (false, true),
                },
                is_open => (is_open, false),
            };
            Delivery { outcome, warnings, is_open, was_interrupted }
        }
        Err(_) if session.message_is_unanswered() => {
            let ending = Ending::InDoubt(Fault::Lost("interrupted".to_owned()));
            let outcome = settle(letter, &Transaction { recipients: Vec::new(), ending }, known);
            Delivery { outcome, warnings, is_open: false, was_interrupted: true }
        }
        Err(finding) => {
            let outcome = super::failed(letter, finding);
            Delivery { outcome, warnings, is_open: false, was_interrupted: true }
        }
    }
}

/// Whether a session goes on after a transaction that ended like that. 421 says goodbye (RFC 5321 §4.2.2).
fn is_open_after(ending: &Ending) -> bool {
    match ending {
        Ending::Accepted(_) | Ending::NoRecipient => true,
        Ending::Failed(Failure { seen, .. }) => match seen {
            Seen::Refused(reply) => reply.code != 421,
            Seen::NoSmtputf8 | Seen::NoEightBitMime | Seen::TooLarge { .. } => true,
            _ => false,
        },
        Ending::InDoubt(_) | Ending::Withheld => false,
    }
}

/// The finding for a letter of which nobody knows whether it was taken.
pub(super) fn in_doubt(letter: &Letter, fault: &Fault) -> Finding {
    Finding::new(Code::InDoubt, Stage::Message)
        .with("reason", fault.to_string())
        .with("messageid", &letter.message_id)
        .with("searchlink", gmail_search(&letter.message_id))
}

/// A link that finds a message in Gmail by its Message-ID with the search word `rfc822msgid:`. That it works
/// is known from use and not checked on Google's pages here.
fn gmail_search(message_id: &str) -> String {
    let id = message_id.trim_start_matches('<').trim_end_matches('>');
    let encoded: String = id.bytes().map(percent_encoded).collect();
    format!("https://mail.google.com/mail/u/0/#search/rfc822msgid%3A{encoded}")
}

fn percent_encoded(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}
