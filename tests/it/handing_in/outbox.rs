//! What is kept counts as taken; what is refused or in doubt does not; and the Message-ID alone tells messages apart.

use mailcheck::wire::NameServers;

use super::complete;
use crate::bench::Bench;

#[test]
fn what_is_kept_counts_as_taken_and_goes_later() {
    let broken = Bench::new("defers-message");
    let ran = broken.run_on(complete("\nx\n").as_bytes(), &["sendmail", "kim@example.com"]);
    assert_eq!((ran.exit, ran.stdout.as_str()), (0, ""));
    assert!(ran.stderr.contains("kept as number 1"), "{}", ran.stderr);
    assert!(broken.run(&["sendmail", "-bp"]).stdout.contains("kim@example.com"));
    let works = Bench::new("app-password").with_state_of(&broken).after(2);
    let retried = works.run(&["sendmail", "-q"]);
    assert_eq!((retried.exit, retried.stdout.as_str(), retried.stderr.as_str()), (0, "", ""));
    assert_eq!(works.sandbox.messages().len(), 1);
    assert_eq!(works.run(&["sendmail", "-q"]).stdout, "");
}

#[test]
fn nothing_is_lost_when_nobody_can_be_asked_for_the_server() {
    let profile = "[accounts.test]\naddress = \"jana@example.org\"\n";
    let mut bench = Bench::new("app-password").with_profile(profile);
    let silent = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    bench.network.name_servers = NameServers::At(silent.local_addr().unwrap());
    let arguments = ["--json", "--timeout", "1s", "sendmail", "kim@example.com"];
    let ran = bench.run_on(complete("\nx\n").as_bytes(), &arguments);
    let message = ran.json()["messages"][0].clone();
    assert_eq!((ran.exit, &message["state"]), (0, &"queued".into()), "{ran:?}");
    assert_eq!(message["findings"][0]["code"], "provider-unknown");
}

#[test]
fn a_wrong_password_keeps_the_message_too() {
    let bench = Bench::new("wrong-app-password");
    let ran = bench.run_on(complete("\nx\n").as_bytes(), &["--json", "sendmail", "kim@example.com"]);
    assert_eq!(ran.json()["messages"][0]["state"], "queued");
    assert_eq!(ran.verdict(), ("credentials-rejected".to_owned(), 0));
}

#[test]
fn what_is_refused_or_in_doubt_is_told_by_the_exit() {
    for (name, exit, state) in [("spam-rejected", 65, "refused"), ("drops-after-data", 80, "in-doubt")] {
        let bench = Bench::new(name);
        let ran = bench.run_on(complete("\nx\n").as_bytes(), &["sendmail", "kim@example.com"]);
        assert_eq!((ran.exit, ran.stdout.as_str()), (exit, ""), "{ran:?}");
        assert!(!ran.stderr.is_empty());
        let listed = bench.run(&["--json", "outbox", "list"]).json();
        assert_eq!(listed["messages"][0]["state"], state);
    }
}

#[test]
fn the_same_words_every_night_are_not_the_same_message() {
    let bench = Bench::new("app-password");
    for _ in 0..3 {
        let ran = bench.run_on(b"Subject: all is well\n\nx\n", &["sendmail", "kim@example.com"]);
        assert_eq!(ran.exit, 0, "{ran:?}");
    }
    assert_eq!(bench.sandbox.messages().len(), 3);
}

#[test]
fn one_message_id_goes_to_each_person_once_unless_it_is_to_go_again() {
    let bench = Bench::new("app-password");
    let message = complete("\nx\n");
    let hand_in = |arguments: &[&str]| bench.run_on(message.as_bytes(), &[&["sendmail"], arguments].concat());
    assert_eq!(hand_in(&["kim@example.com"]).exit, 0);
    assert_eq!(hand_in(&["jo@example.com"]).exit, 0);
    let twice = hand_in(&["KIM@example.com"]);
    assert!(twice.exit == 65 && twice.stderr.contains("same Message-ID"), "{twice:?}");
    assert_eq!(hand_in(&["--again", "kim@example.com"]).exit, 0);
    assert_eq!(bench.sandbox.messages().len(), 3);
}

#[test]
fn a_list_names_a_few_of_many_recipients() {
    let bench = Bench::new("app-password");
    let recipients: Vec<_> = (1..=50).map(|number| format!("k{number}@example.com")).collect();
    let all: Vec<_> = ["sendmail"].into_iter().chain(recipients.iter().map(String::as_str)).collect();
    bench.run_on(b"Subject: x\n\nx\n", &all);
    let list = bench.run(&["outbox", "list"]).stdout;
    assert!(list.contains(", k9@example.com, k10@example.com and 40 more  x\n"), "{list}");
    let listed = bench.run(&["--json", "outbox", "list"]).json();
    assert_eq!(listed["messages"][0]["recipients"].as_array().unwrap().len(), 50);
}
