//! Ctrl-C, SIGTERM and the closing of the terminal: told to whoever watches for them, and at all other times what they are
//! everywhere, the end of the process. At a prompt they are that, too, but the terminal is put right before.

use std::future::Future;
use std::io;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};
use signal_hook::flag::{register, register_conditional_default};
use signal_hook::iterator::{Handle, Signals};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use zeroize::Zeroizing;

use crate::finding::{Code, Exit, Finding, Stage};
use crate::terminal::{self, Ask};

/// The signals that end a run, and how it ends then.
const SIGNALS: [(i32, Exit); 3] =
    [(SIGINT, Exit::Interrupted), (SIGTERM, Exit::Terminated), (SIGHUP, Exit::HungUp)];

/// All watches of the process, which has each signal once.
static WATCHES: Mutex<Option<Watches>> = Mutex::new(None);

struct Watches {
    count: usize,
    /// Whether the signals end the process.
    by_default: Arc<AtomicBool>,
    /// Those that whoever started us did not have ignored, as `nohup` does.
    heeded: Vec<i32>,
}

/// As long as it lives, the signals do not end the process but are told.
pub struct Watch(Option<Handle>);

impl Watch {
    /// Takes who is told, on a thread of its own, how the run is to end.
    pub fn begin(tell: impl Fn(Exit) + Send + 'static) -> Self {
        let mut watches = WATCHES.lock().unwrap_or_else(PoisonError::into_inner);
        let watches = watches.get_or_insert_with(Watches::begin);
        // Without handlers the signals end the process by themselves.
        let Ok(mut signals) = Signals::new(&watches.heeded) else { return Self(None) };
        let handle = signals.handle();
        watches.count += 1;
        watches.by_default.store(false, Ordering::SeqCst);
        thread::spawn(move || signals.forever().filter_map(exit).for_each(tell));
        Self(Some(handle))
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let Some(handle) = &self.0 else { return };
        if let Some(watches) = &mut *WATCHES.lock().unwrap_or_else(PoisonError::into_inner) {
            watches.count -= 1;
            watches.by_default.store(watches.count == 0, Ordering::SeqCst);
        }
        handle.close();
    }
}

impl Watches {
    fn begin() -> Self {
        let ignored = ignored();
        let heeded =
            SIGNALS.iter().map(|(signal, _)| *signal).filter(|signal| ignored >> (signal - 1) & 1 == 0);
        let heeded: Vec<_> = heeded.collect();
        let by_default = Arc::new(AtomicBool::new(true));
        for signal in &heeded {
            // It fails only for signals that nobody may catch.
            let _ = register_conditional_default(*signal, Arc::clone(&by_default));
        }
        Self { count: 0, by_default, heeded }
    }
}

/// The signals that are ignored, a bit for each, the first one the lowest (proc(5), `SigIgn`); none where nobody knows.
fn ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}

fn exit(signal: i32) -> Option<Exit> {
    SIGNALS.iter().find(|(known, _)| *known == signal).map(|(_, exit)| *exit)
}

/// Somebody who can be asked. A signal in the middle of a question ends the process with the terminal as it was before.
pub struct Interruptible<A>(pub A);

impl<A: Ask> Ask for Interruptible<A> {
    fn line(&mut self, question: &str, proposal: &str) -> io::Result<String> {
        let _watch = Watch::begin(end);
        self.0.line(question, proposal)
    }

    fn secret(&mut self, question: &str) -> io::Result<Zeroizing<String>> {
        let _watch = Watch::begin(end);
        self.0.secret(question)
    }
}

fn end(exit: Exit) {
    terminal::put_right();
    process::exit(exit.number().into());
}

/// From now on a file that may not grow any further (`ulimit -f`) is an error of whoever writes it, and not the end of the
/// process: a log must not make a letter that was sent one in doubt. A handler is used because programs that are started
/// do not inherit it.
pub fn outlive_full_files() {
    // It fails only for signals that nobody may catch.
    let _ = register(SIGXFSZ, Arc::default());
}

/// What is to be said of a run that ends like that, in that stage.
pub fn finding(exit: Exit, stage: Stage) -> Finding {
    Finding::new(Code::Interrupted, stage).exiting(exit)
}

/// The signals as something to wait for, beside the network. One that comes while nobody waits is kept.
pub struct Interrupts {
    signals: UnboundedReceiver<Exit>,
    _watch: Watch,
}

impl Interrupts {
    /// Signals are told from now on.
    pub fn listen() -> Self {
        let (sender, signals) = unbounded_channel();
        let watch = Watch::begin(move |exit| {
            // After the end of the listening nobody needs to know.
            let _ = sender.send(exit);
        });
        Self { signals, _watch: watch }
    }

    /// Waits for somebody to end the run.
    pub async fn next(&mut self, stage: Stage) -> Finding {
        match self.signals.recv().await {
            Some(exit) => finding(exit, stage),
            None => std::future::pending().await,
        }
    }
}

/// Does something that nothing else could end; gives the result, or the finding of the signal that came first.
pub async fn unless_interrupted<T>(stage: Stage, work: impl Future<Output = T>) -> Result<T, Finding> {
    let mut interrupts = Interrupts::listen();
    tokio::select! {
        biased;
        done = work => Ok(done),
        finding = interrupts.next(stage) => Err(finding),
    }
}
