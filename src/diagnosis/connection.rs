//! What a failed connection means: name, port, encryption, certificate.

use crate::finding::{Code, Finding, Stage};
use crate::wire::{Certificate, Fault, TlsFault};

/// Makers of antivirus programs and company proxies that open TLS connections and sign them anew; their names stand in
/// the issuer of the certificate that they show instead.
const INTERCEPTORS: [&str; 20] = [
    "antivir",
    "anti-virus",
    "avast",
    "avg ",
    "avira",
    "bitdefender",
    "blue coat",
    "check point",
    "eset",
    "fortinet",
    "g data",
    "kaspersky",
    "mail shield",
    "mcafee",
    "netskope",
    "norton",
    "palo alto",
    "proxy",
    "sophos",
    "zscaler",
];

/// Takes why a connection failed, and where; gives the finding with its facts.
pub(super) fn explain(fault: &Fault, stage: Stage) -> Finding {
    let finding = |code| Finding::new(code, stage);
    match fault {
        Fault::NotFound(reason) => finding(Code::HostNotFound).with("reason", reason),
        Fault::Refused(reason) => finding(Code::ConnectionRefused).with("reason", reason),
        Fault::Lost(reason) => finding(Code::ConnectionLost).with("reason", reason),
        Fault::TimedOut => finding(Code::TimedOut),
        Fault::NotSmtp(first) => finding(Code::NotSmtp).with("first", first),
        Fault::SpeaksTls => finding(Code::PortEncryptionMismatch).with("speaks", "tls"),
        Fault::InjectedPlaintext => finding(Code::PlaintextAfterStarttls),
        Fault::Tls(fault) => handshake(fault, stage),
    }
}

fn handshake(fault: &TlsFault, stage: Stage) -> Finding {
    let finding = |code| Finding::new(code, stage);
    match fault {
        TlsFault::Expired(seen) => {
            certificate(Code::CertificateExpired, seen, stage).with("day", &seen.last_day)
        }
        TlsFault::NotYetValid(seen) => {
            certificate(Code::CertificateNotYetValid, seen, stage).with("day", &seen.first_day)
        }
        TlsFault::WrongHost(seen) => certificate(Code::CertificateWrongHost, seen, stage),
        TlsFault::Untrusted(seen) => certificate(Code::CertificateUntrusted, seen, stage),
        TlsFault::Invalid(seen, reason) => {
            certificate(Code::CertificateInvalid, seen, stage).with("reason", reason)
        }
        TlsFault::TooOld => finding(Code::TlsTooOld),
        TlsFault::Failed(reason) => finding(Code::TlsFailed).with("reason", reason),
        TlsFault::Plaintext(first) if is_smtp(first) => {
            finding(Code::PortEncryptionMismatch).with("speaks", "plaintext").with("first", first)
        }
        TlsFault::Plaintext(first) => finding(Code::NotSmtp).with("first", first),
    }
}

fn certificate(code: Code, seen: &Certificate, stage: Stage) -> Finding {
    let yes = |condition: bool| if condition { "yes" } else { "" };
    let issuer = seen.issuer.to_lowercase();
    let is_interceptor = INTERCEPTORS.iter().any(|name| issuer.contains(name));
    Finding::new(code, stage)
        .with("issuer", &seen.issuer)
        .with("names", seen.names.join(", "))
        .with("selfsigned", yes(seen.self_signed))
        .with("interceptor", yes(is_interceptor))
}

/// Whether a line looks like the greeting of an SMTP server (RFC 5321 §4.2).
fn is_smtp(line: &str) -> bool {
    let code = line.get(..3).and_then(|digits| digits.parse::<u16>().ok());
    code.is_some_and(|code| (200..600).contains(&code))
}

#[cfg(test)]
mod tests {
    use super::{Certificate, Code, Fault, Stage, TlsFault, explain};

    #[test]
    fn plaintext_where_tls_was_expected_is_told_from_nonsense() {
        let code = |first: &str| {
            let fault = Fault::Tls(TlsFault::Plaintext(first.to_owned()));
            explain(&fault, Stage::Tls).code
        };
        assert_eq!(code("220 mail.example.com ESMTP"), Code::PortEncryptionMismatch);
        assert_eq!(code("SSH-2.0-OpenSSH_9.2"), Code::NotSmtp);
    }

    #[test]
    fn a_name_without_address_is_told_from_a_port_without_listener() {
        let code = |fault| explain(&fault, Stage::Dns).code;
        assert_eq!(code(Fault::NotFound("unknown".to_owned())), Code::HostNotFound);
        assert_eq!(code(Fault::Refused("refused".to_owned())), Code::ConnectionRefused);
    }

    #[test]
    fn an_antivirus_that_signs_is_named() {
        let issuer = "Example Antivirus Mail Shield Root".to_owned();
        let seen = Certificate { issuer, ..Certificate::default() };
        let finding = explain(&Fault::Tls(TlsFault::Untrusted(Box::new(seen))), Stage::Tls);
        assert_eq!(finding.facts["interceptor"], "yes");
    }
}
