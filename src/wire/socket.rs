//! How the TCP connection is to behave: SMTP is a conversation of short lines, each waiting for the other.

use tokio::net::TcpStream;

/// Small writes go out at once: holding a command back for company only costs time.
pub(super) fn send_at_once(stream: &TcpStream) {
    // A connection without this option works, only slower.
    let _ = stream.set_nodelay(true);
}

/// What came is acknowledged at once. Many servers hold the second half of an answer back until the first half is
/// acknowledged (Nagle's algorithm, RFC 1122 §4.2.3.4), and Linux waits 40 ms with the acknowledgement in the hope of
/// having something to send. The option holds only until the next read, so it is set anew after each.
pub(super) fn acknowledge_at_once(stream: &TcpStream) {
    #[cfg(target_os = "linux")]
    let _ = stream.set_quickack(true);
    #[cfg(not(target_os = "linux"))]
    let _ = stream;
}
