//! A profile as the user wrote it.

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::document::{Table, Value};
use super::{Address, AddressFault, TwoStep};
use crate::error::Error;

/// How a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encryption {
    /// TLS from the first byte (SMTPS, RFC 8314 §3.3).
    Tls,
    /// Plaintext that is upgraded (RFC 3207).
    Starttls,
    /// Not at all; only for a server on this machine.
    None,
}

impl Encryption {
    const CHOICES: [(&'static str, Self); 3] =
        [("tls", Self::Tls), ("starttls", Self::Starttls), ("none", Self::None)];

    /// As it stands in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::Starttls => "starttls",
            Self::None => "none",
        }
    }

    /// The port that goes with it (RFC 8314 §7.3, RFC 6409 §3.1, RFC 5321 §4.5.4.2).
    pub fn default_port(self) -> u16 {
        match self {
            Self::Tls => 465,
            Self::Starttls => 587,
            Self::None => 25,
        }
    }
}

/// Where to hand in mail.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Endpoint {
    /// Name or address, without brackets.
    pub host: String,
    /// Port.
    pub port: u16,
    /// Encryption.
    pub encryption: Encryption,
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, port, encryption } = self;
        if host.contains(':') {
            write!(f, "[{host}]:{port} ({})", encryption.name())
        } else {
            write!(f, "{host}:{port} ({})", encryption.name())
        }
    }
}

/// How to log in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// With an app password.
    AppPassword,
    /// With the account's password.
    Password,
    /// With an OAuth 2.0 access token.
    Oauth2,
}

impl Method {
    const CHOICES: [(&'static str, Self); 3] =
        [("app-password", Self::AppPassword), ("password", Self::Password), ("oauth2", Self::Oauth2)];

    /// As it stands in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::AppPassword => "app-password",
            Self::Password => "password",
            Self::Oauth2 => "oauth2",
        }
    }
}

/// Where the secret is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SecretSource {
    /// The keyring of the operating system.
    Keyring,
    /// The output of a command: program and arguments, no shell.
    Command(Vec<String>),
    /// A file that nobody else can read.
    File(PathBuf),
    /// An environment variable.
    Env(String),
    /// Standard input.
    Stdin,
    /// A question on the terminal.
    Prompt,
}

impl SecretSource {
    /// Its kind, as in the texts.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::Command(_) => "command",
            Self::File(_) => "file",
            Self::Env(_) => "env",
            Self::Stdin => "stdin",
            Self::Prompt => "prompt",
        }
    }
}

/// The server, as far as the profile names it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SmtpProfile {
    /// Name or address, without brackets.
    pub host: Option<String>,
    /// Port.
    pub port: Option<u16>,
    /// Encryption.
    pub encryption: Option<Encryption>,
    /// A file with certificate authorities, trusted beside the system's, or with the server's own certificate.
    pub ca_file: Option<PathBuf>,
}

/// An account's profile as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The address, not checked yet.
    pub address: String,
    /// The login name, if it is not the address.
    pub username: Option<String>,
    /// The name beside the address.
    pub display_name: Option<String>,
    /// The provider's id.
    pub provider: Option<String>,
    /// The server.
    pub smtp: SmtpProfile,
    /// How to log in.
    pub method: Method,
    /// Where the secret is.
    pub secret: SecretSource,
    /// What the user said of two-step verification.
    pub two_step_verification: Option<bool>,
    /// Messages that the account may send in 24 hours, if the user knows it better than mailcheck.
    pub messages_per_day: Option<u32>,
    /// Recipients that it may send to in 24 hours.
    pub recipients_per_day: Option<u32>,
}

impl Profile {
    /// A profile of which only the address and the secret's place are known.
    pub fn of(address: &str, secret: SecretSource) -> Self {
        Self {
            address: address.to_owned(),
            username: None,
            display_name: None,
            provider: None,
            smtp: SmtpProfile::default(),
            method: Method::AppPassword,
            secret,
            two_step_verification: None,
            messages_per_day: None,
            recipients_per_day: None,
        }
    }

    /// The address, checked.
    pub fn address(&self) -> Result<Address, AddressFault> {
        self.address.parse()
    }

