//! The verifier of certificates, watched: on refusal it remembers the certificate that it refused.

use std::sync::{Arc, Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{
    CryptoProvider, WebPkiSupportedAlgorithms, verify_tls12_signature, verify_tls13_signature,
};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, Error, SignatureScheme};

use super::Certificate;
use super::authorities::Authorities;

/// Judges by the authorities and keeps what it saw. Where they say no, it says yes to one kind of certificate only: the very one
/// that the user named.
#[derive(Debug)]
pub(super) struct WatchedVerifier {
    authorities: Authorities,
    provider: Arc<CryptoProvider>,
    seen: Mutex<Certificate>,
}

impl WatchedVerifier {
    /// Takes who is trusted and how signatures are checked.
    pub(super) fn new(authorities: Authorities, provider: Arc<CryptoProvider>) -> Self {
        Self { authorities, provider, seen: Mutex::default() }
    }

    /// Whether the user named that very certificate.
    pub(super) fn is_named(&self, certificate: &CertificateDer<'_>) -> bool {
        self.authorities.are_named(certificate)
    }

    fn algorithms(&self) -> &WebPkiSupportedAlgorithms {
        &self.provider.signature_verification_algorithms
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
        let verdict = self.authorities.judge(|verifier| {
            verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
        });
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
        verify_tls12_signature(message, certificate, signature, self.algorithms())
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        verify_tls13_signature(message, certificate, signature, self.algorithms())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.algorithms().supported_schemes()
    }
}
