//! What a terminal does not show but obeys.

/// Whether a terminal would obey that character: a control character, or a mark that changes the direction of the text
/// around it, so that one reads something else than what stands there (Unicode Standard Annex #9 §2).
pub fn is_obeyed(character: char) -> bool {
    let turns_the_line = matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    character.is_control() || turns_the_line
}

/// What comes from files, messages, certificates, servers and the command line, so that a terminal shows all of it and obeys
/// none of it.
pub fn shown(value: &str) -> String {
    let show = |character: char| {
        if is_obeyed(character) { character.escape_default().to_string() } else { character.to_string() }
    };
    value.chars().map(show).collect()
}
