//! A server in plaintext that begins to talk only when enough clients have come.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};

/// The server. It ends with the test's process.
pub(crate) struct Crowd {
    pub(crate) port: u16,
    most: Arc<AtomicUsize>,
}

impl Crowd {
    /// Takes how many clients must be there before any of them is greeted; then that many must come once more.
    pub(crate) fn of(size: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (barrier, present, most) = (Arc::new(Barrier::new(size)), Arc::default(), Arc::default());
        let count = Arc::clone(&most);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (barrier, present, most) =
                    (Arc::clone(&barrier), Arc::clone(&present), Arc::clone(&count));
                std::thread::spawn(move || receive(&stream, &barrier, &present, &most));
            }
        });
        Self { port, most }
    }

    /// How many clients were there at once, at most.
    pub(crate) fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }

    /// An account at this server.
    pub(crate) fn account(&self, name: &str) -> String {
        format!(
            "[accounts.{name}]\naddress = '{name}@example.com'\n\
             smtp = {{ host = 'localhost', port = {}, encryption = 'none' }}\n\
             auth = {{ method = 'password', secret = {{ env = 'PATH' }} }}\n",
            self.port
        )
    }
}

fn receive(mut stream: &TcpStream, barrier: &Barrier, present: &AtomicUsize, most: &AtomicUsize) {
    most.fetch_max(present.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
    barrier.wait();
    let mut lines = BufReader::new(stream).lines();
    let mut reply = "220 mail.example.com ESMTP";
    // A client that goes away has what it came for.
    while write!(stream, "{reply}\r\n").is_ok() {
        let Some(Ok(line)) = lines.next() else { return };
        reply = match &line[..4] {
            "EHLO" => "250-mail.example.com\r\n250 AUTH PLAIN",
            "AUTH" => "235 2.7.0 Accepted",
            "MAIL" => {
                // From the answer on, the client may go and another come.
                present.fetch_sub(1, Ordering::SeqCst);
                "250 2.1.0 OK"
            }
            _ => "221 2.0.0 Bye",
        };
    }
}
