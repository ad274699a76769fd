//! A workbench: a sandbox, a profile that leads to it, and runs of the program against them.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;

use mailcheck::Context;
use mailcheck::account::Secret;
use mailcheck::account::vault::{Entry, Keyring, MemoryKeyring};
use mailcheck::context::Captured;
use mailcheck::sandbox::{Behaviour, Options, Sandbox, behaviour};
use mailcheck::wire::Network;
use serde_json::Value;

/// The moment at which every test takes place.
pub(crate) fn now() -> jiff::Zoned {
    let moment: jiff::Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
    moment.to_zoned(jiff::tz::TimeZone::UTC)
}

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: u8,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Code and exit of the finding that decided.
    pub(crate) fn verdict(&self) -> (String, u8) {
        (last_finding(&self.json())["code"].as_str().unwrap_or_default().to_owned(), self.exit)
    }
}

/// The last finding of the first account or message.
pub(crate) fn last_finding(json: &Value) -> Value {
    let first = json.get("accounts").or_else(|| json.get("messages")).map_or(&Value::Null, |list| &list[0]);
    first["findings"].as_array().and_then(|findings| findings.last()).cloned().unwrap_or_default()
}

/// Runs the program in that context with those arguments.
pub(crate) fn run_in(context: Context, arguments: &[&str]) -> u8 {
    let arguments = std::iter::once("mailcheck").chain(arguments.iter().copied()).map(Into::into);
    mailcheck::run(arguments, context).number()
}

/// Runs the program without anything around it.
pub(crate) fn run(arguments: &[&str]) -> Ran {
    run_on(b"", arguments)
}

/// Runs the program with that on standard input, and nothing else around it.
pub(crate) fn run_on(stdin: &[u8], arguments: &[&str]) -> Ran {
    let (mut context, stdout, stderr) = Context::test(now());
    context.stdin = Box::new(std::io::Cursor::new(stdin.to_vec()));
    let exit = run_in(context, arguments);
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}

/// One behaviour of the sandbox and a profile that leads to it.
pub(crate) struct Bench {
    pub(crate) sandbox: Sandbox,
    pub(crate) behaviour: &'static Behaviour,
    pub(crate) keyring: Arc<MemoryKeyring>,
    pub(crate) network: Network,
    folder: tempfile::TempDir,
    profile: String,
    stdin: &'static [u8],
    /// Where mailcheck remembers, if that is another bench's folder.
    state: Option<PathBuf>,
    /// How long after the usual moment the runs take place.
    later: jiff::SignedDuration,
}

impl Bench {
    pub(crate) fn new(name: &str) -> Self {
        let behaviour = behaviour(name).unwrap();
        let options = Options { behaviours: vec![behaviour], maildir: None, first_port: None };
        let sandbox = Sandbox::start(options).unwrap();
        let ports = sandbox.ports(name).unwrap();
        let port = if behaviour.encryption == "tls" { ports.tls } else { ports.starttls };
        let profile = format!(
            "[accounts.test]\naddress = \"{}\"\nprovider = \"{}\"\nsmtp = {{ host = \"{}\", port = {port}, encryption = \"{}\" }}\n",
            behaviour.address(),
            behaviour.provider,
            behaviour.host,
            behaviour.encryption,
        );
        let keyring = Arc::default();
        let folder = tempfile::tempdir().unwrap();
        let authority = sandbox.authority_der().to_vec().into();
        let network = Network::pinned(IpAddr::V4(Ipv4Addr::LOCALHOST), authority);
        let (state, later) = (None, jiff::SignedDuration::ZERO);
        Self { sandbox, behaviour, keyring, network, folder, profile, stdin: b"", state, later }
            .with_stored(&behaviour.password)
    }

    /// The secret in the keyring.
    pub(crate) fn with_stored(self, secret: &str) -> Self {
        self.keyring.set(&self.entry(), &Secret::from_bytes(secret.as_bytes()).unwrap()).unwrap();
        self
    }

    /// Another profile in the place of the usual one.
    pub(crate) fn with_profile(mut self, profile: &str) -> Self {
        profile.clone_into(&mut self.profile);
        self
    }

    /// The same server, of a provider that nothing is known of.
    pub(crate) fn of_nobody_known(mut self) -> Self {
        let named = format!("provider = {:?}", self.behaviour.provider);
        self.profile = self.profile.replace(&named, "provider = \"generic\"");
        self
    }

    /// More lines at the end of the account's profile.
    pub(crate) fn with_lines(mut self, lines: &str) -> Self {
        self.profile.push_str(lines);
        self
    }

    pub(crate) fn with_stdin(mut self, stdin: &'static [u8]) -> Self {
        self.stdin = stdin;
        self
    }

    /// The same outbox as that bench's.
    pub(crate) fn with_state_of(mut self, other: &Self) -> Self {
        self.state = Some(other.state_folder());
        self
    }

    /// Runs that take place later.
    pub(crate) fn after(mut self, hours: i64) -> Self {
        self.later = jiff::SignedDuration::from_hours(hours);
        self
    }

    pub(crate) fn state_folder(&self) -> PathBuf {
        self.state.clone().unwrap_or_else(|| self.folder.path().join("state"))
    }

    pub(crate) fn entry(&self) -> Entry {
        Entry { host: self.behaviour.host.clone(), login: self.behaviour.address() }
    }

    /// A file in the bench's folder.
    pub(crate) fn file(&self, name: &str, content: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Ran {
        self.run_on(self.stdin, arguments)
    }

    /// Runs the program with that on standard input.
    pub(crate) fn run_on(&self, stdin: &[u8], arguments: &[&str]) -> Ran {
        let (mut context, stdout, stderr) = self.context();
        context.stdin = Box::new(std::io::Cursor::new(stdin.to_vec()));
        let exit = run_in(context, arguments);
        Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
    }

    /// The context of a run, and what will be written to its streams.
    pub(crate) fn context(&self) -> (Context, Captured, Captured) {
        let config = self.file("config.toml", self.profile.as_bytes());
        let (mut context, stdout, stderr) = Context::test(now() + self.later);
        context.network = self.network.clone();
        context.keyring = Arc::clone(&self.keyring) as _;
        context.stdin = Box::new(self.stdin);
        context.environment.insert("MAILCHECK_CONFIG".into(), config.into());
        context.environment.insert("XDG_STATE_HOME".into(), self.state_folder().into());
        context.environment.insert("PATH".into(), "/usr/bin:/bin".into());
        (context, stdout, stderr)
    }
}
