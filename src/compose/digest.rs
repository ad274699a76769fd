//! A digest of several parts that cannot run into each other.

use std::io;

use ring::digest::{Context, SHA256, SHA256_OUTPUT_LEN};

use super::Attachment;
use crate::finding::Finding;

/// Octets of an attachment that are read at a time.
const BLOCK: usize = 64 * 1024;

/// The SHA-256 digest of parts, each preceded by its length: no two different lists of parts give the same bytes.
pub struct Digest(Context);

impl Digest {
    /// The digest of no parts.
    pub fn begin() -> Self {
        Self(Context::new(&SHA256))
    }

    /// Adds a part.
    pub fn add(&mut self, part: &[u8]) {
        self.begin_part(part.len() as u64);
        self.update(part);
    }

    /// Begins a part of so many octets, which follow.
    pub fn begin_part(&mut self, octets: u64) {
        self.0.update(&octets.to_be_bytes());
    }

    /// Adds the next octets of the part that was begun.
    pub fn update(&mut self, octets: &[u8]) {
        self.0.update(octets);
    }

    /// Adds a document: its name is a part, and its bytes are one. A finding if it cannot be read.
    pub fn add_attachment(&mut self, attachment: &Attachment) -> Result<(), Finding> {
        self.add(attachment.name.as_bytes());
        self.begin_part(attachment.source.len());
        let read = attachment.source.each_block(BLOCK, |block| {
            self.update(block);
            io::Result::Ok(())
        });
        read.map_err(|error| attachment.unreadable(&error))
    }

    /// The digest itself.
    pub fn end(self) -> [u8; SHA256_OUTPUT_LEN] {
        let mut bytes = [0; SHA256_OUTPUT_LEN];
        bytes.copy_from_slice(self.0.finish().as_ref());
        bytes
    }
}
