//! The keyring of the operating system.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use super::keyring::{Entry, Keyring, KeyringError};
use crate::account::Secret;

/// How long a keyring may take by itself: it answers in milliseconds, or never.
const ALONE: Duration = Duration::from_secs(5);
/// How long it may take on a desktop, where it may be asking its user for a password meanwhile.
const ON_DESKTOP: Duration = Duration::from_secs(60);

/// The keyring of the operating system; on Linux the Secret Service (specifications.freedesktop.org/secret-service).
#[derive(Debug, Clone, Copy)]
pub struct SystemKeyring {
    patience: Duration,
    silence: fn() -> KeyringError,
}

impl SystemKeyring {
    /// Takes whether there is a desktop, on which the keyring can ask its user to unlock it.
    pub fn new(has_desktop: bool) -> Self {
        if has_desktop {
            Self { patience: ON_DESKTOP, silence: || KeyringError::Unanswered }
        } else {
            Self { patience: ALONE, silence: || KeyringError::Silent }
        }
    }
}

impl Keyring for SystemKeyring {
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        self.limited(entry, |entry| found(entry.get_secret().map(Zeroizing::new)))
    }

    fn set(&self, entry: &Entry, secret: &Secret) -> Result<(), KeyringError> {
        let bytes = Zeroizing::new(secret.expose().as_bytes().to_vec());
        self.limited(entry, move |entry| entry.set_secret(&bytes))
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeyringError> {
        self.limited(entry, |entry| Ok(found(entry.delete_credential())?.is_some()))
    }
}

impl SystemKeyring {
    /// Does something with an entry, on a thread of its own so that a keyring that does not answer cannot stop the run.
    fn limited<T: Send + 'static>(
        self,
        entry: &Entry,
        act: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
    ) -> Result<T, KeyringError> {
        let (service, login) = (format!("mailcheck:{}", entry.host), entry.login.clone());
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let done =
                opened(&service, &login).and_then(|entry| act(&entry).map_err(|error| trouble(&error)));
            // Nobody listens any more when it took too long.
            let _ = sender.send(done);
        });
        receiver.recv_timeout(self.patience).unwrap_or_else(|_| Err((self.silence)()))
    }
}

fn opened(service: &str, login: &str) -> Result<keyring::Entry, KeyringError> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring::Entry::new(service, login).map_err(|error| trouble(&error)),
        // Without a service there is nothing that could be locked.
        Err(error) => Err(KeyringError::Unavailable(error.to_string())),
    }
}

/// What is not there is no error.
fn found<T>(result: keyring::Result<T>) -> keyring::Result<Option<T>> {
    match result {
        Err(keyring::Error::NoEntry) => Ok(None),
        other => other.map(Some),
    }
}

fn trouble(error: &keyring::Error) -> KeyringError {
    match error {
        keyring::Error::NoStorageAccess(reason) => KeyringError::Locked(reason.to_string()),
        other => KeyringError::Unavailable(other.to_string()),
    }
}
