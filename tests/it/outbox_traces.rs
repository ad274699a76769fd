//! What the outbox leaves on the disk, and who may read it.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use mailcheck::outbox::Store;

use crate::bench::{Bench, Ran, now};

/// What stands in a letter and nowhere else, and is written as it is.
const CONTENT: &str = "Zaubernuss und Seidelbast";

fn send(bench: &Bench, subject: &str, more: &[&str]) -> Ran {
    let body = bench.file("body.txt", format!("{CONTENT}\n").repeat(8000).as_bytes());
    let file = bench.file("Rechnung.pdf", b"%PDF-1.7 x");
    let arguments = ["send", &file, "--to", "kunde@example.com", "--body-file", &body, "--subject", subject];
    bench.run(&[&arguments[..], more].concat())
}

/// Every file and folder below a folder, and itself.
fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    if folder.is_dir() {
        found.extend(fs::read_dir(folder).unwrap().flat_map(|entry| below(&entry.unwrap().path())));
    }
    found
}

fn contain(folder: &Path, text: &str) -> Vec<PathBuf> {
    let has = |path: &PathBuf| {
        path.is_file() && fs::read(path).unwrap().windows(text.len()).any(|part| part == text.as_bytes())
    };
    below(folder).into_iter().filter(has).collect()
}

#[test]
fn nothing_of_a_letter_that_was_sent_stays_in_the_file() {
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, "1", &["--queue"]).exit, 0);
    assert_eq!(contain(&bench.state_folder(), CONTENT).len(), 1);
    assert_eq!(bench.run(&["outbox", "retry"]).exit, 0);
    assert_eq!(contain(&bench.state_folder(), CONTENT), [] as [PathBuf; 0]);
}

#[test]
fn nothing_of_a_letter_that_was_removed_stays_in_the_file() {
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, "1", &["--queue"]).exit, 0);
    assert_eq!(bench.run(&["outbox", "remove", "1"]).exit, 0);
    assert_eq!(contain(&bench.state_folder(), CONTENT), [] as [PathBuf; 0]);
}

#[test]
fn the_room_of_letters_that_were_sent_is_used_again() {
    let bench = Bench::new("app-password");
    let size = |name| fs::metadata(bench.state_folder().join("mailcheck").join(name)).unwrap().len();
    let mut sizes = Vec::new();
    for round in ["a", "b"] {
        for number in ["1", "2", "3"] {
            assert_eq!(send(&bench, &format!("{round}{number}"), &["--queue"]).exit, 0);
        }
        sizes.push(size("outbox.spool"));
        assert_eq!(bench.run(&["outbox", "retry"]).exit, 0);
        assert!(size("outbox.db") < 150_000);
    }
    assert!(sizes[0] > 500_000);
    assert_eq!(sizes[0], sizes[1]);
}

#[test]
fn nothing_of_an_outbox_that_is_gone_stays() {
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, "1", &["--queue"]).exit, 0);
    for name in ["outbox.db", "outbox.db-wal", "outbox.db-shm"] {
        fs::remove_file(bench.state_folder().join("mailcheck").join(name)).unwrap();
    }
    let file = bench.file("Rechnung.pdf", b"%PDF-1.7 x");
    assert_eq!(bench.run(&["send", &file, "--to", "kunde@example.com", "--queue"]).exit, 0);
    assert_eq!(contain(&bench.state_folder(), CONTENT), [] as [PathBuf; 0]);
}

#[test]
fn of_a_merge_that_stores_nothing_nothing_stays() {
    let bench = Bench::new("app-password");
    let table = bench.file("t.csv", b"email\nkim@example.com\nlea@example.com\nno address\n");
    let ran = bench.run(&["merge", &table, "--subject", "1", "--body", &CONTENT.repeat(1000)]);
    assert_eq!(ran.exit, 65, "{ran:?}");
    assert!(bench.state_folder().join("mailcheck/outbox.spool").exists());
    assert_eq!(contain(&bench.state_folder(), CONTENT), [] as [PathBuf; 0]);
}

#[test]
fn nobody_else_may_read_the_outbox_and_no_secret_is_in_it() {
    let bench = Bench::new("app-password");
    let state = bench.state_folder();
    drop(Store::open(&state.join("mailcheck"), now().timestamp()).unwrap());
    fs::set_permissions(state.join("mailcheck/outbox.db"), Permissions::from_mode(0o644)).unwrap();
    // As long as somebody has it open, the files beside it stay.
    let _open = Store::open(&state.join("mailcheck"), now().timestamp()).unwrap();
    assert_eq!(send(&bench, "1", &[]).exit, 0);
    assert_eq!(send(&bench, "2", &["--queue"]).exit, 0);
    let files = below(&state.join("mailcheck"));
    for name in ["outbox.db", "outbox.db-wal", "outbox.db-shm", "outbox.spool", "outbox.workers"] {
        assert!(files.contains(&state.join("mailcheck").join(name)), "{name}");
    }
    for path in &files {
        let mode = fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, if path.is_dir() { 0o700 } else { 0o600 }, "{}", path.display());
    }
    assert_eq!(contain(&state, &bench.behaviour.password), [] as [PathBuf; 0]);
}
