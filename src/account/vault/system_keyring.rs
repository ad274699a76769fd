//! The keyring of the operating system.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use zeroize::Zeroizing;

use super::keyring::{Entry, Keyring, KeyringError};
use crate::account::Secret;

/// How long the keyring may take. A desktop may be asking its user for a password meanwhile; where nobody can answer,
/// the run must go on.
const PATIENCE: Duration = Duration::from_secs(30);

/// The keyring of the operating system; on Linux the Secret Service (specifications.freedesktop.org/secret-service).
#[derive(Debug, Clone, Copy)]
pub struct SystemKeyring;

impl Keyring for SystemKeyring {
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        let found = limited(entry, |entry| entry.get_secret().map(Zeroizing::new));
        found
            .map(Some)
            .or_else(|error| if matches!(error, Trouble::NoEntry) { Ok(None) } else { Err(error.into()) })
    }

    fn set(&self, entry: &Entry, secret: &Secret) -> Result<(), KeyringError> {
        let bytes = Zeroizing::new(secret.expose().as_bytes().to_vec());
        limited(entry, move |entry| entry.set_secret(&bytes)).map_err(KeyringError::from)
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeyringError> {
        let removed = limited(entry, keyring::Entry::delete_credential);
        removed
            .map(|()| true)
            .or_else(|error| if matches!(error, Trouble::NoEntry) { Ok(false) } else { Err(error.into()) })
    }
}

enum Trouble {
    NoEntry,
    Locked(String),
    Unavailable(String),
}

impl From<Trouble> for KeyringError {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::NoEntry => Self::Unavailable("no entry".to_owned()),
            Trouble::Locked(reason) => Self::Locked(reason),
            Trouble::Unavailable(reason) => Self::Unavailable(reason),
        }
    }
}

/// Does something with an entry, on a thread of its own so that a keyring that does not answer cannot stop the run.
fn limited<T: Send + 'static>(
    entry: &Entry,
    act: impl FnOnce(&keyring::Entry) -> keyring::Result<T> + Send + 'static,
) -> Result<T, Trouble> {
    let (service, login) = (format!("mailcheck:{}", entry.host), entry.login.clone());
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let done = opened(&service, &login).and_then(|entry| act(&entry).map_err(|error| trouble(&error)));
        // Nobody listens any more when it took too long.
        let _ = sender.send(done);
    });
    let no_answer = || Trouble::Locked("the keyring did not answer within 30 seconds".to_owned());
    receiver.recv_timeout(PATIENCE).unwrap_or_else(|_| Err(no_answer()))
}

fn opened(service: &str, login: &str) -> Result<keyring::Entry, Trouble> {
    match keyring::Entry::store_status() {
        Ok(()) => keyring::Entry::new(service, login).map_err(|error| trouble(&error)),
        // Without a service there is nothing that could be locked.
        Err(error) => Err(Trouble::Unavailable(error.to_string())),
    }
}

fn trouble(error: &keyring::Error) -> Trouble {
    match error {
        keyring::Error::NoEntry => Trouble::NoEntry,
        keyring::Error::NoStorageAccess(reason) => Trouble::Locked(reason.to_string()),
        other => Trouble::Unavailable(other.to_string()),
    }
}
