//! All rows are looked at before the first message goes.

use jiff::Timestamp;

use super::letters::{Merged, Ready};
use crate::compose::Finished;
use crate::error::Error;
use crate::finding::Finding;
use crate::outbox::{self, Outbox, Outcome, State, Ticket};
use crate::report::{MergeEnding, Message, Preview, RowMessage};

/// As many messages are shown by --dry-run.
const SHOWN: usize = 3;

/// What the check of all rows gave.
pub(super) struct Checked {
    /// Rows so far.
    pub(super) rows: u64,
    /// The letters; none if a row cannot be sent as it is.
    pub(super) outbox: Outbox,
    /// The letters' rows, in order.
    pub(super) stored: Vec<Stored>,
    /// Rows that cannot be sent as they are, and those that are only looked at.
    pub(super) messages: Vec<RowMessage>,
    /// How far the merge came with that.
    pub(super) ending: MergeEnding,
    at: Timestamp,
}

/// A letter in the outbox.
pub(super) struct Stored {
    pub(super) row: u64,
    pub(super) ticket: Ticket,
    pub(super) warnings: Vec<Finding>,
}

impl Checked {
    /// Takes all rows, whether they are only to be looked at, and the moment; after each row something is told to.
    pub(super) fn check(
        letters: impl Iterator<Item = Result<Merged, Error>>,
        dry_run: bool,
        at: Timestamp,
        advance: impl Fn(),
    ) -> Result<Self, Error> {
        let ending = if dry_run { MergeEnding::DryRun } else { MergeEnding::Delivered };
        let (outbox, stored, messages) = (Outbox::default(), Vec::new(), Vec::new());
        let mut checked = Self { rows: 0, outbox, stored, messages, ending, at };
        for merged in letters {
            let Merged { row, result } = merged?;
            checked.rows += 1;
            match result {
                Err(findings) => checked.refuse(row, findings),
                Ok(ready) if dry_run => checked.look_at(row, ready),
                Ok(ready) => checked.store(row, ready.finished),
            }
            advance();
        }
        Ok(checked)
    }

    fn refuse(&mut self, row: u64, findings: Vec<Finding>) {
        self.ending = MergeEnding::Unusable;
        self.outbox = Outbox::default();
        self.stored.clear();
        let outcome = Outcome { state: State::Unsent, recipients: Vec::new(), reply: None, findings };
        self.tell(row, message(None, outcome), None);
    }

    fn store(&mut self, row: u64, finished: Finished) {
        if self.ending != MergeEnding::Unusable {
            let ticket = self.outbox.store(finished.letter);
            self.stored.push(Stored { row, ticket, warnings: finished.warnings });
        }
    }

    fn look_at(&mut self, row: u64, ready: Ready) {
        let Finished { letter, warnings } = ready.finished;
        let shown = self.messages.iter().filter(|one| one.preview.is_some()).count();
        let preview = (shown < SHOWN).then(|| Preview::of(&ready.draft));
        if preview.is_some() || !warnings.is_empty() {
            let seen = message(Some(letter.message_id.clone()), outbox::untried(&letter));
            self.tell(row, Message { warnings, dry_run: true, ..seen }, preview);
        }
    }

    fn tell(&mut self, row: u64, message: Message, preview: Option<Preview>) {
        self.messages.push(RowMessage { row, message, at: self.at, preview });
    }
}

/// A message of which nothing more is known.
pub(super) fn message(message_id: Option<String>, outcome: Outcome) -> Message {
    Message { message_id, outcome, warnings: Vec::new(), verified: None, arrived: None, dry_run: false }
}
