//! A finished message that another program hands in, as it does to sendmail(8): understood as far as needed, completed,
//! and otherwise left as it is.
//!
//! ```text
//! bytes ▶ Intake ▶ Text ▶ Head ▶ Submission ▶ Letter
//! ```
//!
//! Lines of any length go as they are: to break or to encode them would break signatures, and a server that does not take
//! them says so. Header text in UTF-8 goes as 8-bit text: to ask for SMTPUTF8 for it would make the message come back from
//! the next server that does not know SMTPUTF8, while all of them take it without.

mod completion;
mod head;
mod intake;
mod mailboxes;
mod submission;

pub use intake::{Intake, Text};
pub use submission::{Submission, Wishes};
