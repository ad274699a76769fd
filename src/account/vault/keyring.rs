//! The keyring as mailcheck sees it: entries bound to where their secret may go.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

use crate::account::Secret;

/// Whose secret it is. Another host or login is another entry, so that a secret never goes to a server that it was not
/// stored for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The server.
    pub host: String,
    /// The login name there.
    pub login: String,
}

/// Why a keyring does not do what is asked of it; the system's words.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyringError {
    /// There is none.
    #[error("no keyring: {0}")]
    Unavailable(String),
    /// It is there, but locked, and nobody unlocked it.
    #[error("the keyring is locked: {0}")]
    Locked(String),
    /// It is there, but does not answer, and has no desktop on which it could be asking its user.
    #[error("the keyring does not answer")]
    Silent,
    /// It may have asked its user on the desktop, and nobody answered.
    #[error("nobody answered the keyring")]
    Unanswered,
}

/// A keyring.
pub trait Keyring: Send + Sync {
    /// Gives the secret of an entry, if there is one.
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError>;
    /// Stores a secret, in place of the one before.
    fn set(&self, entry: &Entry, secret: &Secret) -> Result<(), KeyringError>;
    /// Removes an entry; tells whether there was one.
    fn remove(&self, entry: &Entry) -> Result<bool, KeyringError>;
}

/// A keyring in memory, for the sandbox and the tests.
#[derive(Default)]
pub struct MemoryKeyring(Mutex<BTreeMap<Entry, Zeroizing<Vec<u8>>>>);

impl MemoryKeyring {
    fn entries(&self) -> std::sync::MutexGuard<'_, BTreeMap<Entry, Zeroizing<Vec<u8>>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keyring for MemoryKeyring {
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        Ok(self.entries().get(entry).cloned())
    }

    fn set(&self, entry: &Entry, secret: &Secret) -> Result<(), KeyringError> {
        self.entries().insert(entry.clone(), Zeroizing::new(secret.expose().as_bytes().to_vec()));
        Ok(())
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeyringError> {
        Ok(self.entries().remove(entry).is_some())
    }
}
