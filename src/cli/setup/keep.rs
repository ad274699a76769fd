//! What works is kept: the password where it is to be, then the account in the profile. Until then nothing was changed.

use std::path::Path;

use super::draft::Draft;
use super::elsewhere;
use super::talk::Talk;
use crate::account::vault::{self, Entry};
use crate::account::{ProfileFile, Secret, SecretSource};
use crate::cli::args::StoreChoice;
use crate::cli::password_file::password_file;
use crate::cli::run::Run;
use crate::error::Error;
use crate::finding::{Code, Finding, Stage};
use crate::provider::Provider;
use crate::text::Facts;
use crate::verify::Prepared;

/// Stores the password and writes the profile; gives what was done, or the finding that says why the password could not be
/// stored: then nothing was changed.
pub(super) fn keep(
    talk: &mut Talk<'_>,
    draft: &mut Draft<'_>,
    prepared: &Prepared,
    file: &Path,
) -> Result<Result<Vec<Finding>, Finding>, Error> {
    // A profile that cannot be edited is found before anything is stored.
    open(talk.run, file)?;
    let default = default_account(talk, draft)?;
    let mut findings = Vec::new();
    if draft.is_typed {
        match store(talk, draft, prepared)? {
            Ok(finding) => findings.push(finding.with_all(&prepared.facts)),
            Err(finding) => return Ok(Err(finding.with_all(&prepared.facts))),
        }
    }
    write(talk.run, draft, default.as_deref(), file)?;
    findings.push(
        Finding::new(Code::ProfileWritten, Stage::Profile)
            .with("path", file.display().to_string())
            .with("kind", if talk.run.twin.is_some() { "sandbox" } else { "user" })
            .with_all(&prepared.facts),
    );
    Ok(Ok(findings))
}

fn open(run: &Run, file: &Path) -> Result<ProfileFile, Error> {
    ProfileFile::open(file, &Provider::ids(), run.context.home().as_deref())
}

/// Writes the account into the profile as it is now: since the questions began, somebody may have set up another one.
fn write(run: &Run, draft: &Draft<'_>, default: Option<&str>, file: &Path) -> Result<(), Error> {
    loop {
        let mut profile_file = open(run, file)?;
        let before = profile_file.default_account().filter(|_| draft.is_new()).map(ToOwned::to_owned);
        profile_file.put(&draft.name, &draft.profile);
        if let Some(default) = default.or(before.as_deref()) {
            profile_file.set_default(default);
        }
        match profile_file.save() {
            // Whoever was faster has written, so that this ends.
            Err(error) if error.message.key == "config-changed" => {}
            saved => return saved,
        }
    }
}

/// The account to use where none is named, if the profile is to say another one than before. One that was used because it
/// was the only one stays it.
fn default_account(talk: &mut Talk<'_>, draft: &Draft<'_>) -> Result<Option<String>, Error> {
    if draft.flags.default {
        return Ok(Some(draft.name.clone()));
    }
    let Some((before, _)) = draft.existing.account(None).ok().filter(|_| draft.is_new()) else {
        return Ok(None);
    };
    let facts = Facts::from([("account", draft.name.clone()), ("other", before.to_owned())]);
    let is_new_default = !draft.flags.yes && talk.is_agreed("make-default", &facts, Some(false))?;
    Ok(Some(if is_new_default { draft.name.clone() } else { before.to_owned() }))
}

/// Puts the password where it is to be; where that fails, the user names another place, or a script is told.
fn store(
    talk: &mut Talk<'_>,
    draft: &mut Draft<'_>,
    prepared: &Prepared,
) -> Result<Result<Finding, Finding>, Error> {
    draft.profile.secret = place(talk, draft, prepared)?;
    loop {
        let source = draft.profile.secret.clone();
        let stored = match put(talk, &source, &prepared.entry(), &prepared.secret) {
            Ok(()) => return Ok(Ok(stored(&source))),
            Err(finding) if matches!(source, SecretSource::Keyring | SecretSource::File(_)) => {
                finding.with("source", if draft.flags.yes { "flags" } else { "setup" })
            }
            Err(finding) => finding,
        };
        let stored = stored.with_all(&prepared.facts);
        if draft.flags.yes {
            return Ok(Err(stored));
        }
        talk.tell(&stored);
        draft.profile.secret = elsewhere::ask(talk, draft)?;
    }
}

/// Where the password is to be kept, by the flags or the profile as it was.
fn place(talk: &mut Talk<'_>, draft: &Draft<'_>, prepared: &Prepared) -> Result<SecretSource, Error> {
    match (draft.flags.store, &draft.profile.secret) {
        (Some(StoreChoice::Keyring), _) => Ok(SecretSource::Keyring),
        (_, SecretSource::File(path)) => Ok(SecretSource::File(path.clone())),
        (Some(StoreChoice::File), _) => {
            let file = SecretSource::File(password_file(talk.run, &draft.name)?);
            // A run that was ended in the middle leaves the password there already.
            let is_there = holds(talk, &file, &prepared.entry(), &prepared.secret).unwrap_or(false);
            if is_there {
                Ok(file)
            } else {
                elsewhere::new_file(talk.run, &draft.name).map(SecretSource::File)
            }
        }
        (None, _) => Ok(SecretSource::Keyring),
    }
}

/// Puts the password there, or sees that it is there already.
fn put(talk: &mut Talk<'_>, source: &SecretSource, entry: &Entry, secret: &Secret) -> Result<(), Finding> {
    match source {
        SecretSource::Keyring => talk.run.context.keyring.set(entry, secret).map_err(vault::keyring_finding),
        SecretSource::File(path) => vault::write_file(path, secret),
        other if holds(talk, other, entry, secret)? => Ok(()),
        other => Err(Finding::new(Code::SecretDiffers, Stage::Secret).with("source", other.name())),
    }
}

/// Whether that very password is there.
fn holds(
    talk: &mut Talk<'_>,
    source: &SecretSource,
    entry: &Entry,
    secret: &Secret,
) -> Result<bool, Finding> {
    let there = talk.run.with_sources(|sources| vault::read(source, entry, sources))?;
    Ok(there.is_same(secret))
}

fn stored(source: &SecretSource) -> Finding {
    let finding = Finding::new(Code::PasswordStored, Stage::Secret).with("kind", source.name());
    match source {
        SecretSource::File(path) => finding.with("path", path.display().to_string()),
        _ => finding,
    }
}
