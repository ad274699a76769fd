//! Rows of a table that would send somebody the same twice.

use std::collections::HashMap;

use ring::digest::{Context, SHA256, SHA256_OUTPUT_LEN};

use super::{Attachment, Draft};
use crate::finding::{Code, Finding, Stage};

/// What two messages have in common that are the same for those who get them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sameness([u8; SHA256_OUTPUT_LEN]);

impl Sameness {
    /// Takes a draft and the documents that its row names: the same documents to the same people are the same, whatever is
    /// said beside them. Where the row names none, the whole message counts.
    pub(super) fn of(draft: &Draft, own: &[&Attachment]) -> Self {
        let mut addresses: Vec<_> = draft.recipients.addresses().iter().map(ToString::to_string).collect();
        addresses.sort_unstable();
        let mut digest = Digest::begin();
        for address in &addresses {
            digest.add(address.as_bytes());
        }
        // An empty part, which no address is: what follows is no address.
        digest.add(b"");
        if own.is_empty() {
            for text in [Some(&draft.subject), draft.body.as_ref(), draft.html.as_ref()] {
                digest.add(text.map_or(&b""[..], String::as_bytes));
            }
        }
        for attachment in own {
            digest.add(attachment.name.as_bytes());
            digest.add(&attachment.content);
        }
        digest.end()
    }
}

struct Digest(Context);

impl Digest {
    fn begin() -> Self {
        Self(Context::new(&SHA256))
    }

    /// Adds a part with its length, so that parts cannot run into each other.
    fn add(&mut self, part: &[u8]) {
        self.0.update(&(part.len() as u64).to_be_bytes());
        self.0.update(part);
    }

    fn end(self) -> Sameness {
        let mut sameness = [0; SHA256_OUTPUT_LEN];
        sameness.copy_from_slice(self.0.finish().as_ref());
        Sameness(sameness)
    }
}

/// The messages of a table so far.
#[derive(Debug, Default)]
pub struct Repeats {
    rows: HashMap<Sameness, u64>,
}

impl Repeats {
    /// Takes the number of a row and what makes its message the same as another; a finding if an earlier row has it.
    pub fn note(&mut self, row: u64, sameness: Sameness) -> Result<(), Finding> {
        match self.rows.insert(sameness, row) {
            None => Ok(()),
            Some(earlier) => {
                let finding = Finding::new(Code::RowRepeated, Stage::Compose);
                Err(finding.with("row", earlier.to_string()))
            }
        }
    }
}
