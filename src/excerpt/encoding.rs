//! From bytes to text: Windows saves logs as UTF-16, old programs write Latin-1.

/// Takes the bytes of a file or a stream; gives the text in them, whatever they are. What is not UTF-8 is read as Latin-1,
/// place by place: a log may hold both.
pub fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8_or_latin1(rest),
        _ => utf8_or_latin1(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn utf8_or_latin1(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| char::from(*byte)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn every_encoding_of_a_log_is_read() {
        let utf16: Vec<u8> = "\u{feff}535 für".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let swapped: Vec<u8> = "\u{feff}535 für".encode_utf16().flat_map(u16::to_be_bytes).collect();
        for bytes in
            [&b"535 f\xfcr"[..], "535 für".as_bytes(), "\u{feff}535 für".as_bytes(), &utf16, &swapped]
        {
            assert_eq!(decode(bytes), "535 für");
        }
    }
}
