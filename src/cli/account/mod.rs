//! `mailcheck account list|show|remove`.

mod remove;
mod show;

use super::args::Account;
use super::run::Run;
use super::sandboxed::Twin;
use crate::account::SecretSource;
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Listed, Report, SecretPlace};

pub(super) fn run(run: &mut Run, command: &Account) -> Result<Report, Error> {
    match command {
        Account::List => list(run),
        Account::Show { account } => show::show(run, account.as_deref()),
        Account::Remove { account, yes } => remove::remove(run, account, *yes),
    }
}

fn list(run: &Run) -> Result<Report, Error> {
    let config = run.config()?;
    let listed = config.accounts.iter().map(|(name, profile)| Listed {
        account: name.clone(),
        address: profile.address.clone(),
        default: config.is_default(name),
        summary: run.twin.as_ref().and_then(|_| Twin::summary(name, run.texts.lang())),
    });
    Ok(Report { command: "account list", exit: Exit::Ok, body: Body::Listing(listed.collect()) })
}

/// Where a secret is; the keyring is not asked.
fn place(source: &SecretSource) -> SecretPlace {
    let what = match source {
        SecretSource::Command(argv) => Some(argv.join(" ")),
        SecretSource::File(path) => Some(path.display().to_string()),
        SecretSource::Env(name) => Some(name.clone()),
        SecretSource::Keyring | SecretSource::Stdin | SecretSource::Prompt => None,
    };
    SecretPlace { source: source.name(), what, keyring: None }
}
