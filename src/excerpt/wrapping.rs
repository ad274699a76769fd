//! Undoing what programs do to text: escapes, and the ends of quotations.

/// Escapes of line breaks and characters as programs print them, and what they stand for; the longest first.
const ESCAPES: [(&str, &str); 14] = [
    ("\\\\r\\\\n", "\n"),
    ("\\\\n", "\n"),
    ("\\r\\n", "\n"),
    ("\\n", "\n"),
    ("\\r", "\n"),
    ("\\t", " "),
    ("\\\"", "\""),
    ("\\'", "'"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&amp;", "&"),
    ("<br />", "\n"),
    ("<br>", "\n"),
];

/// Takes text as pasted; gives it with its line breaks as line breaks, and without what a terminal would obey.
pub(super) fn unwrap(text: &str) -> String {
    let plain =
        ESCAPES.iter().fold(text.replace("\r\n", "\n"), |text, (escape, meant)| text.replace(escape, meant));
    plain.chars().map(|letter| if letter.is_control() && letter != '\n' { ' ' } else { letter }).collect()
}

/// Takes the end of a line, and the quotation mark in which the words stand; gives them without the mark and what follows
/// it, and without what a mail log adds.
pub(super) fn without_end(said: &str, quote: Option<char>) -> &str {
    let said = said.find(" (in reply to ").map_or(said, |end| &said[..end]);
    let end = quote.and_then(|quote| end_of_quote(said, quote));
    end.map_or(said, |end| &said[..end]).trim_end()
}

/// Where a quotation ends in a text: at its last mark, if nothing but brackets, commas and the like follows it.
pub(super) fn end_of_quote(text: &str, quote: char) -> Option<usize> {
    let end = text.rfind(quote)?;
    let behind = &text[end + quote.len_utf8()..];
    let belongs = |behind: &str| behind.chars().all(|letter| ",;)]}. ".contains(letter));
    // Python names the sender or goes on with the next recipient behind the words.
    (belongs(behind) || behind.starts_with(", '") || behind.starts_with(')')).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::{unwrap, without_end};

    #[test]
    fn escapes_become_what_they_stand_for() {
        assert_eq!(unwrap("a\\nb\\r\\nc &lt;d&gt;"), "a\nb\nc <d>");
        assert_eq!(unwrap("a\x1b[31mb"), "a [31mb");
    }

    #[test]
    fn only_the_mark_of_the_quotation_ends_it() {
        assert_eq!(without_end("the account's limit')", Some('\'')), "the account's limit");
        assert_eq!(without_end("the account's limit (EHLO)", None), "the account's limit (EHLO)");
        assert_eq!(without_end("no (in reply to RCPT TO command))", None), "no");
    }
}
