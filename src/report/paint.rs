//! Colours and weights of a terminal, or none.

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paint(bool);

/// What a piece of text is, which decides how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Good,
    Bad,
    Careful,
    Strong,
    Faint,
}

impl Paint {
    /// Takes whether to colour at all.
    pub fn new(colours: bool) -> Self {
        Self(colours)
    }

    /// The text, with the escape sequences around it that make it look so (ECMA-48 §8.3.117).
    pub(super) fn ink(self, ink: Ink, text: &str) -> String {
        if !self.0 {
            return text.to_owned();
        }
        let code = match ink {
            Ink::Good => "32",
            Ink::Bad => "31",
            Ink::Careful => "33",
            Ink::Strong => "1",
            Ink::Faint => "2",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }
}
