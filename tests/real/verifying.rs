//! `verify` against Postfix.

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::Duration;

use crate::bench::{Home, JANA, KIM, Servers, servers};
use crate::relay::relay;

#[test]
fn both_kinds_of_encryption_end_on_a_green_line() {
    let Some(servers) = servers() else { return };
    let hosts =
        if servers.has_ipv6 { &["localhost", "127.0.0.1", "::1"][..] } else { &["localhost", "127.0.0.1"] };
    for host in hosts {
        for encryption in ["tls", "starttls"] {
            let home = Home::with_account(&servers, "jana", host, encryption, "{ env = \"SECRET\" }");
            let home = home.with_variable("SECRET", JANA);
            let ran = home.run(&["verify"]);
            assert_eq!(ran.exit, Some(0), "{ran:?}");
            assert!(ran.stdout.contains("✓ Your credentials are correct."), "{ran:?}");
            let json = home.run(&["verify", "--json"]).json();
            let account = &json["accounts"][0];
            assert_eq!((&account["ok"], &account["verdict"]), (&true.into(), &"ready".into()));
            let stages = account["stages"].as_array().unwrap();
            assert!(stages[..8].iter().all(|stage| stage["status"] == "passed"), "{json}");
            assert_eq!((&stages[8]["stage"], &stages[8]["status"]), (&"sender".into(), &"skipped".into()));
        }
    }
}

#[test]
fn a_password_with_umlauts_and_signs_is_taken_as_it_is() {
    let Some(servers) = servers() else { return };
    let home = Home::with_account(&servers, "kim", "localhost", "tls", "{ env = \"SECRET\" }");
    let ran = home.with_variable("SECRET", KIM).run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0), "{ran:?}");
}

#[test]
fn a_wrong_password_and_a_foreign_sender_are_told_apart() {
    let Some(servers) = servers() else { return };
    let wrong = Home::with_account(&servers, "jana", "localhost", "tls", "{ env = \"SECRET\" }");
    let ran = wrong.with_variable("SECRET", "not-the-password").run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("credentials-rejected".to_owned(), 77));
    let ran = jana_as_somebody_else(&servers).run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("sender-not-owned".to_owned(), 69), "{ran:?}");
}

/// Somebody logs in as another and wants to send as Jana.
fn jana_as_somebody_else(servers: &Servers) -> Home {
    let profile = format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nusername = \"other@example.test\"\n\
         smtp = {{ host = \"localhost\", port = {}, ca_file = \"{}\" }}\n\
         auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n",
        servers.tls, servers.ca_file
    );
    Home::new().with_profile(&profile).with_variable("SECRET", "otherpasswordxyz")
}

#[test]
fn postfix_is_asked_for_a_foreign_sender_only() {
    let Some(servers) = servers() else { return };
    for encryption in ["tls", "starttls"] {
        let own = Home::with_account(&servers, "jana", "localhost", encryption, "{ env = \"SECRET\" }");
        let ran = own.with_variable("SECRET", JANA).run(&["verify"]);
        assert!(!ran.stderr.contains("MAIL FROM") && ran.stderr.contains("QUIT"), "{ran:?}");
        assert!(ran.stdout.contains("  - sender") && !ran.stdout.contains("lets you send"), "{ran:?}");
    }
    let ran = jana_as_somebody_else(&servers).run(&["verify"]);
    assert!(ran.stderr.contains("MAIL FROM:<jana@example.test>"), "{ran:?}");
}

#[test]
fn a_wrong_pair_of_port_and_encryption_gets_the_right_one() {
    let Some(servers) = servers() else { return };
    for (port, encryption, right) in [(servers.starttls, "tls", "starttls"), (servers.tls, "starttls", "tls")]
    {
        let profile = format!(
            "[accounts.test]\naddress = \"jana@example.test\"\n\
             smtp = {{ host = \"localhost\", port = {port}, encryption = \"{encryption}\", ca_file = \"{}\" }}\n\
             auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n",
            servers.ca_file
        );
        let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
        let ran = home.run(&["verify", "--json"]);
        assert_eq!(ran.verdict(), ("port-encryption-mismatch".to_owned(), 76), "{ran:?}");
        let proposed = format!("port = {port}, encryption = \\\"{right}\\\"");
        assert!(ran.stdout.contains(&proposed), "{ran:?}");
        assert!(!ran.stderr.contains("AUTH"), "{ran:?}");
    }
}

