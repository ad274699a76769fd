//! One deadline over the whole network part of a run.

use std::future::Future;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::Fault;

/// The moment at which the network part of a run ends, whatever it waits for then.
#[derive(Debug, Clone, Copy)]
pub struct Deadline {
    at: Instant,
}

impl Deadline {
    /// Takes how long the network part may take, from now on.
    pub fn after(total: Duration) -> Self {
        let now = Instant::now();
        // A duration too long for the clock means "practically never": thirty years are long enough.
        let at = now.checked_add(total).unwrap_or(now + Duration::from_secs(30 * 365 * 86_400));
        Self { at }
    }

    /// How much of it is left.
    pub fn remaining(&self) -> Duration {
        self.at.saturating_duration_since(Instant::now())
    }

    /// The deadline of a part of this that may take no longer than `patience`, from now on.
    #[must_use]
    pub fn at_most(&self, patience: Duration) -> Self {
        Self::after(patience.min(self.remaining()))
    }

    /// Waits for the future, at most until the deadline; then [`Fault::TimedOut`].
    pub async fn within<T>(&self, future: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
        self.until(future).await.unwrap_or(Err(Fault::TimedOut))
    }

    /// Waits for the future, at most until the deadline; then nothing.
    pub async fn until<T>(&self, future: impl Future<Output = T>) -> Option<T> {
        timeout_at(self.at, future).await.ok()
    }
}
