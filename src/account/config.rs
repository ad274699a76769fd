//! The file of profiles.

use std::io::{ErrorKind, Read};
use std::path::Path;

use super::document::{Source, Table};
use super::{LogTarget, Profile, regular_file};
use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Larger files are no profiles, in bytes.
const LARGEST: u64 = 1024 * 1024;

/// How long receipts are kept unless the profile says otherwise, in days: over a year, so that the question whether last
/// year's invoice went out has an answer.
const KEEP_RECEIPTS: u32 = 400;

/// All profiles, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// The account that is used where none is named.
    pub default_account: Option<String>,
    /// The accounts by name.
    pub accounts: Vec<(String, Profile)>,
    /// How long the receipts of sent messages are kept, in days.
    pub keep_receipts: u32,
    /// The program that is told when a message is kept, refused or in doubt, with its arguments.
    pub notify: Option<Vec<String>>,
    /// Where deliveries are logged.
    pub log: Option<LogTarget>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            default_account: None,
            accounts: Vec::new(),
            keep_receipts: KEEP_RECEIPTS,
            notify: None,
            log: None,
        }
    }
}

impl Config {
    /// Takes the file's path, the providers that may be named, and the user's home folder.
    pub fn load(file: &Path, known_providers: &[&'static str], home: Option<&Path>) -> Result<Self, Error> {
        let text = read(file)?.ok_or_else(|| no_profile(&file.display().to_string()))?;
        Self::parse(&text, file, known_providers, home)
    }

    /// As [`Config::load`], from a text; `file` is where it is said to stand.
    pub fn parse(
        text: &str,
        file: &Path,
        known_providers: &[&'static str],
        home: Option<&Path>,
    ) -> Result<Self, Error> {
        let source = Source { text, file };
        let document = source.parse()?;
        let span = document.span();
        let top = Table::new(
            source,
            document.get_ref(),
            span,
            &["default_account", "accounts", "outbox", "notify", "log"],
        )?;
        let mut accounts = Vec::new();
        for account in top.get("accounts").map(|value| value.named_values()).transpose()?.unwrap_or_default()
        {
            if account.key().is_empty() || account.key().chars().any(char::is_control) {
                return Err(account.wrong("config-bad-name"));
            }
            accounts.push((account.key().to_owned(), Profile::read(&account, known_providers, home)?));
        }
        let default_account = top.text("default_account")?;
        let outbox = top.table("outbox", &["keep_receipts"])?;
        let keep_receipts = outbox.and_then(|outbox| outbox.get("keep_receipts")).map(|value| value.days());
        let notify = top.table("notify", &["command"])?;
        let notify = notify.map(|notify| notify.require("command")?.texts()).transpose()?;
        let log = top.get("log").map(|value| LogTarget::read(&value, home)).transpose()?;
        let keep_receipts = keep_receipts.transpose()?.unwrap_or(KEEP_RECEIPTS);
        match (&default_account, top.get("default_account")) {
            (Some(name), Some(value)) if !accounts.iter().any(|(known, _)| known == name) => {
                let known = names(&accounts);
                Err(value
                    .wrong("config-no-such-default")
                    .map_message(|phrase| phrase.with("account", name).with("allowed", known)))
            }
            _ => Ok(Self { default_account, accounts, keep_receipts, notify, log }),
        }
    }

    /// The account of that name; without a name the default one, or the only one.
    pub fn account(&self, name: Option<&str>) -> Result<(&str, &Profile), Error> {
        let only = || if let [(name, _)] = &self.accounts[..] { Some(name.as_str()) } else { None };
        let wanted = name.or(self.default_account.as_deref()).or_else(only);
        let found = wanted.and_then(|wanted| self.accounts.iter().find(|(known, _)| known == wanted));
        match (found, wanted) {
            (Some((name, profile)), _) => Ok((name, profile)),
            (None, Some(wanted)) => Err(self.no_account("config-no-such-account", wanted)),
            (None, None) if self.accounts.is_empty() => Err(self.no_account("config-no-accounts", "")),
            (None, None) => Err(self.no_account("config-which-account", "")),
        }
    }

    /// Whether that account is used where none is named.
    pub fn is_default(&self, name: &str) -> bool {
        self.account(None).is_ok_and(|(default, _)| default == name)
    }

    fn no_account(&self, key: &'static str, wanted: &str) -> Error {
        let phrase = Phrase::new(key).with("account", wanted).with("allowed", names(&self.accounts));
        let error = Error::new(Exit::Config, phrase);
        error.meaning(wanted, self.accounts.iter().map(|(name, _)| name.as_str()))
    }
}

fn names(accounts: &[(String, Profile)]) -> String {
    accounts.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join(", ")
}

/// The file's text; nothing if there is no file.
pub(super) fn read(file: &Path) -> Result<Option<String>, Error> {
    let path = file.display().to_string();
    let unreadable = |reason: String| {
        let phrase = Phrase::new("config-unreadable").with("file", &path).with("reason", reason);
        Error::new(Exit::Config, phrase)
    };
    let opened = match regular_file::open(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        opened => opened.map_err(|error| unreadable(error.to_string()))?,
    };
    let Some((opened, _)) = opened else {
        return Err(Error::new(Exit::Config, Phrase::new("config-no-file").with("file", &path)));
    };
    let mut bytes = Vec::new();
    opened.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| unreadable(error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(Error::new(Exit::Config, Phrase::new("config-too-large").with("file", &path)));
    }
    let text = String::from_utf8(bytes).map(Some);
    text.map_err(|_| Error::new(Exit::Config, Phrase::new("config-not-utf8").with("file", &path)))
}

fn no_profile(path: &str) -> Error {
    Error::new(Exit::Config, Phrase::new("config-missing").with("file", path))
        .hint(Phrase::new("config-hint-setup"))
        .hint(Phrase::new("config-hint-adhoc"))
        .hint(Phrase::new("config-hint-sandbox"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Config, Error};
    use crate::account::{Encryption, Method, SecretSource};

    fn parse(text: &str) -> Result<Config, Error> {
        let home = Some(Path::new("/home/jana"));
        Config::parse(text, Path::new("/etc/mail/config.toml"), &["gmail", "generic"], home)
    }

    fn fault(text: &str) -> (&'static str, String, String) {
        let message = parse(text).unwrap_err().message;
        let fact = |name| message.facts.get(name).cloned().unwrap_or_default();
        (message.key, fact("line"), fact("column"))
    }

    #[test]
    fn a_full_profile_is_read() {
        let config = parse(
            r#"
            default_account = "invoices"
            [accounts.invoices]
            address = "jana@example.de"
            display_name = "Jana Beispiel"
            provider = "gmail"
            smtp = { host = "[::1]", port = 2525, encryption = "none", ca_file = "ca.pem" }
            auth = { method = "oauth2", secret = { file = "~/token" }, two_step_verification = true }
            [accounts."zweites Konto"]
            address = "kim@example.com"
            "#,
        )
        .unwrap();
        let (name, profile) = config.account(None).unwrap();
        assert_eq!((name, profile.method), ("invoices", Method::Oauth2));
        assert_eq!(profile.secret, SecretSource::File("/home/jana/token".into()));
        assert_eq!(profile.smtp.host.as_deref(), Some("::1"));
        assert_eq!(profile.smtp.encryption, Some(Encryption::None));
        assert_eq!(profile.smtp.ca_file.as_deref(), Some(Path::new("/etc/mail/ca.pem")));
        assert_eq!(config.account(Some("zweites Konto")).unwrap().1.secret, SecretSource::Keyring);
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        assert_eq!(fault("default_acount = 'x'").0, "config-unknown-key");
        let at = |key, line: &str, column: &str| (key, line.to_owned(), column.to_owned());
        assert_eq!(fault("[accounts.a]\nadress = 'x'"), at("config-unknown-key", "2", "1"));
        assert_eq!(fault("[accounts.a]\naddress = 1"), at("config-wrong-type", "2", "11"));
        assert_eq!(fault("[accounts.a]\nprovider = 'gmail'").0, "config-missing-key");
        assert_eq!(fault("[accounts.a\n").0, "config-syntax");
        let smtp = |text: &str| fault(&format!("[accounts.a]\naddress = 'x'\nsmtp = {{ {text} }}")).0;
        assert_eq!(smtp("port = 70000"), "config-bad-port");
        assert_eq!(smtp("port = 0"), "config-bad-port");
        assert_eq!(smtp("encryption = 'ssl'"), "config-bad-value");
        assert_eq!(smtp("host = 'mail.example.com', encryption = 'none'"), "config-unencrypted");
        let secret = |text: &str| fault(&format!("[accounts.a]\naddress = 'x'\nauth.secret = {text}")).0;
        assert_eq!(secret("{ file = 'a', env = 'b' }"), "config-one-source");
        assert_eq!(secret("{ command = [] }"), "config-bad-list");
        assert_eq!(secret("{ command = ['pass', 1] }"), "config-bad-list");
        assert_eq!(secret("{ command = 'pass' }"), "config-wrong-type");
        assert_eq!(secret("{ env = '' }"), "config-empty");
        assert_eq!(secret("{ file = ' ' }"), "config-empty");
        assert_eq!(smtp("host = ''"), "config-empty");
        assert_eq!(secret("'hunter2'"), "config-bad-value");
    }

    #[test]
    fn without_a_name_the_default_or_the_only_account_is_meant() {
        let two = "[accounts.a]\naddress = 'x'\n[accounts.b]\naddress = 'y'";
        assert_eq!(parse(two).unwrap().account(None).unwrap_err().message.key, "config-which-account");
        assert_eq!(parse("").unwrap().account(None).unwrap_err().message.key, "config-no-accounts");
        assert_eq!(parse("[accounts.a]\naddress = 'x'").unwrap().account(None).unwrap().0, "a");
    }

    #[test]
    fn a_typing_mistake_is_told_with_what_was_probably_meant() {
        let hint =
            |text: &str| parse(text).unwrap_err().hints.first().map(|hint| hint.facts["meant"].clone());
        assert_eq!(hint("[accounts.a]\nadress = 'x'").as_deref(), Some("address"));
        assert_eq!(
            hint("[accounts.a]\naddress = 'x'\nsmtp.encryption = 'start-tls'").as_deref(),
            Some("starttls")
        );
        assert_eq!(hint("[accounts.a]\naddress = 'x'\nprovider = 'gmial'").as_deref(), Some("gmail"));
        assert_eq!(hint("[accounts.a]\nfax = 'x'"), None);
        let config = parse("[accounts.invoices]\naddress = 'x'").unwrap();
        assert_eq!(config.account(Some("invocies")).unwrap_err().hints[0].facts["meant"], "invoices");
    }

    #[test]
    fn a_key_cannot_command_the_terminal() {
        let error = parse("\"a\\u001b[31m\" = 1").unwrap_err();
        assert_eq!(error.message.facts["key"], "a\\u{1b}[31m");
    }

    #[test]
    fn a_password_in_the_profile_gets_a_word_of_its_own() {
        let error = parse("[accounts.a]\naddress = 'x'\nauth.password = 'y'").unwrap_err();
        assert_eq!(error.hints[0].key, "config-hint-no-passwords");
    }
}
