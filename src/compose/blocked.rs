//! Types of files that a provider refuses, also within archives.

use std::io::{BufReader, Read};

use zip::{CompressionMethod, ZipArchive};

use super::{Attachment, Section};

/// As many entries of an archive are looked at, those of archives within it included; whoever packs more is not warned.
const ENTRIES: usize = 10_000;

/// As many archives within archives are looked into.
const DEPTH: usize = 4;

/// Endings of archives: within an archive that is locked with a password they are refused by Gmail
/// (<https://support.google.com/mail/answer/6590>).
const ARCHIVES: [&str; 9] = ["7z", "bz2", "gz", "rar", "tar", "tgz", "xz", "zip", "zst"];

/// What a provider will refuse.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Blocked {
    /// The ending of the name, with its dot.
    pub(super) kind: String,
    /// The name within an archive; empty if it is the file itself.
    pub(super) inside: String,
    /// Whether it is an archive within one that is locked with a password, so that nobody can look into it.
    pub(super) is_locked: bool,
}

/// Takes a document, the endings that are refused, and whether archives are looked into; gives the first reason to
/// refuse it.
pub(super) fn find(attachment: &Attachment, extensions: &[String], in_archives: bool) -> Option<Blocked> {
    if extensions.is_empty() {
        return None;
    }
    if let Some(kind) = refused(&attachment.name, extensions) {
        return Some(Blocked { kind, inside: String::new(), is_locked: false });
    }
    if !in_archives {
        return None;
    }
    Search { extensions, left: ENTRIES }.archive(&attachment.source.reader(), DEPTH)
}

/// The refused ending of a name, also of one that is compressed by itself.
fn refused(name: &str, extensions: &[String]) -> Option<String> {
    let name = name.to_lowercase();
    let inner = name.strip_suffix(".gz").or_else(|| name.strip_suffix(".bz2")).unwrap_or(&name);
    let (_, extension) = inner.rsplit_once('.')?;
    extensions.iter().any(|known| known == extension).then(|| format!(".{extension}"))
}

/// The ending of a name that is an archive's.
fn archive_kind(name: &str) -> Option<String> {
    let (_, extension) = name.rsplit_once('.')?;
    let extension = extension.to_lowercase();
    ARCHIVES.contains(&extension.as_str()).then(|| format!(".{extension}"))
}

/// A walk through archives, bounded over all of them. Only names are read: nothing is unpacked.
struct Search<'a> {
    extensions: &'a [String],
    left: usize,
}

impl Search<'_> {
    fn archive(&mut self, content: &Section, depth: usize) -> Option<Blocked> {
        if depth == 0 || self.left == 0 || !is_archive(content) {
            return None;
        }
        let mut archive = ZipArchive::new(BufReader::new(content.whole())).ok()?;
        let count = archive.len().min(self.left);
        self.left -= count;
        (0..count).find_map(|number| {
            let (name, is_encrypted) = listed(&archive, number)?;
            self.named(&name, is_encrypted).or_else(|| {
                let found = self.archive(&stored(content, &mut archive, number)?, depth - 1)?;
                Some(Blocked { inside: format!("{name}/{}", found.inside), ..found })
            })
        })
    }

    /// Judges an entry by its name.
    fn named(&self, name: &str, is_encrypted: bool) -> Option<Blocked> {
        let of = |kind, is_locked| Blocked { kind, inside: name.to_owned(), is_locked };
        let locked = || archive_kind(name).filter(|_| is_encrypted).map(|kind| of(kind, true));
        refused(name, self.extensions).map(|kind| of(kind, false)).or_else(locked)
    }
}

type Archive = ZipArchive<BufReader<Section>>;

fn is_archive(content: &Section) -> bool {
    let mut first = [0; 2];
    content.whole().read_exact(&mut first).is_ok() && first == *b"PK"
}

/// The name of an entry, and whether it is encrypted, by the archive's list.
fn listed(archive: &Archive, number: usize) -> Option<(String, bool)> {
    let entry = archive.by_index_data(number).ok()?;
    Some((String::from_utf8_lossy(entry.name_raw()).escape_debug().to_string(), entry.encrypted()))
}

