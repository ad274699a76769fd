//! Telling whether a stored secret is still the same, without keeping it.

use ring::hmac::{HMAC_SHA256, Key, sign};
use ring::rand::SystemRandom;

use crate::account::Secret;
use crate::finding::Finding;

/// Makes marks. Those of another maker cannot be compared: the key is random, and nobody keeps it.
pub struct Marker(Key);

/// What a secret, or what was in its place, is known again by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// A secret's keyed hash (HMAC-SHA-256, RFC 2104).
    Secret(Vec<u8>),
    /// There was none that could be read.
    None(Box<Finding>),
}

impl Marker {
    /// Gives nothing if the system has no random numbers.
    pub fn new() -> Option<Self> {
        Key::generate(HMAC_SHA256, &SystemRandom::new()).ok().map(Self)
    }

    /// Takes what was read.
    pub fn mark(&self, read: &Result<Secret, Finding>) -> Mark {
        match read {
            Ok(secret) => Mark::Secret(sign(&self.0, secret.expose().as_bytes()).as_ref().to_vec()),
            Err(finding) => Mark::None(Box::new(finding.clone())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Marker, Secret};
    use crate::finding::{Code, Finding, Stage};

    #[test]
    fn the_same_secret_has_the_same_mark_and_any_other_another() {
        let marker = Marker::new().unwrap();
        let mark = |text: &str| marker.mark(&Ok(Secret::from_bytes(text.as_bytes()).unwrap()));
        assert_eq!(mark("geheim"), mark("geheim"));
        assert_ne!(mark("geheim"), mark("anders"));
        assert_ne!(mark("geheim"), marker.mark(&Err(Finding::new(Code::SecretMissing, Stage::Secret))));
        assert!(!format!("{:?}", mark("geheim")).contains("geheim"));
    }
}
