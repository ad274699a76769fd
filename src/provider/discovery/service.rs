//! What SRV records mean for submission (RFC 2782, RFC 6186, RFC 8314 §5.1).

use std::cmp::Reverse;

use super::host::host_name;
use crate::account::{Encryption, Endpoint};
use crate::wire::ServiceRecord;

/// What a domain says of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Offer {
    /// These servers, the best first; at least one.
    Servers(Vec<Endpoint>),
    /// There is none: the only target is `.` (RFC 6186 §3.4).
    None,
    /// Nothing.
    Unsaid,
}

/// Takes the records of a service and how it is encrypted. The lowest priority comes first; among equals the one that wants
/// the largest share, always the same, since a check is no load to be spread and a secret is bound to one server.
pub(super) fn offer(mut records: Vec<ServiceRecord>, encryption: Encryption) -> Offer {
    let is_none = |record: &ServiceRecord| record.target.is_empty();
    if !records.is_empty() && records.iter().all(is_none) {
        return Offer::None;
    }
    records.sort_by(|one, other| rank(one).cmp(&rank(other)));
    let servers: Vec<_> = records.iter().filter_map(|record| endpoint(record, encryption)).collect();
    if servers.is_empty() { Offer::Unsaid } else { Offer::Servers(servers) }
}

fn rank(record: &ServiceRecord) -> (u16, Reverse<u16>, &str, u16) {
    (record.priority, Reverse(record.weight), &record.target, record.port)
}

fn endpoint(record: &ServiceRecord, encryption: Encryption) -> Option<Endpoint> {
    let host = host_name(&record.target)?;
    // Port 465 has spoken TLS from the first byte since RFC 8314 §7.3, whichever record names it.
    let encryption = if record.port == Encryption::Tls.default_port() { Encryption::Tls } else { encryption };
    (record.port != 0).then_some(Endpoint { host, port: record.port, encryption })
}

#[cfg(test)]
mod tests {
    use super::{Encryption, Offer, ServiceRecord, offer};

    fn record(priority: u16, weight: u16, port: u16, target: &str) -> ServiceRecord {
        ServiceRecord { priority, weight, port, target: target.to_owned() }
    }

    fn offered(records: Vec<ServiceRecord>) -> Option<Vec<String>> {
        match offer(records, Encryption::Starttls) {
            Offer::Servers(servers) => Some(servers.iter().map(ToString::to_string).collect()),
            Offer::None => None,
            Offer::Unsaid => Some(Vec::new()),
        }
    }

    #[test]
    fn the_lowest_priority_then_the_largest_weight_comes_first() {
        let records = vec![
            record(20, 90, 587, "c.example.com"),
            record(10, 5, 587, "b.example.com"),
            record(10, 60, 2587, "a.example.com"),
        ];
        let order =
            ["a.example.com:2587 (starttls)", "b.example.com:587 (starttls)", "c.example.com:587 (starttls)"];
        assert_eq!(offered(records).unwrap(), order);
    }

    #[test]
    fn a_lone_dot_means_that_there_is_no_such_service() {
        assert_eq!(offered(vec![record(0, 0, 0, "")]), None);
        assert_eq!(offered(Vec::new()), Some(Vec::new()));
        let beside = vec![record(0, 0, 0, ""), record(1, 0, 587, "mail.example.com")];
        assert_eq!(offered(beside).unwrap(), ["mail.example.com:587 (starttls)"]);
    }

    #[test]
    fn unusable_targets_are_left_out_and_port_465_speaks_tls() {
        let records = vec![
            record(0, 0, 0, "mail.example.com"),
            record(1, 0, 587, "bad name.example.com"),
            record(2, 0, 465, "mail.example.com"),
        ];
        assert_eq!(offered(records).unwrap(), ["mail.example.com:465 (tls)"]);
    }
}
