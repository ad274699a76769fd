//! Asking for the records of a domain: its mail exchangers (RFC 5321 §5.1) and the servers of a service (RFC 2782).

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::{Name, RData, RecordType};

use super::Deadline;

/// How long one datagram is waited for; then the question is asked again, since datagrams get lost.
const ONE_ATTEMPT: Duration = Duration::from_secs(2);

/// Who is asked for records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameServers {
    /// The system's name servers.
    System,
    /// This one, over UDP.
    At(SocketAddr),
    /// Nobody: the sandbox looks nothing up.
    None,
}

/// Why a domain's records are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LookupFault {
    /// There is no such domain.
    #[error("there is no such domain")]
    NoDomain,
    /// No name server answered, or none knew the answer.
    #[error("no name server answered")]
    NoAnswer,
}

/// A server that a domain names for a service (RFC 2782).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceRecord {
    /// The lowest is to be tried first.
    pub priority: u16,
    /// The share of the clients that it wants among those of the same priority.
    pub weight: u16,
    /// Port.
    pub port: u16,
    /// The server's name, in lower case and without the final dot; empty where the record says that there is none.
    pub target: String,
}

impl NameServers {
    /// Takes a domain; gives the names of its mail exchangers, best first, in lower case and without the final dot. An
    /// existing domain without any gives an empty list.
    pub async fn mail_exchangers(self, domain: &str, deadline: Deadline) -> Result<Vec<String>, LookupFault> {
        let read = |data: &RData| match data {
            RData::MX(mx) => Some((mx.preference, plain(&mx.exchange))),
            _ => None,
        };
        let mut found = self.look_up(domain, RecordType::MX, read, deadline).await?;
        found.sort();
        Ok(found.into_iter().map(|(_, name)| name).collect())
    }

    /// Takes the name of a service at a domain, such as `_submissions._tcp.example.com`; gives its records in no order. A
    /// name that does not exist has none.
    pub async fn services(self, name: &str, deadline: Deadline) -> Result<Vec<ServiceRecord>, LookupFault> {
        let read = |data: &RData| match data {
            RData::SRV(srv) => Some(ServiceRecord {
                priority: srv.priority,
                weight: srv.weight,
                port: srv.port,
                target: plain(&srv.target),
            }),
            _ => None,
        };
        match self.look_up(name, RecordType::SRV, read, deadline).await {
            Err(LookupFault::NoDomain) => Ok(Vec::new()),
            found => found,
        }
    }

    async fn look_up<T>(
        self,
        name: &str,
        kind: RecordType,
        read: impl Fn(&RData) -> Option<T>,
        deadline: Deadline,
    ) -> Result<Vec<T>, LookupFault> {
        let Some(resolver) = self.resolver().map_err(|_| LookupFault::NoAnswer)? else {
            return Ok(Vec::new());
        };
        // With a final dot, so that the system's search domains stay out of it.
        match deadline.until(resolver.lookup(format!("{name}."), kind)).await {
            Some(Ok(answer)) => Ok(answer.answers().iter().filter_map(|record| read(&record.data)).collect()),
            Some(Err(error)) if error.is_nx_domain() => Err(LookupFault::NoDomain),
            Some(Err(error)) if error.is_no_records_found() => Ok(Vec::new()),
            Some(Err(_)) | None => Err(LookupFault::NoAnswer),
        }
    }

    fn resolver(self) -> Result<Option<TokioResolver>, NetError> {
        let mut builder = match self {
            Self::System => TokioResolver::builder_tokio()?,
            Self::At(server) => {
                let mut udp = ConnectionConfig::udp();
                udp.port = server.port();
                let server = NameServerConfig::new(server.ip(), true, vec![udp]);
                let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
            Self::None => return Ok(None),
        };
        builder.options_mut().timeout = ONE_ATTEMPT;
        builder.build().map(Some)
    }
}

fn plain(name: &Name) -> String {
    name.to_ascii().trim_end_matches('.').to_ascii_lowercase()
}
