//! `mailcheck verify`.

use super::args::{AdHoc, Verify};
use super::run::{Run, block_on};
use super::signals::interrupted;
use crate::account::{Encryption, Profile, SecretSource};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::report::{Body, Report};
use crate::text::Phrase;
use crate::verify::{Check, Checked, Prepared, Surroundings};

pub(super) fn run(run: &mut Run, arguments: &Verify) -> Result<Report, Error> {
    let surroundings = run.surroundings(arguments.as_of, arguments.offline, arguments.insist);
    let mut checked = Vec::new();
    for (name, mut profile) in accounts(run, arguments)? {
        if arguments.password_stdin {
            profile.secret = SecretSource::Stdin;
        }
        let mut result = check(run, &name, &profile, &surroundings)?.0;
        if let Some(address) = &arguments.adhoc.address {
            result.findings = result.findings.into_iter().map(|finding| typed(finding, address)).collect();
        }
        checked.push(result);
    }
    let exit = Exit::most_serious(checked.iter().map(Checked::exit));
    Ok(Report { command: "verify", exit, body: Body::Accounts(checked) })
}

/// The accounts that are meant, with their profiles.
fn accounts(run: &Run, arguments: &Verify) -> Result<Vec<(String, Profile)>, Error> {
    if let Some(address) = &arguments.adhoc.address {
        return Ok(vec![(address.clone(), ad_hoc(address, &arguments.adhoc)?)]);
    }
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

/// Takes an account all the way; gives the result, and the secret that was tried.
pub(super) fn check(
    run: &mut Run,
    name: &str,
    profile: &Profile,
    surroundings: &Surroundings,
) -> Result<(Checked, Option<Box<Prepared>>), Error> {
    let mut check = Check::begin(name, profile);
    block_on(check.identify(surroundings))?;
    run.announce(check.found());
    run.with_sources(|sources| check.prepare(sources, surroundings));
    let stopped = block_on(async {
        tokio::select! {
            biased;
            () = check.connect(surroundings) => None,
            finding = interrupted(Stage::Connect) => Some(finding),
        }
    })?;
    if let Some(finding) = stopped {
        check.stop(finding);
    }
    let (mut checked, prepared) = check.finish();
    if let Some(prepared) = prepared.as_ref().filter(|_| checked.verdict() == Code::Ready) {
        match waiting(run, name) {
            Ok(found) => checked.findings.extend(found.map(|finding| finding.with_all(&prepared.facts))),
            // The login works, whatever is wrong with the outbox.
            Err(error) => run.complain(&error),
        }
    }
    Ok((checked, prepared))
}

/// The login works: what could not be sent without it can go now.
pub(super) fn waiting(run: &Run, account: &str) -> Result<Option<Finding>, Error> {
    let Some(mut outbox) = run.existing_outbox()? else { return Ok(None) };
    let count = outbox.wake(account, (run.context.clock)().timestamp())?;
    let finding = || Finding::new(Code::MessagesWaiting, Stage::Sender).with("count", count.to_string());
    Ok((count > 0).then(finding))
}
