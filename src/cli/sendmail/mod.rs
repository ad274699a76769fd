//! `mailcheck sendmail`, and the program called as `sendmail`: what other programs take for sendmail(8).

mod called;
mod flags;
mod submit;

pub(super) use called::as_meant;

use std::ffi::OsString;
use std::io::Write;

use super::args::{Outbox, OutboxList, OutboxRetry, StateChoice};
use super::outbox;
use super::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Report};
use crate::text::{Facts, shown};
use flags::{Flags, Mode};

pub(super) fn run(run: &mut Run, arguments: Vec<OsString>) -> Result<Report, Error> {
    let flags = Flags::parse(arguments)?;
    note_ignored(run, &flags.ignored);
    let is_silent = !flags.is_verbose && !run.style.verbose;
    match flags.mode {
        Mode::Submit => submit::run(run, flags, is_silent),
        Mode::List => {
            let waiting = OutboxList { state: Some(StateChoice::Queued), ..OutboxList::default() };
            outbox::run(run, &Outbox::List(waiting))
        }
        Mode::Retry => {
            run.style.quiet |= is_silent;
            outbox::run(run, &Outbox::Retry(OutboxRetry::default()))
        }
        Mode::Aliases => Ok(Report { command: "sendmail", exit: Exit::Ok, body: Body::Nothing }),
    }
}

/// Says which flags were passed over.
fn note_ignored(run: &Run, ignored: &[String]) {
    if ignored.is_empty() || run.style.quiet {
        return;
    }
    let note = run.texts.ui("sendmail-ignored", &Facts::from([("names", shown(&ignored.join(" ")))]));
    // That nobody reads it does not stop the run.
    let _ = writeln!(run.context.stderr.clone(), "{note}");
}
