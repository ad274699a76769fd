//! What a certificate says about itself, for the reader who has to judge it.

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::FromDer;
use x509_parser::time::ASN1Time;
use x509_parser::x509::X509Name;

/// A server's certificate in the words that matter when it is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Certificate {
    /// The host names that it is for.
    pub names: Vec<String>,
    /// Who issued it: organisation or common name.
    pub issuer: String,
    /// Whether it was issued by itself.
    pub self_signed: bool,
    /// First day of its validity, ISO 8601; empty if it does not say.
    pub first_day: String,
    /// Last day of its validity, ISO 8601; empty if it does not say.
    pub last_day: String,
}

impl Certificate {
    /// Takes a certificate as it came over the wire; gives what can be read of it, at worst nothing.
    pub fn read(der: &CertificateDer<'_>) -> Self {
        X509Certificate::from_der(der).map(|(_, parsed)| Self::from_parsed(&parsed)).unwrap_or_default()
    }

    /// Takes a certificate as it came over the wire; gives the last moment of its validity (RFC 5280 §4.1.2.5), unless it
    /// cannot be read.
    pub(super) fn end(der: &CertificateDer<'_>) -> Option<Timestamp> {
        let (_, parsed) = X509Certificate::from_der(der).ok()?;
        moment(parsed.validity().not_after)
    }

    fn from_parsed(parsed: &X509Certificate<'_>) -> Self {
        let validity = parsed.validity();
        Self {
            names: names(parsed),
            issuer: name_of(parsed.issuer()),
            self_signed: parsed.issuer().as_raw() == parsed.subject().as_raw(),
            first_day: day(validity.not_before),
            last_day: day(validity.not_after),
        }
    }
}

fn names(parsed: &X509Certificate<'_>) -> Vec<String> {
    let alternative = parsed.subject_alternative_name().ok().flatten();
    let general = alternative.iter().flat_map(|extension| &extension.value.general_names);
    let dns = general.filter_map(|name| match name {
        GeneralName::DNSName(name) => Some((*name).to_owned()),
        _ => None,
    });
    let found: Vec<_> = dns.collect();
    if found.is_empty() { vec![name_of(parsed.subject())] } else { found }
}

/// The common name, else the organisation, else the whole name in its technical form.
fn name_of(name: &X509Name<'_>) -> String {
    let common = name.iter_common_name().next().and_then(|value| value.as_str().ok());
    let organisation = name.iter_organization().next().and_then(|value| value.as_str().ok());
    common.or(organisation).map_or_else(|| name.to_string(), ToOwned::to_owned)
}

fn day(time: ASN1Time) -> String {
    moment(time).map(|moment| moment.strftime("%Y-%m-%d").to_string()).unwrap_or_default()
}

fn moment(time: ASN1Time) -> Option<Timestamp> {
    Timestamp::from_second(time.timestamp()).ok()
}
