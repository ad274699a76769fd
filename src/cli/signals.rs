//! Ctrl-C and SIGTERM while the network is at work.

use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::finding::{Code, Exit, Finding, Stage};

/// Ctrl-C and SIGTERM. Until somebody listens they end the process by themselves, as they should at a prompt.
#[derive(Debug, Default)]
pub(super) struct Signals(Option<(Signal, Signal)>);

impl Signals {
    /// From now on the signals are received here, and do nothing by themselves.
    pub(super) fn listen(&mut self) {
        if self.0.is_none() {
            let signals = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
            self.0 = if let (Ok(interrupt), Ok(terminate)) = signals {
                Some((interrupt, terminate))
            } else {
                None
            };
        }
    }

    /// Waits for somebody to end the run; for ever where nobody listens.
    pub(super) async fn received(&mut self, stage: Stage) -> Finding {
        let Some((interrupt, terminate)) = &mut self.0 else { return std::future::pending().await };
        let finding = Finding::new(Code::Interrupted, stage);
        tokio::select! {
            _ = interrupt.recv() => finding,
            _ = terminate.recv() => finding.exiting(Exit::Terminated),
        }
    }
}

/// Waits for somebody to end the run. It is to be waited for only while nothing else could end it: at a prompt, Ctrl-C
/// does what it does everywhere.
pub(super) async fn interrupted(stage: Stage) -> Finding {
    let mut signals = Signals::default();
    signals.listen();
    signals.received(stage).await
}
