//! `mailcheck verify`.

mod round;
mod watch;
mod watched;

use super::args::{AdHoc, Verify};
use super::run::{Run, block_on};
use super::signals::Signals;
use crate::account::{Encryption, Profile, SecretSource};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding};
use crate::report::{Body, Format, Report};
use crate::text::Phrase;
use crate::verify::{Checked, Surroundings};
pub(super) use round::waiting;
use round::{Outcome, Round, read};

pub(super) fn run(run: &mut Run, arguments: &Verify) -> Result<Report, Error> {
    if let Some(other) = unsuited(run, arguments) {
        let phrase = Phrase::new("usage-conflict").with("argument", "--format nagios").with("other", other);
        return Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("usage-hint-help")));
    }
    if arguments.watch || arguments.until_ok {
        return block_on(watch::watch(run, arguments))?;
    }
    let surroundings = run.surroundings(arguments.as_of, arguments.offline, arguments.insist);
    let outcomes = check_all(run, &accounts(run, arguments)?, &surroundings)?;
    let mut checked: Vec<_> = outcomes.into_iter().map(|(checked, _)| checked).collect();
    if let Some(address) = &arguments.adhoc.address {
        for one in &mut checked {
            one.findings = one.findings.drain(..).map(|finding| typed(finding, address)).collect();
        }
    }
    Ok(report(checked))
}

/// The argument that goes ill with the report of a monitoring plugin: its one report ends the run.
fn unsuited(run: &Run, arguments: &Verify) -> Option<&'static str> {
    match run.style.format {
        Format::Nagios if run.global.json => Some("--json"),
        Format::Nagios if arguments.until_ok => Some("--until-ok"),
        Format::Nagios if arguments.watch => Some("--watch"),
        _ => None,
    }
}

fn report(checked: Vec<Checked>) -> Report {
    let exit = Exit::most_serious(checked.iter().map(Checked::exit));
    Report { command: "verify", exit, body: Body::Accounts(checked) }
}

/// The accounts that are meant, with their profiles.
fn accounts(run: &Run, arguments: &Verify) -> Result<Vec<(String, Profile)>, Error> {
    let mut accounts = match &arguments.adhoc.address {
        Some(address) => vec![(address.clone(), ad_hoc(address, &arguments.adhoc)?)],
        None => profiles(run, arguments)?,
    };
    if arguments.password_stdin {
        for (_, profile) in &mut accounts {
            profile.secret = SecretSource::Stdin;
        }
    }
    Ok(accounts)
}

fn profiles(run: &Run, arguments: &Verify) -> Result<Vec<(String, Profile)>, Error> {
    let config = run.config()?;
    if arguments.all && !config.accounts.is_empty() {
        return Ok(config.accounts);
    }
    let named = |name: Option<&str>| {
        let (name, profile) = config.account(name)?;
        Ok((name.to_owned(), profile.clone()))
    };
    if arguments.accounts.is_empty() {
        return Ok(vec![named(None)?]);
    }
    arguments.accounts.iter().map(|name| named(Some(name))).collect()
}

/// An account that stands in no profile is named in another way, and so is what is wrong with its address.
fn typed(finding: Finding, address: &str) -> Finding {
    let finding = finding.with("named", format!("--address {address}"));
    match finding.code {
        Code::AddressInvalid => finding.with("field", "typed").exiting(Exit::Data),
        _ => finding,
    }
}

/// A profile from the command line alone.
fn ad_hoc(address: &str, arguments: &AdHoc) -> Result<Profile, Error> {
    let mut profile = Profile::of(address, SecretSource::Prompt);
    profile.username.clone_from(&arguments.username);
    profile.smtp.host = arguments.host.as_ref().map(|host| host.trim_matches(['[', ']']).to_owned());
    profile.smtp.port = arguments.port;
    profile.smtp.encryption = arguments.encryption.map(Encryption::from);
    if profile.smtp.is_exposed() {
        return Err(Error::new(Exit::Usage, Phrase::new("usage-unencrypted")));
    }
    Ok(profile)
}

/// Takes accounts all the way, several at once; gives the results in their order.
fn check_all(
    run: &mut Run,
    accounts: &[(String, Profile)],
    surroundings: &Surroundings,
) -> Result<Vec<Outcome>, Error> {
    block_on(async {
        let mut signals = Signals::default();
        let mut round = Round::begin(accounts, surroundings).await;
        round.prepare(run, read);
        round.connect(&mut signals).await;
        round.finish(run)
    })
}

/// Takes an account all the way; gives the result, and the secret that was tried.
pub(super) fn check(
    run: &mut Run,
    name: &str,
    profile: &Profile,
    surroundings: &Surroundings,
) -> Result<Outcome, Error> {
    let mut outcomes = check_all(run, &[(name.to_owned(), profile.clone())], surroundings)?;
    Ok(outcomes.pop().expect("each account has its outcome"))
}
