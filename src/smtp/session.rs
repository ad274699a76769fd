//! One connection to a server, from the greeting on.

use std::fmt;

use jiff::Timestamp;
use lettre::transport::smtp::client::{AsyncSmtpConnection, AsyncTokioStream};

use super::content::{Body, Content};
use super::{Capabilities, Hello};
use crate::finding::Reply;
use crate::wire::{Deadline, Fault, LineStream};

impl AsyncTokioStream for LineStream {
    fn peer_addr(&self) -> std::io::Result<std::net::SocketAddr> {
        Ok(self.peer_address())
    }
}

/// As many commands as go out in one write. More could fill both sides' buffers, each waiting for the other to read
/// (RFC 2920 §3.1).
pub(super) const LARGEST_GROUP: usize = 100;

/// A connection that has greeted and told what it offers.
pub struct Session {
    connection: AsyncSmtpConnection,
    stream: LineStream,
    greeting: Reply,
    capabilities: Capabilities,
    deadline: Deadline,
    /// Whether a transaction was begun.
    has_transacted: bool,
    /// Whether a transaction was refused and may still be open.
    needs_reset: bool,
    /// Chunks that went out whole and are not answered.
    unanswered_chunks: usize,
    /// Whether the server said that it ends the session (421, RFC 5321 §3.8).
    is_ending: bool,
}

/// A command as lettre takes it: anything that can be displayed, with its line end.
struct Lines<'a>(&'a str);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// How the beginning of a session ended.
pub(super) enum Greeted {
    /// Greeting and EHLO were answered with 2yz.
    Session(Box<Session>),
    /// The greeting or EHLO was answered otherwise.
    Refused(Reply),
}

impl Session {
    /// Reads the greeting and says EHLO.
    pub(super) async fn greet(
        stream: LineStream,
        hello: &Hello,
        deadline: Deadline,
    ) -> Result<Greeted, Fault> {
        let name = hello.on(stream.local_address().ip());
        let begun = deadline.within(async {
            Ok(AsyncSmtpConnection::connect_with_transport(Box::new(stream.clone()), &name).await.ok())
        });
        let connection = begun.await?;
        let mut replies = Vec::new();
        while let Some(reply) = stream.take_reply() {
            if !reply.is_success() {
                return Ok(Greeted::Refused(reply));
            }
            replies.push(reply);
        }
        match (connection, replies.as_slice()) {
            (Some(connection), [greeting, .., ehlo]) => Ok(Greeted::Session(Box::new(Self {
                connection,
                stream,
                greeting: greeting.clone(),
                capabilities: Capabilities::parse(ehlo),
                deadline,
                has_transacted: false,
                needs_reset: false,
                unanswered_chunks: 0,
                is_ending: false,
            }))),
            _ => Err(failed(&stream)),
        }
    }

    /// What the server called itself when it greeted; with STARTTLS that was in plaintext, and nobody vouches for it.
    pub fn greeting(&self) -> &Reply {
        &self.greeting
    }

