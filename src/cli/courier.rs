//! Carrying letters from the outbox to the server: those of one account, over one connection.

use jiff::{Timestamp, Zoned};

use super::convoy::{Convoy, Taken};
use super::run::{Run, block_on};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::log::{self, Log};
use crate::outbox::store::Claim;
use crate::outbox::{self, Outcome, Quota, State, Store, WINDOW};
use crate::report::Message;
use crate::signals::Interrupts;
use crate::text::Phrase;
use crate::verify::{Identified, Prepared, Steps, Surroundings, log_in, prepare};

/// Which letters of an account go.
#[derive(Debug)]
pub(super) enum Which {
    /// This one, which is taken already.
    Taken(Box<Claim>),
    /// Those that are due.
    Due,
    /// These, due or not, in their order.
    These(std::vec::IntoIter<i64>),
}

impl Which {
    pub(super) fn these(ids: Vec<i64>) -> Self {
        Self::These(ids.into_iter())
    }
}

/// How a round ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// It did what there was to do.
    ByItself,
    /// Somebody interrupted the run: nothing is to follow.
    Interrupted,
}

/// Why a session brings no more letters.
pub(super) enum Ending {
    /// All that may go have gone.
    NothingLeft,
    /// The server or the line closed it.
    Closed {
        /// Whether it took at least one letter: then another session may take the next.
        was_useful: bool,
    },
    /// Somebody interrupted the run.
    Interrupted,
}

/// A round of deliveries for one account.
pub(super) struct Round<'a> {
    pub(super) store: &'a mut Store,
    pub(super) surroundings: &'a Surroundings,
    pub(super) account: &'a str,
    /// What the account may send in 24 hours.
    pub(super) quota: Quota,
    pub(super) which: Which,
    /// Where every try is written down for the user.
    pub(super) log: &'a mut Log,
    /// The clock.
    pub(super) now: &'a dyn Fn() -> Zoned,
    /// Told of each letter when it is settled.
    pub(super) on_settled: &'a mut dyn FnMut(Message),
}

