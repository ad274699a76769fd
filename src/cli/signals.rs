//! Waiting for the end of the run that somebody wants.

use crate::finding::{Finding, Stage};
use crate::signals::Interrupts;

/// The signals, from some moment on. Until somebody listens they end the process by themselves, as they should at a prompt.
#[derive(Default)]
pub(super) struct Signals(Option<Interrupts>);

impl Signals {
    /// From now on the signals are received here, and do nothing by themselves.
    pub(super) fn listen(&mut self) {
        self.0.get_or_insert_with(Interrupts::listen);
    }

    /// Waits for somebody to end the run; for ever where nobody listens.
    pub(super) async fn received(&mut self, stage: Stage) -> Finding {
        match &mut self.0 {
            Some(interrupts) => interrupts.next(stage).await,
            None => std::future::pending().await,
        }
    }
}

/// Waits for nothing but that.
pub(super) async fn interrupted(stage: Stage) -> Finding {
    Interrupts::listen().next(stage).await
}
