//! `setup`, with and without somebody at the terminal.

mod answers;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;

use mailcheck::account::Secret;
use mailcheck::account::vault::{Entry, Keyring, KeyringError};
use zeroize::Zeroizing;

use crate::bench::{Bench, Ran, run_in};
use crate::discovery::{asking, no_pages};
use crate::name_server::name_server;
use crate::typist::{answered, answered_in};

const GOOD: &[u8] = b"sandboxsandboxes\n";

/// Where the bench's server is, as flags.
fn at(bench: &Bench) -> Vec<String> {
    let port = bench.sandbox.ports(&bench.behaviour.name).unwrap().tls;
    let flags = ["--host", "smtp.gmail.com", "--encryption", "tls", "--port"];
    flags.into_iter().map(ToOwned::to_owned).chain([port.to_string()]).collect()
}

/// Sets up an account by flags alone.
fn scripted(bench: &Bench, more: &[&str]) -> Ran {
    let server = at(bench);
    let mut arguments = vec!["setup", "--json", "--yes", "--password-stdin"];
    arguments.extend(server.iter().map(String::as_str));
    bench.run(&[&arguments[..], more].concat())
}

fn profile(bench: &Bench) -> String {
    std::fs::read_to_string(bench.folder().join("config.toml")).unwrap()
}

