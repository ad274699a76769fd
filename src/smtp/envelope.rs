//! Who sends to whom, and the commands that say so (RFC 5321 §3.3).

use super::failure::Seen;
use super::{Capabilities, Failure};
use crate::finding::Stage;

/// Who sends to whom, on the wire.
#[derive(Debug, Clone, Copy)]
pub struct Envelope<'a> {
    /// The sender's address.
    pub from: &'a str,
    /// The recipients' addresses.
    pub to: &'a [String],
    /// Whether an address needs SMTPUTF8 (RFC 6531).
    pub needs_smtputf8: bool,
    /// Whether the message has bytes outside ASCII (RFC 6152).
    pub is_eight_bit: bool,
    /// Of what the sender wants notices, as after NOTIFY (RFC 3461 §4.1); only a server that offers them is asked.
    pub notify: Option<&'a str>,
    /// What names the message in them (RFC 3461 §4.4).
    pub envelope_id: Option<&'a str>,
}

impl Envelope<'_> {
    /// Takes what the server offers and the octets of the message; gives MAIL with the parameters that it needs and every
    /// RCPT, or why the server cannot take it.
    pub(super) fn commands(&self, offered: &Capabilities, size: u64) -> Result<Vec<String>, Failure> {
        if let Some(limit) = offered.size.filter(|limit| size > *limit) {
            return Err(Seen::TooLarge { size, limit }.at(Stage::Message));
        }
        if self.needs_smtputf8 && !offered.smtputf8 {
            return Err(Seen::NoSmtputf8.at(Stage::Message));
        }
        if self.is_eight_bit && !offered.eight_bit_mime {
            return Err(Seen::NoEightBitMime.at(Stage::Message));
        }
        let size = offered.size.map(|_| format!(" SIZE={size}")).unwrap_or_default();
        let body = if self.is_eight_bit { " BODY=8BITMIME" } else { "" };
        let utf8 = if self.needs_smtputf8 { " SMTPUTF8" } else { "" };
        let notices = |wanted: Option<&str>, keyword| match wanted.filter(|_| offered.dsn) {
            Some(value) => format!(" {keyword}={}", xtext(value)),
            None => String::new(),
        };
        let id = notices(self.envelope_id, "ENVID");
        let notify = notices(self.notify, "NOTIFY");
        let mut lines = vec![format!("MAIL FROM:<{}>{size}{body}{utf8}{id}\r\n", self.from)];
        lines.extend(self.to.iter().map(|address| format!("RCPT TO:<{address}>{notify}\r\n")));
        Ok(lines)
    }
}

/// A value as it stands in a parameter (RFC 3461 §4, `xtext`).
fn xtext(value: &str) -> String {
    let encoded = value.bytes().map(|byte| match byte {
        b'+' | b'=' => format!("+{byte:02X}"),
        b'!'..=b'~' => char::from(byte).to_string(),
        _ => format!("+{byte:02X}"),
    });
    encoded.collect()
}
