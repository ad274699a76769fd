//! The file of profiles, edited so that everything else in it stays as the user wrote it.

mod edit;
mod lines;
mod paragraphs;
mod statement;

use std::io;
use std::path::{Path, PathBuf};

use toml_edit::{DocumentMut, Item, Key, Value};

use super::place::Place;
use super::{Config, Profile, SecretSource, config};
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;
use lines::carry_over;
use statement::{Statement, statements};

/// A file of profiles that is being edited. Nothing is written before [`ProfileFile::save`].
#[derive(Debug)]
pub struct ProfileFile {
    path: PathBuf,
    known_providers: Vec<&'static str>,
    home: Option<PathBuf>,
    /// The text that was read; nothing if there was no file.
    opened: Option<String>,
    /// What that text means.
    before: Config,
    document: DocumentMut,
    /// How the document was written before it was edited.
    unedited: String,
    /// What the document means.
    after: Config,
}

impl ProfileFile {
    /// Takes the same as [`Config::load`] and fails as it does, but a file that is not there is an empty one.
    pub fn open(path: &Path, known_providers: &[&'static str], home: Option<&Path>) -> Result<Self, Error> {
        let opened = config::read(path)?;
        let text = opened.as_deref().unwrap_or_default();
        let config = Config::parse(text, path, known_providers, home)?;
        // Both readers take the same grammar, and the other one took it.
        let document = text.parse::<DocumentMut>().map_err(|error| defect(path, error.message()))?;
        Ok(Self {
            path: path.to_owned(),
            known_providers: known_providers.to_vec(),
            home: home.map(ToOwned::to_owned),
            opened,
            before: config.clone(),
            unedited: document.to_string(),
            document,
            after: config,
        })
    }

    /// Makes the account of that name say what the profile says. Of what stands there only the keys change whose value
    /// differs, and what goes without saying is left out. A secret from a prompt or standard input has no place in a file:
    /// then the place of the secret stays as it is.
    pub fn put(&mut self, name: &str, profile: &Profile) {
        let old = self.after.accounts.iter().find(|(known, _)| known == name).map(|(_, old)| old.clone());
        let new = as_read(profile, old.as_ref());
        let mut said = old.as_ref().map(statements).into_iter().flatten().map(|old| old.value);
        for statement in statements(&new) {
            let said = said.next().flatten();
            if statement.value.as_ref().map(ToString::to_string) != said.map(|value| value.to_string()) {
                self.say(name, statement);
            }
        }
        match self.after.accounts.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = new,
            None => self.after.accounts.push((name.to_owned(), new)),
        }
    }

    /// Takes an account out, and with it `default_account` if that names it; tells whether there was one.
    pub fn remove(&mut self, name: &str) -> bool {
        let before = self.after.accounts.len();
        self.after.accounts.retain(|(known, _)| known != name);
        self.take_out(|document| {
            if let Some(accounts) = edit::child(document, "accounts") {
                edit::remove(accounts, name);
            }
        });
        if self.after.default_account.as_deref() == Some(name) {
            self.after.default_account = None;
            self.take_out(|document| edit::remove(document, "default_account"));
        }
        self.after.accounts.len() < before
    }

    /// The account that is used where none is named, if there is one.
    pub fn default_account(&self) -> Option<&str> {
        self.after.account(None).ok().map(|(name, _)| name)
    }

    /// Makes an account the one that is used where none is named.
    pub fn set_default(&mut self, name: &str) {
        if self.after.default_account.as_deref() == Some(name) {
            return;
        }
        self.after.default_account = Some(name.to_owned());
        if self.document.contains_key("default_account") {
            edit::set(self.document.as_item_mut(), "default_account", name.into());
        } else {
            self.put_first(&format!("default_account = {}", Value::from(name)));
        }
    }

