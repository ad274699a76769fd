//! From what is to be said to a finished letter: draft, preflight, letter; from a table to drafts: row, pattern, draft; and
//! from a message that a program hands in to a letter: submission, letter.
//!
//! Everything that can be found out without a server is found out here, before a connection is made. What was checked is
//! what is sent: files are read once.

mod address_list;
mod attachment;
mod blocked;
mod content;
mod digest;
mod draft;
mod finish;
mod header;
mod letter;
mod media_type;
mod opened;
mod part_header;
mod pattern;
mod preflight;
mod repeats;
mod skeleton;
mod source;
mod submitted;
mod table;
mod template;

pub use attachment::{Attachment, load};
pub use content::{Content, WriteFault};
pub use digest::Digest;
pub use draft::{Draft, Person, PersonFault, Recipients};
pub use finish::{Finished, check_submitted, finish};
pub use letter::{Envelope, Identity, Letter, Notices};
pub use opened::Opened;
pub use pattern::{Filled, Pattern};
pub use preflight::{Limits, check};
pub use repeats::{Repeats, Sameness};
pub use source::{Section, Source};
pub use submitted::{Intake, Submission, Text, Wishes};
pub use table::{Cells, Columns, Row, Table};
pub use template::{Markup, Template};
