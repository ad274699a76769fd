//! Lines that a window, a letter or a log broke: what belongs together, and what begins something of its own.

use super::{around, credentials};

/// Shortest line, in letters, that may have been broken for its length.
const SHORTEST_BROKEN: usize = 50;

/// What programs begin a line of their own with.
const BEGINNINGS: [&str; 30] = [
    "/",
    "* ",
    "**",
    "-> ",
    "<- ",
    "=> ",
    "<= ",
    "< ",
    "~> ",
    "<~ ",
    "=== ",
    "C: ",
    "S: ",
    "CLIENT ->",
    "SERVER ->",
    "SMTP ->",
    "SMTP ERROR",
    "SMTP Error",
    "SMTP INBOUND",
    "SMTP>",
    "SMTP<",
    "Caused by",
    "File \"",
    "Stack trace",
    "Traceback",
    "During handling",
    "#0 ",
    "{",
    "}",
    "--",
];
/// Names before a colon that begin a line of their own, in lower case.
const NAMES: [&str; 16] = [
    "action",
    "cc",
    "code",
    "command",
    "date",
    "errno",
    "from",
    "message",
    "received",
    "responsecode",
    "response",
    "stack",
    "status",
    "subject",
    "syscall",
    "to",
];

/// Whether a line begins something of its own.
pub(super) fn begins_anew(line: &str) -> bool {
    let line = line.trim_start();
    let first = line.split(' ').next().unwrap_or("");
    BEGINNINGS.iter().any(|beginning| line.starts_with(beginning))
        || around::is_time(first)
        || is_frame(line)
        || line.starts_with([')', ']'])
        || credentials::is_lone(line)
}

/// A line of a stack trace, `at Mail.send (mail.js:5)`.
fn is_frame(line: &str) -> bool {
    let mut tokens = line.split(' ').skip_while(|token| *token != "at").skip(1);
    let mut is_called = || {
        tokens.next().is_some_and(|place| place.contains('('))
            || tokens.next().is_some_and(|next| next.starts_with('('))
    };
    line.starts_with("at ") && is_called()
}

/// Whether a line gives the value of a name: `Diagnostic-Code: smtp`, `"code": 5`, `command: 'DATA'`.
pub(super) fn is_field(line: &str) -> bool {
    let word = line.trim_start().split(' ').next().unwrap_or("");
    let Some((name, _)) = word.split_once(':') else { return false };
    let name = name.trim_matches(['"', '\'', '\\']).to_ascii_lowercase();
    let is_hyphened =
        name.contains('-') && name.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '-');
    is_hyphened && word.ends_with(':') || NAMES.contains(&name.as_str())
}

/// Whether a line and the next one are probably parts of one line that was too long.
pub(super) fn is_broken(shown: &str, next: &str) -> bool {
    let is_sentence = shown.trim_end().ends_with(['.', '!', '?']);
    let goes_on = next.trim_start().starts_with(|letter: char| letter.is_lowercase() || letter == '(');
    shown.chars().count() >= SHORTEST_BROKEN || goes_on && !is_sentence
}

/// Puts the parts of a broken line together again; links are whole then.
pub(super) fn join(line: &str, next: &str) -> String {
    let (line, next) = (line.trim_end(), next.trim_start());
    let blank = if is_in_link(line, next) { "" } else { " " };
    format!("{line}{blank}{next}")
}

/// Whether a line was broken in the middle of a link.
pub(super) fn is_in_link(line: &str, next: &str) -> bool {
    let word = line.rsplit(' ').next().unwrap_or("");
    let is_link = word.contains("://") || word.ends_with("http:/") || word.ends_with("https:/");
    let is_open =
        word.starts_with('<') && !word.contains('>') || word.ends_with(['/', '?', '=', '&', '_', '%']);
    // Google puts its link, the session's id and its name in this order.
    let words: Vec<_> = next.split(' ').take(4).collect();
    let is_before_id = matches!(words[..], [_, id, "-", "gsmtp"] if !id.is_empty());
    is_link && (is_open || is_before_id)
}

#[cfg(test)]
mod tests {
    use super::{begins_anew, is_field, join};

    #[test]
    fn a_link_is_whole_again() {
        assert_eq!(
            join("see https://e.example/?p=", "Bad abc - gsmtp"),
            "see https://e.example/?p=Bad abc - gsmtp"
        );
        assert_eq!(
            join("see https://e.example/?p=Ba", "d abc - gsmtp"),
            "see https://e.example/?p=Bad abc - gsmtp"
        );
        assert_eq!(
            join("see https://e.example/?p=Bad", "abc - gsmtp"),
            "see https://e.example/?p=Bad abc - gsmtp"
        );
        assert_eq!(join("<https://e.example/abc", "def> now"), "<https://e.example/abcdef> now");
    }

    #[test]
    fn programs_lines_are_told_from_the_rest_of_a_reply() {
        for line in [
            "    at Mail.send (mail.js:5)",
            "Diagnostic-Code: smtp",
            "2026-11-21 10:00:00 x",
            "code: 'EAUTH'",
            "AGphbmEAc2VjcmV0",
        ] {
            assert!(begins_anew(line) || is_field(line), "{line}");
        }
        for line in ["Recipient address rejected: User unknown", "<b@example.com>: no", "abc12.3 - gsmtp"] {
            assert!(!begins_anew(line) && !is_field(line), "{line}");
        }
    }
}