    /// What the user said of two-step verification.
    pub fn two_step(&self) -> TwoStep {
        match self.two_step_verification {
            Some(true) => TwoStep::On,
            Some(false) => TwoStep::Off,
            None => TwoStep::Unknown,
        }
    }

    /// The login name.
    pub fn login(&self) -> &str {
        self.username.as_deref().unwrap_or_else(|| self.address.trim())
    }

    /// Takes an account's table; gives its profile. `home` is the user's home folder.
    pub(super) fn read(
        account: &Value<'_>,
        known_providers: &[&'static str],
        home: Option<&Path>,
    ) -> Result<Self, Error> {
        let keys = &["address", "username", "display_name", "provider", "smtp", "auth", "limits"];
        let table = account.table(keys)?;
        let mut profile = Self::of(&table.require("address")?.text()?, SecretSource::Keyring);
        profile.username = table.filled("username")?;
        profile.display_name = table.text("display_name")?;
        let providers: Vec<_> = known_providers.iter().map(|id| (*id, *id)).collect();
        let provider = table.get("provider").map(|value| value.choice(&providers)).transpose()?;
        profile.provider = provider.map(ToOwned::to_owned);
        if let Some(smtp) = table.table("smtp", &["host", "port", "encryption", "ca_file"])? {
            profile.smtp = read_smtp(&smtp, home)?;
        }
        if let Some(auth) = table.table("auth", &["method", "secret", "two_step_verification"])? {
            profile.read_auth(&auth, home)?;
        }
        if let Some(limits) = table.table("limits", &["messages_per_day", "recipients_per_day"])? {
            let count = |key| limits.get(key).map(|value| value.count()).transpose();
            profile.messages_per_day = count("messages_per_day")?;
            profile.recipients_per_day = count("recipients_per_day")?;
        }
        Ok(profile)
    }

    fn read_auth(&mut self, auth: &Table<'_>, home: Option<&Path>) -> Result<(), Error> {
        if let Some(method) = auth.get("method") {
            self.method = method.choice(&Method::CHOICES)?;
        }
        if let Some(secret) = auth.get("secret") {
            self.secret = read_source(&secret, home)?;
        }
        self.two_step_verification =
            auth.get("two_step_verification").map(|value| value.boolean()).transpose()?;
        Ok(())
    }
}

fn read_smtp(smtp: &Table<'_>, home: Option<&Path>) -> Result<SmtpProfile, Error> {
    let encryption = smtp.get("encryption");
    let profile = SmtpProfile {
        host: smtp.filled("host")?.map(|host| host.trim_matches(['[', ']']).to_owned()),
        port: smtp.get("port").map(|value| value.port()).transpose()?,
        encryption: encryption.as_ref().map(|value| value.choice(&Encryption::CHOICES)).transpose()?,
        ca_file: smtp.get("ca_file").map(|value| value.path(home)).transpose()?,
    };
    match encryption {
        Some(value) if profile.is_exposed() => Err(value.wrong("config-unencrypted")),
        _ => Ok(profile),
    }
}

impl SmtpProfile {
    /// Whether a secret would go over the network in plaintext.
    pub fn is_exposed(&self) -> bool {
        self.encryption == Some(Encryption::None) && !self.host.as_deref().is_some_and(is_loopback)
    }
}

/// Whether that host is this machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3).
fn is_loopback(host: &str) -> bool {
    let address = host.parse::<std::net::IpAddr>();
    host.eq_ignore_ascii_case("localhost")
        || address.is_ok_and(|address| address.to_canonical().is_loopback())
}

fn read_source(secret: &Value<'_>, home: Option<&Path>) -> Result<SecretSource, Error> {
    if secret.is_text() {
        return secret.choice(&[("keyring", ())]).map(|()| SecretSource::Keyring);
    }
    let table = secret.table(&["command", "file", "env"])?;
    match (table.get("command"), table.get("file"), table.get("env")) {
        (Some(command), None, None) => command.texts().map(SecretSource::Command),
        (None, Some(file), None) => file.path(home).map(SecretSource::File),
        (None, None, Some(env)) => env.filled().map(SecretSource::Env),
        _ => Err(secret.wrong("config-one-source")),
    }
}
