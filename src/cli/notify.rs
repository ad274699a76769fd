//! `[notify]`: a program of the user's that is told when a message did not go out.

use std::io::{self, Write};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::outbox::State;
use crate::report::{Body, Format, Report, Style};
use crate::text::Phrase;

/// How long the program is waited for. One that takes longer goes on by itself.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells the program, if there is one and there is something to tell: the report as JSON on its standard input. What
/// goes wrong with it is said on standard error and changes nothing else.
pub(super) fn notify(run: &Run, report: &Report) {
    if run.twin.is_some() || !is_worth_telling(report) {
        return;
    }
    let command = run.config().ok().and_then(|config| config.notify);
    let Some(command) = command else { return };
    let mut json = Vec::new();
    let style = Style { format: Format::Json, ..run.style };
    let told = report.render(&run.texts, style, &mut json).and_then(|()| tell(&command, json));
    if let Err(error) = told {
        let phrase = Phrase::new("notify-failed").with("what", command.join(" "));
        run.complain(&Error::new(Exit::Ok, phrase.with("reason", error.to_string())));
    }
}

/// Whether a message was kept, refused or left in doubt. Nobody needs to be told of what was only asked for or stored.
fn is_worth_telling(report: &Report) -> bool {
    let Body::Messages(messages) = &report.body else { return false };
    messages.iter().any(|message| match message.outcome.state {
        State::Sent | State::Unsent => false,
        State::Queued => !message.outcome.findings.is_empty(),
        State::Refused | State::InDoubt => true,
    })
}

fn tell(command: &[String], json: Vec<u8>) -> io::Result<()> {
    let Some((program, arguments)) = command.split_first() else { return Ok(()) };
    // Its output is nobody's: with --json nothing else may stand on standard output.
    let mut child =
        Command::new(program).args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).spawn()?;
    let (ended, end) = mpsc::channel();
    thread::spawn(move || {
        if let Some(mut stdin) = child.stdin.take() {
            // A program that does not care for the details does not read them.
            let _ = stdin.write_all(&json);
        }
        let _ = ended.send(child.wait());
    });
    match end.recv_timeout(PATIENCE) {
        Ok(Ok(status)) if !status.success() => Err(io::Error::other(status.to_string())),
        Ok(Err(error)) => Err(error),
        _ => Ok(()),
    }
}
