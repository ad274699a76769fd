//! `setup` at a real terminal, with a real server and a real keyring.

use std::os::unix::fs::PermissionsExt;

use portable_pty::CommandBuilder;

use crate::bench::{Home, JANA, Ran, Servers, required, servers};
use crate::screen::{Session, Transcript};

/// The servers, where a keyring can be started as well.
fn both() -> Option<Servers> {
    required("MAILCHECK_TEST_KEYRING")?;
    servers()
}

/// A terminal session in which the keyring is in that state: the set-up of Jana's account, and then the script.
fn begin(home: &Home, servers: &Servers, keyring: &str, then: &str) -> Session {
    let setup = format!(
        "\"$mailcheck\" setup invoices --host localhost --port {} --encryption tls --ca-file '{}'",
        servers.tls, servers.ca_file
    );
    let mut command = CommandBuilder::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/real/with-keyring"));
    command.args([keyring, "bash", "-c", &format!("{setup}; {then}")]);
    command.env_clear();
    command.cwd(home.path());
    for (name, value) in [
        ("HOME", home.path().to_str().unwrap()),
        ("PATH", "/usr/bin:/bin"),
        ("TERM", "xterm"),
        ("NO_COLOR", "1"),
        ("LANG", "de_DE.UTF-8"),
        ("mailcheck", env!("CARGO_BIN_EXE_mailcheck")),
    ] {
        command.env(name, value);
    }
    let mut session = Session::start(command, 80);
    session.expect("Ihre E-Mail-Adresse?").answer("jana@example.test");
    session.expect("Empfänger daneben sehen?").answer("Jana Müller");
    session.expect("Wie lautet das Passwort von");
    session
}

/// The end of the session: no secret was shown, and none was written where it can be read.
fn end(session: Session, home: &Home) -> Transcript {
    let transcript = session.end();
    home.assert_clean(&Ran { exit: None, stdout: transcript.raw.clone(), stderr: String::new() });
    transcript
}

#[test]
fn a_wrong_password_then_the_right_one_is_stored_and_used() {
    let Some(servers) = both() else { return };
    let home = Home::new();
    let mut session = begin(&home, &servers, "unlocked", "\"$mailcheck\" verify; echo over");
    session.answer("wrong-password");
    session.expect("Wie soll es weitergehen?").answer("1");
    session.expect("Wie lautet das Passwort von").answer(&format!("{JANA}\r\n"));
    session
        .wait("Schlüsselbund.")
        .wait("ist eingerichtet")
        .wait("Ihre Zugangsdaten sind korrekt.")
        .wait("over");
    let transcript = end(session, &home);
    assert_eq!(
        transcript.screen.matches("Ihre Zugangsdaten sind korrekt.").count(),
        2,
        "{}",
        transcript.screen
    );
    assert!(transcript.screen.contains("[credentials-rejected]"), "{}", transcript.screen);
    let profile = std::fs::read_to_string(home.path().join(".config/mailcheck/config.toml")).unwrap();
    assert!(profile.contains("[accounts.invoices]") && profile.contains("Jana Müller"), "{profile}");
}

#[test]
fn without_a_keyring_the_password_goes_into_a_file_that_nobody_else_can_read() {
    let Some(servers) = both() else { return };
    let home = Home::new();
    let mut session = begin(&home, &servers, "no-service", "\"$mailcheck\" verify -q && echo over");
    session.answer(JANA);
    session.expect("Wo soll das Passwort liegen?").answer("1").expect("In welcher Datei?").answer("");
    session.wait("ist eingerichtet").wait("over");
    let kept = home.path().join(".config/mailcheck/invoices.password");
    assert_eq!(std::fs::read_to_string(&kept).unwrap(), format!("{JANA}\n"));
    assert_eq!(kept.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    // Nowhere else.
    std::fs::remove_file(&kept).unwrap();
    end(session, &home);
}

#[test]
fn a_kill_after_the_login_and_before_the_place_is_known_writes_nothing() {
    let Some(servers) = both() else { return };
    for state in ["locked", "no-service"] {
        let home = Home::new();
        let mut session = begin(&home, &servers, state, "true");
        session.answer(JANA);
        session.expect("Wo soll das Passwort liegen?");
        let written = home.path().join(".config/mailcheck");
        assert!(!written.exists(), "{state}");
        session.press("\x03");
        let transcript = end(session, &home);
        assert!(transcript.screen.contains("Nichts wurde geändert."), "{}", transcript.screen);
        assert!(!written.exists(), "{state}");
    }
}

#[test]
fn a_script_sets_an_account_up_and_a_wrong_password_changes_nothing() {
    let Some(servers) = servers() else { return };
    let home = Home::new();
    let port = servers.tls.to_string();
    let setup = [
        "setup",
        "jana",
        "--address",
        "jana@example.test",
        "--username",
        "jana",
        "--host",
        "localhost",
        "--port",
        &port,
        "--encryption",
        "tls",
        "--ca-file",
        &servers.ca_file,
        "--store",
        "file",
        "--password-stdin",
        "--yes",
        "--json",
    ];
    let run = |password: &str| -> Ran { home.run_with_stdin(&setup, password.as_bytes()) };
    assert_eq!(run("wrong").verdict(), ("credentials-rejected".to_owned(), 77));
    assert!(!home.path().join(".config/mailcheck").exists());
}
