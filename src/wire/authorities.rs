//! Who is trusted: the authorities that the user names and the system's, of which no more are read than needed.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{ServerCertVerified, ServerCertVerifier};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{Error, RootCertStore};
use rustls_platform_verifier::Verifier;

type Verdict = Result<ServerCertVerified, Error>;

/// The authorities by which a server's certificate is judged.
///
/// The last word has the platform's verifier, which on Linux reads the bundle of all the system's authorities and then each of
/// them once more from a file of its own. Whoever is trusted by a part of them is trusted by all of them, so the parts are asked
/// first: most often the bundle is enough, which takes a third of the time.
#[derive(Debug)]
pub(super) struct Authorities {
    named: Vec<CertificateDer<'static>>,
    bundle: Option<PathBuf>,
    provider: Arc<CryptoProvider>,
    by_name: OnceLock<Option<Arc<WebPkiServerVerifier>>>,
    by_bundle: OnceLock<Option<Arc<WebPkiServerVerifier>>>,
    by_platform: OnceLock<Result<Verifier, Error>>,
}

impl Authorities {
    /// Takes authorities to trust beside the system's, and whether the system's are where they usually are.
    pub(super) fn new(
        named: Vec<CertificateDer<'static>>,
        are_usual: bool,
        provider: Arc<CryptoProvider>,
    ) -> Self {
        Self {
            named,
            bundle: are_usual.then(|| openssl_probe::probe().cert_file).flatten(),
            provider,
            by_name: OnceLock::new(),
            by_bundle: OnceLock::new(),
            by_platform: OnceLock::new(),
        }
    }

    /// Reads what is most likely needed. Fails if nobody at all can be trusted.
    pub(super) fn load(&self) -> Result<(), Error> {
        match self.by_name().or_else(|| self.by_bundle()) {
            Some(_) => Ok(()),
            None => self.by_platform().map(|_| ()),
        }
    }

    /// Whether that very certificate was named.
    pub(super) fn are_named(&self, certificate: &CertificateDer<'_>) -> bool {
        self.named.contains(certificate)
    }

    /// Takes the question; gives the first yes, else the platform's verdict.
    pub(super) fn judge(&self, ask: impl Fn(&dyn ServerCertVerifier) -> Verdict) -> Verdict {
        let asked = |verifier: Option<&WebPkiServerVerifier>| ask(verifier?).ok();
        match asked(self.by_name()).or_else(|| asked(self.by_bundle())) {
            Some(trusted) => Ok(trusted),
            None => ask(self.by_platform()?),
        }
    }

    fn by_name(&self) -> Option<&WebPkiServerVerifier> {
        self.by_name.get_or_init(|| self.verifier(std::iter::empty())).as_deref()
    }

    fn by_bundle(&self) -> Option<&WebPkiServerVerifier> {
        let read = || {
            let certificates = CertificateDer::pem_file_iter(self.bundle.as_ref()?).ok()?;
            self.verifier(certificates.filter_map(Result::ok))
        };
        self.by_bundle.get_or_init(read).as_deref()
    }

    /// A verifier by the named authorities and these; nothing if that is nobody.
    fn verifier(
        &self,
        others: impl Iterator<Item = CertificateDer<'static>>,
    ) -> Option<Arc<WebPkiServerVerifier>> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(self.named.iter().cloned().chain(others));
        let provider = Arc::clone(&self.provider);
        // It cannot be built with nobody to trust.
        WebPkiServerVerifier::builder_with_provider(roots.into(), provider).build().ok()
    }

    fn by_platform(&self) -> Result<&Verifier, Error> {
        let read = || Verifier::new_with_extra_roots(self.named.clone(), Arc::clone(&self.provider));
        self.by_platform.get_or_init(read).as_ref().map_err(Clone::clone)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
    use rustls::crypto::ring;
    use rustls::pki_types::{ServerName, UnixTime};

    use super::{Arc, Authorities, ServerCertVerifier, Verdict};

    const HOST: &str = "mail.example.com";

    type Authority = CertifiedIssuer<'static, KeyPair>;

    fn authority() -> Authority {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
    }

    fn ask(authorities: &Authorities, issuer: &Authority) -> Verdict {
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new(vec![HOST.to_owned()]).unwrap().signed_by(&key, issuer).unwrap();
        let host = ServerName::try_from(HOST).unwrap();
        let judged = |verifier: &dyn ServerCertVerifier| {
            verifier.verify_server_cert(certificate.der(), &[], &host, &[], UnixTime::now())
        };
        authorities.judge(judged)
    }

    #[test]
    fn no_more_is_read_than_is_needed_and_a_stranger_is_refused_in_the_end() {
        let (named, bundled, stranger) = (authority(), authority(), authority());
        let mut bundle = tempfile::NamedTempFile::new().unwrap();
        write!(bundle, "# authorities\n{}", bundled.pem()).unwrap();
        let mut authorities =
            Authorities::new(vec![named.der().clone()], false, Arc::new(ring::default_provider()));
        authorities.bundle = Some(bundle.path().to_owned());
        assert!(ask(&authorities, &named).is_ok());
        assert!(authorities.by_bundle.get().is_none());
        assert!(ask(&authorities, &bundled).is_ok());
        assert!(authorities.by_platform.get().is_none());
        assert!(ask(&authorities, &stranger).is_err());
        assert!(authorities.by_platform.get().is_some());
    }

    #[test]
    fn where_the_usual_bundle_does_not_count_it_is_not_read() {
        let authorities = Authorities::new(Vec::new(), false, Arc::new(ring::default_provider()));
        assert!(authorities.by_name().or(authorities.by_bundle()).is_none());
    }
}
