//! From a host's name to a session over TLS, ready for the login.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;

use super::failure::Seen;
use super::session::Greeted;
use super::{Failure, Hello, Session};
use crate::account::{Encryption, Endpoint};
use crate::finding::Stage;
use crate::wire::{self, Deadline, Fault, LineStream, Network, Tls, Trace};

/// A server that says nothing for so long may be waiting for a TLS handshake. Greetings are delayed on purpose by some
/// (RFC 5321 §4.3.1 asks clients to wait), so silence alone proves nothing.
const SUSPICIOUS_SILENCE: Duration = Duration::from_secs(3);

/// Where to go and how.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    /// Host, port and encryption.
    pub endpoint: &'a Endpoint,
    /// How names lead to addresses.
    pub network: &'a Network,
    /// Our name for ourselves.
    pub hello: &'a Hello,
    /// When everything must be over.
    pub deadline: Deadline,
    /// Who is told what goes over the connection.
    pub trace: &'a Trace,
}

/// Opens a session, stage by stage: dns, connect, tls, ehlo. Calls `passed` after each.
pub async fn open(target: Target<'_>, passed: &mut (dyn FnMut(Stage) + Send)) -> Result<Session, Failure> {
    let addresses = target.addresses().await.map_err(|fault| Seen::Fault(fault).at(Stage::Dns))?;
    passed(Stage::Dns);
    let stream = target.connect(&addresses).await.map_err(|seen| seen.at(Stage::Connect))?;
    let stream = match target.endpoint.encryption {
        Encryption::Tls => {
            passed(Stage::Connect);
            let secure = target.secure(stream).await;
            secure.map_err(|seen| seen.at(Stage::Tls))?
        }
        Encryption::Starttls => {
            let plain = target.greet_plainly(stream, &addresses).await;
            let session = plain.map_err(|seen| seen.at(Stage::Connect))?;
            if !session.capabilities().starttls {
                return Err(Seen::NoStarttls.at(Stage::Connect));
            }
            passed(Stage::Connect);
            target.upgrade(session).await.map_err(|seen| seen.at(Stage::Tls))?
        }
        Encryption::None => {
            let plain = target.greet_plainly(stream, &addresses).await;
            let session = plain.map_err(|seen| seen.at(Stage::Connect))?;
            passed(Stage::Connect);
            passed(Stage::Ehlo);
            return Ok(session);
        }
    };
    passed(Stage::Tls);
    let session = target.greet(stream).await.map_err(|seen| seen.at(Stage::Ehlo))?;
    passed(Stage::Ehlo);
    Ok(session)
}

/// Whether an SMTP server answers there as the endpoint says, up to EHLO; no login is tried.
pub async fn reaches_smtp(target: Target<'_>) -> bool {
    match open(target, &mut |_| ()).await {
        Ok(session) => {
            session.quit().await;
            true
        }
        Err(_) => false,
    }
}

impl Target<'_> {
    async fn addresses(&self) -> Result<Vec<SocketAddr>, Fault> {
        let mut found = self.network.find(&self.endpoint.host, self.endpoint.port, self.deadline).await?;
        // Without encryption a secret must not leave the machine, wherever a name like "localhost" leads.
        if self.endpoint.encryption == Encryption::None {
            found.retain(|address| address.ip().is_loopback());
        }
        if found.is_empty() {
            Err(Fault::NotFound("no address of this machine".to_owned()))
        } else {
            Ok(found)
        }
    }

    async fn connect(&self, addresses: &[SocketAddr]) -> Result<TcpStream, Seen> {
        Ok(wire::connect(addresses, self.deadline, self.trace).await?)
    }

    async fn secure(&self, stream: TcpStream) -> Result<LineStream, Seen> {
        let (host, trace) = (&self.endpoint.host, self.trace.clone());
        Ok(LineStream::secure(stream, &self.tls()?, host, self.deadline, trace).await?)
    }

    fn tls(&self) -> Result<Tls, Fault> {
        Tls::new(self.network)
    }

    async fn greet(&self, stream: LineStream) -> Result<Session, Seen> {
        match Session::greet(stream, self.hello, self.deadline).await? {
            Greeted::Session(session) => Ok(*session),
            Greeted::Refused(reply) => Err(Seen::Refused(reply)),
        }
    }

    /// Greets on a port that should speak plaintext. When it stays silent or hangs up, a second connection finds out
    /// whether it speaks TLS.
    async fn greet_plainly(&self, stream: TcpStream, addresses: &[SocketAddr]) -> Result<Session, Seen> {
        let greeting = self.greet(LineStream::plain(stream, self.trace.clone())?);
        tokio::pin!(greeting);
        let early = tokio::time::timeout(SUSPICIOUS_SILENCE, &mut greeting).await;
        let suspicious = matches!(&early, Err(_) | Ok(Err(Seen::Fault(Fault::Lost(_) | Fault::NotSmtp(_)))));
        if suspicious && self.speaks_tls(addresses).await {
            return Err(Fault::SpeaksTls.into());
        }
        match early {
            Ok(ended) => ended,
            Err(_) => greeting.await,
        }
    }

    async fn speaks_tls(&self, addresses: &[SocketAddr]) -> bool {
        match wire::connect(addresses, self.deadline, &Trace::default()).await {
            Ok(stream) => wire::speaks_tls(stream, self.deadline).await,
            Err(_) => false,
        }
    }

    async fn upgrade(&self, mut session: Session) -> Result<LineStream, Seen> {
        // The authorities are loaded before the server waits for us.
        let tls = self.tls()?;
        let reply = session.command("STARTTLS").await?;
        if reply.code != 220 {
            return Err(Seen::Refused(reply));
        }
        let (stream, greeting) = session.into_stream();
        Ok(stream.upgrade(greeting, &tls, &self.endpoint.host, self.deadline).await?)
    }
}
