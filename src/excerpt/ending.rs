//! Where the words of a server end, and those of the program go on.

/// What a program opened before the words of a server, and closes behind them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Enclosure {
    /// The quotation marks, with the backslashes before each: what is escaped once more stands inside.
    quotes: Vec<(char, usize)>,
    /// A bracket.
    is_bracketed: bool,
}

/// What programs write behind the words of a server.
const ADDITIONS: [&str; 3] = [" (in reply to ", ", referer: ", " in /"];
/// What may follow a quotation.
const BEHIND_QUOTES: [&str; 12] = [",", ".", ";", ":", ")", "]", "}", " (", " +", " )", " ]", " }"];

impl Enclosure {
    /// Takes what stands before the words; gives what is open there.
    pub(super) fn open_in(before: &str) -> Self {
        let mut open = Self::default();
        let mut depth = 0_i32;
        for (at, letter) in before.char_indices() {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                '"' | '\'' | '`' => open.turn(letter, &before[..at]),
                _ => {}
            }
        }
        Self { is_bracketed: depth > 0, ..open }
    }

    /// A quotation mark opens a quotation or ends the one that is open.
    fn turn(&mut self, mark: char, before: &str) {
        let quote = (mark, slashes(before));
        if self.quotes.last() == Some(&quote) {
            self.quotes.pop();
        } else if opens(before) {
            self.quotes.push(quote);
        }
    }

    /// Takes words with what follows them; gives where they end, if they do.
    pub(super) fn end_in(&self, words: &str) -> Option<usize> {
        let by_mark = self.closing_mark(words);
        let additions = ADDITIONS.iter().filter_map(|addition| words.find(addition));
        additions.chain(by_mark).chain(stack_frame(words)).min()
    }

    fn closing_mark(&self, words: &str) -> Option<usize> {
        let mut depth = 0_i32;
        for (at, letter) in words.char_indices() {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth == 0 && self.is_bracketed => return Some(at),
                ')' | ']' | '}' => depth -= i32::from(depth > 0),
                '"' | '\'' | '`' if self.closes(letter, words, at) => {
                    return Some(at - slashes(&words[..at]));
                }
                _ => {}
            }
        }
        None
    }

    fn closes(&self, mark: char, words: &str, at: usize) -> bool {
        let level = slashes(&words[..at]);
        let behind = &words[at + mark.len_utf8()..];
        let begins = words[..at - level].ends_with([' ', '(']);
        let has_name = || {
            behind
                .strip_prefix(' ')
                .is_some_and(|next| next.split(' ').next().is_some_and(|word| word.contains('=')))
        };
        let is_end =
            behind.is_empty() || BEHIND_QUOTES.iter().any(|next| behind.starts_with(next)) || has_name();
        self.quotes.contains(&(mark, level)) && !begins && is_end
    }
}

/// Whether a quotation mark behind that text opens a quotation: an apostrophe does not, Python's `b'...'` does.
fn opens(before: &str) -> bool {
    let word =
        before.trim_end_matches('\\').rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
    matches!(word, "" | "b" | "u")
}

/// How many backslashes stand at the end of a text.
fn slashes(text: &str) -> usize {
    text.len() - text.trim_end_matches('\\').len()
}

/// Where a stack trace begins that was written on the same line, ` at Mail.Client.Send(...`.
fn stack_frame(words: &str) -> Option<usize> {
    let is_frame = |at: &usize| {
        let mut tokens = words[at + 4..].split(' ');
        let place = tokens.next().unwrap_or("");
        let is_called = place.contains('(') || tokens.next().is_some_and(|next| next.starts_with('('));
        place.contains('.') && is_called
    };
    words.match_indices(" at ").map(|(at, _)| at).find(is_frame)
}

#[cfg(test)]
mod tests {
    use super::Enclosure;

    fn cut<'a>(before: &str, words: &'a str) -> &'a str {
        Enclosure::open_in(before).end_in(words).map_or(words, |end| &words[..end])
    }

    #[test]
    fn only_what_the_program_opened_is_closed() {
        assert_eq!(cut("(535, b'", "5.7.8 the account's limit')"), "5.7.8 the account's limit");
        assert_eq!(cut("(host mx.example.com said: ", "550 no (EHLO) :)"), "550 no (EHLO) :");
        assert_eq!(cut("", "550 no (EHLO))"), "550 no (EHLO))");
        assert_eq!(cut("{\"response\":\"", "550 no\",\"code\":550}"), "550 no");
        assert_eq!(cut("with message \"", "550 \"sender not allowed\"\"."), "550 \"sender not allowed\"");
    }

    #[test]
    fn a_quotation_in_a_quotation_goes_on() {
        assert_eq!(cut("\"m\":\"code \\\"535\\\", with \\\"", "535 no\\\".\",\"x\":1"), "535 no");
        assert_eq!(cut("\"m\":\"", "550 \\\"no\\\", he said\",\"x\":1"), "550 \\\"no\\\", he said");
    }

    #[test]
    fn what_a_program_adds_is_left_out() {
        assert_eq!(cut("", "550 no (in reply to RCPT TO command))"), "550 no");
        assert_eq!(cut("", "535 no at Mail.Client.Send(Letter letter)"), "535 no");
        assert_eq!(cut("", "535 more at example.com and so on"), "535 more at example.com and so on");
    }
}