    /// Writes the file, unless nothing changed: a new one in the place of the old one, readable for its owner alone. Fails
    /// without writing if somebody else changed the file since it was opened.
    pub fn save(&mut self) -> Result<(), Error> {
        if self.before == self.after {
            return Ok(());
        }
        let edited = self.document.to_string();
        let text = carry_over(self.opened.as_deref().unwrap_or_default(), &self.unedited, &edited);
        self.verify(&text)?;
        let place = Place::take(&self.path).map_err(|error| self.unwritable(&error))?;
        if config::read(&self.path)? != self.opened {
            return Err(self.changed());
        }
        place.replace(text.as_bytes()).map_err(|error| self.unwritable(&error))?;
        (self.opened, self.unedited) = (Some(text), edited);
        self.before = self.after.clone();
        Ok(())
    }

    /// Makes an account say that; the account is made if it is not there yet.
    fn say(&mut self, name: &str, statement: Statement) {
        if statement.value.is_none() {
            return self.take_out(|document| {
                let account =
                    edit::child(document, "accounts").and_then(|accounts| edit::child(accounts, name));
                if let Some(account) = account {
                    edit::change(account, statement);
                }
            });
        }
        if self.document.is_empty() {
            self.put_first(&format!("[accounts.{}]", Key::new(name)));
        }
        if let Some(account) = edit::account(self.document.as_item_mut(), name) {
            edit::change(account, statement);
        }
    }

    /// Takes something out, and no comment that does not belong to it.
    fn take_out(&mut self, act: impl FnOnce(&mut Item)) {
        let before = self.document.to_string();
        act(self.document.as_item_mut());
        self.read_again(&paragraphs::keep(&before, &self.document.to_string()));
    }

    fn put_first(&mut self, line: &str) {
        self.read_again(&paragraphs::put_first(&self.document.to_string(), line));
    }

    /// Goes on with a text that was made of the document's. Whether it means what it should is found out before it is written.
    fn read_again(&mut self, text: &str) {
        if let Ok(document) = text.parse() {
            self.document = document;
        }
    }

    /// What was meant must be what will be read: no mistake of mailcheck's may spoil a profile.
    fn verify(&self, text: &str) -> Result<(), Error> {
        let read = Config::parse(text, &self.path, &self.known_providers, self.home.as_deref());
        let sorted = |config: &Config| {
            let mut config = config.clone();
            config.accounts.sort_by(|(one, _), (other, _)| one.cmp(other));
            config
        };
        match read {
            Ok(read) if sorted(&read) == sorted(&self.after) => Ok(()),
            Ok(_) => Err(defect(&self.path, "the profile would be read otherwise than it was meant")),
            Err(error) => Err(defect(&self.path, &error.message.to_string())),
        }
    }

    fn changed(&self) -> Error {
        Error::new(Exit::Io, Phrase::new("config-changed").with("file", self.path.display().to_string()))
    }

    fn unwritable(&self, error: &io::Error) -> Error {
        let phrase = Phrase::new("file-unwritable").with("path", self.path.display().to_string());
        Error::new(Exit::Io, phrase.with("reason", error.to_string()))
    }
}

/// The profile as it will be read from the file.
fn as_read(profile: &Profile, old: Option<&Profile>) -> Profile {
    let mut new = profile.clone();
    // In the file a path would be relative to the file's folder.
    let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
    if new.smtp.ca_file != old.and_then(|old| old.smtp.ca_file.clone()) {
        new.smtp.ca_file = new.smtp.ca_file.map(absolute);
    }
    new.smtp.host = new.smtp.host.map(|host| host.trim_matches(['[', ']']).to_owned());
    let before = old.map_or(SecretSource::Keyring, |old| old.secret.clone());
    new.secret = match new.secret {
        SecretSource::Prompt | SecretSource::Stdin => before,
        SecretSource::File(file) if before != SecretSource::File(file.clone()) => {
            SecretSource::File(absolute(file))
        }
        other => other,
    };
    new
}

fn defect(path: &Path, reason: &str) -> Error {
    let reason = format!("{}: {reason}", path.display());
    Error::new(Exit::Internal, Phrase::new("internal").with("reason", reason))
        .hint(Phrase::new("internal-hint"))
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
