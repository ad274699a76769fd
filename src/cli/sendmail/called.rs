//! The names under which the program is called, and where sendmail's own arguments begin.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::{ArgAction, CommandFactory};

use crate::cli::args::Arguments;

/// Takes the arguments, the program's name first; gives those that mailcheck's own grammar understands. Everything that is
/// sendmail's stands behind `--`: clap is not to look at it. Help is to name the command that there is.
pub(in crate::cli) fn as_meant(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let name = arguments.first().and_then(|path| Path::new(path).file_name());
    let before: &[&str] = match name.and_then(OsStr::to_str) {
        Some("sendmail") => &[],
        Some("mailq") => &["-bp"],
        Some("newaliases") => &["-bi"],
        _ => {
            if let Some(command) = command(&arguments) {
                set_apart(&mut arguments, command + 1);
            }
            return arguments;
        }
    };
    arguments
        .splice(..1, ["mailcheck", "sendmail"].into_iter().chain(before.iter().copied()).map(Into::into));
    set_apart(&mut arguments, 2);
    arguments
}

/// Puts `--` before what stands there, unless somebody asks for help.
fn set_apart(arguments: &mut Vec<OsString>, at: usize) {
    if arguments.get(at).is_some_and(|argument| argument != "--help") {
        arguments.insert(at, "--".into());
    }
}

/// Where the word `sendmail` stands, if it is the command: behind nothing but options and their values.
fn command(arguments: &[OsString]) -> Option<usize> {
    arguments.iter().position(|argument| argument == "sendmail")?;
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        match argument.to_str() {
            Some("sendmail") => return Some(at),
            Some(option) if has_value_behind(option) => at += 2,
            Some(option) if option.starts_with('-') => at += 1,
            _ => return None,
        }
    }
    None
}

/// Whether an option of every command has its value in the next argument.
fn has_value_behind(option: &str) -> bool {
    let Some(name) = option.strip_prefix("--") else { return false };
    let grammar = Arguments::command();
    let found = grammar.get_arguments().find(|argument| argument.get_long() == Some(name));
    found.is_some_and(|argument| matches!(argument.get_action(), ArgAction::Set | ArgAction::Append))
}

#[cfg(test)]
mod tests {
    use super::as_meant;

    fn meant(line: &str) -> String {
        let words = as_meant(line.split(' ').map(Into::into).collect());
        words.iter().map(|word| word.to_str().unwrap()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn other_names_stand_for_a_command() {
        assert_eq!(meant("/usr/sbin/sendmail -t -i"), "mailcheck sendmail -- -t -i");
        assert_eq!(meant("sendmail --json"), "mailcheck sendmail -- --json");
        assert_eq!(meant("mailq"), "mailcheck sendmail -- -bp");
        assert_eq!(meant("newaliases"), "mailcheck sendmail -- -bi");
        assert_eq!(meant("sendmail"), "mailcheck sendmail");
    }

    #[test]
    fn what_stands_behind_the_command_is_sendmails() {
        assert_eq!(meant("mailcheck sendmail -q"), "mailcheck sendmail -- -q");
        assert_eq!(
            meant("mailcheck --config sendmail -q --lang=de sendmail -V x"),
            "mailcheck --config sendmail -q --lang=de sendmail -- -V x"
        );
        assert_eq!(meant("mailcheck sendmail -- -x"), "mailcheck sendmail -- -- -x");
    }

    #[test]
    fn other_commands_and_help_stay_as_they_are() {
        for line in ["mailcheck verify sendmail", "mailcheck send a.pdf --to x", "mailcheck sendmail --help"]
        {
            assert_eq!(meant(line), line);
        }
    }
}
