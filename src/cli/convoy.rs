//! The letters of one session: several of them under way at the same time where the server takes that.

use std::collections::VecDeque;
use std::mem::take;

use jiff::Timestamp;

use super::courier::{Ending, Round, recipients, unnoted};
use super::kept::Kept;
use crate::error::Error;
use crate::finding::{Finding, Stage};
use crate::outbox::store::Claim;
use crate::outbox::{self, Delivery, State, UnderWay};
use crate::report::Message;
use crate::signals::Interrupts;
use crate::smtp::Session;
use crate::verify::{Prepared, Steps};

/// As many letters are under way at the most. That many are in doubt if the process is killed.
const MOST: usize = 16;
/// As many are settled, and as many others taken, with one write to the disk, while the rest is under way.
const TURN: usize = 8;

/// A letter that was taken.
pub(super) struct Taken {
    claim: Claim,
    /// When its try began.
    begun: Timestamp,
    /// Whether the outbox knows already that it goes out.
    is_noted: bool,
}

impl Taken {
    /// A letter of which the outbox does not know yet that it goes out.
    pub(super) fn waiting(claim: Claim, begun: Timestamp) -> Self {
        Self { claim, begun, is_noted: false }
    }
}

/// Letters on their way over one session.
pub(super) struct Convoy<'c, 'r> {
    round: &'c mut Round<'r>,
    session: &'c mut Session,
    prepared: &'c Prepared,
    steps: &'c mut Steps,
    interrupts: &'c mut Interrupts,
    /// Taken, and not out yet.
    taken: VecDeque<Taken>,
    /// Out, and not answered.
    under_way: VecDeque<(Taken, UnderWay)>,
    /// Done, and not settled.
    done: Vec<(Taken, Delivery)>,
    /// What the session is good for.
    session_is: Is,
    nothing_left: bool,
    was_useful: bool,
}

/// What a session is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    /// It takes letters.
    Open,
    /// It takes no more; what is under way may still be answered.
    Closed,
    /// As closed, because somebody ended the run.
    Interrupted,
}

impl<'c, 'r> Convoy<'c, 'r> {
    pub(super) fn begin(
        round: &'c mut Round<'r>,
        session: &'c mut Session,
        prepared: &'c Prepared,
        steps: &'c mut Steps,
        interrupts: &'c mut Interrupts,
    ) -> Self {
        Self {
            round,
            session,
            prepared,
            steps,
            interrupts,
            taken: VecDeque::new(),
            under_way: VecDeque::new(),
            done: Vec::new(),
            session_is: Is::Open,
            nothing_left: false,
            was_useful: false,
        }
    }

    /// Hands over that letter and all that follow it, as long as the session is open.
    pub(super) async fn carry(mut self, first: Taken) -> Result<Ending, Error> {
        self.taken.push_back(first);
        while self.session_is == Is::Open && !self.taken.is_empty() || !self.under_way.is_empty() {
            self.send().await?;
            self.receive().await;
            self.turn()?;
        }
        let left: Vec<_> = self.taken.iter().map(|taken| taken.claim.id).collect();
        self.round.put_back(&left)?;
        Ok(match self.session_is {
            Is::Open => Ending::NothingLeft,
            Is::Closed => Ending::Closed { was_useful: self.was_useful },
            Is::Interrupted => Ending::Interrupted,
        })
    }

    /// Sends what was taken. What must be answered before it goes waits until nothing is under way.
    async fn send(&mut self) -> Result<(), Error> {
        while self.session_is == Is::Open {
            let Some(next) = self.taken.front() else { break };
            let can_launch = outbox::can_launch(self.session, &next.claim.letter);
            if !can_launch && !self.under_way.is_empty() {
                break;
            }
            let Some(next) = self.taken.pop_front() else { break };
            self.session.renew(self.round.surroundings.deadline());
            if can_launch { self.launch(next).await } else { self.deliver(next).await }?;
        }
        Ok(())
    }

    async fn launch(&mut self, next: Taken) -> Result<(), Error> {
        let Taken { claim, is_noted, .. } = &next;
        let mut kept = Kept::new(self.round.store, claim, *is_noted);
        let interrupted = self.interrupts.next(Stage::Message);
        let known = self.prepared.known();
        let launched = outbox::launch(self.session, &claim.letter, known, &mut kept, interrupted).await;
        kept.end()?;
        match launched {
            Ok(under_way) => self.under_way.push_back((next, under_way)),
            Err(delivery) => self.end(next, delivery),
        }
        Ok(())
    }

