//! Ctrl-C, SIGTERM and a closed terminal end a run wherever it waits: one report, the right exit, the right outbox. No
//! deadline would end these runs in a test's lifetime.

use std::io::Read;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;

use rustix::process::{Pid, Signal, kill_process};

use super::server::{Manner, Point, Server};
use super::{home, states};
use crate::bench::{Home, Ran};

const PATIENT: [&str; 3] = ["--timeout", "1h", "--json"];
const SEND: [&str; 4] = ["send", "a.pdf", "--to", "kim@example.test"];

fn start(home: &Home, arguments: &[&str]) -> Child {
    let mut command = home.mailcheck();
    command.args(PATIENT).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn end(home: &Home, child: Child, signal: Signal) -> Ran {
    kill_process(Pid::from_child(&child), signal).unwrap();
    finish(home, child)
}

fn finish(home: &Home, child: Child) -> Ran {
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let ran = Ran { exit: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) };
    home.assert_clean(&ran);
    ran
}

fn assert_interrupted(point: Point, signal: Signal, exit: i32) {
    let server = Server::start(point, 0, Manner::Silence);
    let home = home(&server);
    let child = start(&home, &SEND);
    server.wait();
    let ran = end(&home, child, signal);
    let (expected, state) = match point {
        Point::End => (("in-doubt", 80), "in-doubt"),
        _ => (("interrupted", exit), "queued"),
    };
    let (code, exit) = expected;
    assert!(ran.exit == Some(exit) && ran.json().to_string().contains(code), "{point:?} {ran:?}");
    assert_eq!(states(&home), [state], "{point:?}");
}

#[test]
fn a_send_ends_at_every_answer_that_is_waited_for() {
    let points =
        [Point::Connect, Point::Ehlo, Point::Auth, Point::Mail, Point::Rcpt, Point::Data, Point::End];
    for (signal, exit) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let runs = points.map(|point| thread::spawn(move || assert_interrupted(point, signal, exit)));
        for run in runs {
            run.join().unwrap();
        }
    }
}

#[test]
fn a_merge_ends_in_the_middle_and_the_rest_waits() {
    let server = Server::start(Point::Mail, 1, Manner::Silence);
    let home = home(&server);
    home.file("t.csv", b"email\na@example.test\nb@example.test\nc@example.test\n");
    let child = start(&home, &["merge", "t.csv", "--subject", "x", "--body", "Guten Tag"]);
    server.wait();
    let ran = end(&home, child, Signal::INT);
    assert_eq!(ran.exit, Some(130), "{ran:?}");
    assert_eq!(ran.json()["messages"].as_array().unwrap().len(), 3);
    assert_eq!(states(&home), ["sent", "queued", "queued"]);
}

#[test]
fn a_retry_that_is_interrupted_begins_no_other_account() {
    let server = Server::start(Point::Auth, 0, Manner::Silence);
    let home = home(&server);
    let profile = std::fs::read_to_string(home.path().join(".config/mailcheck/config.toml")).unwrap();
    let home = home.with_profile(&format!("{profile}{}", profile.replace("accounts.test", "accounts.other")));
    for account in ["test", "other"] {
        let queued = home.run(&[
            "send",
            "a.pdf",
            "--to",
            "kim@example.test",
            "--account",
            account,
            "--queue",
            "--again",
        ]);
        assert_eq!(queued.exit, Some(0), "{queued:?}");
    }
    let child = start(&home, &["outbox", "retry", "--all"]);
    server.wait();
    let ran = end(&home, child, Signal::TERM);
    assert_eq!(ran.verdict(), ("interrupted".to_owned(), 143));
    assert_eq!(ran.json()["messages"].as_array().unwrap().len(), 1);
    assert_eq!(states(&home), ["queued", "queued"]);
}

#[test]
fn an_answer_that_changes_nothing_is_not_waited_for() {
    // The message is refused for now, and the server says nothing to RSET.
    let server = Server::refusing_then(Point::Mail, Point::Rset, Manner::Silence);
    let home = home(&server);
    let child = start(&home, &SEND);
    server.wait();
    let ran = end(&home, child, Signal::INT);
    assert_eq!(ran.exit, Some(75), "{ran:?}");
    assert_eq!(states(&home), ["queued"]);
}

/// Waits until a command has written something, which it does when it has begun.
fn begun(mark: &Path) {
    // A pipe with a name: opening it waits for the other side.
    std::fs::File::open(mark).unwrap().read_to_end(&mut Vec::new()).unwrap();
}

#[test]
fn a_command_for_the_password_ends_with_the_run() {
    let home = Home::new();
    let (mark, id) = (home.path().join("tmp/begun"), home.path().join("tmp/id"));
    assert!(home.command("mkfifo").arg(&mark).status().unwrap().success());
    let script = format!("echo $$ >{}; echo >{}; exec sleep 1000", id.display(), mark.display());
    let secret = serde_json::json!(["sh", "-c", script]);
    let home = home.with_profile(&format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nsmtp.host = \"mail.example.test\"\n\
         auth = {{ method = \"password\", secret = {{ command = {secret} }} }}\n"
    ));
    let child = start(&home, &["verify"]);
    begun(&mark);
    let ran = end(&home, child, Signal::TERM);
    assert_eq!(ran.verdict(), ("interrupted".to_owned(), 143), "{ran:?}");
    let id = std::fs::read_to_string(id).unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/stat", id.trim())).unwrap_or_default();
    // Ended, and perhaps not yet waited for by its new parent.
    assert!(status.is_empty() || status.contains(") Z "), "{status}");
}

#[test]
fn while_standard_input_is_read_a_signal_is_what_it_is_everywhere() {
    let home = Home::new();
    let mut command = home.mailcheck();
    command.args(["send", "-", "--name", "x.pdf", "--to", "kim@example.test"]).stdin(Stdio::piped());
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    let status = child.wait_with_output().unwrap().status;
    assert_eq!(std::os::unix::process::ExitStatusExt::signal(&status), Some(15));
}

#[test]
fn a_signal_that_was_to_be_ignored_is_ignored() {
    let server = Server::start(Point::Connect, 0, Manner::Silence);
    let home = home(&server);
    let mut command = home.command("nohup");
    command.arg(env!("CARGO_BIN_EXE_mailcheck")).args(PATIENT).arg("verify");
    let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    server.wait();
    // Of two signals the one with the lower number is delivered first.
    kill_process(Pid::from_child(&child), Signal::HUP).unwrap();
    let ran = end(&home, child, Signal::TERM);
    assert_eq!(ran.verdict(), ("interrupted".to_owned(), 143), "{ran:?}");
}
