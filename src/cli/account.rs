//! `mailcheck account list`.

use super::args::Account;
use super::run::Run;
use super::sandboxed::Twin;
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Listed, Report};

pub(super) fn run(run: &Run, Account::List: &Account) -> Result<Report, Error> {
    let config = run.config()?;
    let listed = config.accounts.iter().map(|(name, profile)| Listed {
        account: name.clone(),
        address: profile.address.clone(),
        default: config.is_default(name),
        summary: run.twin.as_ref().and_then(|_| Twin::summary(name, run.texts.lang())),
    });
    Ok(Report { command: "account list", exit: Exit::Ok, body: Body::Listing(listed.collect()) })
}
