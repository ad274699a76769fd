//! Many processes on one outbox: every letter goes once.

use std::process::Child;
use std::time::{Duration, SystemTime};

use mailcheck::compose::{Content, Draft, Identity, Letter, Recipients};
use mailcheck::outbox::Document;
use mailcheck::outbox::store::{NewLetter, Store};
use rustix::process::{Pid, Signal, kill_process};

use super::books::{compare, label};
use super::gate::Relay;
use super::{home_behind, retry, send, spawn};
use crate::bench::{Home, servers};

/// As many letters as wait.
const LETTERS: usize = 200;
/// As many processes as send them.
const PROCESSES: usize = 20;

/// A letter to `kunde`, unlike all others.
fn letter(subject: &str, unique: &str) -> (Letter, Content, Document) {
    let recipients = Recipients { to: vec!["kunde@example.test".parse().unwrap()], ..Recipients::default() };
    let draft = Draft {
        from: "jana@example.test".parse().unwrap(),
        reply_to: None,
        recipients,
        subject: subject.to_owned(),
        body: Some("Guten Tag".to_owned()),
        html: None,
        attachments: Vec::new(),
    };
    let identity = Identity { date: SystemTime::UNIX_EPOCH, unique, sender: &draft.from.address };
    let (letter, content) = Letter::compose(&draft, identity).unwrap();
    (letter, content, Document::of(&draft).unwrap())
}

/// Stores so many letters, as many runs with `--queue` would.
#[allow(clippy::disallowed_methods)] // Tests are a process boundary of their own.
fn store(home: &Home, letters: usize) {
    let name = label(home);
    let now = jiff::Timestamp::now();
    let mut outbox = Store::open(&home.path().join(".local/state/mailcheck"), now).unwrap();
    let mut batch = outbox.batch(false, now).unwrap();
    for number in 0..letters {
        let subject = format!("{name}: {number}");
        let (letter, content, document) = letter(&subject, &format!("{}{number}", &name[1..]));
        let (account, letter, content) = ("test", &letter, &content);
        let new = NewLetter { account, subject: &subject, letter, content, document, due: now };
        batch.add(&new).unwrap();
    }
    batch.keep().unwrap();
}

#[test]
fn twenty_processes_that_send_what_waits_send_each_letter_once() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    store(&home, LETTERS);
    let children: Vec<_> = (0..PROCESSES).map(|_| spawn(retry(&home))).collect();
    for mut child in children {
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    let tally = compare(&home, &servers);
    assert_eq!((tally.sent, tally.letters()), (LETTERS, LETTERS));
}

#[test]
fn twenty_processes_that_begin_an_outbox_at_once_store_all_their_letters() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let children: Vec<_> =
        (0..PROCESSES).map(|number| spawn(send(&home, &number.to_string(), &["--queue"]))).collect();
    for mut child in children {
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    let tally = compare(&home, &servers);
    assert_eq!((tally.queued, tally.letters()), (PROCESSES, PROCESSES));
}

#[test]
fn the_letter_of_a_process_that_is_suspended_is_left_to_it() {
    let Some(servers) = servers() else { return };
    let relay = Relay::start(servers.tls, Duration::ZERO);
    let home = home_behind(&relay, &servers);
    // In the middle of the hello, and where the content is on its way.
    for records in [9, 16] {
        relay.shut_after(records);
        let mut child = spawn(send(&home, &records.to_string(), &[]));
        assert!(relay.holds(|| child.try_wait().unwrap().is_some()));
        signal(&child, Signal::STOP);
        relay.open();
        let before = home.finish(&mut retry(&home));
        assert_eq!(before.exit, Some(0), "{before:?}");
        assert!(before.stdout.contains("Nothing is due"), "{before:?}");
        signal(&child, Signal::CONT);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    let tally = compare(&home, &servers);
    assert_eq!((tally.sent, tally.letters()), (2, 2));
}

fn signal(child: &Child, signal: Signal) {
    kill_process(Pid::from_child(child), signal).unwrap();
}
