//! The set-up without questions: the flags have answered all of them.

use super::draft::Draft;
use super::server::pin;
use super::trial::{self, Tried};
use crate::account::SecretSource;
use crate::account::vault::{self, Entry};
use crate::cli::run::{Run, look_up};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding};
use crate::verify::{Check, Identified, Surroundings};

/// Tries the account as the flags have it. Nobody is there to confirm a server that was found, which `--yes` does; where a
/// password may not go to it all the same, the finding says so.
pub(super) fn attempt(
    run: &mut Run,
    draft: &mut Draft<'_>,
    surroundings: &Surroundings,
) -> Result<Tried, Error> {
    let mut profile = draft.tried();
    if draft.is_typed {
        profile.secret = SecretSource::Stdin;
    }
    let identified = match look_up(&draft.name, &profile, surroundings)? {
        Ok(identified) => identified,
        Err(finding) => return Ok(stopped(draft, typed(finding))),
    };
    if identified.found.is_some() {
        run.announce(identified.found.as_ref());
        pin(draft, &identified);
    }
    if draft.is_typed {
        match read(run, &identified) {
            Ok(secret) => draft.secret = Some(secret),
            Err(finding) => return Ok(stopped(draft, finding.with_all(&identified.facts(surroundings)))),
        }
    }
    trial::attempt(run, draft, surroundings)
}

fn read(run: &mut Run, identified: &Identified) -> Result<crate::account::Secret, Finding> {
    let account = &identified.account;
    let entry = Entry { host: account.endpoint.host.clone(), login: account.login.clone() };
    run.with_sources(|sources| vault::read(&SecretSource::Stdin, &entry, sources))
}

/// What is wrong with an address stands on the command line and not in the profile.
fn typed(finding: Finding) -> Finding {
    match finding.code {
        Code::AddressInvalid => finding.with("field", "typed").exiting(Exit::Data),
        _ => finding,
    }
}

fn stopped(draft: &Draft<'_>, finding: Finding) -> Tried {
    let mut check = Check::begin(&draft.name, &draft.profile);
    check.stop(finding);
    let (checked, prepared) = check.finish();
    Tried { checked, prepared }
}
