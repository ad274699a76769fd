//! `mailcheck password set|remove`.

use super::args::{Password, PasswordRemove, PasswordSet};
use super::run::{Run, look_up};
use super::verify::check;
use crate::account::vault;
use crate::account::{Profile, SecretSource};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::report::{Body, Report};
use crate::text::Phrase;
use crate::verify::{Check, Checked, Identified, Status, Step};

pub(super) fn run(run: &mut Run, arguments: &Password) -> Result<Report, Error> {
    match arguments {
        Password::Set(arguments) => set(run, arguments),
        Password::Remove(arguments) => remove(run, arguments),
    }
}

/// The new secret is stored only after the server took it, so that one that works is never lost to one that does not.
fn set(run: &mut Run, arguments: &PasswordSet) -> Result<Report, Error> {
    let (name, mut profile) = profile(run, arguments.account.as_deref())?;
    if profile.secret != SecretSource::Keyring {
        return Err(Error::new(Exit::Config, Phrase::new("password-elsewhere").with("account", name)));
    }
    profile.secret = if arguments.password_stdin { SecretSource::Stdin } else { SecretSource::Prompt };
    let surroundings = run.surroundings(None, false, arguments.insist);
    let (mut checked, prepared) = check(run, &name, &profile, &surroundings)?;
    if let Some(prepared) = prepared.filter(|_| was_accepted(&checked)) {
        let stored = run.context.keyring.set(&prepared.entry(), &prepared.secret);
        let finding = match stored {
            Ok(()) => Finding::new(Code::PasswordStored, Stage::Secret),
            Err(error) => vault::keyring_finding(error),
        };
        checked.findings.push(finding.with_all(&prepared.facts));
    }
    Ok(report("password set", checked))
}

/// Whether the server answered the login with 235; what it says of the sender is no matter of the password.
fn was_accepted(checked: &Checked) -> bool {
    let is_login = |step: &&Step| step.stage == Stage::Auth;
    checked.steps.iter().find(is_login).is_some_and(|step| step.status == Status::Passed)
}

fn remove(run: &mut Run, arguments: &PasswordRemove) -> Result<Report, Error> {
    let (name, profile) = profile(run, arguments.account.as_deref())?;
    let surroundings = run.surroundings(None, false, false);
    let identified = look_up(&name, &profile, &surroundings)?;
    let removed = identified.and_then(|Identified { account, .. }| {
        run.context
            .keyring
            .remove(&account.entry())
            .map_err(|error| vault::keyring_finding(error).with("account", &name))
    });
    match removed {
        Ok(was_there) => {
            let key = if was_there { "password-removed" } else { "password-was-not-there" };
            Ok(Report { command: "password remove", exit: Exit::Ok, body: Body::Done(key, name) })
        }
        Err(finding) => {
            let mut check = Check::begin(&name, &profile);
            check.stop(finding);
            Ok(report("password remove", check.finish().0))
        }
    }
}

fn report(command: &'static str, checked: Checked) -> Report {
    Report { command, exit: checked.exit(), body: Body::Accounts(vec![checked]) }
}

fn profile(run: &Run, account: Option<&str>) -> Result<(String, Profile), Error> {
    let config = run.config()?;
    let (name, profile) = config.account(account)?;
    Ok((name.to_owned(), profile.clone()))
}
