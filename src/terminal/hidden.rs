//! A secret that is typed or pasted unseen.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::buffer::spare_capacity;
use rustix::event::{PollFd, PollFlags, Timespec, epoll, poll};
use rustix::io::Errno;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use zeroize::Zeroizing;

use super::paste::{Pasted, Source};
use super::settings::{Remembered, while_asked};

/// How long a terminal may pause within one paste: it comes in bursts that follow each other at once, and nobody types
/// as fast. In nanoseconds.
const PAUSE: i64 = 100_000_000;

/// The character that Ctrl-C sends while signals are off (POSIX.1-2017 §11.1.9, `INTR`).
const CTRL_C: u8 = 0x03;

/// What a silent terminal does not do.
const LOUD: LocalModes =
    LocalModes::ECHO.union(LocalModes::ECHONL).union(LocalModes::ICANON).union(LocalModes::ISIG);

/// Asks on the terminal at that path.
pub(super) fn ask(tty: &str, question: &str) -> io::Result<Zeroizing<String>> {
    let mut terminal = OpenOptions::new().read(true).write(true).open(tty)?;
    let silence = Silence::over(&terminal)?;
    terminal.write_all(question.as_bytes())?;
    let was_interrupted = Arc::new(AtomicBool::new(false));
    let keys = Keys::of(&terminal, &silence, question, Arc::clone(&was_interrupted))?;
    let config = rpassword::ConfigBuilder::new().input_reader(Pasted::new(keys)).output_discard().build();
    let typed = rpassword::read_password_with_config(config).map(Zeroizing::new);
    drop(silence);
    terminal.write_all(b"\n")?;
    if was_interrupted.load(Ordering::Relaxed) { Err(io::ErrorKind::Interrupted.into()) } else { typed }
}

/// While it lasts, the terminal shows nothing of what is typed and sends every key as it comes. Whatever ends the question
/// ends it, too.
struct Silence {
    silent: Termios,
    _remembered: Remembered,
}

impl Silence {
    fn over(terminal: &File) -> io::Result<Self> {
        let remembered = Remembered::of(terminal, b"\n")?;
        let mut silent = tcgetattr(terminal)?;
        silent.local_modes -= LOUD;
        while_asked(|| Ok(tcsetattr(terminal, OptionalActions::Now, &silent)?))?;
        Ok(Self { silent, _remembered: remembered })
    }
}

/// The keys of a silent terminal.
struct Keys {
    terminal: File,
    /// Tells that a key came, and also that the process was stopped and goes on, which `poll` does not (signal(7)).
    events: OwnedFd,
    silent: Termios,
    question: String,
    was_interrupted: Arc<AtomicBool>,
}

impl Keys {
    fn of(
        terminal: &File,
        silence: &Silence,
        question: &str,
        was_interrupted: Arc<AtomicBool>,
    ) -> io::Result<Self> {
        let (terminal, events) = (terminal.try_clone()?, epoll::create(epoll::CreateFlags::CLOEXEC)?);
        epoll::add(&events, &terminal, epoll::EventData::new_u64(0), epoll::EventFlags::IN)?;
        Ok(Self {
            terminal,
            events,
            silent: silence.silent.clone(),
            question: question.to_owned(),
            was_interrupted,
        })
    }

    /// Waits for a key.
    fn wait(&mut self) -> io::Result<()> {
        let mut events = Vec::with_capacity(1);
        loop {
            self.stay_silent()?;
            match epoll::wait(&self.events, spare_capacity(&mut events), None) {
                Err(Errno::INTR) => {}
                waited => return Ok(waited.map(|_| ())?),
            }
        }
    }

    /// A shell that had the terminal while the process was stopped has turned its echo on again.
    fn stay_silent(&mut self) -> io::Result<()> {
        while_asked(|| {
            if tcgetattr(&self.terminal)?.local_modes.intersects(LOUD) {
                tcsetattr(&self.terminal, OptionalActions::Now, &self.silent)?;
                self.terminal.write_all(self.question.as_bytes())?;
            }
            Ok(())
        })
    }
}

impl Source for Keys {
    fn next(&mut self) -> io::Result<Option<u8>> {
        self.wait()?;
        let mut key = Zeroizing::new([0]);
        let read = loop {
            match self.terminal.read(&mut *key) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other?,
            }
        };
        if read == 1 && key[0] == CTRL_C {
            self.was_interrupted.store(true, Ordering::Relaxed);
            return Ok(None);
        }
        Ok((read == 1).then_some(key[0]))
    }

    fn is_more_coming(&mut self) -> bool {
        let mut terminal = [PollFd::new(&self.terminal, PollFlags::IN)];
        let pause = Timespec { tv_sec: 0, tv_nsec: PAUSE };
        poll(&mut terminal, Some(&pause)).is_ok_and(|ready| ready > 0)
    }
}
