//! `mailcheck setup`: address, provider, two-step verification, password; verified, and only then stored.
//!
//! [`draft`] is what was answered so far, [`guide`] the order of the questions, [`trial`] one try at the server, [`again`] what
//! follows a failure, [`keep`] what follows success. Until [`keep`], nothing is changed.

mod address;
mod again;
mod draft;
mod elsewhere;
mod flags;
mod guide;
mod import;
mod keep;
mod password;
mod scripted;
mod server;
mod talk;
mod trial;
mod two_step;

use super::args::Setup;
use super::run::Run;
use super::verify::waiting;
use crate::account::{Config, Profile};
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Report};
use crate::text::Phrase;
use draft::Draft;
use talk::Talk;
use trial::Tried;

pub(super) fn run(run: &mut Run, flags: &Setup) -> Result<Report, Error> {
    let existing = existing(run)?;
    let begun =
        import::begin(&mut Talk { run }, flags, &existing)?.or_else(|| tried_out(run, flags, &existing));
    let mut draft = Draft::begin(flags, existing, begun)?;
    let missing = missing(&draft);
    let is_scripted = missing.is_empty();
    if !is_scripted && run.context.ask.is_none() {
        let phrase = Phrase::new("setup-missing-flags").with("names", missing.join(", "));
        return Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("setup-hint-flags")));
    }
    let mut surroundings = run.surroundings(None, false, flags.insist);
    let tried = if is_scripted {
        scripted::attempt(run, &mut draft, &surroundings)?
    } else {
        guide::guide(&mut Talk { run }, &mut draft, &mut surroundings)?
    };
    let tried = if tried.was_accepted() { kept(run, &mut draft, tried)? } else { tried };
    let exit = tried.checked.exit();
    let is_told = !is_scripted && exit != Exit::Ok;
    Ok(Report { command: "setup", exit, body: Body::SetUp { checked: tried.checked, is_told } })
}

/// Stores what works; adds to the report what was done.
fn kept(run: &mut Run, draft: &mut Draft<'_>, mut tried: Tried) -> Result<Tried, Error> {
    let Some(prepared) = &tried.prepared else { return Ok(tried) };
    let file = run.profile_path()?;
    match keep::keep(&mut Talk { run }, draft, prepared, &file)? {
        Ok(findings) => {
            tried.checked.findings.extend(findings);
            let waiting = waiting(run, &draft.name).unwrap_or_else(|error| {
                // The login works, whatever is wrong with the outbox.
                run.complain(&error);
                None
            });
            tried.checked.findings.extend(waiting.map(|finding| finding.with_all(&prepared.facts)));
        }
        Err(finding) => tried.checked.findings.push(finding),
    }
    Ok(tried)
}

/// The accounts that there are already; none without a profile.
fn existing(run: &Run) -> Result<Config, Error> {
    match run.config() {
        Err(error) if error.message.key == "config-missing" => Ok(Config::default()),
        other => other,
    }
}

/// In the sandbox there is an account that works, for whoever only wants to see how it goes.
fn tried_out(run: &Run, flags: &Setup, existing: &Config) -> Option<(String, Profile)> {
    let is_open = run.twin.is_some() && flags.account.is_none() && flags.address.is_none();
    let (name, profile) = existing.account(None).ok().filter(|_| is_open)?;
    Some((name.to_owned(), profile.clone()))
}

/// The flags without which somebody has to be asked.
fn missing(draft: &Draft<'_>) -> Vec<&'static str> {
    let flags = draft.flags;
    let needed = [
        ("--address", draft.profile.address.is_empty()),
        ("--password-stdin", draft.is_typed && !flags.password_stdin),
        ("--yes", !flags.yes),
    ];
    needed.into_iter().filter(|(_, is_missing)| *is_missing).map(|(flag, _)| flag).collect()
}
