//! `verify`: policy, stages, memory of refusals.

use crate::bench::{Bench, last_finding, run};

#[test]
fn a_plain_password_is_refused_before_any_connection() {
    let bench = Bench::new("app-password").with_stored("Sommer-2021!");
    let ran = bench.run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("plain-password-refused".to_owned(), 77));
    assert!(bench.sandbox.sessions().is_empty());
    let statuses: Vec<_> = ran.json()["accounts"][0]["stages"].as_array().unwrap().clone();
    assert_eq!(statuses.len(), 9);
    assert_eq!((&statuses[2]["status"], &statuses[3]["status"]), (&"failed".into(), &"skipped".into()));
}

#[test]
fn a_day_earlier_the_same_password_is_let_through_with_a_warning_that_names_the_end() {
    let bench = Bench::new("app-password").with_stored("Sommer-2021!");
    let ran = bench.run(&["verify", "--json", "--as-of", "2022-05-29"]);
    let findings = ran.json()["accounts"][0]["findings"].clone();
    assert_eq!(findings[0]["code"], "cut-off-ahead");
    assert_eq!(findings[0]["date"], "2022-05-30");
    assert!(findings[0]["title"].as_str().unwrap().contains("30 May 2022"));
    // The twin lives today and refuses it; what matters is that it was asked.
    assert_eq!(ran.verdict(), ("app-password-required".to_owned(), 77));
    assert_eq!(bench.sandbox.sessions()[0].logins, 1);
}

#[test]
fn blanks_of_a_pasted_app_password_are_removed_for_google_only_and_it_is_said() {
    let bench = Bench::new("app-password").with_stored("sand boxs\u{a0}and\u{202f}boxes ");
    let ran = bench.run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0));
    assert_eq!(ran.json()["accounts"][0]["findings"][0]["code"], "secret-normalised");
    assert_eq!(ran.json()["accounts"][0]["stages"][1]["status"], "warned");
    let other = Bench::new("sender-not-owned").with_stored("sand boxs andb oxes");
    assert_eq!(other.run(&["verify", "--json"]).verdict().0, "credentials-rejected");
}

#[test]
fn without_two_step_verification_nothing_is_tried() {
    let bench = Bench::new("app-password").with_lines("auth = { two_step_verification = false }\n");
    assert_eq!(bench.run(&["verify", "--json"]).verdict(), ("two-step-verification-required".to_owned(), 77));
    assert!(bench.sandbox.sessions().is_empty());
}

#[test]
fn google_is_recognised_by_address_provider_and_host() {
    for lines in [
        "address = 'x@gmail.com'",
        "address = 'x@googlemail.com'",
        "address = 'x@example.com'\nprovider = 'google-workspace'",
        "address = 'x@example.com'\nsmtp.host = 'smtp.gmail.com'",
        "address = 'x@example.com'\nsmtp.host = 'smtp-relay.gmail.com'",
    ] {
        let profile = format!("[accounts.a]\n{lines}\nauth.secret = {{ env = 'PATH' }}\n");
        let ran = Bench::new("app-password").with_profile(&profile).run(&["verify", "--offline", "--json"]);
        assert_eq!(ran.verdict(), ("plain-password-refused".to_owned(), 77), "{lines}");
    }
}

#[test]
fn offline_never_says_that_credentials_are_right() {
    let bench = Bench::new("app-password");
    assert_eq!(bench.run(&["verify", "--offline", "--json"]).verdict(), ("not-tried".to_owned(), 0));
    assert!(bench.sandbox.sessions().is_empty());
}

#[test]
fn verify_tries_one_login_sends_no_message_and_says_goodbye() {
    let bench = Bench::new("app-password");
    assert_eq!(bench.run(&["verify"]).exit, 0);
    // What comes after the answer to MAIL is not waited for, so the server may still be reading it.
    let sessions = (0..10_000).find_map(|_| {
        let sessions = bench.sandbox.sessions();
        std::thread::sleep(std::time::Duration::from_millis(1));
        (sessions[0].commands.len() >= 4).then_some(sessions)
    });
    let sessions = sessions.unwrap_or_else(|| bench.sandbox.sessions());
    assert_eq!((sessions.len(), sessions[0].logins), (1, 1));
    let verbs: Vec<_> =
        sessions[0].commands.iter().map(|command| command.split(' ').next().unwrap()).collect();
    assert!(verbs.starts_with(&["EHLO", "AUTH", "MAIL", "RSET"]), "{verbs:?}");
    assert!(bench.sandbox.messages().is_empty());
}

#[test]
fn a_refused_password_is_not_tried_again_unless_the_user_insists() {
    let bench = Bench::new("wrong-app-password");
    assert_eq!(bench.run(&["verify", "--json"]).verdict().0, "credentials-rejected");
    let again = bench.run(&["verify", "--json"]);
    assert_eq!(again.verdict(), ("refused-before".to_owned(), 77));
    assert_eq!(again.json()["accounts"][0]["stages"][2]["status"], "failed");
    assert_eq!(bench.sandbox.sessions().len(), 1);
    assert_eq!(bench.run(&["verify", "--json", "--insist"]).verdict().0, "credentials-rejected");
    assert_eq!(bench.sandbox.sessions().len(), 2);
    let memory = std::fs::read_to_string(bench.folder().join("state/mailcheck/refused.json")).unwrap();
    assert!(!memory.contains(&bench.behaviour.password));
}

