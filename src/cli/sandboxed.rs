//! `--sandbox`: any command against the twin, with a throw-away profile. Nothing of the user's is read or written.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;

use tempfile::TempDir;

use crate::account::vault::{Entry, Keyring, MemoryKeyring};
use crate::account::{Config, Encryption, Method, Profile, Secret, SecretSource};
use crate::context::Context;
use crate::error::Error;
use crate::finding::Exit;
use crate::sandbox::{Behaviour, Options, Sandbox, behaviours};
use crate::text::{Lang, Phrase};
use crate::wire::Network;

/// The account that is used where none is named: the one that works.
const DEFAULT: &str = "app-password";

/// A running sandbox and the profile that leads to it.
pub(super) struct Twin {
    sandbox: Sandbox,
    /// Where received messages are put; removed in the end unless one came.
    folder: TempDir,
    /// Where the throw-away outbox is.
    state: TempDir,
}

/// Starts the twin with all its behaviours.
pub(super) fn start() -> Result<Twin, Error> {
    let failed = |reason: String| Error::new(Exit::Io, Phrase::new("sandbox-failed").with("reason", reason));
    let folder = tempfile::Builder::new().prefix("mailcheck-sandbox-").tempdir();
    let folder = folder.map_err(|error| failed(error.to_string()))?;
    let maildir = Some(folder.path().to_owned());
    let options = Options { behaviours: behaviours().iter().collect(), maildir, first_port: None };
    let sandbox = Sandbox::start(options).map_err(|error| failed(error.to_string()))?;
    let state = tempfile::Builder::new().prefix("mailcheck-sandbox-state-").tempdir();
    let state = state.map_err(|error| failed(error.to_string()))?;
    Ok(Twin { sandbox, folder, state })
}

impl Twin {
    /// Takes the user's context; gives one in which everything that is the user's is replaced by the twin's.
    pub(super) fn enter(&self, context: Context) -> Context {
        let network =
            Network::pinned(IpAddr::V4(Ipv4Addr::LOCALHOST), self.sandbox.authority_der().to_vec().into());
        Context { keyring: Arc::new(keyring()), network, ..context }
    }

    /// Where the throw-away outbox is.
    pub(super) fn state_folder(&self) -> PathBuf {
        self.state.path().to_owned()
    }

    /// The throw-away profile: an account for each behaviour.
    pub(super) fn config(&self) -> Config {
        let account = |behaviour: &'static Behaviour| (behaviour.name.clone(), self.profile(behaviour));
        Config {
            default_account: Some(DEFAULT.to_owned()),
            accounts: behaviours().iter().map(account).collect(),
            ..Config::default()
        }
    }

    /// What an account is there for.
    pub(super) fn summary(account: &str, lang: Lang) -> Option<String> {
        Some(crate::sandbox::behaviour(account)?.summary(lang.tag()).to_owned())
    }

    /// The password that an account has there, which is no secret.
    pub(super) fn password(account: &str) -> Option<&'static str> {
        Some(crate::sandbox::behaviour(account)?.password.as_str())
    }

    /// The file in which the message that came last was put, for the user to look into.
    pub(super) fn arrived(&mut self) -> Option<PathBuf> {
        let file = self.sandbox.messages().pop().and_then(|message| message.file);
        self.folder.disable_cleanup(file.is_some());
        file
    }

    fn profile(&self, behaviour: &Behaviour) -> Profile {
        let mut profile = Profile::of(&behaviour.address(), SecretSource::Keyring);
        profile.display_name = Some("Jana Beispiel".to_owned());
        profile.provider = Some(behaviour.provider.clone());
        profile.smtp.host = Some(behaviour.host.clone());
        let ports = self.sandbox.ports(&behaviour.name);
        let is_tls = behaviour.encryption == "tls";
        profile.smtp.encryption = Some(if is_tls { Encryption::Tls } else { Encryption::Starttls });
        profile.smtp.port = ports.map(|ports| if is_tls { ports.tls } else { ports.starttls });
        profile.method = match behaviour.method.as_str() {
            "oauth2" => Method::Oauth2,
            "password" => Method::Password,
            _ => Method::AppPassword,
        };
        profile
    }
}

fn keyring() -> MemoryKeyring {
    let keyring = MemoryKeyring::default();
    for behaviour in behaviours() {
        let entry = Entry { host: behaviour.host.clone(), login: behaviour.address() };
        if let Ok(secret) = Secret::from_bytes(behaviour.password.as_bytes()) {
            // A keyring in memory takes everything.
            let _ = keyring.set(&entry, &secret);
        }
    }
    keyring
}
