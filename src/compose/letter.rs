//! A finished letter: its envelope, and what else is to be known of the message whose bytes go over the wire.

use std::time::SystemTime;

use lettre::address::Envelope as LettreEnvelope;
use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};
use lettre::message::{Body, Message, MultiPart, SinglePart};

use super::part_header::NamedContentType;
use super::{Attachment, Content, Draft, Person, Recipients, header, skeleton};
use crate::account::{Address, AddressFault};
use crate::finding::{Code, Finding, Stage};

/// Who sends to whom, beside the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The sender.
    pub from: Address,
    /// The recipients, each once.
    pub to: Vec<Address>,
}

/// The notices of delivery that a sender wants (RFC 3461); usually it is the servers' choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notices {
    /// Of what, as after NOTIFY: `NEVER`, or some of `SUCCESS`, `FAILURE` and `DELAY`, separated by commas (§4.1).
    pub notify: Option<String>,
    /// What names the message in them (§4.4).
    pub envelope_id: Option<String>,
}

impl Notices {
    /// Whether any are wanted.
    pub fn are_wanted(&self) -> bool {
        self.notify.is_some() || self.envelope_id.is_some()
    }
}

/// A message that will not change any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its Message-ID, with angle brackets, fixed before the first try.
    pub message_id: String,
    /// Its envelope.
    pub envelope: Envelope,
    /// How many bytes its content has.
    pub octets: u64,
    /// Whether an address in it needs SMTPUTF8.
    pub needs_smtputf8: bool,
    /// Whether it has bytes outside ASCII.
    pub is_eight_bit: bool,
    /// The notices that its sender wants.
    pub notices: Notices,
}

/// What makes one message different from every other.
#[derive(Debug, Clone, Copy)]
pub struct Identity<'a> {
    /// When it was written.
    pub date: SystemTime,
    /// Letters and digits that no other message has.
    pub unique: &'a str,
    /// The envelope's sender: the account that is logged in.
    pub sender: &'a Address,
}

impl Letter {
    /// Takes a draft and what makes it unique; gives the letter and its content: CRLF line ends, ending in one, no Bcc. The
    /// same input gives the same bytes.
    pub fn compose(draft: &Draft, identity: Identity<'_>) -> Result<(Self, Content), Finding> {
        for text in std::iter::once(&draft.subject).chain(names(draft)) {
            refuse_line_breaks(text)?;
        }
        let message_id = format!("<{}@{}>", identity.unique, draft.from.address.domain());
        let to = draft.recipients.addresses();
        let words = build(draft, identity, &message_id, &to).map_err(|reason| unbuildable(&reason))?;
        let is_eight_bit = !words.is_ascii();
        let content = if draft.attachments.is_empty() {
            Content::from(words)
        } else {
            let filled = skeleton::filled(&words, &mixed(identity.unique), &draft.attachments);
            filled.ok_or_else(|| unbuildable("its parts are not those of the draft"))?
        };
        let needs_smtputf8 = std::iter::once(identity.sender).chain(&to).any(Address::needs_smtputf8)
            || people(draft).any(|person| person.address.needs_smtputf8());
        let letter = Self {
            message_id,
            envelope: Envelope { from: identity.sender.clone(), to },
            octets: content.octets(),
            needs_smtputf8,
            is_eight_bit,
            notices: Notices::default(),
        };
        Ok((letter, content))
    }
}

/// Everybody whose address stands in a header.
fn people(draft: &Draft) -> impl Iterator<Item = &Person> {
    let visible = draft.recipients.to.iter().chain(&draft.recipients.cc);
    std::iter::once(&draft.from).chain(&draft.reply_to).chain(visible)
}

fn names(draft: &Draft) -> impl Iterator<Item = &String> {
    people(draft).filter_map(|person| person.name.as_ref())
}

/// A line break in a header value would begin a new header.
pub(super) fn refuse_line_breaks(text: &str) -> Result<(), Finding> {
    if text.contains(|character: char| character.is_control() && character != '\t') {
        let finding = Finding::new(Code::MalformedMessage, Stage::Compose);
        return Err(finding
            .with("reason", AddressFault::Control.keyword())
            .with("what", text.escape_debug().to_string()));
    }
    Ok(())
}

fn unbuildable(reason: &str) -> Finding {
    Finding::new(Code::MalformedMessage, Stage::Compose).with("reason", reason)
}

