//! The name that we give for ourselves in EHLO.

use std::net::IpAddr;

use lettre::transport::smtp::extension::ClientId;

/// Our name for EHLO. Gmail closes the connection on empty names and on `localhost`, so it is the machine's full name
/// where it has one, else the address of the connection in brackets (RFC 5321 §4.1.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hello(Option<String>);

impl Hello {
    /// Takes the machine's name as the system tells it; a name without a domain is not used.
    pub fn from_machine_name(name: Option<&str>) -> Self {
        let name = name.map(|name| name.trim().trim_end_matches('.')).filter(|name| is_full_name(name));
        Self(name.map(str::to_ascii_lowercase))
    }

    /// The argument of EHLO on a connection from that address.
    pub(super) fn on(&self, local: IpAddr) -> ClientId {
        match (&self.0, local.to_canonical()) {
            (Some(name), _) => ClientId::Domain(name.clone()),
            (None, IpAddr::V4(address)) => ClientId::Ipv4(address),
            (None, IpAddr::V6(address)) => ClientId::Ipv6(address),
        }
    }
}

/// A host name of several labels that is meant for the world: not `localhost.localdomain`, nor a name that only the local
/// network knows (RFC 6762, RFC 8375, and what home routers use).
fn is_full_name(name: &str) -> bool {
    const LOCAL: [&str; 8] =
        ["local", "localdomain", "lan", "home", "internal", "intranet", "arpa", "localhost"];
    let is_label = |label: &str| {
        !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let labels: Vec<_> = name.split('.').collect();
    let top = labels.last().copied().unwrap_or("");
    labels.len() > 1
        && labels.iter().all(|label| is_label(label))
        && top.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !LOCAL.iter().any(|local| top.eq_ignore_ascii_case(local))
}

#[cfg(test)]
mod tests {
    use super::Hello;

    #[test]
    fn a_full_name_is_used_and_anything_else_becomes_the_address() {
        let local = "192.0.2.7".parse().unwrap();
        let said = |name: Option<&str>| Hello::from_machine_name(name).on(local).to_string();
        assert_eq!(said(Some("Desk.example.com\n")), "desk.example.com");
        for name in [
            None,
            Some(""),
            Some("desk"),
            Some("localhost.localdomain"),
            Some("desk.lan"),
            Some("192.0.2.1"),
            Some("a b.de"),
        ] {
            assert_eq!(said(name), "[192.0.2.7]");
        }
        let v6 = "2001:db8::1".parse().unwrap();
        assert_eq!(Hello::from_machine_name(None).on(v6).to_string(), "[IPv6:2001:db8::1]");
    }
}
