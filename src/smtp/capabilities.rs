//! What a server offers, from its answer to EHLO.

use crate::finding::Reply;

/// The extensions that matter to us. Keywords are compared without regard to case (RFC 5321 §2.4), which is why lettre's
/// own list is not used.
// Each is an extension of its own that a server offers or not; they are no states of one thing.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// STARTTLS (RFC 3207).
    pub starttls: bool,
    /// PIPELINING (RFC 2920).
    pub pipelining: bool,
    /// CHUNKING (RFC 3030).
    pub chunking: bool,
    /// 8BITMIME (RFC 6152).
    pub eight_bit_mime: bool,
    /// SMTPUTF8 (RFC 6531).
    pub smtputf8: bool,
    /// DSN (RFC 3461).
    pub dsn: bool,
    /// SIZE with a limit (RFC 1870): octets of a message; `None` if there is no limit or it is not told.
    pub size: Option<u64>,
    /// Mechanisms behind AUTH (RFC 4954), in capitals, in the server's order.
    pub mechanisms: Vec<String>,
}

impl Capabilities {
    /// Takes the answer to EHLO; its first line is the greeting and is not looked at.
    pub fn parse(reply: &Reply) -> Self {
        let mut capabilities = Self::default();
        for line in reply.lines.iter().skip(1) {
            capabilities.add(line.get(4..).unwrap_or(""));
        }
        capabilities
    }

    fn add(&mut self, line: &str) {
        // `AUTH=LOGIN` is an old spelling that some servers offer beside or instead of `AUTH LOGIN`.
        let line = line.to_ascii_uppercase().replacen("AUTH=", "AUTH ", 1);
        let mut words = line.split_whitespace();
        match words.next() {
            Some("STARTTLS") => self.starttls = true,
            Some("PIPELINING") => self.pipelining = true,
            Some("CHUNKING") => self.chunking = true,
            Some("8BITMIME") => self.eight_bit_mime = true,
            Some("SMTPUTF8") => self.smtputf8 = true,
            Some("DSN") => self.dsn = true,
            // 0 stands for "no fixed limit" (RFC 1870 §4).
            Some("SIZE") => {
                self.size = words.next().and_then(|size| size.parse().ok()).filter(|size| *size > 0);
            }
            Some("AUTH") => self.add_mechanisms(words),
            _ => {}
        }
    }

    fn add_mechanisms<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        for word in words {
            if !self.mechanisms.iter().any(|known| known == word) {
                self.mechanisms.push(word.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Capabilities, Reply};

    fn parse(lines: &[&str]) -> Capabilities {
        Capabilities::parse(&Reply::new(250, lines.iter().map(|line| (*line).to_owned()).collect()))
    }

    #[test]
    fn keywords_are_read_without_regard_to_case() {
        let offered =
            parse(&["250-mx", "250-size 35882577", "250-8bitmime", "250-Auth Plain Login", "250 smtpUTF8"]);
        assert_eq!(offered.size, Some(35_882_577));
        assert_eq!(offered.mechanisms, ["PLAIN", "LOGIN"]);
        assert!(offered.eight_bit_mime && offered.smtputf8 && !offered.starttls);
    }

    #[test]
    fn old_and_new_spelling_of_auth_are_one_list() {
        assert_eq!(parse(&["250-mx", "250-AUTH=LOGIN PLAIN", "250 AUTH LOGIN XOAUTH2"]).mechanisms.len(), 3);
    }

    #[test]
    fn no_limit_is_no_limit() {
        assert_eq!(parse(&["250-mx", "250 SIZE 0"]).size, None);
        assert_eq!(parse(&["250-mx", "250 SIZE"]).size, None);
        assert_eq!(parse(&["250 STARTTLS"]), Capabilities::default());
    }
}
