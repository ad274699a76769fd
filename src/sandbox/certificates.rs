//! The sandbox's own certificate authority, made anew at each start, and the certificates that it should not have signed.

use std::sync::Arc;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, CustomExtension, DistinguishedName, DnType, IsCa,
    KeyPair, KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use tokio_rustls::TlsAcceptor;

use super::StartError;
use super::behaviour::{Behaviour, Certificate};

/// An issuer whom nobody trusts, named as antivirus programs name theirs.
const INTERCEPTOR: &str = "Example Antivirus Mail Shield Root";

/// An object identifier below the arc that is there for examples (ITU-T X.660, 2.999).
const UNKNOWN: &[u64] = &[2, 999, 1];

/// The authority that signs the sandbox's certificates.
pub(super) struct Authority {
    trusted: CertifiedIssuer<'static, KeyPair>,
    untrusted: CertifiedIssuer<'static, KeyPair>,
}

impl Authority {
    pub(super) fn new() -> Result<Self, rcgen::Error> {
        Ok(Self { trusted: issuer("mailcheck sandbox")?, untrusted: issuer(INTERCEPTOR)? })
    }

    pub(super) fn pem(&self) -> String {
        self.trusted.pem()
    }

    pub(super) fn der(&self) -> Vec<u8> {
        self.trusted.der().to_vec()
    }

    /// What a behaviour shows in its handshakes.
    pub(super) fn acceptor(&self, behaviour: &Behaviour) -> Result<TlsAcceptor, StartError> {
        let (certificate, key) = self.certificate(behaviour)?;
        let provider = ring::default_provider();
        let key = provider.key_provider.load_private_key(PrivateKeyDer::Pkcs8(key.serialize_der().into()))?;
        // Put together by hand, since a proper server refuses to show a certificate that is broken.
        let shown = SingleCertAndKey::from(CertifiedKey::new(vec![certificate], key));
        let config = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_protocol_versions(rustls::DEFAULT_VERSIONS)?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(shown));
        Ok(TlsAcceptor::from(Arc::new(config)))
    }

    fn certificate(&self, behaviour: &Behaviour) -> Result<(CertificateDer<'static>, KeyPair), rcgen::Error> {
        let kind = behaviour.certificate;
        let host = if kind == Certificate::WrongHost { "mail.example.org" } else { &behaviour.host };
        let mut params = CertificateParams::new(vec![host.to_owned(), "localhost".to_owned()])?;
        params.distinguished_name = named(host);
        (params.not_before, params.not_after) = match kind {
            Certificate::Expired => (date_time_ymd(2020, 1, 1), date_time_ymd(2021, 1, 1)),
            Certificate::NotYetValid => (date_time_ymd(2090, 1, 1), date_time_ymd(2091, 1, 1)),
            _ => (date_time_ymd(2020, 1, 1), date_time_ymd(2090, 1, 1)),
        };
        if kind == Certificate::WrongHost {
            params.subject_alt_names.truncate(1);
        }
        if kind == Certificate::Invalid {
            let mut unknown = CustomExtension::from_oid_content(UNKNOWN, vec![5, 0]);
            unknown.set_criticality(true);
            params.custom_extensions.push(unknown);
        }
        let key = KeyPair::generate()?;
        let certificate = match kind {
            Certificate::SelfSigned => params.self_signed(&key)?,
            Certificate::Untrusted => params.signed_by(&key, &self.untrusted)?,
            _ => params.signed_by(&key, &self.trusted)?,
        };
        Ok((certificate.der().clone(), key))
    }
}

fn issuer(name: &str) -> Result<CertifiedIssuer<'static, KeyPair>, rcgen::Error> {
    let mut params = CertificateParams::new(Vec::new())?;
    params.distinguished_name = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::DigitalSignature];
    CertifiedIssuer::self_signed(params, KeyPair::generate()?)
}

fn named(name: &str) -> DistinguishedName {
    let mut named = DistinguishedName::new();
    named.push(DnType::CommonName, name);
    named
}
