//! Rows of a table that would send somebody the same twice.

use std::collections::HashMap;

use ring::digest::SHA256_OUTPUT_LEN;

use super::{Attachment, Digest, Draft};
use crate::finding::{Code, Finding, Stage};

/// What two messages have in common that are the same for those who get them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sameness([u8; SHA256_OUTPUT_LEN]);

impl Sameness {
    /// Takes a draft and the documents that its row names: the same documents to the same people are the same, whatever is
    /// said beside them. Where the row names none, the whole message counts.
    pub(super) fn of(draft: &Draft, own: &[&Attachment]) -> Result<Self, Finding> {
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
            digest.add_attachment(attachment)?;
        }
        Ok(Self(digest.end()))
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
