//! Handing a letter to a server with which a session is open and logged in.

use std::pin::pin;
use std::time::Duration;

use super::Outcome;
use super::settle::settle;
use crate::compose::Letter;
use crate::diagnosis::Known;
use crate::finding::{Code, Finding, Stage};
use crate::smtp::{Content, Ending, Envelope, Failure, Flight, Seen, Session, Transaction};
use crate::wire::{Deadline, Fault};

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

/// A letter that went out and is not answered yet.
#[derive(Debug)]
pub struct UnderWay {
    flight: Flight,
    warnings: Vec<Finding>,
}

/// How long answers that may be on their way already are waited for when somebody ends the run.
const GRACE: Duration = Duration::from_millis(300);

/// Delivers one letter over a session that stays open. When `interrupted` ends first, what is surely not sent is told from
/// what is perhaps sent.
pub async fn deliver(
    session: &mut Session,
    letter: &Letter,
    known: Known<'_>,
    content: &mut dyn Content,
    interrupted: impl Future<Output = Finding>,
) -> Delivery {
    let warnings = warnings(session, letter);
    let addressed = addressed(letter);
    let mut interrupted = pin!(interrupted);
    let finished = tokio::select! {
        transaction = session.transact(addressed.envelope(), content) => Ok(transaction),
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
        Err(finding) => {
            let outcome = broken_off(letter, finding, session.message_is_unanswered(), known);
            Delivery { outcome, warnings, is_open: false, was_interrupted: true }
        }
    }
}

/// Whether a letter may go out before anything is answered.
pub fn can_launch(session: &Session, letter: &Letter) -> bool {
    session.can_launch(letter.octets, letter.envelope.to.len())
}

/// Sends a letter and waits for no answer; the result if it is clear already.
pub async fn launch(
    session: &mut Session,
    letter: &Letter,
    known: Known<'_>,
    content: &mut dyn Content,
    interrupted: impl Future<Output = Finding>,
) -> Result<UnderWay, Delivery> {
    let warnings = warnings(session, letter);
    let (addressed, unanswered) = (addressed(letter), session.unanswered_chunks());
    let launched = tokio::select! {
        launched = session.launch(addressed.envelope(), content) => Ok(launched),
        finding = interrupted => Err(finding),
    };
    match launched {
        Ok(Ok(flight)) => Ok(UnderWay { flight, warnings }),
        Ok(Err(ending)) => {
            let is_open = is_open_after(&ending);
            let outcome = settle(letter, &Transaction { recipients: Vec::new(), ending }, known);
            Err(Delivery { outcome, warnings, is_open, was_interrupted: false })
        }
        Err(finding) => {
            let went_out = session.unanswered_chunks() > unanswered;
            session.renew(Deadline::after(GRACE));
            let outcome = broken_off(letter, finding, went_out, known);
            Err(Delivery { outcome, warnings, is_open: false, was_interrupted: true })
        }
    }
}

/// Waits for the answer to the letter that was launched first. Nothing if the server ended the session before it came to that
/// letter. When `interrupted` ends first, the answer is given a moment to arrive.
pub async fn land(
    session: &mut Session,
    letter: &Letter,
    under_way: UnderWay,
    known: Known<'_>,
    interrupted: impl Future<Output = Finding>,
) -> Option<Delivery> {
    let UnderWay { flight, warnings } = under_way;
    let (landed, was_interrupted) = {
        let mut landing = pin!(session.land(flight));
        tokio::select! {
            biased;
            landed = &mut landing => (Ok(landed), false),
            _ = interrupted => (tokio::time::timeout(GRACE, landing).await, true),
        }
    };
    if was_interrupted {
        session.renew(Deadline::after(GRACE));
    }
    let transaction = landed.unwrap_or_else(|_| Some(unanswered()))?;
    let is_open = !was_interrupted && is_open_after(&transaction.ending);
    let outcome = settle(letter, &transaction, known);
    Some(Delivery { outcome, warnings, is_open, was_interrupted })
}

/// What became of a letter of which all or a part went out when somebody ended the run.
fn broken_off(letter: &Letter, finding: Finding, went_out: bool, known: Known<'_>) -> Outcome {
    if went_out { settle(letter, &unanswered(), known) } else { super::failed(letter, finding) }
}

/// All of it went out, and then the run was ended.
fn unanswered() -> Transaction {
    let ending = Ending::InDoubt(Fault::Lost("interrupted".to_owned()));
    Transaction { recipients: Vec::new(), ending }
}

/// What the sender of a letter should know if it goes over this session.
fn warnings(session: &Session, letter: &Letter) -> Vec<Finding> {
    let unnoticed = letter.notices.are_wanted() && !session.capabilities().dsn;
    unnoticed.then(|| Finding::new(Code::NoticesNotOffered, Stage::Message)).into_iter().collect()
}

/// A letter's addresses as they go over the wire.
struct Addressed<'a> {
    letter: &'a Letter,
    from: String,
    to: Vec<String>,
}

fn addressed(letter: &Letter) -> Addressed<'_> {
    let to = letter.envelope.to.iter().map(ToString::to_string).collect();
    Addressed { letter, from: letter.envelope.from.to_string(), to }
}

impl Addressed<'_> {
    fn envelope(&self) -> Envelope<'_> {
        Envelope {
            from: &self.from,
            to: &self.to,
            needs_smtputf8: self.letter.needs_smtputf8,
            is_eight_bit: self.letter.is_eight_bit,
            notify: self.letter.notices.notify.as_deref(),
            envelope_id: self.letter.notices.envelope_id.as_deref(),
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
