//! Where a password is kept on a machine without a keyring.

use std::path::PathBuf;

use super::draft::Draft;
use super::flags;
use super::talk::Talk;
use crate::account::SecretSource;
use crate::cli::password_file::password_file;
use crate::cli::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::{Facts, Phrase};

/// Asks for the place: a file, a command, a variable, or the keyring once more.
pub(super) fn ask(talk: &mut Talk<'_>, draft: &Draft<'_>) -> Result<SecretSource, Error> {
    let facts = draft.facts();
    let places =
        ["place-file", "place-command", "place-env", "place-keyring"].map(|key| talk.text(key, &facts));
    loop {
        let place = match talk.choice("place", &facts, &places)? {
            0 => file(talk, draft)?,
            1 => command(talk, &facts)?,
            2 => variable(talk, &facts)?,
            _ => Some(SecretSource::Keyring),
        };
        if let Some(place) = place {
            return Ok(place);
        }
    }
}

fn file(talk: &mut Talk<'_>, draft: &Draft<'_>) -> Result<Option<SecretSource>, Error> {
    let usual = password_file(talk.run, &draft.name)?;
    let typed = talk.line("file", &draft.facts(), &usual.display().to_string())?;
    let path = match (typed.strip_prefix("~/"), talk.run.context.home()) {
        (Some(rest), Some(home)) => home.join(rest),
        _ => PathBuf::from(&typed),
    };
    let path = std::path::absolute(&path).ok().filter(|_| !typed.is_empty());
    let Some(path) = path else { return Ok(None) };
    let facts = Facts::from([("path", path.display().to_string())]);
    // Whatever stands in a file that is there already may be somebody's only copy.
    if path.exists() && !talk.is_agreed("file-exists", &facts, Some(false))? {
        return Ok(None);
    }
    Ok(Some(SecretSource::File(path)))
}

fn command(talk: &mut Talk<'_>, facts: &Facts) -> Result<Option<SecretSource>, Error> {
    let typed = talk.line("command", facts, "")?;
    match flags::words(&typed) {
        Ok(words) => Ok(Some(SecretSource::Command(words))),
        Err(error) => {
            talk.speak(&talk.run.texts.phrase(&error.message));
            Ok(None)
        }
    }
}

fn variable(talk: &mut Talk<'_>, facts: &Facts) -> Result<Option<SecretSource>, Error> {
    let typed = talk.line("variable", facts, "")?;
    match flags::variable(&typed) {
        Ok(source) => Ok(Some(source)),
        Err(error) => {
            talk.speak(&talk.run.texts.phrase(&error.message));
            Ok(None)
        }
    }
}

/// As [`password_file`], for a file that is not there yet: whatever stands in one may be another account's.
pub(super) fn new_file(run: &Run, account: &str) -> Result<PathBuf, Error> {
    let file = password_file(run, account)?;
    if file.exists() {
        let phrase = Phrase::new("setup-file-exists").with("file", file.display().to_string());
        return Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("setup-hint-secret-file")));
    }
    Ok(file)
}
