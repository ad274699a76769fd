//! Who sends it: the account, the envelope's sender, and From.

use super::{received, wire};
use crate::bench::Bench;

/// The bench's account and two more that lead to the same server.
fn three(name: &str) -> Bench {
    let bench = Bench::new(name);
    let ports = bench.sandbox.ports(name).unwrap();
    let account = |account: &str, address: &str| {
        format!(
            "[accounts.{account}]\naddress = \"{address}\"\nusername = \"{name}@example.com\"\ndisplay_name = \"{account}\"\n\
             provider = \"generic\"\nsmtp = {{ host = \"{}\", port = {}, encryption = \"tls\" }}\n",
            bench.behaviour.host, ports.tls
        )
    };
    let profile = format!(
        "default_account = \"first\"\n{}{}",
        account("first", "jana@example.com"),
        account("second", "kim@example.org")
    );
    bench.with_profile(&profile)
}

fn envelope_sender(bench: &Bench) -> String {
    bench.sandbox.messages().pop().unwrap().mail_from
}

#[test]
fn the_account_is_the_one_whose_address_sends() {
    let bench = three("app-password");
    let cases: [(&[&str], &str, &str, &str); 6] = [
        (&[], "From: Kim <KIM@example.org>\n", "second", "KIM@example.org"),
        (&["-f", "kim@example.org"], "From: jana@example.com\n", "second", "kim@example.org"),
        (&["-r", "x@example.net"], "From: kim@example.org\n", "second", "x@example.net"),
        (&[], "From: x@example.net\n", "first", "x@example.net"),
        (&["--account", "second"], "From: jana@example.com\n", "second", "jana@example.com"),
        (&["-f", "www-data"], "", "first", "jana@example.com"),
    ];
    for (flags, from, account, sender) in cases {
        let arguments = [&["sendmail"], flags, &["to@example.com"]].concat();
        assert_eq!(bench.run_on(format!("{from}\nx\n").as_bytes(), &arguments).exit, 0);
        let listed = bench.run(&["--json", "outbox", "list"]).json();
        let last = listed["messages"].as_array().unwrap().last().unwrap().clone();
        assert_eq!(
            (last["account"].as_str().unwrap(), envelope_sender(&bench)),
            (account, sender.to_owned())
        );
    }
}

#[test]
fn a_missing_from_is_the_accounts_with_the_name_that_was_given() {
    let bench = three("app-password");
    for (flags, from) in [(&["-F", "Größe, \"x\""][..], ""), (&[], "first <jana@example.com>")] {
        let arguments = [&["sendmail"], flags, &["to@example.com"]].concat();
        assert_eq!(bench.run_on(b"Subject: x\n\nx\n", &arguments).exit, 0);
        let text = received(&bench);
        let parsed = mail_parser::MessageParser::new().parse(&text).unwrap();
        let name = parsed.from().unwrap().first().unwrap().name().unwrap().to_owned();
        assert!(from.starts_with(&name) || name == "Größe, \"x\"", "{text}");
        assert!(parsed.date().is_some() && parsed.message_id().is_some() && text.is_ascii());
    }
}

#[test]
fn a_user_of_the_machine_becomes_the_account() {
    let bench = three("app-password");
    let message = "From: root (Cron Daemon)\nTo: jana\nSubject: Cron <root@machine> true\nX-Cron-Env: <HOME=/root>\n\nout\n";
    let ran = bench.run_on(
        message.as_bytes(),
        &["sendmail", "-FCronDaemon", "-i", "-B8BITMIME", "-oem", "jana@example.com"],
    );
    assert_eq!((ran.exit, ran.stderr.as_str()), (0, ""));
    let text = received(&bench);
    assert!(text.starts_with("From: CronDaemon <jana@example.com>\r\nDate: "), "{text}");
    let rest = message.split_once('\n').unwrap().1;
    assert!(text.ends_with(&wire(rest)), "{text}");
}

#[test]
fn a_foreign_sender_is_a_warning_as_with_send() {
    let bench = Bench::new("app-password");
    let arguments = ["--json", "sendmail", "kunde@example.com"];
    let ran = bench.run_on(b"From: kim@example.org\n\nx\n", &arguments);
    assert_eq!((ran.exit, &ran.json()["messages"][0]["findings"][0]["code"]), (0, &"from-rewritten".into()));
}

#[test]
fn a_sender_that_the_server_refuses_is_named() {
    let bench = Bench::new("sender-not-owned");
    let ran = bench.run_on(b"\nx\n", &["sendmail", "-f", "kim@example.org", "to@example.com"]);
    assert!(ran.exit == 69 && ran.stderr.contains("You may not send as kim@example.org"), "{ran:?}");
}
