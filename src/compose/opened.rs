//! Documents that are the same for every row of a table: opened and looked at once.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::{Attachment, load};
use crate::finding::Finding;

/// The documents that were opened, by path.
#[derive(Debug, Default)]
pub struct Opened(RefCell<HashMap<PathBuf, Attachment>>);

impl Opened {
    /// Opens a document, unless that was done before.
    pub(super) fn load(&self, path: &Path) -> Result<Attachment, Finding> {
        if let Some(known) = self.0.borrow().get(path) {
            return Ok(known.clone());
        }
        let attachment = load(path)?;
        self.0.borrow_mut().insert(path.to_owned(), attachment.clone());
        Ok(attachment)
    }
}
