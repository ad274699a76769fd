//! An outbox that is no outbox any more: said clearly, in both languages, and nothing changed in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::bench::{Bench, Ran};

/// Something that happens to the outbox's file.
type Damage = fn(&Path);

/// The length of the file's header (`SQLite`'s file format, §1.3).
const HEADER: usize = 100;
/// As many bytes are changed at a time.
const SPAN: usize = 400;

const UNREADABLE: [(&str, Damage); 8] = [
    ("random bytes", |file| fs::write(file, noise(60_000, 1)).unwrap()),
    ("random bytes behind the header", |file| {
        let mut bytes = fs::read(file).unwrap();
        let length = bytes.len();
        bytes[HEADER..].copy_from_slice(&noise(length - HEADER, 2));
        fs::write(file, bytes).unwrap();
    }),
    ("cut in half", |file| {
        let bytes = fs::read(file).unwrap();
        fs::write(file, &bytes[..bytes.len() / 2]).unwrap();
    }),
    ("cut in its header", |file| {
        let bytes = fs::read(file).unwrap();
        fs::write(file, &bytes[..60]).unwrap();
    }),
    ("a text", |file| fs::write(file, "Guten Tag,\n".repeat(1000)).unwrap()),
    ("a folder", |file| {
        fs::remove_file(file).unwrap();
        fs::create_dir(file).unwrap();
    }),
    ("no folder around it", |file| {
        fs::remove_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file.parent().unwrap(), "").unwrap();
    }),
    ("a later layout", |file| {
        rusqlite::Connection::open(file).unwrap().pragma_update(None, "user_version", 1000).unwrap();
    }),
];

/// Bytes without any order, different for each seed.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

fn file_of(bench: &Bench) -> PathBuf {
    bench.state_folder().join("mailcheck/outbox.db")
}

/// A bench with a letter that was sent and one that waits.
fn used() -> Bench {
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, "1", &[]).exit, 0);
    assert_eq!(send(&bench, "2", &["--queue"]).exit, 0);
    write_log_into(&file_of(&bench));
    bench
}

/// Lets everything stand in the one file, as it does after a while.
fn write_log_into(file: &Path) {
    let connection = rusqlite::Connection::open(file).unwrap();
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

fn send(bench: &Bench, subject: &str, more: &[&str]) -> Ran {
    let file = bench.file("Rechnung.pdf", &noise(20_000, 3));
    bench.run(&[&["send", &file, "--to", "kunde@example.com", "--subject", subject], more].concat())
}

/// Every command that uses the outbox ends with 74 and says in both languages that this file is the matter.
fn assert_told(bench: &Bench, what: &str, english: &str, german: &str) {
    let file = bench.file("Rechnung.pdf", b"%PDF-1.7 x");
    let commands: [&[&str]; 5] = [
        &["send", &file, "--to", "kunde@example.com"],
        &["outbox", "list"],
        &["outbox", "show", "1"],
        &["outbox", "retry", "--all"],
        &["outbox", "remove", "2"],
    ];
    for command in commands {
        for (lang, words) in [("en", english), ("de", german)] {
            let ran = bench.run(&[&["--lang", lang], command].concat());
            assert_eq!(ran.exit, 74, "{what}, {command:?}: {ran:?}");
            let said = ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(said.contains(words), "{what}, {command:?}: {ran:?}");
        }
    }
    assert_eq!(bench.sandbox.messages().len(), 1, "{what}");
}

#[test]
fn what_is_no_outbox_any_more_is_named_and_left_as_it_is() {
    for (what, damage) in UNREADABLE {
        let bench = used();
        let file = file_of(&bench);
        damage(&file);
        let before = fs::read(&file).ok();
        let (english, german) = match what {
            "a folder" | "no folder around it" => ("cannot be used", "lässt sich nicht benutzen"),
            "a later layout" => ("(layout 1000)", "(Aufbau 1000)"),
            _ => ("is damaged", "ist beschädigt"),
        };
        assert_told(&bench, what, english, german);
        assert_eq!(fs::read(&file).ok(), before, "{what}");
    }
}

#[test]
fn an_empty_file_is_an_outbox_that_was_only_begun() {
    let bench = used();
    fs::write(file_of(&bench), "").unwrap();
    assert_eq!(bench.run(&["outbox"]).stdout, "The outbox is empty.\n");
    assert_eq!(send(&bench, "3", &[]).exit, 0);
}

#[test]
fn a_letter_whose_bytes_are_gone_is_not_sent() {
    let bench = used();
    fs::remove_file(file_of(&bench).with_extension("spool")).unwrap();
    let ran = bench.run(&["outbox", "retry", "--all"]);
    assert_eq!((ran.exit, ran.stderr.contains("is damaged")), (74, true), "{ran:?}");
    assert_eq!(bench.sandbox.messages().len(), 1);
}

#[test]
fn damage_in_any_page_sends_no_letter_that_is_not_as_it_was_stored() {
    let bench = used();
    let files = [file_of(&bench), file_of(&bench).with_extension("spool")];
    let sound = files.each_ref().map(|file| fs::read(file).unwrap());
    let retry = || bench.run(&["outbox", "retry", "--all"]);
    assert_eq!(retry().exit, 0);
    let letter = bench.sandbox.messages().pop().unwrap();
    for (damaged, first) in [(0, HEADER), (1, 0)] {
        for begin in (first..sound[damaged].len()).step_by(SPAN) {
            let mut bytes = sound.clone();
            let end = (begin + SPAN).min(bytes[damaged].len());
            bytes[damaged][begin..end].copy_from_slice(&noise(end - begin, begin as u64));
            for (file, bytes) in files.iter().zip(bytes) {
                fs::write(file, bytes).unwrap();
            }
            let _ = fs::remove_file(files[0].with_extension("db-wal"));
            let ran = retry();
            assert!(ran.exit == 0 || ran.exit == 74, "{begin}: {ran:?}");
        }
    }
    let received = bench.sandbox.messages().split_off(2);
    assert!(!received.is_empty());
    for other in received {
        assert!(other.recipients == letter.recipients && other.data == letter.data, "{:?}", other.recipients);
    }
}
