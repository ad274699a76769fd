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
    /// How many fields may be among them, from the top.
    pub(super) counted: usize,
    pub(super) full_name: Option<String>,
    pub(super) notices: Notices,
}

impl Submission {
    /// Takes a message and what was said about it; gives it with its recipients, or everything that speaks against it.
    pub fn read(text: Text, wishes: Wishes) -> Result<Self, Vec<Finding>> {
        let head = Head::read(&text).map_err(|finding| vec![finding])?;
        let (prefix, counted) =
            last_sent_on(&head.fields).map_or(("", head.fields.len()), |count| ("resent-", count));
        let fields = &head.fields[..counted];
        let mut findings = Vec::new();
        let mut recipients: Vec<_> = wishes
            .recipients
            .iter()
            .flat_map(|typed| noted(typed_addresses(typed), &mut findings).unwrap_or_default())
            .collect();
        if wishes.reads_header {
            let destinations = ["to", "cc", "bcc"].map(|name| format!("{prefix}{name}"));
            for field in fields.iter().filter(|field| destinations.contains(&field.name)) {
                let named = addresses(&field.value(&text.bytes)).map_err(|it| in_field(&it, field));
                recipients.extend(noted(named, &mut findings).unwrap_or_default());
            }
        }
        let sender = noted(wishes.sender.as_deref().map(asked_sender).transpose(), &mut findings).flatten();
        let from = noted(author(fields, &text, prefix), &mut findings).flatten();
        let mut known = HashSet::new();
        recipients.retain(|address| known.insert(address.clone()));
        if recipients.is_empty() && findings.is_empty() {
            findings.push(nobody(&head, &text, wishes.reads_header));
        }
        if !findings.is_empty() {
            return Err(findings);
        }
        let Wishes { full_name, notices, .. } = wishes;
        Ok(Self {
            text,
            head,
            recipients,
            sender: sender.flatten(),
            from,
            prefix,
            counted,
            full_name,
            notices,
        })
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
fn author(fields: &[Field], text: &Text, prefix: &str) -> Result<Option<Address>, Finding> {
    let name = format!("{prefix}from");
    let Some(field) = fields.iter().find(|field| field.name == name) else { return Ok(None) };
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

/// How many fields, from the top, tell of the last time that a message was sent on; nothing if nobody did so. An earlier time
/// begins with a field that comes again, since each time has one of a kind (RFC 5322 §3.6.6), or behind a server's trace.
/// Several of a kind that follow each other are meant as one.
fn last_sent_on(fields: &[Field]) -> Option<usize> {
    let begin = fields.iter().position(is_sent_on)?;
    let mut seen = HashSet::from([&fields[begin].name]);
    let is_earlier = |number: &usize| {
        let (last, name) = (&fields[number - 1].name, &fields[*number].name);
        let comes_again = is_sent_on(&fields[*number]) && !seen.insert(name) && name != last;
        comes_again || name == "received"
    };
    Some((begin + 1..fields.len()).find(is_earlier).unwrap_or(fields.len()))
}

fn is_sent_on(field: &Field) -> bool {
    field.name.starts_with("resent-")
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
