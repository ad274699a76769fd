//! The flags of sendmail(8), as programs give them: single letters, which may stand together, with values that may follow
//! at once.
//!
//! What has a value is as in the manual pages of Sendmail 8 and Postfix. Flags stand before or behind recipients; behind
//! `--` there are only recipients.

use std::collections::VecDeque;
use std::ffi::OsString;

use crate::compose::Wishes;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Flags that ask for something that there is no need to ask mailcheck for, or that it could not do otherwise.
const GRANTED: &str = "Gmn";
/// Those of them that have a value. 8BITMIME (-B) is declared wherever it is needed; -e says how to report errors.
const GRANTED_WITH_VALUE: &str = "Be";
/// Flags that are passed over with a note.
const IGNORED: &str = "Ucsx";
/// Those of them that have a value.
const IGNORED_WITH_VALUE: &str = "ACDLMORXhp";
/// Octets of what names a message in notices, at most (RFC 3461 §4.4).
const LONGEST_ENVELOPE_ID: usize = 100;

/// What is to be done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Mode {
    /// Send the message on standard input.
    #[default]
    Submit,
    /// List what waits.
    List,
    /// Send what waits.
    Retry,
    /// Nothing: there are no aliases whose table could be made anew.
    Aliases,
}

/// What was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) mode: Mode,
    pub(super) wishes: Wishes,
    /// Whether a line with nothing but a dot is a part of the message.
    pub(super) keeps_dots: bool,
    /// Whether success is told, too.
    pub(super) is_verbose: bool,
    /// The account, where it is named.
    pub(super) account: Option<String>,
    /// Whether a message goes that went before.
    pub(super) again: bool,
    /// The flags that were passed over.
    pub(super) ignored: Vec<String>,
}

impl Flags {
    /// Takes the arguments behind the program's name.
    pub(super) fn parse(arguments: Vec<OsString>) -> Result<Self, Error> {
        let texts: Result<VecDeque<String>, _> = arguments.into_iter().map(OsString::into_string).collect();
        let mut rest = texts.map_err(|_| wrong(Phrase::new("usage-not-utf8")))?;
        let mut flags = Self::default();
        while let Some(argument) = rest.pop_front() {
            match argument.strip_prefix('-') {
                Some("-") => flags.wishes.recipients.extend(rest.drain(..)),
                Some(long) if long.starts_with('-') => flags.long(&argument, &mut rest)?,
                Some(letters) if !letters.is_empty() => flags.letters(letters, &mut rest)?,
                _ => flags.wishes.recipients.push(argument),
            }
        }
        Ok(flags)
    }

    /// Takes the letters of one argument, and the arguments behind it.
    fn letters(&mut self, letters: &str, rest: &mut VecDeque<String>) -> Result<(), Error> {
        let mut letters = letters.chars();
        while let Some(letter) = letters.next() {
            let joined = letters.as_str();
            match letter {
                't' => self.wishes.reads_header = true,
                'i' => self.keeps_dots = true,
                'v' => self.is_verbose = true,
                'I' => self.mode = Mode::Aliases,
                // These have a value only if it follows at once.
                'q' => {
                    self.mode = Mode::Retry;
                    return Ok(());
                }
                'd' => {
                    self.ignored.push(format!("-d{joined}"));
                    return Ok(());
                }
                _ if GRANTED.contains(letter) => {}
                _ if IGNORED.contains(letter) => self.ignored.push(format!("-{letter}")),
                _ if "bofrFNV".contains(letter)
                    || GRANTED_WITH_VALUE.contains(letter)
                    || IGNORED_WITH_VALUE.contains(letter) =>
                {
                    let value = if joined.is_empty() { rest.pop_front() } else { Some(joined.to_owned()) };
                    return self.with_value(letter, value.ok_or_else(|| missing(&format!("-{letter}")))?);
                }
                _ => return Err(unknown(&format!("-{letter}"))),
            }
        }
        Ok(())
    }

    fn with_value(&mut self, letter: char, value: String) -> Result<(), Error> {
        match letter {
            'b' => self.mode = mode(&value)?,
            'o' => self.keeps_dots |= value == "i",
            'f' | 'r' => self.wishes.sender = Some(value),
            'F' => self.wishes.full_name = Some(value),
            'N' => self.wishes.notices.notify = Some(notify(&value)?),
            'V' => self.wishes.notices.envelope_id = Some(envelope_id(value)?),
            _ if IGNORED_WITH_VALUE.contains(letter) => self.ignored.push(format!("-{letter}")),
            _ => {}
        }
        Ok(())
    }

    /// The few options that are mailcheck's own.
    fn long(&mut self, option: &str, rest: &mut VecDeque<String>) -> Result<(), Error> {
        match (option, option.strip_prefix("--account=")) {
            (_, Some(name)) => self.account = Some(name.to_owned()),
            ("--account", None) => self.account = Some(rest.pop_front().ok_or_else(|| missing(option))?),
            ("--again", None) => self.again = true,
            _ => return Err(unknown(option)),
        }
        Ok(())
    }
}

/// What `-b` asks for.
fn mode(value: &str) -> Result<Mode, Error> {
    match value {
        "m" => Ok(Mode::Submit),
        "p" => Ok(Mode::List),
        "i" => Ok(Mode::Aliases),
        other => {
            let phrase = Phrase::new("sendmail-no-server").with("argument", format!("-b{other}"));
            Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("sendmail-hint-submit")))
        }
    }
}

/// Takes what stands behind -N; gives it as it goes over the wire (RFC 3461 §4.1).
fn notify(value: &str) -> Result<String, Error> {
    let capitals = value.to_ascii_uppercase();
    let is_event = |event: &str| matches!(event, "SUCCESS" | "FAILURE" | "DELAY");
    if capitals == "NEVER" || capitals.split(',').all(is_event) {
        Ok(capitals)
    } else {
        Err(not_possible("-N", value, "never, success, failure, delay"))
    }
}

