//! Messages as chunks of so many octets (RFC 3030), which need no answer before they go: a small one goes out together with
//! its envelope, and several one behind the other, before anything is answered (RFC 2920).

use tokio::io::AsyncWriteExt;

use super::answered::Answered;
use super::failure::Seen;
use super::session::{LARGEST_GROUP, failed};
use super::{Content, Ending, Envelope, Session, Transaction, Unreadable};
use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// Octets of a message that goes out before the server has said whether it takes the recipients. A larger one would keep the
/// line busy for nothing if it does not, and gains little.
const SMALL: u64 = 1 << 20;

/// A message that went out with its envelope, and is not answered yet.
#[derive(Debug)]
pub struct Flight {
    recipients: usize,
    /// Whether RSET went before it.
    after_reset: bool,
    /// Whether all of it went out, so that the server may take it.
    is_whole: bool,
    /// Why not.
    fault: Option<Fault>,
}

impl Session {
    /// Whether a message of so many octets to so many recipients may go out before anything is answered.
    pub fn can_launch(&self, octets: u64, recipients: usize) -> bool {
        let offered = self.capabilities();
        offered.chunking && offered.pipelining && octets <= SMALL && recipients <= LARGEST_GROUP
    }

    /// Sends a message with its envelope and waits for no answer; the ending if nothing went out. The answers are those of
    /// [`Session::land`], in the order of the flights.
    pub async fn launch(
        &mut self,
        envelope: Envelope<'_>,
        content: &mut dyn Content,
    ) -> Result<Flight, Ending> {
        let commands = envelope.commands(self.capabilities(), content.octets()).map_err(Ending::Failed)?;
        if !content.may_go() {
            return Err(Ending::Withheld);
        }
        // What was refused before leaves a transaction open (RFC 3030 §4.1).
        let after_reset = self.has_transacted();
        let reset = if after_reset { "RSET\r\n" } else { "" };
        let whole_before = self.unanswered_chunks();
        let fault = self.chunk(format!("{reset}{}", commands.concat()), content).await.err();
        let is_whole = self.unanswered_chunks() > whole_before;
        Ok(Flight { recipients: envelope.to.len(), after_reset, is_whole, fault })
    }

    /// Waits for the answers to the flight that was launched first of those that are not answered. Nothing if the server had
    /// ended the session before it came to this one, so that it surely did not take it.
    pub async fn land(&mut self, flight: Flight) -> Option<Transaction> {
        let mut replies: Vec<Reply> = Vec::new();
        let mut fault = flight.fault;
        // RSET, MAIL, every RCPT, BDAT.
        for _ in 0..usize::from(flight.after_reset) + flight.recipients + 2 {
            match self.next_reply().await {
                Ok(reply) => replies.push(reply),
                Err(lost) => {
                    fault.get_or_insert(lost);
                    break;
                }
            }
        }
        if flight.is_whole {
            self.answer_chunk();
        }
        let has_ended = self.is_ended_by(replies.last());
        replies.drain(..usize::from(flight.after_reset).min(replies.len()));
        if has_ended && replies.is_empty() {
            return None;
        }
        let answered = Answered::read(replies, flight.recipients);
        let ending = match answered.data_or_failure(fault) {
            _ if answered.is_refused_by_all() => Ending::NoRecipient,
            Ok(Some(reply)) => taken_or_refused(reply),
            Ok(None) => Ending::InDoubt(Fault::Lost("no answer".to_owned())),
            Err(failure) => match failure.seen {
                Seen::Fault(fault) if flight.is_whole => Ending::InDoubt(fault),
                _ => Ending::Failed(failure),
            },
        };
        self.note_end(matches!(ending, Ending::Accepted(_)));
        Some(Transaction { recipients: answered.recipients, ending })
    }

    /// Sends a message whose envelope was accepted, and waits for the answer.
    pub(super) async fn send_chunk(&mut self, content: &mut dyn Content) -> Ending {
        let sent = self.chunk(String::new(), content).await;
        let answer = self.next_reply().await;
        let is_whole = self.unanswered_chunks() > 0;
        if is_whole {
            self.answer_chunk();
        }
        match (answer, sent) {
            (Ok(reply), _) => taken_or_refused(reply),
            (Err(fault), _) if is_whole => Ending::InDoubt(fault),
            (Err(_), Err(fault)) | (Err(fault), Ok(())) => {
                Ending::Failed(Seen::Fault(fault).at(Stage::Message))
            }
        }
    }

    /// Writes those lines, and the message as one chunk. lettre knows no chunks, so they go straight to the stream.
    async fn chunk(&mut self, lines: String, content: &mut dyn Content) -> Result<(), Fault> {
        let octets = content.octets();
        let mut bytes = format!("{lines}BDAT {octets} LAST\r\n").into_bytes();
        let mut left = octets;
        loop {
            match content.next_block() {
                Ok(Some(block)) => {
                    left = left.saturating_sub(block.len() as u64);
                    bytes.extend_from_slice(&block);
                }
                Ok(None) => return Ok(()),
                Err(Unreadable) => {
                    let fault = Fault::Lost("the message cannot be read to its end".to_owned());
                    self.stream().break_off(fault.clone());
                    return Err(fault);
                }
            }
            if left == 0 {
                // From here on the server may have all of it.
                self.begin_waiting_for_chunk();
            }
            self.write(&bytes).await?;
            bytes.clear();
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> Result<(), Fault> {
        let (deadline, mut stream) = (self.deadline(), self.stream().clone());
        let written = deadline.within(async {
            let written = async {
                stream.write_all(bytes).await?;
                stream.flush().await
            };
            Ok(written.await.is_ok())
        });
        if written.await? { Ok(()) } else { Err(failed(self.stream())) }
    }
}

fn taken_or_refused(reply: Reply) -> Ending {
    if reply.is_success() {
        Ending::Accepted(reply)
    } else {
        Ending::Failed(Seen::Refused(reply).at(Stage::Message))
    }
}

#[cfg(test)]
mod tests;
