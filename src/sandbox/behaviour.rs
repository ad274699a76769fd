//! The behaviours: data, and its shape.

use std::sync::OnceLock;

use serde::Deserialize;

/// One way of behaving, with the account that meets it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Behaviour {
    /// Its name, which is the account's as well.
    pub name: String,
    /// What it is there for, in English.
    pub en: String,
    /// What it is there for, in German.
    pub de: String,
    /// What it must lead to.
    pub expects: Expected,
    /// Where its replies are from.
    #[serde(default = "gmail")]
    pub source: String,
    /// The account's password.
    #[serde(default = "app_password")]
    pub password: String,
    /// The account's provider.
    #[serde(default = "gmail")]
    pub provider: String,
    /// The server's name.
    #[serde(default = "gmail_host")]
    pub host: String,
    /// How the account connects: `tls` or `starttls`.
    #[serde(default = "tls")]
    pub encryption: String,
    /// How the account logs in.
    #[serde(default = "app_password_method")]
    pub method: String,
    /// The certificate shown.
    #[serde(default)]
    pub(super) certificate: Certificate,
    /// The replies that differ from the twin's usual ones.
    #[serde(default)]
    pub(super) replies: Replies,
    /// Capabilities before and after TLS, if they differ from the usual ones.
    pub(super) capabilities: Option<Vec<String>>,
    /// Whether commands sent ahead are an offence.
    #[serde(default)]
    pub(super) insists_on_turns: bool,
    /// Whether the port for TLS speaks plaintext, and the other one TLS.
    #[serde(default)]
    pub(super) swaps_ports: bool,
    /// What goes wrong, and when.
    pub(super) fault: Option<Fault>,
}

/// The finding that a behaviour must lead to.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The command that meets it: `verify`, `send` or `sendmail`.
    pub command: String,
    /// The finding's code.
    pub code: String,
    /// The exit code.
    pub exit: u8,
    /// The finding's stage.
    pub stage: String,
    /// The recipients to send to.
    #[serde(default = "customer")]
    pub to: Vec<String>,
    /// The message that another program hands in, with `sendmail`.
    #[serde(default)]
    pub handed_in: String,
    /// How large the attachment must be for it to happen, in bytes.
    #[serde(default = "small")]
    pub octets: usize,
}

/// Replies in place of the usual ones; `\n` stands between lines.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Replies {
    pub(super) greeting: Option<String>,
    pub(super) ehlo: Option<String>,
    pub(super) starttls: Option<String>,
    pub(super) auth: Option<String>,
    pub(super) mail: Option<String>,
    pub(super) rcpt: Option<String>,
    /// The one recipient to whom `rcpt` is said; without it, everybody.
    pub(super) rcpt_only: Option<String>,
    pub(super) data: Option<String>,
    pub(super) end: Option<String>,
}

/// What goes wrong, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fault {
    pub(super) at: Moment,
    pub(super) does: Deed,
}

/// When it goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Moment {
    Handshake,
    Greeting,
    Starttls,
    Auth,
    /// After some kilobytes of the message.
    Message,
    /// After the final dot, with the message taken.
    End,
}

/// What happens then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Deed {
    /// Nothing, for as long as the client waits.
    Silence,
    /// The connection is closed.
    Close,
    /// A line of something else than SMTP.
    Garbage,
    /// A line without end.
    Endless,
    /// The right answer, and behind it lines that belong inside TLS.
    Inject,
    /// The alert of a server that knows only old versions of TLS.
    OldTls,
    /// The alert of a server that agrees to nothing.
    RefuseTls,
}

/// The certificate shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Certificate {
    #[default]
    Valid,
    Expired,
    NotYetValid,
    WrongHost,
    Untrusted,
    SelfSigned,
    /// With a critical extension that nobody knows.
    Invalid,
}

impl Behaviour {
    /// The account's address and login name.
    pub fn address(&self) -> String {
        format!("{}@example.com", self.name)
    }

    /// What it is there for, in the language of that tag: `de`, else English.
    pub fn summary(&self, language: &str) -> &str {
        if language == "de" { &self.de } else { &self.en }
    }
}

fn gmail() -> String {
    "gmail".to_owned()
}

fn app_password() -> String {
    "sandboxsandboxes".to_owned()
}

fn gmail_host() -> String {
    "smtp.gmail.com".to_owned()
}

fn tls() -> String {
    "tls".to_owned()
}

fn app_password_method() -> String {
    "app-password".to_owned()
}

fn customer() -> Vec<String> {
    vec!["kunde@example.com".to_owned()]
}

fn small() -> usize {
    4096
}

/// All behaviours, the one that works first.
///
/// # Panics
///
/// Never: the data is part of the program, and a test parses it.
pub fn behaviours() -> &'static [Behaviour] {
    #[derive(Deserialize)]
    struct Table {
        behaviours: Vec<Behaviour>,
    }
    static ALL: OnceLock<Vec<Behaviour>> = OnceLock::new();
    ALL.get_or_init(|| {
        let table: Result<Table, _> = toml::from_str(include_str!("behaviours.toml"));
        table.expect("the data is parsed by a test").behaviours
    })
}

/// The behaviour of that name.
pub fn behaviour(name: &str) -> Option<&'static Behaviour> {
    behaviours().iter().find(|behaviour| behaviour.name == name)
}

#[cfg(test)]
mod tests {
    use super::{Replies, behaviours};

    fn all(replies: &Replies) -> impl Iterator<Item = &String> {
        let Replies { greeting, ehlo, starttls, auth, mail, rcpt, rcpt_only: _, data, end } = replies;
        [greeting, ehlo, starttls, auth, mail, rcpt, data, end].into_iter().flatten()
    }

    #[test]
    fn names_are_unique_and_every_reply_is_smtp() {
        for (number, behaviour) in behaviours().iter().enumerate() {
            assert!(behaviours()[..number].iter().all(|other| other.name != behaviour.name));
            for reply in all(&behaviour.replies) {
                let lines: Vec<_> = reply.split('\n').collect();
                for (number, line) in lines.iter().enumerate() {
                    let separator = if number + 1 == lines.len() { " " } else { "-" };
                    assert!(line.starts_with(&reply[..3]) && &line[3..4] == separator, "{line}");
                }
            }
        }
    }

    #[test]
    fn the_app_passwords_have_sixteen_letters() {
        assert_eq!(super::app_password().len(), 16);
    }
}
