//! `mailcheck account remove`: first out of the profile, then its secret out of the keyring. What is left is said.

use super::place;
use crate::account::vault::{self, Entry};
use crate::account::{Account, Config, Profile, ProfileFile, SecretSource};
use crate::cli::password_file::password_file;
use crate::cli::reply::{Reply, reply};
use crate::cli::run::{Run, look_up};
use crate::error::Error;
use crate::finding::{Exit, Finding};
use crate::outbox::State;
use crate::outbox::store::Filter;
use crate::provider::Provider;
use crate::report::{Body, Removal, Report, SecretFate};
use crate::text::{Facts, Phrase};
use crate::verify::recall;

const COMMAND: &str = "account remove";

pub(super) fn remove(run: &mut Run, name: &str, yes: bool) -> Result<Report, Error> {
    let mut config = run.config()?;
    let (name, profile) =
        config.account(Some(name)).map(|(name, profile)| (name.to_owned(), profile.clone()))?;
    if !yes && !is_agreed(run, &name)? {
        return Ok(Report { command: COMMAND, exit: Exit::Ok, body: Body::Done("account-kept", name) });
    }
    // Whose secret it is can be found out only as long as the account is there.
    let owner = owner(run, &name, &profile)?;
    let was_default = config.default_account.as_deref() == Some(&name);
    let waiting = waiting(run, &name)?;
    strike(run, &name)?;
    config.accounts.retain(|(other, _)| *other != name);
    let mut removal = Removal {
        account: name,
        login: profile.login().to_owned(),
        secret: SecretFate::Elsewhere,
        place: (profile.secret != SecretSource::Keyring).then(|| place(&profile.secret)),
        used_by: None,
        entry: None,
        lost_default: was_default && config.accounts.len() > 1,
        waiting,
        problem: None,
    };
    match owner {
        None => remove_file(run, &profile, &config, &mut removal)?,
        Some(Ok(account)) => remove_secret(run, &account, &config, &mut removal),
        Some(Err(finding)) => {
            removal.secret = SecretFate::Unknown;
            removal.problem = Some(finding);
        }
    }
    let exit = removal.problem.as_ref().map_or(Exit::Ok, |problem| problem.exit);
    Ok(Report { command: COMMAND, exit, body: Body::Removed(Box::new(removal)) })
}

fn is_agreed(run: &mut Run, name: &str) -> Result<bool, Error> {
    let question = run.texts.ui("ask-remove-account", &Facts::from([("account", name.to_owned())]));
    let Some(ask) = run.context.ask.as_mut() else {
        return Err(Error::new(Exit::Usage, Phrase::new("account-remove-unasked").with("account", name)));
    };
    loop {
        let typed = ask.line(&question, "");
        match reply(&typed.map_err(|_| Error::new(Exit::Interrupted, Phrase::new("account-remove-ended")))?) {
            Some(Reply::Yes) => return Ok(true),
            Some(Reply::No) => return Ok(false),
            Some(Reply::Unknown) | None => {}
        }
    }
}

/// The account whose secret is in the keyring, or why it is not known; nothing if the secret is elsewhere.
fn owner(run: &Run, name: &str, profile: &Profile) -> Result<Option<Result<Account, Finding>>, Error> {
    if profile.secret != SecretSource::Keyring {
        return Ok(None);
    }
    Ok(Some(match recall(name, profile) {
        Ok(Some((account, _))) => Ok(account),
        Ok(None) => {
            let surroundings = run.surroundings(None, false, false);
            look_up(name, profile, &surroundings)?.map(|identified| identified.account)
        }
        Err(finding) => Err(finding),
    }))
}

/// Takes the account out of the profile; the sandbox's is made anew for each run.
fn strike(run: &Run, name: &str) -> Result<(), Error> {
    if run.twin.is_some() {
        return Ok(());
    }
    let mut file = ProfileFile::open(&run.profile_path()?, &Provider::ids(), run.context.home().as_deref())?;
    file.remove(name);
    file.save()
}

/// A file that `setup` made for this account goes with it; one that the user made, or that another account uses, stays.
fn remove_file(run: &Run, profile: &Profile, others: &Config, removal: &mut Removal) -> Result<(), Error> {
    let file = SecretSource::File(password_file(run, &removal.account)?);
    let is_used = others.accounts.iter().any(|(_, other)| other.secret == file);
    if profile.secret != file || is_used || run.twin.is_some() {
        return Ok(());
    }
    // One that cannot be removed is named as one that stays.
    if let SecretSource::File(path) = &file
        && std::fs::remove_file(path).is_ok()
    {
        removal.secret = SecretFate::Removed;
    }
    Ok(())
}

fn remove_secret(run: &Run, account: &Account, others: &Config, removal: &mut Removal) {
    let entry = Entry { host: account.endpoint.host.clone(), login: account.login.clone() };
    removal.login.clone_from(&entry.login);
    removal.used_by = others
        .accounts
        .iter()
        .find(|(name, other)| may_use(&entry, name, other))
        .map(|(name, _)| name.clone());
    if removal.used_by.is_some() {
        removal.secret = SecretFate::Shared;
        return;
    }
    removal.secret = match run.context.keyring.remove(&entry) {
        Ok(true) => SecretFate::Removed,
        Ok(false) => SecretFate::Missing,
        Err(error) => {
            removal.problem = Some(vault::keyring_finding(error).with("account", &removal.account));
            SecretFate::Left
        }
    };
    removal.entry = Some(entry);
}

/// Whether an account uses that entry of the keyring; where its server would have to be found, whether it may.
fn may_use(entry: &Entry, name: &str, profile: &Profile) -> bool {
    profile.secret == SecretSource::Keyring
        && match recall(name, profile) {
            Ok(Some((account, _))) => account.endpoint.host == entry.host && account.login == entry.login,
            Ok(None) | Err(_) => profile.login() == entry.login,
        }
}

/// The letters that only this account can send, by their numbers.
fn waiting(run: &Run, name: &str) -> Result<Vec<String>, Error> {
    let Some(store) = run.existing_outbox()? else { return Ok(Vec::new()) };
    let mut waiting = Vec::new();
    for state in [State::Queued, State::InDoubt] {
        let filter = Filter { state: Some(state), account: Some(name.to_owned()), to: None };
        store.each(&filter, |row| waiting.push(row.id.to_string()))?;
    }
    Ok(waiting)
}
