//! From the rows of a table to finished letters, one by one: only one is in memory at a time.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use crate::account::Account;
use crate::compose::{Draft, Finished, Pattern, Person, Repeats, Row, Table, finish};
use crate::error::Error;
use crate::finding::Finding;
use crate::provider::Provider;

/// The letters of a table.
pub(in crate::cli) struct Letters<'a> {
    pub(super) table: Table,
    pub(super) pattern: Pattern,
    pub(super) from: Person,
    pub(super) account: &'a Account,
    pub(super) provider: &'a Provider,
    /// The table's folder, in which attachments may lie.
    pub(super) folder: PathBuf,
    /// When they are written.
    pub(super) date: SystemTime,
    /// The rows so far; nothing where repeating is asked for.
    pub(super) repeats: Option<Repeats>,
}

/// A row that was made into a letter, or what speaks against it.
pub(in crate::cli) struct Merged {
    /// The row's number, as a spreadsheet program shows it.
    pub(in crate::cli) row: u64,
    /// The letter.
    pub(in crate::cli) result: Result<Ready, Vec<Finding>>,
}

/// A letter that may go.
pub(in crate::cli) struct Ready {
    /// The message before it was encoded.
    pub(in crate::cli) draft: Draft,
    /// The letter, and warnings.
    pub(in crate::cli) finished: Finished,
}

impl Letters<'_> {
    fn merge(&mut self, row: Row) -> Merged {
        Merged { row: row.number, result: self.letter(row) }
    }

    fn letter(&mut self, row: Row) -> Result<Ready, Vec<Finding>> {
        let cells = row.cells.map_err(|finding| vec![finding])?;
        let filled = self.pattern.fill(&Arc::new(cells), &self.from, &self.folder)?;
        let repeated =
            self.repeats.as_mut().map_or(Ok(()), |repeats| repeats.note(row.number, filled.sameness));
        let finished = finish(&filled.draft, self.account, self.provider, self.date);
        match (repeated, finished) {
            (Ok(()), Ok(finished)) => Ok(Ready { draft: filled.draft, finished }),
            (Err(repeated), Ok(_)) => Err(vec![repeated]),
            (repeated, Err(mut findings)) => {
                findings.extend(repeated.err());
                Err(findings)
            }
        }
    }
}

impl Iterator for Letters<'_> {
    type Item = Result<Merged, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        Some(self.table.next()?.map(|row| self.merge(row)))
    }
}
