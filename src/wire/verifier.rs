//! The platform's certificate verifier, watched: on refusal it remembers the certificate that it refused.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, SignatureScheme};
use rustls_platform_verifier::Verifier;

use super::Certificate;

/// Judges as the platform does and keeps what it saw. Where the platform says no, it says yes to one kind of certificate only:
/// the very one that the user named.
#[derive(Debug)]
pub(super) struct WatchedVerifier {
    platform: Verifier,
    named: Vec<CertificateDer<'static>>,
    seen: Mutex<Certificate>,
}

impl WatchedVerifier {
    /// Takes authorities to trust beside the system's.
    pub(super) fn new(
        extra_roots: Vec<CertificateDer<'static>>,
        provider: Arc<CryptoProvider>,
    ) -> Result<Self, Error> {
        let platform = Verifier::new_with_extra_roots(extra_roots.clone(), provider)?;
        Ok(Self { platform, named: extra_roots, seen: Mutex::default() })
    }

    /// Whether the user named that very certificate.
    pub(super) fn is_named(&self, certificate: &CertificateDer<'_>) -> bool {
        self.named.contains(certificate)
    }

    /// The certificate that was refused last; an empty one if none was.
    pub(super) fn refused(&self) -> Certificate {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl ServerCertVerifier for WatchedVerifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let verdict =
            self.platform.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now);
        // A server that made its own certificate, as small ones do and Proton Mail Bridge, most often made it for an authority
        // or for another name. Who names that certificate itself asks for its key and nothing else (RFC 7671 §5.1).
        if verdict.is_err() && self.is_named(end_entity) {
            return Ok(ServerCertVerified::assertion());
        }
        if verdict.is_err() {
            *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = Certificate::read(end_entity);
        }
        verdict
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.platform.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.platform.supported_verify_schemes()
    }
}