    async fn deliver(&mut self, next: Taken) -> Result<(), Error> {
        let Taken { claim, is_noted, .. } = &next;
        let mut kept = Kept::new(self.round.store, claim, *is_noted);
        let interrupted = self.interrupts.next(Stage::Message);
        let known = self.prepared.known();
        let delivery = outbox::deliver(self.session, &claim.letter, known, &mut kept, interrupted).await;
        kept.end()?;
        self.end(next, delivery);
        Ok(())
    }

    /// Waits for answers: for all where nothing more goes out, else for those of a turn once as many are under way as may be.
    async fn receive(&mut self) {
        let may_stay = match self.under_way.len() {
            _ if self.session_is != Is::Open || self.nothing_left || !self.taken.is_empty() => 0,
            MOST.. => MOST - TURN,
            few => few,
        };
        while self.under_way.len() > may_stay {
            let Some((next, under_way)) = self.under_way.pop_front() else { break };
            let interrupted = self.interrupts.next(Stage::Message);
            let (letter, known) = (&next.claim.letter, self.prepared.known());
            let landed = outbox::land(self.session, letter, under_way, known, interrupted).await;
            if let Some(delivery) = landed {
                self.end(next, delivery);
            } else {
                self.close(Is::Closed);
                self.taken.push_back(next);
            }
        }
    }

    fn end(&mut self, next: Taken, mut delivery: Delivery) {
        for findings in [&mut delivery.outcome.findings, &mut delivery.warnings] {
            let about = |finding: Finding| {
                finding.with("id", next.claim.id.to_string()).with_all(&self.prepared.facts)
            };
            *findings = take(findings).into_iter().map(about).collect();
        }
        if delivery.was_interrupted {
            self.close(Is::Interrupted);
        } else if !delivery.is_open {
            self.close(Is::Closed);
        }
        self.was_useful |= delivery.outcome.state == State::Sent;
        self.done.push((next, delivery));
    }

    fn close(&mut self, why: Is) {
        if self.session_is != Is::Interrupted {
            self.session_is = why;
        }
    }

    /// Settles what is done and takes what goes next, all with one write to the disk.
    fn turn(&mut self) -> Result<(), Error> {
        self.nothing_left |= self.round.is_at_its_end();
        if self.nothing_left && self.done.is_empty() {
            return Ok(());
        }
        self.round.store.begin_together()?;
        let worst = self
            .done
            .iter()
            .map(|(_, delivery)| delivery.outcome.state)
            .find(|state| matches!(state, State::Sent | State::InDoubt));
        let messages = self.settle().inspect_err(|_| self.round.store.undo_together())?;
        // When no other letter can be taken, what became of these is kept all the same.
        let taken = self.take();
        let kept = self.round.store.keep_together();
        kept.map_err(|error| worst.map_or(error.clone(), |state| unnoted(error, state)))?;
        for message in messages {
            (self.round.on_settled)(message);
        }
        self.tidy();
        taken
    }

    /// At the end, what the last letters have left behind is overwritten.
    fn tidy(&mut self) {
        if self.taken.is_empty() && self.under_way.is_empty() {
            self.round.store.wipe();
        }
    }

    fn settle(&mut self) -> Result<Vec<Message>, Error> {
        let mut messages = Vec::with_capacity(self.done.len());
        for (Taken { claim, begun, .. }, delivery) in take(&mut self.done) {
            let mut message = self.round.settle(&claim, begun, delivery.outcome)?;
            message.warnings = self.steps.take_warnings();
            message.warnings.extend(delivery.warnings);
            message.verified = Some(self.prepared.facts.clone());
            messages.push(message);
        }
        Ok(messages)
    }

    /// Takes as many letters as may go together; one that must be answered before it goes is the last of them.
    fn take(&mut self) -> Result<(), Error> {
        let room = if self.session_is == Is::Open { TURN.min(MOST - self.under_way.len()) } else { 0 };
        while self.taken.len() < room && !self.nothing_left {
            let all = self.under_way.iter().map(|(taken, _)| taken).chain(&self.taken);
            let counts: Vec<_> = all.map(|taken| recipients(&taken.claim)).collect();
            let Some(claim) = self.round.next(&counts)? else {
                self.nothing_left = true;
                break;
            };
            let begun = (self.round.now)().timestamp();
            let can_launch = outbox::can_launch(self.session, &claim.letter);
            let is_noted = can_launch && self.round.store.hand_over(claim.id)?;
            self.taken.push_back(Taken { claim, begun, is_noted });
            if !can_launch {
                break;
            }
        }
        Ok(())
    }
}
