//! One mail transaction: MAIL, RCPT, DATA, the message (RFC 5321 §3.3).

use super::failure::Seen;
use super::{Content, Failure, Session};
use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// As many commands as go out in one write. More could fill both sides' buffers, each waiting for the other to read
/// (RFC 2920 §3.1).
const LARGEST_GROUP: usize = 100;

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

/// What came of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The answer to each recipient, in the envelope's order; fewer if the connection ended before.
    pub recipients: Vec<Reply>,
    /// How it ended.
    pub ending: Ending,
}

/// How a transaction ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// The server took the message for every recipient that it had accepted.
    Accepted(Reply),
    /// No recipient was accepted, so there was nothing to hand over.
    NoRecipient,
    /// It failed, and the message was surely not taken.
    Failed(Failure),
    /// The message went out up to its final dot, and no answer came: perhaps it was taken.
    InDoubt(Fault),
    /// The server asked for the content, and nothing of it went out: it may not go any more.
    Withheld,
}

impl Session {
    /// Asks whether the server takes that sender, and says goodbye. Nothing is sent to anybody: RSET follows at once, in
    /// the same write where the server allows it, and what comes after the answer to MAIL is not waited for.
    pub async fn try_sender(mut self, from: &str) -> Result<(), Failure> {
        if !from.is_ascii() && !self.capabilities().smtputf8 {
            self.quit().await;
            return Err(Seen::NoSmtputf8.at(Stage::Sender));
        }
        let utf8 = if from.is_ascii() { "" } else { " SMTPUTF8" };
        let mail = format!("MAIL FROM:<{from}>{utf8}\r\n");
        let asked = if self.capabilities().pipelining {
            self.send(&format!("{mail}RSET\r\n")).await
        } else {
            self.send(&mail).await
        };
        let reply = asked.map_err(|fault| Seen::Fault(fault).at(Stage::Sender))?;
        self.quit().await;
        if reply.is_success() { Ok(()) } else { Err(Seen::Refused(reply).at(Stage::Sender)) }
    }

    /// Hands over one message. When the server asks for the content and it may not go, the session is of no use any more.
    pub async fn transact(&mut self, envelope: Envelope<'_>, content: &mut dyn Content) -> Transaction {
        let mut recipients = Vec::new();
        let ending = match self.hand_over(envelope, content, &mut recipients).await {
            Ok(ending) => ending,
            Err(failure) => Ending::Failed(failure),
        };
        Transaction { recipients, ending }
    }

    async fn hand_over(
        &mut self,
        envelope: Envelope<'_>,
        content: &mut dyn Content,
        recipients: &mut Vec<Reply>,
    ) -> Result<Ending, Failure> {
        let lines = self.envelope_lines(envelope, content.octets())?;
        let (replies, fault) = self.pipelined(&lines).await;
        let answered = Answered::read(replies, envelope.to.len());
        recipients.extend_from_slice(&answered.recipients);
        match answered.data_or_failure(fault)? {
            Some(data) if data.code == 354 && answered.anybody() => {
                if content.may_go() {
                    self.content(content).await
                } else {
                    Ok(Ending::Withheld)
                }
            }
            Some(data) if data.code == 354 => {
                // A server that asks for the message although it refused everybody gets a lone dot
                // (RFC 2920 §3.1); the refusals stand, whatever it answers.
                let _ = self.command(".").await;
                Ok(Ending::NoRecipient)
            }
            Some(data) if answered.anybody() => Err(Seen::Refused(data).at(Stage::Message)),
            _ => Ok(Ending::NoRecipient),
        }
    }

