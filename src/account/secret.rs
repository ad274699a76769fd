//! A password, app password or access token, and what it looks like.

use std::fmt;

use zeroize::Zeroizing;

use super::blank::is_blank;
use super::{SecretShape, Shape};

/// Longest secret that is taken, in bytes: access tokens have a few thousand.
const LONGEST: usize = 16 * 1024;

/// A secret. It is wiped from memory when it is dropped, cannot be printed, and has one way out: [`Secret::expose`].
pub struct Secret(Zeroizing<String>);

/// Why some bytes are no usable secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// Nothing is there, or nothing but blanks.
    Empty,
    /// It has more than one line.
    LineBreak,
    /// It has a control character.
    ControlCharacter,
    /// It is not UTF-8.
    NotUtf8,
    /// It is longer than any secret.
    TooLong,
}

impl Malformed {
    /// The name of the fault in the texts.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::LineBreak => "line-break",
            Self::ControlCharacter => "control-character",
            Self::NotUtf8 => "not-utf8",
            Self::TooLong => "too-long",
        }
    }
}

impl Secret {
    /// Takes what was typed, read or printed; one line end at its end does not belong to it.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, Malformed> {
        if bytes.len() > LONGEST {
            return Err(Malformed::TooLong);
        }
        let line = bytes.strip_suffix(b"\n").unwrap_or(bytes);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        let text = std::str::from_utf8(line).map_err(|_| Malformed::NotUtf8)?;
        if text.chars().all(|character| is_blank(character) && !matches!(character, '\n' | '\r')) {
            Err(Malformed::Empty)
        } else if text.contains(['\n', '\r']) {
            Err(Malformed::LineBreak)
        } else if text.chars().any(char::is_control) {
            Err(Malformed::ControlCharacter)
        } else {
            Ok(Self(Zeroizing::new(text.to_owned())))
        }
    }

    /// The secret itself. Its only uses are TLS, the keyring, and a keyed hash.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether both are the same.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// Takes the shapes of a provider's app passwords, none where nobody knows them; gives what the secret looks like.
    pub fn shape(&self, shapes: &[Shape]) -> SecretShape {
        if shapes.is_empty() {
            SecretShape::Unknown
        } else if shapes.iter().any(|shape| shape.fits(&self.0)) {
            SecretShape::AppPassword
        } else {
            SecretShape::Other
        }
    }

    /// The secret without blanks of any kind, and how many there were. Many providers show app passwords in groups, and
    /// pasting brings the blanks along.
    pub fn without_blanks(&self) -> (Self, usize) {
        // The room is made at once: were it to grow, copies of the secret would stay behind in memory.
        let mut stripped = Zeroizing::new(String::with_capacity(self.0.len()));
        stripped.extend(self.0.chars().filter(|character| !is_blank(*character)));
        let removed = self.0.chars().count() - stripped.chars().count();
        (Self(stripped), removed)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::{Malformed, Secret, SecretShape, Shape};

    fn secret(text: &str) -> Secret {
        Secret::from_bytes(text.as_bytes()).unwrap()
    }

    #[test]
    fn one_line_end_is_dropped_and_more_are_a_mistake() {
        assert_eq!(secret("abc\r\n").expose(), "abc");
        assert_eq!(secret(" abc \n").expose(), " abc ");
        let fault = |bytes: &[u8]| Secret::from_bytes(bytes).unwrap_err();
        assert_eq!(fault(b"a\nb\n"), Malformed::LineBreak);
        assert_eq!(fault(b"abc\n\n"), Malformed::LineBreak);
        assert_eq!(fault(b"\n"), Malformed::Empty);
        assert_eq!(fault(" \u{a0} \n".as_bytes()), Malformed::Empty);
        assert_eq!(fault(b"a\x00b"), Malformed::ControlCharacter);
        assert_eq!(fault(b"\xff"), Malformed::NotUtf8);
        assert_eq!(fault(&vec![b'a'; 20_000]), Malformed::TooLong);
    }

    fn shapes(pictures: &[&str]) -> Vec<Shape> {
        let shape = |picture: &&str| serde_json::from_value((*picture).into()).unwrap();
        pictures.iter().map(shape).collect()
    }

    #[test]
    fn a_secret_is_judged_by_the_shapes_of_its_provider() {
        let google = shapes(&["aaaaaaaaaaaaaaaa"]);
        let apple = shapes(&["aaaa-aaaa-aaaa-aaaa"]);
        assert_eq!(secret("abcdefghIJKLmnop").shape(&google), SecretShape::AppPassword);
        assert_eq!(secret("abcd-efgh-ijkl-mnop").shape(&google), SecretShape::Other);
        assert_eq!(secret("abcd-efgh-ijkl-mnop").shape(&apple), SecretShape::AppPassword);
        assert_eq!(secret("abcdefghijklmnop").shape(&apple), SecretShape::Other);
        assert_eq!(secret("abcdefghijklmnop").shape(&[]), SecretShape::Unknown);
        for text in
            ["Sommer-2021!", "abcdefghijklmno", "abcdefghijklmnopq", "abcdefghijklmno1", "abcdefghijklmnoä"]
        {
            assert_eq!(secret(text).shape(&google), SecretShape::Other, "{text}");
        }
    }

    #[test]
    fn blanks_of_every_kind_are_left_out_and_counted() {
        for text in
            ["abcd efgh ijkl mnop", "abcd\u{a0}efgh\u{202f}ijkl\u{2007}mnop ", "\u{feff}abcdefghijklmnop"]
        {
            let (stripped, removed) = secret(text).without_blanks();
            assert_eq!((stripped.expose(), removed), ("abcdefghijklmnop", text.chars().count() - 16));
        }
    }

    #[test]
    fn a_secret_cannot_be_printed() {
        assert_eq!(format!("{:?}", secret("hunter2")), "Secret(..)");
    }
}