/// The bytes of an entry that was packed as it is, which is how most programs pack an archive.
fn stored(content: &Section, archive: &mut Archive, number: usize) -> Option<Section> {
    let entry = archive.by_index_raw(number).ok()?;
    if entry.compression() != CompressionMethod::Stored || entry.encrypted() {
        return None;
    }
    content.part(entry.data_start()?, entry.compressed_size())
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::{Attachment, Blocked, Search, find};
    use crate::compose::Source;

    fn attachment(name: &str, content: Vec<u8>) -> Attachment {
        Attachment::new(name.to_owned(), content.into()).unwrap()
    }

    fn zipped(name: &str, content: &[u8]) -> Vec<u8> {
        let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
        archive.start_file(name, options).unwrap();
        archive.write_all(content).unwrap();
        archive.finish().unwrap().into_inner()
    }

    /// Says of the only entry that it is encrypted: bit 0 of the flags, in both of its headers (APPNOTE §4.4.4).
    fn locked(mut archive: Vec<u8>) -> Vec<u8> {
        for (header, flags) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
            let at = archive.windows(4).position(|four| four == header).unwrap();
            archive[at + flags] |= 1;
        }
        archive
    }

    fn found(name: &str, content: Vec<u8>) -> Option<Blocked> {
        find(&attachment(name, content), &["exe".to_owned(), "js".to_owned()], true)
    }

    fn blocked(kind: &str, inside: &str, is_locked: bool) -> Blocked {
        Blocked { kind: kind.to_owned(), inside: inside.to_owned(), is_locked }
    }

    #[test]
    fn refused_endings_are_found_by_name_and_within_archives() {
        assert_eq!(found("Setup.EXE", b"x".to_vec()), Some(blocked(".exe", "", false)));
        assert_eq!(found("run.js.gz", b"x".to_vec()), Some(blocked(".js", "", false)));
        let setup = zipped("tools/setup.exe", b"MZ");
        assert_eq!(found("all.zip", setup.clone()), Some(blocked(".exe", "tools/setup.exe", false)));
        assert_eq!(found("all.zip", locked(setup)), Some(blocked(".exe", "tools/setup.exe", false)));
        assert_eq!(found("all.zip", zipped("invoice.pdf", b"%PDF")), None);
        assert_eq!(find(&attachment("a.exe", b"x".to_vec()), &[], true), None);
    }

    #[test]
    fn archives_are_left_alone_where_the_provider_leaves_them_alone() {
        let archive = attachment("all.zip", zipped("setup.exe", b"MZ"));
        assert_eq!(find(&archive, &["exe".to_owned()], false), None);
    }

    #[test]
    fn archives_within_archives_are_looked_into() {
        let inner = zipped("tools/setup.exe", b"MZ");
        let outer = zipped("more/inner.zip", &inner);
        assert_eq!(found("all.zip", outer), Some(blocked(".exe", "more/inner.zip/tools/setup.exe", false)));
    }

    #[test]
    fn a_locked_archive_is_refused_if_it_holds_an_archive() {
        assert_eq!(
            found("all.zip", locked(zipped("inner.ZIP", b"?"))),
            Some(blocked(".zip", "inner.ZIP", true))
        );
        assert_eq!(found("all.zip", locked(zipped("invoice.pdf", b"?"))), None);
    }

    #[test]
    fn what_is_no_archive_or_too_deep_or_too_much_is_left_alone() {
        assert_eq!(found("broken.zip", b"PK\x03\x04 no archive".to_vec()), None);
        let deep = (0..9).fold(zipped("setup.exe", b"MZ"), |inner, _| zipped("inner.zip", &inner));
        assert_eq!(found("deep.zip", deep), None);
        let extensions = ["exe".to_owned()];
        let mut exhausted = Search { extensions: &extensions, left: 0 };
        assert_eq!(exhausted.archive(&Source::from(zipped("setup.exe", b"MZ")).reader(), 1), None);
    }

    #[test]
    fn a_damaged_archive_breaks_nothing() {
        let archive = zipped("inner.zip", &zipped("invoice.pdf", b"%PDF"));
        for at in 0..archive.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut damaged = archive.clone();
                damaged[at] = value;
                let _ = found("all.zip", damaged);
            }
            let _ = found("all.zip", archive[..at].iter().chain(b"x").copied().collect());
        }
    }
}
