//! The letters of the outbox as a list, written while it is read.

use std::io::{self, Write};

use jiff::Zoned;
use serde::Serialize;

use super::json::{RecipientView, recipient};
use crate::outbox::State;
use crate::outbox::store::{Attempt, Receipt, Row};
use crate::text::{Facts, Texts, shown};

/// The beginning of the list as JSON.
const HEAD: &[u8] = br#"{"schema":1,"command":"outbox list","ok":true,"exit":0,"messages":["#;

/// As many recipients of a letter as a line names: a line is to be read, and JSON has them all.
const MOST_NAMED: usize = 10;

/// A list being written.
pub struct MessageList<'a, W> {
    out: W,
    json: bool,
    texts: &'a Texts,
    clock: &'a dyn Fn() -> Zoned,
    count: u64,
    result: io::Result<()>,
}

/// A letter of the outbox as programs read it.
#[derive(Serialize)]
pub(super) struct RowView<'a> {
    id: String,
    message_id: &'a str,
    state: State,
    account: &'a str,
    subject: &'a str,
    created: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    settled: Option<String>,
    attempts: u32,
    recipients: Vec<RecipientView<'a>>,
}

impl<'a> RowView<'a> {
    pub(super) fn of(row: &'a Row) -> Self {
        Self {
            id: row.id.to_string(),
            message_id: &row.message_id,
            state: row.state,
            account: &row.account,
            subject: &row.subject,
            created: row.created.to_string(),
            due: (row.state == State::Queued).then(|| row.due.to_string()),
            settled: row.settled.map(|at| at.to_string()),
            attempts: row.attempts,
            recipients: row.recipients.iter().map(recipient).collect(),
        }
    }
}

impl<'a, W: Write> MessageList<'a, W> {
    /// Takes where to write, and how.
    pub fn begin(out: W, json: bool, texts: &'a Texts, clock: &'a dyn Fn() -> Zoned) -> Self {
        Self { out, json, texts, clock, count: 0, result: Ok(()) }
    }

    /// Writes one letter. After a failure nothing more is written.
    pub fn row(&mut self, row: &Row) {
        if self.result.is_ok() {
            self.result = if self.json { self.json_row(row) } else { self.line(row) };
            self.count += 1;
        }
    }

    /// Writes what comes last; gives the first failure.
    pub fn end(mut self) -> io::Result<()> {
        self.result?;
        if self.json {
            self.out.write_all(if self.count == 0 { HEAD } else { b"" })?;
            self.out.write_all(b"]}\n")?;
        } else if self.count == 0 {
            writeln!(self.out, "{}", self.texts.ui("outbox-empty", &Facts::new()))?;
        }
        self.out.flush()
    }

    fn json_row(&mut self, row: &Row) -> io::Result<()> {
        // What comes first is written with the first letter: until then, an error can still be told instead.
        self.out.write_all(if self.count == 0 { HEAD } else { b"," })?;
        serde_json::to_writer(&mut self.out, &RowView::of(row))?;
        Ok(())
    }

    fn line(&mut self, row: &Row) -> io::Result<()> {
        let state = self.texts.ui(&format!("state-{}", row.state.name()), &Facts::new());
        let zone = (self.clock)().time_zone().clone();
        let at = row.settled.unwrap_or(row.created).to_zoned(zone).strftime("%Y-%m-%d %H:%M").to_string();
        let (to, subject) = (self.recipients(row), shown(&row.subject));
        writeln!(self.out, "{:>6}  {state:<12} {at}  {to}  {subject}", row.id)
    }

    /// Whom a letter is for; of many the first ones, and how many more.
    fn recipients(&self, row: &Row) -> String {
        let first = row.recipients.iter().take(MOST_NAMED).map(|recipient| shown(&recipient.address));
        let first = first.collect::<Vec<_>>().join(", ");
        match row.recipients.len().saturating_sub(MOST_NAMED) {
            0 => first,
            others => {
                let facts = Facts::from([("recipients", first), ("count", others.to_string())]);
                self.texts.ui("outbox-others", &facts)
            }
        }
    }
}

/// A letter with its history, as programs read it.
#[derive(Serialize)]
pub(super) struct ReceiptView<'a> {
    #[serde(flatten)]
    row: RowView<'a>,
    history: Vec<AttemptView<'a>>,
}

#[derive(Serialize)]
struct AttemptView<'a> {
    at: String,
    state: State,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a crate::finding::Reply>,
}

impl<'a> ReceiptView<'a> {
    pub(super) fn of(receipt: &'a Receipt) -> Self {
        let attempt = |attempt: &'a Attempt| AttemptView {
            at: attempt.at.to_string(),
            state: attempt.state,
            code: attempt.code.as_deref(),
            stage: attempt.stage.as_deref(),
            reply: attempt.reply.as_ref(),
        };
        Self { row: RowView::of(&receipt.row), history: receipt.attempts.iter().map(attempt).collect() }
    }
}
