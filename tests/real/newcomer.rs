//! What a newcomer does wrong: one clear message each, the documented exit, no backtrace.

use std::net::TcpListener;
use std::process::Stdio;

use rustix::process::{Pid, Signal, kill_process};

use crate::bench::{Home, JANA, Ran, assert_told, forms, servers};

fn with_secret(secret: &str) -> Home {
    Home::new().with_profile(&format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nsmtp.host = \"localhost\"\n\
         auth = {{ method = \"password\", secret = {secret} }}\n"
    ))
}

#[test]
fn no_profile_a_typo_and_a_folder() {
    assert_told(&Home::new().run(&["verify"]), 78, "There is no profile yet");
    let typo = Home::new().with_profile("[accounts.test]\nadress = \"jana@example.test\"\n");
    assert_told(&typo.run(&["verify"]), 78, "config.toml:2:1: there is no key “adress” here");
    let folder = Home::new();
    std::fs::create_dir_all(folder.path().join(".config/mailcheck/config.toml")).unwrap();
    assert_told(&folder.run(&["verify"]), 78, "should be a file");
}

#[test]
fn a_password_command_that_fails_or_says_too_much() {
    assert_told(&with_secret("{ command = [\"false\"] }").run(&["verify"]), 78, "The command “false” failed");
    let two = with_secret("{ command = [\"printf\", \"one\\ntwo\\n\"] }");
    assert_told(&two.run(&["verify"]), 78, "has more than one line");
}

#[test]
fn no_keyring() {
    assert_told(&with_secret("\"keyring\"").run(&["verify"]), 78, "There is no keyring running here");
}

#[test]
fn a_missing_file_and_an_address_without_at() {
    let home = with_secret("{ env = \"SECRET\" }");
    assert_told(
        &home.run(&["send", "missing.pdf", "--to", "kim@example.com"]),
        66,
        "There is no file missing.pdf",
    );
    let file = home.file("a.pdf", b"%PDF-1.7");
    assert_told(&home.run(&["send", &file, "--to", "kim"]), 65, "It has no @");
}

#[test]
fn a_port_nobody_listens_on() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let profile = format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nsmtp = {{ host = \"127.0.0.1\", port = {port} }}\n\
         auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n"
    );
    let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
    assert_told(&home.run(&["verify"]), 75, "accepts no connections");
}

#[test]
fn ctrl_c_during_a_send_ends_it_with_one_message() {
    // A server that takes the connection and never says a word.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    let profile = format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nsmtp = {{ host = \"127.0.0.1\", port = {port} }}\n\
         auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n"
    );
    for (signal, exit) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
        let file = home.file("a.pdf", b"%PDF-1.7");
        let mut command = home.mailcheck();
        command
            .args(["send", &file, "--to", "kim@example.com"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let child = command.spawn().unwrap();
        let (_connection, _) = silent.accept().unwrap();
        kill_process(Pid::from_child(&child), signal).unwrap();
        let output = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let ran =
            Ran { exit: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) };
        home.assert_clean(&ran);
        assert_told(&ran, exit, "[interrupted]");
        assert_told(&ran, exit, "Nothing was sent.");
    }
}

#[test]
fn the_password_never_stands_in_the_list_of_processes() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let mut child = home.mailcheck().args(["verify", "--json"]).stdout(Stdio::null()).spawn().unwrap();
    let mut looks = 0;
    while child.try_wait().unwrap().is_none() {
        let processes = std::fs::read_dir("/proc").unwrap().flatten();
        // Processes come and go while one looks.
        let lines = processes.filter_map(|process| std::fs::read(process.path().join("cmdline")).ok());
        for line in lines {
            let line = String::from_utf8_lossy(&line);
            assert!(forms(JANA).iter().all(|form| !line.contains(form)), "a secret shows in {line}");
        }
        looks += 1;
    }
    assert!(looks > 0);
}
