//! What was typed up to the cursor, as the words that the shell would make of it.

use std::ffi::{OsStr, OsString};

/// A command line up to the cursor.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Typed {
    /// Its words without their quotes, the program's name first; the last one ends at the cursor and may be empty.
    pub(super) words: Vec<OsString>,
    /// The quote in which the last word stands.
    quote: Quote,
    /// What stands before the part of the last word that the shell replaces.
    head: String,
}

/// A quote that is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quote {
    None,
    Single,
    Double,
}

/// Stands for the cursor: it makes a last word even where a blank was typed last.
const CURSOR: char = 'x';

impl Typed {
    /// Takes a line as it was typed, with its quotes, and, for bash, the part of the last word that it replaces: bash splits
    /// words at `=`, `:` and `@`, too. Nothing for what no shell reads as words.
    pub(super) fn line(typed: &[OsString]) -> Option<Self> {
        let line = typed.first()?.to_str()?;
        let closings = [("", Quote::None), ("'", Quote::Single), ("\"", Quote::Double)];
        let (mut words, quote) = closings
            .into_iter()
            .find_map(|(closing, quote)| Some((shlex::split(&format!("{line}{CURSOR}{closing}"))?, quote)))?;
        let last = words.last_mut()?;
        // In a comment the cursor is lost.
        last.pop().filter(|end| *end == CURSOR)?;
        let replaced = typed.get(1).and_then(|part| part.to_str());
        let head = replaced.and_then(|part| last.strip_suffix(part)).unwrap_or_default().to_owned();
        let words = words.into_iter().map(OsString::from).collect();
        Some(Self { words, quote, head })
    }

    /// Takes the words that the shell made of a line.
    pub(super) fn words(typed: &[OsString]) -> Option<Self> {
        let words = typed.to_vec();
        (!words.is_empty()).then_some(Self { words, quote: Quote::None, head: String::new() })
    }

    /// The word at the cursor.
    pub(super) fn current(&self) -> &OsStr {
        self.words.last().map_or(OsStr::new(""), OsString::as_os_str)
    }

    /// Whether a flag stands before the cursor.
    pub(super) fn has(&self, flag: &str) -> bool {
        self.words.iter().any(|word| word == flag)
    }

    /// The value of an option that stands before the cursor.
    pub(super) fn value_of(&self, option: &str) -> Option<&OsStr> {
        let at = self.words.iter().position(|word| word == option)?;
        self.words.get(at + 1).map(OsString::as_os_str)
    }

    /// A value as bash is to put it in the place of what it replaces: in any quote it is one word that means itself.
    pub(super) fn quoted(&self, value: &str) -> String {
        let rest = value.strip_prefix(&self.head).unwrap_or(value);
        let quote = |sign: char| match self.quote {
            Quote::None if is_plain(sign) => sign.to_string(),
            Quote::None => format!("\\{sign}"),
            Quote::Single if sign == '\'' => r"'\''".to_owned(),
            // Bash recalls earlier commands even there, and then keeps a backslash.
            Quote::Double if sign == '!' => "\"'!'\"".to_owned(),
            Quote::Double if "\"\\$`".contains(sign) => format!("\\{sign}"),
            Quote::Single | Quote::Double => sign.to_string(),
        };
        // The home folder is meant by this in paths.
        match rest.strip_prefix("~/").filter(|_| self.quote == Quote::None) {
            Some(path) => format!("~/{}", path.chars().map(quote).collect::<String>()),
            None => rest.chars().map(quote).collect(),
        }
    }
}

/// Whether a character means itself in every place of a word.
fn is_plain(sign: char) -> bool {
    !sign.is_ascii() || sign.is_ascii_alphanumeric() || "_-./,:@%+=".contains(sign)
}

#[cfg(test)]
mod tests {
    use super::{OsString, Typed};

    fn line(typed: &[&str]) -> Option<Typed> {
        Typed::line(&typed.iter().map(OsString::from).collect::<Vec<_>>())
    }

    /// The words of a line, as a shell makes them.
    fn words(typed: &str) -> Vec<String> {
        let words = line(&[typed]).map(|typed| typed.words).unwrap_or_default();
        words.into_iter().map(|word| word.into_string().unwrap()).collect()
    }

    #[test]
    fn the_word_at_the_cursor_is_found_in_any_quote() {
        assert_eq!(words("mailcheck verify "), ["mailcheck", "verify", ""]);
        assert_eq!(words("mailcheck verify na"), ["mailcheck", "verify", "na"]);
        assert_eq!(words(r"mailcheck verify my\ na"), ["mailcheck", "verify", "my na"]);
        assert_eq!(words(r#"mailcheck verify "my na"#), ["mailcheck", "verify", "my na"]);
        assert_eq!(words("mailcheck verify 'my $na"), ["mailcheck", "verify", "my $na"]);
        assert_eq!(words("mailcheck verify # my"), Vec::<String>::new());
        assert_eq!(Typed::line(&[]), None);
        assert_eq!(Typed::words(&[]), None);
    }

    #[test]
    fn a_value_that_is_put_in_means_itself() {
        let hostile = "a b'; touch \"$(id)\" `id` & !! *";
        for quote in ["", "'", "\""] {
            let typed = format!("mailcheck verify {quote}");
            let quoted = line(&[&typed]).unwrap().quoted(hostile);
            let whole = shlex::split(&format!("{typed}{quoted}{quote}")).unwrap();
            assert_eq!(whole, ["mailcheck", "verify", hostile]);
        }
        assert_eq!(line(&["mailcheck send "]).unwrap().quoted("~/a b"), r"~/a\ b");
    }

    #[test]
    fn only_what_bash_replaces_is_put_in() {
        assert_eq!(
            line(&["mailcheck verify jana@ex", "ex"]).unwrap().quoted("jana@example.de"),
            "example.de"
        );
        assert_eq!(
            line(&["mailcheck verify ja", "ja"]).unwrap().quoted("jana@example.de"),
            "jana@example.de"
        );
    }
}
