//! What a provider's app passwords look like.

use serde::Deserialize;

/// A picture of an app password: `a` stands for a letter of ASCII, anything else for itself. `aaaa-aaaa-aaaa-aaaa` are
/// four groups of four letters with hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Shape(String);

/// What a secret looks like, as far as its provider's app passwords have a known shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretShape {
    /// As an app password of the provider.
    AppPassword,
    /// Not as one, so it is none.
    Other,
    /// The provider has no app passwords, or nobody knows for certain what they look like.
    Unknown,
}

impl SecretShape {
    /// Its name in the texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::AppPassword => "app-password",
            Self::Other => "other",
            Self::Unknown => "unknown",
        }
    }
}

impl Shape {
    /// The picture itself, for people to look at.
    pub fn picture(&self) -> &str {
        &self.0
    }

    /// Whether a text looks so.
    pub(super) fn fits(&self, text: &str) -> bool {
        let alike = |(picture, character): (char, char)| match picture {
            'a' => character.is_ascii_alphabetic(),
            itself => character == itself,
        };
        self.0.len() == text.len() && self.0.chars().zip(text.chars()).all(alike)
    }
}

#[cfg(test)]
mod tests {
    use super::Shape;

    #[test]
    fn a_letter_stands_for_letters_and_a_hyphen_for_itself() {
        let shape = Shape("aa-aa".to_owned());
        assert!(shape.fits("xY-zz"));
        for other in ["xyzzz", "xy-z", "xy-zzz", "x1-zz", "xä-z", ""] {
            assert!(!shape.fits(other), "{other}");
        }
    }
}
