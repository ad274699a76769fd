//! `[log]`: a line for every try.

use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixDatagram;

use mailcheck::log::Sockets;

use crate::bench::{Bench, run_in};

fn send(bench: &Bench, document: &[u8]) -> crate::bench::Ran {
    let file = bench.file("a.pdf", document);
    bench.run(&["send", &file, "--to", "kunde@example.com", "--subject", "Geheim 1001", "--body", "Geheim"])
}

fn with_file(behaviour: &str) -> Bench {
    Bench::new(behaviour).with_lines("[log]\nfile = \"mail.log\"\n")
}

fn log(bench: &Bench) -> String {
    std::fs::read_to_string(bench.folder().join("mail.log")).unwrap_or_default()
}

#[test]
fn what_was_sent_has_its_line_and_nothing_of_its_content() {
    let bench = with_file("app-password");
    assert_eq!(send(&bench, b"%PDF-1.7 Geheim").exit, 0);
    assert_eq!(send(&bench, b"%PDF-1.7 two").exit, 0);
    let log = log(&bench);
    assert_eq!(log.lines().count(), 2);
    for part in [
        "time=2026-11-21T10:00:00+00:00 account=test id=1 message_id=<",
        " recipients=1 to=kunde@example.com size=",
        " state=sent reply=250 status=2.0.0 queue_id=h5sm23980368wjn.20 millis=0\n",
    ] {
        assert!(log.contains(part), "{part}: {log}");
    }
    assert!(!log.contains("Geheim") && !log.contains(&bench.behaviour.password), "{log}");
    let mode = std::fs::metadata(bench.folder().join("mail.log")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn what_failed_has_its_line_with_the_code_that_decided() {
    for (behaviour, part) in [
        ("wrong-app-password", "state=queued code=credentials-rejected reply=535 status=5.7.8"),
        ("daily-limit", "state=queued code=daily-limit-exceeded reply=550 status=5.4.5"),
        ("drops-after-data", "state=in-doubt code=in-doubt millis="),
        ("plain-password", "state=queued code=plain-password-refused millis="),
    ] {
        let bench = with_file(behaviour);
        send(&bench, b"%PDF-1.7");
        assert!(
            log(&bench).contains(part) && log(&bench).lines().count() == 1,
            "{behaviour}: {}",
            log(&bench)
        );
    }
}

#[test]
fn a_retry_and_a_merge_have_a_line_for_each_letter() {
    let bench = with_file("app-password");
    let table = bench.file("t.csv", b"email\na@example.com\nb@example.com\n");
    assert_eq!(bench.run(&["merge", &table, "--subject", "x", "--body", "y", "--queue"]).exit, 0);
    // Nothing was tried yet.
    assert_eq!(log(&bench), "");
    assert_eq!(bench.run(&["outbox", "retry"]).exit, 0);
    assert_eq!(bench.run(&["merge", &table, "--subject", "z", "--body", "y"]).exit, 0);
    assert_eq!(log(&bench).matches(" state=sent ").count(), 4);
}

#[test]
fn a_log_that_cannot_be_written_is_told_once_and_spoils_nothing() {
    for target in [
        "file = \"none/mail.log\"",
        "file = \"/dev/full\"",
        "file = \".\"",
        "to = \"syslog\"",
        "to = \"journald\"",
    ] {
        let bench = Bench::new("app-password").with_lines(&format!("[log]\n{target}\n"));
        let table = bench.file("t.csv", b"email\na@example.com\nb@example.com\n");
        let ran = bench.run(&["merge", &table, "--subject", "x", "--body", "y", "--json"]);
        assert_eq!(
            (ran.exit, ran.stderr.matches("nothing more is logged").count()),
            (0, 1),
            "{target}: {ran:?}"
        );
        assert_eq!(ran.json()["messages"][1]["state"], "sent");
    }
}

#[test]
fn the_systems_logs_get_it_through_their_sockets() {
    for to in ["syslog", "journald"] {
        let bench = Bench::new("app-password").with_lines(&format!("[log]\nto = \"{to}\"\n"));
        let file = bench.file("a.pdf", b"%PDF-1.7");
        let path = bench.folder().join("socket");
        let socket = UnixDatagram::bind(&path).unwrap();
        let (mut context, _, stderr) = bench.context();
        context.log_sockets = Sockets { syslog: path.clone(), journald: path };
        assert_eq!(run_in(context, &["send", &file, "--to", "kunde@example.com"]), 0);
        let mut space = [0; 4096];
        let length = socket.recv(&mut space).unwrap();
        let message = String::from_utf8_lossy(&space[..length]);
        assert!(message.contains("account=test id=1 ") && message.contains(" state=sent "), "{message}");
        assert_eq!(stderr.text(), "");
    }
}
