//! What shows that a letter is as it was when it was stored.

use crate::compose::Letter;
use crate::outbox::document::digest;

/// Takes a letter with all its recipients; gives the digest of what is sent, from whom, and to whom.
pub(super) fn seal(letter: &Letter) -> [u8; 32] {
    let sender = letter.envelope.from.to_string();
    let recipients: Vec<_> = letter.envelope.to.iter().map(ToString::to_string).collect();
    let addresses = std::iter::once(&sender).chain(&recipients).map(String::as_bytes);
    digest(std::iter::once(&*letter.message).chain(addresses))
}

#[cfg(test)]
mod tests {
    use super::{Letter, seal};
    use crate::compose::{Envelope, Notices};

    fn sealed(to: &[&str], message: &[u8]) -> [u8; 32] {
        let to = to.iter().map(|text| text.parse().unwrap()).collect();
        let envelope = Envelope { from: "jana@example.com".parse().unwrap(), to };
        let message_id = "<1@example.com>".to_owned();
        let (needs_smtputf8, is_eight_bit) = (false, false);
        let (message, notices) = (message.to_vec(), Notices::default());
        seal(&Letter { message_id, envelope, message, needs_smtputf8, is_eight_bit, notices })
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
