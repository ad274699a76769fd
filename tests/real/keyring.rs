//! Secrets in a real keyring: gnome-keyring over D-Bus.

use std::process::Command;

use crate::bench::{Home, JANA, Ran, Servers, required, servers};

/// Stores Jana's password.
const STORE: &str = r#"printf '%s\n' "$SECRET" | "$mailcheck" password set --password-stdin -q"#;

/// The servers, where a keyring can be started as well.
fn both() -> Option<Servers> {
    required("MAILCHECK_TEST_KEYRING")?;
    servers()
}

fn home(servers: &Servers) -> Home {
    Home::with_account(servers, "jana", "localhost", "tls", "\"keyring\"")
}

/// A command in a session whose keyring is in that state; the shell runs the script with `$mailcheck` in it.
fn in_session(home: &Home, state: &str, script: &str) -> Command {
    let with_keyring = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/real/with-keyring");
    let mut command = home.command(with_keyring);
    command
        .args([state, "bash", "-c", script])
        .env("mailcheck", env!("CARGO_BIN_EXE_mailcheck"))
        .env("SECRET", JANA);
    command.env("before", STORE);
    command
}

fn run(home: &Home, state: &str, script: &str) -> Ran {
    home.finish(&mut in_session(home, state, script))
}

#[test]
fn a_password_is_verified_stored_used_and_removed() {
    let Some(servers) = both() else { return };
    let home = home(&servers);
    let script = r#"
        set -e
        printf '%s\n' "$SECRET" | "$mailcheck" password set --password-stdin
        "$mailcheck" verify
        "$mailcheck" password remove
        "$mailcheck" verify --json
    "#;
    let ran = run(&home, "unlocked", script);
    assert!(ran.stdout.contains("is now in the keyring"), "{ran:?}");
    assert!(ran.stdout.contains("Your credentials are correct."), "{ran:?}");
    assert!(ran.stdout.contains("is no longer in the keyring"), "{ran:?}");
    assert!(ran.stdout.contains("\"verdict\":\"secret-missing\"") && ran.exit == Some(78), "{ran:?}");
}

#[test]
fn a_wrong_password_does_not_replace_the_one_that_works() {
    let Some(servers) = both() else { return };
    let home = home(&servers);
    let script = r#"
        printf '%s\n' "$SECRET" | "$mailcheck" password set --password-stdin -q || exit 1
        echo wrong-password | "$mailcheck" password set --password-stdin -q >/dev/null
        [ $? = 77 ] || exit 2
        "$mailcheck" verify --json
    "#;
    let ran = run(&home, "unlocked", script);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0), "{ran:?}");
}

#[test]
fn locked_frozen_missing_service_and_missing_bus_are_told_apart_and_nothing_hangs() {
    let Some(servers) = both() else { return };
    for (state, code) in [
        ("locked", "keyring-locked"),
        ("frozen", "keyring-unavailable"),
        ("no-service", "keyring-unavailable"),
        ("absent", "keyring-unavailable"),
    ] {
        let home = home(&servers);
        let ran = run(&home, state, r#""$mailcheck" verify --json"#);
        assert_eq!(ran.verdict(), (code.to_owned(), 78), "{state}: {ran:?}");
    }
}
