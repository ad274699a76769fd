//! What was answered so far: the account as it is to be.

use super::flags;
use crate::account::vault::Entry;
use crate::account::{Address, Config, Endpoint, Profile, Secret, SecretSource};
use crate::cli::args::Setup;
use crate::error::Error;
use crate::finding::Exit;
use crate::provider::Provider;
use crate::text::{Facts, Phrase};
use crate::verify::{Identified, Surroundings};

/// An account that is being set up.
pub(super) struct Draft<'a> {
    /// What the flags say.
    pub(super) flags: &'a Setup,
    /// The accounts that there are already.
    pub(super) existing: Config,
    /// Its name; empty until the address is known, unless it was given.
    pub(super) name: String,
    /// What is to be written into the profile.
    pub(super) profile: Profile,
    /// Whether the secret comes from the user and is to be stored where the profile says; otherwise it is there already.
    pub(super) is_typed: bool,
    /// Whether a secret is tried although the server refused it before.
    pub(super) insists: bool,
    /// The account that the profile makes, once its server is known.
    pub(super) known: Option<Known>,
    /// Whether the steps to the right password were shown.
    pub(super) was_guided: bool,
    /// The secret, until it is tried.
    pub(super) secret: Option<Secret>,
}

/// An account whose server is known.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// Its provider.
    pub(super) provider: &'static Provider,
    /// Its server.
    pub(super) endpoint: Endpoint,
    /// Whose secret it is.
    pub(super) entry: Entry,
    /// What is known, for the texts.
    pub(super) facts: Facts,
}

impl Known {
    /// Takes a complete account; gives what the questions need of it.
    pub(super) fn of(identified: &Identified, surroundings: &Surroundings) -> Self {
        let account = &identified.account;
        Self {
            provider: identified.provider,
            endpoint: account.endpoint.clone(),
            entry: Entry { host: account.endpoint.host.clone(), login: account.login.clone() },
            facts: identified.facts(surroundings),
        }
    }
}

impl<'a> Draft<'a> {
    /// Takes the flags, the accounts that there are, and one to begin with: that of the name, or an imported one.
    pub(super) fn begin(
        flags: &'a Setup,
        existing: Config,
        begun: Option<(String, Profile)>,
    ) -> Result<Self, Error> {
        let named = flags.account.clone();
        if named.as_ref().is_some_and(|name| name.is_empty() || !flags::is_shown(name)) {
            return Err(Error::new(Exit::Usage, Phrase::new("setup-bad-name")));
        }
        let of_name = |name: &String| existing.accounts.iter().find(|(known, _)| known == name).cloned();
        let base = begun.or_else(|| named.as_ref().and_then(of_name));
        let (name, profile) = match base {
            Some((name, profile)) => (named.unwrap_or(name), profile),
            None => (named.unwrap_or_default(), Profile::of("", SecretSource::Keyring)),
        };
        let mut draft = Self {
            flags,
            existing,
            name,
            profile,
            is_typed: true,
            insists: flags.insist,
            known: None,
            was_guided: false,
            secret: None,
        };
        if let Some(address) = &flags.address {
            draft.set_address(address);
        }
        draft.apply_flags()?;
        Ok(draft)
    }

    /// Takes the address as it was typed. An account of another domain has another server.
    pub(super) fn set_address(&mut self, typed: &str) {
        let domain =
            |address: &str| address.parse::<Address>().ok().map(|address| address.domain().to_owned());
        if self.name.is_empty() {
            self.adopt(typed);
        }
        if !self.profile.address.is_empty() && domain(&self.profile.address) != domain(typed) {
            let empty = Profile::of(typed, SecretSource::Keyring);
            self.profile.username = empty.username;
            self.profile.provider = empty.provider;
            self.profile.smtp = empty.smtp;
            self.profile.two_step_verification = empty.two_step_verification;
        }
        typed.trim().clone_into(&mut self.profile.address);
    }

    /// An account without a name is the one that has this address already, or a new one called after it.
    fn adopt(&mut self, typed: &str) {
        let typed = typed.trim();
        let known = self.existing.accounts.iter().find(|(_, profile)| profile.address.trim() == typed);
        if let Some((name, profile)) = known {
            (self.name, self.profile) = (name.clone(), profile.clone());
            return;
        }
        let local = typed.rsplit_once('@').map_or(typed, |(local, _)| local);
        let is_taken = Self::is_taken(&self.existing, local);
        if is_taken { typed } else { local }.clone_into(&mut self.name);
    }

    /// Whether an account has that name already.
    pub(super) fn is_taken(existing: &Config, name: &str) -> bool {
        existing.accounts.iter().any(|(known, _)| known == name)
    }

    /// Whether the profile has no such account yet.
    pub(super) fn is_new(&self) -> bool {
        !Self::is_taken(&self.existing, &self.name)
    }

    /// What is known, for the texts; before the server is, that is little.
    pub(super) fn facts(&self) -> Facts {
        match &self.known {
            Some(known) => known.facts.clone(),
            None => Facts::from([("account", self.name.clone()), ("address", self.profile.address.clone())]),
        }
    }

    /// The profile as it is tried: a secret that comes from the user is in no place yet.
    pub(super) fn tried(&self) -> Profile {
        let secret = if self.is_typed { SecretSource::Prompt } else { self.profile.secret.clone() };
        Profile { secret, ..self.profile.clone() }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use clap::Parser;

    use super::{Config, Draft, Profile, SecretSource, Setup};

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        setup: Setup,
    }

    /// The flags of a command line.
    pub(in crate::cli::setup) fn flags(arguments: &[&str]) -> Setup {
        Line::parse_from(std::iter::once(&"setup").chain(arguments)).setup
    }

    fn config() -> Config {
        let mut profile = Profile::of("jana@example.de", SecretSource::Env("SECRET".to_owned()));
        profile.smtp.host = Some("mail.example.de".to_owned());
        Config { accounts: vec![("invoices".to_owned(), profile)], ..Config::default() }
    }

    #[test]
    fn an_account_is_known_by_its_address_and_a_new_one_called_after_it() {
        for (arguments, name, is_new) in [
            (&["--address", "jana@example.de"][..], "invoices", false),
            (&["--address", "kim@example.de"], "kim", true),
            (&["--address", "invoices@example.com"], "invoices@example.com", true),
            (&["other", "--address", "jana@example.de"], "other", true),
        ] {
            let flags = flags(arguments);
            let draft = Draft::begin(&flags, config(), None).unwrap();
            assert_eq!((draft.name.as_str(), draft.is_new()), (name, is_new), "{arguments:?}");
        }
    }

    #[test]
    fn an_address_of_another_domain_forgets_the_server() {
        let host =
            |arguments: &[&str]| Draft::begin(&flags(arguments), config(), None).unwrap().profile.smtp.host;
        assert_eq!(host(&["invoices", "--address", "kim@example.de"]).as_deref(), Some("mail.example.de"));
        assert_eq!(host(&["invoices", "--address", "jana@example.com"]), None);
    }
}
