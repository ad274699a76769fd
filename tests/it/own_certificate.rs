//! Servers that made their own certificate, such as Proton Mail Bridge: trusted if the profile names that very certificate.

use std::io::Write;
use std::net::TcpListener;
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, IsCa, KeyPair};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use crate::bench::{Bench, Ran};

/// A certificate as Bridge makes it: signed by itself, of an authority, for a name that is nobody's.
struct Own {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Own {
    fn new() -> Self {
        let mut params = CertificateParams::new(vec!["0.0.0.0".to_owned()]).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        Self { certificate: params.self_signed(&key).unwrap(), key }
    }

    /// Starts a server that shows it, greets and hangs up; gives its port. It ends with the test's process.
    fn serve(&self) -> u16 {
        let key = PrivateKeyDer::Pkcs8(self.key.serialize_der().into());
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(rustls::DEFAULT_VERSIONS)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![self.certificate.der().clone()], key);
        let config = Arc::new(config.unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut stream =
                    StreamOwned::new(ServerConnection::new(Arc::clone(&config)).unwrap(), stream);
                // A client that does not trust the certificate goes away.
                let _ = stream.write_all(b"220 mail.example.com ESMTP\r\n").and_then(|()| stream.flush());
            }
        });
        port
    }
}

fn verify(port: u16, named: &Own, provider: &str) -> Ran {
    let bench = Bench::new("app-password");
    let file = bench.file("own.pem", named.certificate.pem().as_bytes());
    let profile = format!(
        "[accounts.a]\naddress = 'jana@proton.me'\nprovider = '{provider}'\nauth.secret = {{ command = ['echo', 'x'] }}\n\
         smtp = {{ host = '127.0.0.1', port = {port}, encryption = 'tls', ca_file = '{file}' }}\n"
    );
    bench.with_profile(&profile).run(&["verify", "--json"])
}

#[test]
fn a_server_that_shows_the_very_certificate_of_the_profile_is_trusted() {
    let own = Own::new();
    let ran = verify(own.serve(), &own, "generic");
    assert_eq!(ran.verdict().0, "connection-lost", "{ran:?}");
    let tls = &ran.json()["accounts"][0]["stages"][5];
    assert_eq!((&tls["stage"], &tls["status"]), (&"tls".into(), &"passed".into()), "{ran:?}");
}

#[test]
fn one_that_shows_another_is_not_and_users_of_bridge_are_told_where_theirs_is() {
    let port = Own::new().serve();
    for (provider, step) in [("generic", "get its certificate as a file"), ("proton-bridge", "Export it")] {
        let ran = verify(port, &Own::new(), provider);
        assert_eq!(ran.verdict(), ("certificate-untrusted".to_owned(), 76), "{ran:?}");
        let fix = ran.json()["accounts"][0]["findings"][0]["fix"][0].to_string();
        assert!(fix.contains(step), "{fix}");
    }
}

#[test]
fn users_of_bridge_are_told_to_start_it_where_nobody_listens() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let ran = verify(port, &Own::new(), "proton-bridge");
    assert_eq!(ran.verdict(), ("connection-refused".to_owned(), 75), "{ran:?}");
    let fix = ran.json()["accounts"][0]["findings"][0]["fix"].as_array().unwrap().clone();
    assert!(fix.len() == 1 && fix[0].as_str().unwrap().starts_with("Start Proton Mail Bridge"), "{fix:?}");
}
