//! What a call costs does not grow with the outbox: counted in steps of `SQLite`'s machine, not in time.

use std::cell::Cell;
use std::path::Path;

use jiff::Timestamp;
use rusqlite::StatementStatus;
use rusqlite::trace::{TraceEvent, TraceEventCodes};

use super::{Filter, NewLetter, Store};
use crate::compose::{Content, Draft, Envelope, Letter, Notices, Recipients};
use crate::outbox::{Document, Outcome, State, untried};

/// As many letters as an outbox has, and many more.
const SIZES: [i64; 2] = [40, 400];
/// Steps that may be more, because of chance in the trees.
const TOLERANCE: i64 = 20;
/// Everything takes place then, in seconds since 1970.
const NOW: i64 = 1_800_000_000;

/// Something that is done with an outbox. Takes the number of a letter that is due.
type Call = fn(&mut Store, i64);

const CALLS: [(&str, Call); 14] = [
    ("opening", |store, _| store.recover(at(0)).unwrap()),
    ("adding", |store, _| add(store, 7_000_000, at(0))),
    ("looking for one", |store, id| assert!(store.find(&id.to_string()).unwrap().is_some())),
    ("listing one person's", |store, _| list(store, None, Some("2@example.com"))),
    ("listing those in doubt", |store, _| list(store, Some(State::InDoubt), None)),
    ("looking what is due", |store, id| assert_eq!(store.due("test", Some(at(0))).unwrap(), [id])),
    ("looking whose is due", |store, _| assert_eq!(store.accounts(Some(at(0))).unwrap(), ["test"])),
    ("taking the next", |store, id| assert_eq!(store.claim_next("test", at(0)).unwrap().unwrap().id, id)),
    ("taking one, and giving it back", |store, id| {
        assert!(store.claim(id).unwrap().is_some());
        store.release(id, at(0)).unwrap();
    }),
    ("sending one", |store, id| {
        let claim = store.claim(id).unwrap().unwrap();
        assert!(store.hand_over(id).unwrap());
        let outcome = Outcome { state: State::Sent, ..untried(&claim.letter) };
        store.settle(id, &outcome, at(0), at(0)).unwrap();
    }),
    ("counting the last day's", |store, _| {
        assert_eq!(store.sends_since("test", at(-86_400)).unwrap().len(), 0);
    }),
    ("putting off", |store, id| store.postpone(&[id], at(60)).unwrap()),
    ("removing", |store, id| assert!(store.remove(id).unwrap())),
    ("forgetting", |store, _| store.prune(at(-400 * 86_400), at(0)).unwrap()),
];

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(NOW + second).unwrap()
}

fn list(store: &Store, state: Option<State>, to: Option<&str>) {
    let filter = Filter { state, to: to.map(ToOwned::to_owned), ..Filter::default() };
    store.each(&filter, |_| ()).unwrap();
}

/// Stores a letter with that number in its Message-ID and recipient.
fn add(store: &mut Store, number: i64, due: Timestamp) {
    let from = || "jana@example.com".parse().unwrap();
    let content = Content::from(b"Subject: 1\r\n\r\n".to_vec());
    let letter = Letter {
        message_id: format!("<{number}@example.com>"),
        envelope: Envelope { from: from(), to: vec![format!("kunde{number}@example.com").parse().unwrap()] },
        octets: content.octets(),
        needs_smtputf8: false,
        is_eight_bit: false,
        notices: Notices::default(),
    };
    let draft = Draft {
        from: "jana@example.com".parse().unwrap(),
        reply_to: None,
        recipients: Recipients::default(),
        subject: String::new(),
        body: None,
        html: None,
        attachments: Vec::new(),
    };
    let new = NewLetter {
        account: "test",
        subject: "1",
        letter: &letter,
        content: &content,
        document: Document::of(&draft).unwrap(),
        due,
    };
    store.add(&new, false, at(0)).unwrap();
}

/// An outbox with so many letters in that state, and one that is due; gives its number.
fn filled(folder: &Path, letters: i64, state: &str) -> i64 {
    let mut store = Store::open(folder, at(0)).unwrap();
    add(&mut store, 0, at(0));
    let fill = "
        WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i <= ?1)
        INSERT INTO letters
        SELECT i, '<' || i || '@example.com>', 'test', 'jana@example.com', '', 0, 0, 0, ?2, ?3, ?3 + 60, 1, NULL,
               CASE ?2 WHEN 'sent' THEN ?3 END, NULL, NULL
        FROM n";
    let others = "
        INSERT INTO recipients
        SELECT id, 0, id || '@example.com', id || '@example.com', randomblob(32), 'deferred', NULL FROM letters WHERE id > 1;
        INSERT INTO attempts SELECT id, 1, created, state, NULL, NULL, NULL FROM letters WHERE id > 1;
        INSERT INTO sends SELECT account, created - 100000, 1 FROM letters WHERE id > 1";
    store.connection.execute(fill, rusqlite::params![letters, state, NOW]).unwrap();
    store.connection.execute_batch(others).unwrap();
    1
}

thread_local! {
    static STEPS: Cell<i64> = const { Cell::new(0) };
}

/// The steps that a call takes on an outbox that was just opened.
fn steps(folder: &Path, call: Call, id: i64) -> i64 {
    let mut store = Store::open(folder, at(0)).unwrap();
    STEPS.set(0);
    let count = |event: TraceEvent<'_>| {
        if let TraceEvent::Profile(statement, _) = event {
            STEPS.set(STEPS.get() + i64::from(statement.get_status(StatementStatus::VmStep)));
        }
    };
    store.connection.trace_v2(TraceEventCodes::SQLITE_TRACE_PROFILE, Some(count));
    call(&mut store, id);
    STEPS.get()
}

#[test]
fn no_call_costs_more_because_there_are_many_letters() {
    for state in ["sent", "queued"] {
        for (name, call) in CALLS {
            let [few, many] = SIZES.map(|letters| {
                let folder = tempfile::tempdir().unwrap();
                let id = filled(folder.path(), letters, state);
                steps(folder.path(), call, id)
            });
            assert!(many <= few + TOLERANCE, "{name} among {state}: {few} steps, {many} steps");
        }
    }
}
