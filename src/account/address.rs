//! An e-mail address, checked (RFC 5321 §4.1.2, RFC 6531 §3.3).

use std::fmt;
use std::str::FromStr;

use super::blank::is_blank;

/// Octets of a local part (RFC 5321 §4.5.3.1.1).
const LONGEST_LOCAL_PART: usize = 64;
/// Octets of a domain (RFC 5321 §4.5.3.1.2).
const LONGEST_DOMAIN: usize = 255;

/// An address that can stand in an envelope: the domain is in its ASCII form (RFC 5890), the local part as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    local: String,
    domain: String,
}

/// Why a text is no usable address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressFault {
    /// Nothing at all.
    Empty,
    /// There is no @.
    NoAt,
    /// There is more than one @.
    SeveralAt,
    /// Nothing stands before the @.
    EmptyLocalPart,
    /// Nothing stands behind the @.
    EmptyDomain,
    /// A blank (of those that are not seen, too), quotation mark, bracket or comma stands in it.
    Character,
    /// A control character or line break stands in it.
    Control,
    /// The domain is none.
    Domain,
    /// A dot at an end of the local part, or two in a row.
    Dots,
    /// It is longer than the standard allows.
    TooLong,
}

impl AddressFault {
    /// The name of the fault in the texts.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoAt => "no-at",
            Self::SeveralAt => "several-at",
            Self::EmptyLocalPart => "empty-local",
            Self::EmptyDomain => "empty-domain",
            Self::Character => "character",
            Self::Control => "control",
            Self::Domain => "domain",
            Self::Dots => "dots",
            Self::TooLong => "too-long",
        }
    }
}

impl Address {
    /// The part before the @.
    pub fn local_part(&self) -> &str {
        &self.local
    }

    /// The domain in its ASCII form.
    pub fn domain(&self) -> &str {
        &self.domain
    }

    /// Whether the local part has letters outside ASCII, so that servers need SMTPUTF8 for it (RFC 6531).
    pub fn needs_smtputf8(&self) -> bool {
        !self.local.is_ascii()
    }
}

impl FromStr for Address {
    type Err = AddressFault;

    fn from_str(text: &str) -> Result<Self, AddressFault> {
        if text.chars().any(char::is_control) {
            return Err(AddressFault::Control);
        }
        let text = text.trim();
        if text.is_empty() {
            return Err(AddressFault::Empty);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(AddressFault::NoAt)?;
        let local = local_part(local)?;
        let domain = ascii_domain(domain)?;
        Ok(Self { local, domain })
    }
}

/// Quoted local parts (RFC 5321 §4.1.2, `Quoted-string`) are refused: nobody has one, and mistakes look like them.
fn local_part(local: &str) -> Result<String, AddressFault> {
    let allowed = |character: char| !character.is_ascii() || is_atom_text(character) || character == '.';
    if local.contains('@') {
        Err(AddressFault::SeveralAt)
    } else if local.is_empty() {
        Err(AddressFault::EmptyLocalPart)
    } else if local.chars().any(|character| !allowed(character) || is_blank(character)) {
        Err(AddressFault::Character)
    } else if local.starts_with('.') || local.ends_with('.') || local.contains("..") {
        Err(AddressFault::Dots)
    } else if local.len() > LONGEST_LOCAL_PART {
        Err(AddressFault::TooLong)
    } else {
        Ok(local.to_owned())
    }
}

/// RFC 5322 §3.2.3, `atext`.
fn is_atom_text(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(character)
}

fn ascii_domain(domain: &str) -> Result<String, AddressFault> {
    if domain.is_empty() {
        return Err(AddressFault::EmptyDomain);
    }
    let ascii = idna::domain_to_ascii_strict(domain).map_err(|_| AddressFault::Domain)?;
    if ascii.len() > LONGEST_DOMAIN {
        return Err(AddressFault::TooLong);
    }
    // No domain ends in a number (RFC 3696 §2): that is an address of a machine, which stands in brackets if at all.
    let is_numeric = |label: &str| label.bytes().all(|byte| byte.is_ascii_digit());
    if ascii.split('.').any(str::is_empty) || ascii.rsplit('.').next().is_some_and(is_numeric) {
        Err(AddressFault::Domain)
    } else {
        Ok(ascii)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

#[cfg(test)]
mod tests {
    use super::{Address, AddressFault};

    #[test]
    fn usual_addresses_and_umlauts_are_taken() {
        let shown = |text: &str| text.parse::<Address>().unwrap().to_string();
        assert_eq!(shown(" jana.beispiel+x@example.com "), "jana.beispiel+x@example.com");
        assert_eq!(shown("jana@bücher.example"), "jana@xn--bcher-kva.example");
        assert_eq!(shown("jürgen@Example.DE"), "jürgen@example.de");
        assert!("jürgen@example.de".parse::<Address>().unwrap().needs_smtputf8());
    }

    #[test]
    fn each_mistake_has_its_name() {
        let fault = |text: &str| text.parse::<Address>().unwrap_err();
        assert_eq!(fault(""), AddressFault::Empty);
        assert_eq!(fault("jana"), AddressFault::NoAt);
        assert_eq!(fault("a@b@example.com"), AddressFault::SeveralAt);
        assert_eq!(fault("@example.com"), AddressFault::EmptyLocalPart);
        assert_eq!(fault("jana@"), AddressFault::EmptyDomain);
        assert_eq!(fault("ja na@example.com"), AddressFault::Character);
        assert_eq!(fault("<jana@example.com"), AddressFault::Character);
        assert_eq!(fault("jana\u{200b}@example.com"), AddressFault::Character);
        assert_eq!(fault("\u{202a}jana@example.com"), AddressFault::Character);
        assert_eq!(fault("jana@example.com\r\nBcc: x@example.com"), AddressFault::Control);
        assert_eq!(fault("jana@exa mple.com"), AddressFault::Domain);
        assert_eq!(fault("jana@example..com"), AddressFault::Domain);
        assert_eq!(fault("jana@127.0.0.1"), AddressFault::Domain);
        assert_eq!(fault("jana@example.1"), AddressFault::Domain);
        assert_eq!(fault(".jana@example.com"), AddressFault::Dots);
        assert_eq!(fault(&format!("{}@example.com", "a".repeat(65))), AddressFault::TooLong);
    }
}
