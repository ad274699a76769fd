//! `--import`: an account that another program knows, to begin with.

use std::path::PathBuf;

use super::draft::Draft;
use super::server::is_host;
use super::talk::Talk;
use crate::account::import::{self, Imported};
use crate::account::{Config, Method, Profile, SmtpProfile};
use crate::cli::args::Setup;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::{Facts, Phrase};

/// Takes the flags and the accounts that there are; gives the account to begin with, if one is to be imported. Where several
/// are found and none is named, the user chooses.
pub(super) fn begin(
    talk: &mut Talk<'_>,
    flags: &Setup,
    existing: &Config,
) -> Result<Option<(String, Profile)>, Error> {
    let Some(from) = &flags.import else { return Ok(None) };
    let context = &talk.run.context;
    let no_home = || Error::new(Exit::Config, Phrase::new("no-home"));
    let home = context.home().ok_or_else(no_home)?;
    let config_home = context.variable("XDG_CONFIG_HOME").map(PathBuf::from);
    let mut found = import::find(&home, config_home.as_deref(), from.as_deref());
    if found.accounts.is_empty() && !found.faults.is_empty() {
        return Err(found.faults.swap_remove(0));
    }
    found.faults.iter().for_each(|fault| talk.run.complain(fault));
    let chosen = choose(talk, flags, found.accounts)?;
    let name = name(&chosen, existing);
    // Its secret stays where it is; the one that is typed here is no access token.
    let mut profile = Profile { method: Method::AppPassword, ..chosen.profile };
    if !profile.smtp.host.as_deref().is_some_and(is_host) {
        // What can be no server is looked for, or asked for, as if nobody had named one.
        profile.smtp = SmtpProfile::default();
    }
    Ok(Some((name, profile)))
}

fn choose(talk: &mut Talk<'_>, flags: &Setup, mut found: Vec<Imported>) -> Result<Imported, Error> {
    if let Some(name) = &flags.account
        && let Some(named) = found.iter().position(|one| one.name == *name)
    {
        return Ok(found.swap_remove(named));
    }
    match found.len() {
        0 => Err(Error::new(Exit::NoInput, Phrase::new("setup-nothing-to-import"))
            .hint(Phrase::new("setup-hint-import"))),
        1 => Ok(found.swap_remove(0)),
        _ if flags.yes || talk.run.context.ask.is_none() => {
            let names: Vec<_> = found.iter().map(|one| one.name.as_str()).collect();
            let phrase = Phrase::new("setup-several-to-import").with("names", names.join(", "));
            Err(Error::new(Exit::Usage, phrase))
        }
        _ => {
            found.sort_by_key(|one| !one.default);
            let titles: Vec<_> = found.iter().map(title).collect();
            let chosen = talk.choice("import", &Facts::new(), &titles)?;
            Ok(found.swap_remove(chosen))
        }
    }
}

/// What tells it from the others.
fn title(found: &Imported) -> String {
    let host = found.profile.smtp.host.as_deref().unwrap_or_default();
    let parts = [found.name.as_str(), &found.profile.address, host, &found.source];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What it is called here: a name that another account has here already is not taken from that one.
fn name(found: &Imported, existing: &Config) -> String {
    let address = &found.profile.address;
    let of_address =
        existing.accounts.iter().find(|(_, known)| !address.is_empty() && known.address == *address);
    match of_address {
        Some((name, _)) => name.clone(),
        None if Draft::is_taken(existing, &found.name) => address.clone(),
        None => found.name.clone(),
    }
}
