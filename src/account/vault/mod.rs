//! Where secrets are kept, and how they are read from there. None of it ever hangs without a terminal.

mod command;
mod file;
mod keyring;
mod mark;
mod system_keyring;

use command::Group;
pub use file::write_file;
pub use keyring::{Entry, Keyring, KeyringError, MemoryKeyring};
pub use mark::{Mark, Marker};
pub use system_keyring::SystemKeyring;

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Read};
use std::time::Duration;

use zeroize::Zeroizing;

use super::{Malformed, Secret, SecretSource};
use crate::finding::{Code, Finding, Stage};
use crate::terminal::Ask;

/// Larger inputs are no secrets, in bytes.
const LARGEST: usize = 64 * 1024;

/// Everything that a secret may come from.
pub struct Sources<'a> {
    /// Environment variables.
    pub environment: &'a BTreeMap<OsString, OsString>,
    /// The keyring.
    pub keyring: &'a dyn Keyring,
    /// Standard input.
    pub stdin: &'a mut dyn Read,
    /// Whether standard input is a terminal, where a secret would be seen while it is typed.
    pub stdin_is_terminal: bool,
    /// Somebody to ask; nobody without a terminal.
    pub ask: Option<&'a mut dyn Ask>,
    /// The question, in the user's language.
    pub question: &'a dyn Fn(&Entry) -> String,
    /// How long a command may take.
    pub time_limit: Duration,
}

/// Takes where the secret is and whose it is; gives the secret, or the finding that says what is in the way.
pub fn read(source: &SecretSource, entry: &Entry, sources: &mut Sources<'_>) -> Result<Secret, Finding> {
    match source {
        SecretSource::Keyring => from_keyring(entry, sources.keyring),
        SecretSource::Command(argv) => {
            let group = if sources.ask.is_some() { Group::Ours } else { Group::Own };
            command::run(argv, sources.environment, group, sources.time_limit)
        }
        SecretSource::File(path) => file::read(path, sources.environment),
        SecretSource::Env(name) => from_environment(name, sources.environment),
        SecretSource::Stdin if !sources.stdin_is_terminal => from_stdin(sources.stdin),
        SecretSource::Stdin | SecretSource::Prompt => {
            from_prompt(entry, sources).map_err(|finding| finding.with("source", "prompt"))
        }
    }
}

/// Takes where a secret is and whose it is; gives what is there now, if somebody may change it while mailcheck runs and
/// looking asks nobody. A locked keyring may ask all the same.
pub fn look(
    source: &SecretSource,
    entry: &Entry,
    environment: &BTreeMap<OsString, OsString>,
    keyring: &dyn Keyring,
) -> Option<Result<Secret, Finding>> {
    match source {
        SecretSource::Keyring => Some(from_keyring(entry, keyring)),
        SecretSource::File(path) => Some(file::read(path, environment)),
        SecretSource::Command(_) | SecretSource::Env(_) | SecretSource::Stdin | SecretSource::Prompt => None,
    }
}

fn from_keyring(entry: &Entry, keyring: &dyn Keyring) -> Result<Secret, Finding> {
    match keyring.get(entry) {
        Ok(Some(bytes)) => secret(&bytes, "keyring"),
        Ok(None) => Err(missing("keyring")),
        Err(error) => Err(keyring_finding(error)),
    }
}

/// The finding for a keyring that does not do what is asked of it.
pub fn keyring_finding(error: KeyringError) -> Finding {
    let (code, reason) = match error {
        KeyringError::Unavailable(reason) => (Code::KeyringUnavailable, reason),
        KeyringError::Silent => (Code::KeyringUnavailable, "silent".to_owned()),
        KeyringError::Locked(reason) => (Code::KeyringLocked, reason),
        KeyringError::Unanswered => (Code::KeyringLocked, "unanswered".to_owned()),
    };
    Finding::new(code, Stage::Secret).with("reason", reason)
}

