//! The record of a run: which stages passed, how long each took, and what did not stop it.

use std::time::Duration;

use jiff::Timestamp;
use tokio::time::Instant;

use crate::finding::{Finding, Stage};

/// How a stage ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// All well.
    Passed,
    /// All well, but there is something to know.
    Warned,
    /// The run ended here.
    Failed,
    /// Not done.
    Skipped,
}

/// One stage and how it ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// How it ended.
    pub status: Status,
    /// How long it took.
    pub took: Duration,
}

/// Who is told of a stage as soon as it is over.
pub type Observer = Box<dyn FnMut(&Step) + Send>;

/// The stages so far.
pub struct Steps {
    done: Vec<Step>,
    warnings: Vec<Finding>,
    certificate_end: Option<Timestamp>,
    since: Instant,
    observer: Option<Observer>,
}

impl Steps {
    /// The clock runs from now on.
    pub fn begin() -> Self {
        Self {
            done: Vec::new(),
            warnings: Vec::new(),
            certificate_end: None,
            since: Instant::now(),
            observer: None,
        }
    }

    /// Tells somebody of every stage from now on.
    pub(super) fn observe(&mut self, observer: Observer) {
        self.observer = Some(observer);
    }

    /// The clock goes on from now: what was waited for since the last stage belongs to no stage.
    pub fn resume(&mut self) {
        self.since = Instant::now();
    }

    /// The stage is over. One that is judged once more ends anew.
    pub fn end(&mut self, stage: Stage, status: Status) {
        let now = Instant::now();
        let step = Step { stage, status, took: now - self.since };
        if let Some(observer) = &mut self.observer {
            observer(&step);
        }
        self.done.retain(|step| step.stage != stage);
        self.done.push(step);
        self.since = now;
    }

    /// Whether the stage is over and nothing stopped the run there.
    pub fn has_passed(&self, stage: Stage) -> bool {
        self.done.iter().any(|step| step.stage == stage && step.status != Status::Failed)
    }

    /// Something was found that does not stop the run.
    pub fn warn(&mut self, warnings: impl IntoIterator<Item = Finding>) {
        self.warnings.extend(warnings);
    }

    /// As [`Steps::warn`], of a stage that is over.
    pub fn warn_of(&mut self, stage: Stage, warning: Finding) {
        for step in self.done.iter_mut().filter(|step| step.stage == stage) {
            step.status = Status::Warned;
        }
        self.warnings.push(warning);
    }

    /// The server showed its certificate: takes the last moment of its validity, where that matters.
    pub fn see_certificate(&mut self, end: Option<Timestamp>) {
        self.certificate_end = end;
    }

    /// The last moment of the validity of the certificate that was seen.
    pub fn certificate_end(&self) -> Option<Timestamp> {
        self.certificate_end
    }

    /// What was found so far that does not stop the run.
    pub fn take_warnings(&mut self) -> Vec<Finding> {
        std::mem::take(&mut self.warnings)
    }

    /// All nine stages of `verify`, those that were not reached as skipped.
    pub fn complete(self) -> Vec<Step> {
        let of = |stage| {
            let done = self.done.iter().find(|step| step.stage == stage).copied();
            done.unwrap_or(Step { stage, status: Status::Skipped, took: Duration::ZERO })
        };
        Stage::VERIFY.into_iter().map(of).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{Stage, Status, Steps};

    #[tokio::test]
    async fn what_was_not_reached_is_skipped() {
        let mut steps = Steps::begin();
        steps.end(Stage::Profile, Status::Passed);
        steps.end(Stage::Secret, Status::Failed);
        let statuses: Vec<_> = steps.complete().iter().map(|step| step.status).collect();
        assert_eq!(statuses[..3], [Status::Passed, Status::Failed, Status::Skipped]);
        assert_eq!(statuses.len(), 9);
    }
}