#[test]
fn without_its_authority_the_certificate_is_not_trusted() {
    let Some(servers) = servers() else { return };
    let profile = format!(
        "[accounts.test]\naddress = \"jana@example.test\"\nsmtp = {{ host = \"localhost\", port = {} }}\n\
         auth = {{ method = \"password\", secret = {{ env = \"SECRET\" }} }}\n",
        servers.tls
    );
    let home = Home::new().with_profile(&profile).with_variable("SECRET", JANA);
    let ran = home.run(&["verify", "--json"]);
    // A machine without any authorities of its own cannot even begin.
    assert!(matches!(ran.verdict().0.as_str(), "certificate-untrusted" | "tls-failed"), "{ran:?}");
    assert_eq!(ran.exit, Some(76));
}

/// What Postfix says of a session that has ended: how often it met each command, or that the connection was lost. What the
/// log said before is of other sessions, from the same port perhaps.
fn session_in_log(servers: &Servers, port: u16, before: usize) -> Vec<String> {
    let client = format!("[127.0.0.1]:{port}");
    for _ in 0..200 {
        let log = std::fs::read_to_string(&servers.log).unwrap();
        let lines: Vec<_> =
            log[before..].lines().filter(|line| line.contains(&client)).map(str::to_owned).collect();
        if lines.iter().any(|line| line.contains("disconnect from")) {
            return lines;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("Postfix logged no end of the session from {client}");
}

#[test]
fn the_server_hears_a_goodbye_and_gets_no_message() {
    let Some(servers) = servers() else { return };
    let before = std::fs::read_to_string(&servers.log).unwrap().len();
    let (port, passed_on) = relay(servers.starttls);
    let through = Servers { starttls: port, ..servers.clone() };
    let home = Home::with_account(&through, "jana", "127.0.0.1", "starttls", "{ env = \"SECRET\" }");
    assert_eq!(home.with_variable("SECRET", JANA).run(&["verify"]).exit, Some(0));
    let lines = session_in_log(&servers, passed_on.join().unwrap(), before);
    // One login and QUIT; no recipient and no message.
    let commands = " ehlo=2 starttls=1 auth=1 quit=1 commands=5";
    assert!(lines.iter().any(|line| line.ends_with(commands)), "{lines:#?}");
    assert!(!lines.iter().any(|line| line.contains("lost connection")), "{lines:#?}");
}

#[test]
fn a_server_that_offers_only_login_is_logged_in_to() {
    let Some(servers) = servers() else { return };
    let through = Servers { starttls: servers.login_only, ..servers };
    let home = Home::with_account(&through, "kim", "localhost", "starttls", "{ env = \"SECRET\" }");
    let ran = home.with_variable("SECRET", KIM).run(&["verify", "--json"]);
    assert_eq!(ran.verdict(), ("ready".to_owned(), 0), "{ran:?}");
    assert!(ran.stderr.contains("AUTH LOGIN"), "{ran:?}");
}

#[test]
fn a_watch_ends_when_the_right_password_is_put_into_its_file() {
    let Some(servers) = servers() else { return };
    let home = Home::with_account(&servers, "jana", "localhost", "tls", "{ file = \"/nowhere\" }");
    // Beside the home, in which no password may be left.
    let store = tempfile::tempdir().unwrap();
    let file = store.path().join("secret");
    let profile = std::fs::read_to_string(home.path().join(".config/mailcheck/config.toml")).unwrap();
    let home = home.with_profile(&profile.replace("/nowhere", file.to_str().unwrap()));
    let write = |secret: &str| {
        let new = store.path().join("new");
        std::fs::write(&new, secret).unwrap();
        std::fs::set_permissions(&new, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        std::fs::rename(new, &file).unwrap();
    };
    write("not-the-password");
    let mut command = home.mailcheck();
    let mut child = command.args(["verify", "--until-ok", "--json"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut objects = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut verdict = || {
        let object: serde_json::Value = serde_json::from_str(&objects.next().unwrap().unwrap()).unwrap();
        object["accounts"][0]["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(verdict(), "credentials-rejected");
    write(JANA);
    assert_eq!((verdict().as_str(), child.wait().unwrap().code()), ("ready", Some(0)));
    assert!(objects.next().is_none());
}
