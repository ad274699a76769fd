//! Accounts of Thunderbird: its identities, with the server that each of them sends through.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::prefs::Prefs;
use super::{Fault, Imported, encrypted, profile};
use crate::account::{Encryption, Method};

/// `nsMsgAuthMethod::OAuth2` of Thunderbird.
const OAUTH2: i64 = 10;

/// Takes the text of `profiles.ini`; gives the folders of the profiles, relative to its own where they are.
pub(super) fn profiles(text: &str) -> Vec<PathBuf> {
    let mut is_profile = false;
    let mut folders = Vec::new();
    let mut seen = BTreeSet::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with('[') {
            is_profile = line.starts_with("[Profile");
        } else if let Some(path) = line.strip_prefix("Path=").filter(|path| is_profile && seen.insert(*path))
        {
            folders.push(PathBuf::from(path));
        }
    }
    folders
}

/// Takes the text of `prefs.js`; gives the accounts.
pub(super) fn accounts(text: &str, _: &Path) -> Result<Vec<Imported>, Fault> {
    let prefs = Prefs::parse(text)?;
    // Names that stand there again and again would multiply.
    let (mut seen, mut known) = (BTreeSet::new(), BTreeSet::new());
    let accounts =
        prefs.names("mail.accountmanager.accounts").into_iter().filter(|account| seen.insert(*account));
    let identities = |account: &str| prefs.names(&format!("mail.account.{account}.identities"));
    let default = prefs.text("mail.accountmanager.defaultaccount");
    let default = default.and_then(|account| identities(account).first().copied());
    let all = accounts.flat_map(identities).filter(|identity| known.insert(*identity));
    Ok(all.filter_map(|identity| imported(&prefs, identity, default == Some(identity))).collect())
}

/// The identity of that key, if it has an address and a server that speaks SMTP.
fn imported(prefs: &Prefs, identity: &str, default: bool) -> Option<Imported> {
    let of_identity = |key: &str| format!("mail.identity.{identity}.{key}");
    let server = prefs.text(&of_identity("smtpServer")).or_else(|| prefs.text("mail.smtp.defaultserver"));
    let server = server.or_else(|| prefs.names("mail.smtpservers").first().copied())?;
    let of_server = |key: &str| format!("mail.smtpserver.{server}.{key}");
    if prefs.text(&of_server("type")).is_some_and(|kind| kind != "smtp") {
        return None;
    }
    let address = prefs.text(&of_identity("useremail"))?;
    let mut profile = profile(Some(address), prefs.text(&of_server("username")));
    profile.display_name = prefs.text(&of_identity("fullName")).map(ToOwned::to_owned);
    profile.smtp.host = Some(prefs.text(&of_server("hostname"))?.trim_matches(['[', ']']).to_owned());
    let port = prefs.number(&of_server("port")).and_then(|port| u16::try_from(port).ok());
    profile.smtp.port = port.filter(|port| *port > 0);
    // 1 was “STARTTLS if offered”; mailcheck insists on it.
    profile.smtp.encryption = Some(match prefs.number(&of_server("try_ssl")) {
        Some(1 | 2) => Encryption::Starttls,
        Some(3) => Encryption::Tls,
        _ => Encryption::None,
    });
    if prefs.number(&of_server("authMethod")) == Some(OAUTH2) {
        profile.method = Method::Oauth2;
    }
    let name = address.rsplit_once('@').map_or(address, |(local, _)| local).to_owned();
    Some(Imported { source: String::new(), name, default, profile: encrypted(profile) })
}
