//! `verify --format nagios`: state, performance data, and an exit of its own.

use crate::bench::{Bench, run};

/// Exit and lines of a check.
fn check(bench: &Bench, more: &[&str]) -> (u8, Vec<String>) {
    let ran = bench.run(&[&["verify", "--format", "nagios"], more].concat());
    assert_eq!(ran.stderr, "");
    (ran.exit, ran.stdout.lines().map(ToOwned::to_owned).collect())
}

/// The performance data of a first line, by label.
fn data(line: &str) -> Vec<(String, String)> {
    let (_, data) = line.split_once(" | ").unwrap();
    let values = data.split(' ').map(|value| value.split_once('=').unwrap());
    values.map(|(label, value)| (label.to_owned(), value.to_owned())).collect()
}

#[test]
fn a_good_check_is_one_line_with_every_stage_and_the_certificate() {
    let (exit, lines) = check(&Bench::new("app-password"), &[]);
    assert_eq!((exit, lines.len()), (0, 1), "{lines:?}");
    assert!(lines[0].starts_with("MAILCHECK OK - Your credentials are correct | dns="), "{lines:?}");
    let data = data(&lines[0]);
    let labels: Vec<_> = data.iter().map(|(label, _)| label.as_str()).collect();
    assert_eq!(labels, ["dns", "connect", "tls", "ehlo", "auth", "sender", "cert_days"]);
    let is_time = |value: &str| value.strip_suffix("ms").is_some_and(|number| number.parse::<u64>().is_ok());
    assert!(data[..6].iter().all(|(_, value)| is_time(value)), "{data:?}");
    // From 21 November 2026 to 1 January 2090.
    assert_eq!(data[6].1, "23052;14:;7:;0");
}

#[test]
fn the_end_of_the_certificate_is_told_in_every_form() {
    let bench = Bench::new("app-password");
    let json = bench.run(&["verify", "--json"]).json();
    let expected = serde_json::json!({"not_after": "2090-01-01T00:00:00Z", "days_left": 23052});
    assert_eq!(json["accounts"][0]["certificate"], expected);
    let until = "valid until 1 January 2090, for 23,052 more days.";
    assert!(bench.run(&["verify", "-v"]).stdout.contains(until));
    let soon = bench.run(&["verify", "--json", "--as-of", "2089-12-20"]);
    let account = soon.json()["accounts"][0].clone();
    assert_eq!((soon.exit, &account["findings"][0]["code"]), (0, &"certificate-ends-soon".into()));
    assert_eq!((&account["stages"][5]["status"], &account["verdict"]), (&"warned".into(), &"ready".into()));
    assert_eq!(check(&bench, &["--as-of", "2089-12-20"]).0, 1);
    assert_eq!(check(&bench, &["--as-of", "2089-12-30"]).0, 2);
}

#[test]
fn a_refusal_is_critical_with_what_to_do_in_the_long_text() {
    let (exit, lines) = check(&Bench::new("wrong-app-password"), &["--lang", "de"]);
    assert_eq!(exit, 2);
    assert!(
        lines[0].starts_with("MAILCHECK CRITICAL - ") && lines[0].contains("[credentials-rejected] | dns=")
    );
    assert!(lines[1].starts_with("CRITICAL test: ") && lines[2].starts_with("1. "), "{lines:?}");
    assert!(lines[1..].iter().all(|line| !line.contains('|')), "{lines:?}");
}

#[test]
fn what_stops_mailcheck_itself_is_unknown_on_standard_output() {
    let bench = Bench::new("app-password");
    let mistakes: [&[&str]; 5] =
        [&["--al"], &["--json"], &["--watch"], &["--until-ok"], &["nobody", "--timeout", "5s"]];
    for mistake in mistakes {
        let (exit, lines) = check(&bench, mistake);
        assert_eq!(exit, 3, "{mistake:?}");
        assert!(lines[0].starts_with("MAILCHECK UNKNOWN - "), "{lines:?}");
    }
    assert_eq!(run(&["verify", "--format=nagios", "--nonsense"]).exit, 3);
    assert_eq!(run(&["verify", "--format", "json", "--nonsense"]).json()["exit"], 64);
    // No profile, and a secret that is not there.
    assert_eq!(run(&["verify", "--format", "nagios"]).exit, 3);
    assert_eq!(check(&Bench::new("app-password").with_lines("auth.secret = { env = 'NONE' }\n"), &[]).0, 3);
}

#[test]
fn several_accounts_are_one_line_of_totals() {
    let broken = "[accounts.'zweites Konto']\naddress = 'nobody'\n";
    let (exit, lines) = check(&Bench::new("app-password").with_lines(broken), &["--all"]);
    assert_eq!(exit, 3);
    let totals = "MAILCHECK UNKNOWN - 2 accounts: 1 OK, 0 WARNING, 0 CRITICAL, 1 UNKNOWN | test_dns=";
    assert!(lines[0].starts_with(totals), "{lines:?}");
    assert!(
        lines[1].starts_with("OK test: ") && lines[2].starts_with("UNKNOWN zweites Konto: "),
        "{lines:?}"
    );
}
