//! `verify` of several accounts: at once, in order, and never one secret twice.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mailcheck::account::Secret;
use mailcheck::account::vault::Keyring;
use mailcheck::terminal::Ask;
use zeroize::Zeroizing;

use crate::bench::{Bench, Ran, run_in};
use crate::crowd::Crowd;

/// Account and verdict of each result.
fn verdicts(ran: &Ran) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let accounts = ran.json()["accounts"].as_array().unwrap().clone();
    accounts.iter().map(|one| (text(&one["account"]), text(&one["verdict"]))).collect()
}

fn expected(names: &[String], verdict: &str) -> Vec<(String, String)> {
    names.iter().map(|name| (name.clone(), verdict.to_owned())).collect()
}

#[test]
fn accounts_are_checked_at_once_and_reported_in_the_order_of_the_profile() {
    // Nobody is greeted before the second has come: one after the other, both would run into the time-out.
    let crowd = Crowd::of(2);
    let profile = crowd.account("zoe") + &crowd.account("adam");
    let ran = Bench::new("app-password").with_profile(&profile).run(&["verify", "--all", "--json"]);
    let names = ["zoe", "adam"].map(ToOwned::to_owned);
    assert_eq!((ran.exit, verdicts(&ran)), (0, expected(&names, "ready")), "{ran:?}");
    let other = Bench::new("app-password").with_profile(&profile).run(&["verify", "adam", "zoe", "--json"]);
    assert_eq!(verdicts(&other)[0].0, "adam");
}

#[test]
fn no_more_than_eight_are_checked_at_once() {
    let crowd = Crowd::of(8);
    let names: Vec<_> = (0..16).map(|number| format!("account{number}")).collect();
    let profile: String = names.iter().map(|name| crowd.account(name)).collect();
    let ran = Bench::new("app-password").with_profile(&profile).run(&["verify", "--all", "--json"]);
    assert_eq!((verdicts(&ran), crowd.most()), (expected(&names, "ready"), 8), "{ran:?}");
}

#[test]
fn a_conversation_that_is_shown_is_not_mixed_with_another() {
    let crowd = Crowd::of(1);
    let profile = crowd.account("kim") + &crowd.account("robin");
    let bench = Bench::new("app-password").with_profile(&profile);
    let trace = bench.run(&["verify", "--all", "--trace"]).stderr;
    assert_eq!(crowd.most(), 1);
    let verbs: Vec<_> = trace.lines().filter_map(|line| line.strip_prefix("> ")?.get(..4)).collect();
    let once = ["EHLO", "AUTH", "MAIL", "QUIT"];
    assert_eq!(
        verbs.iter().filter(|verb| **verb != "RSET").copied().collect::<Vec<_>>(),
        [once, once].concat()
    );
}

/// Two accounts with one login at one server.
fn twins(bench: Bench) -> Bench {
    let port = bench.sandbox.ports(&bench.behaviour.name).unwrap().tls;
    let account = |name: &str, secret: &str| {
        format!(
            "[accounts.{name}]\naddress = '{}'\nprovider = 'gmail'\nsmtp = {{ host = '{}', port = {port} }}\nauth.secret = {secret}\n",
            bench.behaviour.address(),
            bench.behaviour.host
        )
    };
    let profile = account("one", "'keyring'") + &account("two", "{ command = ['echo', 'abcdefghijklmnop'] }");
    bench.with_profile(&profile)
}

#[test]
fn a_secret_that_was_refused_a_moment_ago_is_not_tried_for_another_account() {
    let bench = twins(Bench::new("wrong-app-password").with_stored("abcdefghijklmnop"));
    for arguments in [&["verify", "--all", "--json"][..], &["verify", "--all", "--json", "--insist"]] {
        let before = bench.sandbox.sessions().len();
        let ran = bench.run(arguments);
        let found: Vec<_> = verdicts(&ran).into_iter().map(|(_, verdict)| verdict).collect();
        assert_eq!(
            (&found[..], ran.exit),
            (&["credentials-rejected".into(), "refused-before".into()][..], 77)
        );
        let stages = ran.json()["accounts"][1]["stages"].clone();
        assert_eq!((&stages[2]["status"], &stages[3]["status"]), (&"failed".into(), &"skipped".into()));
        assert_eq!(bench.sandbox.sessions().len(), before + 1);
        std::fs::remove_file(bench.state_folder().join("mailcheck/refused.json")).unwrap();
    }
}

#[test]
fn another_secret_for_the_same_login_is_tried() {
    let bench = twins(Bench::new("wrong-app-password"));
    let other = Secret::from_bytes(b"ponmlkjihgfedcba").unwrap();
    bench.keyring.set(&bench.entry(), &other).unwrap();
    let ran = bench.run(&["verify", "--all", "--json"]);
    let names = ["one", "two"].map(ToOwned::to_owned);
    assert_eq!(verdicts(&ran), expected(&names, "credentials-rejected"));
    assert_eq!(bench.sandbox.sessions().iter().map(|session| session.logins).sum::<usize>(), 2);
}

/// Somebody who presses Ctrl-C.
struct Leaving(Arc<AtomicUsize>);

impl Ask for Leaving {
    fn line(&mut self, _: &str, _: &str) -> io::Result<String> {
        Err(io::ErrorKind::Interrupted.into())
    }

    fn secret(&mut self, _: &str) -> io::Result<Zeroizing<String>> {
        self.0.fetch_add(1, Ordering::SeqCst);
        Err(io::ErrorKind::Interrupted.into())
    }
}

#[test]
fn who_leaves_at_the_first_question_is_not_asked_the_second() {
    let bench = twins(Bench::new("app-password"));
    let (mut context, stdout, stderr) = bench.context();
    let asked = Arc::default();
    context.ask = Some(Box::new(Leaving(Arc::clone(&asked))));
    context.stdin_is_terminal = true;
    let exit = run_in(context, &["verify", "--all", "--password-stdin", "--json"]);
    let ran = Ran { exit, stdout: stdout.text(), stderr: stderr.text() };
    let names = ["one", "two"].map(ToOwned::to_owned);
    assert_eq!((ran.exit, verdicts(&ran)), (130, expected(&names, "interrupted")));
    assert_eq!((asked.load(Ordering::SeqCst), bench.sandbox.sessions().len()), (1, 0));
}
