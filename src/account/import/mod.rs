//! Accounts that other programs know: server, port, encryption and login, never a password.

mod file;
mod msmtp;
mod prefs;
mod thunderbird;

use std::path::{Path, PathBuf};

use super::{Address, Profile, SecretSource};
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Where Thunderbird keeps its profiles below the home folder: installed, as a snap, as a flatpak.
const THUNDERBIRD: [&str; 3] =
    [".thunderbird", "snap/thunderbird/common/.thunderbird", ".var/app/org.mozilla.Thunderbird/.thunderbird"];

/// An account of another program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The file in which it stands, such as `~/.msmtprc`.
    pub source: String,
    /// What it is called there, or the part of its address before the @.
    pub name: String,
    /// Whether it is the one that is used there where none is named.
    pub default: bool,
    /// What is known of it. The address is empty where the other program knows none; the secret is to be asked for.
    pub profile: Profile,
}

/// What was found in the files of other programs.
#[derive(Debug, Default)]
pub struct Imports {
    /// The accounts, in the order of the files.
    pub accounts: Vec<Imported>,
    /// What is wrong with files from which therefore nothing was taken.
    pub faults: Vec<Error>,
}

/// Looks for accounts in the one file or folder that is named, else wherever msmtp and Thunderbird keep them below the
/// user's home folder and the folder of configurations (`$XDG_CONFIG_HOME`).
pub fn find(home: &Path, config_home: Option<&Path>, from: Option<&Path>) -> Imports {
    let mut imports = Imports::default();
    match from {
        Some(path) if !path.exists() => imports.faults.push(missing(path)),
        Some(folder) if folder.is_dir() => imports.take_thunderbird(folder, home),
        Some(file) if file.extension().is_some_and(|ending| ending == "js") => {
            imports.take(thunderbird::accounts, file, home);
        }
        Some(file) => imports.take(msmtp::accounts, file, home),
        None => {
            let config_home = config_home.map_or_else(|| home.join(".config"), Path::to_owned);
            imports.take(msmtp::accounts, &home.join(".msmtprc"), home);
            imports.take(msmtp::accounts, &config_home.join("msmtp/config"), home);
            for folder in THUNDERBIRD {
                imports.take_thunderbird(&home.join(folder), home);
            }
        }
    }
    imports
}

/// Why a file is not understood: the line, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Fault {
    line: usize,
}

/// A parser: takes a text and the home folder; gives the accounts in it. Their source is still empty.
type Parser = fn(&str, &Path) -> Result<Vec<Imported>, Fault>;

impl Imports {
    /// Takes the accounts of a file, if it is there.
    fn take(&mut self, parse: Parser, path: &Path, home: &Path) {
        let text = match file::read(path) {
            Ok(Some(text)) => text,
            Ok(None) => return,
            Err(error) => return self.faults.push(error),
        };
        match parse(&text, home) {
            Ok(accounts) => {
                let source = shown(path, home);
                let named = accounts.into_iter().map(|one| Imported { source: source.clone(), ..one });
                self.accounts.extend(named);
            }
            Err(Fault { line }) => self.faults.push(broken(path, line)),
        }
    }

    /// Takes the accounts of a profile of Thunderbird, or of all those in its folder.
    fn take_thunderbird(&mut self, folder: &Path, home: &Path) {
        let own = folder.join("prefs.js");
        if own.exists() {
            return self.take(thunderbird::accounts, &own, home);
        }
        match file::read(&folder.join("profiles.ini")) {
            Ok(list) => {
                let list = list.as_deref().map_or("", String::as_str);
                for profile in thunderbird::profiles(list) {
                    self.take(thunderbird::accounts, &folder.join(profile).join("prefs.js"), home);
                }
            }
            Err(error) => self.faults.push(error),
        }
    }
}

/// A profile of what another program knows: the address where it is one, and the login name where it is another.
fn profile(address: Option<&str>, login: Option<&str>) -> Profile {
    let is_address = |text: &&str| text.parse::<Address>().is_ok();
    let login = login.map(str::trim).filter(|login| !login.is_empty());
    let address = address.filter(is_address).or(login.filter(is_address)).unwrap_or_default();
    let mut profile = Profile::of(address, SecretSource::Prompt);
    profile.username = login.filter(|login| *login != address).map(ToOwned::to_owned);
    profile
}

/// Leaves out the encryption of a server to which a password would go in plain text: the provider or the convention decides.
fn encrypted(mut profile: Profile) -> Profile {
    if profile.smtp.is_exposed() {
        profile.smtp.encryption = None;
    }
    profile
}

/// A path as people write it: `~` is the home folder.
fn shown(path: &Path, home: &Path) -> String {
    let below = path.strip_prefix(home).map(|rest| Path::new("~").join(rest));
    below.unwrap_or_else(|_| path.to_owned()).display().to_string()
}

/// A path as the other program means it; nothing where it depends on the folder in which that program was called.
fn absolute(text: &str, home: &Path) -> Option<PathBuf> {
    let path = text.strip_prefix("~/").map_or_else(|| PathBuf::from(text), |rest| home.join(rest));
    path.is_absolute().then_some(path)
}

fn missing(path: &Path) -> Error {
    Error::new(Exit::NoInput, Phrase::new("file-missing").with("path", path.display().to_string()))
}

fn broken(path: &Path, line: usize) -> Error {
    let phrase = Phrase::new("import-broken").with("file", path.display().to_string());
    Error::new(Exit::Data, phrase.with("line", line.to_string()))
}

#[cfg(test)]
mod tests;
