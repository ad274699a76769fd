//! The outbox against a real server, with everything that may happen to a process and a disk.

mod books;
mod disk;
mod gate;
mod killing;
mod together;

use std::process::{Child, Command, Stdio};

use self::books::{Tally, compare, label};
use self::gate::Relay;
use crate::bench::{Home, Servers};

/// A home whose account leads through the relay.
fn home_behind(relay: &Relay, servers: &Servers) -> Home {
    Home::jana(&Servers { tls: relay.port, ..servers.clone() })
}

/// A command that sends or stores a document of some size, with that subject.
fn send(home: &Home, subject: &str, more: &[&str]) -> Command {
    send_document(home, subject, &b"%PDF-1.7 0123456789\n".repeat(5000), more)
}

fn send_document(home: &Home, subject: &str, document: &[u8], more: &[&str]) -> Command {
    let file = home.file(&format!("{subject}.pdf"), document);
    let subject = format!("{}: {subject}", label(home));
    let mut command = home.mailcheck();
    command.args(["send", &file, "--to", "kunde@example.test", "--subject", &subject]).args(more);
    command
}

fn retry(home: &Home) -> Command {
    let mut command = home.mailcheck();
    command.args(["outbox", "retry", "--all"]);
    command
}

fn spawn(mut command: Command) -> Child {
    command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Sends what waits, undisturbed; afterwards nothing waits any more.
fn clear(home: &Home, servers: &Servers) -> Tally {
    let ran = home.finish(&mut retry(home));
    assert_eq!(ran.exit, Some(0), "{ran:?}");
    let tally = compare(home, servers);
    assert_eq!(tally.queued, 0);
    tally
}
