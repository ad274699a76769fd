//! Connecting to the first of several addresses that answers (Happy Eyeballs, RFC 8305).

use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::{Deadline, Event, Fault, Trace, socket};

/// How long one address is waited for before the next is tried beside it (RFC 8305 §5, "Connection Attempt Delay").
const ATTEMPT_DELAY: Duration = Duration::from_millis(250);

/// Takes the addresses of one host; gives a connection to the first that answers. Addresses of both families are tried
/// in turn, each a moment after the one before, so that a dead family costs a quarter of a second and not a time-out.
pub async fn connect(
    addresses: &[SocketAddr],
    deadline: Deadline,
    trace: &Trace,
) -> Result<TcpStream, Fault> {
    let stream = deadline.within(race(interleaved(addresses))).await?;
    let peer = stream.peer_addr()?;
    trace.tell(|| Event::Connected(peer));
    socket::send_at_once(&stream);
    Ok(stream)
}

/// Takes addresses in order of preference; gives them with the families taking turns (RFC 8305 §4).
fn interleaved(addresses: &[SocketAddr]) -> VecDeque<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut preferred, mut other): (VecDeque<_>, VecDeque<_>) =
        addresses.iter().copied().partition(|address| address.is_ipv6() == first_is_v6);
    let mut order = VecDeque::with_capacity(addresses.len());
    while !preferred.is_empty() || !other.is_empty() {
        order.extend(preferred.pop_front());
        order.extend(other.pop_front());
    }
    order
}

async fn race(mut waiting: VecDeque<SocketAddr>) -> Result<TcpStream, Fault> {
    let mut attempts = JoinSet::new();
    let mut last_error: Option<io::Error> = None;
    loop {
        if let Some(address) = waiting.pop_front() {
            attempts.spawn(TcpStream::connect(address));
        }
        tokio::select! {
            ended = attempts.join_next() => match ended {
                Some(Ok(Ok(stream))) => return Ok(stream),
                Some(Ok(Err(error))) => last_error = Some(error),
                Some(Err(panicked)) => last_error = Some(io::Error::other(panicked)),
                None if waiting.is_empty() => return Err(refused(last_error)),
                None => {}
            },
            () = tokio::time::sleep(ATTEMPT_DELAY), if !waiting.is_empty() => {}
        }
    }
}

fn refused(error: Option<io::Error>) -> Fault {
    match error {
        Some(error) if error.kind() == io::ErrorKind::TimedOut => Fault::TimedOut,
        Some(error) => Fault::Refused(error.to_string()),
        None => Fault::Refused("no address to connect to".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::time::Duration;

    use super::{Deadline, Fault, Trace, connect, interleaved};

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn the_families_take_turns_and_the_preferred_one_starts() {
        let given = addresses(&["[::1]:1", "[::2]:1", "[::3]:1", "192.0.2.1:1"]);
        let expected = addresses(&["[::1]:1", "192.0.2.1:1", "[::2]:1", "[::3]:1"]);
        assert_eq!(Vec::from(interleaved(&given)), expected);
    }

    #[tokio::test]
    async fn a_refused_address_does_not_hinder_the_next() {
        let open = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let deadline = Deadline::after(Duration::from_secs(30));
        let stream =
            connect(&[closed, open.local_addr().unwrap()], deadline, &Trace::default()).await.unwrap();
        assert_eq!(stream.peer_addr().unwrap(), open.local_addr().unwrap());
        assert!(matches!(connect(&[closed], deadline, &Trace::default()).await, Err(Fault::Refused(_))));
    }

    #[tokio::test]
    async fn an_address_that_never_answers_does_not_hinder_the_next() {
        let silent = tokio::net::TcpSocket::new_v4().unwrap();
        silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let silent = silent.listen(0).unwrap();
        let full = silent.local_addr().unwrap();
        // The queue has room for one connection that nobody takes; whoever comes after gets no answer.
        let _first = tokio::net::TcpStream::connect(full).await.unwrap();
        let open = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let open = open.local_addr().unwrap();
        let deadline = Deadline::after(Duration::from_secs(30));
        let stream = connect(&[full, open], deadline, &Trace::default()).await.unwrap();
        assert_eq!(stream.peer_addr().unwrap(), open);
    }
}
