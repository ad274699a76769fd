//! A server's reply as data (RFC 5321 §4.2).

use std::fmt;

/// An enhanced status code such as 5.7.9 (RFC 3463 §2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EnhancedStatus(pub u8, pub u16, pub u16);

impl EnhancedStatus {
    /// Takes the text of a reply line after its code; gives the enhanced status at its start, if one stands there.
    pub fn at_start_of(text: &str) -> Option<Self> {
        let word = text.split_whitespace().next()?.trim_end_matches([',', ';', ':', ')']);
        let mut numbers = word.split('.');
        let class = numbers.next()?.parse().ok().filter(|class| matches!(class, 2 | 4 | 5))?;
        let subject = numbers.next()?.parse().ok().filter(|subject| *subject < 1000)?;
        let detail = numbers.next()?.parse().ok().filter(|detail| *detail < 1000)?;
        numbers.next().is_none().then_some(Self(class, subject, detail))
    }
}

impl fmt::Display for EnhancedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl serde::Serialize for EnhancedStatus {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// What a server answered: every line, its words unchanged but for control characters.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Reply {
    /// The three-digit reply code (RFC 5321 §4.2.1).
    pub code: u16,
    /// The enhanced status of the first line that has one (RFC 2034).
    pub status: Option<EnhancedStatus>,
    /// All lines as they came, with their codes, without line ends.
    pub lines: Vec<String>,
}

impl Reply {
    /// Takes a reply's code and its whole lines, `535-5.7.8 ...`; gives the reply with its enhanced status found.
    pub fn new(code: u16, lines: Vec<String>) -> Self {
        let status = lines.iter().find_map(|line| EnhancedStatus::at_start_of(text_of(line)));
        Self { code, status, lines }
    }

    /// The lines' texts without reply codes and enhanced status, joined by blanks: what patterns are matched on.
    pub fn text(&self) -> String {
        self.text_lines().collect::<Vec<_>>().join(" ")
    }

    /// The text of each line without reply code and enhanced status.
    pub fn text_lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| {
            let text = text_of(line);
            let rest = match EnhancedStatus::at_start_of(text) {
                Some(_) => text.trim_start().split_once(' ').map_or("", |(_, rest)| rest),
                None => text,
            };
            rest.trim()
        })
    }

    /// Whether the command succeeded (2yz).
    pub fn is_success(&self) -> bool {
        self.code / 100 == 2
    }

    /// Whether the server asks for more (3yz).
    pub fn is_intermediate(&self) -> bool {
        self.code / 100 == 3
    }

    /// Whether the same may work later (4yz).
    pub fn is_transient(&self) -> bool {
        self.code / 100 == 4
    }
}

/// The part of a reply line behind its code and separator.
fn text_of(line: &str) -> &str {
    let has_code = line.len() >= 3 && line.as_bytes()[..3].iter().all(u8::is_ascii_digit);
    if has_code { line.get(4..).unwrap_or("") } else { line }
}

#[cfg(test)]
mod tests {
    use super::{EnhancedStatus, Reply};

    #[test]
    fn the_status_and_the_words_of_a_multi_line_reply_are_found() {
        let lines = vec![
            "534-5.7.9 Application-specific password required. Learn more at".to_owned(),
            "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp".to_owned(),
        ];
        let reply = Reply::new(534, lines);
        assert_eq!(reply.status, Some(EnhancedStatus(5, 7, 9)));
        assert_eq!(
            reply.text(),
            "Application-specific password required. Learn more at \
             https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp"
        );
    }

    #[test]
    fn an_address_or_a_version_is_no_enhanced_status() {
        assert_eq!(EnhancedStatus::at_start_of("192.0.2.1 is not welcome"), None);
        assert_eq!(EnhancedStatus::at_start_of("1.2.3 is a version"), None);
        assert_eq!(EnhancedStatus::at_start_of(""), None);
    }

    #[test]
    fn short_and_multibyte_lines_do_not_panic() {
        for line in ["", "5", "535", "535-", "535ä", "äöü"] {
            let _ = Reply::new(535, vec![line.to_owned()]).text();
        }
    }
}
