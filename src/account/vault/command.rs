//! A secret that a command prints, such as a password manager.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Read;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process_group};
use zeroize::Zeroizing;

use super::{LARGEST, secret, unreadable};
use crate::account::Secret;
use crate::finding::Finding;

/// What a command gave: its output, what it said on standard error, and whether it ended well.
struct Ended {
    output: Zeroizing<Vec<u8>>,
    said: String,
    failure: Option<String>,
}

/// Takes program and arguments; no shell reads them. The command gets no input, and no more time than the limit.
pub(super) fn run(
    argv: &[String],
    environment: &BTreeMap<OsString, OsString>,
    time_limit: Duration,
) -> Result<Secret, Finding> {
    let program = argv.first().map_or("", String::as_str);
    let mut command = Command::new(program);
    command.args(argv.iter().skip(1)).env_clear().envs(environment);
    // A group of its own, so that what it started in turn can be ended together with it.
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).process_group(0);
    let child = command.spawn().map_err(|error| unreadable(program, &error.to_string()))?;
    let ended = wait(child, time_limit).ok_or_else(|| unreadable(program, "it took too long"))?;
    match ended.failure {
        Some(failure) if ended.said.is_empty() => Err(unreadable(program, &failure)),
        Some(failure) => Err(unreadable(program, &format!("{failure}: {}", ended.said))),
        None => secret(&ended.output, program),
    }
}

/// Waits for the command's end on a thread of its own; past the limit the command is ended.
fn wait(child: Child, time_limit: Duration) -> Option<Ended> {
    let group = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(collect(child)));
    receiver.recv_timeout(time_limit).ok().or_else(|| {
        // A group that has ended in the meantime needs no end.
        let _ = kill_process_group(group?, Signal::KILL);
        None
    })
}

fn collect(mut child: Child) -> Ended {
    let stderr = child.stderr.take();
    let said = thread::spawn(move || stderr.map_or_else(String::new, first_line));
    let mut output = Zeroizing::new(Vec::new());
    let read = child.stdout.take().map_or(Ok(0), |stream| stream.take(LARGEST).read_to_end(&mut output));
    let failure = match (read, child.wait()) {
        (Err(error), _) | (_, Err(error)) => Some(error.to_string()),
        (_, Ok(status)) => (!status.success()).then(|| status.to_string()),
    };
    Ended { output, said: said.join().unwrap_or_default(), failure }
}

/// The first line of what a command says, without control characters, and bounded.
fn first_line(stream: impl Read) -> String {
    let mut bytes = Vec::new();
    // What cannot be read is not quoted; the status tells the rest.
    let _ = stream.take(4096).read_to_end(&mut bytes);
    let text = String::from_utf8_lossy(&bytes);
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    line.chars().filter(|character| !character.is_control()).take(200).collect()
}
