//! What a message says, told apart from everything that differs each time it is sent.

use ring::digest::{Context, SHA256};

use crate::compose::Draft;

/// The digest of a document: subject, text and attachments. The same invoice to the same person has it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document([u8; 32]);

impl Document {
    /// Takes a draft; gives the digest of what it says. Date, Message-ID and recipients are not in it.
    pub fn of(draft: &Draft) -> Self {
        let mut context = Context::new(&SHA256);
        // Each part is preceded by its length, so that no two different drafts give the same bytes.
        let mut part = |bytes: &[u8]| {
            context.update(&(bytes.len() as u64).to_be_bytes());
            context.update(bytes);
        };
        part(draft.subject.as_bytes());
        part(draft.body.as_deref().unwrap_or("").as_bytes());
        part(draft.html.as_deref().unwrap_or("").as_bytes());
        for attachment in &draft.attachments {
            part(attachment.name.as_bytes());
            part(&attachment.content);
        }
        let mut bytes = [0; 32];
        bytes.copy_from_slice(context.finish().as_ref());
        Self(bytes)
    }

    /// The digest itself.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}
