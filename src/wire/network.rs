//! Where names lead: the system's resolver, or one pinned address for the sandbox and the tests.

use std::net::{IpAddr, SocketAddr};

use rustls::pki_types::CertificateDer;

use super::{Deadline, Fault, NameServers};

/// The port of HTTPS (RFC 9110 §4.2.2).
pub const HTTPS_PORT: u16 = 443;

/// How hosts are found by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addresses {
    /// The system's resolver.
    System,
    /// Every host is found at this address, whatever its name: nothing leaves the machine.
    Pinned(IpAddr),
}

/// The network as this run sees it.
#[derive(Debug, Clone)]
pub struct Network {
    /// How hosts are found.
    pub addresses: Addresses,
    /// Who is asked for mail exchangers and services. Where that is nobody, no document is fetched either.
    pub name_servers: NameServers,
    /// The port of HTTPS.
    pub https_port: u16,
    /// Certificate authorities trusted beside the system's, DER-encoded.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Whether the system's authorities are where they usually are: nothing in the environment names others.
    pub has_usual_authorities: bool,
}

impl Network {
    /// The network of the operating system. Takes whether its certificate authorities are where they usually are.
    pub fn system(has_usual_authorities: bool) -> Self {
        Self {
            addresses: Addresses::System,
            name_servers: NameServers::System,
            https_port: HTTPS_PORT,
            extra_roots: Vec::new(),
            has_usual_authorities,
        }
    }

    /// A network in which every host is at one address and nothing is looked up, with that authority trusted.
    pub fn pinned(address: IpAddr, authority: CertificateDer<'static>) -> Self {
        Self {
            addresses: Addresses::Pinned(address),
            name_servers: NameServers::None,
            https_port: HTTPS_PORT,
            extra_roots: vec![authority],
            has_usual_authorities: true,
        }
    }

    /// Finds a host. Takes its name or address, without brackets, and the port; gives its addresses in the resolver's
    /// order (RFC 6724), at least one.
    pub async fn find(&self, host: &str, port: u16, deadline: Deadline) -> Result<Vec<SocketAddr>, Fault> {
        match self.addresses {
            Addresses::Pinned(address) => Ok(vec![SocketAddr::new(address, port)]),
            Addresses::System => deadline.within(look_up(host, port)).await,
        }
    }
}

async fn look_up(host: &str, port: u16) -> Result<Vec<SocketAddr>, Fault> {
    let found = tokio::net::lookup_host((host, port)).await;
    let addresses: Vec<_> = found.map_err(|error| Fault::NotFound(error.to_string()))?.collect();
    if addresses.is_empty() { Err(Fault::NotFound("no address".to_owned())) } else { Ok(addresses) }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Deadline, Fault, Network};

    #[tokio::test]
    async fn a_name_that_can_have_no_address_is_not_found() {
        let deadline = Deadline::after(Duration::from_secs(30));
        // An empty label makes the resolver refuse the name without asking anybody (RFC 1035 §3.1).
        let found = Network::system(true).find("mail..example", 465, deadline).await;
        assert!(matches!(found, Err(Fault::NotFound(_))), "{found:?}");
        let own = Network::system(true).find("127.0.0.1", 465, deadline).await.unwrap();
        assert_eq!(own, ["127.0.0.1:465".parse().unwrap()]);
    }
}
