//! The byte stream under lettre: one line at a time, cleaned and bounded, taken back for the upgrade to TLS.
//!
//! lettre's own `starttls()` keeps plaintext that arrived behind the `220` and reads it as answers inside TLS. Here
//! lettre never gets more than the line it asked for, and what is left over is found before the handshake.

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use jiff::Timestamp;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

use super::first_bytes::FirstBytes;
use super::lines::{Assembly, ReplyLine, escaped};
use super::outgoing::Outgoing;
use super::{Deadline, Event, Fault, Tls, TlsFault, Trace, socket};
use crate::finding::Reply;

/// As many bytes without a line end as a server may send before it is taken for something else than SMTP.
/// RFC 5321 §4.5.3.1.5 allows 512.
const LONGEST_UNFINISHED: usize = 16 * 1024;

/// A connection, handed to lettre and kept in hand: clones are the same connection.
#[derive(Debug, Clone)]
pub struct LineStream(Arc<Mutex<Connection>>);

#[derive(Debug)]
enum Transport {
    Plain(TcpStream),
    Secure(Box<TlsStream<FirstBytes>>),
    /// The TCP stream was taken back.
    Gone,
}

#[derive(Debug)]
struct Connection {
    transport: Transport,
    local: SocketAddr,
    peer: SocketAddr,
    /// The last moment of the validity of the server's certificate, where there is one that may end.
    certificate_end: Option<Timestamp>,
    /// Bytes from the server of which no line was made yet.
    received: Vec<u8>,
    /// The rest of the line that is being handed to the reader.
    line: VecDeque<u8>,
    assembly: Assembly,
    replies: VecDeque<Reply>,
    outgoing: Outgoing,
    fault: Option<Fault>,
    trace: Trace,
}

impl LineStream {
    /// Takes a TCP connection on which plaintext is spoken.
    pub fn plain(stream: TcpStream, trace: Trace) -> Result<Self, Fault> {
        let (local, peer) = (stream.local_addr()?, stream.peer_addr()?);
        Ok(Self::over(Transport::Plain(stream), local, peer, trace))
    }

    /// Takes a TCP connection and makes it a TLS one; the server speaks first on it.
    pub async fn secure(
        stream: TcpStream,
        tls: &Tls,
        host: &str,
        deadline: Deadline,
        trace: Trace,
    ) -> Result<Self, Fault> {
        let stream = tls.handshake(stream, host, deadline).await?;
        let (tcp, session) = stream.get_ref();
        let (local, peer) = (tcp.tcp().local_addr()?, tcp.tcp().peer_addr()?);
        let version = session.protocol_version().and_then(|version| version.as_str());
        let suite = session.negotiated_cipher_suite().and_then(|suite| suite.suite().as_str());
        trace.tell(|| Event::Secured([version, suite].into_iter().flatten().collect::<Vec<_>>().join(", ")));
        let certificate_end = tls.certificate_end(session);
        let secure = Self::over(Transport::Secure(Box::new(stream)), local, peer, trace);
        secure.lock().certificate_end = certificate_end;
        Ok(secure)
    }

    /// Takes this connection back from plaintext and makes it a TLS one. A server that agreed to STARTTLS says nothing
    /// until the handshake is over, so anything that is there already was put there by somebody else. No greeting comes after
    /// STARTTLS, but lettre begins by reading one, so the one that came before stands at the beginning once more.
    pub async fn upgrade(
        self,
        greeting: Reply,
        tls: &Tls,
        host: &str,
        deadline: Deadline,
    ) -> Result<Self, Fault> {
        let trace = self.lock().trace.clone();
        let stream = self.take_back()?;
        let secure = match Self::secure(stream, tls, host, deadline, trace).await {
            Err(Fault::Tls(TlsFault::Plaintext(_))) => Err(Fault::InjectedPlaintext),
            other => other,
        }?;
        secure.lock().repeat(greeting);
        Ok(secure)
    }

    fn over(transport: Transport, local: SocketAddr, peer: SocketAddr, trace: Trace) -> Self {
        Self(Arc::new(Mutex::new(Connection {
            transport,
            local,
            peer,
            certificate_end: None,
            received: Vec::new(),
            line: VecDeque::new(),
            assembly: Assembly::default(),
            replies: VecDeque::new(),
            outgoing: Outgoing::new(),
            fault: None,
            trace,
        })))
    }

    fn take_back(&self) -> Result<TcpStream, Fault> {
        let mut connection = self.lock();
        let Transport::Plain(stream) = std::mem::replace(&mut connection.transport, Transport::Gone) else {
            return Err(Fault::Lost("the connection is not in plaintext".to_owned()));
        };
        let mut unread = [0];
        let nothing_came =
            matches!(stream.try_read(&mut unread), Err(error) if error.kind() == io::ErrorKind::WouldBlock);
        let all_was_read = connection.received.is_empty() && connection.line.is_empty();
        if all_was_read && nothing_came { Ok(stream) } else { Err(Fault::InjectedPlaintext) }
    }

    /// The next whole reply that came and was not taken yet.
    pub fn take_reply(&self) -> Option<Reply> {
        self.lock().replies.pop_front()
    }

