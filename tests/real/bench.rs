//! A home of its own for each test, and runs of the program in it.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

/// Jana's password, which has the shape of an app password. It must never show anywhere.
pub(crate) const JANA: &str = "kanarienvogelabc";
/// Kim's password, with umlauts, signs and blanks.
pub(crate) const KIM: &str = "Grüße, \"Kim\" \\ 1€";

/// What `tests/real/servers` has started.
#[derive(Debug, Clone)]
pub(crate) struct Servers {
    pub(crate) tls: u16,
    pub(crate) starttls: u16,
    /// As `starttls`, with no mechanism but LOGIN.
    pub(crate) login_only: u16,
    pub(crate) ca_file: String,
    pub(crate) mail: PathBuf,
    pub(crate) log: PathBuf,
    pub(crate) has_ipv6: bool,
}

/// The servers; without them the test is skipped.
pub(crate) fn servers() -> Option<Servers> {
    let folder = required("MAILCHECK_TEST_SERVERS")?;
    let text = std::fs::read_to_string(Path::new(&folder).join("servers.env")).unwrap();
    let value = |key: &str| {
        let line = text.lines().find_map(|line| line.strip_prefix(&format!("{key}=")));
        line.unwrap_or_else(|| panic!("{key} in {text}")).to_owned()
    };
    Some(Servers {
        tls: value("TLS_PORT").parse().unwrap(),
        starttls: value("STARTTLS_PORT").parse().unwrap(),
        login_only: value("LOGIN_ONLY_PORT").parse().unwrap(),
        ca_file: value("CA_FILE"),
        mail: value("MAIL").into(),
        log: value("LOG").into(),
        has_ipv6: value("IPV6") == "yes",
    })
}

/// The value of a variable that `tests/run` sets where the real thing is there.
#[allow(clippy::disallowed_methods)] // Tests are a process boundary of their own.
pub(crate) fn required(variable: &str) -> Option<String> {
    let value = std::env::var(variable).ok();
    if value.is_none() {
        skip(&format!("{variable} is not set"));
    }
    value
}

/// The path of a program that `tests/run` installs.
pub(crate) fn required_program(path: &str) -> Option<String> {
    let is_there = Path::new(path).exists();
    if !is_there {
        skip(&format!("there is no {path}"));
    }
    is_there.then(|| path.to_owned())
}

/// Says that the test is skipped, past the test harness, which swallows what passing tests print.
#[allow(clippy::disallowed_methods)] // As above.
pub(crate) fn skip(reason: &str) {
    let test = std::thread::current().name().unwrap_or("?").to_owned();
    let _ = writeln!(std::io::stderr(), "SKIPPED {test}: {reason}; run tests/run");
    assert!(std::env::var("CI").is_err(), "{reason}: under CI nothing may be skipped");
}

/// A home folder with a profile.
pub(crate) struct Home {
    folder: tempfile::TempDir,
    password_store: Option<tempfile::TempDir>,
    canaries: Vec<String>,
    variables: Vec<(String, String)>,
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Code of the finding that decided, and exit.
    pub(crate) fn verdict(&self) -> (String, i32) {
        let json = self.json();
        let first =
            json.get("accounts").or_else(|| json.get("messages")).map_or(&Value::Null, |list| &list[0]);
        let last =
            first["findings"].as_array().and_then(|findings| findings.last()).cloned().unwrap_or_default();
        (last["code"].as_str().unwrap_or_default().to_owned(), self.exit.unwrap())
    }
}

/// A message on standard error or output that names what is wrong, and the exit.
pub(crate) fn assert_told(ran: &Ran, exit: i32, words: &str) {
    assert_eq!(ran.exit, Some(exit), "{ran:?}");
    // Lines are set anew for each width.
    let said = format!("{} {}", ran.stdout, ran.stderr).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains(words), "{words}: {ran:?}");
}

