//! Asking for a domain's mail exchangers (RFC 5321 §5.1).

use std::net::SocketAddr;
use std::time::Duration;

use hickory_resolver::TokioResolver;
use hickory_resolver::config::{ConnectionConfig, NameServerConfig, ResolverConfig};
use hickory_resolver::net::NetError;
use hickory_resolver::net::runtime::TokioRuntimeProvider;
use hickory_resolver::proto::rr::RData;

use super::Deadline;

/// An answer from the domain name system is used to find a provider, so nobody waits long for it.
const PATIENCE: Duration = Duration::from_secs(5);

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

impl NameServers {
    /// Takes a domain; gives the names of its mail exchangers, best first, in lower case and without the final dot. An
    /// existing domain without any gives an empty list.
    pub async fn mail_exchangers(self, domain: &str, deadline: Deadline) -> Result<Vec<String>, LookupFault> {
        let patience = PATIENCE.min(deadline.remaining());
        match tokio::time::timeout(patience, self.look_up(domain)).await {
            Ok(Ok(names)) => Ok(names),
            Ok(Err(error)) if error.is_nx_domain() => Err(LookupFault::NoDomain),
            Ok(Err(error)) if error.is_no_records_found() => Ok(Vec::new()),
            Ok(Err(_)) | Err(_) => Err(LookupFault::NoAnswer),
        }
    }

    async fn look_up(self, domain: &str) -> Result<Vec<String>, NetError> {
        let Some(resolver) = self.resolver()? else { return Ok(Vec::new()) };
        // With a final dot, so that the system's search domains stay out of it.
        let answer = resolver.mx_lookup(format!("{domain}.")).await?;
        let mut found: Vec<_> = answer
            .answers()
            .iter()
            .filter_map(|record| match &record.data {
                RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii())),
                _ => None,
            })
            .collect();
        found.sort();
        Ok(found.into_iter().map(|(_, name)| name.trim_end_matches('.').to_ascii_lowercase()).collect())
    }

    fn resolver(self) -> Result<Option<TokioResolver>, NetError> {
        match self {
            Self::System => TokioResolver::builder_tokio()?.build().map(Some),
            Self::At(server) => {
                let mut udp = ConnectionConfig::udp();
                udp.port = server.port();
                let server = NameServerConfig::new(server.ip(), true, vec![udp]);
                let config = ResolverConfig::from_parts(None, Vec::new(), vec![server]);
                TokioResolver::builder_with_config(config, TokioRuntimeProvider::default()).build().map(Some)
            }
            Self::None => Ok(None),
        }
    }
}
