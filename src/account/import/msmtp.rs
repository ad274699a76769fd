//! Accounts of msmtp (msmtp(1), "Configuration files").

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Fault, Imported, absolute, encrypted, profile};
use crate::account::{Encryption, Method};
use crate::text::is_obeyed;

/// The commands that say something of server and login. The others are passed over, `password` unread, `passwordeval` and
/// `eval` not run.
const TAKEN: [&str; 9] =
    ["host", "port", "tls", "tls_starttls", "tls_trust_file", "auth", "user", "from", "from_full_name"];

/// Names of the system's own certificates; `tls_trust_file` names them on most machines, and they are trusted anyway.
const BUNDLES: [&str; 6] = [
    "ca-certificates.crt",
    "ca-bundle.crt",
    "ca-bundle.pem",
    "tls-ca-bundle.pem",
    "ca-root-nss.crt",
    "cert.pem",
];

/// Where the system's own certificates are.
const SYSTEM: [&str; 5] = ["/etc", "/usr", "/opt", "/var", "/nix"];

type Settings<'a> = BTreeMap<&'static str, &'a str>;
/// Where the account of each name stands among all of them.
type Places<'a> = BTreeMap<&'a str, usize>;

/// An account as it stands in the file.
struct Section<'a> {
    name: &'a str,
    /// What `defaults` said when the account began.
    defaults: Settings<'a>,
    /// What it and the accounts that it is built on say.
    own: Settings<'a>,
}

/// Takes the text of the file and the home folder; gives its accounts.
pub(super) fn accounts(text: &str, home: &Path) -> Result<Vec<Imported>, Fault> {
    let sections = sections(text)?;
    let complete = |section: &Section<'_>| imported(section, home);
    let mut accounts: Vec<_> = sections.iter().filter_map(complete).collect();
    // `account default : NAME` is another name for an account, not another account.
    let default = accounts.iter().position(|account| account.name == "default");
    if let Some(default) = default {
        let alias = accounts[default].profile.clone();
        let meant = accounts.iter().position(|one| one.name != "default" && one.profile == alias);
        accounts[meant.unwrap_or(default)].default = true;
        if meant.is_some() {
            accounts.remove(default);
        }
    }
    Ok(accounts)
}

fn sections(text: &str) -> Result<Vec<Section<'_>>, Fault> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut places = Places::new();
    let mut defaults = Settings::new();
    // Whether the commands that follow are for the accounts to come.
    let mut is_for_all = false;
    for (number, line) in text.lines().enumerate() {
        let fault = Fault { line: number + 1 };
        let Some((command, argument)) = command(line) else { continue };
        match command {
            "defaults" => is_for_all = true,
            "account" => {
                let section = begun(argument, &defaults, &sections, &places).ok_or(fault)?;
                places.insert(section.name, sections.len());
                sections.push(section);
                is_for_all = false;
            }
            _ => {
                let Some(key) = TAKEN.into_iter().find(|key| *key == command) else { continue };
                if !is_possible(key, argument) {
                    return Err(fault);
                }
                if sections.is_empty() && !is_for_all {
                    // As msmtp does: without any `account` there is one called default.
                    places.insert("default", 0);
                    sections.push(Section {
                        name: "default",
                        defaults: defaults.clone(),
                        own: Settings::new(),
                    });
                }
                let last = sections.last_mut().map(|section| &mut section.own);
                if let Some(settings) = if is_for_all { Some(&mut defaults) } else { last } {
                    settings.insert(key, argument);
                }
            }
        }
    }
    Ok(sections)
}

/// A line's command and its argument; nothing of a comment or an empty line.
fn command(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_matches(is_blank);
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    let (command, argument) = line.split_once(is_blank).unwrap_or((line, ""));
    Some((command, unquoted(argument)))
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\r')
}

fn unquoted(argument: &str) -> &str {
    let argument = argument.trim_matches(is_blank);
    argument.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(argument)
}

/// An account that begins: `NAME`, or `NAME : BASE, ...`. Nothing if there is no such base.
fn begun<'a>(
    argument: &'a str,
    defaults: &Settings<'a>,
    sections: &[Section<'a>],
    places: &Places<'a>,
) -> Option<Section<'a>> {
    let (name, bases) =
        argument.split_once(':').map_or((argument, None), |(name, bases)| (name, Some(bases)));
    let name = unquoted(name);
    let find = |name: &str| places.get(name).map(|place| &sections[*place]);
    if name.is_empty()
        || name.contains(|letter: char| letter == ',' || is_obeyed(letter))
        || find(name).is_some()
    {
        return None;
    }
    let mut own = Settings::new();
    for base in bases.into_iter().flat_map(|bases| bases.split(',')) {
        own.extend(find(unquoted(base))?.own.clone());
    }
    Some(Section { name, defaults: defaults.clone(), own })
}

fn is_possible(key: &str, argument: &str) -> bool {
    match key {
        _ if argument.chars().any(is_obeyed) => false,
        "host" => !argument.is_empty(),
        "port" => argument.parse::<u16>().is_ok_and(|port| port > 0),
        "tls" | "tls_starttls" => matches!(argument, "" | "on" | "off"),
        _ => true,
    }
}

/// The account, if it has a server.
fn imported(section: &Section<'_>, home: &Path) -> Option<Imported> {
    let mut settings = section.defaults.clone();
    settings.extend(section.own.clone());
    let get = |key| settings.get(key).copied().filter(|value| !value.is_empty());
    // Patterns stand for addresses that depend on who calls msmtp, and where.
    let from = get("from").filter(|from| !from.contains(['%', '*']));
    let mut profile = profile(from, get("user"));
    profile.display_name = get("from_full_name").map(ToOwned::to_owned);
    profile.smtp.host = Some(get("host")?.trim_matches(['[', ']']).to_owned());
    profile.smtp.port = get("port").and_then(|port| port.parse().ok());
    // TLS is off unless it is on; where it is on, it is STARTTLS unless that is off.
    let is_on = |key, usual| settings.get(key).map_or(usual, |value| *value != "off");
    profile.smtp.encryption = Some(match (is_on("tls", false), is_on("tls_starttls", true)) {
        (false, _) => Encryption::None,
        (true, true) => Encryption::Starttls,
        (true, false) => Encryption::Tls,
    });
    profile.smtp.ca_file = get("tls_trust_file").and_then(|file| own_authority(file, home));
    if matches!(get("auth"), Some("oauthbearer" | "xoauth2")) {
        profile.method = Method::Oauth2;
    }
    let (source, name) = (String::new(), section.name.to_owned());
    Some(Imported { source, name, default: false, profile: encrypted(profile) })
}

/// The file of trusted certificates, unless it is the system's.
fn own_authority(file: &str, home: &Path) -> Option<PathBuf> {
    let path = absolute(file, home)?;
    let is_bundle = BUNDLES.iter().any(|name| path.ends_with(name));
    let is_the_systems = is_bundle && SYSTEM.iter().any(|folder| path.starts_with(folder));
    (!is_the_systems).then_some(path)
}
