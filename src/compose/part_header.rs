//! The headers of an attachment, so that its name arrives whole in every program.
//!
//! The name stands twice, as Thunderbird writes it: in Content-Disposition by the standard (RFC 2231, by lettre), and in
//! Content-Type as an encoded word (RFC 2047), which old Outlooks read although no standard asks for it.

use email_encoding::headers::rfc2047;
use email_encoding::headers::writer::EmailWriter;
use lettre::message::header::{Header, HeaderName, HeaderValue};

/// Content-Type with the file's name.
#[derive(Debug, Clone)]
pub(super) struct NamedContentType {
    plain: String,
    encoded: String,
}

impl NamedContentType {
    /// Takes a media type with its parameters, and the file's name without control characters.
    pub(super) fn new(media_type: &str, file_name: &str) -> Self {
        let plain = format!("{media_type}; name=\"{file_name}\"");
        let mut encoded = format!("{media_type};\r\n name=\"");
        if is_simple(file_name) {
            encoded.push_str(file_name);
        } else {
            encode(file_name, &mut encoded);
        }
        encoded.push('"');
        Self { plain, encoded }
    }
}

/// Whether a name can stand between quotation marks as it is, on one line.
fn is_simple(name: &str) -> bool {
    name.len() <= 60 && name.bytes().all(|byte| (b' '..=b'~').contains(&byte) && !b"\"\\=?".contains(&byte))
}

fn encode(name: &str, line: &mut String) {
    let begun = " name=\"".len();
    let mut writer = EmailWriter::new(line, begun, 0, false);
    // Writing to a String cannot fail.
    let _ = rfc2047::encode(name, &mut writer);
}

impl Header for NamedContentType {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Type")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self { plain: value.to_owned(), encoded: value.to_owned() })
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.plain.clone(), self.encoded.clone())
    }
}
