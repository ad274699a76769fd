//! TLS by rustls, certificates by the platform, failures told apart.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use rustls::crypto::ring;
use rustls::pki_types::ServerName;
use rustls::{AlertDescription, CertificateError, ClientConfig, ClientConnection, Error, PeerIncompatible};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::authorities::Authorities;
use super::first_bytes::FirstBytes;
use super::lines::escaped;
use super::verifier::WatchedVerifier;
use super::{Certificate, Deadline, Fault, Network, TlsFault};

/// How long a port is given to answer the start of a handshake when it is only asked what it speaks.
const PROBE_TIME: Duration = Duration::from_secs(3);

/// What is needed for handshakes: versions, ciphers, trusted authorities.
#[derive(Debug, Clone)]
pub struct Tls {
    verifier: Arc<WatchedVerifier>,
    config: Arc<ClientConfig>,
}

impl Tls {
    /// Takes the network, which says whom to trust. Fails if that is nobody.
    pub fn new(network: &Network) -> Result<Self, Fault> {
        Self::build(network).map_err(|error| TlsFault::Failed(error.to_string()).into())
    }

    fn build(network: &Network) -> Result<Self, Error> {
        let provider = Arc::new(ring::default_provider());
        let (named, are_usual) = (network.extra_roots.clone(), network.has_usual_authorities);
        let authorities = Authorities::new(named, are_usual, Arc::clone(&provider));
        authorities.load()?;
        let verifier = Arc::new(WatchedVerifier::new(authorities, Arc::clone(&provider)));
        let config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(rustls::DEFAULT_VERSIONS)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&verifier) as _)
            .with_no_client_auth();
        Ok(Self { verifier, config: Arc::new(config) })
    }

    /// Makes the TCP connection a TLS one, with the certificate verified for that host.
    pub(super) async fn handshake(
        &self,
        stream: TcpStream,
        host: &str,
        deadline: Deadline,
    ) -> Result<TlsStream<FirstBytes>, Fault> {
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| TlsFault::Failed(format!("{host} is no host name")))?;
        let connector = TlsConnector::from(Arc::clone(&self.config));
        let handshake = connector.connect(name, FirstBytes::new(stream)).into_fallible();
        deadline
            .within(async { handshake.await.map_err(|(error, stream)| self.explain(&error, &stream)) })
            .await
    }

    /// The last moment of the validity of the certificate that was shown. Nothing for the very one that the user named: of
    /// that only the key counts, whenever it ends.
    pub(super) fn certificate_end(&self, connection: &ClientConnection) -> Option<Timestamp> {
        let shown = connection.peer_certificates()?.first()?;
        if self.verifier.is_named(shown) { None } else { Certificate::end(shown) }
    }

    fn explain(&self, error: &std::io::Error, stream: &FirstBytes) -> Fault {
        if speaks_plaintext(stream.seen()) {
            return TlsFault::Plaintext(escaped(stream.seen())).into();
        }
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Error>()) {
            Some(Error::InvalidCertificate(reason)) => self.explain_certificate(reason).into(),
            Some(reason) if is_too_old(reason) => TlsFault::TooOld.into(),
            Some(reason) => TlsFault::Failed(reason.to_string()).into(),
            None => Fault::Lost(error.to_string()),
        }
    }

    fn explain_certificate(&self, reason: &CertificateError) -> TlsFault {
        let certificate = Box::new(self.verifier.refused());
        match reason {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                TlsFault::Expired(certificate)
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                TlsFault::NotYetValid(certificate)
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                TlsFault::WrongHost(certificate)
            }
            CertificateError::UnknownIssuer => TlsFault::Untrusted(certificate),
            // A self-signed certificate of an authority is refused for its kind before its issuer is looked at.
            _ if certificate.self_signed => TlsFault::Untrusted(certificate),
            other => TlsFault::Invalid(certificate, other.to_string()),
        }
    }
}

/// A TLS record begins with its type, 20 to 24, and 3 for the version (RFC 8446 §5.1); nobody's text does.
fn is_tls_record(bytes: &[u8]) -> bool {
    matches!(bytes, [20..=24] | [20..=24, 3, ..])
}

fn speaks_plaintext(first: &[u8]) -> bool {
    !first.is_empty() && !is_tls_record(first)
}

fn is_too_old(reason: &Error) -> bool {
    matches!(
        reason,
        Error::AlertReceived(AlertDescription::ProtocolVersion)
            | Error::PeerIncompatible(
                PeerIncompatible::ServerDoesNotSupportTls12Or13
                    | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig
                    | PeerIncompatible::Tls12NotOffered
                    | PeerIncompatible::Tls12NotOfferedOrEnabled
            )
    )
}

/// Takes a fresh connection; tells whether the other side answers the start of a handshake with TLS. Says no when
/// nothing comes within three seconds or until the deadline.
pub async fn speaks_tls(mut stream: TcpStream, deadline: Deadline) -> bool {
    let asked = async {
        stream.write_all(&client_hello()?).await.ok()?;
        let mut first = [0; 2];
        stream.read_exact(&mut first).await.ok()?;
        Some(is_tls_record(&first))
    };
    tokio::time::timeout(PROBE_TIME.min(deadline.remaining()), asked).await.ok().flatten().unwrap_or(false)
}

/// The first message of a handshake; trust does not matter, since nothing follows it.
fn client_hello() -> Option<Vec<u8>> {
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(rustls::DEFAULT_VERSIONS)
        .ok()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    let name = ServerName::try_from("mail.invalid").ok()?;
    let mut connection = ClientConnection::new(Arc::new(config), name).ok()?;
    let mut hello = Vec::new();
    connection.write_tls(&mut hello).ok()?;
    Some(hello)
}

#[cfg(test)]
mod tests {
    use super::{client_hello, is_tls_record, speaks_plaintext};

    #[test]
    fn a_greeting_is_told_from_a_record() {
        assert!(speaks_plaintext(b"220 mail.example.com ESMTP\r\n"));
        assert!(!speaks_plaintext(b""));
        assert!(!speaks_plaintext(&[21, 3, 1, 0, 2, 2, 70]));
        assert!(is_tls_record(&client_hello().unwrap()));
    }
}
