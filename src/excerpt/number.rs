//! A number of three digits in a line, and what stands around it.

use super::around;
use super::page::head;
use crate::finding::EnhancedStatus;

/// Bytes before a number that are looked at: a name, a time, a few words.
const BEFORE: usize = 120;
/// Bytes behind it: an enhanced status, and what a program says before the server's words.
const BEHIND: usize = 300;

/// A number that stands alone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number<'a> {
    /// Its value.
    pub(super) value: u16,
    /// The end of what stands before it.
    pub(super) before: &'a str,
    /// The beginning of what stands behind it.
    pub(super) behind: &'a str,
}

impl<'a> Number<'a> {
    /// Takes a line and where three digits stand in it; gives the number unless they are part of something longer.
    pub(super) fn at(line: &'a str, start: usize) -> Option<Self> {
        let (before, behind) = (tail(&line[..start]), head(&line[start + 3..], BEHIND));
        let value = line[start..start + 3].parse().ok()?;
        let number = Self { value, before, behind };
        let is_part = |letter: char| letter.is_alphanumeric() || "._/-+$€".contains(letter);
        let in_time = before.ends_with(':')
            && before[..before.len() - 1].ends_with(|letter: char| letter.is_ascii_digit());
        let is_process = before.strip_suffix('[').is_some_and(|name| name.ends_with(char::is_alphanumeric));
        let goes_on =
            behind.starts_with(|letter: char| letter.is_alphanumeric()) && number.glued_status().is_none();
        (!before.ends_with(is_part) && !in_time && !is_process && !goes_on).then_some(number)
    }

    /// Whether the number can be a reply code (RFC 5321 §4.2.1): those of HTTP and usual ports are none, unless an enhanced
    /// status of the same class follows.
    pub(super) fn is_code(&self) -> bool {
        let usual = match self.value {
            334 | 354 => true,
            200..300 => [211, 214, 220, 221, 235, 250, 251, 252].contains(&self.value),
            // Where a line begins with it, a server may have said even what no standard knows.
            400..420 => self.before.trim().is_empty() && self.behind.starts_with([' ', '-']),
            420..600 => matches!(self.value % 100, 0..=59),
            _ => false,
        };
        !around::is_http(self.value, self.before, self.behind)
            && (usual && ![426, 428, 429].contains(&self.value) || self.has_status())
    }

    /// Whether an enhanced status of the same class stands right behind the number.
    pub(super) fn has_status(&self) -> bool {
        let separated = self.behind.strip_prefix(SEPARATORS).and_then(EnhancedStatus::at_start_of);
        separated.or_else(|| self.glued_status()).is_some_and(|status| self.fits(status))
    }

    /// An enhanced status without anything between, `5505.7.1`.
    pub(super) fn glued_status(&self) -> Option<EnhancedStatus> {
        let is_glued = self.behind.starts_with(|letter: char| letter.is_ascii_digit());
        EnhancedStatus::at_start_of(self.behind).filter(|status| is_glued && self.fits(*status))
    }

    /// Whether an enhanced status is of the same class (RFC 3463 §2).
    pub(super) fn fits(&self, status: EnhancedStatus) -> bool {
        u16::from(status.0) == self.value / 100
    }
}

/// What may stand between a code and the words: the standard's blank and hyphen, and what programs make of them.
pub(super) const SEPARATORS: [char; 7] = ['-', ' ', '_', '.', ':', '#', ';'];

fn tail(text: &str) -> &str {
    let start = (text.len().saturating_sub(BEFORE)..=text.len()).find(|at| text.is_char_boundary(*at));
    start.map_or(text, |start| &text[start..])
}
