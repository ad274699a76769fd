//! The outbox against a real server, with everything that may happen to a process and a disk.

mod books;
mod gate;
mod killing;
mod together;

use std::process::{Child, Command, Stdio};

use self::books::label;
use self::gate::Relay;
use crate::bench::{Home, Servers};

/// A home whose account leads through the relay.
fn home_behind(relay: &Relay, servers: &Servers) -> Home {
    Home::jana(&Servers { tls: relay.port, ..servers.clone() })
}

/// A command that sends or stores a document, with that subject.
fn send(home: &Home, subject: &str, more: &[&str]) -> Command {
    let file = home.file(&format!("{subject}.pdf"), &b"%PDF-1.7 0123456789\n".repeat(5000));
    let mut command = home.mailcheck();
    let subject = format!("{}: {subject}", label(home));
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
