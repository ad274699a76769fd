//! One mail transaction: MAIL, RCPT, DATA, the message (RFC 5321 §3.3).

use super::answered::Answered;
use super::failure::Seen;
use super::session::LARGEST_GROUP;
use super::{Content, Envelope, Failure, Session};
use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// What came of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transaction {
    /// The answer to each recipient, in the envelope's order; fewer if the connection ended before.
    pub recipients: Vec<Reply>,
    /// How it ended.
    pub ending: Ending,
}

impl Transaction {
    /// The server ended the session before it came to this message.
    fn unheard() -> Self {
        let lost = Seen::Fault(Fault::Lost("closed by the server".to_owned()));
        Self { recipients: Vec::new(), ending: Ending::Failed(lost.at(Stage::Sender)) }
    }
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
        if self.can_launch(content.octets(), envelope.to.len()) {
            return match self.launch(envelope, content).await {
                Ok(flight) => self.land(flight).await.unwrap_or_else(Transaction::unheard),
                Err(ending) => Transaction { recipients: Vec::new(), ending },
            };
        }
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
        let mut lines = envelope.commands(self.capabilities(), content.octets())?;
        let is_chunked = self.capabilities().chunking;
        if !is_chunked {
            lines.push("DATA\r\n".to_owned());
        }
        self.reset_if_needed().await.map_err(|fault| Seen::Fault(fault).at(Stage::Sender))?;
        self.has_transacted();
        let (replies, fault) = self.pipelined(&lines, envelope.to.len()).await;
        let answered = Answered::read(replies, envelope.to.len());
        recipients.extend_from_slice(&answered.recipients);
        match answered.data_or_failure(fault)? {
            _ if is_chunked && !answered.anybody() => Ok(Ending::NoRecipient),
            _ if is_chunked && content.may_go() => Ok(self.send_chunk(content).await),
            _ if is_chunked => Ok(Ending::Withheld),
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

    /// Sends the lines in as few writes as the server allows, each a round trip; gives the replies in order, and why
    /// there are fewer than lines, unless the rest was pointless.
    async fn pipelined(&mut self, lines: &[String], recipients: usize) -> (Vec<Reply>, Option<Fault>) {
        let together = if self.capabilities().pipelining { LARGEST_GROUP } else { 1 };
        let mut replies = Vec::with_capacity(lines.len());
        for group in lines.chunks(together) {
            if is_pointless(&replies, recipients) {
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

/// Whether there is nothing to gain by sending the rest: the sender was refused, or everybody before DATA.
fn is_pointless(replies: &[Reply], recipients: usize) -> bool {
    match replies.split_first() {
        Some((sender, _)) if !sender.is_success() => true,
        Some((_, asked)) if asked.len() == recipients => !asked.iter().any(Reply::is_success),
        _ => false,
    }
}
