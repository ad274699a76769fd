//! `sendmail`: what other programs hand in arrives as it is, or is refused with its line, and nothing is lost or sent twice.

mod any;
mod awkward;
mod outbox;
mod senders;

use crate::bench::{Bench, Ran, run_in};

/// A header that lacks nothing.
const COMPLETE: &str = "From: app-password@example.com\nDate: Sat, 21 Nov 2026 10:00:00 +0000\n\
     Message-ID: <1@example.com>\nTo: kim@example.com\n";

/// A message with that behind its complete header.
fn complete(rest: &str) -> String {
    format!("{COMPLETE}{rest}")
}

fn wire(text: &str) -> String {
    text.replace('\n', "\r\n")
}

/// What the sandbox received last.
fn received(bench: &Bench) -> String {
    String::from_utf8_lossy(&bench.sandbox.messages().pop().unwrap().data).into_owned()
}

/// Runs the program under another name.
fn called(bench: &Bench, name: &str, arguments: &[&str], stdin: &'static [u8]) -> Ran {
    let (mut context, stdout, stderr) = bench.context();
    context.stdin = Box::new(stdin);
    let words = std::iter::once(name).chain(arguments.iter().copied()).map(Into::into);
    let exit = mailcheck::run(words, context).number();
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}

#[test]
fn a_message_goes_silently_and_unchanged() {
    let bench = Bench::new("app-password");
    let message = complete("Subject: x\n\n.\n..dots\nFrom here\n");
    let ran = bench.run_on(message.as_bytes(), &["sendmail", "-i", "kim@example.com"]);
    assert_eq!((ran.exit, ran.stdout.as_str(), ran.stderr.as_str()), (0, "", ""));
    assert_eq!(received(&bench), wire(&message));
}

#[test]
fn who_is_hidden_is_seen_by_nobody() {
    let bench = Bench::new("app-password");
    let hidden = "Bcc: a@example.com,\n b@example.com\nX: y\nBCC:c@example.com\nbcc : d@example.com\n";
    let message = complete(&format!("{hidden}Cc: e@example.com\n\nBcc: text\n"));
    assert_eq!(bench.run_on(message.as_bytes(), &["sendmail", "-t", "f@example.com"]).exit, 0);
    let got = bench.sandbox.messages().pop().unwrap();
    let names = ["f", "kim", "a", "b", "c", "d", "e"].map(|name| format!("{name}@example.com"));
    assert_eq!(got.recipients, names);
    assert_eq!(received(&bench), wire(&complete("X: y\nCc: e@example.com\n\nBcc: text\n")));
}

#[test]
fn under_its_other_names_the_program_does_what_these_do() {
    let bench = Bench::new("app-password");
    let ran = called(&bench, "/usr/sbin/sendmail", &["-t", "-oi"], b"To: kim@example.com\n\nx\n");
    assert_eq!((ran.exit, bench.sandbox.messages().len()), (0, 1), "{ran:?}");
    assert_eq!(called(&bench, "newaliases", &[], b"").exit, 0);
    assert_eq!(called(&bench, "mailq", &[], b"").stdout, "The outbox is empty.\n");
    let refused = called(&bench, "sendmail", &["-bs"], b"");
    assert!(refused.exit == 64 && refused.stderr.contains("“-bs”"), "{refused:?}");
}

#[test]
fn options_of_every_command_stand_before_it_and_foreign_flags_are_noted() {
    let bench = Bench::new("app-password");
    let ran = bench.run_on(b"\nx\n", &["--json", "sendmail", "-h", "7", "-q8", "-bm", "kim@example.com"]);
    assert_eq!(ran.json()["messages"][0]["state"], "sent");
    assert_eq!(ran.stderr, "mailcheck sendmail passes over: -h\n");
    let help = run_in(bench.context().0, &["sendmail", "--help"]);
    assert_eq!(help, 0);
}

#[test]
fn notices_are_asked_for_where_the_server_gives_them() {
    let bench = Bench::new("notices");
    let ran = bench.run_on(b"\nx\n", &["sendmail", "-N", "success,failure", "-V", "a+b", "kim@example.com"]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (0, ""));
    let commands = bench.sandbox.sessions().pop().unwrap().commands;
    assert!(commands.iter().any(|line| line.ends_with(" ENVID=a+2Bb")), "{commands:?}");
    assert!(
        commands.contains(&"RCPT TO:<kim@example.com> NOTIFY=SUCCESS,FAILURE".to_owned()),
        "{commands:?}"
    );
    let bench = Bench::new("app-password");
    let ran = bench.run_on(b"\nx\n", &["sendmail", "-N", "never", "kim@example.com"]);
    assert_eq!((ran.exit, bench.sandbox.messages().len()), (0, 1));
    assert!(ran.stderr.contains("notices"), "{ran:?}");
}
