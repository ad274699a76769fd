//! What a reply or a code means, for people and programs.

use serde::Serialize;

use super::FindingView;
use crate::finding::{Class, Code, Finding, Reply, Stage};
use crate::text::Texts;

/// A reply or a code that was explained.
#[derive(Debug)]
pub struct Explanation {
    /// What it means.
    pub finding: Finding,
    /// The stage of the reply, if that is known.
    pub stage: Option<Stage>,
    /// The id of the provider whose server said it, if that is known.
    pub provider: Option<String>,
}

/// An explanation as programs read it.
#[derive(Serialize)]
pub(super) struct ExplanationView {
    code: Code,
    class: Class,
    title: String,
    means: String,
    fix: Vec<String>,
    links: Vec<String>,
    stage: Option<Stage>,
    provider: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<Reply>,
}

impl ExplanationView {
    pub(super) fn of(explanation: &Explanation, texts: &Texts) -> Self {
        let view = FindingView::of(&explanation.finding, texts);
        Self {
            code: view.code,
            class: Class::of(view.code, view.reply.as_ref()),
            title: view.title,
            means: view.means,
            fix: view.fix,
            links: view.links,
            stage: explanation.stage,
            provider: explanation.provider.clone(),
            reply: view.reply,
        }
    }
}
