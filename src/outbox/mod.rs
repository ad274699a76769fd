//! From a letter to what became of it: stored, delivered, settled.
//!
//! The three steps are kept apart. A letter is on the disk completely before the first byte of it goes to a server, and
//! stays there until it is known what became of it.

mod delivery;
mod document;
mod quota;
mod schedule;
mod settle;
pub mod store;

pub use delivery::{Delivery, UnderWay, can_launch, deliver, land, launch};
pub use document::{Document, Documents};
pub use quota::{Quota, WINDOW};
pub use schedule::{is_given_up, next_try, pause};
pub use settle::{Addressee, Outcome, RecipientState, State, failed, settle, untried, waiting};
pub use store::Store;
