//! What a message says, told apart from everything that differs each time it is sent.

use ring::digest::{Context, SHA256};

use crate::compose::Draft;

/// The digest of a document: subject, text and attachments. The same invoice to the same person has it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document([u8; 32]);

impl Document {
    /// Takes a draft; gives the digest of what it says. Date, Message-ID and recipients are not in it.
    pub fn of(draft: &Draft) -> Self {
        let texts = [Some(&draft.subject), draft.body.as_ref(), draft.html.as_ref()];
        let texts = texts.into_iter().map(|text| text.map_or(&[][..], String::as_bytes));
        let attachments = draft.attachments.iter();
        Self(digest(texts.chain(attachments.flat_map(|file| [file.name.as_bytes(), &file.content]))))
    }

    /// Takes the Message-ID of a message that another program wrote: what says the same under another one is another
    /// message, as the nightly report is that says every night that all is well.
    pub fn named(message_id: &str) -> Self {
        Self(digest([b"Message-ID".as_slice(), message_id.as_bytes()]))
    }

    /// The digest itself.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// The SHA-256 digest of parts, each preceded by its length: no two different lists of parts give the same bytes.
pub(super) fn digest<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    let mut bytes = [0; 32];
    bytes.copy_from_slice(context.finish().as_ref());
    bytes
}
