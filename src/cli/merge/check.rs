//! All rows are looked at, and stored together, before the first message goes.

use jiff::Timestamp;

use super::letters::{Merged, Ready};
use crate::compose::Finished;
use crate::error::Error;
use crate::finding::Finding;
use crate::outbox::store::{Added, Batch, Before, NewLetter};
use crate::outbox::{self, Documents, Outcome, State};
use crate::report::{MergeEnding, Message, Preview, RowMessage};

/// As many messages are shown by --dry-run.
const SHOWN: usize = 3;

/// What the check of all rows gave.
pub(super) struct Checked {
    /// Rows so far.
    pub(super) rows: u64,
    /// What is to become of each row; nothing if one of them cannot be sent as it is.
    pub(super) planned: Vec<Planned>,
    /// Rows that cannot be sent as they are, and those that are only looked at.
    pub(super) messages: Vec<RowMessage>,
    /// How far the merge came with that.
    pub(super) ending: MergeEnding,
    at: Timestamp,
    documents: Documents,
}

/// A row that can be sent.
pub(super) struct Planned {
    pub(super) row: u64,
    pub(super) fate: Fate,
    pub(super) warnings: Vec<Finding>,
}

/// What is to become of a row.
pub(super) enum Fate {
    /// The letter of that number goes: stored now, or by a merge that was interrupted.
    Goes(i64),
    /// It went before, or perhaps did.
    Went(Vec<Before>),
}

/// Where letters are stored; nowhere if they are only to be looked at.
pub(super) struct Storing<'a> {
    pub(super) batch: Option<Batch<'a>>,
    pub(super) account: &'a str,
    pub(super) now: Timestamp,
}

impl Checked {
    /// Takes all rows and where to store them; after each row something is told to. If all can be sent, all are stored, and
    /// otherwise none.
    pub(super) fn check(
        letters: impl Iterator<Item = Result<Merged, Error>>,
        mut storing: Storing<'_>,
        advance: impl Fn(),
    ) -> Result<Self, Error> {
        let ending = if storing.batch.is_some() { MergeEnding::Delivered } else { MergeEnding::DryRun };
        let mut checked = Self {
            rows: 0,
            planned: Vec::new(),
            messages: Vec::new(),
            ending,
            at: storing.now,
            documents: Documents::default(),
        };
        for merged in letters {
            let Merged { row, result } = merged?;
            checked.rows += 1;
            match (result, &mut storing.batch) {
                (Err(findings), _) => checked.refuse(row, findings),
                (Ok(ready), None) => checked.look_at(row, ready),
                (Ok(ready), Some(batch)) => checked.store(row, ready, batch, storing.account)?,
            }
            advance();
        }
        if let Some(batch) = storing.batch.filter(|_| checked.ending == MergeEnding::Delivered) {
            batch.keep()?;
        }
        Ok(checked)
    }

    fn refuse(&mut self, row: u64, findings: Vec<Finding>) {
        self.ending = MergeEnding::Unusable;
        self.planned.clear();
        let outcome = Outcome { state: State::Unsent, recipients: Vec::new(), reply: None, findings };
        self.tell(row, Message::outside(None, outcome, Vec::new()), None);
    }

    fn store(&mut self, row: u64, ready: Ready, batch: &mut Batch<'_>, account: &str) -> Result<(), Error> {
        if self.ending == MergeEnding::Unusable {
            return Ok(());
        }
        let Ready { draft, finished: Finished { letter, content, warnings } } = ready;
        let document = match self.documents.of(&draft) {
            Ok(document) => document,
            Err(finding) => {
                self.refuse(row, vec![finding]);
                return Ok(());
            }
        };
        let (subject, letter, content) = (&draft.subject, &letter, &content);
        let new = NewLetter { account, subject, letter, content, document, due: self.at };
        let fate = match batch.add(&new)? {
            Added::Stored(id) => Fate::Goes(id),
            Added::Before(before) => waiting(&before).map_or(Fate::Went(before), Fate::Goes),
        };
        self.planned.push(Planned { row, fate, warnings });
        Ok(())
    }

    fn look_at(&mut self, row: u64, ready: Ready) {
        let Finished { letter, warnings, .. } = ready.finished;
        let shown = self.messages.iter().filter(|one| one.preview.is_some()).count();
        let preview = (shown < SHOWN).then(|| Preview::of(&ready.draft));
        if preview.is_some() || !warnings.is_empty() {
            let id = Some(letter.message_id.clone());
            let seen = Message::outside(id, outbox::untried(&letter), warnings);
            self.tell(row, Message { dry_run: true, ..seen }, preview);
        }
    }

    fn tell(&mut self, row: u64, message: Message, preview: Option<Preview>) {
        self.messages.push(RowMessage { row, message, at: self.at, preview });
    }
}

/// The letter that waits for all of these people, if one does: an interrupted merge goes on with it.
fn waiting(before: &[Before]) -> Option<i64> {
    let first = before.first()?.letter;
    let waits = |one: &Before| one.letter == first && one.state == State::Queued;
    before.iter().all(waits).then_some(first)
}