    /// Why the connection failed, if it did.
    pub fn take_fault(&self) -> Option<Fault> {
        self.lock().fault.take()
    }

    /// Ends the connection for that reason, as if it had failed: nothing more goes out.
    pub fn break_off(&self, fault: Fault) {
        let mut connection = self.lock();
        connection.transport = Transport::Gone;
        connection.fault = Some(fault);
    }

    /// Whether a message went out up to its final dot and was not answered yet.
    pub fn message_is_unanswered(&self) -> bool {
        self.lock().outgoing.message_ended()
    }

    /// The last moment of the validity of the server's certificate. Nothing without TLS, and nothing for the very certificate
    /// that the user named.
    pub fn certificate_end(&self) -> Option<Timestamp> {
        self.lock().certificate_end
    }

    /// The server's address on this connection.
    pub fn peer_address(&self) -> SocketAddr {
        self.lock().peer
    }

    /// The own address on this connection.
    pub fn local_address(&self) -> SocketAddr {
        self.lock().local
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// Gives a reply that came before to whoever reads first. lettre learns no more of it than that it is one.
    fn repeat(&mut self, reply: Reply) {
        self.line.extend(format!("{} \r\n", reply.code).into_bytes());
        self.replies.push_back(reply);
    }

    /// Makes a line of what was received, if there is a whole one.
    fn next_line(&mut self) -> Result<bool, Fault> {
        let Some(end) = self.received.iter().position(|byte| *byte == b'\n') else {
            return if self.received.len() > LONGEST_UNFINISHED {
                Err(Fault::NotSmtp(escaped(&self.received)))
            } else {
                Ok(false)
            };
        };
        let raw: Vec<u8> = self.received.drain(..=end).collect();
        let line = ReplyLine::parse(&raw).map_err(Fault::NotSmtp)?;
        if self.assembly.is_full() {
            return Err(Fault::NotSmtp(line.line));
        }
        self.trace.tell(|| Event::Received(line.line.clone()));
        let (plain, reply) = self.assembly.push(line);
        if let Some(reply) = reply {
            self.outgoing.answered(reply.code, &self.trace);
            self.replies.push_back(reply);
        }
        self.line.extend(plain);
        Ok(true)
    }

    /// Reads more from the server; gives how much came, 0 at the end.
    fn poll_more(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<usize>> {
        let mut space = [0; 4096];
        let mut buffer = ReadBuf::new(&mut space);
        ready!(match &mut self.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_read(cx, &mut buffer),
            Transport::Secure(stream) => Pin::new(stream).poll_read(cx, &mut buffer),
            Transport::Gone => Poll::Ready(Ok(())),
        })?;
        if let Transport::Plain(stream) = &self.transport {
            socket::acknowledge_at_once(stream);
        }
        self.received.extend_from_slice(buffer.filled());
        Poll::Ready(Ok(buffer.filled().len()))
    }

    fn fail(&mut self, fault: Fault) -> io::Error {
        let error = io::Error::other(fault.to_string());
        // What came first is the reason for what comes behind it.
        self.fault.get_or_insert(fault);
        error
    }

    fn poll_line(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while self.line.is_empty() && !self.outgoing.has_quit() {
            match self.next_line() {
                Ok(true) => {}
                Ok(false) => match ready!(self.poll_more(cx)) {
                    Ok(0) => {
                        return Poll::Ready(Err(self.fail(Fault::Lost("closed by the server".to_owned()))));
                    }
                    Ok(_) => {}
                    Err(error) => return Poll::Ready(Err(self.fail(error.into()))),
                },
                Err(fault) => return Poll::Ready(Err(self.fail(fault))),
            }
        }
        Poll::Ready(Ok(()))
    }
}

impl AsyncRead for LineStream {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut connection = self.lock();
        ready!(connection.poll_line(cx))?;
        // Never more than one line, which is empty after QUIT: that is the end for the reader.
        let length = connection.line.len().min(buf.remaining());
        let bytes: Vec<u8> = connection.line.drain(..length).collect();
        buf.put_slice(&bytes);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for LineStream {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let mut connection = self.lock();
        let written = ready!(match &mut connection.transport {
            Transport::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Transport::Secure(stream) => Pin::new(stream).poll_write(cx, bytes),
            Transport::Gone => Poll::Ready(Err(io::ErrorKind::NotConnected.into())),
        });
        match written {
            Ok(count) => {
                let Connection { outgoing, trace, .. } = &mut *connection;
                outgoing.wrote(&bytes[..count], trace);
                Poll::Ready(Ok(count))
            }
            Err(error) => Poll::Ready(Err(connection.fail(error.into()))),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.lock().transport {
            Transport::Plain(stream) => Pin::new(stream).poll_flush(cx),
            Transport::Secure(stream) => Pin::new(stream).poll_flush(cx),
            Transport::Gone => Poll::Ready(Ok(())),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.lock().transport {
            Transport::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Transport::Secure(stream) => Pin::new(stream).poll_shutdown(cx),
            Transport::Gone => Poll::Ready(Ok(())),
        }
    }
}
