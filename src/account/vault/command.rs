//! A secret that a command prints, such as a password manager.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::{self, BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use zeroize::Zeroizing;

use super::{LARGEST, own_reason, secret, slurp, unreadable};
use crate::account::Secret;
use crate::finding::{Exit, Finding, Stage};
use crate::signals::{self, Watch};

/// How far into what a command says its first line is looked for, in bytes.
const LONGEST_SAID: u64 = 4096;
/// Characters of that line which are quoted.
const LONGEST_QUOTE: usize = 200;
/// How long a command's words are waited for after its end: what it left running may keep the stream open for ever.
const LAST_WORDS: Duration = Duration::from_millis(200);

/// Whose signals a command gets (POSIX process groups).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    /// A group of its own, so that what it started in turn can be ended together with it.
    Own,
    /// Ours. At a terminal it must be: a command that asks there itself, for a master password say, would be stopped for ever
    /// if its group was not the terminal's, and would not hear of Ctrl-C.
    Ours,
}

/// What a command gave: its output, and what went wrong, with the first line that it said about it.
struct Ended {
    output: Zeroizing<Vec<u8>>,
    failure: Option<String>,
}

/// Takes program and arguments; no shell reads them. The command gets no input, and no more time than the limit.
pub(super) fn run(
    argv: &[String],
    environment: &BTreeMap<OsString, OsString>,
    group: Group,
    time_limit: Duration,
) -> Result<Secret, Finding> {
    let program = argv.first().map_or("", String::as_str);
    let mut command = Command::new(program);
    command.args(argv.iter().skip(1)).env_clear().envs(environment);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if group == Group::Own {
        command.process_group(0);
    }
    let (sender, events) = mpsc::channel();
    let interrupted = sender.clone();
    // A signal from now on ends the command, too.
    let _watch = Watch::begin(move |exit| {
        // After the command's end nobody waits for it any more.
        let _ = interrupted.send(Err(exit));
    });
    let child = command.spawn().map_err(|error| unreadable(program, &error))?;
    let id = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    thread::spawn(move || sender.send(Ok(collect(child))));
    let ended = wait(&events, time_limit).map_err(|signal| {
        // What has ended in the meantime needs no end.
        let _ = id.map(|id| match group {
            Group::Own => kill_process_group(id, Signal::KILL),
            Group::Ours => kill_process(id, Signal::KILL),
        });
        signal.map_or_else(|| own_reason(program, "too-slow"), |exit| signals::finding(exit, Stage::Secret))
    })?;
    match ended.failure {
        // More than is ever read ends the command by closing its output; the length is what is wrong, not the end.
        Some(failure) if ended.output.len() < LARGEST => Err(unreadable(program, &failure)),
        _ => secret(&ended.output, program),
    }
}

/// Waits for the command's end; gives how the run ends if somebody ends it first, and nothing past the limit.
fn wait(events: &Receiver<Result<Ended, Exit>>, time_limit: Duration) -> Result<Ended, Option<Exit>> {
    match events.recv_timeout(time_limit) {
        // At a terminal Ctrl-C ends the command as well, perhaps first.
        Ok(Ok(ended)) => match events.try_recv() {
            Ok(Err(exit)) => Err(Some(exit)),
            _ => Ok(ended),
        },
        Ok(Err(exit)) => Err(Some(exit)),
        Err(_) => Err(None),
    }
}

fn collect(mut child: Child) -> Ended {
    let (sender, said) = mpsc::channel();
    let stderr = child.stderr.take();
    thread::spawn(move || stderr.map(|stream| listen(stream, &sender)));
    let read = child.stdout.take().map_or_else(|| Ok(Zeroizing::default()), slurp);
    let ended = child.wait();
    match (read, ended) {
        (Ok(output), Ok(status)) => {
            let failure = (!status.success()).then(|| quote(status, &said));
            Ended { output, failure }
        }
        (Err(error), _) | (_, Err(error)) => {
            Ended { output: Zeroizing::default(), failure: Some(error.to_string()) }
        }
    }
}

/// How a command ended, and what it said.
fn quote(status: ExitStatus, said: &Receiver<String>) -> String {
    match said.recv_timeout(LAST_WORDS) {
        Ok(line) if !line.is_empty() => format!("{status}: {line}"),
        _ => status.to_string(),
    }
}

/// Hands on the first line of what a command says, and then hears it out: the system ends a command that nobody listens to.
fn listen(mut stream: impl Read, said: &Sender<String>) {
    let beginning = BufReader::new(Read::by_ref(&mut stream).take(LONGEST_SAID));
    let mut lines = beginning.split(b'\n').map_while(Result::ok).map(|line| shown(&line));
    // Nobody waits for it any more when the command ended well or was ended.
    let _ = said.send(lines.find(|line| !line.is_empty()).unwrap_or_default());
    let _ = io::copy(&mut stream, &mut io::sink());
}

/// A line without control characters, and bounded.
fn shown(line: &[u8]) -> String {
    let text = String::from_utf8_lossy(line);
    text.trim().chars().filter(|character| !character.is_control()).take(LONGEST_QUOTE).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use super::{Group, run};

    /// What a shell's script gives, or code and reason; it has so many milliseconds.
    fn shell(script: &str, milliseconds: u64) -> Result<String, (String, String)> {
        let argv = ["sh", "-c", script].map(ToOwned::to_owned);
        let environment = BTreeMap::from([("PATH".into(), "/usr/bin:/bin".into())]);
        run(&argv, &environment, Group::Own, Duration::from_millis(milliseconds))
            .map(|secret| secret.expose().to_owned())
            .map_err(|finding| (finding.code.name().to_owned(), finding.facts["reason"].clone()))
    }

    fn unreadable(reason: &str) -> Result<String, (String, String)> {
        Err(("secret-unreadable".to_owned(), reason.to_owned()))
    }

    #[test]
    fn a_failure_is_told_with_the_first_line_that_was_said() {
        let script = "echo >&2; printf 'gpg: \\033[1mno key\\n' >&2; echo more >&2; exit 2";
        assert_eq!(shell(script, 30_000), unreadable("exit status: 2: gpg: [1mno key"));
        assert_eq!(shell("exit 3", 30_000), unreadable("exit status: 3"));
    }

    #[test]
    fn a_command_may_say_as_much_as_it_likes() {
        let script = "head -c 300000 /dev/zero >&2 || exit 9; echo geheim";
        assert_eq!(shell(script, 30_000).as_deref(), Ok("geheim"));
    }

    #[test]
    fn what_a_command_leaves_running_is_not_waited_for() {
        let left = "sleep 20 >/dev/null & echo geheim";
        assert_eq!(shell(left, 10_000).as_deref(), Ok("geheim"));
        let left_by_a_failure = "sleep 20 >/dev/null & exit 4";
        assert_eq!(shell(left_by_a_failure, 10_000), unreadable("exit status: 4"));
    }

    #[test]
    fn an_endless_output_is_too_long_and_an_endless_command_too_slow() {
        let too_long = Err(("secret-malformed".to_owned(), "too-long".to_owned()));
        assert_eq!(shell("exec cat /dev/zero", 30_000), too_long);
        assert_eq!(shell("sleep 1000; echo x", 50), unreadable("too-slow"));
    }
}
