//! `--help` in the user's language: the grammar's parts get their words from `help.ftl`.

use std::ffi::OsString;

use clap::{Arg, Command, CommandFactory};

use super::args::Arguments;
use crate::finding::Exit;
use crate::text::{Facts, Part, Texts};

/// Takes arguments that ask for help; gives the help. Only now are the words for it looked up.
pub(super) fn page(arguments: &[OsString], texts: &Texts) -> String {
    let asked = explained(Arguments::command(), texts).try_get_matches_from(arguments);
    let help = asked.err().map(|help| help.render().to_string()).unwrap_or_default();
    // The one word of clap's that it lets nobody change.
    help.replace("[OPTIONS]", &format!("[{}]", text(texts, "value-options")))
}

/// Takes the grammar and the texts; gives the grammar with every command and argument explained.
pub(super) fn explained(command: Command, texts: &Texts) -> Command {
    explain(command, "mailcheck", texts)
}

/// The key of a command is its path, `password-set`; the key of an argument is its name, below its command where the
/// same name means something else there: `send-name`, else `arg-name`.
fn explain(command: Command, path: &str, texts: &Texts) -> Command {
    let names: Vec<_> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    let mut command = command
        .about(text(texts, path))
        .help_template(template(texts))
        .subcommand_help_heading(text(texts, "heading-commands"))
        .subcommand_value_name(text(texts, "value-command"))
        .mut_args(|argument| explain_argument(argument, path, texts));
    if let Some(after) = texts.attribute(Part::Help, path, "after", &exits(texts)) {
        command = command.after_help(after);
    }
    names.iter().fold(command, |command, name| {
        let below = if path == "mailcheck" { name.clone() } else { format!("{path}-{name}") };
        command.mut_subcommand(name, |sub| explain(sub, &below, texts))
    })
}

/// The exit codes and when each one comes, line by line.
fn exits(texts: &Texts) -> Facts {
    let line = |exit: Exit| format!("{:>5}  {}", exit.number(), exit_text(exit, texts));
    Facts::from([("exits", Exit::all().map(line).join("\n"))])
}

/// When a run ends so.
pub(super) fn exit_text(exit: Exit, texts: &Texts) -> String {
    let key = format!("exit-{}", exit.number());
    texts.find(Part::Manual, &key, &Facts::new()).unwrap_or(key)
}

fn explain_argument(argument: Arg, path: &str, texts: &Texts) -> Arg {
    let name = argument.get_id().as_str().replace('_', "-");
    let own = texts.find(Part::Help, &format!("{path}-{name}"), &Facts::new());
    let help = own.unwrap_or_else(|| text(texts, &format!("arg-{name}")));
    let heading = match (argument.is_positional(), argument.is_global_set()) {
        (true, _) => "heading-arguments",
        (false, false) => "heading-options",
        (false, true) => "heading-global",
    };
    let values: Vec<_> =
        argument.get_value_names().unwrap_or_default().iter().map(|name| value(name, texts)).collect();
    let argument = argument.help(help).help_heading(text(texts, heading)).value_names(values);
    // What values there are stands in the texts, in whole sentences.
    if argument.get_action().takes_values() {
        argument.hide_possible_values(true).hide_default_value(true)
    } else {
        argument
    }
}

/// What stands for a value, such as FILE.
fn value(name: &str, texts: &Texts) -> String {
    text(texts, &format!("value-{}", name.to_lowercase()))
}

fn template(texts: &Texts) -> String {
    format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
        text(texts, "heading-usage")
    )
}

fn text(texts: &Texts, key: &str) -> String {
    texts.find(Part::Help, key, &Facts::new()).unwrap_or_else(|| key.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Command, CommandFactory, Texts, explained};
    use crate::text::Lang;

    /// A part without words would show its key.
    fn assert_explained(command: &Command) {
        let about = command.get_about().unwrap().to_string();
        assert!(about.contains(' '), "{}: {about}", command.get_name());
        for argument in command.get_arguments() {
            let help = argument.get_help().unwrap().to_string();
            assert!(help.contains(' '), "{} {}: {help}", command.get_name(), argument.get_id());
        }
        command.get_subcommands().for_each(assert_explained);
    }

    #[test]
    fn every_command_and_argument_is_explained_in_both_languages() {
        for lang in [Lang::En, Lang::De] {
            assert_explained(&explained(Arguments::command(), &Texts::new(lang)));
        }
    }
}
