//! Documents, read once.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use super::media_type;
use crate::finding::{Code, Finding, Stage};

/// A document, ready to be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its file name, as the recipient sees it.
    pub name: String,
    /// Its media type (RFC 2046), with parameters.
    pub media_type: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// Reads a document from a file; its name is the file's.
pub fn load(path: &Path) -> Result<Attachment, Finding> {
    let shown = path.display().to_string();
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let content = read(path).map_err(|error| {
        let code = match error.kind() {
            io::ErrorKind::NotFound => Code::AttachmentMissing,
            _ => Code::AttachmentUnreadable,
        };
        let reason = if error.kind() == io::ErrorKind::IsADirectory {
            "directory".to_owned()
        } else {
            error.to_string()
        };
        Finding::new(code, Stage::Compose).with("file", &shown).with("path", &shown).with("reason", reason)
    })?;
    Attachment::new(name.unwrap_or(shown), content)
}

/// Only regular files end by themselves; a pipe or a device could keep us forever.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    let metadata = std::fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file; use - for a stream"));
    }
    let mut content = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or(0));
    File::open(path)?.read_to_end(&mut content)?;
    Ok(content)
}

impl Attachment {
    /// Takes a name and the bytes; an empty document or an impossible name is a finding.
    pub fn new(name: String, content: Vec<u8>) -> Result<Self, Finding> {
        let about = |code| Finding::new(code, Stage::Compose).with("file", name.escape_debug().to_string());
        if name.is_empty() || name.chars().any(char::is_control) {
            return Err(about(Code::AttachmentUnreadable).with("reason", "name"));
        }
        if content.is_empty() {
            return Err(about(Code::AttachmentEmpty));
        }
        let media_type = media_type::of(&name, &content);
        Ok(Self { name, media_type, content })
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
        assert_eq!(load("/dev/null".as_ref()).unwrap_err().code, Code::AttachmentUnreadable);
    }

    #[test]
    fn a_line_break_in_a_name_goes_nowhere() {
        let injected = Attachment::new("a.pdf\"\r\nX-Evil: 1".to_owned(), b"x".to_vec());
        assert_eq!(injected.unwrap_err().facts["reason"], "name");
    }
}
