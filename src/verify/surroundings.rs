//! What a run works with.

use std::time::Duration;

use jiff::civil::Date;

use crate::account::Refusals;
use crate::smtp::Hello;
use crate::wire::{Deadline, Network, Trace};

/// What a run works with, the same for each of its accounts.
pub struct Surroundings {
    /// Where names lead.
    pub network: Network,
    /// Our name for ourselves.
    pub hello: Hello,
    /// How long the network part may take.
    pub timeout: Duration,
    /// Who is told what goes over connections.
    pub trace: Trace,
    /// The day to judge by.
    pub day: Date,
    /// Whether the network is not to be used at all.
    pub offline: bool,
    /// Whether a secret is tried although the server refused it before.
    pub insist: bool,
    /// The secrets that servers refused before; nothing where nothing may be remembered.
    pub refusals: Option<Refusals>,
}

impl Surroundings {
    /// The deadline of a network part that begins now.
    pub fn deadline(&self) -> Deadline {
        Deadline::after(self.timeout)
    }
}
