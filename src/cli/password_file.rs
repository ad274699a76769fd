//! The file beside the profile in which `setup` keeps a password where there is no keyring.

use std::path::{Path, PathBuf};

use super::run::Run;
use crate::error::Error;

/// Takes an account's name; gives the path of its file, whether it is there or not.
pub(super) fn password_file(run: &Run, account: &str) -> Result<PathBuf, Error> {
    let profile = run.profile_path()?;
    let folder = profile.parent().unwrap_or(Path::new(""));
    let is_plain = |character: char| character.is_alphanumeric() || "-_.@+".contains(character);
    let name: String =
        account.chars().map(|character| if is_plain(character) { character } else { '-' }).collect();
    Ok(folder.join(format!("{name}.password")))
}
