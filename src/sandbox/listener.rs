//! Taking connections, and the handshakes before the first word.

use std::net::TcpListener as StdListener;
use std::sync::Arc;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio_rustls::TlsAcceptor;

use super::Behaviour;
use super::behaviour::{Deed, Fault, Moment};
use super::dialogue::{Dialogue, End};
use super::record::Record;

/// The record of an alert: fatal, protocol version (RFC 8446 §6.2), as a server of TLS 1.0 sends it.
const PROTOCOL_VERSION: [u8; 7] = [21, 3, 1, 0, 2, 2, 70];
/// The record of an alert: fatal, handshake failure.
const HANDSHAKE_FAILURE: [u8; 7] = [21, 3, 3, 0, 2, 2, 40];

/// One port of one behaviour.
#[derive(Clone)]
pub(super) struct Door {
    pub(super) behaviour: &'static Behaviour,
    pub(super) is_tls: bool,
    pub(super) acceptor: TlsAcceptor,
    pub(super) record: Arc<Record>,
}

/// Takes connections on all ports until it is stopped; connections that are open then end as well.
pub(super) async fn serve(doors: Vec<(StdListener, Door)>, stopped: oneshot::Receiver<()>) {
    let mut ports = tokio::task::JoinSet::new();
    for (listener, door) in doors {
        ports.spawn(keep_open(listener, door));
    }
    // An error means that the sandbox is gone, which is the same.
    let _ = stopped.await;
}

async fn keep_open(listener: StdListener, door: Door) {
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    let mut guests = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        guests.spawn(door.clone().receive(stream));
        while guests.try_join_next().is_some() {}
    }
}

impl Door {
    /// One connection, to its end. That it breaks is nothing to report: clients come and go.
    async fn receive(self, stream: TcpStream) {
        let session = self.record.begin(&self.behaviour.name);
        if self.is_tls != self.behaviour.swaps_ports {
            self.secure(stream, session, true).await;
        } else if let Some(stream) = self.talk(stream, session, false, true).await {
            self.secure(stream, session, false).await;
        }
    }

    async fn secure(&self, mut stream: TcpStream, session: usize, greets: bool) {
        if let Some(alert) = self.alert() {
            let mut hello = [0; 512];
            let _ = stream.read(&mut hello).await;
            let _ = stream.write_all(alert).await;
            let _ = stream.read(&mut hello).await;
            return;
        }
        if let Ok(stream) = self.acceptor.accept(stream).await {
            self.talk(stream, session, true, greets).await;
        }
    }

    /// What answers the handshake in the place of a handshake.
    fn alert(&self) -> Option<&'static [u8]> {
        match self.behaviour.fault? {
            Fault { at: Moment::Handshake, does: Deed::OldTls } => Some(&PROTOCOL_VERSION),
            Fault { at: Moment::Handshake, .. } => Some(&HANDSHAKE_FAILURE),
            _ => None,
        }
    }

    /// Talks SMTP; gives the stream back when it is to be encrypted.
    async fn talk<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        stream: S,
        session: usize,
        is_secure: bool,
        greets: bool,
    ) -> Option<S> {
        let mut dialogue = Dialogue::new(stream, self.behaviour, &self.record, session, is_secure);
        match dialogue.hold(greets).await {
            Ok(End::Starttls) => Some(dialogue.into_stream()),
            Ok(End::Closed) | Err(_) => None,
        }
    }
}
