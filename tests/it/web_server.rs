//! An HTTPS server on this machine that is every host with a certificate.

use std::convert::Infallible;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{HOST, LOCATION};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::TlsAcceptor;

/// What lies at an address.
#[derive(Debug, Clone)]
pub(crate) enum Page {
    Document(String),
    Moved(String),
    Broken,
    Silent,
}

/// A running server. It ends with the test's process.
pub(crate) struct WebServer {
    pub(crate) port: u16,
    pub(crate) authority: CertificateDer<'static>,
    asked: Arc<Mutex<Vec<String>>>,
}

type Pages = Arc<Vec<(&'static str, Page)>>;

impl WebServer {
    /// Takes what lies at which address; everything else is not there. The hosts of `names` have a certificate.
    pub(crate) fn start(names: &[&str], pages: Vec<(&'static str, Page)>) -> Self {
        let (acceptor, authority) = acceptor(names);
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let asked = Arc::default();
        let seen = Arc::clone(&asked);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(serve(listener, acceptor, Arc::new(pages), seen));
        });
        Self { port, authority, asked }
    }

    /// The addresses that were asked for, in order.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor, pages: Pages, asked: Arc<Mutex<Vec<String>>>) {
    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
    while let Ok((stream, _)) = listener.accept().await {
        let (acceptor, pages, asked) = (acceptor.clone(), Arc::clone(&pages), Arc::clone(&asked));
        tokio::spawn(async move {
            let Ok(stream) = acceptor.accept(stream).await else { return };
            let answer = service_fn(|request: Request<Incoming>| {
                let url = format!("https://{}{}", request.headers()[HOST].to_str().unwrap(), request.uri());
                let response = respond(&pages, &url);
                asked.lock().unwrap().push(url);
                async move {
                    match response {
                        Some(response) => Ok::<_, Infallible>(response),
                        None => std::future::pending().await,
                    }
                }
            });
            // A client may go away in the middle.
            let _ = hyper::server::conn::http1::Builder::new()
                .serve_connection(TokioIo::new(stream), answer)
                .await;
        });
    }
}

/// What lies there; nothing where no answer is ever given.
fn respond(pages: &Pages, url: &str) -> Option<Response<Full<Bytes>>> {
    let (status, location, body) = match pages.iter().find(|(known, _)| *known == url) {
        Some((_, Page::Document(text))) => (200, "", text.as_str()),
        Some((_, Page::Moved(elsewhere))) => (302, elsewhere.as_str(), ""),
        Some((_, Page::Broken)) => (503, "", "later"),
        Some((_, Page::Silent)) => return None,
        None => (404, "", "<html>not here</html>"),
    };
    let response = Response::builder().status(status).header(LOCATION, location);
    Some(response.body(Full::from(body.to_owned())).unwrap())
}

fn acceptor(names: &[&str]) -> (TlsAcceptor, CertificateDer<'static>) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let authority = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap();
    let names: Vec<_> = names.iter().map(|name| (*name).to_owned()).collect();
    let key = KeyPair::generate().unwrap();
    let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_protocol_versions(rustls::DEFAULT_VERSIONS)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::Pkcs8(key.serialize_der().into()))
        .unwrap();
    (TlsAcceptor::from(Arc::new(config)), authority.der().clone())
}
