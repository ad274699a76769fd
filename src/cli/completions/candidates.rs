//! What fits at the cursor.

use std::path::{Path, PathBuf};

use clap::{Arg, Command, CommandFactory};
use clap_complete::CompletionCandidate;
use clap_complete::engine::{ArgValueCandidates, complete};

use super::typed::Typed;
use crate::cli::args::Arguments;
use crate::cli::help;
use crate::cli::run::Run;
use crate::provider::Provider;
use crate::sandbox::behaviours;

/// Takes a run and what was typed; gives what fits there. Flags come only where one was begun, or where nothing else fits.
pub(super) fn find(run: &Run, typed: &Typed) -> Vec<CompletionCandidate> {
    let grammar = with_names(Arguments::command(), &Names::of(run, typed));
    let mut grammar = help::explained(grammar, &run.texts);
    let (words, at) = (typed.words.clone(), typed.words.len() - 1);
    // What is no command line has no candidates.
    let mut found = complete(&mut grammar, words, at, Some(Path::new("."))).unwrap_or_default();
    let is_flag =
        |candidate: &CompletionCandidate| candidate.get_value().as_encoded_bytes().starts_with(b"-");
    if !typed.current().as_encoded_bytes().starts_with(b"-") && !found.iter().all(is_flag) {
        found.retain(|candidate| !is_flag(candidate));
    }
    found
}

/// The grammar, with the names that may stand for its arguments.
fn with_names(command: Command, names: &Names) -> Command {
    let name = |argument: Arg| match names.of_argument(&argument) {
        Some(names) => argument.add(ArgValueCandidates::new(candidates(names))),
        None => argument,
    };
    command.mut_args(name).mut_subcommands(|sub| with_names(sub, names))
}

fn candidates(names: &[String]) -> impl Fn() -> Vec<CompletionCandidate> + Send + Sync + 'static {
    let names = names.to_vec();
    move || names.iter().map(CompletionCandidate::new).collect()
}

/// The names that the grammar does not know.
struct Names {
    accounts: Vec<String>,
    behaviours: Vec<String>,
    providers: Vec<String>,
}

impl Names {
    fn of(run: &Run, typed: &Typed) -> Self {
        let behaviours: Vec<_> = behaviours().iter().map(|behaviour| behaviour.name.clone()).collect();
        Self {
            // The sandbox has an account for each of its behaviours.
            accounts: if typed.has("--sandbox") { behaviours.clone() } else { accounts(run, typed) },
            behaviours,
            providers: Provider::ids().into_iter().map(ToOwned::to_owned).collect(),
        }
    }

    fn of_argument(&self, argument: &Arg) -> Option<&[String]> {
        let value =
            argument.get_value_names().and_then(|names| names.first()).map(clap::builder::Str::as_str);
        match value {
            Some("ACCOUNT") => Some(&self.accounts),
            Some("BEHAVIOUR") => Some(&self.behaviours),
            _ if argument.get_id() == "provider" => Some(&self.providers),
            _ => None,
        }
    }
}

/// The accounts of the profile that was named, or of the usual one; none of a profile that cannot be read.
fn accounts(run: &Run, typed: &Typed) -> Vec<String> {
    let named = typed.value_of("--config").map(PathBuf::from);
    let file = named.map_or_else(|| run.profile_path(), Ok);
    let config = file.and_then(|file| run.config_in(&file)).unwrap_or_default();
    config.accounts.into_iter().map(|(name, _)| name).collect()
}
