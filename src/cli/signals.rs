//! Ctrl-C and SIGTERM while the network is at work.

use tokio::signal::unix::{SignalKind, signal};

use crate::finding::{Code, Exit, Finding, Stage};

/// Waits for somebody to end the run. It is to be waited for only while nothing else could end it: at a prompt, Ctrl-C
/// does what it does everywhere.
pub(super) async fn interrupted(stage: Stage) -> Finding {
    let signals = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    let (Ok(mut interrupt), Ok(mut terminate)) = signals else {
        // Without handlers the signals end the process by themselves.
        return std::future::pending().await;
    };
    let finding = Finding::new(Code::Interrupted, stage);
    tokio::select! {
        _ = interrupt.recv() => finding,
        _ = terminate.recv() => finding.exiting(Exit::Terminated),
    }
}
