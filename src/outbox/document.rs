//! What a message says, told apart from everything that differs each time it is sent.

use crate::compose::{Digest, Draft};
use crate::finding::Finding;

/// The digest of a document: subject, text and attachments. The same invoice to the same person has it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document([u8; 32]);

impl Document {
    /// Takes a draft; gives the digest of what it says, or which attachment cannot be read. Date, Message-ID and recipients
    /// are not in it.
    pub fn of(draft: &Draft) -> Result<Self, Finding> {
        let mut digest = Digest::begin();
        for text in [Some(&draft.subject), draft.body.as_ref(), draft.html.as_ref()] {
            digest.add(text.map_or(&[][..], String::as_bytes));
        }
        for attachment in &draft.attachments {
            digest.add_attachment(attachment)?;
        }
        Ok(Self(digest.end()))
    }

    /// Takes the Message-ID of a message that another program wrote: what says the same under another one is another
    /// message, as the nightly report is that says every night that all is well.
    pub fn named(message_id: &str) -> Self {
        let mut digest = Digest::begin();
        digest.add(b"Message-ID");
        digest.add(message_id.as_bytes());
        Self(digest.end())
    }

    /// The digest itself.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}
