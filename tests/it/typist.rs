//! Somebody at the terminal.

use std::collections::VecDeque;
use std::io;

use mailcheck::Context;
use mailcheck::terminal::Ask;
use zeroize::Zeroizing;

use crate::bench::{Bench, Ran, run_in};

/// Stands for what is typed at a terminal that does not write UTF-8.
pub(crate) const NO_TEXT: &str = "\u{fffd}";

/// Somebody who gives these answers one after the other, and then ends the input. An empty one takes what is proposed.
struct Typist(VecDeque<String>);

impl Typist {
    fn next(&mut self) -> io::Result<String> {
        let next = self.0.pop_front().ok_or(io::ErrorKind::UnexpectedEof)?;
        if next == NO_TEXT { Err(io::ErrorKind::InvalidData.into()) } else { Ok(next) }
    }
}

impl Ask for Typist {
    fn line(&mut self, _: &str, proposal: &str) -> io::Result<String> {
        let next = self.next()?;
        Ok(if next.is_empty() { proposal.to_owned() } else { next })
    }

    fn secret(&mut self, _: &str) -> io::Result<Zeroizing<String>> {
        self.next().map(Zeroizing::new)
    }
}

/// Runs the program on a bench where somebody gives these answers; what was said to them is in `stderr`.
pub(crate) fn answered(bench: &Bench, answers: &[&str], arguments: &[&str]) -> Ran {
    answered_in(bench, answers, arguments, |_| ())
}

/// As [`answered`], with something else about the surroundings.
pub(crate) fn answered_in(
    bench: &Bench,
    answers: &[&str],
    arguments: &[&str],
    change: impl FnOnce(&mut Context),
) -> Ran {
    let (mut context, stdout, stderr) = bench.context();
    context.ask = Some(Box::new(Typist(answers.iter().map(|answer| (*answer).to_owned()).collect())));
    change(&mut context);
    let exit = run_in(context, arguments);
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}