    /// What the server offers.
    pub fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }

    /// The last moment of the validity of the server's certificate, where there is one whose end matters.
    pub fn certificate_end(&self) -> Option<Timestamp> {
        self.stream.certificate_end()
    }

    /// The stream under the session, for the upgrade to TLS, and the greeting; the session ends here.
    pub(super) fn into_stream(self) -> (LineStream, Reply) {
        (self.stream, self.greeting)
    }

    /// Sends one command line, without its line end, and waits for its reply.
    pub(super) async fn command(&mut self, line: &str) -> Result<Reply, Fault> {
        self.send(&format!("{line}\r\n")).await
    }

    /// Sends lines in one write (RFC 2920 §3.1) and waits for the reply to the first of them.
    pub(super) async fn send(&mut self, lines: &str) -> Result<Reply, Fault> {
        let Self { connection, stream, deadline, .. } = self;
        let sent = async { Ok(connection.command(Lines(lines)).await.is_ok()) };
        deadline.within(sent).await?;
        answer(stream)
    }

    /// Waits for the reply to the next of several commands.
    pub(super) async fn next_reply(&mut self) -> Result<Reply, Fault> {
        if let Some(reply) = self.stream.take_reply() {
            return Ok(reply);
        }
        let Self { connection, stream, deadline, .. } = self;
        deadline.within(async { Ok(connection.read_response().await.is_ok()) }).await?;
        answer(stream)
    }

    /// Sends the message, dot-stuffed, with its final dot, and waits for the reply.
    pub(super) async fn message(&mut self, content: &mut dyn Content) -> Result<Reply, Fault> {
        let Self { connection, stream, deadline, .. } = self;
        let body = Body::new(content, stream);
        let sent = deadline.within(async { Ok(connection.message_iter(body).await.is_ok()) });
        sent.await?;
        match answer(stream) {
            // A server that refuses in the middle and closes makes the writing fail; its words may be there all the same.
            Err(lost) if !stream.message_is_unanswered() => self.next_reply().await.map_err(|_| lost),
            other => other,
        }
    }

    /// Whether a message went out to its end and no answer came.
    pub fn message_is_unanswered(&self) -> bool {
        self.stream.message_is_unanswered() || self.unanswered_chunks > 0
    }

    /// How many messages went out as chunks, to their end, and were not answered.
    pub fn unanswered_chunks(&self) -> usize {
        self.unanswered_chunks
    }

    pub(super) fn begin_waiting_for_chunk(&mut self) {
        self.unanswered_chunks += 1;
    }

    pub(super) fn answer_chunk(&mut self) {
        self.unanswered_chunks -= 1;
    }

    /// Remembers a reply with which the server ends the session; gives whether there was one.
    pub(super) fn is_ended_by(&mut self, reply: Option<&Reply>) -> bool {
        self.is_ending |= reply.is_some_and(|reply| reply.code == 421);
        self.is_ending
    }

    /// Whether there was a transaction before, which begins with this call.
    pub(super) fn has_transacted(&mut self) -> bool {
        std::mem::replace(&mut self.has_transacted, true)
    }

    pub(super) fn stream(&self) -> &LineStream {
        &self.stream
    }

    pub(super) fn deadline(&self) -> Deadline {
        self.deadline
    }

    /// Drops what was begun of a transaction, so that the next one can begin (RFC 5321 §4.1.1.5).
    pub async fn reset(&mut self) -> Result<(), Fault> {
        self.needs_reset = false;
        self.command("RSET").await.map(|_| ())
    }

    /// As [`Session::reset`], if a transaction was refused before.
    pub(super) async fn reset_if_needed(&mut self) -> Result<(), Fault> {
        if self.needs_reset { self.reset().await } else { Ok(()) }
    }

    /// Remembers whether the last transaction ended with an acceptance, after which another one may begin.
    pub(super) fn note_end(&mut self, was_accepted: bool) {
        self.needs_reset = !was_accepted;
    }

    /// From now on, this deadline holds.
    pub fn renew(&mut self, deadline: Deadline) {
        self.deadline = deadline;
    }

    /// Says QUIT and does not wait for the answer: it tells nothing that anybody needs to know.
    pub async fn quit(mut self) {
        // Whether it arrives does not matter either; the connection ends in any case.
        let _ = self.command("QUIT").await;
    }
}

/// What lettre made of a reply is not asked: the stream has the reply itself, or the reason why there is none.
fn answer(stream: &LineStream) -> Result<Reply, Fault> {
    stream.take_reply().ok_or_else(|| failed(stream))
}

pub(super) fn failed(stream: &LineStream) -> Fault {
    // Without a fault of the stream, lettre gave up: a reply of more than 100,000 bytes.
    stream.take_fault().unwrap_or_else(|| Fault::NotSmtp("a reply without end".to_owned()))
}
