//! What the flags say of the account: everything that a question would have asked.

use std::path::{Path, PathBuf};

use super::draft::Draft;
use super::server::is_host;
use crate::account::{Encryption, SecretSource};
use crate::cli::args::{StoreChoice, TwoStepChoice};
use crate::cli::providers;
use crate::error::Error;
use crate::finding::Exit;
use crate::text::{Phrase, is_obeyed};

impl Draft<'_> {
    /// Puts into the profile what the flags say.
    pub(super) fn apply_flags(&mut self) -> Result<(), Error> {
        let flags = self.flags;
        let profile = &mut self.profile;
        if let Some(name) = &flags.display_name {
            if !is_shown(name) {
                return Err(Error::new(Exit::Usage, Phrase::new("setup-bad-display-name")));
            }
            profile.display_name = Some(name.clone()).filter(|name| !name.is_empty());
        }
        if let Some(username) = &flags.username {
            if !is_shown(username) {
                return Err(Error::new(Exit::Usage, Phrase::new("setup-bad-login")));
            }
            profile.username = Some(username.clone()).filter(|name| !name.is_empty());
        }
        if let Some(name) = &flags.provider {
            profile.provider = Some(providers::named(name)?.id.clone());
        }
        if let Some(host) = &flags.host {
            let bare = host.trim_matches(['[', ']']);
            if !is_host(bare) {
                return Err(Error::new(Exit::Usage, Phrase::new("setup-bad-host").with("value", host)));
            }
            profile.smtp.host = Some(bare.to_owned());
            profile.smtp.port = flags.port;
            profile.smtp.encryption = flags.encryption.map(Encryption::from);
        }
        if let Some(file) = &flags.ca_file {
            profile.smtp.ca_file = Some(absolute(file)?);
        }
        if profile.smtp.is_exposed() {
            return Err(Error::new(Exit::Usage, Phrase::new("usage-unencrypted")));
        }
        if let Some(method) = flags.method {
            profile.method = method.into();
        }
        profile.two_step_verification = match flags.two_step {
            Some(TwoStepChoice::Yes) => Some(true),
            Some(TwoStepChoice::No) => Some(false),
            Some(TwoStepChoice::Unknown) => None,
            None => profile.two_step_verification,
        };
        self.apply_source()
    }

    /// Where the secret is, or is to be.
    fn apply_source(&mut self) -> Result<(), Error> {
        let flags = self.flags;
        let elsewhere = match (&flags.secret_command, &flags.secret_file, &flags.secret_env) {
            (Some(command), _, _) => Some(SecretSource::Command(words(command)?)),
            (_, Some(file), _) => Some(SecretSource::File(absolute(file)?)),
            (_, _, Some(name)) => Some(variable(name)?),
            _ => None,
        };
        self.is_typed = elsewhere.is_none();
        match elsewhere {
            Some(source) => self.profile.secret = source,
            None if flags.store == Some(StoreChoice::Keyring) => self.profile.secret = SecretSource::Keyring,
            None => {}
        }
        Ok(())
    }
}

/// Whether a terminal shows all of a text, and a header can hold it: nothing in it is a control character.
pub(super) fn is_shown(text: &str) -> bool {
    !text.chars().any(is_obeyed)
}

/// A command line as a shell would split it; no shell runs it.
pub(super) fn words(command: &str) -> Result<Vec<String>, Error> {
    shlex::split(command)
        .filter(|words| !words.is_empty())
        .ok_or_else(|| Error::new(Exit::Usage, Phrase::new("setup-bad-command")))
}

/// A variable of the environment (POSIX.1-2017 §8.1).
pub(super) fn variable(name: &str) -> Result<SecretSource, Error> {
    if name.is_empty() || name.contains('=') || !is_shown(name) {
        return Err(Error::new(Exit::Usage, Phrase::new("setup-bad-variable").with("value", name)));
    }
    Ok(SecretSource::Env(name.to_owned()))
}

/// The profile names files from its own folder on, the command line from the current one.
fn absolute(file: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(file).map_err(|error| {
        let phrase = Phrase::new("path-unusable").with("file", file.display().to_string());
        Error::new(Exit::Usage, phrase.with("reason", error.to_string()))
    })
}

#[cfg(test)]
mod tests {
    use super::super::draft::tests::flags;
    use super::{Draft, SecretSource};
    use crate::account::Config;

    #[test]
    fn a_secret_that_is_elsewhere_is_not_typed() {
        let draft = |arguments: &[&str]| {
            let flags = flags(arguments);
            let draft = Draft::begin(&flags, Config::default(), None).unwrap();
            (draft.profile.secret.clone(), draft.is_typed, draft.tried().secret)
        };
        let command = SecretSource::Command(vec!["pass".to_owned(), "show".to_owned(), "my mail".to_owned()]);
        assert_eq!(draft(&["--secret-command", "pass show 'my mail'"]), (command.clone(), false, command));
        assert_eq!(draft(&[]), (SecretSource::Keyring, true, SecretSource::Prompt));
    }

    #[test]
    fn mistakes_in_flags_are_told() {
        let key = |arguments: &[&str]| {
            Draft::begin(&flags(arguments), Config::default(), None).err().unwrap().message.key
        };
        assert_eq!(key(&["--provider", "gmial"]), "usage-unknown-provider");
        assert_eq!(key(&["--secret-command", "pass 'show"]), "setup-bad-command");
        assert_eq!(key(&["--host", "mail.example.de", "--encryption", "none"]), "usage-unencrypted");
        for host in ["", "https://mail.example.de", "mail.example.de:465", "a b"] {
            assert_eq!(key(&["--host", host]), "setup-bad-host", "{host}");
        }
        assert_eq!(key(&["--username", "jana\r\nx"]), "setup-bad-login");
        for name in ["", "A=B"] {
            assert_eq!(key(&["--secret-env", name]), "setup-bad-variable");
        }
        assert_eq!((key(&[""]), key(&["a\nb"])), ("setup-bad-name", "setup-bad-name"));
        assert_eq!(key(&["--display-name", "Jana\r\nBcc: x@example.com"]), "setup-bad-display-name");
    }
}
