//! What kind of document it is: by content where that is certain, else by name.

use std::io;

use super::Source;

/// Types whose first bytes belong to nothing else. Others are too short to be trusted: a table that begins with "BMW" is no
/// bitmap, and an office document or an e-book is a zip file inside.
const CERTAIN: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

/// What is told of a document whose name says nothing.
const ZIP: &str = "application/zip";
const UNKNOWN: &str = "application/octet-stream";

/// As many octets show what kind it is, if they ever do: as many as `infer` reads of a file.
const BEGINNING: u64 = 8192;
/// Octets that are looked at together when all are.
const BLOCK: usize = 64 * 1024;

/// Takes a document's name and bytes; gives its media type (RFC 2046) with the parameters it needs.
pub(super) fn of(name: &str, source: &Source) -> io::Result<String> {
    let mut beginning = Vec::new();
    io::Read::read_to_end(&mut source.section(0, BEGINNING), &mut beginning)?;
    let by_content = infer::get(&beginning).map(|kind| kind.mime_type());
    let kind = by_content
        .filter(|kind| CERTAIN.contains(kind))
        .or_else(|| mime_guess::from_path(name).first_raw().filter(|kind| !is_composite(kind)))
        .or_else(|| by_content.filter(|kind| *kind == ZIP))
        .unwrap_or(UNKNOWN);
    let is_utf8 = is_plain_text(kind) && is_utf8(source)?;
    Ok(if is_utf8 { format!("{kind}; charset=utf-8") } else { kind.to_owned() })
}

fn is_utf8(source: &Source) -> io::Result<bool> {
    // What is left of a block: the beginning of a character that ends in the next one.
    let mut text = Vec::with_capacity(BLOCK);
    let mut is_utf8 = true;
    source.each_block(BLOCK, |block| {
        text.extend_from_slice(block);
        let valid = match std::str::from_utf8(&text) {
            Ok(whole) => whole.len(),
            Err(error) => {
                is_utf8 &= error.error_len().is_none();
                error.valid_up_to()
            }
        };
        text.drain(..valid);
        // Nothing more is kept of what is no text.
        if !is_utf8 {
            text.clear();
        }
        io::Result::Ok(())
    })?;
    Ok(is_utf8 && text.is_empty())
}

/// A message within the message must not be encoded in base64 (RFC 2046 §5.2.1), but only so does it arrive byte for byte:
/// so a saved message goes as a file like any other.
fn is_composite(kind: &str) -> bool {
    kind.starts_with("message/") || kind.starts_with("multipart/")
}

/// XML names its character set itself (RFC 7303 §3).
fn is_plain_text(kind: &str) -> bool {
    kind.starts_with("text/") && kind != "text/xml"
}

#[cfg(test)]
mod tests {
    use super::{BLOCK, is_utf8};

    fn of(name: &str, content: &[u8]) -> String {
        super::of(name, &content.to_vec().into()).unwrap()
    }

    #[test]
    fn a_character_may_stand_across_two_blocks() {
        for length in [0, 1, BLOCK - 1, BLOCK, 2 * BLOCK - 1] {
            let mut text = vec![b'x'; length];
            text.extend_from_slice("ä".as_bytes());
            assert!(is_utf8(&text.clone().into()).unwrap(), "{length}");
            text.pop();
            assert!(!is_utf8(&text.clone().into()).unwrap(), "{length}");
            text.push(b'x');
            assert!(!is_utf8(&text.into()).unwrap(), "{length}");
        }
    }

    #[test]
    fn content_decides_where_it_is_certain() {
        assert_eq!(of("invoice.txt", b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(of("scan", b"\x89PNG\r\n\x1a\n"), "image/png");
        assert_eq!(of("archive", b"PK\x03\x04\x14\0\0\0"), "application/zip");
    }

    #[test]
    fn the_name_decides_for_containers_and_text() {
        let zip = b"PK\x03\x04\x14\0\0\0";
        let office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        assert_eq!(of("offer.docx", zip), office);
        assert_eq!(of("all.zip", zip), "application/zip");
        assert_eq!(of("list.csv", "a;ä\n".as_bytes()), "text/csv; charset=utf-8");
        assert_eq!(of("list.csv", b"a;\xe4\n"), "text/csv");
        assert_eq!(of("xrechnung.xml", b"<?xml version=\"1.0\"?>"), "text/xml");
        assert_eq!(of("unknown", b"\x00\x01"), "application/octet-stream");
    }

    #[test]
    fn text_that_begins_like_an_image_stays_text() {
        assert_eq!(of("cars.csv", b"BMW;1\n"), "text/csv; charset=utf-8");
        assert_eq!(of("cards.csv", b"GIFT;1\n"), "text/csv; charset=utf-8");
    }

    #[test]
    fn a_saved_message_is_a_file_and_no_message_within_the_message() {
        assert_eq!(of("order.eml", b"Subject: x\r\n\r\nx\r\n"), "application/octet-stream");
        assert_eq!(of("page.mht", b"MIME-Version: 1.0\r\n"), "application/octet-stream");
    }
}