/// The message with its documents empty.
fn build(draft: &Draft, identity: Identity<'_>, message_id: &str, to: &[Address]) -> Result<Vec<u8>, String> {
    let mut builder = Message::builder()
        .raw_header(header::people("From", std::slice::from_ref(&draft.from)))
        .date(identity.date)
        .message_id(Some(message_id.to_owned()))
        .raw_header(header::subject(&draft.subject))
        .envelope(envelope(identity.sender, to)?);
    let Recipients { to, cc, bcc: _ } = &draft.recipients;
    for (name, people) in [("Reply-To", draft.reply_to.as_slice()), ("To", to), ("Cc", cc)] {
        if !people.is_empty() {
            builder = builder.raw_header(header::people(name, people));
        }
    }
    let message = match (words(draft, identity.unique), draft.attachments.is_empty()) {
        (Words::One(part), true) => builder.singlepart(part),
        (Words::Both(part), true) => builder.multipart(part),
        (words, false) => builder.multipart(with_attachments(words, &draft.attachments, identity.unique)),
    };
    let mut bytes = message.map_err(|error| error.to_string())?.formatted();
    if !bytes.ends_with(b"\r\n") {
        bytes.extend_from_slice(b"\r\n");
    }
    Ok(bytes)
}

fn envelope(from: &Address, to: &[Address]) -> Result<LettreEnvelope, String> {
    let to: Result<Vec<_>, _> = to.iter().map(lettre_address).collect();
    LettreEnvelope::new(Some(lettre_address(from)?), to?).map_err(|error| error.to_string())
}

fn lettre_address(address: &Address) -> Result<lettre::Address, String> {
    lettre::Address::new(address.local_part(), address.domain()).map_err(|error| error.to_string())
}

fn text(text: &str, kind: ContentType) -> SinglePart {
    // Also for ASCII, which lettre would leave as it is: with control characters, blanks at line ends and lines that look
    // like a boundary.
    let encoded = Body::new_with_encoding(with_crlf(text), ContentTransferEncoding::QuotedPrintable);
    // Quoted-printable can carry any text, so the other case does not occur; as it is, it would be encoded by lettre.
    SinglePart::builder().header(kind).body(encoded.unwrap_or_else(Body::new))
}

/// Line ends as they go over the wire (RFC 5322 §2.3): a bare CR or LF has no place in a message.
fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

/// What is said, in one form or in both.
enum Words {
    One(SinglePart),
    Both(MultiPart),
}

fn words(draft: &Draft, unique: &str) -> Words {
    match (&draft.body, &draft.html) {
        (Some(plain), Some(html)) => Words::Both(
            // A boundary of "=_" cannot stand in a quoted-printable or base64 text (RFC 2045 §6.7).
            MultiPart::alternative()
                .boundary(format!("=_alternative_{unique}"))
                .singlepart(text(plain, ContentType::TEXT_PLAIN))
                .singlepart(text(html, ContentType::TEXT_HTML)),
        ),
        (None, Some(html)) => Words::One(text(html, ContentType::TEXT_HTML)),
        (plain, None) => Words::One(text(plain.as_deref().unwrap_or(""), ContentType::TEXT_PLAIN)),
    }
}

/// The boundary between words and documents. It cannot stand in them, as said above.
fn mixed(unique: &str) -> String {
    format!("=_mixed_{unique}")
}

fn with_attachments(words: Words, attachments: &[Attachment], unique: &str) -> MultiPart {
    let mixed = MultiPart::mixed().boundary(mixed(unique));
    let begun = match words {
        Words::One(part) => mixed.singlepart(part),
        Words::Both(part) => mixed.multipart(part),
    };
    attachments.iter().fold(begun, |parts, attachment| parts.singlepart(document(attachment)))
}

