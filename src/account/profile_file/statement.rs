//! What a profile says, key by key.

use std::path::Path;

use toml_edit::{InlineTable, Value};

use crate::account::{Method, Profile, SecretSource};

/// One key of an account.
pub(super) struct Statement {
    /// The table in the account's table in which it stands.
    pub(super) section: Option<&'static str>,
    /// Its name.
    pub(super) key: &'static str,
    /// What it says; nothing where leaving it out says the same.
    pub(super) value: Option<Value>,
}

/// Takes a profile; gives its statements in the order in which people write them. They are the same for every profile but
/// for their values.
pub(super) fn statements(profile: &Profile) -> [Statement; 13] {
    let said = |section, key, value| Statement { section, key, value };
    let text = |text: &Option<String>| text.as_ref().map(Value::from);
    let number = |number: Option<u32>| number.map(|number| Value::from(i64::from(number)));
    let smtp = &profile.smtp;
    let method = Some(profile.method).filter(|method| *method != Method::AppPassword);
    let (in_smtp, in_auth, in_limits) = (Some("smtp"), Some("auth"), Some("limits"));
    [
        said(None, "address", Some(Value::from(&profile.address))),
        said(None, "username", text(&profile.username)),
        said(None, "display_name", text(&profile.display_name)),
        said(None, "provider", text(&profile.provider)),
        said(in_smtp, "host", text(&smtp.host)),
        said(in_smtp, "port", number(smtp.port.map(u32::from))),
        said(in_smtp, "encryption", smtp.encryption.map(|encryption| encryption.name().into())),
        said(in_smtp, "ca_file", smtp.ca_file.as_deref().map(path)),
        said(in_auth, "method", method.map(|method| method.name().into())),
        said(in_auth, "secret", source(&profile.secret)),
        said(in_auth, "two_step_verification", profile.two_step_verification.map(Value::from)),
        said(in_limits, "messages_per_day", number(profile.messages_per_day)),
        said(in_limits, "recipients_per_day", number(profile.recipients_per_day)),
    ]
}

/// The keyring is what is meant where nothing stands, and what is typed or piped in has no place in a file.
fn source(source: &SecretSource) -> Option<Value> {
    let one = |key: &str, value: Value| Some(InlineTable::from_iter([(key, value)]).into());
    match source {
        SecretSource::Command(argv) => one("command", argv.iter().collect()),
        SecretSource::File(file) => one("file", path(file)),
        SecretSource::Env(name) => one("env", name.into()),
        SecretSource::Keyring | SecretSource::Stdin | SecretSource::Prompt => None,
    }
}

/// TOML is UTF-8. A path that is not changes here, and is found out before anything is written.
fn path(path: &Path) -> Value {
    path.to_string_lossy().into_owned().into()
}
