//! The twin: an SMTP server on this machine that answers like Gmail, for trying out and for tests.
//!
//! Its behaviours are data with verbatim replies (`behaviours.toml`). It imports nothing from the rest of the crate, so
//! that a mistake there is not repeated here. It listens on 127.0.0.1 only.

mod behaviour;
mod certificates;
mod dialogue;
mod listener;
mod login;
mod mailbox;
mod record;

pub use behaviour::{Behaviour, Expected, behaviour, behaviours};
pub use record::{Received, Session};

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use certificates::Authority;
use listener::Door;
use record::Record;

/// What a sandbox is to offer.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Its behaviours; each has a pair of ports.
    pub behaviours: Vec<&'static Behaviour>,
    /// Where received messages are put, in Maildir format.
    pub maildir: Option<PathBuf>,
    /// The first port; the next ones follow. Without it the system picks free ones.
    pub first_port: Option<u16>,
}

/// The ports of one behaviour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ports {
    /// TLS from the first byte.
    pub tls: u16,
    /// Plaintext with STARTTLS.
    pub starttls: u16,
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A port could not be taken, or a folder not be made.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The certificates could not be made.
    #[error(transparent)]
    Certificate(#[from] rcgen::Error),
    /// The certificates could not be used.
    #[error(transparent)]
    Tls(#[from] rustls::Error),
}

/// A running sandbox. It ends when it is dropped.
#[derive(Debug)]
pub struct Sandbox {
    ports: BTreeMap<&'static str, Ports>,
    authority_pem: String,
    authority_der: Vec<u8>,
    record: Arc<Record>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox on a thread of its own; its ports take connections when this returns.
    pub fn start(options: Options) -> Result<Self, StartError> {
        let authority = Authority::new()?;
        let record = Arc::new(Record::new(options.maildir.as_deref())?);
        let mut next_port = options.first_port.map(u32::from);
        let (mut ports, mut doors) = (BTreeMap::new(), Vec::new());
        for behaviour in options.behaviours {
            let (tls, starttls) = (bind(&mut next_port)?, bind(&mut next_port)?);
            let pair = Ports { tls: tls.local_addr()?.port(), starttls: starttls.local_addr()?.port() };
            ports.insert(behaviour.name.as_str(), pair);
            let acceptor = authority.acceptor(behaviour)?;
            for (listener, is_tls) in [(tls, true), (starttls, false)] {
                let (acceptor, record) = (acceptor.clone(), Arc::clone(&record));
                doors.push((listener, Door { behaviour, is_tls, acceptor, record }));
            }
        }
        let (stop, stopped) = oneshot::channel();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let thread = thread::spawn(move || runtime.block_on(listener::serve(doors, stopped)));
        Ok(Self {
            ports,
            authority_pem: authority.pem(),
            authority_der: authority.der(),
            record,
            stop: Some(stop),
            thread: Some(thread),
        })
    }

    /// The ports of a behaviour, if the sandbox offers it.
    pub fn ports(&self, behaviour: &str) -> Option<Ports> {
        self.ports.get(behaviour).copied()
    }

    /// The certificate authority to trust, PEM-encoded.
    pub fn authority_pem(&self) -> &str {
        &self.authority_pem
    }

    /// The certificate authority to trust, DER-encoded.
    pub fn authority_der(&self) -> &[u8] {
        &self.authority_der
    }

    /// The connections so far, with the commands that came; credentials are left out.
    pub fn sessions(&self) -> Vec<Session> {
        self.record.sessions()
    }

    /// The messages that came in whole so far.
    pub fn messages(&self) -> Vec<Received> {
        self.record.messages()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // When the thread has ended already, nobody listens.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn bind(next_port: &mut Option<u32>) -> io::Result<TcpListener> {
    let port = u16::try_from(next_port.unwrap_or(0));
    let port = port.map_err(|_| io::Error::other("there are no ports behind 65535"))?;
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    *next_port = next_port.map(|port| port + 1);
    listener.set_nonblocking(true)?;
    Ok(listener)
}
