//! `account list`, `show` and `remove`, and the example of a profile.

use std::sync::Arc;

use mailcheck::account::vault::{Entry, Keyring, KeyringError};
use mailcheck::account::{Config, Secret};
use mailcheck::provider::Provider;
use zeroize::Zeroizing;

use crate::bench::{Bench, Ran, run, run_in};
use crate::typist;

#[test]
fn the_sandbox_lists_its_behaviours_as_accounts() {
    let ran = run(&["--sandbox", "--json", "account", "list"]);
    let accounts = ran.json()["accounts"].as_array().unwrap().clone();
    assert!(accounts.len() > 40);
    assert_eq!((&accounts[0]["account"], &accounts[0]["default"]), (&"app-password".into(), &true.into()));
    assert!(run(&["--sandbox", "--lang", "de", "account", "list"]).stdout.contains("App-Passwort"));
}

#[test]
fn the_users_accounts_are_listed_in_the_order_of_the_file() {
    let bench = Bench::new("app-password").with_lines("[accounts.another]\naddress = 'kim@example.com'\n");
    let ran = bench.run(&["--json", "account", "list"]);
    assert_eq!(ran.json()["accounts"][1]["account"], "another");
    assert_eq!(ran.exit, 0);
}

#[test]
fn the_example_profile_is_a_profile() {
    let path = std::path::Path::new("examples/config.toml");
    let config = Config::load(path, &Provider::ids(), None).unwrap();
    assert!(config.accounts.len() >= 3);
    assert!(config.account(None).is_ok());
}

#[test]
fn an_account_is_shown_with_who_says_what_and_without_its_password() {
    let bench = Bench::new("app-password")
        .with_profile("[accounts.test]\naddress = 'jana@gmail.com'\nsmtp.port = 587\n");
    let ran = bench.run(&["--json", "account", "show"]);
    let account = ran.json()["accounts"][0].clone();
    assert_eq!(
        (ran.exit, &account["default"], &account["secret"]["keyring"]),
        (0, &true.into(), &"missing".into())
    );
    for (what, value, from) in [
        ("/provider", "gmail", "address"),
        ("/login", "jana@gmail.com", "address"),
        ("/server/host", "smtp.gmail.com", "provider"),
        ("/server/encryption", "starttls", "provider"),
    ] {
        let said = account.pointer(what).unwrap();
        assert_eq!((&said["value"], &said["from"]), (&value.into(), &from.into()), "{what}");
    }
    assert_eq!(account["server"]["port"], serde_json::json!({ "value": 587, "from": "profile" }));
    assert!(account["file"].as_str().unwrap().ends_with("config.toml"));
    for lang in ["en", "de"] {
        let stored = Bench::new("app-password").run(&["--lang", lang, "account", "show", "test"]);
        assert!(
            stored.stdout.contains("smtp.gmail.com") && !stored.stdout.contains("sandboxsandboxes"),
            "{stored:?}"
        );
    }
}

#[test]
fn nobody_is_asked_for_the_server_of_an_account_that_is_only_shown() {
    let bench = Bench::new("app-password").with_profile("[accounts.test]\naddress = 'jana@example.com'\n");
    let ran = bench.run(&["account", "show"]);
    assert!(ran.exit == 0 && ran.stdout.contains("found when it is needed"), "{ran:?}");
    assert!(bench.run(&["account", "show", "--json"]).json()["accounts"][0]["server"].is_null());
}

#[test]
fn what_is_wrong_with_an_account_is_shown_with_it() {
    let bench = Bench::new("app-password").with_profile("[accounts.test]\naddress = 'jana@@example.com'\n");
    assert_eq!(bench.run(&["--json", "account", "show"]).verdict(), ("address-invalid".to_owned(), 78));
    assert!(bench.run(&["account", "show"]).stdout.contains("[address-invalid]"));
}

/// A profile with two accounts beside the one that is to be removed, and a comment for each.
const MORE: &str = "\n# Kim's.\n[accounts.kim]\naddress = 'kim@gmail.com'\n\n# The third.\n[accounts.third]\naddress = 'x@gmail.com'\n";

fn profile(bench: &Bench) -> String {
    std::fs::read_to_string(bench.folder().join("config.toml")).unwrap()
}

fn is_stored(bench: &Bench) -> bool {
    bench.keyring.get(&bench.entry()).unwrap().is_some()
}

#[test]
fn an_account_goes_out_of_the_profile_and_its_password_out_of_the_keyring() {
    let bench = Bench::new("app-password").with_lines(MORE);
    let ran = bench.run(&["--json", "account", "remove", "test", "--yes"]);
    assert_eq!((ran.exit, ran.json()["secret"].as_str()), (0, Some("removed")), "{ran:?}");
    assert!(!is_stored(&bench));
    assert_eq!(profile(&bench), MORE.trim_start());
    let again = bench.run(&["account", "remove", "test", "--yes"]);
    assert!(
        again.stdout.contains("no longer in the profile") && again.stdout.contains("There was no password"),
        "{again:?}"
    );
}

#[test]
fn a_password_that_another_account_uses_stays() {
    let bench = Bench::new("app-password");
    let same = format!(
        "[accounts.same]\naddress = '{}'\nsmtp.host = '{}'\n",
        bench.behaviour.address(),
        bench.behaviour.host
    );
    let bench = bench.with_lines(&same);
    let ran = bench.run(&["--json", "account", "remove", "test", "--yes"]);
    assert_eq!(
        (ran.json()["secret"].as_str(), ran.json()["used_by"].as_str()),
        (Some("shared"), Some("same")),
        "{ran:?}"
    );
    assert!(is_stored(&bench));
}

