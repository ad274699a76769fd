//! Whom a message that was handed in is for, and who sends it.

use std::collections::HashSet;

use super::Text;
use super::head::{Field, Head};
use super::mailboxes::{Unusable, addresses};
use crate::account::{Address, AddressFault};
use crate::compose::Notices;
use crate::finding::{Code, Finding, Stage};

/// What a program says about a message beside handing it in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// Recipients, as typed.
    pub recipients: Vec<String>,
    /// Whether those in the header get it, too.
    pub reads_header: bool,
    /// The sender, as typed.
    pub sender: Option<String>,
    /// The sender's name, for a message without From.
    pub full_name: Option<String>,
    /// The notices of delivery that are wanted.
    pub notices: Notices,
}

/// A message of which it is known whom it is for.
#[derive(Debug)]
pub struct Submission {
    pub(super) text: Text,
    pub(super) head: Head,
    pub(super) recipients: Vec<Address>,
    /// The sender that was asked for.
    pub(super) sender: Option<Address>,
    /// The sender that stands in the header.
    pub(super) from: Option<Address>,
    /// What the names of the fields that count begin with: those of the last one who sent the message on, if somebody did
    /// (RFC 5322 §3.6.6).
    pub(super) prefix: &'static str,
    pub(super) full_name: Option<String>,
    pub(super) notices: Notices,
}

impl Submission {
    /// Takes a message and what was said about it; gives it with its recipients, or everything that speaks against it.
    pub fn read(text: Text, wishes: Wishes) -> Result<Self, Vec<Finding>> {
        let head = Head::read(&text).map_err(|finding| vec![finding])?;
        let is_resent = head.fields.iter().any(|field| field.name.starts_with("resent-"));
        let prefix = if is_resent { "resent-" } else { "" };
        let mut findings = Vec::new();
        let mut recipients: Vec<_> = wishes
            .recipients
            .iter()
            .flat_map(|typed| noted(typed_addresses(typed), &mut findings).unwrap_or_default())
            .collect();
        if wishes.reads_header {
            for field in destinations(&head, prefix) {
                let named = addresses(&field.value(&text.bytes)).map_err(|it| in_field(&it, field));
                recipients.extend(noted(named, &mut findings).unwrap_or_default());
            }
        }
        let sender = noted(wishes.sender.as_deref().map(asked_sender).transpose(), &mut findings).flatten();
        let from = noted(author(&head, &text, prefix), &mut findings).flatten();
        let mut known = HashSet::new();
        recipients.retain(|address| known.insert(address.clone()));
        if recipients.is_empty() && findings.is_empty() {
            findings.push(nobody(&head, &text, wishes.reads_header));
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        let Wishes { full_name, notices, .. } = wishes;
        Ok(Self { text, head, recipients, sender: sender.flatten(), from, prefix, full_name, notices })
    }

    /// Who may be the sender, the likeliest first: whoever was asked for, then whoever stands in the header.
    pub fn senders(&self) -> impl Iterator<Item = &Address> {
        self.sender.iter().chain(&self.from)
    }

    /// The sender that recipients see, if it is not to be the account's.
    pub fn from(&self) -> Option<&Address> {
        self.from.as_ref()
    }

    /// How many get it.
    pub fn recipient_count(&self) -> usize {
        self.recipients.len()
    }

    /// The subject, for lists.
    pub fn subject(&self) -> String {
        let subject = self.head.named("subject").next();
        let raw = subject.map(|field| &self.text.bytes[field.span.clone()]).unwrap_or_default();
        let parsed = mail_parser::MessageParser::new().parse_headers(raw);
        parsed.and_then(|parsed| parsed.subject().map(ToOwned::to_owned)).unwrap_or_default()
    }
}

/// Keeps what was found, or notes what is wrong.
fn noted<T>(result: Result<T, Finding>, findings: &mut Vec<Finding>) -> Option<T> {
    result.map_err(|finding| findings.push(finding)).ok()
}

fn invalid(unusable: &Unusable, field: &str) -> Finding {
    Finding::new(Code::AddressInvalid, Stage::Compose)
        .with("address", unusable.text.escape_debug().to_string())
        .with("field", field)
        .with("reason", unusable.fault.keyword())
}

fn in_field(unusable: &Unusable, field: &Field) -> Finding {
    invalid(unusable, "header").with("line", field.line.to_string())
}

fn typed_addresses(typed: &str) -> Result<Vec<Address>, Finding> {
    let found = addresses(typed).map_err(|unusable| invalid(&unusable, "argument"))?;
    let nothing = || Unusable { text: typed.to_owned(), fault: AddressFault::Empty };
    if found.is_empty() { Err(invalid(&nothing(), "argument")) } else { Ok(found) }
}

/// The sender that was asked for; nothing if it is one of this machine only, or none at all (`<>`): then it is the
/// account's, since a provider takes no other.
fn asked_sender(typed: &str) -> Result<Option<Address>, Finding> {
    match addresses(typed) {
        Ok(found) => Ok(found.into_iter().next().filter(is_of_the_world)),
        Err(Unusable { fault: AddressFault::NoAt | AddressFault::Empty, .. }) => Ok(None),
        Err(unusable) => Err(invalid(&unusable, "sender")),
    }
}

/// Who stands in the header as the sender; nothing if nobody does, or somebody of this machine, such as `root`.
fn author(head: &Head, text: &Text, prefix: &str) -> Result<Option<Address>, Finding> {
    let name = format!("{prefix}from");
    let Some(field) = head.named(&name).next() else { return Ok(None) };
    match addresses(&field.value(&text.bytes)) {
        Ok(found) => Ok(found.into_iter().next().filter(is_of_the_world)),
        Err(Unusable { fault: AddressFault::NoAt, .. }) => Ok(None),
        Err(unusable) => Err(in_field(&unusable, field)),
    }
}

/// Whether an address is one that others could answer to: `root@mail` is not, nor is what a machine calls itself that was
/// given no name (RFC 6761 §6.3; `localdomain` is what distributions append).
fn is_of_the_world(address: &Address) -> bool {
    let last = address.domain().rsplit_once('.').map(|(_, last)| last);
    last.is_some_and(|last| !matches!(last, "localhost" | "localdomain"))
}

/// The fields that name recipients. Of a message that was sent on several times, only those of the last time: they stand
/// at the top, up to where another one begins (RFC 5322 §3.6.6).
fn destinations<'a>(head: &'a Head, prefix: &str) -> Vec<&'a Field> {
    let once = [format!("{prefix}from"), format!("{prefix}date"), format!("{prefix}message-id")];
    let named = [format!("{prefix}to"), format!("{prefix}cc"), format!("{prefix}bcc")];
    let mut seen = HashSet::new();
    let mut is_last = |name: &String| prefix.is_empty() || !once.contains(name) || seen.insert(name.clone());
    head.fields
        .iter()
        .take_while(|field| is_last(&field.name))
        .filter(|field| named.contains(&field.name))
        .collect()
}

fn nobody(head: &Head, text: &Text, reads_header: bool) -> Finding {
    let finding = Finding::new(Code::NoRecipients, Stage::Compose);
    if !reads_header {
        return finding;
    }
    // Recipients who were to be found stand at the latest in the header's last line.
    let lines = text.bytes[..head.body].split_inclusive(|byte| *byte == b'\n').count();
    finding.with("line", (text.first_line + lines.saturating_sub(1)).to_string())
}
