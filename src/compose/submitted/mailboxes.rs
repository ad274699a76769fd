//! The addresses in a field that names people (RFC 5322 §3.4).

use crate::account::{Address, AddressFault};

/// What is no address, and why.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unusable {
    /// The text.
    pub(super) text: String,
    /// The reason.
    pub(super) fault: AddressFault,
}

/// Takes the value of a field; gives its addresses in order, or the first that is none. Names, comments and the names of
/// groups are passed over.
pub(super) fn addresses(value: &str) -> Result<Vec<Address>, Unusable> {
    let mut reader = Reader::default();
    value.chars().try_for_each(|character| reader.take(character))?;
    reader.end()
}

#[derive(Debug, Default)]
struct Reader {
    addresses: Vec<Address>,
    /// What stands outside angle brackets: a name, or an address without one.
    loose: String,
    /// What stands between angle brackets.
    bracketed: Option<String>,
    within: Within,
    is_escaped: bool,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Within {
    #[default]
    Nothing,
    Quotes,
    Brackets,
    /// Comments nest.
    Comments(usize),
}

impl Reader {
    fn take(&mut self, character: char) -> Result<(), Unusable> {
        if std::mem::take(&mut self.is_escaped) {
            self.keep(character);
            return Ok(());
        }
        match (self.within, character) {
            (Within::Quotes | Within::Comments(_), '\\') => {
                self.keep(character);
                self.is_escaped = true;
            }
            (Within::Quotes, '"') => {
                self.keep(character);
                self.within = Within::Nothing;
            }
            (Within::Comments(1), ')') | (Within::Brackets, '>') => self.within = Within::Nothing,
            (Within::Comments(depth), ')') => self.within = Within::Comments(depth - 1),
            (Within::Comments(depth), '(') => self.within = Within::Comments(depth + 1),
            (Within::Nothing, '(') => self.within = Within::Comments(1),
            (Within::Nothing, '<') if self.bracketed.is_none() => {
                self.within = Within::Brackets;
                self.loose.clear();
                self.bracketed = Some(String::new());
            }
            (Within::Nothing, '<') => return Err(self.unusable(AddressFault::SeveralAt)),
            (Within::Nothing, ',' | ';') => return self.end_mailbox(),
            // What stands before a colon is the name of a group.
            (Within::Nothing, ':') => self.loose.clear(),
            (Within::Nothing, '"') => {
                self.keep(character);
                self.within = Within::Quotes;
            }
            _ => self.keep(character),
        }
        Ok(())
    }

    fn keep(&mut self, character: char) {
        match (self.within, &mut self.bracketed) {
            (Within::Comments(_), _) => {}
            (Within::Brackets, Some(bracketed)) => bracketed.push(character),
            _ => self.loose.push(character),
        }
    }

    fn end_mailbox(&mut self) -> Result<(), Unusable> {
        let loose = self.loose.trim();
        let text = match &self.bracketed {
            // Somebody else behind the brackets must not be passed over.
            Some(_) if !loose.is_empty() => return Err(self.unusable(AddressFault::Character)),
            Some(bracketed) => bracketed.trim(),
            // Between two commas there may be nothing (RFC 5322 §4.4).
            None if loose.is_empty() => return Ok(()),
            None => loose,
        };
        // What was not UTF-8 is nobody's address.
        let address = if text.contains(char::REPLACEMENT_CHARACTER) {
            Err(AddressFault::Character)
        } else {
            text.parse()
        };
        let address = address.map_err(|fault| Unusable { text: text.to_owned(), fault })?;
        self.addresses.push(address);
        self.loose.clear();
        self.bracketed = None;
        Ok(())
    }

    fn end(mut self) -> Result<Vec<Address>, Unusable> {
        if self.within != Within::Nothing {
            return Err(self.unusable(AddressFault::Character));
        }
        self.end_mailbox()?;
        Ok(self.addresses)
    }

    fn unusable(&self, fault: AddressFault) -> Unusable {
        let bracketed = self.bracketed.as_ref().map(|text| format!("<{text}>")).unwrap_or_default();
        Unusable { text: format!("{bracketed} {}", self.loose).trim().to_owned(), fault }
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressFault, addresses};

    fn read(value: &str) -> Vec<String> {
        addresses(value).unwrap().iter().map(ToString::to_string).collect()
    }

    fn fault(value: &str) -> AddressFault {
        addresses(value).unwrap_err().fault
    }

    #[test]
    fn everybody_is_found_behind_names_comments_and_groups() {
        let two = ["a@example.com", "b@example.com"];
        for value in [
            "a@example.com, b@example.com",
            "\"Beispiel, \\\"Kim\\\" <x@example.org>\" <a@example.com>,, B <b@example.com>,",
            "a@example.com (Kim (Beispiel), x@example.org \\) y), b@example.com",
            "Team: a@example.com, Kim <b@example.com>;",
            "Team: a@example.com; b@example.com",
            "=?utf-8?q?M=C3=BCller=2C_Kim?= < a@example.com >;Müller <b@example.com>",
        ] {
            assert_eq!(read(value), two, "{value}");
        }
        assert!(read("undisclosed-recipients:;").is_empty() && read(" ").is_empty());
    }

    #[test]
    fn nobody_is_passed_over() {
        assert_eq!(fault("Beispiel, Kim <kim@example.com>"), AddressFault::NoAt);
        assert_eq!(fault("Kim kim@example.com"), AddressFault::Character);
        assert_eq!(fault("<a@example.com> b@example.com"), AddressFault::Character);
        assert_eq!(fault("<a@example.com> <b@example.com>"), AddressFault::SeveralAt);
        assert_eq!(fault("a@example.com <b@example.com"), AddressFault::Character);
        assert_eq!(fault("a@example.com (b@example.com"), AddressFault::Character);
        assert_eq!(fault("\"a@example.com"), AddressFault::Character);
        assert_eq!(fault("Kim <>"), AddressFault::Empty);
        assert_eq!(fault("k\u{fffd}m@example.com"), AddressFault::Character);
    }
}
