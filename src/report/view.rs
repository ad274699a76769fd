//! A finding as both renderings show it.

use serde::Serialize;

use super::word;
use crate::finding::{Code, Finding, Reply, Severity, Stage};
use crate::text::Texts;

/// Facts that are the day of a finding, the one that is meant first.
const DATES: [&str; 4] = ["lastday", "date", "day", "previous"];

/// A finding with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingView {
    /// What was found, by its fixed name.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where it was found.
    pub stage: Stage,
    /// What it is, in one line.
    pub title: String,
    /// What it means.
    pub means: String,
    /// What to do, step by step.
    pub fix: Vec<String>,
    /// The links in all that.
    pub links: Vec<String>,
    /// The day that it is about, for programs: 2026-12-31.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The server's own words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reply: Option<Reply>,
}

impl FindingView {
    /// Takes a finding and the texts of a language.
    pub fn of(finding: &Finding, texts: &Texts) -> Self {
        let words = word(finding, texts);
        Self {
            code: finding.code,
            severity: finding.severity,
            stage: finding.stage,
            title: words.title,
            means: words.means,
            fix: words.fix,
            links: words.links,
            date: DATES.iter().find_map(|fact| finding.facts.get(fact)).cloned(),
            reply: finding.reply.clone(),
        }
    }
}
