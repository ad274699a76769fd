//! What shows that a letter is as it was when it was stored.

use crate::compose::{Digest, Letter};

/// The digest of what is sent, from whom, and to whom.
pub(super) struct Seal(Digest);

impl Seal {
    /// Begins with a message of so many octets, which follow.
    pub(super) fn begin(octets: u64) -> Self {
        let mut digest = Digest::begin();
        digest.begin_part(octets);
        Self(digest)
    }

    /// The next octets of the message.
    pub(super) fn update(&mut self, octets: &[u8]) {
        self.0.update(octets);
    }

    /// Takes the letter with all its recipients; gives the digest.
    pub(super) fn of(mut self, letter: &Letter) -> [u8; 32] {
        for address in std::iter::once(&letter.envelope.from).chain(&letter.envelope.to) {
            self.0.add(address.to_string().as_bytes());
        }
        self.0.end()
    }
}

#[cfg(test)]
mod tests {
    use super::{Letter, Seal};
    use crate::compose::{Envelope, Notices};

    fn sealed(to: &[&str], message: &[u8]) -> [u8; 32] {
        let to = to.iter().map(|text| text.parse().unwrap()).collect();
        let envelope = Envelope { from: "jana@example.com".parse().unwrap(), to };
        let message_id = "<1@example.com>".to_owned();
        let (needs_smtputf8, is_eight_bit) = (false, false);
        let (octets, notices) = (message.len() as u64, Notices::default());
        let mut seal = Seal::begin(octets);
        seal.update(message);
        seal.of(&Letter { message_id, envelope, octets, needs_smtputf8, is_eight_bit, notices })
    }

    #[test]
    fn another_byte_or_another_person_breaks_the_seal() {
        let whole = sealed(&["a@example.com", "b@example.com"], b"one\r\n");
        assert_eq!(whole, sealed(&["a@example.com", "b@example.com"], b"one\r\n"));
        assert_ne!(whole, sealed(&["a@example.com", "b@example.com"], b"ome\r\n"));
        assert_ne!(whole, sealed(&["a@example.com", "c@example.com"], b"one\r\n"));
        assert_ne!(whole, sealed(&["a@example.com"], b"one\r\n"));
    }
}
