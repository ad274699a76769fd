//! What a terminal does not show but obeys.

use std::borrow::Cow;

/// Whether a terminal would obey that character: a control character, or a mark that changes the direction of the text
/// around it, so that one reads something else than what stands there (Unicode Standard Annex #9 §2).
pub fn is_obeyed(character: char) -> bool {
    let turns_the_line = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns_the_line
}

/// What comes from files, messages, certificates, servers and the command line, so that a terminal shows all of it and obeys
/// none of it.
pub fn shown(value: &str) -> String {
    spelled_out(value, is_obeyed).into_owned()
}

/// As [`shown`], but line breaks stay: a text that is filled in may have several lines.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    spelled_out(text, |character| is_obeyed(character) && character != '\n')
}

fn spelled_out(text: &str, is_meant: impl Fn(char) -> bool) -> Cow<'_, str> {
    if !text.chars().any(&is_meant) {
        return Cow::Borrowed(text);
    }
    let show = |character: char| {
        if is_meant(character) { character.escape_default().to_string() } else { character.to_string() }
    };
    Cow::Owned(text.chars().map(show).collect())
}

#[cfg(test)]
mod tests {
    use super::{harmless, shown};

    #[test]
    fn what_a_terminal_would_obey_is_spelled_out() {
        assert_eq!(harmless("a\x1b[2J\u{202e}b\nc"), "a\\u{1b}[2J\\u{202e}b\nc");
        assert_eq!(shown("a\x1b[2J\nc"), "a\\u{1b}[2J\\nc");
        assert_eq!(harmless("Jürgen 日本"), "Jürgen 日本");
    }
}
