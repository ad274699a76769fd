//! Everything ambient as one value: environment, streams, clock, folders, keyring, network.
//!
//! Nobody else reads the environment, the clock or the terminal. `os()` is the real thing; `test()` has nothing in it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::{Timestamp, Zoned};

use crate::account::vault::{Keyring, MemoryKeyring, SystemKeyring};
use crate::log::Sockets;
use crate::signals::Interruptible;
use crate::terminal::{Ask, Terminal};
use crate::wire::{Addresses, HTTPS_PORT, NameServers, Network};
use crate::zone;

/// As wide as text is set where the terminal does not tell or there is none, in columns.
const DEFAULT_WIDTH: usize = 80;
/// As long `verify --watch` waits between two looks: nobody waits for that, and it costs next to nothing.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// What surrounds a run.
pub struct Context {
    /// Environment variables.
    pub environment: BTreeMap<OsString, OsString>,
    /// Standard input.
    pub stdin: Box<dyn Read + Send>,
    /// Standard output.
    pub stdout: Output,
    /// Standard error.
    pub stderr: Output,
    /// Somebody who can be asked, if there is a terminal.
    pub ask: Option<Box<dyn Ask>>,
    /// What opens a link in a browser, if there is a desktop.
    pub browser: Option<Browser>,
    /// Whether standard input is a terminal.
    pub stdin_is_terminal: bool,
    /// The moment, in the user's time zone.
    pub clock: Arc<dyn Fn() -> Zoned + Send + Sync>,
    /// How long `verify --watch` waits before it looks again; asked before each look.
    pub pause: Box<dyn FnMut() -> Duration + Send>,
    /// Where secrets are kept.
    pub keyring: Arc<dyn Keyring>,
    /// Where names lead.
    pub network: Network,
    /// Where the system takes messages for its logs.
    pub log_sockets: Sockets,
    /// The machine's name, as the system tells it.
    pub machine_name: Option<String>,
}

/// Opens a link in the user's browser, without waiting for it.
pub type Browser = Box<dyn Fn(&str) -> io::Result<()> + Send>;

/// A stream to write to; clones are the same stream.
#[derive(Clone)]
pub struct Output {
    writer: Arc<Mutex<dyn Write + Send>>,
    /// Columns of the terminal that it is; nothing if it is none.
    pub columns: Option<usize>,
}

impl Output {
    /// Takes where to write, and how wide it is if it is a terminal.
    pub fn new(writer: impl Write + Send + 'static, columns: Option<usize>) -> Self {
        Self { writer: Arc::new(Mutex::new(writer)), columns }
    }

    /// The width to set text in.
    pub fn width(&self) -> usize {
        self.columns.unwrap_or(DEFAULT_WIDTH).clamp(30, 100)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner).flush()
    }
}

impl Context {
    /// The operating system's context.
    #[allow(clippy::disallowed_methods)] // The one place that reads the clock and the environment.
    pub fn os() -> Self {
        let columns = |is_terminal: bool| is_terminal.then(textwrap::termwidth);
        let environment: BTreeMap<_, _> = std::env::vars_os().collect();
        let has_desktop = ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| environment.get(&OsString::from(name)).is_some_and(|display| !display.is_empty()));
        // What is said there of the authorities is left to the platform's own verifier.
        let names_authorities = ["SSL_CERT_FILE", "SSL_CERT_DIR"]
            .iter()
            .any(|name| environment.contains_key(&OsString::from(name)));
        let kind = environment.get(&OsString::from("TERM")).map(|kind| kind.to_string_lossy().into_owned());
        Self {
            environment,
            stdin: Box::new(io::stdin()),
            stdout: Output::new(io::stdout(), columns(io::stdout().is_terminal())),
            stderr: Output::new(io::stderr(), columns(io::stderr().is_terminal())),
            ask: Terminal::find(kind.as_deref())
                .map(|terminal| Box::new(Interruptible(terminal)) as Box<dyn Ask>),
            browser: has_desktop.then(|| Box::new(|link: &str| open::that_detached(link)) as Browser),
            stdin_is_terminal: io::stdin().is_terminal(),
            clock: Arc::new(|| Timestamp::now().to_zoned(zone::system())),
            pause: Box::new(|| BETWEEN_LOOKS),
            keyring: Arc::new(SystemKeyring::new(has_desktop)),
            network: Network::system(!names_authorities),
            log_sockets: Sockets::system(),
            machine_name: std::fs::read_to_string("/proc/sys/kernel/hostname").ok(),
        }
    }

    /// A context without anything in it: no variables, no input, no terminal, no network but this machine, an empty
    /// keyring, a clock that stands still at that moment, and no pauses. Gives what is written to stdout and stderr, too.
    pub fn test(now: Zoned) -> (Self, Captured, Captured) {
        let (stdout, stderr) = (Captured::default(), Captured::default());
        let context = Self {
            environment: BTreeMap::new(),
            stdin: Box::new(io::empty()),
            stdout: Output::new(stdout.clone(), None),
            stderr: Output::new(stderr.clone(), None),
            ask: None,
            browser: None,
            stdin_is_terminal: false,
            clock: Arc::new(move || now.clone()),
            pause: Box::new(|| Duration::ZERO),
            keyring: Arc::new(MemoryKeyring::default()),
            network: Network {
                addresses: Addresses::Pinned([127, 0, 0, 1].into()),
                name_servers: NameServers::None,
                https_port: HTTPS_PORT,
                extra_roots: Vec::new(),
                has_usual_authorities: true,
            },
            log_sockets: Sockets { syslog: "none".into(), journald: "none".into() },
            machine_name: None,
        };
        (context, stdout, stderr)
    }

    /// The value of an environment variable, if it is set, not empty and readable.
    pub fn variable(&self, name: &str) -> Option<String> {
        let value = self.environment.get(&OsString::from(name))?.to_str()?;
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Whether a stream leads to a terminal that takes control sequences.
    pub fn obeys_sequences(&self, out: &Output) -> bool {
        out.columns.is_some() && self.variable("TERM").is_some_and(|term| term != "dumb")
    }

    /// The file of profiles: `$MAILCHECK_CONFIG`, else below the user's configuration folder (XDG base directories).
    pub fn config_file(&self) -> Option<PathBuf> {
        let named = self.variable("MAILCHECK_CONFIG").map(PathBuf::from);
        named.or_else(|| Some(self.folder("XDG_CONFIG_HOME", ".config")?.join("config.toml")))
    }

    /// The folder of what mailcheck remembers (XDG base directories).
    pub fn state_folder(&self) -> Option<PathBuf> {
        self.folder("XDG_STATE_HOME", ".local/state")
    }

    /// The user's home folder.
    pub fn home(&self) -> Option<PathBuf> {
        self.variable("HOME").map(PathBuf::from)
    }

    fn folder(&self, variable: &str, below_home: &str) -> Option<PathBuf> {
        // A relative path there is to be ignored, says the specification.
        let named = self.variable(variable).map(PathBuf::from).filter(|path| path.is_absolute());
        Some(named.or_else(|| Some(self.home()?.join(below_home)))?.join("mailcheck"))
    }
}

/// What was written to a stream of a test context.
#[derive(Debug, Clone, Default)]
pub struct Captured(Arc<Mutex<Vec<u8>>>);

impl Captured {
    /// Everything written so far.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
