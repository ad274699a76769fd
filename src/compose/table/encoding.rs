//! The encoding of a table's text.

use std::fs::File;
use std::io::{self, Read, Seek};

use encoding_rs::{UTF_8, WINDOWS_1252};
use encoding_rs_io::{DecodeReaderBytes, DecodeReaderBytesBuilder};

/// As much of a file is looked at in one go, in octets.
const CHUNK: usize = 64 * 1024;

/// A file read as UTF-8, whatever its encoding.
pub(super) type Decoder = DecodeReaderBytes<File, Vec<u8>>;

/// Takes a file at its beginning; gives its text in UTF-8. A byte order mark decides; without one it is UTF-8 if all of it
/// can be, else Windows-1252, in which Excel saves in Western Europe.
pub(super) fn decode(mut file: File) -> io::Result<Decoder> {
    let encoding = if is_utf8(&mut file)? { UTF_8 } else { WINDOWS_1252 };
    file.rewind()?;
    let mut builder = DecodeReaderBytesBuilder::new();
    Ok(builder.encoding(Some(encoding)).bom_override(true).strip_bom(true).build(file))
}

fn is_utf8(mut stream: impl Read) -> io::Result<bool> {
    let mut buffer = vec![0; CHUNK];
    // The beginning of a letter that the last chunk cut in two.
    let mut kept = 0;
    loop {
        let count = stream.read(&mut buffer[kept..])?;
        let filled = kept + count;
        match std::str::from_utf8(&buffer[..filled]) {
            Ok(_) if count == 0 => return Ok(true),
            Ok(_) => kept = 0,
            Err(fault) if fault.error_len().is_none() && count > 0 => {
                buffer.copy_within(fault.valid_up_to()..filled, 0);
                kept = filled - fault.valid_up_to();
            }
            Err(_) => return Ok(false),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::is_utf8;

    /// Gives one byte at a time, so that every letter is cut in two.
    struct Drops<'a>(&'a [u8]);

    impl Read for Drops<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(&mut buffer[..1])
        }
    }

    #[test]
    fn letters_cut_in_two_are_still_letters_and_half_a_letter_at_the_end_is_none() {
        let text = "Grüße – 📨".as_bytes();
        assert!(is_utf8(Drops(text)).unwrap() && is_utf8(text).unwrap());
        assert!(is_utf8(&b""[..]).unwrap());
        assert!(!is_utf8(Drops(&text[..text.len() - 1])).unwrap());
        assert!(!is_utf8(&b"Gr\xfc\xdfe"[..]).unwrap());
    }
}
