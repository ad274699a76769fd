//! `mailcheck completions`, and what its scripts call: the grammar, the accounts and the files that fit at the cursor.
//!
//! The scripts hand over what was typed and quote nothing. Names of accounts may hold anything: the shell puts them in as
//! one word that means itself, or, in bash, [`typed`] quotes them so.

mod candidates;
mod typed;

use clap_complete::CompletionCandidate;

use super::args::{Complete, Completions, Shell};
use super::run::Run;
use crate::finding::Exit;
use crate::report::{Body, Report};
use typed::Typed;

/// The script that a shell reads once.
pub(super) fn script(arguments: &Completions) -> Report {
    let script = match arguments.shell {
        Shell::Bash => include_str!("mailcheck.bash"),
        Shell::Zsh => include_str!("mailcheck.zsh"),
        Shell::Fish => include_str!("mailcheck.fish"),
        Shell::Elvish => include_str!("mailcheck.elv"),
        Shell::Powershell => include_str!("mailcheck.ps1"),
    };
    Report { command: "completions", exit: Exit::Ok, body: Body::Text(script.to_owned()) }
}

/// What fits at the cursor, one candidate in a line; nothing where nothing fits, whatever the reason.
pub(super) fn run(run: &Run, arguments: &Complete) -> Report {
    let typed = match arguments.shell {
        Shell::Bash | Shell::Zsh | Shell::Fish => Typed::line(&arguments.typed),
        Shell::Elvish | Shell::Powershell => Typed::words(&arguments.typed),
    };
    let lines = typed.map(|typed| {
        let found = candidates::find(run, &typed);
        found.iter().map(|candidate| line(candidate, &typed, arguments.shell)).collect()
    });
    Report { command: "complete", exit: Exit::Ok, body: Body::Text(lines.unwrap_or_default()) }
}

/// A candidate as the shell's script wants it.
fn line(candidate: &CompletionCandidate, typed: &Typed, shell: Shell) -> String {
    let value = candidate.get_value().to_string_lossy();
    let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
    match shell {
        Shell::Bash => format!("{}\n", typed.quoted(&value)),
        Shell::Zsh => format!("{}:{}\n", for_describe(&value), help.replace('\\', "\\\\")),
        Shell::Fish | Shell::Powershell => format!("{value}\t{help}\n"),
        Shell::Elvish => format!("{value}\n"),
    }
}

/// A colon ends the value for zsh's `_describe`.
fn for_describe(value: &str) -> String {
    value.replace('\\', "\\\\").replace(':', "\\:")
}
