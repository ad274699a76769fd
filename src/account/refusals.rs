//! Secrets that a server refused, remembered so that they are not tried again: providers lock accounts.
//!
//! What is kept cannot be turned back: a slow keyed hash (PBKDF2, RFC 8018 §5.2) with a random key of this file's own.

use std::fs;
use std::io;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::civil::Date;
use ring::pbkdf2;
use ring::rand::{SecureRandom, SystemRandom};
use serde::{Deserialize, Serialize};

use super::Secret;
use super::place::Place;

/// Rounds of the hash: OWASP's advice for SHA-256 of 2023, from memory and not checked again here.
const ROUNDS: NonZeroU32 = NonZeroU32::new(600_000).expect("it is not zero");
/// Refusals that are kept for one login, the latest; people who mistype rarely do it more often.
const KEPT: usize = 5;
/// Bytes of the key and of each hash.
const WIDTH: usize = 32;

/// The memory of refused secrets, one file in the user's state folder.
#[derive(Debug, Clone)]
pub struct Refusals {
    file: PathBuf,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Stored {
    key: String,
    refusals: Vec<Refusal>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Refusal {
    host: String,
    login: String,
    hash: String,
    day: Date,
}

impl Refusals {
    /// Takes the folder of what mailcheck remembers; nothing is read or written yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self { file: folder.join("refused.json") }
    }

    /// The day on which that server refused this very secret of that login, if it did.
    pub fn was_refused(&self, host: &str, login: &str, secret: &Secret) -> Option<Date> {
        let stored = self.load();
        // The hash takes a moment, so it is computed only where there is something to compare it with.
        let mut known = stored.refusals.iter().filter(|refusal| refusal.is_of(host, login)).peekable();
        known.peek()?;
        let hash = hash(&stored.key, host, login, secret);
        known.find(|refusal| refusal.hash == hash).map(|refusal| refusal.day)
    }

    /// Remembers that the secret was refused on that day. A memory that cannot be written is no reason to stop a run.
    pub fn remember(&self, host: &str, login: &str, secret: &Secret, day: Date) {
        let mut stored = self.load();
        if stored.key.is_empty() {
            let Some(key) = random_key() else { return };
            stored.key = key;
        }
        let hash = hash(&stored.key, host, login, secret);
        stored.refusals.retain(|refusal| refusal.hash != hash);
        let others = stored.refusals.iter().filter(|refusal| refusal.is_of(host, login)).count();
        if others >= KEPT
            && let Some(oldest) = stored.refusals.iter().position(|refusal| refusal.is_of(host, login))
        {
            stored.refusals.remove(oldest);
        }
        stored.refusals.push(Refusal { host: host.to_owned(), login: login.to_owned(), hash, day });
        let _ = self.save(&stored);
    }

    /// Forgets all refusals of that login: the server takes its secret again.
    pub fn forget(&self, host: &str, login: &str) {
        let mut stored = self.load();
        let before = stored.refusals.len();
        stored.refusals.retain(|refusal| !refusal.is_of(host, login));
        if stored.refusals.len() < before {
            let _ = self.save(&stored);
        }
    }

    /// A file that is not there or cannot be understood holds nothing.
    fn load(&self) -> Stored {
        let bytes = fs::read(&self.file).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    fn save(&self, stored: &Stored) -> io::Result<()> {
        Place::take(&self.file)?.replace(&serde_json::to_vec(stored)?)
    }
}

impl Refusal {
    fn is_of(&self, host: &str, login: &str) -> bool {
        self.host == host && self.login == login
    }
}

fn hash(key: &str, host: &str, login: &str, secret: &Secret) -> String {
    // Zero bytes cannot stand in any of the parts, so no two different triples are hashed alike.
    let salt = [key, host, login].join("\0");
    let mut hash = [0; WIDTH];
    pbkdf2::derive(
        pbkdf2::PBKDF2_HMAC_SHA256,
        ROUNDS,
        salt.as_bytes(),
        secret.expose().as_bytes(),
        &mut hash,
    );
    BASE64.encode(hash)
}

fn random_key() -> Option<String> {
    let mut key = [0; WIDTH];
    SystemRandom::new().fill(&mut key).ok()?;
    Some(BASE64.encode(key))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::{Date, Refusals, Secret};

    fn secret(text: &str) -> Secret {
        Secret::from_bytes(text.as_bytes()).unwrap()
    }

    #[test]
    fn a_refused_secret_is_known_again_for_its_host_and_login_only() {
        let folder = tempfile::tempdir().unwrap();
        let refusals = Refusals::in_folder(&folder.path().join("state"));
        let day: Date = "2026-11-21".parse().unwrap();
        refusals.remember("mail.example.com", "jana", &secret("geheim"), day);
        assert_eq!(refusals.was_refused("mail.example.com", "jana", &secret("geheim")), Some(day));
        assert_eq!(refusals.was_refused("mail.example.com", "jana", &secret("anders")), None);
        assert_eq!(refusals.was_refused("mail.example.org", "jana", &secret("geheim")), None);
        let file = std::fs::read_to_string(&refusals.file).unwrap();
        assert!(!file.contains("geheim"));
        assert_eq!(std::fs::metadata(&refusals.file).unwrap().permissions().mode() & 0o777, 0o600);
        refusals.forget("mail.example.com", "jana");
        assert_eq!(refusals.was_refused("mail.example.com", "jana", &secret("geheim")), None);
    }

    #[test]
    fn a_broken_memory_is_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("refused.json"), "{ half").unwrap();
        let refusals = Refusals::in_folder(folder.path());
        assert_eq!(refusals.was_refused("mail.example.com", "jana", &secret("geheim")), None);
    }
}
