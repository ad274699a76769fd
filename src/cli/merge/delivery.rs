//! Handing over the letters of a table, one after the other over one session.

use jiff::Timestamp;

use super::check::{Checked, Stored, message};
use super::progress::Progress;
use crate::cli::run::{Run, block_on};
use crate::cli::sandboxed::Twin;
use crate::cli::signals::interrupted;
use crate::compose::Letter;
use crate::diagnosis;
use crate::error::Error;
use crate::finding::{Finding, Stage};
use crate::outbox::{self, Outbox, Outcome, State, settle};
use crate::report::{Message, RowMessage};
use crate::smtp::{Ending, Envelope, Failure, Seen, Session, Transaction};
use crate::verify::{Identified, Prepared, Steps, Surroundings, log_in, prepare};
use crate::wire::Fault;

/// What the server says when it closes the connection (RFC 5321 §3.8).
const CLOSING: u16 = 421;

/// Hands over all letters; gives what became of each.
pub(super) fn deliver(
    run: &mut Run,
    identified: Identified,
    surroundings: &Surroundings,
    checked: Checked,
) -> Result<Vec<RowMessage>, Error> {
    let Checked { outbox, stored, .. } = checked;
    run.announce(identified.found.as_ref());
    let mut steps = Steps::begin();
    steps.warn(identified.found.clone());
    let prepared = run.with_sources(|sources| prepare(identified, sources, surroundings, &mut steps));
    let outcomes = outcomes(run, &outbox, &stored, prepared.as_ref(), surroundings, &mut steps)?;
    let mut messages: Vec<_> =
        stored.into_iter().zip(outcomes).map(|(one, outcome)| told(one, &outbox, outcome)).collect();
    if let Some(first) = messages.first_mut() {
        // What concerns them all is said once.
        first.message.warnings.splice(0..0, steps.take_warnings());
        let logged_in = prepared.ok().filter(|_| steps.has_passed(Stage::Auth));
        first.message.verified = logged_in.map(|prepared| prepared.facts);
    }
    if let Some(sent) = messages.iter_mut().rev().find(|one| one.message.outcome.state == State::Sent) {
        sent.message.arrived = run.twin.as_mut().and_then(Twin::arrived);
    }
    Ok(messages)
}

/// What became of every letter, and when.
fn outcomes(
    run: &Run,
    outbox: &Outbox,
    stored: &[Stored],
    prepared: Result<&Prepared, &Finding>,
    surroundings: &Surroundings,
    steps: &mut Steps,
) -> Result<Vec<(Outcome, Timestamp)>, Error> {
    let progress = Progress::sending(run, stored.len() as u64);
    let mut outcomes = Vec::with_capacity(stored.len());
    let mut done = |outcome: Outcome| {
        outcomes.push((outcome, (run.context.clock)().timestamp()));
        progress.advance();
    };
    let letters = stored.iter().map(|one| outbox.letter(one.ticket));
    match prepared {
        Ok(prepared) => block_on(hand_over(letters, prepared, surroundings, steps, done))?,
        Err(finding) => letters.for_each(|letter| done(outbox::failed(letter, finding.clone()))),
    }
    Ok(outcomes)
}

fn told(stored: Stored, outbox: &Outbox, (outcome, at): (Outcome, Timestamp)) -> RowMessage {
    let message_id = outbox.letter(stored.ticket).message_id.clone();
    let message = Message { warnings: stored.warnings, ..message(Some(message_id), outcome) };
    RowMessage { row: stored.row, message, at, preview: None }
}

/// Logs in once and hands over all letters; tells what became of each. When the session ends before the last one, the
/// others did not go, for the same reason.
async fn hand_over<'a>(
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
