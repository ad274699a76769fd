//! Handing over the letters of a table, one after the other over one session.

use crate::cli::signals::interrupted;
use crate::compose::Letter;
use crate::diagnosis;
use crate::finding::{Finding, Stage};
use crate::outbox::{self, Outcome, State, settle};
use crate::smtp::{Ending, Envelope, Failure, Seen, Session, Transaction};
use crate::verify::{Prepared, Steps, Surroundings, log_in};
use crate::wire::Fault;

/// What the server says when it closes the connection (RFC 5321 §3.8).
const CLOSING: u16 = 421;

/// Logs in once and hands over all letters; tells what became of each. When the session ends before the last one, the
/// others did not go, for the same reason.
pub(super) async fn hand_over<'a>(
    letters: impl Iterator<Item = &'a Letter>,
    prepared: &Prepared,
    surroundings: &Surroundings,
    steps: &mut Steps,
    mut done: impl FnMut(Outcome),
) {
    let mut session = tokio::select! {
        biased;
        session = log_in(prepared, surroundings, surroundings.deadline(), steps) => session,
        finding = interrupted(Stage::Connect) => Err(finding),
    };
    for letter in letters {
        let outcome = match &mut session {
            Err(over) => outbox::failed(letter, over.clone()),
            Ok(open) => {
                // Each letter has the time that a run with one letter has.
                open.extend(surroundings.deadline());
                let (outcome, over) = transact(open, letter, prepared).await;
                match over {
                    Some(over) => session = Err(over),
                    None if outcome.state != State::Sent => open.reset().await,
                    None => {}
                }
                outcome
            }
        };
        let findings = outcome.findings.into_iter().map(|finding| finding.with_all(&prepared.facts));
        done(Outcome { findings: findings.collect(), ..outcome });
    }
    if let Ok(session) = session {
        session.quit().await;
    }
}

/// Hands over one letter; gives what became of it, and why no other can follow over this session.
async fn transact(session: &mut Session, letter: &Letter, prepared: &Prepared) -> (Outcome, Option<Finding>) {
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
        finding = interrupted(Stage::Message) => Err(finding),
    };
    let known = prepared.known();
    match finished {
        Ok(transaction) => {
            let over = broken(&transaction.ending).map(|failure| diagnosis::diagnose(&failure, known));
            (settle(letter, &transaction, known), over)
        }
        Err(finding) if session.message_is_unanswered() => {
            let ending = Ending::InDoubt(Fault::Lost("interrupted".to_owned()));
            (settle(letter, &Transaction { recipients: Vec::new(), ending }, known), Some(finding))
        }
        Err(finding) => (outbox::failed(letter, finding.clone()), Some(finding)),
    }
}

/// Why the session ended together with the transaction, if it did.
fn broken(ending: &Ending) -> Option<Failure> {
    match ending {
        Ending::InDoubt(fault) => Some(Failure { stage: Stage::Message, seen: Seen::Fault(fault.clone()) }),
        Ending::Failed(failure) => match &failure.seen {
            Seen::Fault(_) => Some(failure.clone()),
            Seen::Refused(reply) if reply.code == CLOSING => Some(failure.clone()),
            _ => None,
        },
        Ending::Accepted(_) | Ending::NoRecipient => None,
    }
}