/// The part of a document without its content, which comes later. Documents always go as base64: whatever lies between here
/// and the recipient leaves it alone.
fn document(attachment: &Attachment) -> SinglePart {
    let builder = SinglePart::builder()
        .header(NamedContentType::new(&attachment.media_type, &attachment.name))
        .header(ContentDisposition::attachment(&attachment.name));
    builder.body(Body::dangerous_pre_encoded(Vec::new(), ContentTransferEncoding::Base64))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use mail_parser::{MessageParser, MimeHeaders};

    use super::{Attachment, Code, Draft, Identity, Letter, Recipients};

    fn draft(attachments: Vec<Attachment>) -> Draft {
        Draft {
            from: "Jana Beispiel <jana@example.com>".parse().unwrap(),
            reply_to: None,
            recipients: Recipients {
                to: vec!["Kim Müller <kim@example.com>".parse().unwrap()],
                cc: Vec::new(),
                bcc: vec!["geheim@example.com".parse().unwrap()],
            },
            subject: "Rechnung 1001 – März".to_owned(),
            body: Some("Guten Tag,\n.\nviele Grüße\r\n".to_owned()),
            html: None,
            attachments,
        }
    }

    /// The letter, and its bytes.
    fn compose(draft: &Draft) -> (Letter, Vec<u8>) {
        let sender = "jana@example.com".parse().unwrap();
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_000_000);
        let identity = Identity { date, unique: "abc123", sender: &sender };
        let (letter, content) = Letter::compose(draft, identity).unwrap();
        let mut bytes = Vec::new();
        content.write_to(&mut bytes).unwrap();
        assert_eq!(letter.octets, bytes.len() as u64);
        (letter, bytes)
    }

    fn attached(name: &str, content: &[u8]) -> Attachment {
        Attachment::new(name.to_owned(), content.to_vec().into()).unwrap()
    }

    /// Bytes that every transfer encoding would harm if it could.
    fn awkward_bytes() -> Vec<u8> {
        b"\r\n.\r\nFrom x\r\n\0\xff=20".iter().copied().cycle().take(100_000).collect()
    }

    #[test]
    fn attachments_arrive_byte_for_byte_with_their_names() {
        let long = format!("{}.pdf", "ä – \"x\" ".repeat(25));
        let names =
            ["Rechnung Müller – März.pdf", "mu\u{308}ller.pdf", long.as_str(), "plain.pdf", "a=?b?=.pdf"];
        let (_, message) = compose(&draft(names.map(|name| attached(name, &awkward_bytes())).to_vec()));
        let parsed = MessageParser::new().parse(&message).unwrap();
        for (number, name) in names.iter().enumerate() {
            let part = parsed.attachment(u32::try_from(number).unwrap()).unwrap();
            assert_eq!(part.contents(), awkward_bytes());
            assert_eq!(part.content_disposition().unwrap().attribute("filename"), Some(*name));
            assert_eq!(part.content_type().unwrap().attribute("name"), Some(*name));
        }
    }

    #[test]
    fn the_wire_gets_what_it_can_carry() {
        let (letter, message) = compose(&draft(vec![attached("a.txt", "ä\nö".as_bytes())]));
        let text = String::from_utf8(message.clone()).unwrap();
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']));
        assert!(text.lines().all(|line| line.len() <= 998));
        assert!(!text.contains("geheim@example.com"));
        assert_eq!(letter.envelope.to.len(), 2);
        assert_eq!(letter.message_id, "<abc123@example.com>");
        assert_eq!((letter, message), compose(&draft(vec![attached("a.txt", "ä\nö".as_bytes())])));
    }

    #[test]
    fn subject_and_body_are_read_back_as_written() {
        for html in [None, Some("<p>Grüße</p>".to_owned())] {
            let (_, message) = compose(&Draft { html: html.clone(), ..draft(Vec::new()) });
            let parsed = MessageParser::new().parse(&message).unwrap();
            assert_eq!(parsed.subject(), Some("Rechnung 1001 – März"));
            assert_eq!(parsed.body_text(0).unwrap().trim_end(), "Guten Tag,\r\n.\r\nviele Grüße");
            assert_eq!(parsed.html_body_count(), 1);
        }
    }

    #[test]
    fn a_text_with_anything_in_it_goes_as_harmless_lines() {
        let text = "a\0b\x1b[31m\r\n--=_mixed_abc123\r\nblanks  \r\n".to_owned() + &"x".repeat(5000) + "\r\n";
        let (_, message) =
            compose(&Draft { body: Some(text.clone()), ..draft(vec![attached("a.pdf", b"x")]) });
        assert!(!message.contains(&0) && !message.windows(3).any(|three| three == b" \r\n"));
        let parsed = MessageParser::new().parse(&message).unwrap();
        assert_eq!(parsed.body_text(0).unwrap().trim_end(), text.trim_end());
        assert_eq!(parsed.attachment_count(), 1);
    }

    #[test]
    fn a_line_break_in_a_header_is_refused() {
        let evil = Draft { subject: "x\r\nBcc: y@example.com".to_owned(), ..draft(Vec::new()) };
        let sender = "jana@example.com".parse().unwrap();
        let identity = Identity { date: SystemTime::UNIX_EPOCH, unique: "a", sender: &sender };
        assert_eq!(Letter::compose(&evil, identity).unwrap_err().code, Code::MalformedMessage);
    }
}
