//! What a terminal was like before a question, so that it can be put right by whatever ends the process in the middle.

use std::fs::File;
use std::io::{self, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};

/// The terminal of the question that is being asked.
static ASKED: Mutex<Option<Asked>> = Mutex::new(None);

struct Asked {
    terminal: File,
    before: Termios,
    farewell: &'static [u8],
}

impl Asked {
    fn restore(&self) {
        // A terminal that is gone needs no settings.
        let _ = tcsetattr(&self.terminal, OptionalActions::Now, &self.before);
    }
}

fn asked() -> MutexGuard<'static, Option<Asked>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// As long as it lasts, a terminal's settings are remembered; then they are as they were.
pub(super) struct Remembered;

impl Remembered {
    /// Takes the terminal, and what is to be written to it if the question does not end by itself.
    pub(super) fn of(terminal: &File, farewell: &'static [u8]) -> io::Result<Self> {
        let before = tcgetattr(terminal)?;
        *asked() = Some(Asked { terminal: terminal.try_clone()?, before, farewell });
        Ok(Self)
    }
}

impl Drop for Remembered {
    fn drop(&mut self) {
        if let Some(asked) = asked().take() {
            asked.restore();
        }
    }
}

/// Changes the terminal of the question, unless it has been put right meanwhile: then it is to stay as it is.
pub(super) fn while_asked(change: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
    // Held until the change is done: whoever puts the terminal right waits for it.
    let asked = asked();
    if asked.is_some() { change() } else { Ok(()) }
}

/// Makes the terminal what it was before the question that is being asked, if one is: for the end of the process, which no
/// value is dropped at.
pub fn put_right() {
    if let Some(mut asked) = asked().take() {
        asked.restore();
        // Neither does it need that.
        let _ = asked.terminal.write_all(asked.farewell);
    }
}

#[cfg(test)]
mod tests {
    use std::fs::OpenOptions;
    use std::io::{self, Read};

    use portable_pty::{PtySize, native_pty_system};
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

    use super::{Remembered, put_right, while_asked};

    #[test]
    fn a_terminal_is_put_right_at_the_end_of_a_question_and_in_the_middle_of_one() {
        let pty = native_pty_system().openpty(PtySize::default()).unwrap();
        let terminal =
            OpenOptions::new().read(true).write(true).open(pty.master.tty_name().unwrap()).unwrap();
        let is_loud = || tcgetattr(&terminal).unwrap().local_modes.contains(LocalModes::ECHO);
        let silence = || -> io::Result<()> {
            let mut silent = tcgetattr(&terminal).unwrap();
            silent.local_modes -= LocalModes::ECHO;
            Ok(tcsetattr(&terminal, OptionalActions::Now, &silent)?)
        };

        let remembered = Remembered::of(&terminal, b"aside").unwrap();
        silence().unwrap();
        assert!(!is_loud());
        drop(remembered);
        assert!(is_loud());

        let remembered = Remembered::of(&terminal, b"goodbye").unwrap();
        while_asked(silence).unwrap();
        put_right();
        assert!(is_loud());
        while_asked(silence).unwrap();
        assert!(is_loud());
        let mut written = [0; 7];
        pty.master.try_clone_reader().unwrap().read_exact(&mut written).unwrap();
        assert_eq!(&written, b"goodbye");

        // Whoever has set the terminal since then is not disturbed.
        silence().unwrap();
        put_right();
        drop(remembered);
        assert!(!is_loud());
    }
}
