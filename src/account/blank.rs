//! Characters that nobody sees, and that come along when text is copied.

/// Whether that is a blank of Unicode's, or a character that takes no room at all: a zero width space or joiner, a word joiner,
/// a byte order mark, a soft hyphen, or a mark for the direction of writing (UAX #9), which address books wrap around what
/// is copied out of them.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\u{ad}'
                | '\u{180e}'
                | '\u{200b}'..='\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2060}'
                | '\u{2066}'..='\u{2069}'
                | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use super::is_blank;

    #[test]
    fn what_nobody_sees_is_blank_and_letters_are_not() {
        assert!(
            " \t\u{a0}\u{2007}\u{202f}\u{3000}\u{200b}\u{202a}\u{2060}\u{2069}\u{feff}\u{ad}"
                .chars()
                .all(is_blank)
        );
        assert!(!"aZ9-äßж日".chars().any(is_blank));
    }
}
