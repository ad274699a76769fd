//! What words and marks around a number tell of it.

/// Words before a number that is no reply code, in lower case.
const COUNTED: [&str; 22] = [
    "after", "http", "id", "limit", "line", "lines", "no", "nr", "page", "pid", "port", "release", "room",
    "row", "rule", "seite", "size", "took", "uid", "v", "version", "zeile",
];
/// Words behind a number that is no reply code, in lower case.
const MEASURES: [&str; 25] = [
    "bytes", "chars", "days", "dollars", "eur", "euro", "euros", "gb", "hours", "kb", "kg", "km", "lines",
    "mails", "mb", "messages", "minutes", "ms", "octets", "rows", "sec", "seconds", "tage", "times", "usd",
];
/// Ends of words before a reply code in a sentence or as the name of a value, in lower case.
const INTRODUCERS: [&str; 25] = [
    "antwort",
    "antworten",
    "antwortet",
    "antwortete",
    "code",
    "error",
    "errors",
    "failed",
    "failure",
    "fehler",
    "fehlermeldung",
    "got",
    "message",
    "meldet",
    "meldete",
    "rejected",
    "replied",
    "reply",
    "responded",
    "response",
    "retcode",
    "returned",
    "said",
    "smtp",
    "status",
];
/// Words before such a joint in which an introducer may stand, as in `rejected it with 550`.
const JOINED: usize = 3;
/// Words that may stand right before a code that was introduced.
const JOINTS: [&str; 5] = [" with", " mit", " by", " als", " a"];
/// Marks behind which a reply begins.
const MARKS: [char; 28] = [
    ':', '<', '>', '|', '*', '"', '\'', '(', '[', ']', '{', '=', '#', '?', ';', '-', '`', '»', '«', '~', '$',
    '←', '→', '─', '•', '“', '„', '’',
];
/// What web servers say behind a number that mail servers use, too (RFC 9110 §15), in lower case.
const HTTP_PHRASES: [&str; 10] = [
    "internal server error",
    "not implemented",
    "bad gateway",
    "service unavailable",
    "gateway time",
    "http version",
    "insufficient storage",
    "network authentication",
    "unprocessable",
    "status code",
];

/// Takes a number and what stands around it; tells whether it comes from a web server.
pub(super) fn is_http(value: u16, before: &str, behind: &str) -> bool {
    let before = before.to_ascii_lowercase();
    let phrase = lower_head(behind.trim_start_matches(['-', ' ', ':']));
    let says_http =
        before.rsplit_once("http").is_some_and(|(_, between)| !between.contains("//") && between.len() < 20);
    // Only these numbers mean something in both protocols, or in HTTP alone (RFC 9110 §15).
    let is_shared = matches!(value, 400..=418 | 422..=431 | 500..=511);
    says_http || is_shared && HTTP_PHRASES.iter().any(|known| phrase.starts_with(known))
}

/// Takes what stands before a number; tells whether the line, or something that was said, begins with it.
pub(super) fn begins(before: &str) -> bool {
    let before = before.trim_end();
    let word = last_token(before);
    before.is_empty()
        || before.ends_with(MARKS)
        || is_time(word)
        || is_line_number(before)
        || names_host(word)
}

/// Takes what stands before a number; tells whether a sentence or a name announces a reply code.
pub(super) fn introduces(before: &str) -> bool {
    let words = before.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let joined = JOINTS.iter().find_map(|joint| words.strip_suffix(joint));
    let near = joined.unwrap_or(words).rsplit(|letter: char| !letter.is_alphanumeric());
    let is_introducer =
        |word: &str| INTRODUCERS.iter().any(|introducer| word.to_lowercase().ends_with(introducer));
    near.take(if joined.is_some() { JOINED } else { 1 }).any(is_introducer)
}

/// Takes what stands behind a number; tells whether it says that the number is a reply code, as in `a 535 error`.
pub(super) fn names_reply(behind: &str) -> bool {
    let word = behind
        .trim_start_matches(['-', ' '])
        .split(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or("");
    ["error", "fehler", "reply", "response"].contains(&word.to_lowercase().as_str())
}

/// Takes what stands around a number; tells whether it counts or numbers something.
pub(super) fn counts(before: &str, behind: &str) -> bool {
    let measure = behind.trim_start().split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("");
    let measure = measure.to_lowercase();
    let is_money = behind.trim_start().starts_with(['€', '$', '%', '°']);
    let name = last_word(before.trim_end_matches(|letter: char| !letter.is_alphanumeric()));
    is_money || MEASURES.contains(&measure.as_str()) || COUNTED.contains(&name.as_str())
}

/// The time at which a line was logged, `10:20:30.123`, and dates.
pub(super) fn is_time(word: &str) -> bool {
    let word = word.trim_matches(['[', ']', '(', ')', ',']);
    let count = |kind: fn(char) -> bool| word.chars().filter(|letter| kind(*letter)).count();
    let digits = count(|letter| letter.is_ascii_digit());
    let separators = count(|letter| ":-/".contains(letter));
    let is_whole = word.chars().all(|letter| letter.is_ascii_digit() || ":-/.,TZ+".contains(letter));
    digits >= 4 && separators >= 2 && is_whole
}

/// Programs that number lines put nothing but the number before them.
fn is_line_number(before: &str) -> bool {
    !before.is_empty()
        && before.len() < 7
        && before.trim_start().chars().all(|letter| letter.is_ascii_digit())
}

/// An address or the name of a server.
fn names_host(word: &str) -> bool {
    let inner = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    word.contains('@') || inner.contains('.') && inner.contains(|letter: char| letter.is_alphabetic())
}

fn last_token(text: &str) -> &str {
    text.rsplit(char::is_whitespace).next().unwrap_or("")
}

fn last_word(text: &str) -> String {
    text.rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or("").to_lowercase()
}

fn lower_head(text: &str) -> String {
    text.chars().take(24).collect::<String>().to_lowercase()
}
