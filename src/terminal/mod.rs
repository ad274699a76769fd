//! Somebody at a terminal who can be asked: lines, and secrets that are not shown.

mod hidden;
mod paste;
mod settings;

pub use settings::put_right;

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Write};

use rustix::termios::{QueueSelector, tcflush};
use rustyline::Editor;
use rustyline::config::{Behavior, Config};
use rustyline::error::ReadlineError;
use rustyline::history::MemHistory;
use zeroize::Zeroizing;

use settings::Remembered;

/// Ends the brackets around what is pasted (invisible-island.net/xterm/xterm-paste64.html), and the line.
const NO_MORE_BRACKETS: &[u8] = b"\x1b[?2004l\r\n";

/// The terminal of a process, wherever its streams lead (POSIX.1-2017 §10.1).
const TTY: &str = "/dev/tty";

/// Somebody who can be asked. Ctrl-C ends a question with [`io::ErrorKind::Interrupted`], the end of the input (Ctrl-D)
/// with [`io::ErrorKind::UnexpectedEof`].
pub trait Ask: Send {
    /// Asks for a line; what is proposed is taken by Enter alone, and may be changed.
    fn line(&mut self, question: &str, proposal: &str) -> io::Result<String>;

    /// Asks for a secret, without showing what is typed.
    fn secret(&mut self, question: &str) -> io::Result<Zeroizing<String>>;
}

/// The terminal of this process.
#[derive(Debug)]
pub struct Terminal {
    /// Whether it can move its cursor, so that a line can be edited in place.
    can_edit: bool,
}

impl Terminal {
    /// Takes the terminal's kind, `$TERM`; gives the controlling terminal, if there is one. Cron jobs and services have
    /// none.
    pub fn find(kind: Option<&str>) -> Option<Self> {
        let can_edit = !matches!(kind, None | Some("" | "dumb" | "emacs" | "cons25"));
        OpenOptions::new().read(true).write(true).open(TTY).ok().map(|_| Self { can_edit })
    }
}

impl Ask for Terminal {
    fn line(&mut self, question: &str, proposal: &str) -> io::Result<String> {
        let line = if self.can_edit { edited(question, proposal) } else { plain(question, proposal) };
        line.inspect_err(forget_the_rest)
    }

    fn secret(&mut self, question: &str) -> io::Result<Zeroizing<String>> {
        hidden::ask(TTY, question).inspect_err(forget_the_rest)
    }
}

/// After what is no text, the rest of the line must not answer the question that follows.
fn forget_the_rest(error: &io::Error) {
    if error.kind() == io::ErrorKind::InvalidData
        && let Ok(terminal) = File::open(TTY)
    {
        // A terminal that is gone has no rest.
        let _ = tcflush(terminal, QueueSelector::IFlush);
    }
}

/// A line with the proposal in it, to be edited in place.
fn edited(question: &str, proposal: &str) -> io::Result<String> {
    let config = Config::builder().behavior(Behavior::PreferTerm).bracketed_paste(true).build();
    let _remembered =
        Remembered::of(&OpenOptions::new().read(true).write(true).open(TTY)?, NO_MORE_BRACKETS)?;
    let mut editor = Editor::<(), MemHistory>::with_config(config).map_err(failure)?;
    editor.readline_with_initial(question, (proposal, "")).map_err(failure)
}

/// A line where nothing can be edited in place: the proposal stands beside the question.
fn plain(question: &str, proposal: &str) -> io::Result<String> {
    let mut terminal = OpenOptions::new().read(true).write(true).open(TTY)?;
    let beside = if proposal.is_empty() { String::new() } else { format!("[{proposal}] ") };
    write!(terminal, "{question}{beside}")?;
    let mut line = String::new();
    if BufReader::new(terminal).read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let line = line.trim_end_matches(['\r', '\n']);
    Ok(if line.is_empty() { proposal } else { line }.to_owned())
}

fn failure(error: ReadlineError) -> io::Error {
    match error {
        ReadlineError::Io(error) => error,
        ReadlineError::Interrupted => io::ErrorKind::Interrupted.into(),
        ReadlineError::Eof => io::ErrorKind::UnexpectedEof.into(),
        other => io::Error::other(other),
    }
}
