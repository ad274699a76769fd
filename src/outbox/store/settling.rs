//! Writing down what became of a letter.

use jiff::Timestamp;
use rusqlite::{Connection, params};

use super::{Store, contents};
use crate::error::Error;
use crate::finding::{Finding, Reply};
use crate::outbox::{Outcome, RecipientState, State};

impl Store {
    /// Writes down what came of a try. A letter that waits on is due at that moment. What was sent loses its content.
    pub fn settle(
        &mut self,
        id: i64,
        outcome: &Outcome,
        now: Timestamp,
        due: Timestamp,
    ) -> Result<(), Error> {
        self.write(|transaction| {
            note_attempt(transaction, id, outcome, now)?;
            note_recipients(transaction, id, outcome)?;
            note_send(transaction, id, outcome, now)?;
            let settled = (outcome.state != State::Queued).then_some(now.as_second());
            transaction.prepare_cached(SETTLE)?.execute(params![
                id,
                outcome.state.name(),
                due.as_second(),
                settled,
            ])?;
            drop_content(transaction, id, outcome.state)
        })
    }

    /// Decides about a letter in doubt: it was sent after all, or it was not and waits again. False if it is not in doubt.
    pub fn decide(&mut self, id: i64, was_sent: bool, now: Timestamp) -> Result<bool, Error> {
        let state = if was_sent { State::Sent } else { State::Queued };
        let decided = self.write(|transaction| {
            let changed = transaction.prepare_cached(DECIDE)?.execute(params![
                id,
                state.name(),
                now.as_second(),
                was_sent,
            ])?;
            if changed == 1 && was_sent {
                let accepted =
                    "UPDATE recipients SET state = 'accepted' WHERE letter = ?1 AND state = 'deferred'";
                transaction.execute(accepted, [id])?;
                drop_content(transaction, id, state)?;
            }
            Ok(changed == 1)
        })?;
        self.wipe();
        Ok(decided)
    }

    /// Lets a refused letter wait again, from now on. False if it is not refused, or its content is gone.
    pub fn requeue(&mut self, id: i64, now: Timestamp) -> Result<bool, Error> {
        let statement = "UPDATE letters SET state = 'queued', due = ?2, settled = NULL, created = ?2
             WHERE id = ?1 AND state = 'refused' AND EXISTS (SELECT 1 FROM contents WHERE letter = ?1)";
        self.write(|transaction| Ok(transaction.execute(statement, params![id, now.as_second()])? == 1))
    }
}

const SETTLE: &str = "
    UPDATE letters SET state = ?2, due = ?3, settled = ?4, attempts = attempts + 1, worker = NULL
    WHERE id = ?1";

const DECIDE: &str = "
    UPDATE letters SET state = ?2, due = ?3, settled = CASE WHEN ?4 THEN settled END
    WHERE id = ?1 AND state = 'in-doubt'";

/// What counts against the limits of a day: the recipients who were accepted, and all of a letter in doubt.
fn note_send(transaction: &Connection, id: i64, outcome: &Outcome, now: Timestamp) -> rusqlite::Result<()> {
    let is_counted = |state: RecipientState| match outcome.state {
        State::InDoubt => state != RecipientState::Refused,
        _ => state == RecipientState::Accepted,
    };
    let count = outcome.recipients.iter().filter(|recipient| is_counted(recipient.state)).count();
    if count > 0 {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        transaction.prepare_cached(INSERT_SEND)?.execute(params![id, now.as_second(), count])?;
    }
    Ok(())
}

const INSERT_SEND: &str = "
    INSERT INTO sends (account, at, recipients) SELECT account, ?2, ?3 FROM letters WHERE id = ?1";

fn note_attempt(
    transaction: &Connection,
    id: i64,
    outcome: &Outcome,
    now: Timestamp,
) -> rusqlite::Result<()> {
    let finding = outcome.findings.iter().rfind(|finding| finding.is_error());
    let reply = finding.and_then(|finding| finding.reply.as_ref()).or(outcome.reply.as_ref()).map(lines);
    transaction
        .prepare_cached(
            "INSERT INTO attempts (letter, number, at, state, code, stage, reply)
         VALUES (?1, (SELECT count(*) + 1 FROM attempts WHERE letter = ?1), ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            now.as_second(),
            outcome.state.name(),
            finding.map(|finding: &Finding| finding.code.name()),
            finding.map(|finding| finding.stage.name()),
            reply,
        ])?;
    Ok(())
}

fn note_recipients(transaction: &Connection, id: i64, outcome: &Outcome) -> rusqlite::Result<()> {
    let mut update = transaction
        .prepare_cached("UPDATE recipients SET state = ?3, reply = ?4 WHERE letter = ?1 AND address = ?2")?;
    for recipient in &outcome.recipients {
        let reply = recipient.reply.as_ref().map(lines);
        update.execute(params![id, recipient.address, recipient.state.name(), reply])?;
    }
    Ok(())
}

fn drop_content(transaction: &Connection, id: i64, state: State) -> rusqlite::Result<()> {
    if state == State::Sent {
        contents::delete(transaction, id)?;
    }
    Ok(())
}

fn lines(reply: &Reply) -> String {
    reply.lines.join("\n")
}