fn from_environment(name: &str, environment: &BTreeMap<OsString, OsString>) -> Result<Secret, Finding> {
    let value = environment.get(&OsString::from(name)).ok_or_else(|| missing(name))?;
    secret(value.as_encoded_bytes(), name)
}

fn from_stdin(stdin: &mut dyn Read) -> Result<Secret, Finding> {
    let bytes = slurp(stdin).map_err(|error| unreadable("stdin", &error))?;
    secret(&bytes, "stdin")
}

fn from_prompt(entry: &Entry, sources: &mut Sources<'_>) -> Result<Secret, Finding> {
    let Some(ask) = sources.ask.as_mut() else { return Err(missing("prompt")) };
    match ask.secret(&(sources.question)(entry)) {
        Ok(typed) => secret(typed.as_bytes(), "prompt"),
        Err(error) if error.kind() == io::ErrorKind::Interrupted => {
            Err(Finding::new(Code::Interrupted, Stage::Secret))
        }
        Err(error) => Err(unreadable("prompt", &error)),
    }
}

/// Takes a stream; gives what is in it, up to the most that is read. The room is made at once: were it to grow, copies of a
/// secret would stay behind in memory.
fn slurp(stream: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::with_capacity(LARGEST));
    stream.take(LARGEST as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Takes what was typed at a hidden question; gives the secret.
pub fn from_typed(typed: &str) -> Result<Secret, Finding> {
    secret(typed.as_bytes(), "prompt").map_err(|finding| finding.with("source", "prompt"))
}

/// Takes what a source gave; gives the secret. `what` names the file, variable or command.
fn secret(bytes: &[u8], what: &str) -> Result<Secret, Finding> {
    Secret::from_bytes(bytes).map_err(|fault| match fault {
        Malformed::Empty => missing(what).with("reason", fault.keyword()),
        _ => Finding::new(Code::SecretMalformed, Stage::Secret)
            .with("what", what)
            .with("reason", fault.keyword()),
    })
}

fn missing(what: &str) -> Finding {
    Finding::new(Code::SecretMissing, Stage::Secret).with("what", what)
}

/// Takes the system's words on what is in the way.
fn unreadable(what: &str, reason: &impl Display) -> Finding {
    own_reason(what, &reason.to_string())
}

/// As [`unreadable`], for what mailcheck found itself: `keyword` names it in the texts, which say it in the user's language.
fn own_reason(what: &str, keyword: &str) -> Finding {
    Finding::new(Code::SecretUnreadable, Stage::Secret).with("what", what).with("reason", keyword)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::time::Duration;

    use super::{Ask, Code, Entry, Finding, MemoryKeyring, SecretSource, Sources, Zeroizing, io, read};

    fn entry() -> Entry {
        Entry { host: "mail.example.com".to_owned(), login: "jana".to_owned() }
    }

    /// Reads from that source, with `input` on standard input and in the variable `SECRET`.
    fn attempt(
        source: &SecretSource,
        mut input: &'static [u8],
        time_limit: Duration,
    ) -> Result<String, Finding> {
        let secret = String::from_utf8_lossy(input).into_owned();
        let environment =
            BTreeMap::from([("SECRET".into(), secret.into()), ("PATH".into(), "/usr/bin:/bin".into())]);
        let mut sources = Sources {
            environment: &environment,
            keyring: &MemoryKeyring::default(),
            stdin: &mut input,
            stdin_is_terminal: false,
            ask: None,
            question: &|_| String::new(),
            time_limit,
        };
        read(source, &entry(), &mut sources).map(|secret| secret.expose().to_owned())
    }

    fn code(source: &SecretSource, input: &'static [u8]) -> Result<String, Code> {
        attempt(source, input, Duration::from_secs(30)).map_err(|finding| finding.code)
    }

    fn shell(script: &str) -> SecretSource {
        SecretSource::Command(vec!["sh".to_owned(), "-c".to_owned(), script.to_owned()])
    }

    #[test]
    fn each_source_gives_its_secret_or_says_what_is_missing() {
        assert_eq!(code(&SecretSource::Stdin, b"geheim\n"), Ok("geheim".to_owned()));
        assert_eq!(code(&SecretSource::Stdin, b""), Err(Code::SecretMissing));
        assert_eq!(code(&SecretSource::Stdin, b"a\nb\n"), Err(Code::SecretMalformed));
        assert_eq!(code(&SecretSource::Env("SECRET".to_owned()), b"geheim"), Ok("geheim".to_owned()));
        assert_eq!(code(&SecretSource::Env("OTHER".to_owned()), b"geheim"), Err(Code::SecretMissing));
        assert_eq!(code(&SecretSource::Keyring, b""), Err(Code::SecretMissing));
        assert_eq!(code(&SecretSource::Prompt, b""), Err(Code::SecretMissing));
    }

    /// Somebody who always types the same.
    struct Typist(&'static str);

    impl Ask for Typist {
        fn line(&mut self, _: &str, proposal: &str) -> io::Result<String> {
            Ok(proposal.to_owned())
        }

        fn secret(&mut self, _: &str) -> io::Result<Zeroizing<String>> {
            Ok(Zeroizing::new(self.0.to_owned()))
        }
    }

    /// What is read from `source` at a terminal where somebody types `typed`; else code, source and reason.
    fn at_terminal(source: &SecretSource, typed: &'static str) -> Result<String, (Code, String, String)> {
        let mut sources = Sources {
            environment: &BTreeMap::new(),
            keyring: &MemoryKeyring::default(),
            stdin: &mut io::empty(),
            stdin_is_terminal: true,
            ask: Some(&mut Typist(typed)),
            question: &|_| String::new(),
            time_limit: Duration::from_secs(30),
        };
        let read = read(source, &entry(), &mut sources).map(|secret| secret.expose().to_owned());
        read.map_err(|Finding { code, facts, .. }| (code, facts["source"].clone(), facts["reason"].clone()))
    }

    #[test]
    fn at_a_terminal_a_secret_is_typed_unseen_instead_of_read_from_standard_input() {
        for source in [SecretSource::Stdin, SecretSource::Prompt] {
            assert_eq!(at_terminal(&source, "geheim"), Ok("geheim".to_owned()));
            let nothing = (Code::SecretMissing, "prompt".to_owned(), "empty".to_owned());
            assert_eq!(at_terminal(&source, ""), Err(nothing));
        }
    }

    #[test]
    fn a_commands_output_is_the_secret_and_its_failure_is_told() {
        assert_eq!(code(&shell("echo geheim"), b""), Ok("geheim".to_owned()));
        assert_eq!(code(&shell("echo a; echo b"), b""), Err(Code::SecretMalformed));
        assert_eq!(code(&shell("echo no >&2; exit 3"), b""), Err(Code::SecretUnreadable));
        assert_eq!(code(&shell("true"), b""), Err(Code::SecretMissing));
        let nowhere = SecretSource::Command(vec!["/nonexistent/program".to_owned()]);
        assert_eq!(code(&nowhere, b""), Err(Code::SecretUnreadable));
    }

    #[test]
    fn a_command_that_does_not_end_is_ended() {
        // The shell's child keeps the output open, so that ending the shell alone would not do.
        let finding = attempt(&shell("sleep 1000; echo x"), b"", Duration::from_millis(50)).unwrap_err();
        assert_eq!((finding.code, finding.facts["reason"].as_str()), (Code::SecretUnreadable, "too-slow"));
    }

    #[test]
    fn a_file_must_be_there_and_be_one() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(code(&SecretSource::File(folder.path().join("none")), b""), Err(Code::SecretMissing));
        assert_eq!(code(&SecretSource::File(folder.path().into()), b""), Err(Code::SecretUnreadable));
    }
}
