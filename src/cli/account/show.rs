//! `mailcheck account show`: everything that a run would use, and who says so. Nobody is asked for it but the keyring.

use super::place;
use crate::account::vault::Entry;
use crate::account::{Account, Profile, SecretSource};
use crate::cli::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::provider::Provider;
use crate::report::{AccountDetails, Body, Origin, Presence, Report, ServerDetails, Sourced};
use crate::verify::recall;

pub(super) fn show(run: &Run, account: Option<&str>) -> Result<Report, Error> {
    let config = run.config()?;
    let (name, profile) = config.account(account)?;
    let (known, problem) = match recall(name, profile) {
        Ok(known) => (known, None),
        Err(problem) => (None, Some(problem)),
    };
    let exit = problem.as_ref().map_or(Exit::Ok, |problem| problem.exit);
    let mut secret = place(&profile.secret);
    if let Some((account, _)) = known.as_ref().filter(|_| profile.secret == SecretSource::Keyring) {
        secret.keyring = Some(presence(run, account));
    }
    let file = run.twin.is_none().then(|| run.profile_path()).transpose()?;
    let text = |path: &std::path::PathBuf| path.display().to_string();
    let details = AccountDetails {
        account: name.to_owned(),
        default: config.is_default(name),
        file: file.as_ref().map(text),
        address: profile.address.clone(),
        display_name: profile.display_name.clone(),
        provider: known.as_ref().and_then(|(_, provider)| self::provider(profile, provider)),
        login: login(profile, known.as_ref().map(|(account, _)| account)),
        server: known.as_ref().map(|(account, provider)| server(profile, account, provider)),
        ca_file: profile.smtp.ca_file.as_ref().map(text),
        method: profile.method.name(),
        secret,
        two_step_verification: profile.two_step_verification,
        messages_per_day: profile.messages_per_day,
        recipients_per_day: profile.recipients_per_day,
        problem,
    };
    Ok(Report { command: "account show", exit, body: Body::Details(Box::new(details)) })
}

fn presence(run: &Run, account: &Account) -> Presence {
    let entry = Entry { host: account.endpoint.host.clone(), login: account.login.clone() };
    match run.context.keyring.get(&entry) {
        Ok(Some(_)) => Presence::Stored,
        Ok(None) => Presence::Missing,
        Err(error) => Presence::Unknown(error),
    }
}

fn provider(profile: &Profile, provider: &Provider) -> Option<Sourced<String>> {
    let from = match (&profile.provider, &profile.smtp.host) {
        (Some(_), _) => Origin::Profile,
        // Nobody knows this server.
        (None, _) if provider.name.is_empty() => return None,
        (None, Some(_)) => Origin::Server,
        (None, None) => Origin::Address,
    };
    Some(Sourced { value: provider.id.clone(), from })
}

/// The login name, unless only the server that is still to be found tells it.
fn login(profile: &Profile, account: Option<&Account>) -> Option<Sourced<String>> {
    match (&profile.username, account) {
        (Some(name), _) => Some(Sourced { value: name.clone(), from: Origin::Profile }),
        (None, Some(account)) => {
            let is_address = account.login == profile.login();
            let from = if is_address { Origin::Address } else { Origin::Provider };
            Some(Sourced { value: account.login.clone(), from })
        }
        (None, None) => None,
    }
}

fn server(profile: &Profile, account: &Account, provider: &Provider) -> ServerDetails {
    let (said, used) = (&profile.smtp, &account.endpoint);
    let is_offered =
        provider.endpoints.iter().any(|known| known.port == used.port && known.encryption == used.encryption);
    let otherwise = if is_offered { Origin::Provider } else { Origin::Convention };
    let from = |is_said: bool, otherwise| if is_said { Origin::Profile } else { otherwise };
    ServerDetails {
        host: Sourced { value: used.host.clone(), from: from(said.host.is_some(), Origin::Provider) },
        port: Sourced { value: used.port, from: from(said.port.is_some(), otherwise) },
        encryption: Sourced {
            value: used.encryption.name(),
            from: from(said.encryption.is_some(), otherwise),
        },
    }
}
