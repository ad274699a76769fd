//! What kind of document it is: by content where that is certain, else by name.

/// Takes a document's name and bytes; gives its media type (RFC 2046) with the parameters it needs.
pub(super) fn of(name: &str, content: &[u8]) -> String {
    let by_name = mime_guess::from_path(name).first_raw();
    let by_content = infer::get(content).map(|kind| kind.mime_type()).filter(|kind| is_certain(kind));
    match by_content.or(by_name) {
        Some(kind) if is_plain_text(kind) && std::str::from_utf8(content).is_ok() => {
            format!("{kind}; charset=utf-8")
        }
        Some(kind) => kind.to_owned(),
        None => "application/octet-stream".to_owned(),
    }
}

/// Containers are not told by their content: an office document or an e-book is a zip file inside, and an XML file says
/// nothing of what it is about.
fn is_certain(kind: &str) -> bool {
    kind == "application/pdf" || kind.starts_with("image/")
}

/// XML names its character set itself (RFC 7303 §3).
fn is_plain_text(kind: &str) -> bool {
    kind.starts_with("text/") && kind != "text/xml"
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn content_decides_where_it_is_certain() {
        assert_eq!(of("invoice.txt", b"%PDF-1.7\n"), "application/pdf");
        assert_eq!(of("scan", b"\x89PNG\r\n\x1a\n"), "image/png");
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
}
