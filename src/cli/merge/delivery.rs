//! Handing over the letters of a table, and what became of each row.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::check::{Fate, Planned};
use super::progress::Progress;
use crate::account::Profile;
use crate::cli::courier::{Round, Which};
use crate::cli::run::Run;
use crate::cli::sandboxed::Twin;
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::outbox::store::{Before, Row};
use crate::outbox::{Outcome, Quota, State, Store};
use crate::report::{Message, RowMessage};
use crate::verify::{Identified, Surroundings};
use crate::zone;

/// What is needed to hand over the letters of one account.
pub(super) struct Delivery<'a> {
    pub(super) store: &'a mut Store,
    pub(super) surroundings: &'a Surroundings,
    pub(super) account: &'a str,
    pub(super) profile: &'a Profile,
}

impl Delivery<'_> {
    /// Hands over the letters of all rows; gives what became of each row, in the table's order.
    pub(super) fn deliver(
        &mut self,
        run: &mut Run,
        identified: Identified,
        planned: Vec<Planned>,
    ) -> Result<Vec<RowMessage>, Error> {
        run.announce(identified.found.as_ref());
        let found = identified.found.clone();
        let mut settled = self.hand_over(run, identified, &planned)?;
        let mut messages = self.tell(run, planned, |id| settled.remove(&id))?;
        if let Some(first) = messages.first_mut() {
            // What concerns them all is said once.
            first.message.warnings.splice(0..0, found);
        }
        if let Some(sent) = messages.iter_mut().rev().find(|one| one.message.outcome.state == State::Sent) {
            sent.message.arrived = run.twin.as_mut().and_then(Twin::arrived);
        }
        Ok(messages)
    }

    /// Leaves all letters in the outbox; gives what is known of each row.
    pub(super) fn leave(&mut self, run: &Run, planned: Vec<Planned>) -> Result<Vec<RowMessage>, Error> {
        self.tell(run, planned, |_| None)
    }

    fn hand_over(
        &mut self,
        run: &mut Run,
        identified: Identified,
        planned: &[Planned],
    ) -> Result<HashMap<i64, (Message, Timestamp)>, Error> {
        let ids: Vec<_> = planned.iter().filter_map(Planned::letter).collect();
        let progress = Progress::sending(run, ids.len() as u64);
        let clock = Arc::clone(&run.context.clock);
        let mut settled = HashMap::with_capacity(ids.len());
        let mut log = run.log();
        let round = Round {
            store: &mut *self.store,
            surroundings: self.surroundings,
            account: self.account,
            quota: Quota::of(&identified.provider.limits, self.profile),
            which: Which::these(ids),
            log: &mut log,
            now: &*clock,
            on_settled: &mut |message| {
                settled.extend(message.id.map(|id| (id, (message, clock().timestamp()))));
                progress.advance();
            },
        };
        round.deliver(run, identified)?;
        Ok(settled)
    }

    /// What became of each row. A letter that was not settled is in the state that the outbox knows.
    fn tell(
        &self,
        run: &Run,
        planned: Vec<Planned>,
        mut settled: impl FnMut(i64) -> Option<(Message, Timestamp)>,
    ) -> Result<Vec<RowMessage>, Error> {
        let now = (run.context.clock)();
        let mut messages = Vec::with_capacity(planned.len());
        let mut is_verified = false;
        for Planned { row, fate, warnings } in planned {
            let (mut message, at) = match fate {
                Fate::Went(before) => (went(before), now.timestamp()),
                Fate::Goes(id) => match settled(id) {
                    Some(settled) => settled,
                    None => (self.as_stored(id, &now)?, now.timestamp()),
                },
            };
            message.warnings.extend(warnings);
            // That the login works is said once.
            message.verified = message.verified.filter(|_| !is_verified);
            is_verified |= message.verified.is_some();
            messages.push(RowMessage { row, message, at, preview: None });
        }
        Ok(messages)
    }

    fn as_stored(&self, id: i64, now: &jiff::Zoned) -> Result<Message, Error> {
        let Some(receipt) = self.store.find(&id.to_string())? else {
            return Err(crate::cli::outbox::no_such(&id.to_string()));
        };
        let Row { message_id, state, recipients, due, .. } = receipt.row;
        let outcome = Outcome { state, recipients, reply: None, findings: Vec::new() };
        let due = (state == State::Queued).then(|| due.to_zoned(now.time_zone().clone()));
        Ok(Message::of(id, message_id, outcome, due))
    }
}

impl Planned {
    fn letter(&self) -> Option<i64> {
        match &self.fate {
            Fate::Goes(id) => Some(*id),
            Fate::Went(_) => None,
        }
    }
}

/// A row that went before is done, which is said of all such rows at once; one of which nobody knows that is not done.
fn went(before: Vec<Before>) -> Message {
    let first = before.first().map(|one| one.letter);
    let (state, findings, warnings) = if before.iter().any(|one| one.state == State::InDoubt) {
        let in_doubt = before.into_iter().map(|one| already_sent(one).exiting(Exit::InDoubt));
        (State::InDoubt, in_doubt.collect(), Vec::new())
    } else {
        let earlier = Finding::new(Code::AlreadySent, Stage::Compose).with("previousstate", "earlier-run");
        (State::Sent, Vec::new(), vec![earlier.as_warning()])
    };
    let outcome = Outcome { state, recipients: Vec::new(), reply: None, findings };
    Message { id: first, ..Message::outside(None, outcome, warnings) }
}

/// The same document went to somebody before.
pub(in crate::cli) fn already_sent(before: Before) -> Finding {
    let day = before.at.to_zoned(zone::system()).date();
    Finding::new(Code::AlreadySent, Stage::Compose)
        .with("recipient", before.address)
        .with("id", before.letter.to_string())
        .with("previousstate", before.state.name())
        .with("previous", day.to_string())
}
