//! The SMTP session, driven through lettre: protocol without opinions.
//!
//! lettre writes the commands and reads the replies; what was answered is taken from the stream underneath
//! ([`crate::wire::LineStream`]), where no line of it is lost. A session that fails says what was seen ([`Failure`]),
//! never what it means.

mod answered;
mod authentication;
mod capabilities;
mod content;
mod envelope;
mod failure;
mod flight;
mod hello;
mod opening;
mod session;
mod transaction;

pub use authentication::Login;
pub use capabilities::Capabilities;
pub use content::{Content, Unreadable};
pub use envelope::Envelope;
pub use failure::{Failure, Seen};
pub use flight::Flight;
pub use hello::Hello;
pub use opening::{Target, open, reaches_smtp};
pub use session::Session;
pub use transaction::{Ending, Transaction};
