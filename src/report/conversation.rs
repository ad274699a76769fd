//! Pieces of text in a conversation at the terminal, set as in a report.

use std::io::{self, Write};

use super::human::Page;
use super::paint::Ink;
use super::{Style, wording};
use crate::finding::Finding;
use crate::text::Texts;
use crate::verify::Step;

/// One side of a conversation: what mailcheck says.
pub struct Conversation<'a>(Page<'a>);

impl<'a> Conversation<'a> {
    /// Takes the texts, how they are shown, and where.
    pub fn new(texts: &'a Texts, style: Style, out: &'a mut dyn Write) -> Self {
        Self(Page { texts, style, out })
    }

    /// Says a text, set apart from what was before. A line that begins with a dash is a point of a list.
    pub fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.0.out)?;
        text.lines().try_for_each(|line| {
            let indent = if line.starts_with("– ") { "  " } else { "" };
            self.0.paragraph("", indent, line)
        })
    }

    /// Says that something is done.
    pub fn done(&mut self, text: &str) -> io::Result<()> {
        let sign = self.0.style.paint.ink(Ink::Good, "✓");
        self.0.paragraph(&format!("{sign} "), "  ", text)
    }

    /// Lists steps or choices, numbered from 1, below a title.
    pub fn numbered(&mut self, title: &str, items: &[String]) -> io::Result<()> {
        self.0.numbered(title, items)
    }

    /// Tells a finding with all that belongs to it.
    pub fn finding(&mut self, finding: &Finding) -> io::Result<()> {
        self.0.finding(finding)
    }

    /// Tells that a stage of the check is over.
    pub fn step(&mut self, step: &Step) -> io::Result<()> {
        self.0.step(step)
    }
}

/// The links in a text, in their order.
pub fn links(text: &str) -> Vec<String> {
    wording::links_in(text).collect()
}
