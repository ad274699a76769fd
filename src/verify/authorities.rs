//! The network of an account: with its own certificate authorities, if it names some.

use std::path::Path;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::finding::{Code, Finding, Stage};
use crate::wire::Network;

/// Takes the network of the run and an account's `ca_file`; gives the account's network.
pub(super) fn network(network: &Network, ca_file: Option<&Path>) -> Result<Network, Finding> {
    let mut network = network.clone();
    if let Some(file) = ca_file {
        network.extra_roots.extend(read(file)?);
    }
    Ok(network)
}

fn read(file: &Path) -> Result<Vec<CertificateDer<'static>>, Finding> {
    let unusable = |reason: String| {
        let finding = Finding::new(Code::CaFileUnusable, Stage::Profile);
        finding.with("path", file.display().to_string()).with("reason", reason)
    };
    let bytes = std::fs::read(file).map_err(|error| unusable(error.to_string()))?;
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&bytes).collect();
    let certificates = found.map_err(|error| unusable(error.to_string()))?;
    let mut store = rustls::RootCertStore::empty();
    match store.add_parsable_certificates(certificates.iter().cloned()) {
        (0, _) => Err(unusable("no certificate in PEM form".to_owned())),
        _ => Ok(certificates),
    }
}
