//! When port and encryption do not fit: which other pair does. No login is tried.

use std::time::Duration;

use super::{Prepared, Surroundings};
use crate::account::{Encryption, Endpoint};
use crate::finding::{Code, Finding};
use crate::smtp::{self, Target};
use crate::wire::{Deadline, Trace};

/// How long each pair is given, within the deadline of the run.
const PATIENCE: Duration = Duration::from_secs(5);

/// Takes a finding; where it is about port and encryption, adds a pair that works, if there is one.
pub(super) async fn propose(
    finding: Finding,
    prepared: &Prepared,
    surroundings: &Surroundings,
    deadline: Deadline,
) -> Finding {
    if !matches!(finding.code, Code::PortEncryptionMismatch | Code::ConnectionRefused) {
        return finding;
    }
    for endpoint in likely(&prepared.account.endpoint) {
        let target = Target {
            endpoint: &endpoint,
            network: &prepared.network,
            hello: &surroundings.hello,
            deadline: deadline.at_most(PATIENCE),
            trace: &Trace::default(),
        };
        if smtp::reaches_smtp(target).await {
            let pair = format!("port = {}, encryption = \"{}\"", endpoint.port, endpoint.encryption.name());
            return finding.with("other", pair);
        }
    }
    finding
}

/// The same port with the other encryption, then the two that RFC 8314 §3 and RFC 6409 §3.1 name for submission.
fn likely(tried: &Endpoint) -> Vec<Endpoint> {
    let flipped = match tried.encryption {
        Encryption::Tls => Encryption::Starttls,
        Encryption::Starttls | Encryption::None => Encryption::Tls,
    };
    let pairs = [(tried.port, flipped), (465, Encryption::Tls), (587, Encryption::Starttls)];
    let endpoints = pairs.map(|(port, encryption)| Endpoint { host: tried.host.clone(), port, encryption });
    endpoints.into_iter().filter(|endpoint| endpoint != tried).collect()
}

#[cfg(test)]
mod tests {
    use super::{Encryption, Endpoint, likely};

    #[test]
    fn the_same_port_is_tried_first_and_the_failed_pair_never() {
        let tried = Endpoint { host: "mail.example.com".to_owned(), port: 465, encryption: Encryption::Tls };
        let pairs: Vec<_> = likely(&tried).iter().map(|other| (other.port, other.encryption)).collect();
        assert_eq!(pairs, [(465, Encryption::Starttls), (587, Encryption::Starttls)]);
    }
}
