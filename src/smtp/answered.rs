//! The answers to an envelope, told apart.

use super::Failure;
use super::failure::Seen;
use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// The answers to MAIL, every RCPT, and what came behind them.
pub(super) struct Answered {
    sender: Option<Reply>,
    pub(super) recipients: Vec<Reply>,
    /// The answer to what came behind the recipients.
    pub(super) data: Option<Reply>,
    /// Whether every recipient was answered.
    complete: bool,
}

impl Answered {
    pub(super) fn read(replies: Vec<Reply>, recipients: usize) -> Self {
        let mut replies = replies.into_iter();
        let sender = replies.next();
        // When the sender was refused, the rest of the answers only repeat that there is no transaction.
        let is_open = sender.as_ref().is_some_and(Reply::is_success);
        let asked: Vec<_> = replies.by_ref().take(recipients).collect();
        let complete = asked.len() == recipients;
        Self { sender, recipients: if is_open { asked } else { Vec::new() }, data: replies.next(), complete }
    }

    pub(super) fn anybody(&self) -> bool {
        self.recipients.iter().any(Reply::is_success)
    }

    /// Whether every recipient was answered, and none accepted.
    pub(super) fn is_refused_by_all(&self) -> bool {
        self.sender.as_ref().is_some_and(Reply::is_success) && self.complete && !self.anybody()
    }

    /// The answer to DATA, none if it was not sent; or what went wrong before.
    pub(super) fn data_or_failure(&self, fault: Option<Fault>) -> Result<Option<Reply>, Failure> {
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
