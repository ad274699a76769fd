//! Sockets without opinions: names, addresses, TLS, lines, and what went over them.
//!
//! Everything here ends in a value or in a [`Fault`] that says what was seen; what it means is said elsewhere.

mod authorities;
mod certificate;
mod deadline;
mod dns;
mod fault;
mod first_bytes;
mod https;
mod line_stream;
mod lines;
mod network;
mod outgoing;
mod race;
mod socket;
mod tls;
mod transcript;
mod verifier;

pub use certificate::Certificate;
pub use deadline::Deadline;
pub use dns::{LookupFault, NameServers, ServiceRecord};
pub use fault::{Fault, TlsFault};
pub use https::{FetchFault, Https};
pub use line_stream::LineStream;
pub use network::{Addresses, HTTPS_PORT, Network};
pub use race::connect;
pub use tls::{Tls, speaks_tls};
pub use transcript::{Event, Trace};
