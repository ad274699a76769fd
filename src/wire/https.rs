//! Fetching a small document over HTTPS (RFC 9110, RFC 9112), and never over anything else.

use std::error::Error;

use http_body_util::{BodyExt, Empty, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, CONNECTION, HOST, LOCATION, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use url::{Host, Position, Url};

use super::{Deadline, Fault, Network, Tls, Trace, connect};

/// The largest document that is taken, in bytes. Those that are fetched have a few thousand.
const LARGEST: usize = 256 * 1024;
/// How many times a document may be said to lie elsewhere.
const MOST_REDIRECTS: usize = 3;

/// Why a document did not come.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchFault {
    /// No verified connection to the server stands.
    #[error(transparent)]
    Unreachable(#[from] Fault),
    /// The server answers with another status than 200 or a redirection.
    #[error("the server answers with status {0}")]
    Status(u16),
    /// The server sends us away too often, or to where HTTPS does not lead.
    #[error("the redirection leads nowhere")]
    Astray,
    /// The document is larger than what is taken.
    #[error("the document is too large")]
    TooLarge,
    /// What came is no HTTP; the library's words.
    #[error("this is not HTTP: {0}")]
    NotHttp(String),
}

/// A client that fetches documents.
#[derive(Debug, Clone)]
pub struct Https {
    network: Network,
    tls: Tls,
}

/// What one request came to.
enum Step {
    Document(Vec<u8>),
    Elsewhere(Url),
}

impl Https {
    /// Takes how hosts are found and whom to trust. Fails as [`Tls::new`] does.
    pub fn new(network: &Network) -> Result<Self, Fault> {
        Ok(Self { network: network.clone(), tls: Tls::new(network)? })
    }

    /// Takes where a document lies; gives its bytes, at most 256 KiB. Goes along with up to three redirections, and only
    /// to HTTPS at its usual port, so that nobody can send us around the ports of the user's own network.
    pub async fn get(&self, mut url: Url, deadline: Deadline) -> Result<Vec<u8>, FetchFault> {
        for _ in 0..=MOST_REDIRECTS {
            match deadline.until(self.ask(&url, deadline)).await.ok_or(Fault::TimedOut)?? {
                Step::Document(bytes) => return Ok(bytes),
                Step::Elsewhere(other) => url = other,
            }
        }
        Err(FetchFault::Astray)
    }

    async fn ask(&self, url: &Url, deadline: Deadline) -> Result<Step, FetchFault> {
        let (Some(Host::Domain(host)), "https", None) = (url.host(), url.scheme(), url.port()) else {
            return Err(FetchFault::Astray);
        };
        let addresses = self.network.find(host, self.network.https_port, deadline).await?;
        let stream = connect(&addresses, deadline, &Trace::default()).await?;
        let stream = self.tls.handshake(stream, host, deadline).await?;
        let (mut requests, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|error| not_http(&error))?;
        // It ends by itself once nobody asks through it any more.
        tokio::spawn(connection);
        let response = requests.send_request(request(url)?).await.map_err(|error| not_http(&error))?;
        read(url, response).await
    }
}

fn request(url: &Url) -> Result<Request<Empty<Bytes>>, FetchFault> {
    Request::get(&url[Position::BeforePath..Position::AfterQuery])
        .header(HOST, &url[Position::BeforeHost..Position::AfterPort])
        .header(USER_AGENT, concat!("mailcheck/", env!("CARGO_PKG_VERSION")))
        .header(ACCEPT, "*/*")
        .header(CONNECTION, "close")
        .body(Empty::new())
        .map_err(|error| FetchFault::NotHttp(error.to_string()))
}

async fn read(url: &Url, response: Response<Incoming>) -> Result<Step, FetchFault> {
    match response.status().as_u16() {
        200 => match Limited::new(response.into_body(), LARGEST).collect().await {
            Ok(body) => Ok(Step::Document(body.to_bytes().into())),
            Err(error) => Err(error.downcast().map_or(FetchFault::TooLarge, |error| not_http(&error))),
        },
        301 | 302 | 303 | 307 | 308 => {
            let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let other = location.and_then(|location| url.join(location).ok());
            other.map(Step::Elsewhere).ok_or(FetchFault::Astray)
        }
        status => Err(FetchFault::Status(status)),
    }
}

/// What is wrong with HTTP, or with the connection below it.
fn not_http(error: &hyper::Error) -> FetchFault {
    match error.source().and_then(|source| source.downcast_ref::<std::io::Error>()) {
        Some(error) => Fault::Lost(error.to_string()).into(),
        None => FetchFault::NotHttp(error.to_string()),
    }
}
