//! A letter's content on its way from the outbox to the server.

use super::courier::in_use;
use crate::error::Error;
use crate::outbox::Store;
use crate::outbox::store::Claim;
use crate::smtp::{Content, Unreadable};

/// The content of a letter that this process has taken, block by block out of the outbox.
pub(super) struct Kept<'a> {
    store: &'a mut Store,
    claim: &'a Claim,
    /// Whether the outbox knows already that it goes out.
    is_noted: bool,
    /// Octets that were read.
    read: u64,
    /// What went wrong with the outbox meanwhile.
    error: Option<Error>,
}

impl<'a> Kept<'a> {
    pub(super) fn new(store: &'a mut Store, claim: &'a Claim, is_noted: bool) -> Self {
        Self { store, claim, is_noted, read: 0, error: None }
    }

    /// Whether the outbox did its part. If not, what becomes of the letter is no longer ours to write down.
    pub(super) fn end(self) -> Result<(), Error> {
        self.error.map_or(Ok(()), Err)
    }
}

impl Content for Kept<'_> {
    fn octets(&self) -> u64 {
        self.claim.letter.octets
    }

    fn may_go(&mut self) -> bool {
        if self.is_noted {
            return true;
        }
        self.error = match self.store.hand_over(self.claim.id) {
            Ok(true) => None,
            Ok(false) => Some(in_use(&self.claim.id.to_string())),
            Err(error) => Some(error),
        };
        self.error.is_none()
    }

    fn next_block(&mut self) -> Result<Option<Vec<u8>>, Unreadable> {
        match self.store.block(self.claim, self.read) {
            Ok(block) => {
                self.read += block.as_ref().map_or(0, |block| block.len() as u64);
                Ok(block)
            }
            Err(error) => {
                self.error = Some(error);
                Err(Unreadable)
            }
        }
    }
}
