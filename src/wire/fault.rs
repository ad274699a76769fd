//! What can go wrong on a connection, told apart.

use std::io;

use super::Certificate;

/// Why a connection did not do what was asked of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The name has no address; the resolver's words.
    #[error("the name does not resolve: {0}")]
    NotFound(String),
    /// No address took the connection; the system's words.
    #[error("the connection was refused: {0}")]
    Refused(String),
    /// The connection ended in the middle; the system's words.
    #[error("the connection was lost: {0}")]
    Lost(String),
    /// The deadline passed.
    #[error("the deadline passed")]
    TimedOut,
    /// The line that came is no reply line of SMTP; its beginning, control characters escaped.
    #[error("this is not SMTP: {0}")]
    NotSmtp(String),
    /// The port on which plaintext was expected speaks TLS.
    #[error("the port speaks TLS at once")]
    SpeaksTls,
    /// Plaintext arrived behind the answer to STARTTLS, before the handshake (RFC 3207 §6).
    #[error("plaintext arrived behind the answer to STARTTLS")]
    InjectedPlaintext,
    /// The handshake failed.
    #[error(transparent)]
    Tls(#[from] TlsFault),
}

/// Why a TLS handshake failed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TlsFault {
    /// The server's certificate has expired.
    #[error("the certificate has expired")]
    Expired(Box<Certificate>),
    /// The server's certificate is not valid yet.
    #[error("the certificate is not valid yet")]
    NotYetValid(Box<Certificate>),
    /// The server's certificate is for other names.
    #[error("the certificate is for another name")]
    WrongHost(Box<Certificate>),
    /// The server's certificate comes from an issuer that is not trusted.
    #[error("the certificate's issuer is not trusted")]
    Untrusted(Box<Certificate>),
    /// The server's certificate is unusable in another way; the library's words.
    #[error("the certificate is unusable: {1}")]
    Invalid(Box<Certificate>, String),
    /// The server offers no TLS 1.2 or later.
    #[error("the server offers no TLS 1.2 or later")]
    TooOld,
    /// The server speaks plaintext on this port; its first line, control characters escaped.
    #[error("the server speaks plaintext: {0}")]
    Plaintext(String),
    /// Another reason; the library's words.
    #[error("the handshake failed: {0}")]
    Failed(String),
}

/// What an error of the system means on a connection that stood already.
impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::TimedOut { Self::TimedOut } else { Self::Lost(error.to_string()) }
    }
}
