//! Every path of the help pages, as a conversation, against the sandbox.

use super::screen::{Session, Transcript, command};

/// A language and a width.
type Setting = (&'static str, u16);

const SETTINGS: [Setting; 4] = [("en", 60), ("en", 120), ("de", 60), ("de", 120)];

/// What is asked for, in English and German.
const ADDRESS: [&str; 2] = ["your e-mail address?", "Ihre E-Mail-Adresse?"];
const NAME: [&str; 2] = ["recipients see beside it?", "Empfänger daneben sehen?"];
const TWO_STEP: [&str; 2] = ["two-step verification on", "Bestätigung in zwei Schritten eingeschaltet?"];
const SEEN: [&str; 2] = ["Do you get a code by SMS", "Bekommen Sie beim Anmelden einen Code"];
const TURNED_ON: [&str; 2] =
    ["Press Enter when it is on.", "Drücken Sie Enter, sobald sie eingeschaltet ist."];
const PASSWORD: [&str; 2] = ["What is the password of", "Wie lautet das Passwort von"];
const AGAIN: [&str; 2] = ["How should it go on?", "Wie soll es weitergehen?"];
const HELP: [&str; 2] = ["What is in the way?", "Woran liegt es?"];

const HOST: [&str; 2] = ["server for outgoing mail (SMTP)?", "(SMTP, „Postausgangsserver“)?"];
const ENCRYPTION: [&str; 2] = ["How is the connection encrypted?", "Wie ist die Verbindung verschlüsselt?"];
const PORT: [&str; 2] = ["Which port?", "Welcher Port?"];
const LOGIN: [&str; 2] = ["What is the login name there?", "Wie lautet dort der Anmeldename?"];
const TOKEN: [&str; 2] =
    ["Which command prints an access token?", "Welcher Befehl gibt ein Zugriffstoken aus?"];

/// What is typed after what was asked.
type Exchange = ([&'static str; 2], [&'static str; 2]);

fn both(text: &'static str) -> [&'static str; 2] {
    [text, text]
}

/// Yes, no and don't know.
const YES: [&str; 2] = ["yes", "ja"];
const NO: [&str; 2] = ["no", "nein"];
const UNKNOWN: [&str; 2] = ["don't know", "weiß nicht"];

/// The sandbox's app password as Google shows it, pasted with line ends.
const PASTED: &str = "sand boxs\r\nandb oxes\r\n";

/// Runs a conversation in a setting.
fn converse((language, columns): Setting, account: &str, exchanges: &[Exchange]) -> Transcript {
    let home = tempfile::tempdir().unwrap();
    let at = usize::from(language == "de");
    let mut session =
        Session::start(command(home.path(), language, &["--sandbox", "setup", account]), columns);
    for (question, answer) in exchanges {
        session.expect(question[at]).answer(answer[at]);
    }
    let transcript = session.end();
    // The sandbox's account is thrown away, and nothing else was written.
    assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
    transcript
}

/// Runs a conversation in every setting; each is as it was when somebody read it.
fn read_through(name: &str, account: &str, exit: u32, exchanges: &[Exchange]) {
    for setting in SETTINGS {
        let transcript = converse(setting, account, exchanges);
        assert_eq!(transcript.status.exit_code(), exit, "{}", transcript.screen);
        for secret in ["sandboxsandboxes", "sand boxs", "Sommer-2021!", "abcdefghijklmnop"] {
            let shown = transcript.raw.matches(secret).count();
            // The sandbox itself says its password, which is none.
            assert!(shown <= transcript.raw.matches("andbox ").count(), "{secret}: {}", transcript.raw);
        }
        let (language, columns) = setting;
        insta::assert_snapshot!(format!("{name}-{language}-{columns}"), steady(&transcript.screen));
    }
}

/// The screen without what differs from run to run: ports.
fn steady(screen: &str) -> String {
    let mut steady = String::new();
    let mut rest = screen;
    while let Some(at) = rest.to_lowercase().find("port ").map(|at| at + 5) {
        steady.push_str(&rest[..at]);
        let digits = rest[at..].chars().take_while(char::is_ascii_digit).count();
        steady.push_str(if digits > 3 { "PORT" } else { &rest[at..at + digits] });
        rest = &rest[at + digits..];
    }
    steady + rest
}

/// The questions for a known account whose two-step verification is on, and then these.
fn known_account(rest: &[Exchange]) -> Vec<Exchange> {
    let known = [(ADDRESS, both("")), (NAME, both("")), (TWO_STEP, YES)];
    known.into_iter().chain(rest.iter().copied()).collect()
}

/// The number of a choice.
const FIRST: [&str; 2] = ["1", "1"];

#[test]
fn an_app_password_is_verified_and_kept() {
    let exchanges = known_account(&[(PASSWORD, both(PASTED))]);
    read_through("all-well", "app-password", 0, &exchanges);
}

#[test]
fn two_step_verification_is_turned_on_on_the_way() {
    let exchanges = [
        (ADDRESS, both("")),
        (NAME, both("")),
        (TWO_STEP, both("maybe")),
        (TWO_STEP, NO),
        (TURNED_ON, both("")),
        (PASSWORD, both(PASTED)),
    ];
    read_through("two-step-off", "app-password", 0, &exchanges);
}

#[test]
fn who_does_not_know_about_two_step_verification_is_asked_for_what_they_have_seen() {
    let exchanges = [
        (ADDRESS, both("")),
        (NAME, both("")),
        (TWO_STEP, UNKNOWN),
        (SEEN, UNKNOWN),
        (PASSWORD, both(PASTED)),
    ];
    read_through("two-step-unknown", "app-password", 0, &exchanges);
}

#[test]
fn the_accounts_own_password_is_known_before_any_connection() {
    let exchanges = known_account(&[
        (PASSWORD, both("Sommer-2021!")),
        (AGAIN, FIRST),
        (PASSWORD, both("sandboxsandboxes")),
    ]);
    read_through("plain-password", "app-password", 0, &exchanges);
}

#[test]
fn a_refused_app_password_is_asked_for_again_and_the_rest_is_kept() {
    let exchanges = known_account(&[
        (PASSWORD, both("abcdefghijklmnop")),
        (AGAIN, both("")),
        (PASSWORD, both("abcd efgh ijkl mnop")),
        (AGAIN, both("5")),
    ]);
    read_through("wrong-app-password", "wrong-app-password", 77, &exchanges);
}

#[test]
fn the_other_ways_of_the_help_pages_are_told() {
    let help = |number| [(PASSWORD, both("")), (HELP, both(number))];
    let mut exchanges = known_account(&[]);
    exchanges.extend(["1", "2", "3", "4", "5"].into_iter().flat_map(help));
    exchanges.push((PASSWORD, both(PASTED)));
    read_through("help", "app-password", 0, &exchanges);
}

#[test]
fn a_blocked_sign_in_is_confirmed_and_tried_again() {
    let exchanges = known_account(&[(PASSWORD, both(PASTED)), (AGAIN, FIRST), (AGAIN, both("4"))]);
    read_through("web-login", "web-login", 77, &exchanges);
}

#[test]
fn a_workspace_account_has_its_own_words() {
    let exchanges = known_account(&[(PASSWORD, both(PASTED)), (AGAIN, both("4"))]);
    read_through("workspace", "sender-not-in-domain", 69, &exchanges);
}

#[test]
fn another_provider_is_told_by_its_own_rules() {
    let exchanges = [
        (ADDRESS, both("kim@gmx.de")),
        (NAME, both("Kim Beispiel")),
        (TWO_STEP, NO),
        (PASSWORD, both("Sommer-2021!")),
        (AGAIN, both("4")),
    ];
    read_through("gmx", "kim", 75, &exchanges);
}

#[test]
fn the_server_of_an_unknown_domain_is_asked_for() {
    let exchanges = [
        (ADDRESS, both("kim@example.org")),
        (NAME, both("")),
        (HOST, both("https://mail.example.org")),
        (HOST, both("")),
        (HOST, both("mail.example.org")),
        (ENCRYPTION, both("2")),
        (PORT, both("")),
        (LOGIN, both("")),
        (PASSWORD, both("Sommer-2021!")),
        (AGAIN, both("4")),
    ];
    read_through("unknown-server", "kim", 75, &exchanges);
}

#[test]
fn a_provider_that_takes_only_tokens_is_told_before_any_password_is_asked_for() {
    for setting in SETTINGS {
        let home = tempfile::tempdir().unwrap();
        let at = usize::from(setting.0 == "de");
        let mut session =
            Session::start(command(home.path(), setting.0, &["--sandbox", "setup", "kim"]), setting.1);
        session.expect(ADDRESS[at]).answer("kim@outlook.com").expect(NAME[at]).answer("");
        session.expect(TOKEN[at]).answer("").expect(ADDRESS[at]).press("\x03");
        let transcript = session.end();
        assert_eq!(transcript.status.exit_code(), 130, "{}", transcript.screen);
        let name = format!("outlook-{}-{}", setting.0, setting.1);
        insta::assert_snapshot!(name, steady(&transcript.screen));
    }
}
