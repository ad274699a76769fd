//! Ctrl-C and SIGTERM: several checks at once, and a watch.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::bench::{Home, JANA, Ran, assert_told};

const SIGNALS: [(Signal, i32); 2] = [(Signal::INT, 130), (Signal::TERM, 143)];

/// A listener, and an account at it that talks plaintext.
fn account(name: &str, method: &str) -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let profile = format!(
        "[accounts.{name}]\naddress = \"{name}@example.test\"\n\
         smtp = {{ host = \"127.0.0.1\", port = {}, encryption = \"none\" }}\n\
         auth = {{ method = \"{method}\", secret = {{ env = \"SECRET\" }} }}\n",
        listener.local_addr().unwrap().port()
    );
    (listener, profile)
}

fn start(home: &Home, arguments: &[&str]) -> Child {
    let mut command = home.mailcheck();
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// Ends the program with that signal; gives what it said.
fn end(home: &Home, child: Child, signal: Signal) -> Ran {
    kill_process(Pid::from_child(&child), signal).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let ran = Ran { exit: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) };
    home.assert_clean(&ran);
    ran
}

/// Talks to a client until it is gone, and takes its login.
fn serve(mut stream: &TcpStream) {
    let mut lines = BufReader::new(stream).lines();
    let mut reply = "220 mail.example.test ESMTP";
    while write!(stream, "{reply}\r\n").is_ok() {
        let Some(Ok(line)) = lines.next() else { return };
        reply = match &line[..4] {
            "EHLO" => "250-mail.example.test\r\n250 AUTH PLAIN",
            "AUTH" => "235 2.7.0 Accepted",
            _ => "250 2.0.0 OK",
        };
    }
}

#[test]
fn what_was_checked_before_ctrl_c_is_reported_and_the_others_as_interrupted() {
    let ((good, one), (silent, other)) = (account("good", "password"), account("silent", "password"));
    for (signal, exit) in SIGNALS {
        let home = Home::new().with_profile(&format!("{one}{other}")).with_variable("SECRET", JANA);
        let child = start(&home, &["verify", "--all", "--json"]);
        let (_connection, _) = silent.accept().unwrap();
        // The good one's check is over when its client has gone.
        serve(&good.accept().unwrap().0);
        let ran = end(&home, child, signal);
        let accounts = ran.json()["accounts"].clone();
        assert_eq!((ran.exit, &accounts[0]["verdict"]), (Some(exit), &"ready".into()), "{ran:?}");
        assert_eq!(accounts[1]["verdict"], "interrupted");
    }
}

#[test]
fn ctrl_c_ends_a_watch_while_it_waits_and_while_it_checks() {
    let (listener, profile) = account("test", "password");
    for (signal, exit) in SIGNALS {
        let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
        let mut child = start(&home, &["verify", "--watch"]);
        serve(&listener.accept().unwrap().0);
        // The report stands; from now on it waits.
        let mut first = [0; 400];
        child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
        let ran = end(&home, child, signal);
        assert_told(&ran, exit, "Ended while waiting for a change.");
        let child = start(&home, &["verify", "--watch"]);
        let (_connection, _) = listener.accept().unwrap();
        assert_told(&end(&home, child, signal), exit, "[interrupted]");
    }
}
