//! What the outbox says of its letters, and what the mailbox has of them: the two must agree.

use std::collections::BTreeMap;
use std::fs::read_dir;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use mail_parser::MessageParser;

use crate::bench::{Home, Servers};

/// How many letters are in which state.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    pub(super) sent: usize,
    pub(super) queued: usize,
    pub(super) in_doubt: usize,
    /// Those in doubt that did arrive.
    pub(super) arrived_in_doubt: usize,
}

impl Tally {
    pub(super) fn letters(self) -> usize {
        self.sent + self.queued + self.in_doubt
    }
}

/// What all subjects of that home begin with, and no others.
pub(super) fn label(home: &Home) -> &str {
    home.path().file_name().unwrap().to_str().unwrap()
}

/// Compares the outbox of a home with the mailbox `kunde`, once the server has nothing on its way any more. Whatever was sent is there once, what waits is not there, nothing is there
/// that the outbox does not know, and no letter that was ever stored is missing.
pub(super) fn compare(home: &Home, servers: &Servers) -> Tally {
    let ran = home.run(&["outbox", "list", "--json"]);
    assert_eq!(ran.exit, Some(0), "{ran:?}");
    let letters = ran.json()["messages"].as_array().unwrap().clone();
    let mut arrived = arrived(servers, label(home));
    let mut tally = Tally::default();
    for (number, letter) in letters.iter().enumerate() {
        // Numbers are given in the transaction that stores the letter, so a gap would be a letter lost.
        assert_eq!(letter["id"], (number + 1).to_string(), "a letter is missing");
        let message_id = letter["message_id"].as_str().unwrap().trim_matches(['<', '>']);
        match (letter["state"].as_str().unwrap(), arrived.remove(message_id).unwrap_or(0)) {
            ("sent", 1) => tally.sent += 1,
            ("queued", 0) => tally.queued += 1,
            ("in-doubt", count @ 0..=1) => {
                tally.in_doubt += 1;
                tally.arrived_in_doubt += count;
            }
            (_, count) => panic!("arrived {count} times: {letter}"),
        }
    }
    assert!(arrived.is_empty(), "unknown to the outbox: {arrived:?}");
    tally
}

/// The Message-IDs in the mailbox whose subjects begin with that label, and how often each is there.
fn arrived(servers: &Servers, label: &str) -> BTreeMap<String, usize> {
    wait_until_delivered(servers);
    let mut arrived = BTreeMap::new();
    for entry in read_dir(servers.mail.join("kunde/new")).into_iter().flatten().flatten() {
        let Ok(text) = std::fs::read(entry.path()) else { continue };
        let Some(message) = MessageParser::new().parse_headers(&text) else { continue };
        if message.subject().is_some_and(|subject| subject.starts_with(label)) {
            *arrived.entry(message.message_id().unwrap().to_owned()).or_insert(0) += 1;
        }
    }
    arrived
}

/// Returns when Postfix has nothing in its queue. A client that is gone may still be noticed after its message was taken,
/// so the queue must be empty more than once.
fn wait_until_delivered(servers: &Servers) {
    let spool = servers.mail.parent().unwrap().join("spool");
    let is_empty =
        || ["maildrop", "incoming", "active", "deferred"].iter().all(|queue| files(&spool.join(queue)) == 0);
    let mut looks = 0;
    for _ in 0..1200 {
        looks = if is_empty() { looks + 1 } else { 0 };
        if looks == 5 {
            return;
        }
        sleep(Duration::from_millis(50));
    }
    panic!("Postfix does not deliver");
}

fn files(folder: &Path) -> usize {
    let count = |path: &Path| if path.is_dir() { files(path) } else { 1 };
    read_dir(folder).into_iter().flatten().flatten().map(|entry| count(&entry.path())).sum()
}
