//! A mail merge for people: what is wrong with which rows, how messages would look, how many are in which state.

use std::io;

use super::human::Page;
use super::merge::{Document, Group, Merge, MergeEnding, Preview, RowMessage, groups, spans};
use super::paint::Ink;
use crate::diagnosis::megabytes;
use crate::finding::Severity;
use crate::outbox::State;
use crate::text::{Facts, shown};

/// The states in which a message can be in the end, in the order in which they are told.
const STATES: [State; 5] = [State::Sent, State::Queued, State::InDoubt, State::Unsent, State::Refused];

impl Page<'_> {
    /// Writes everything that is to be said about a merge.
    pub(super) fn merge(&mut self, merge: &Merge) -> io::Result<()> {
        if !self.style.quiet {
            for message in &merge.messages {
                if let Some(preview) = &message.preview {
                    self.preview(message.row, preview)?;
                }
            }
            self.ending(merge)?;
        }
        groups(&merge.messages, self.texts).iter().try_for_each(|group| self.group(group))
    }

    fn ending(&mut self, merge: &Merge) -> io::Result<()> {
        let first = merge.messages.first();
        if let Some(facts) = first.and_then(|first| first.message.verified.as_ref()) {
            let line = self.texts.ui("message-verified", facts);
            self.paragraph(&format!("{} ", self.style.paint.ink(Ink::Good, "✓")), "  ", &line)?;
        }
        let count = match merge.ending {
            MergeEnding::Unusable => rows_with_errors(&merge.messages),
            MergeEnding::DryRun => merge.messages.iter().filter(|one| one.preview.is_some()).count() as u64,
            MergeEnding::Delivered => in_state(&merge.messages, State::Sent),
        };
        let (ink, sign, key) = match merge.ending {
            MergeEnding::Unusable => (Ink::Bad, "✗", "merge-unusable"),
            MergeEnding::DryRun => (Ink::Good, "✓", "merge-would-go"),
            MergeEnding::Delivered if count == merge.rows => (Ink::Good, "✓", "merge-sent"),
            MergeEnding::Delivered if count > 0 => (Ink::Careful, "!", "merge-sent"),
            MergeEnding::Delivered => (Ink::Bad, "✗", "merge-sent"),
        };
        // Where all are shown, nothing is to be said of the first ones.
        let shown_all = merge.ending == MergeEnding::DryRun && count == merge.rows;
        let some = if shown_all { String::new() } else { count.to_string() };
        let facts = Facts::from([("count", merge.rows.to_string()), ("some", some)]);
        let line = self.texts.ui(key, &facts);
        self.paragraph(&format!("{} ", self.style.paint.ink(ink, sign)), "  ", &line)?;
        if merge.ending == MergeEnding::Delivered { self.states(&merge.messages) } else { Ok(()) }
    }

    /// How many messages are in which state.
    fn states(&mut self, messages: &[RowMessage]) -> io::Result<()> {
        writeln!(self.out)?;
        for state in STATES {
            let count = in_state(messages, state);
            if count > 0 {
                let label = self.ui(state_key(state));
                let count = self.texts.ui("state-count", &Facts::from([("count", count.to_string())]));
                writeln!(self.out, "  {label:<18} {count:>7}")?;
            }
        }
        let arrived = messages.iter().rev().find_map(|one| one.message.arrived.as_ref());
        if let Some(folder) = arrived.and_then(|path| path.parent()) {
            let facts = Facts::from([("path", folder.display().to_string())]);
            writeln!(self.out, "\n  {}", self.texts.ui("merge-arrived", &facts))?;
        }
        Ok(())
    }

    /// What several rows have in common, said once.
    fn group(&mut self, group: &Group) -> io::Result<()> {
        let view = &group.view;
        if self.style.quiet && view.severity != Severity::Error {
            return Ok(());
        }
        if !self.style.quiet {
            writeln!(self.out)?;
        }
        let (ink, sign) = super::human::sign(view.severity);
        for (rows, title) in group.titles() {
            let facts = Facts::from([("count", rows.len().to_string()), ("rows", spans(rows))]);
            let line = format!("{}: {title} [{}]", self.texts.ui("merge-rows", &facts), view.code.name());
            self.paragraph(&format!("{} ", self.style.paint.ink(ink, sign)), "  ", &line)?;
        }
        self.explanation(view)
    }

    fn preview(&mut self, row: u64, preview: &Preview) -> io::Result<()> {
        let facts = Facts::from([("count", "1".to_owned()), ("rows", row.to_string())]);
        let heading = self.texts.ui("merge-rows", &facts);
        writeln!(self.out, "{}", self.style.paint.ink(Ink::Strong, &heading))?;
        self.header("preview-from", &[preview.from.as_str()])?;
        self.header("preview-to", &preview.to)?;
        self.header("preview-cc", &preview.cc)?;
        self.header("preview-bcc", &preview.bcc)?;
        self.header("preview-reply-to", preview.reply_to.as_slice())?;
        self.header("preview-subject", &[preview.subject.as_str()])?;
        let documents: Vec<_> = preview.attachments.iter().map(|one| self.document(one)).collect();
        self.header("preview-attachments", &documents)?;
        let html = preview.html.as_ref().map(|_| self.ui("preview-html-along"));
        self.header("preview-html", html.as_slice())?;
        writeln!(self.out)?;
        for line in preview.body.iter().flat_map(|body| body.lines()) {
            let line = shown(&line.replace('\t', "    "));
            let line = format!("  {} {line}", self.style.paint.ink(Ink::Faint, "|"));
            writeln!(self.out, "{}", line.trim_end())?;
        }
        writeln!(self.out)
    }

    fn document(&self, document: &Document) -> String {
        let facts = Facts::from([("file", document.name.clone()), ("size", megabytes(document.size))]);
        self.texts.ui("preview-document", &facts)
    }

    /// A header and its values, if it has any.
    fn header<T: AsRef<str>>(&mut self, key: &str, values: &[T]) -> io::Result<()> {
        if values.is_empty() {
            return Ok(());
        }
        let values: Vec<_> = values.iter().map(|value| shown(value.as_ref())).collect();
        let label = self.ui(key);
        self.paragraph(&format!("  {label:<14}"), &" ".repeat(16), &values.join(", "))
    }
}

fn in_state(messages: &[RowMessage], state: State) -> u64 {
    messages.iter().filter(|one| one.message.outcome.state == state).count() as u64
}

fn rows_with_errors(messages: &[RowMessage]) -> u64 {
    messages.iter().filter(|one| !one.message.outcome.findings.is_empty()).count() as u64
}

fn state_key(state: State) -> &'static str {
    match state {
        State::Sent => "state-sent",
        State::Refused => "state-refused",
        State::Queued => "state-queued",
        State::Unsent => "state-unsent",
        State::InDoubt => "state-in-doubt",
    }
}
