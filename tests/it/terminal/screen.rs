//! A terminal session: the real program behind a pseudo-terminal, with somebody typing.

use std::io::{Read, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// Rows of the terminal: as many as keep the whole conversation on one screen.
const ROWS: u16 = 400;
/// How long an expected text may take to come, at most. Where all is well it is never waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the program wrote so far.
#[derive(Default)]
struct Written {
    bytes: Vec<u8>,
    is_over: bool,
}

/// A running session.
pub(crate) struct Session {
    child: Box<dyn Child + Send + Sync>,
    keyboard: Box<dyn Write + Send>,
    written: Arc<(Mutex<Written>, Condvar)>,
    /// As far as what was written has been looked at.
    seen: usize,
    columns: u16,
    // The terminal is there as long as somebody holds it.
    _master: Box<dyn MasterPty + Send>,
}

/// A session that is over.
pub(crate) struct Transcript {
    pub(crate) status: ExitStatus,
    /// Everything that was on the screen.
    pub(crate) screen: String,
    /// Everything that was written, with all that only a terminal understands.
    pub(crate) raw: String,
}

/// A command to run in a terminal; its environment holds nothing but what it is given.
pub(crate) fn command(home: &Path, language: &str, arguments: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_mailcheck"));
    command.env_clear();
    command.args(arguments);
    command.cwd(home);
    command.env("HOME", home);
    command.env("PATH", "/usr/bin:/bin");
    command.env("TERM", "xterm");
    command.env("NO_COLOR", "1");
    command.env("LANG", if language == "de" { "de_DE.UTF-8" } else { "en_US.UTF-8" });
    command
}

impl Session {
    pub(crate) fn start(command: CommandBuilder, columns: u16) -> Self {
        let size = PtySize { rows: ROWS, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut output = pair.master.try_clone_reader().unwrap();
        let written = Arc::<(Mutex<Written>, Condvar)>::default();
        let shared = Arc::clone(&written);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut buffer) {
                shared.0.lock().unwrap().bytes.extend_from_slice(&buffer[..count]);
                shared.1.notify_all();
            }
            shared.0.lock().unwrap().is_over = true;
            shared.1.notify_all();
        });
        let keyboard = pair.master.take_writer().unwrap();
        Self { child, keyboard, written, seen: 0, columns, _master: pair.master }
    }

    /// Waits until the prompt stands behind that text, which has not been looked at yet.
    pub(crate) fn expect(&mut self, text: &str) -> &mut Self {
        self.wait(text);
        self.wait("> ");
        self
    }

    /// Waits for a text.
    pub(crate) fn wait(&mut self, text: &str) -> &mut Self {
        let mut written = self.written.0.lock().unwrap();
        loop {
            // A line may be broken anywhere between words, so blanks of all kinds are the same.
            if let Some(end) = find(&written.bytes[self.seen..], text) {
                self.seen += end;
                break;
            }
            let is_over = written.is_over;
            let (next, timeout) = self.written.1.wait_timeout(written, PATIENCE).unwrap();
            written = next;
            if is_over || timeout.timed_out() {
                let all = screen(&written.bytes, self.columns);
                panic!("“{text}” did not come:\n{all}");
            }
        }
        drop(written);
        self
    }

    /// Types a text, and Enter behind it.
    pub(crate) fn answer(&mut self, text: &str) -> &mut Self {
        self.press(text).press("\r")
    }

    /// Types keys.
    pub(crate) fn press(&mut self, keys: &str) -> &mut Self {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
        self
    }

    /// The process of the program.
    pub(crate) fn id(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Ends it the hard way (SIGKILL).
    pub(crate) fn kill(mut self) {
        let pid = rustix_pid(self.id());
        rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
        self.child.wait().unwrap();
    }

    /// Waits for the end.
    pub(crate) fn end(mut self) -> Transcript {
        let written = self.written.0.lock().unwrap();
        let (written, timeout) =
            self.written.1.wait_timeout_while(written, PATIENCE, |written| !written.is_over).unwrap();
        let screen = screen(&written.bytes, self.columns);
        assert!(!timeout.timed_out(), "it does not end:\n{screen}");
        let status = self.child.wait().unwrap();
        Transcript { status, screen, raw: String::from_utf8_lossy(&written.bytes).into_owned() }
    }
}

fn rustix_pid(id: u32) -> rustix::process::Pid {
    rustix::process::Pid::from_raw(i32::try_from(id).unwrap()).unwrap()
}

/// Where that text ends in what was written; every blank and line end in it counts as one blank.
fn find(bytes: &[u8], text: &str) -> Option<usize> {
    let wanted: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let plain: Vec<(usize, u8)> =
        bytes.iter().copied().enumerate().filter(|(_, byte)| !byte.is_ascii_whitespace()).collect();
    let letters: Vec<u8> = plain.iter().map(|(_, byte)| *byte).collect();
    let start = letters.windows(wanted.len()).position(|window| window == wanted)?;
    Some(plain[start + wanted.len() - 1].0 + 1)
}

/// What a terminal of that width shows.
fn screen(bytes: &[u8], columns: u16) -> String {
    let mut parser = vt100::Parser::new(ROWS.try_into().unwrap(), columns.try_into().unwrap(), 0);
    parser.process(bytes);
    let contents = parser.screen().contents();
    contents.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_end().to_owned() + "\n"
}