impl Home {
    /// An empty home.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let temporary = folder.path().join("tmp");
        std::fs::create_dir(&temporary).unwrap();
        // What is written to a temporary file is looked through as well.
        let variables = vec![("TMPDIR".to_owned(), temporary.to_str().unwrap().to_owned())];
        Self { folder, password_store: None, canaries: vec![JANA.to_owned(), KIM.to_owned()], variables }
    }

    /// A home with the account `test`: that login at that port of the servers.
    pub(crate) fn with_account(
        servers: &Servers,
        login: &str,
        host: &str,
        encryption: &str,
        secret: &str,
    ) -> Self {
        let port = if encryption == "tls" { servers.tls } else { servers.starttls };
        let profile = format!(
            "[accounts.test]\naddress = \"{login}@example.test\"\ndisplay_name = \"Jana Müller\"\n\
             smtp = {{ host = \"{host}\", port = {port}, encryption = \"{encryption}\", ca_file = \"{}\" }}\n\
             auth = {{ method = \"password\", secret = {secret} }}\n",
            servers.ca_file
        );
        Self::new().with_profile(&profile)
    }

    /// Jana's account over TLS, with her password from a command.
    pub(crate) fn jana(servers: &Servers) -> Self {
        Self::with_account(servers, "jana", "localhost", "tls", "{ command = [\"print-canary\"] }")
            .with_canary(JANA)
    }

    pub(crate) fn with_profile(self, profile: &str) -> Self {
        self.file(".config/mailcheck/config.toml", profile.as_bytes());
        self
    }

    /// The password in a file beside the home, where a password manager would have it.
    fn with_canary(mut self, password: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = folder.path();
        std::fs::write(store.join("canary"), password).unwrap();
        let script = format!("#!/bin/sh\nexec cat {}/canary\n", store.display());
        let bin = store.join("print-canary");
        std::fs::write(&bin, script).unwrap();
        std::fs::set_permissions(&bin, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
        self.variables.push(("PATH".to_owned(), format!("{}:/usr/bin:/bin", store.display())));
        self.password_store = Some(folder);
        self
    }

    pub(crate) fn with_variable(mut self, name: &str, value: &str) -> Self {
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The value of a variable that the program gets.
    pub(crate) fn variable(&self, name: &str) -> &str {
        self.variables.iter().rev().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Writes a program below the home.
    pub(crate) fn program(&self, name: &str, script: &str) {
        let path = self.file(name, script.as_bytes());
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    }

    /// Writes a file below the home; gives its path.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// The program, in this home and with nothing else around it.
    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().env("HOME", self.path()).env("PATH", "/usr/bin:/bin").current_dir(self.path());
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        command.stdin(Stdio::null());
        command
    }

    pub(crate) fn mailcheck(&self) -> Command {
        self.command(env!("CARGO_BIN_EXE_mailcheck"))
    }

    /// Runs mailcheck with everything shown that can be shown.
    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.finish(self.mailcheck().args(arguments).arg("--trace"))
    }

    /// Runs mailcheck with that on standard input.
    pub(crate) fn run_with_stdin(&self, arguments: &[&str], stdin: &[u8]) -> Ran {
        let file = tempfile::tempfile().unwrap();
        (&file).write_all(stdin).unwrap();
        std::io::Seek::rewind(&mut &file).unwrap();
        self.finish(self.mailcheck().args(arguments).stdin(file))
    }

    /// Runs to the end. No secret may show, and nothing may panic.
    pub(crate) fn finish(&self, command: &mut Command) -> Ran {
        let Output { status, stdout, stderr } = command.output().unwrap();
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let ran = Ran { exit: status.code(), stdout: text(&stdout), stderr: text(&stderr) };
        self.assert_clean(&ran);
        ran
    }

    pub(crate) fn assert_clean(&self, ran: &Ran) {
        let mut seen = vec![ran.stdout.clone(), ran.stderr.clone()];
        files_below(self.path(), &mut seen);
        for text in &seen {
            assert!(!text.contains("panicked") && !text.contains("RUST_BACKTRACE"), "{ran:?}");
            for canary in self.canaries.iter().flat_map(|canary| forms(canary)) {
                assert!(!text.contains(&canary), "a secret shows in {text}");
            }
        }
    }
}

/// A password as it is, as JSON writes it, and as it goes over the wire.
pub(crate) fn forms(password: &str) -> Vec<String> {
    let plain = |login: &str| BASE64.encode(format!("\0{login}@example.test\0{password}"));
    let json = Value::from(password).to_string();
    vec![
        password.to_owned(),
        json.trim_matches('"').to_owned(),
        BASE64.encode(password),
        plain("jana"),
        plain("kim"),
    ]
}

/// The text of every file that a run left below the home; the keyring's own files are encrypted and its own matter.
fn files_below(folder: &Path, texts: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_below(&path, texts);
        } else if path.is_file() && !path.is_symlink() {
            texts.push(String::from_utf8_lossy(&std::fs::read(&path).unwrap_or_default()).into_owned());
        }
    }
}
