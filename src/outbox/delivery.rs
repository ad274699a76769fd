//! Handing a letter to a server with which a session is open and logged in.

use super::Outcome;
use super::settle::settle;
use crate::compose::Letter;
use crate::diagnosis::Known;
use crate::finding::{Code, Finding, Stage};
use crate::smtp::{Ending, Envelope, Session, Transaction};
use crate::wire::Fault;

/// Delivers one letter and says goodbye. When `interrupted` ends first, what is surely not sent is told from what is
/// perhaps sent.
pub async fn deliver(
    mut session: Session,
    letter: &Letter,
    known: Known<'_>,
    interrupted: impl Future<Output = Finding>,
) -> Outcome {
    let to: Vec<String> = letter.envelope.to.iter().map(ToString::to_string).collect();
    let from = letter.envelope.from.to_string();
    let envelope = Envelope {
        from: &from,
        to: &to,
        needs_smtputf8: letter.needs_smtputf8,
        is_eight_bit: letter.is_eight_bit,
    };
    let finished = tokio::select! {
        transaction = session.transact(envelope, &letter.message) => Ok(transaction),
        finding = interrupted => Err(finding),
    };
    match finished {
        Ok(transaction) => {
            session.quit().await;
            settle(letter, &transaction, known)
        }
        Err(_) if session.message_is_unanswered() => {
            let ending = Ending::InDoubt(Fault::Lost("interrupted".to_owned()));
            settle(letter, &Transaction { recipients: Vec::new(), ending }, known)
        }
        Err(finding) => super::failed(letter, finding),
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
