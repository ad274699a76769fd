//! One try with what is known: every stage is told as it passes, and nothing is stored yet.

use std::io::Write;

use super::draft::Draft;
use crate::cli::run::{Run, block_on};
use crate::error::Error;
use crate::finding::{Code, Finding, Stage};
use crate::report::{Conversation, Format, Style};
use crate::signals::unless_interrupted;
use crate::text::Texts;
use crate::verify::{Check, Checked, Observer, Prepared, Status, Step, Surroundings};

/// What a try came to.
#[derive(Debug)]
pub(super) struct Tried {
    /// The stages and findings.
    pub(super) checked: Checked,
    /// The account with the secret that was tried, if it came so far.
    pub(super) prepared: Option<Box<Prepared>>,
}

impl Tried {
    /// Whether the server took the credentials, and the sender if it was asked.
    pub(super) fn was_accepted(&self) -> bool {
        self.checked.verdict() == Code::Ready
    }

    /// What stopped it.
    pub(super) fn cause(&self) -> Option<&Finding> {
        self.checked.findings.iter().rev().find(|finding| finding.is_error())
    }
}

/// Tries the draft's account with its secret, or with the one that its profile names.
pub(super) fn attempt(
    run: &mut Run,
    draft: &mut Draft<'_>,
    surroundings: &Surroundings,
) -> Result<Tried, Error> {
    let profile = draft.tried();
    let mut check = Check::begin(&draft.name, &profile);
    if run.style.format == Format::Human && !run.style.quiet {
        check = check.observed_by(narrator(run));
    }
    if let Err(finding) = block_on(unless_interrupted(Stage::Profile, check.identify(surroundings)))? {
        check.stop(finding);
    }
    match draft.secret.take() {
        Some(secret) => check.prepare_with(secret, surroundings),
        None => run.with_sources(|sources| check.prepare(sources, surroundings)),
    }
    if let Err(finding) = block_on(unless_interrupted(Stage::Connect, check.connect(surroundings)))? {
        check.stop(finding);
    }
    let (checked, prepared) = check.finish();
    Ok(Tried { checked, prepared })
}

/// Tells the stages at the server as they pass; those before are over before anybody could read them.
fn narrator(run: &Run) -> Observer {
    let (lang, style) = (run.texts.lang(), run.conversation_style());
    let mut stderr = run.context.stderr.clone();
    let mut has_begun = false;
    Box::new(move |step| {
        if is_told(step) {
            // A progress that nobody reads does not stop the run.
            let _ = tell(step, &Texts::new(lang), style, &mut stderr, !has_begun);
            has_begun = true;
        }
    })
}

fn is_told(step: &Step) -> bool {
    !matches!(step.stage, Stage::Profile | Stage::Secret | Stage::Policy) && step.status != Status::Skipped
}

fn tell(
    step: &Step,
    texts: &Texts,
    style: Style,
    out: &mut dyn Write,
    is_first: bool,
) -> std::io::Result<()> {
    if is_first {
        writeln!(out)?;
    }
    Conversation::new(texts, style, out).step(step)
}
