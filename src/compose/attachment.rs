//! Documents, opened once: what is looked at here is what is sent later.

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

use super::{Source, media_type};
use crate::diagnosis::megabytes;
use crate::finding::{Code, Finding, Stage};

/// A document, ready to be attached.
#[derive(Debug, Clone)]
pub struct Attachment {
    /// Its file name, as the recipient sees it.
    pub name: String,
    /// Its media type (RFC 2046), with parameters.
    pub media_type: String,
    /// Its bytes.
    pub source: Source,
}

/// Octets of a file above which it is not even looked at: no mail server takes as much, so it is a mistake.
const LARGEST: u64 = 1_000_000_000;

/// Opens a document's file; its name is the file's.
pub fn load(path: &Path) -> Result<Attachment, Finding> {
    let shown = path.display().to_string();
    let about = |finding: Finding| finding.with("file", &shown).with("path", &shown);
    let metadata = std::fs::metadata(path).map_err(|error| about(unreadable(&error)))?;
    obstacle(&metadata).map_or(Ok(()), |finding| Err(about(finding)))?;
    let file = File::open(path).map_err(|error| about(unreadable(&error)))?;
    // What was opened may be another file by now, and only its own size counts.
    let length = file.metadata().map_err(|error| about(unreadable(&error)))?.len();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    Attachment::new(name.unwrap_or(shown), Source::file(file, length))
}

/// What can be said before reading. Only regular files end by themselves; a pipe or a device could keep us forever.
fn obstacle(metadata: &Metadata) -> Option<Finding> {
    let unreadable = Finding::new(Code::AttachmentUnreadable, Stage::Compose);
    if metadata.is_dir() {
        Some(unreadable.with("reason", "directory"))
    } else if !metadata.is_file() {
        Some(unreadable.with("reason", "special"))
    } else if metadata.len() > LARGEST {
        let too_large = Finding::new(Code::MessageTooLarge, Stage::Compose);
        Some(too_large.with("size", megabytes(metadata.len())).with("limit", megabytes(LARGEST)))
    } else {
        None
    }
}

fn unreadable(error: &io::Error) -> Finding {
    let code = match error.kind() {
        io::ErrorKind::NotFound => Code::AttachmentMissing,
        _ => Code::AttachmentUnreadable,
    };
    Finding::new(code, Stage::Compose).with("reason", error.to_string())
}

impl Attachment {
    /// The finding for a document that can no longer be read as it was when it was opened.
    pub(super) fn unreadable(&self, error: &io::Error) -> Finding {
        unreadable(error).with("file", &self.name).with("path", &self.name)
    }

    /// Takes a name and the bytes; an empty document or an impossible name is a finding.
    pub fn new(name: String, source: Source) -> Result<Self, Finding> {
        let about = |code| Finding::new(code, Stage::Compose).with("file", name.escape_debug().to_string());
        if name.is_empty() || name.chars().any(char::is_control) {
            return Err(about(Code::AttachmentUnreadable).with("reason", "name"));
        }
        if source.is_empty() {
            return Err(about(Code::AttachmentEmpty));
        }
        let media_type = media_type::of(&name, &source)
            .map_err(|error| about(Code::AttachmentUnreadable).with("reason", error.to_string()))?;
        Ok(Self { name, media_type, source })
    }
}

#[cfg(test)]
mod tests {
    use super::{Attachment, Code, load};

    #[test]
    fn each_way_in_which_a_file_cannot_be_attached_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("empty.pdf"), "").unwrap();
        let code = |name: &str| load(&at(name)).unwrap_err().code;
        assert_eq!(code("none.pdf"), Code::AttachmentMissing);
        assert_eq!(code("empty.pdf"), Code::AttachmentEmpty);
        assert_eq!(load(folder.path()).unwrap_err().facts["reason"], "directory");
        assert_eq!(load("/dev/null".as_ref()).unwrap_err().facts["reason"], "special");
        std::fs::File::create(at("disk.img")).unwrap().set_len(1 << 31).unwrap();
        assert_eq!(code("disk.img"), Code::MessageTooLarge);
    }

    #[test]
    fn a_line_break_in_a_name_goes_nowhere() {
        let injected = Attachment::new("a.pdf\"\r\nX-Evil: 1".to_owned(), b"x".to_vec().into());
        assert_eq!(injected.unwrap_err().facts["reason"], "name");
    }
}