#[test]
fn a_password_that_is_elsewhere_stays_there_and_is_named() {
    let bench = Bench::new("app-password").with_lines("auth.secret = { file = '/srv/secret' }\n");
    let ran = bench.run(&["account", "remove", "test", "--yes"]);
    assert!(ran.exit == 0 && ran.stdout.contains("in the file /srv/secret"), "{ran:?}");
    assert!(is_stored(&bench));
}

#[test]
fn a_password_file_that_the_set_up_made_is_removed_and_another_accounts_is_not() {
    for (account, is_removed) in [("test", true), ("other", false)] {
        let bench = Bench::new("app-password");
        let file = bench.file(&format!("{account}.password"), b"sandboxsandboxes\n");
        let bench = bench.with_lines(&format!("auth.secret = {{ file = '{file}' }}\n"));
        let ran = bench.run(&["account", "remove", "test", "--yes", "--json"]);
        let fate = if is_removed { "removed" } else { "elsewhere" };
        assert_eq!((ran.exit, ran.json()["secret"].as_str()), (0, Some(fate)), "{ran:?}");
        assert_eq!(!std::path::Path::new(&file).exists(), is_removed);
    }
}

#[test]
fn letters_that_wait_for_the_account_stay_and_are_named() {
    let bench = Bench::new("app-password");
    for subject in ["1", "2"] {
        let ran =
            bench.run(&["send", "--to", "kunde@example.com", "--subject", subject, "--body", "x", "--queue"]);
        assert_eq!(ran.exit, 0, "{ran:?}");
    }
    let ran = bench.run(&["account", "remove", "test", "--yes"]);
    assert!(ran.stdout.contains("outbox remove 1 2"), "{ran:?}");
    assert_eq!(bench.run(&["--json", "outbox"]).json()["messages"].as_array().unwrap().len(), 2);
}

#[test]
fn the_default_account_takes_its_mention_along() {
    let bench = Bench::new("app-password");
    let text =
        format!("# Mine.\n\ndefault_account = 'test'\n\n[accounts.test]\naddress = 'x@gmail.com'\n{MORE}");
    let bench = bench.with_profile(&text);
    let ran = bench.run(&["account", "remove", "test", "--yes"]);
    assert!(ran.exit == 0 && ran.stdout.contains("It was the default account"), "{ran:?}");
    assert_eq!(profile(&bench), format!("# Mine.\n{MORE}"));
}

#[test]
fn without_a_terminal_nothing_is_removed_unasked() {
    let bench = Bench::new("app-password");
    for lang in ["en", "de"] {
        let ran = bench.run(&["--lang", lang, "account", "remove", "test"]);
        assert!(ran.exit == 64 && ran.stderr.contains("--yes"), "{ran:?}");
    }
    assert!(is_stored(&bench) && profile(&bench).contains("[accounts.test]"));
    assert_eq!(bench.run(&["account", "remove", "nobody", "--yes"]).exit, 78);
}

fn answered(bench: &Bench, answers: &[&str]) -> Ran {
    typist::answered(bench, answers, &["account", "remove", "test"])
}

#[test]
fn at_a_terminal_the_user_decides() {
    let bench = Bench::new("app-password");
    let kept = answered(&bench, &["what?", "no"]);
    assert!(kept.exit == 0 && kept.stdout.contains("Nothing was removed"), "{kept:?}");
    assert_eq!(answered(&bench, &[]).exit, 130);
    assert!(is_stored(&bench) && profile(&bench).contains("[accounts.test]"));
    assert_eq!(answered(&bench, &["", "ja"]).exit, 0);
    assert!(!is_stored(&bench) && profile(&bench).is_empty());
}

/// A keyring that nobody unlocks.
struct Locked;

impl Keyring for Locked {
    fn get(&self, _: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        Err(KeyringError::Unanswered)
    }

    fn set(&self, _: &Entry, _: &Secret) -> Result<(), KeyringError> {
        Err(KeyringError::Unanswered)
    }

    fn remove(&self, _: &Entry) -> Result<bool, KeyringError> {
        Err(KeyringError::Unanswered)
    }
}

#[test]
fn what_a_locked_keyring_keeps_is_said() {
    for lang in ["en", "de"] {
        let bench = Bench::new("app-password");
        let (mut context, stdout, _) = bench.context();
        context.keyring = Arc::new(Locked);
        let exit = run_in(context, &["--lang", lang, "account", "remove", "test", "--yes"]);
        let said = stdout.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(exit == 78 && said.contains("mailcheck:smtp.gmail.com"), "{said}");
        assert!(profile(&bench).is_empty());
    }
    let bench = Bench::new("app-password");
    let (mut context, stdout, _) = bench.context();
    context.keyring = Arc::new(Locked);
    assert_eq!(run_in(context, &["--json", "account", "show"]), 0);
    assert!(stdout.text().contains("\"keyring\":\"locked\""), "{}", stdout.text());
}

#[test]
fn in_the_sandbox_nothing_of_the_users_is_removed() {
    let bench =
        Bench::new("app-password").with_profile("[accounts.plain-password]\naddress = 'x@gmail.com'\n");
    let ran = bench.run(&["--sandbox", "account", "remove", "plain-password", "--yes"]);
    assert!(ran.exit == 0 && profile(&bench).contains("plain-password"), "{ran:?}");
    assert!(is_stored(&bench));
}