/// Takes what stands behind -V: printable ASCII (RFC 3461 §4.4).
fn envelope_id(value: String) -> Result<String, Error> {
    let is_printable = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if (1..=LONGEST_ENVELOPE_ID).contains(&value.len()) && is_printable {
        Ok(value)
    } else {
        Err(not_possible("-V", &value, ""))
    }
}

fn not_possible(argument: &str, value: &str, allowed: &str) -> Error {
    let phrase = Phrase::new("usage-invalid-value").with("argument", argument);
    wrong(phrase.with("value", value.escape_debug().to_string()).with("allowed", allowed))
}

fn missing(argument: &str) -> Error {
    wrong(Phrase::new("usage-missing-value").with("argument", argument))
}

/// Names the argument without its value: that may be a secret, and what is said here ends up in logs.
fn unknown(argument: &str) -> Error {
    let name = argument.split('=').next().unwrap_or(argument);
    wrong(Phrase::new("usage-unknown-argument").with("argument", name.escape_debug().to_string()))
}

fn wrong(phrase: Phrase) -> Error {
    Error::new(Exit::Usage, phrase).hint(Phrase::new("usage-hint-help"))
}

#[cfg(test)]
mod tests {
    use super::{Flags, Mode};

    fn parse(arguments: &str) -> Flags {
        Flags::parse(arguments.split(' ').map(Into::into).collect()).unwrap()
    }

    fn fault(arguments: &[&str]) -> &'static str {
        Flags::parse(arguments.iter().map(Into::into).collect()).unwrap_err().message.key
    }

    #[test]
    fn flags_stand_alone_together_and_with_their_values() {
        let flags = parse("-ti -oem -fkim@example.com -F Kim -- -x@example.com");
        assert!(flags.wishes.reads_header && flags.keeps_dots && flags.ignored.is_empty());
        assert_eq!(flags.wishes.sender.as_deref(), Some("kim@example.com"));
        assert_eq!(flags.wishes.full_name.as_deref(), Some("Kim"));
        assert_eq!(flags.wishes.recipients, ["-x@example.com"]);
        assert_eq!(parse("a@example.com -r b@example.com").wishes.sender.as_deref(), Some("b@example.com"));
        assert_eq!(parse("-tfkim@example.com").wishes.sender.as_deref(), Some("kim@example.com"));
    }

    #[test]
    fn what_programs_give_is_taken() {
        // cron, anacron, git send-email, mutt, s-nail, PHP.
        for arguments in [
            "-FCronDaemon -i -B8BITMIME -oem jana@example.com",
            "-FAnacron -odi jana@example.com",
            "-f jana@example.com -i kim@example.com",
            "-oem -oi -f jana@example.com -- kim@example.com",
            "-i -m -f jana@example.com -- kim@example.com",
            "-t -i -om -bm -n -G -e m -ei kim@example.com",
        ] {
            let flags = parse(arguments);
            assert_eq!((flags.mode, flags.ignored), (Mode::Submit, Vec::new()), "{arguments}");
        }
        assert!(parse("-oi x").keeps_dots && !parse("-oem x").keeps_dots && parse("-o i x").keeps_dots);
    }

    #[test]
    fn what_means_nothing_here_is_passed_over_with_its_value() {
        let flags =
            parse("-h 5 -Lname -O Timeout=1 -R hdrs -U -X /tmp/log -Am -d0.1 -C/etc/x kim@example.com");
        assert_eq!(flags.wishes.recipients, ["kim@example.com"]);
        assert_eq!(flags.ignored, ["-h", "-L", "-O", "-R", "-U", "-X", "-A", "-d0.1", "-C"]);
    }

    #[test]
    fn other_things_can_be_done() {
        assert_eq!(parse("-bp").mode, Mode::List);
        assert_eq!(parse("-bi").mode, Mode::Aliases);
        for retry in ["-q", "-qf", "-q15m", "-qRexample.com", "-iq"] {
            assert_eq!(parse(retry).mode, Mode::Retry);
        }
        for server in ["-bs", "-bd", "-bv", "-bD", "-bt"] {
            assert_eq!(fault(&[server]), "sendmail-no-server");
        }
    }

    #[test]
    fn notices_are_asked_for_as_the_standard_says() {
        let notices = parse("-N success,Delay -V id-1 x").wishes.notices;
        assert_eq!(notices.notify.as_deref(), Some("SUCCESS,DELAY"));
        assert_eq!(notices.envelope_id.as_deref(), Some("id-1"));
        assert_eq!(fault(&["-N", "never,success"]), "usage-invalid-value");
        assert_eq!(fault(&["-N", "FAILURE\r\nRCPT TO:<x@example.com>"]), "usage-invalid-value");
        assert_eq!(fault(&["-V", "a\r\nb"]), "usage-invalid-value");
    }

    #[test]
    fn accounts_are_named_and_mistakes_are_told() {
        assert_eq!(parse("--account=a x").account.as_deref(), Some("a"));
        assert!(parse("--account a --again x").again);
        assert_eq!(fault(&["--acount", "a"]), "usage-unknown-argument");
        assert_eq!(fault(&["-Z"]), "usage-unknown-argument");
        assert_eq!(fault(&["-f"]), "usage-missing-value");
    }

    #[test]
    fn the_value_of_an_unknown_argument_is_not_repeated() {
        let error = Flags::parse(vec!["--password=hunter2".into()]).unwrap_err();
        assert_eq!(error.message.facts["argument"], "--password");
    }
}
