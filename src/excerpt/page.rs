//! The lines of a text, and how each of them began.

use super::plain::SAID_BREAK;

/// A line of a plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line<'a> {
    /// The line without its end, and without the marks that mail programs put before what they quote.
    pub(super) text: &'a str,
    /// Whether the line began with an escape: then the server began it, and not the width of a window.
    pub(super) is_said: bool,
}

/// Takes a plain text; gives its lines.
pub(super) fn lines(plain: &str) -> Vec<Line<'_>> {
    let mut is_said = false;
    plain
        .split_inclusive(['\n', SAID_BREAK])
        .map(|whole| {
            let text = whole.trim_end_matches(['\n', SAID_BREAK]).trim_end();
            let text = text.trim_start_matches(['>', ' ']);
            let line = Line { text, is_said };
            is_said = whole.ends_with(SAID_BREAK);
            line
        })
        .collect()
}

/// The beginning of a text, that many bytes of it at most.
pub(super) fn head(text: &str, bytes: usize) -> &str {
    let end = (0..=text.len().min(bytes)).rev().find(|at| text.is_char_boundary(*at));
    &text[..end.unwrap_or(0)]
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_break_that_was_said_is_told_from_one_that_was_shown() {
        let page = lines("a\rb\n> c");
        let seen: Vec<_> = page.iter().map(|line| (line.text, line.is_said)).collect();
        assert_eq!(seen, [("a", false), ("b", true), ("c", false)]);
    }
}
