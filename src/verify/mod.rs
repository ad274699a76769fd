//! The pipeline: from a profile to a login that was tried, stage by stage.
//!
//! `verify`, `send` and `password set` go the same way: [`identify`] completes the account, [`prepare`] judges what needs
//! no server, [`log_in`] does the rest up to the login. The first failure ends the run.

mod alternative;
mod authorities;
mod check;
mod found;
mod identity;
mod login;
mod preparation;
mod steps;
mod surroundings;
mod together;

pub use check::{Check, Checked};
pub use identity::{Identified, address_of, identify, recall};
pub use login::log_in;
pub use preparation::{Prepared, judge, prepare};
pub use steps::{Observer, Status, Step, Steps};
pub use surroundings::Surroundings;
pub use together::{connect_all, identify_all};
