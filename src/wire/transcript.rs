//! The conversation as it is shown by `--trace`: credentials appear only as a length.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

/// One thing that happened on the connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A TCP connection stands.
    Connected(SocketAddr),
    /// TLS stands: version and cipher suite.
    Secured(String),
    /// A command line that went out, without its line end.
    Sent(String),
    /// A line that held a credential: its verb, if it had one, and how many bytes were left out.
    SentSecret {
        /// `AUTH PLAIN` or empty.
        verb: String,
        /// Bytes not shown.
        hidden: usize,
    },
    /// The message went out: its size on the wire in bytes.
    SentMessage(usize),
    /// A reply line that came in, cleaned.
    Received(String),
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected(address) => write!(f, "* connected to {address}"),
            Self::Secured(how) => write!(f, "* {how}"),
            Self::Sent(line) => write!(f, "> {line}"),
            Self::SentSecret { verb, hidden } if verb.is_empty() => write!(f, "> [{hidden} bytes hidden]"),
            Self::SentSecret { verb, hidden } => write!(f, "> {verb} [{hidden} bytes hidden]"),
            Self::SentMessage(size) => write!(f, "> [message, {size} bytes]"),
            Self::Received(line) => write!(f, "< {line}"),
        }
    }
}

type Sink = dyn Fn(&Event) + Send + Sync;

/// Where events go as they happen; nowhere by default.
#[derive(Clone, Default)]
pub struct Trace(Option<Arc<Sink>>);

impl Trace {
    /// Takes what is to be done with each event.
    pub fn to(sink: impl Fn(&Event) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(sink)))
    }

    /// Whether somebody listens.
    pub fn is_heard(&self) -> bool {
        self.0.is_some()
    }

    /// Passes one event on. It is made only if somebody listens.
    pub(super) fn tell(&self, event: impl FnOnce() -> Event) {
        if let Some(sink) = &self.0 {
            sink(&event());
        }
    }
}

impl fmt::Debug for Trace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Trace(on)" } else { "Trace(off)" })
    }
}
