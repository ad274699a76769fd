//! The bytes of a message: what lettre wrote is in memory, documents are read and encoded when the bytes are needed.

use std::io::{self, Write};

use email_encoding::body::base64;

use super::Source;

/// Octets of a document in a line of base64 (RFC 2045 §6.8: 76 characters).
const LINE: u64 = 57;
/// Octets of a document that are encoded at a time: whole lines.
const BLOCK: usize = 57 * 512;

/// The bytes of a message as they go over the wire, in pieces.
#[derive(Debug, Clone, Default)]
pub struct Content {
    pieces: Vec<Piece>,
    octets: u64,
}

#[derive(Debug, Clone)]
enum Piece {
    Text(Vec<u8>),
    Document { name: String, source: Source },
}

/// Why the bytes could not be written somewhere.
#[derive(Debug)]
pub enum WriteFault {
    /// A document cannot be read any more as it was when it was looked at.
    Document {
        /// Its name.
        name: String,
        /// What happened.
        error: io::Error,
    },
    /// They cannot be written there.
    Destination(io::Error),
}

impl Content {
    /// Adds bytes as they are.
    pub fn push_text(&mut self, text: Vec<u8>) {
        self.octets += text.len() as u64;
        self.pieces.push(Piece::Text(text));
    }

    /// Adds a document in base64, without a line end behind its last line.
    pub(super) fn push_document(&mut self, name: String, source: Source) {
        self.octets += encoded_length(source.len());
        self.pieces.push(Piece::Document { name, source });
    }

    /// How many bytes there are.
    pub fn octets(&self) -> u64 {
        self.octets
    }

    /// Writes all bytes, from first to last, in pieces of at most 64 KiB but for texts.
    pub fn write_to(&self, destination: &mut impl Write) -> Result<(), WriteFault> {
        self.pieces.iter().try_for_each(|piece| match piece {
            Piece::Text(text) => destination.write_all(text).map_err(WriteFault::Destination),
            Piece::Document { name, source } => write_document(name, source, destination),
        })
    }
}

impl From<Vec<u8>> for Content {
    fn from(text: Vec<u8>) -> Self {
        let mut content = Self::default();
        content.push_text(text);
        content
    }
}

fn write_document(name: &str, source: &Source, destination: &mut impl Write) -> Result<(), WriteFault> {
    let mut encoded = String::new();
    let written = source.each_block(BLOCK, |block| {
        // A block of whole lines ends without a line end: it belongs before the next one.
        let line_end = if encoded.is_empty() { "" } else { "\r\n" };
        encoded.clear();
        encoded.push_str(line_end);
        // Writing to a String cannot fail.
        let _ = base64::encode(block, &mut encoded);
        destination.write_all(encoded.as_bytes()).map_err(Stop::Destination)
    });
    written.map_err(|stop| match stop {
        Stop::Source(error) => WriteFault::Document { name: name.to_owned(), error },
        Stop::Destination(error) => WriteFault::Destination(error),
    })
}

enum Stop {
    Source(io::Error),
    Destination(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Source(error)
    }
}

/// Characters and line ends of so many octets in base64.
fn encoded_length(octets: u64) -> u64 {
    let line_ends = octets.saturating_sub(1) / LINE;
    octets.div_ceil(3) * 4 + line_ends * 2
}

#[cfg(test)]
mod tests {
    use email_encoding::body::base64;

    use super::{BLOCK, Content};

    #[test]
    fn a_document_is_encoded_in_blocks_as_it_would_be_at_once() {
        for length in [1, 2, 3, 56, 57, 58, 114, BLOCK - 1, BLOCK, BLOCK + 1, 3 * BLOCK, 3 * BLOCK + 58] {
            let bytes: Vec<u8> = (0..=u8::MAX).cycle().take(length).collect();
            let mut at_once = "x".to_owned();
            base64::encode(&bytes, &mut at_once).unwrap();
            let mut content = Content::from(b"x".to_vec());
            content.push_document("a.pdf".to_owned(), bytes.into());
            let mut written = Vec::new();
            content.write_to(&mut written).unwrap();
            assert!(written == at_once.as_bytes(), "{length}");
            assert_eq!(content.octets(), written.len() as u64, "{length}");
        }
    }
}
