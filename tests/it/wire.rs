//! What goes over the wire, seen from the other side.

use crate::bench::{Bench, run};

#[test]
fn slipped_in_answers_end_the_run_before_any_login() {
    let bench = Bench::new("plaintext-after-starttls");
    let ran = bench.run(&["verify", "--json", "--trace"]);
    assert_eq!(ran.verdict(), ("plaintext-after-starttls".to_owned(), 76));
    let sessions = bench.sandbox.sessions();
    assert!(sessions.iter().all(|session| session.logins == 0), "{sessions:?}");
    assert!(!ran.stderr.contains("AUTH"), "{}", ran.stderr);
}

#[test]
fn no_secret_goes_where_the_certificate_is_wrong_or_encryption_is_missing() {
    for name in
        ["certificate-expired", "certificate-untrusted", "certificate-wrong-host", "starttls-stripped"]
    {
        let bench = Bench::new(name);
        assert_eq!(bench.run(&["verify"]).exit, 76, "{name}");
        assert!(bench.sandbox.sessions().iter().all(|session| session.logins == 0), "{name}");
    }
}

#[test]
fn a_login_that_failed_is_tried_with_no_other_mechanism() {
    for name in ["wrong-app-password", "app-password-required", "web-login", "drops-at-auth"] {
        let bench = Bench::new(name);
        bench.run(&["verify"]);
        let logins: usize = bench.sandbox.sessions().iter().map(|session| session.logins).sum();
        assert_eq!(logins, 1, "{name}");
    }
}

#[test]
fn the_trace_shows_the_conversation_and_hides_the_credentials() {
    let ran = Bench::new("unpipelined").run(&["--trace", "verify"]);
    for line in ["> EHLO [127.0.0.1]", "> AUTH LOGIN", "> [", "bytes hidden]", "> MAIL FROM:", "> QUIT"] {
        assert!(ran.stderr.contains(line), "{line}: {}", ran.stderr);
    }
}

/// Without a deadline these runs would never end.
#[test]
fn the_deadline_ends_the_wait_wherever_the_server_falls_silent() {
    for name in ["silent", "silent-plaintext", "stalls-at-auth"] {
        let ran = run(&["--sandbox", "--json", "--timeout", "500ms", "verify", name]);
        assert_eq!(ran.verdict(), ("timed-out".to_owned(), 75), "{name}");
    }
}
