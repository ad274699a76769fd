//! Types of files that a provider refuses, also within archives.

use std::io::Cursor;

use zip::ZipArchive;

use super::Attachment;

/// As many entries of an archive as are looked at; whoever packs more is not warned.
const ENTRIES: usize = 10_000;

/// What a provider will refuse.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Blocked {
    /// The ending of the name, with its dot.
    pub(super) kind: String,
    /// The name within an archive; empty if it is the file itself.
    pub(super) inside: String,
}

/// Takes a document and the endings that are refused; gives the first reason to refuse it.
pub(super) fn find(attachment: &Attachment, extensions: &[String]) -> Option<Blocked> {
    if extensions.is_empty() {
        return None;
    }
    if let Some(kind) = refused(&attachment.name, extensions) {
        return Some(Blocked { kind, inside: String::new() });
    }
    within_archive(&attachment.content, extensions)
}

/// The refused ending of a name, also of one that is compressed by itself.
fn refused(name: &str, extensions: &[String]) -> Option<String> {
    let name = name.to_lowercase();
    let inner = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".bz2")).unwrap_or(&name);
    let (_, extension) = inner.rsplit_once('.')?;
    extensions.iter().any(|known| known == extension).then(|| format!(".{extension}"))
}

/// Only names are read: nothing is unpacked.
fn within_archive(content: &[u8], extensions: &[String]) -> Option<Blocked> {
    if !content.starts_with(b"PK") {
        return None;
    }
    let archive = ZipArchive::new(Cursor::new(content)).ok()?;
    archive.file_names_raw().take(ENTRIES).find_map(|name| {
        let inside = String::from_utf8_lossy(name).escape_debug().to_string();
        refused(&inside, extensions).map(|kind| Blocked { kind, inside })
    })
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::{Attachment, Blocked, find};

    fn attachment(name: &str, content: Vec<u8>) -> Attachment {
        Attachment::new(name.to_owned(), content).unwrap()
    }

    fn zipped(name: &str) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(name, options).unwrap();
        archive.write_all(b"MZ").unwrap();
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn refused_endings_are_found_by_name_and_within_archives() {
        let extensions = ["exe".to_owned(), "js".to_owned()];
        let found = |name: &str, content: Vec<u8>| find(&attachment(name, content), &extensions);
        let blocked =
            |kind: &str, inside: &str| Some(Blocked { kind: kind.to_owned(), inside: inside.to_owned() });
        assert_eq!(found("Setup.EXE", b"x".to_vec()), blocked(".exe", ""));
        assert_eq!(found("run.js.gz", b"x".to_vec()), blocked(".js", ""));
        assert_eq!(found("all.zip", zipped("tools/setup.exe")), blocked(".exe", "tools/setup.exe"));
        assert_eq!(found("all.zip", zipped("invoice.pdf")), None);
        assert_eq!(found("broken.zip", b"PK\x03\x04 no archive".to_vec()), None);
        assert_eq!(find(&attachment("a.exe", b"x".to_vec()), &[]), None);
    }
}