impl Round<'_> {
    /// Delivers what there is to deliver, or notes why nothing can be.
    pub(super) fn go(self, run: &mut Run, identified: Result<Identified, Finding>) -> Result<Ended, Error> {
        match identified {
            Ok(identified) => self.deliver(run, identified),
            Err(finding) => self.fail(finding),
        }
    }

    /// Delivers what there is to deliver. A first letter is taken before anybody is asked for a secret: without one, nobody
    /// is.
    pub(super) fn deliver(mut self, run: &mut Run, identified: Identified) -> Result<Ended, Error> {
        let Some(first) = self.next(&[])? else { return Ok(Ended::ByItself) };
        let begun = (self.now)().timestamp();
        let mut steps = Steps::begin();
        let surroundings = self.surroundings;
        match run.with_sources(|sources| prepare(identified, sources, surroundings, &mut steps)) {
            Ok(prepared) => block_on(self.carry(first, &prepared, steps))?,
            Err(finding) => self.not_begun(&first, begun, finding, &mut steps),
        }
    }

    /// Nothing can be delivered: the first letter that there is has had its try.
    fn fail(mut self, finding: Finding) -> Result<Ended, Error> {
        match self.next(&[])? {
            Some(first) => {
                let begun = (self.now)().timestamp();
                self.not_begun(&first, begun, finding, &mut Steps::begin())
            }
            None => Ok(Ended::ByItself),
        }
    }

    /// Logs in and hands over one letter after the other; again when the server ends a session in which it took some.
    async fn carry(mut self, first: Claim, prepared: &Prepared, mut steps: Steps) -> Result<Ended, Error> {
        let mut next = Some(first);
        let mut deadline = prepared.deadline();
        let mut interrupts = Interrupts::listen();
        while let Some(first) = next.take() {
            let begun = (self.now)().timestamp();
            let session = tokio::select! {
                biased;
                session = log_in(prepared, self.surroundings, deadline, &mut steps) => session,
                finding = interrupts.next(Stage::Connect) => Err(finding),
            };
            let mut session = match session {
                Ok(session) => session,
                Err(finding) => {
                    return self.not_begun(&first, begun, finding.with_all(&prepared.facts), &mut steps);
                }
            };
            self.store.resume(self.account)?;
            let convoy = Convoy::begin(&mut self, &mut session, prepared, &mut steps, &mut interrupts);
            match convoy.carry(Taken::waiting(first, begun)).await? {
                Ending::NothingLeft => session.quit().await,
                Ending::Closed { was_useful: true } => next = self.next(&[])?,
                Ending::Closed { was_useful: false } => {}
                Ending::Interrupted => return Ok(Ended::Interrupted),
            }
            deadline = self.surroundings.deadline();
        }
        Ok(Ended::ByItself)
    }

    /// The next letter that may go now, when others with so many recipients each are under way. At the limit of the day all that
    /// wait are put off.
    pub(super) fn next(&mut self, under_way: &[u32]) -> Result<Option<Claim>, Error> {
        let now = (self.now)().timestamp();
        let claim = match &mut self.which {
            Which::Due => self.store.claim_next(self.account, now)?,
            taken @ Which::Taken(_) => match std::mem::replace(taken, Which::these(Vec::new())) {
                Which::Taken(claim) => Some(*claim),
                _ => None,
            },
            Which::These(ids) => {
                let mut claim = None;
                while claim.is_none() {
                    let Some(id) = ids.next() else { break };
                    claim = self.store.claim(id)?;
                }
                claim
            }
        };
        let Some(claim) = claim else { return Ok(None) };
        match self.put_off_until(&claim, under_way, now)? {
            None => Ok(Some(claim)),
            Some((until, code)) => {
                self.put_off(&claim, until, code)?;
                Ok(None)
            }
        }
    }

    /// Whether it is known that no other letter follows.
    pub(super) fn is_at_its_end(&self) -> bool {
        matches!(&self.which, Which::These(ids) if ids.as_slice().is_empty())
    }

    /// Puts back letters that were taken and did not go, to be the next ones.
    pub(super) fn put_back(&mut self, letters: &[i64]) -> Result<(), Error> {
        letters.iter().try_for_each(|id| self.store.put_back(*id))?;
        if let Which::These(rest) = &mut self.which {
            self.which = Which::these(letters.iter().copied().chain(rest).collect());
        }
        Ok(())
    }

    /// The moment until which nothing of the account goes, and why.
    fn put_off_until(
        &self,
        claim: &Claim,
        under_way: &[u32],
        now: Timestamp,
    ) -> Result<Option<(Timestamp, Code)>, Error> {
        if let Some((until, code)) = self.store.paused(self.account, now)? {
            let code = code.parse().unwrap_or(Code::QuotaReached);
            if matches!(code, Code::DailyLimitExceeded | Code::RelayDailyLimitExceeded) {
                return Ok(Some((until, Code::QuotaReached)));
            }
        }
        if self.quota == Quota::default() {
            return Ok(None);
        }
        let mut sends = self.store.sends_since(self.account, now - WINDOW)?;
        // What is under way may be taken.
        sends.extend(under_way.iter().map(|recipients| (now, *recipients)));
        let recipients = recipients(claim);
        Ok(self.quota.free_from(&sends, recipients, now).map(|until| (until, Code::QuotaReached)))
    }

    /// Puts off the letter that was taken, and all others that would go in this round.
    fn put_off(&mut self, claim: &Claim, until: Timestamp, code: Code) -> Result<(), Error> {
        self.store.release(claim.id, until)?;
        self.report_put_off(claim.id, until, code)?;
        let others = match &mut self.which {
            Which::Taken(_) => Vec::new(),
            Which::Due => self.store.due(self.account, Some((self.now)().timestamp()))?,
            Which::These(ids) => ids.by_ref().collect(),
        };
        self.store.postpone(&others, until)?;
        others.into_iter().try_for_each(|id| self.report_put_off(id, until, code))
    }

    fn report_put_off(&mut self, id: i64, until: Timestamp, code: Code) -> Result<(), Error> {
        let receipt = self.store.find(&id.to_string())?;
        // Somebody else may have sent it in the meantime.
        let Some(receipt) = receipt.filter(|receipt| receipt.row.state == State::Queued) else {
            return Ok(());
        };
        let until = self.zoned(until);
        let finding = Finding::new(code, Stage::Policy)
            .with("account", self.account)
            .with("date", until.date().to_string())
            .with("time", until.strftime("%H:%M").to_string());
        let outcome = Outcome {
            state: State::Queued,
            recipients: receipt.row.recipients,
            reply: None,
            findings: vec![finding],
        };
        (self.on_settled)(Message::of(id, receipt.row.message_id, outcome, Some(until)));
        Ok(())
    }

    /// The session did not come about: the letter that was taken has had its try, and the account rests for a while.
    fn not_begun(
        &mut self,
        claim: &Claim,
        begun: Timestamp,
        finding: Finding,
        steps: &mut Steps,
    ) -> Result<Ended, Error> {
        let code = finding.code;
        let mut message = self.settle(claim, begun, outbox::failed(&claim.letter, finding))?;
        message.warnings = steps.take_warnings();
        if let Some(until) = message.due.as_ref().filter(|_| code != Code::Interrupted) {
            self.store.pause(self.account, until.timestamp(), code.name())?;
        }
        (self.on_settled)(message);
        Ok(if code == Code::Interrupted { Ended::Interrupted } else { Ended::ByItself })
    }

    fn zoned(&self, moment: Timestamp) -> Zoned {
        moment.to_zoned((self.now)().time_zone().clone())
    }

    /// Writes down what came of a try that began then.
    pub(super) fn settle(
        &mut self,
        claim: &Claim,
        begun: Timestamp,
        mut outcome: Outcome,
    ) -> Result<Message, Error> {
        let now = (self.now)().timestamp();
        let limit = outcome
            .findings
            .iter()
            .find(|finding| matches!(finding.code, Code::DailyLimitExceeded | Code::RelayDailyLimitExceeded));
        let due = match limit {
            Some(_) => now + WINDOW,
            None => outbox::next_try(claim.attempts + 1, now),
        };
        let limit = limit.map(|finding| finding.code);
        if outcome.state == State::Queued && outbox::is_given_up(claim.created, now) {
            outcome.state = State::Refused;
            outcome.findings.push(Finding::new(Code::GivenUp, Stage::Message));
        }
        self.write_log(claim, begun, &outcome);
        let settled = self.store.settle(claim.id, &outcome, now, due);
        settled.map_err(|error| unnoted(error, outcome.state))?;
        if let Some(code) = limit {
            self.store.pause(self.account, due, code.name())?;
        }
        let due = (outcome.state == State::Queued).then(|| self.zoned(due));
        Ok(Message::of(claim.id, claim.letter.message_id.clone(), outcome, due))
    }

    fn write_log(&mut self, claim: &Claim, begun: Timestamp, outcome: &Outcome) {
        let at = (self.now)();
        self.log.write(&log::Delivery {
            at: &at,
            account: self.account,
            id: claim.id,
            message_id: &claim.letter.message_id,
            size: claim.letter.octets,
            outcome,
            // The clock may be set back in the meantime.
            took: at.timestamp().duration_since(begun).try_into().unwrap_or_default(),
        });
    }
}

/// As how many sends a letter counts.
pub(super) fn recipients(claim: &Claim) -> u32 {
    u32::try_from(claim.letter.envelope.to.len()).unwrap_or(u32::MAX)
}

/// Somebody else is at work on that letter.
pub(super) fn in_use(id: &str) -> Error {
    Error::new(Exit::TryLater, Phrase::new("outbox-in-use").with("id", id))
}

/// The outbox could not be written after the server had answered: what became of the letter must be said now or never.
pub(super) fn unnoted(error: Error, state: State) -> Error {
    match state {
        State::Sent => error.hint(Phrase::new("outbox-hint-was-sent")),
        State::InDoubt => error.hint(Phrase::new("outbox-hint-in-doubt")),
        _ => error,
    }
}
