//! Credentials in the client's lines of a pasted session: they are never shown again.

use super::mark::marks;
use super::page::Line;

/// What is shown in the place of credentials.
const HIDDEN: &str = "[...]";
/// Shortest word that is taken for base64 by its looks alone, in letters.
const SHORTEST: usize = 8;
/// Changes from a small to a capital letter in names such as `InvalidSecondFactor`.
const WORDS: usize = 2;
/// Lines before and behind the beginning of a reply in which credentials are looked for.
const REACH: usize = 40;
/// Commands behind which credentials may follow on the same line (RFC 4954 §4), in upper case.
const COMMANDS: [&str; 5] =
    ["AUTH PLAIN ", "AUTH LOGIN ", "AUTH XOAUTH2 ", "AUTH OAUTHBEARER ", "AUTH NTLM "];

/// Takes the lines of a text and the one in which a reply begins, and the lines of the reply; gives these without any
/// credentials that the client sent: servers repeat what they did not understand.
pub(super) fn hide(lines: &[Line<'_>], number: usize, said: Vec<String>) -> Vec<String> {
    let near = &lines[number.saturating_sub(REACH)..lines.len().min(number + REACH)];
    let near: Vec<&str> = near.iter().map(|line| line.text).filter(|line| !line.is_empty()).collect();
    let secrets: Vec<&str> = answers(&near).chain(near.iter().copied().filter_map(argument)).collect();
    let clean = |line: String| secrets.iter().fold(line, |line, secret| line.replace(secret, HIDDEN));
    said.into_iter().map(clean).collect()
}

/// Whether a line is nothing but one word that looks like base64.
pub(super) fn is_lone(line: &str) -> bool {
    looks_encoded(line.trim())
}

/// What the client said to 334 (RFC 4954 §4).
fn answers<'a>(lines: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let pairs = lines.windows(2).filter(|pair| marks(pair[0]).any(|mark| mark.code == 334));
    let words = pairs.map(|pair| last_word(pair[1])).filter(|word| word.len() >= 4).collect::<Vec<_>>();
    words.into_iter()
}

/// What follows the name of the mechanism.
fn argument(line: &str) -> Option<&str> {
    let upper = line.to_ascii_uppercase();
    let ends = COMMANDS.iter().filter_map(|command| Some(upper.find(command)? + command.len()));
    let word = line[ends.min()?..].split(|letter: char| !is_base64(letter)).next()?;
    looks_encoded(word).then_some(word)
}

fn last_word(line: &str) -> &str {
    let line = line.trim_end_matches(|letter: char| !is_base64(letter));
    line.rsplit(|letter: char| !is_base64(letter)).next().unwrap_or("")
}

/// Base64 has digits, or changes between small and capital letters more often than words do.
fn looks_encoded(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    let changes = letters.windows(2).filter(|pair| pair[0].is_lowercase() && pair[1].is_uppercase()).count();
    let has_digits =
        word.contains(|letter: char| letter.is_ascii_digit()) && word.contains(char::is_lowercase);
    word.len() >= SHORTEST
        && word.chars().all(is_base64)
        && (has_digits || changes > WORDS || word.ends_with('='))
}

fn is_base64(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || "+/=".contains(letter)
}
