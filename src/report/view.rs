//! A finding as both renderings show it.

use serde::Serialize;

use super::word;
use crate::finding::{Code, Finding, Reply, Severity, Stage};
use crate::text::Texts;

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
            reply: finding.reply.clone(),
        }
    }
}