    /// MAIL with the parameters that the message needs, every RCPT, and DATA; or why the server cannot take it.
    fn envelope_lines(&self, envelope: Envelope<'_>, size: u64) -> Result<Vec<String>, Failure> {
        let offered = self.capabilities();
        if let Some(limit) = offered.size.filter(|limit| size > *limit) {
            return Err(Seen::TooLarge { size, limit }.at(Stage::Message));
        }
        if envelope.needs_smtputf8 && !offered.smtputf8 {
            return Err(Seen::NoSmtputf8.at(Stage::Message));
        }
        if envelope.is_eight_bit && !offered.eight_bit_mime {
            return Err(Seen::NoEightBitMime.at(Stage::Message));
        }
        let size = offered.size.map(|_| format!(" SIZE={size}")).unwrap_or_default();
        let body = if envelope.is_eight_bit { " BODY=8BITMIME" } else { "" };
        let utf8 = if envelope.needs_smtputf8 { " SMTPUTF8" } else { "" };
        let notices = |wanted: Option<&str>, keyword| match wanted.filter(|_| offered.dsn) {
            Some(value) => format!(" {keyword}={}", xtext(value)),
            None => String::new(),
        };
        let id = notices(envelope.envelope_id, "ENVID");
        let notify = notices(envelope.notify, "NOTIFY");
        let mut lines = vec![format!("MAIL FROM:<{}>{size}{body}{utf8}{id}\r\n", envelope.from)];
        lines.extend(envelope.to.iter().map(|address| format!("RCPT TO:<{address}>{notify}\r\n")));
        lines.push("DATA\r\n".to_owned());
        Ok(lines)
    }

    /// Sends the lines in as few writes as the server allows, each a round trip; gives the replies in order, and why
    /// there are fewer than lines, unless the rest was pointless.
    async fn pipelined(&mut self, lines: &[String]) -> (Vec<Reply>, Option<Fault>) {
        let together = if self.capabilities().pipelining { LARGEST_GROUP } else { 1 };
        let mut replies = Vec::with_capacity(lines.len());
        for group in lines.chunks(together) {
            if is_pointless(&replies, lines.len()) {
                break;
            }
            for number in 0..group.len() {
                let next =
                    if number == 0 { self.send(&group.concat()).await } else { self.next_reply().await };
                match next {
                    Ok(reply) => replies.push(reply),
                    Err(fault) => return (replies, Some(fault)),
                }
            }
        }
        (replies, None)
    }

    async fn content(&mut self, content: &mut dyn Content) -> Result<Ending, Failure> {
        match self.message(content).await {
            Ok(reply) if reply.is_success() => Ok(Ending::Accepted(reply)),
            Ok(reply) => Err(Seen::Refused(reply).at(Stage::Message)),
            Err(fault) if self.message_is_unanswered() => Ok(Ending::InDoubt(fault)),
            Err(fault) => Err(Seen::Fault(fault).at(Stage::Message)),
        }
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

/// Whether there is nothing to gain by sending the rest: the sender was refused, or everybody before DATA.
fn is_pointless(replies: &[Reply], lines: usize) -> bool {
    match replies.split_first() {
        Some((sender, _)) if !sender.is_success() => true,
        Some((_, recipients)) if replies.len() + 1 == lines => !recipients.iter().any(Reply::is_success),
        _ => false,
    }
}

/// The answers to an envelope, told apart.
struct Answered {
    sender: Option<Reply>,
    recipients: Vec<Reply>,
    data: Option<Reply>,
    complete: bool,
}

impl Answered {
    fn read(replies: Vec<Reply>, recipients: usize) -> Self {
        let mut replies = replies.into_iter();
        let sender = replies.next();
        // When the sender was refused, the rest of the answers only repeat that there is no transaction.
        let is_open = sender.as_ref().is_some_and(Reply::is_success);
        let asked: Vec<_> = replies.by_ref().take(recipients).collect();
        let complete = asked.len() == recipients;
        Self { sender, recipients: if is_open { asked } else { Vec::new() }, data: replies.next(), complete }
    }

    fn anybody(&self) -> bool {
        self.recipients.iter().any(Reply::is_success)
    }

    /// The answer to DATA, none if it was not sent; or what went wrong before.
    fn data_or_failure(&self, fault: Option<Fault>) -> Result<Option<Reply>, Failure> {
        let stage = match (&self.sender, self.complete) {
            (Some(sender), _) if !sender.is_success() => {
                return Err(Seen::Refused(sender.clone()).at(Stage::Sender));
            }
            (None, _) => Stage::Sender,
            (_, false) => Stage::Recipient,
            (_, true) => Stage::Message,
        };
        match (fault, self.recipients.last()) {
            // The server said why before it closed the connection (RFC 5321 §3.8).
            (Some(_), Some(last)) if last.code == 421 => Err(Seen::Refused(last.clone()).at(stage)),
            (Some(fault), _) => Err(Seen::Fault(fault).at(stage)),
            (None, _) => Ok(self.data.clone()),
        }
    }
}