fn codes(ran: &Ran) -> Vec<String> {
    let findings = ran.json()["accounts"][0]["findings"].as_array().unwrap().clone();
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

/// What was said, whatever the width of the terminal.
fn said(ran: &Ran) -> String {
    ran.stderr.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The secret in the keyring for the bench's account.
fn stored(bench: &Bench) -> Option<String> {
    let secret = bench.keyring.get(&bench.entry()).unwrap()?;
    Some(String::from_utf8(secret.to_vec()).unwrap())
}

#[test]
fn flags_alone_set_an_account_up() {
    let bench = Bench::new("app-password").with_profile("# mine\n").with_stdin(GOOD);
    bench.keyring.remove(&bench.entry()).unwrap();
    let ran = scripted(&bench, &["invoices", "--address", "app-password@example.com", "--two-step", "yes"]);
    assert_eq!((ran.exit, ran.json()["accounts"][0]["verdict"].as_str()), (0, Some("ready")), "{ran:?}");
    assert_eq!(codes(&ran), ["ready", "password-stored", "profile-written"]);
    assert_eq!(stored(&bench).as_deref(), Some("sandboxsandboxes"));
    let written = profile(&bench);
    assert!(written.starts_with("# mine\n") && written.contains("[accounts.invoices]"), "{written}");
    assert!(written.contains("two_step_verification = true") && !written.contains("sandbox"), "{written}");
    assert_eq!(bench.with_profile(&written).run(&["verify", "invoices"]).exit, 0);
}

#[test]
fn without_a_terminal_the_missing_flags_are_named_and_nothing_is_waited_for() {
    let bench = Bench::new("app-password").with_profile("");
    for (arguments, missing) in [
        (&["setup"][..], "--address, --password-stdin, --yes"),
        (&["setup", "--address", "jana@gmail.com", "--yes"], "--password-stdin"),
        (&["setup", "--address", "jana@gmail.com", "--secret-env", "SECRET"], "--yes"),
    ] {
        let ran = bench.run(arguments);
        assert_eq!(ran.exit, 64, "{ran:?}");
        assert!(said(&ran).contains(&format!("are missing: {missing} Without")), "{}", ran.stderr);
    }
}

#[test]
fn what_does_not_work_changes_nothing_that_worked() {
    for (behaviour, stdin, code, exit) in [
        ("wrong-app-password", &b"abcd efgh ijkl mnop"[..], "credentials-rejected", 77),
        ("app-password", b"Sommer-2021!", "plain-password-refused", 77),
        ("app-password", b"", "secret-missing", 78),
        ("too-many-logins", GOOD, "too-many-logins", 75),
    ] {
        let bench = Bench::new(behaviour).with_stored("the-one-before").with_stdin(stdin);
        let before = {
            bench.run(&["account", "list"]);
            profile(&bench)
        };
        let ran = scripted(&bench, &["test"]);
        assert_eq!(ran.verdict(), (code.to_owned(), exit), "{ran:?}");
        assert_eq!((profile(&bench), stored(&bench).as_deref()), (before, Some("the-one-before")));
    }
}

#[test]
fn an_address_that_is_none_is_a_mistake_on_the_command_line() {
    let bench = Bench::new("app-password").with_profile("").with_stdin(GOOD);
    let ran = scripted(&bench, &["--address", "jana"]);
    assert_eq!(ran.verdict(), ("address-invalid".to_owned(), 65), "{ran:?}");
}

#[test]
fn a_second_account_leaves_the_first_one_the_default() {
    let profile_before =
        "[accounts.first]\naddress = \"kim@example.com\"\nsmtp.host = \"mail.example.com\"\n";
    let new = ["--address", "app-password@example.com"];
    let bench = Bench::new("app-password").with_profile(profile_before).with_stdin(GOOD);
    assert_eq!(scripted(&bench, &new).exit, 0);
    assert!(profile(&bench).contains("default_account = \"first\""), "{}", profile(&bench));
    let bench = Bench::new("app-password").with_profile(profile_before).with_stdin(GOOD);
    assert_eq!(scripted(&bench, &[&new[..], &["--default"]].concat()).exit, 0);
    assert!(profile(&bench).contains("default_account = \"app-password\""), "{}", profile(&bench));
    let both = profile(&bench).replace("default_account = \"app-password\"", "default_account = \"first\"");
    let bench = bench.with_profile(&both);
    assert_eq!(scripted(&bench, &["app-password", "--default"]).exit, 0);
    assert!(profile(&bench).contains("default_account = \"app-password\""), "{}", profile(&bench));
}

/// A machine without any keyring.
struct NoKeyring;

impl Keyring for NoKeyring {
    fn get(&self, _: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        Err(KeyringError::Unavailable("no bus".to_owned()))
    }

    fn set(&self, _: &Entry, _: &Secret) -> Result<(), KeyringError> {
        Err(KeyringError::Unavailable("no bus".to_owned()))
    }

    fn remove(&self, _: &Entry) -> Result<bool, KeyringError> {
        Err(KeyringError::Unavailable("no bus".to_owned()))
    }
}

/// As [`scripted`], on a machine without a keyring.
fn without_keyring(bench: &Bench, more: &[&str]) -> Ran {
    let server = at(bench);
    let (mut context, stdout, stderr) = bench.context();
    context.keyring = Arc::new(NoKeyring);
    let mut arguments = vec!["setup", "test", "--json", "--yes", "--password-stdin"];
    arguments.extend(server.iter().map(String::as_str));
    let exit = run_in(context, &[&arguments[..], more].concat());
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}

#[test]
fn without_a_keyring_nothing_is_written_unless_another_place_is_named() {
    let bench = Bench::new("app-password").with_stdin(GOOD);
    let ran = without_keyring(&bench, &[]);
    assert_eq!(ran.verdict(), ("keyring-unavailable".to_owned(), 78), "{ran:?}");
    assert!(!profile(&bench).contains("secret"), "{}", profile(&bench));

    let foreign = bench.file("test.password", b"another account's\n");
    let ran = without_keyring(&bench, &["--store", "file"]);
    assert_eq!(
        (ran.exit, std::fs::read(&foreign).unwrap()),
        (64, b"another account's\n".to_vec()),
        "{ran:?}"
    );
    std::fs::remove_file(&foreign).unwrap();

    let ran = without_keyring(&bench, &["--store", "file"]);
    assert_eq!(codes(&ran), ["ready", "password-stored", "profile-written"], "{ran:?}");
    let file = bench.folder().join("test.password");
    assert_eq!(std::fs::read(&file).unwrap(), GOOD);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let written = profile(&bench);
    let bench = bench.with_profile(&written);
    bench.keyring.remove(&bench.entry()).unwrap();
    assert_eq!(bench.run(&["verify"]).exit, 0, "{written}");
}

#[test]
fn a_secret_that_stays_where_it_is_is_only_named() {
    let bench = Bench::new("app-password").with_profile("");
    bench.keyring.remove(&bench.entry()).unwrap();
    let server = at(&bench);
    let address = ["setup", "--yes", "--address", "app-password@example.com", "--secret-command"];
    let mut arguments = [&address[..], &["printf '%s' sandboxsandboxes"]].concat();
    arguments.extend(server.iter().map(String::as_str));
    let ran = bench.run(&arguments);
    assert_eq!((ran.exit, stored(&bench)), (0, None), "{ran:?}");
    let written = profile(&bench);
    assert!(written.contains("command = [\"printf\", \"%s\", \"sandboxsandboxes\"]"), "{written}");
}

#[test]
fn somebody_without_a_keyring_chooses_a_file() {
    let bench = Bench::new("app-password");
    let file = bench.folder().join("kept").to_str().unwrap().to_owned();
    let answers = ["", "", "yes", "sandboxsandboxes", "1", &file];
    let ran =
        answered_in(&bench, &answers, &["setup", "test"], |context| context.keyring = Arc::new(NoKeyring));
    assert_eq!(ran.exit, 0, "{ran:?}");
    assert!(said(&ran).contains("There is no keyring running here"), "{}", ran.stderr);
    assert_eq!(std::fs::read(Path::new(&file)).unwrap(), GOOD);
    assert!(profile(&bench).contains("kept\" }"), "{}", profile(&bench));
}

#[test]
fn a_place_with_another_password_in_it_is_not_written_down() {
    let bench = Bench::new("app-password");
    let answers = ["", "", "yes", "sandboxsandboxes", "2", "echo another", "2", "echo sandboxsandboxes"];
    let ran =
        answered_in(&bench, &answers, &["setup", "test"], |context| context.keyring = Arc::new(NoKeyring));
    assert_eq!(ran.exit, 0, "{ran:?}");
    assert!(ran.stderr.contains("[secret-differs]"), "{}", ran.stderr);
    assert!(profile(&bench).contains("command = [\"echo\", \"sandboxsandboxes\"]"), "{}", profile(&bench));
}

#[test]
fn a_workspace_domain_is_found_by_its_mx_record_and_written_down() {
    let bench = Bench::new("app-password").with_profile("");
    let records = "example.com. 60 IN A 127.0.0.1\nexample.com. 60 IN MX 1 smtp.google.com.";
    let bench = asking(bench, name_server(records), &no_pages());
    // The server of Google Workspace is not here: what is written down is shown by what the user is told.
    let answers = ["app-password@example.com", "", "yes", "yes", "sandboxsandboxes", "4"];
    let ran = answered(&bench, &answers, &["setup"]);
    assert!(
        said(&ran).contains("according to its MX record, example.com has its mail with Google"),
        "{ran:?}"
    );
    assert!(said(&ran).contains("two-step verification on in your Google Workspace account?"), "{ran:?}");
    assert_eq!((ran.exit, profile(&bench).as_str()), (75, ""), "nothing is written before it works");
}

#[test]
fn a_server_outside_the_domain_is_asked_about_and_then_written_down() {
    let bench = Bench::new("app-password").with_profile("");
    let port = bench.sandbox.ports("app-password").unwrap().tls;
    let records = format!(
        "example.com. 60 IN A 127.0.0.1\n_submissions._tcp.example.com. 60 IN SRV 0 0 {port} smtp.gmail.com."
    );
    let bench = asking(bench, name_server(&records), &no_pages());
    let answers = ["app-password@example.com", "Jana", "yes", "yes", "sandboxsandboxes"];
    let ran = answered(&bench, &answers, &["setup"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    assert!(said(&ran).contains("Is smtp.gmail.com your provider's server?"), "{}", ran.stderr);
    let written = profile(&bench);
    assert!(
        written.contains(&format!("port = {port}")) && written.contains("display_name = \"Jana\""),
        "{written}"
    );
}

#[test]
fn an_account_of_another_program_is_taken_over_without_its_password() {
    let bench = Bench::new("app-password").with_profile("").with_stdin(GOOD);
    let port = bench.sandbox.ports("app-password").unwrap().tls;
    let account = "host smtp.gmail.com\ntls on\ntls_starttls off\nfrom app-password@example.com\nuser app-password@example.com\n";
    let file =
        bench.file("msmtprc", format!("account work\nport {port}\n{account}password hunter2\n").as_bytes());
    let import = format!("--import={file}");
    let (mut context, stdout, stderr) = bench.context();
    context.environment.insert("HOME".into(), bench.folder().into());
    let exit = run_in(context, &["setup", &import, "--yes", "--password-stdin"]);
    assert_eq!(exit, 0, "{} {}", stdout.text(), stderr.text());
    let written = profile(&bench);
    assert!(written.contains("[accounts.work]") && written.contains(&format!("port = {port}")), "{written}");
    assert!(!written.contains("hunter2"), "{written}");
}

#[test]
fn a_password_that_was_refused_before_is_tried_again_only_if_the_user_insists() {
    let bench = Bench::new("wrong-app-password");
    let wrong = "abcdefghijklmnop";
    let answers = ["", "", "yes", wrong, "1", wrong, "2", wrong, "5"];
    let ran = answered(&bench, &answers, &["setup", "test"]);
    assert_eq!(ran.exit, 77, "{ran:?}");
    assert_eq!(ran.stderr.matches("[credentials-rejected]").count(), 2, "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("[refused-before]").count(), 1, "{}", ran.stderr);
}

#[test]
fn a_password_that_works_again_says_which_messages_wait() {
    let bench = Bench::new("wrong-app-password");
    let file = bench.file("invoice.pdf", b"%PDF-1.4 invoice");
    assert_eq!(bench.run(&["send", &file, "--to", "kim@example.com"]).exit, 77);
    let works = Bench::new("app-password").with_state_of(&bench).with_stdin(GOOD);
    let ran = scripted(&works, &["test"]);
    assert_eq!(codes(&ran), ["ready", "password-stored", "profile-written", "messages-waiting"], "{ran:?}");
}

#[test]
fn a_profile_with_a_mistake_is_told_before_anything_is_asked() {
    let bench = Bench::new("app-password").with_profile("[accounts.test]\nadress = 'x'\n");
    let ran = answered(&bench, &[], &["setup"]);
    assert!(
        ran.exit == 78 && ran.stderr.contains("adress") && !ran.stderr.contains("one question"),
        "{ran:?}"
    );
}

/// A keyring during whose work somebody else sets up an account.
struct Meanwhile(std::path::PathBuf);

impl Keyring for Meanwhile {
    fn get(&self, _: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        Ok(None)
    }

    fn set(&self, _: &Entry, _: &Secret) -> Result<(), KeyringError> {
        std::fs::write(&self.0, "[accounts.kim]\naddress = \"kim@gmail.com\" # mine\n").unwrap();
        Ok(())
    }

    fn remove(&self, _: &Entry) -> Result<bool, KeyringError> {
        Ok(false)
    }
}

#[test]
fn an_account_that_somebody_else_sets_up_at_the_same_time_is_kept_beside_it() {
    let bench = Bench::new("app-password").with_profile("").with_stdin(GOOD);
    let server = at(&bench);
    let (mut context, stdout, stderr) = bench.context();
    context.keyring = Arc::new(Meanwhile(bench.folder().join("config.toml")));
    let mut arguments = vec!["setup", "--yes", "--password-stdin", "--address", "app-password@example.com"];
    arguments.extend(server.iter().map(String::as_str));
    let exit = run_in(context, &arguments);
    assert_eq!(exit, 0, "{} {}", stdout.text(), stderr.text());
    let written = profile(&bench);
    assert!(
        written.contains("kim@gmail.com\" # mine") && written.contains("[accounts.app-password]"),
        "{written}"
    );
    assert!(written.contains("default_account = \"kim\""), "{written}");
}

#[test]
fn a_file_with_this_very_password_is_no_obstacle() {
    let bench = Bench::new("app-password").with_profile("").with_stdin(GOOD);
    let file = bench.file("jana.password", GOOD);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o600)).unwrap();
    let ran = scripted(&bench, &["jana", "--address", "app-password@example.com", "--store", "file"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    assert!(profile(&bench).contains("jana.password"), "{}", profile(&bench));
}
