//! Undoing what programs do to text: escapes, markup, colours, line ends.

use super::escape::{self, Meaning};

/// Stands in plain text for a line break that a program wrote as an escape: the break is the server's, whereas a real one
/// may come from the window or the letter in which the text was shown.
pub(super) const SAID_BREAK: char = '\r';

/// Letters before a backslash that are looked at to tell a path from an escape.
const LONGEST_PATH: usize = 200;

/// Takes text as pasted; gives it with its escapes as what they stand for, and without what a terminal would obey.
/// Backslashes before quotation marks stay: they tell marks inside a quotation from its end.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_special) {
        plain.push_str(&rest[..at]);
        rest = &rest[at..];
        let in_path = rest.starts_with('\\') && ends_in_path(&plain);
        let Some((meaning, length)) = escape::read(rest).filter(|_| !in_path) else {
            rest = keep(rest, &mut plain);
            continue;
        };
        match meaning {
            Meaning::Nothing => {}
            Meaning::Letter(letter) => plain.push(letter),
            Meaning::Break => plain.push(SAID_BREAK),
        }
        rest = &rest[length..];
    }
    plain.push_str(rest);
    plain
}

fn is_special(letter: char) -> bool {
    match letter {
        '\n' => false,
        '\\' | '&' | '<' | '#' => true,
        letter if letter.is_ascii() => letter.is_ascii_control(),
        letter => letter.is_control() || escape::is_odd(letter),
    }
}

/// Keeps what stands for itself, backslashes all at once; gives what follows.
fn keep<'a>(rest: &'a str, plain: &mut String) -> &'a str {
    let behind = rest.trim_start_matches('\\');
    if behind.len() < rest.len() {
        plain.push_str(&rest[..rest.len() - behind.len()]);
        return behind;
    }
    let mut letters = rest.chars();
    plain.extend(letters.next().map(|letter| if letter.is_control() { ' ' } else { letter }));
    letters.as_str()
}

/// Whether the word before a backslash is the beginning of a path, as in `C:\new`.
fn ends_in_path(plain: &str) -> bool {
    let word: Vec<char> =
        plain.chars().rev().take(LONGEST_PATH).take_while(|letter| !letter.is_whitespace()).collect();
    // The word stands backwards here: a drive is `:C`, with nothing before it that makes a longer word of its letter.
    let is_drive = |place: &[char]| match place {
        [':', drive] => drive.is_ascii_alphabetic(),
        [':', drive, before, ..] => drive.is_ascii_alphabetic() && !before.is_alphanumeric(),
        _ => false,
    };
    is_drive(&word) || (0..word.len()).any(|at| word[at] == '\\' && is_drive(&word[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn escapes_become_what_they_stand_for() {
        assert_eq!(plain(r"a\nb\r\nc\\nd#012e"), "a\rb\rc\rd\re");
        assert_eq!(
            plain(r"\u003ca@example.com\u003e \x27 https:\/\/example.com"),
            "<a@example.com> ' https://example.com"
        );
    }

    #[test]
    fn line_ends_of_every_system_are_line_ends() {
        assert_eq!(plain("a\r\nb\rc\nd"), "a\nb\nc\nd");
    }

    #[test]
    fn markup_goes_and_addresses_stay() {
        assert_eq!(
            plain("<b>535</b> &lt;a@example.com&gt;<br />at<p class=\"x\">"),
            "535 <a@example.com>\nat\n"
        );
        assert_eq!(
            plain("<a@example.com> <https://example.com/?a=1&b=2>"),
            "<a@example.com> <https://example.com/?a=1&b=2>"
        );
        assert_eq!(plain("l&#039;a &auml;&#xe4;"), "l'a ää");
    }

    #[test]
    fn colours_and_other_orders_to_a_terminal_go() {
        assert_eq!(plain("\x1b[31m535\x1b[0m \x1b]0;title\x07no\u{7}"), "535 no ");
        assert_eq!(plain(r"\u001b[31m535\033[0m"), "535");
    }

    #[test]
    fn a_path_is_no_escape() {
        assert_eq!(plain(r"(C:\new\temp\report.js:5)"), r"(C:\new\temp\report.js:5)");
        assert_eq!(plain(r"at:\n535"), "at:\r535");
    }
}
