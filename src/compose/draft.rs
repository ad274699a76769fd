//! What is to be said, to whom, with what.

use std::fmt;
use std::str::FromStr;

use super::Attachment;
use crate::account::{Address, AddressFault};

/// A message as its author thinks of it.
#[derive(Debug, Clone)]
pub struct Draft {
    /// Who sends.
    pub from: Person,
    /// Where answers go, if elsewhere.
    pub reply_to: Option<Person>,
    /// Who gets it.
    pub recipients: Recipients,
    /// The subject.
    pub subject: String,
    /// The text.
    pub body: Option<String>,
    /// The text in HTML, for programs that show it.
    pub html: Option<String>,
    /// The documents.
    pub attachments: Vec<Attachment>,
}

/// Who gets a message, by the header in which they stand.
#[derive(Debug, Clone, Default)]
pub struct Recipients {
    /// The ones it is written to.
    pub to: Vec<Person>,
    /// The ones who get a copy.
    pub cc: Vec<Person>,
    /// The ones whom the others do not see.
    pub bcc: Vec<Person>,
}

impl Recipients {
    /// The addresses of all of them, each once, in order.
    pub fn addresses(&self) -> Vec<Address> {
        let mut addresses = Vec::new();
        for person in self.to.iter().chain(&self.cc).chain(&self.bcc) {
            if !addresses.contains(&person.address) {
                addresses.push(person.address.clone());
            }
        }
        addresses
    }
}

/// An address, perhaps with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: Option<String>,
    /// The address.
    pub address: Address,
}

/// Why a text names nobody: the address is unusable.
pub type PersonFault = AddressFault;

impl FromStr for Person {
    type Err = PersonFault;

    /// Takes `kim@example.com`, `<kim@example.com>`, `Kim Beispiel <kim@example.com>` or `"Beispiel, Kim" <kim@example.com>`.
    fn from_str(text: &str) -> Result<Self, PersonFault> {
        // Line breaks end headers: nothing that holds one gets any further.
        if text.chars().any(char::is_control) {
            return Err(AddressFault::Control);
        }
        let text = text.trim();
        let named = text.strip_suffix('>').and_then(|text| text.rsplit_once('<'));
        let Some((name, address)) = named else {
            return Ok(Self { name: None, address: text.parse()? });
        };
        let name = name.trim();
        let unquoted = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')).unwrap_or(name);
        let name = unquoted.replace("\\\"", "\"").replace("\\\\", "\\");
        Ok(Self { name: Some(name).filter(|name| !name.is_empty()), address: address.parse()? })
    }
}

/// As people write it; not for headers, which encode names.
impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "{name} <{}>", self.address),
            None => write!(f, "{}", self.address),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AddressFault, Person, Recipients};

    fn person(text: &str) -> Person {
        text.parse().unwrap()
    }

    #[test]
    fn names_are_taken_with_and_without_quotation_marks() {
        assert_eq!(person("kim@example.com").name, None);
        assert_eq!(person("<kim@example.com>").name, None);
        assert_eq!(person("Kim Beispiel <kim@example.com>").name.as_deref(), Some("Kim Beispiel"));
        assert_eq!(person("\"Beispiel, Kim\" <kim@example.com>").name.as_deref(), Some("Beispiel, Kim"));
    }

    #[test]
    fn several_addresses_and_line_breaks_are_no_person() {
        let fault = |text: &str| text.parse::<Person>().unwrap_err();
        assert_eq!(fault("a@example.com, b@example.com"), AddressFault::SeveralAt);
        assert_eq!(fault("Kim\r\nBcc: x@example.com <kim@example.com>"), AddressFault::Control);
        assert_eq!(fault("Kim <kim>"), AddressFault::NoAt);
    }

    #[test]
    fn everybody_gets_it_once() {
        let recipients = Recipients {
            to: vec![person("a@example.com")],
            cc: vec![person("b@example.com"), person("A <a@example.com>")],
            bcc: vec![person("b@example.com")],
        };
        assert_eq!(recipients.addresses().len(), 2);
    }
}
