//! Completion in real shells, at a pseudo-terminal, with the key that people press.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use crate::bench::{Home, required};

/// A name that a shell would obey, if it was not put in as one word.
const HOSTILE: &str = "hos ti'le $(touch obeyed) `touch obeyed` !! \"x\" *";

/// A home in which the shells find the program, with three accounts.
fn home() -> Option<Home> {
    required("MAILCHECK_TEST_SHELLS")?;
    let account = |name: &str| format!("[accounts.{}]\naddress = \"jana@example.test\"\n", Value::from(name));
    let profile: String = ["invoices", "kim@example.test", HOSTILE].map(account).concat();
    let home = Home::new().with_profile(&profile);
    let programs = Path::new(env!("CARGO_BIN_EXE_mailcheck")).parent().unwrap();
    home.file(".zshrc", b"autoload -U compinit; compinit -u -D\n");
    let path = format!("{}:/usr/bin:/bin", programs.display());
    Some(home.with_variable("PATH", &path).with_variable("TERM", "dumb").with_variable("LANG", "C.UTF-8"))
}

/// Types that into a shell at a terminal, and waits for its end.
fn type_into(home: &Home, shell: &str, typed: &str) {
    let mut terminal = home.command("script");
    terminal.args(["-qec", shell, "/dev/null"]).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut terminal = terminal.spawn().unwrap();
    terminal.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    terminal.wait().unwrap();
}

/// The account that a command was completed to, by the report that it wrote.
fn account(home: &Home, report: &str) -> String {
    let text = std::fs::read_to_string(home.path().join(report)).unwrap();
    let json: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    json["accounts"][0]["account"].as_str().unwrap_or(&text).to_owned()
}

fn assert_completed(shell: &str, name: &str) {
    let Some(home) = home() else { return };
    let typed = format!(
        "eval \"$(mailcheck completions {name})\"\n\
         mailcheck ver\t--off\tinv\t--json >plain\n\
         mailcheck verify --offline --json kim@ex\t>split\n\
         mailcheck verify --offline --json hos\t>bare\n\
         mailcheck verify --offline --json \"hos\t>double\n\
         mailcheck verify --offline --json 'hos\t>single\n\
         exit\n"
    );
    type_into(&home, shell, &typed);
    assert_eq!(account(&home, "plain"), "invoices");
    assert_eq!(account(&home, "split"), "kim@example.test");
    for report in ["bare", "double", "single"] {
        assert_eq!(account(&home, report), HOSTILE, "{report}");
    }
    assert!(!home.path().join("obeyed").exists());
}

#[test]
fn bash_completes_accounts_and_obeys_none() {
    assert_completed("bash --norc --noprofile -i", "bash");
}

#[test]
fn zsh_completes_accounts_and_obeys_none() {
    assert_completed("zsh -i", "zsh");
}

#[test]
fn fish_completes_accounts_and_obeys_none() {
    let Some(home) = home() else { return };
    let complete = |line: &str| {
        let ask = "mailcheck completions fish | source; complete --do-complete $argv[1]";
        let ran = home.finish(home.command("fish").args(["--no-config", "-c", ask, line]));
        ran.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(complete("mailcheck verify "), ["invoices", "kim@example.test", HOSTILE]);
    assert_eq!(complete("mailcheck verify \"hos ti"), [HOSTILE]);
    assert_eq!(complete("mailcheck outbox list --account inv"), ["invoices"]);
    assert_eq!(
        complete("mailcheck --sandbox verify app-"),
        ["app-password", "app-password-starttls", "app-password-required"]
    );
    assert!(!home.path().join("obeyed").exists());
}
