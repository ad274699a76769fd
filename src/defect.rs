//! What happens when mailcheck itself breaks.

use std::panic;
use std::process;

use crate::finding::Exit;
use crate::terminal;

/// From now on a defect (a panic, in whatever thread) is told and ends the process: with the terminal as it was, with the
/// exit code that says so, and without an image of the memory on the disk (core(5)), in which secrets may stand.
pub fn end_the_process() {
    let tell = panic::take_hook();
    panic::set_hook(Box::new(move |defect| {
        terminal::put_right();
        tell(defect);
        process::exit(Exit::Internal.number().into());
    }));
}
