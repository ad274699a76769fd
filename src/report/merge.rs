//! A mail merge and what became of it, row by row.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;

use super::{FindingView, Message};
use crate::compose::{Attachment, Draft, Person};
use crate::text::Texts;

/// A mail merge.
#[derive(Debug)]
pub struct Merge {
    /// How many rows the table has, blank ones left out.
    pub rows: u64,
    /// How far it came.
    pub ending: MergeEnding,
    /// The rows of which something is to be said, in the table's order.
    pub messages: Vec<RowMessage>,
}

/// How far a mail merge came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeEnding {
    /// Something is wrong with some rows, so nothing was sent.
    Unusable,
    /// It was only to be looked at.
    DryRun,
    /// All rows were handed over, or it was tried.
    Delivered,
}

/// The message of a row.
#[derive(Debug)]
pub struct RowMessage {
    /// The row's number, as a spreadsheet program shows it.
    pub row: u64,
    /// The message, and what became of it.
    pub message: Message,
    /// When that was known.
    pub at: Timestamp,
    /// How it would look.
    pub preview: Option<Preview>,
}

/// A message as its recipient would see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// Who sends.
    pub from: String,
    /// Who gets it.
    pub to: Vec<String>,
    /// Who gets a copy.
    pub cc: Vec<String>,
    /// Who gets a copy that the others do not see.
    pub bcc: Vec<String>,
    /// Where answers go, if elsewhere.
    pub reply_to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: Option<String>,
    /// The text in HTML.
    pub html: Option<String>,
    /// The documents.
    pub attachments: Vec<Document>,
}

/// A document that goes with a message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Document {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its octets.
    pub size: u64,
}

impl Preview {
    /// Takes a message before it is encoded.
    pub fn of(draft: &Draft) -> Self {
        let people = |people: &[Person]| people.iter().map(ToString::to_string).collect();
        let document = |attachment: &Attachment| Document {
            name: attachment.name.clone(),
            media_type: attachment.media_type.clone(),
            size: attachment.source.len(),
        };
        Self {
            from: draft.from.to_string(),
            to: people(&draft.recipients.to),
            cc: people(&draft.recipients.cc),
            bcc: people(&draft.recipients.bcc),
            reply_to: draft.reply_to.as_ref().map(ToString::to_string),
            subject: draft.subject.clone(),
            body: draft.body.clone(),
            html: draft.html.clone(),
            attachments: draft.attachments.iter().map(document).collect(),
        }
    }
}

/// Findings of several rows that mean the same and ask for the same, so that it is said once.
pub(super) struct Group {
    /// The first of them: meaning, steps and the server's words.
    pub(super) view: FindingView,
    /// The rows that each title belongs to.
    rows: BTreeMap<String, Vec<u64>>,
}

impl Group {
    /// The titles with their rows, in the order of the rows.
    pub(super) fn titles(&self) -> Vec<(&[u64], &str)> {
        let mut titles: Vec<_> =
            self.rows.iter().map(|(title, rows)| (rows.as_slice(), title.as_str())).collect();
        titles.sort_unstable();
        titles
    }
}

/// Takes the messages of a merge; gives what was found in them, in the order in which it was first met.
pub(super) fn groups(messages: &[RowMessage], texts: &Texts) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    // Thousands of rows may have something wrong with them, so groups are not looked for one by one.
    let mut known: BTreeMap<(String, Vec<String>), usize> = BTreeMap::new();
    for RowMessage { row, message, .. } in messages {
        for finding in message.warnings.iter().chain(&message.outcome.findings) {
            let view = FindingView::of(finding, texts);
            let said = (format!("{} {}", view.code.name(), view.means), view.fix.clone());
            let title = view.title.clone();
            let at = *known.entry(said).or_insert(groups.len());
            if at == groups.len() {
                groups.push(Group { view, rows: BTreeMap::new() });
            }
            groups[at].rows.entry(title).or_default().push(*row);
        }
    }
    groups
}

/// Takes row numbers in order; gives them as people write them: `2–4, 7`.
pub(super) fn spans(rows: &[u64]) -> String {
    let mut spans: Vec<(u64, u64)> = Vec::new();
    for row in rows {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 >= *row => *last = *row,
            _ => spans.push((*row, *row)),
        }
    }
    let span = |(first, last): &(u64, u64)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    };
    spans.iter().map(span).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::spans;

    #[test]
    fn rows_are_written_as_people_write_them() {
        assert_eq!(spans(&[2]), "2");
        assert_eq!(spans(&[2, 3]), "2, 3");
        assert_eq!(spans(&[2, 3, 4, 7, 9, 10, 11, 12]), "2–4, 7, 9–12");
        assert_eq!(spans(&[2, 2]), "2");
        assert_eq!(spans(&[]), "");
    }
}
