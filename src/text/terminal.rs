//! What a terminal does not show but obeys.

use std::borrow::Cow;

/// Whether a terminal would obey that character: a control character, or a mark that changes the direction of the text
/// around it, so that one reads something else than what stands there (Unicode Standard Annex #9 §2).
pub fn is_obeyed(character: char) -> bool {
    let turns_the_line = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns_the_line
}

/// A text as it may be shown: what a terminal would obey is spelled out, line breaks stay.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    let is_spelled_out = |character: char| is_obeyed(character) && character != '\n';
    if !text.contains(is_spelled_out) {
        return Cow::Borrowed(text);
    }
    let show = |character: char| {
        if is_spelled_out(character) { character.escape_default().to_string() } else { character.to_string() }
    };
    Cow::Owned(text.chars().map(show).collect())
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_terminal_would_obey_is_spelled_out_and_line_breaks_stay() {
        assert_eq!(harmless("a\x1b[2J\u{202e}b\nc"), "a\\u{1b}[2J\\u{202e}b\nc");
        assert_eq!(harmless("Jürgen 日本"), "Jürgen 日本");
    }
}
