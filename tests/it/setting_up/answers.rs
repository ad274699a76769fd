//! Answers that can be none, and the words in which that is told.

use std::sync::Arc;

use super::{NoKeyring, profile, said};
use crate::bench::Bench;
use crate::typist::{NO_TEXT, answered, answered_in};

#[test]
fn what_cannot_be_an_answer_is_told_in_the_words_of_the_conversation() {
    let bench = Bench::new("app-password");
    let endless = "x".repeat(20_000);
    let answers = ["jana", "app-password@example.com", "", "yes", "  ", "5", &endless, "sandboxsandboxes"];
    let ran = answered(&bench, &answers, &["setup", "test"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    let said = said(&ran);
    assert!(said.contains("It has no @.") && !said.contains("--address"), "{said}");
    assert!(said.contains("What is in the way?") && !said.contains("[plain-password-refused]"), "{said}");
    assert!(said.contains("What came from you is longer than any password."), "{said}");
    assert!(
        said.contains("Enter the password here again") && !said.contains("Run mailcheck again"),
        "{said}"
    );
}

#[test]
fn a_server_that_does_not_answer_is_named_again_in_the_conversation_and_not_in_a_profile() {
    let bench = Bench::new("app-password");
    let ran = answered(
        &bench,
        &["", "", "yes", "sandboxsandboxes", "4"],
        &["setup", "test", "--host", "127.0.0.1", "--port", "1"],
    );
    assert!(
        said(&ran).contains("name another server below") && !said(&ran).contains("profile"),
        "{}",
        ran.stderr
    );
}

#[test]
fn an_imported_server_that_can_be_none_is_asked_for() {
    let bench = Bench::new("app-password").with_profile("");
    let file = bench.file("msmtprc", b"host https://mail.example.com/\nport 465\nfrom jana@example.com\n");
    let import = format!("--import={file}");
    let ran = answered_in(&bench, &["", "", "mail.example.com"], &["setup", &import], |context| {
        context.environment.insert("HOME".into(), bench.folder().into());
    });
    assert!(!said(&ran).contains("The server is https"), "{}", ran.stderr);
    assert!(said(&ran).contains("server for outgoing mail (SMTP)?"), "{}", ran.stderr);
}

#[test]
fn a_place_that_takes_no_password_is_told_as_such_and_another_one_asked_for() {
    let bench = Bench::new("app-password");
    let file = bench.folder().join("kept").to_str().unwrap().to_owned();
    let answers = ["", "", "yes", "sandboxsandboxes", "1", "/dev/null/kept", "1", &file];
    let ran =
        answered_in(&bench, &answers, &["setup", "test"], |context| context.keyring = Arc::new(NoKeyring));
    assert_eq!(ran.exit, 0, "{ran:?}");
    let said = said(&ran);
    assert!(said.contains("The password could not be kept") && said.contains("/dev/null/kept"), "{said}");
    assert!(!said.contains("In the profile") && !said.contains("cannot be read"), "{said}");
}

#[test]
fn who_wants_to_enter_the_password_after_help_is_asked_for_it_unseen_and_for_nothing_else() {
    let bench = Bench::new("app-password");
    let ran =
        answered(&bench, &["", "", "yes", "Sommer-2021!", "2", "5", "sandboxsandboxes"], &["setup", "test"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
}

#[test]
fn where_the_secret_is_elsewhere_the_server_is_named_again_in_the_conversation_too() {
    let bench = Bench::new("app-password");
    let server = ["--host", "127.0.0.1", "--port", "1", "--secret-command", "echo sandboxsandboxes"];
    let ran = answered(&bench, &["", "", "yes", "4"], &[&["setup", "test"][..], &server].concat());
    assert!(
        said(&ran).contains("name another server below") && !said(&ran).contains("profile"),
        "{}",
        ran.stderr
    );
}

#[test]
fn what_is_no_text_is_asked_for_again() {
    let bench = Bench::new("app-password");
    let answers = [NO_TEXT, "", "Jana\u{1b}[A", "", "yes", NO_TEXT, "sandboxsandboxes"];
    let ran = answered(&bench, &answers, &["setup", "test"]);
    assert_eq!((ran.exit, said(&ran).matches("not UTF-8").count()), (0, 2), "{ran:?}");
    assert!(!profile(&bench).contains("display_name"), "{}", profile(&bench));
}