#[test]
fn an_address_without_any_profile_is_checked() {
    let ran = Bench::new("app-password").with_stdin(b"Sommer-2021!\n").run(&[
        "verify",
        "--json",
        "--address",
        "jana@gmail.com",
        "--password-stdin",
    ]);
    assert_eq!(ran.verdict(), ("plain-password-refused".to_owned(), 77));
    let unknown = run(&["verify", "--json", "--address", "jana@example.com", "--password-stdin"]);
    assert_eq!(unknown.verdict(), ("provider-unknown".to_owned(), 78));
    let exposed =
        ["verify", "--address", "a@example.com", "--host", "mail.example.com", "--encryption", "none"];
    assert_eq!(run(&exposed).exit, 64);
}

#[test]
fn all_accounts_are_checked_and_the_most_serious_decides() {
    let bench = Bench::new("app-password");
    let broken = "[accounts.broken]\naddress = 'nobody'\n";
    let ran = bench.with_lines(broken).run(&["verify", "--all", "--json"]);
    assert_eq!(ran.exit, 78);
    let accounts = ran.json()["accounts"].as_array().unwrap().clone();
    assert_eq!(
        (&accounts[0]["verdict"], &accounts[1]["verdict"]),
        (&"ready".into(), &"address-invalid".into())
    );
    assert_eq!((&accounts[0]["ok"], &accounts[1]["ok"]), (&true.into(), &false.into()));
}

#[test]
fn a_wrong_pair_of_port_and_encryption_gets_the_right_one_proposed() {
    let ran = run(&["--sandbox", "--json", "--timeout", "8s", "verify", "port-encryption-mismatch"]);
    let fix = last_finding(&ran.json())["fix"][0].as_str().unwrap().to_owned();
    assert!(fix.contains("encryption = \"starttls\""), "{fix}");
}

#[test]
fn a_green_line_ends_a_good_check_in_both_languages() {
    let bench = Bench::new("app-password");
    assert!(bench.run(&["verify"]).stdout.contains("✓ Your credentials are correct.\n"));
    assert!(bench.run(&["verify", "--lang", "de"]).stdout.contains("✓ Ihre Zugangsdaten sind korrekt.\n"));
    assert_eq!(bench.run(&["verify", "-q"]).stdout, "");
    let coloured = bench.run(&["verify", "--color", "always"]);
    assert!(coloured.stdout.contains("\u{1b}[32m✓\u{1b}[0m Your credentials"), "{coloured:?}");
}

#[test]
fn without_encryption_a_server_on_this_machine_is_reached_and_it_is_said() {
    let bench = Bench::new("app-password");
    let port = bench.sandbox.ports("app-password").unwrap().starttls;
    let profile = format!(
        "[accounts.a]\naddress = 'a@example.com'\nsmtp = {{ host = 'localhost', port = {port}, encryption = 'none' }}\n\
         auth = {{ method = 'password', secret = {{ env = 'PATH' }} }}\n"
    );
    let ran = bench.with_profile(&profile).run(&["verify", "--json"]);
    let account = ran.json()["accounts"][0].clone();
    assert_eq!(
        (&account["findings"][0]["code"], &account["stages"][2]["status"]),
        (&"unencrypted".into(), &"warned".into())
    );
    // The twin offers no login in plaintext.
    assert_eq!(ran.verdict(), ("auth-not-offered".to_owned(), 76));
}

#[test]
fn all_of_no_accounts_is_a_mistake_and_no_success() {
    assert_eq!(Bench::new("app-password").with_profile("").run(&["verify", "--all"]).exit, 78);
}

#[test]
fn a_warning_is_kept_when_the_next_stage_fails() {
    let bench = Bench::new("app-password")
        .with_stored("abcd efgh ijkl mnop")
        .with_lines("auth = { two_step_verification = false }\n");
    let findings = bench.run(&["verify", "--json"]).json()["accounts"][0]["findings"].clone();
    assert_eq!(findings[0]["code"], "secret-normalised");
    assert_eq!(findings[1]["code"], "two-step-verification-required");
}

#[test]
fn a_file_of_authorities_without_any_is_named() {
    let bench = Bench::new("app-password");
    let file = bench.file("ca.pem", b"no certificate");
    let profile = format!(
        "[accounts.a]\naddress = 'a@example.com'\nsmtp = {{ host = 'localhost', ca_file = '{file}' }}\n"
    );
    assert_eq!(
        bench.with_profile(&profile).run(&["verify", "--json"]).verdict(),
        ("ca-file-unusable".to_owned(), 78)
    );
}

#[test]
fn an_account_without_profile_is_named_as_the_command_line_wants_it() {
    let ran = run(&["verify", "--address", "jana@example.com", "--host", "mail.example.com", "--offline"]);
    assert_eq!(ran.exit, 78, "{ran:?}");
    let bench = Bench::new("app-password").with_stdin(b"abcdefghijklmnop");
    let ran = bench.run(&["verify", "--address", "jana@gmail.com", "--password-stdin", "--offline"]);
    assert!(ran.stdout.contains("mailcheck verify --address"), "{ran:?}");
}

#[test]
fn an_address_with_mistakes_is_shown_without_what_a_terminal_would_obey() {
    let ran = run(&["verify", "--address", "a\u{1b}[2J\u{202e}@example.com"]);
    assert_eq!(ran.exit, 65);
    assert!(
        !ran.stdout.contains(['\u{1b}', '\u{202e}']) && ran.stdout.contains("after --address"),
        "{ran:?}"
    );
}
