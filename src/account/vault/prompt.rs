//! A hidden question on the terminal.

use std::fs::OpenOptions;
use std::io;

use zeroize::Zeroizing;

/// Somebody who can be asked.
pub trait Ask: Send {
    /// Asks for a secret, without showing what is typed.
    fn secret(&mut self, question: &str) -> io::Result<Zeroizing<String>>;
}

/// The terminal of this process, wherever its streams lead.
#[derive(Debug)]
pub struct TerminalPrompt(());

impl TerminalPrompt {
    /// Gives the controlling terminal, if there is one; cron jobs and services have none.
    pub fn find() -> Option<Self> {
        OpenOptions::new().read(true).write(true).open("/dev/tty").ok().map(|_| Self(()))
    }
}

impl Ask for TerminalPrompt {
    fn secret(&mut self, question: &str) -> io::Result<Zeroizing<String>> {
        rpassword::prompt_password(question).map(Zeroizing::new)
    }
}
