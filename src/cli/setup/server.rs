//! The provider and its server: found, and said how; or asked for.

use super::draft::{Draft, Known};
use super::guide::Next;
use super::talk::Talk;
use crate::account::{Encryption, Endpoint, Profile};
use crate::cli::run::look_up;
use crate::error::Error;
use crate::finding::{Code, Finding};
use crate::provider::{self, Hints, Provider};
use crate::report::word;
use crate::text::{Facts, Phrase};
use crate::verify::{Identified, Surroundings};

/// Finds the server of the address; where it is not known for certain, the user decides.
pub(super) fn ask(
    talk: &mut Talk<'_>,
    draft: &mut Draft<'_>,
    surroundings: &Surroundings,
) -> Result<Next, Error> {
    if !is_known(&draft.profile) {
        talk.say("looking", &draft.facts());
    }
    match look_up(&draft.name, &draft.tried(), surroundings)? {
        Ok(identified) => accept(talk, draft, &identified, surroundings),
        Err(finding) if finding.code == Code::ProviderUnknown => unknown(talk, draft, &finding),
        Err(finding) if finding.code == Code::Interrupted => {
            Err(Error::new(finding.exit, Phrase::new("setup-ended")))
        }
        Err(finding) => {
            talk.tell(&finding);
            Ok(Next::Address)
        }
    }
}

/// Whether nobody has to be asked for the server, which takes its time.
fn is_known(profile: &Profile) -> bool {
    let Ok(address) = profile.address() else { return true };
    let hints = Hints {
        named: profile.provider.as_deref(),
        host: profile.smtp.host.as_deref(),
        login: profile.login(),
        domain: address.domain(),
    };
    provider::known(hints).is_some()
}

/// What was found by asking the network is used once the user agrees, and written down so that nobody is asked again.
fn accept(
    talk: &mut Talk<'_>,
    draft: &mut Draft<'_>,
    identified: &Identified,
    surroundings: &Surroundings,
) -> Result<Next, Error> {
    let facts = identified.facts(surroundings);
    if let Some(found) = &identified.found {
        talk.speak(&format!("{}.", word(found, &talk.run.texts).title));
        if !draft.flags.yes && !talk.is_agreed("use-server", &facts, Some(true))? {
            return type_in(talk, draft, &identified.account.endpoint);
        }
        pin(draft, identified);
    } else {
        let key = if identified.provider.name.is_empty() { "server-named" } else { "provider-known" };
        talk.say(key, &facts);
    }
    draft.known = Some(Known::of(identified, surroundings));
    Ok(Next::TwoStep)
}

/// Writes into the profile what was found.
pub(super) fn pin(draft: &mut Draft<'_>, identified: &Identified) {
    let Identified { account, provider, .. } = identified;
    let profile = &mut draft.profile;
    if !provider.name.is_empty() {
        profile.provider = Some(provider.id.clone());
    }
    let is_usual = provider.for_domain(account.address.domain()).endpoints.first() == Some(&account.endpoint);
    if !is_usual {
        settle(draft, &account.endpoint);
    }
    let usual_login = provider.login.login_of(&draft.profile.address);
    if account.login != usual_login {
        draft.profile.username = Some(account.login.clone());
    }
}

fn settle(draft: &mut Draft<'_>, endpoint: &Endpoint) {
    let smtp = &mut draft.profile.smtp;
    smtp.host = Some(endpoint.host.clone());
    smtp.port = Some(endpoint.port);
    smtp.encryption = Some(endpoint.encryption);
}

/// Nobody knows the server, or only somebody who can be forged: the user names it.
fn unknown(talk: &mut Talk<'_>, draft: &mut Draft<'_>, finding: &Finding) -> Result<Next, Error> {
    let words = word(finding, &talk.run.texts);
    talk.speak(&format!("{}.", words.title));
    if finding.facts.get("reason").is_some_and(|reason| reason == "no-domain") {
        talk.speak(&words.fix.first().cloned().unwrap_or_default());
        if !talk.is_agreed("address-right", &finding.facts, Some(false))? {
            return Ok(Next::Address);
        }
    }
    let fact = |name| finding.facts.get(name).cloned().unwrap_or_default();
    let encryption = if fact("encryption") == "starttls" { Encryption::Starttls } else { Encryption::Tls };
    let port = fact("port").parse().unwrap_or_else(|_| encryption.default_port());
    type_in(talk, draft, &Endpoint { host: fact("host"), port, encryption })
}

/// Asks for the server, with what is known of it proposed.
pub(super) fn type_in(talk: &mut Talk<'_>, draft: &mut Draft<'_>, known: &Endpoint) -> Result<Next, Error> {
    let host = loop {
        let host = talk.line("host", &draft.facts(), &known.host)?;
        let host = host.trim_matches(['[', ']']).to_owned();
        if is_host(&host) {
            break host;
        }
        talk.say("host-unusable", &Facts::new());
    };
    let encryption = encryption(talk, &host, known.encryption)?;
    let usual = if encryption == known.encryption { known.port } else { encryption.default_port() };
    let port = loop {
        let typed = talk.line("port", &Facts::new(), &usual.to_string())?;
        match typed.parse() {
            Ok(port) if port > 0 => break port,
            _ => talk.say("port-unusable", &Facts::new()),
        }
    };
    if draft.flags.username.is_none() {
        let login = draft.profile.login().to_owned();
        let typed = talk.line("login", &Facts::new(), &login)?;
        draft.profile.username =
            Some(typed).filter(|typed| !typed.is_empty() && *typed != draft.profile.address);
    }
    // A server that is a known provider's brings the provider's rules with it.
    draft.profile.provider = Provider::by_host(&host).map(|provider| provider.id.clone());
    settle(draft, &Endpoint { host, port, encryption });
    Ok(Next::Server)
}

/// Asks how the connection is encrypted. Not at all is offered only for this machine itself.
fn encryption(talk: &mut Talk<'_>, host: &str, usual: Encryption) -> Result<Encryption, Error> {
    let mut kinds = vec![Encryption::Tls, Encryption::Starttls];
    if usual == Encryption::Starttls {
        kinds.reverse();
    }
    if is_this_machine(host) {
        kinds.push(Encryption::None);
    }
    let words: Vec<_> =
        kinds.iter().map(|kind| talk.text(&format!("encryption-{}", kind.name()), &Facts::new())).collect();
    let chosen = talk.choice("encryption", &Facts::new(), &words)?;
    Ok(kinds[chosen])
}

fn is_this_machine(host: &str) -> bool {
    let smtp = crate::account::SmtpProfile {
        host: Some(host.to_owned()),
        encryption: Some(Encryption::None),
        ..Default::default()
    };
    !smtp.is_exposed()
}

/// Whether that can be the name or the address of a server; whether it is one, the connection tells.
pub(super) fn is_host(typed: &str) -> bool {
    // No name ends in a number (RFC 3696 §2), but the answer to a question with choices is one.
    let is_name = |ascii: String| {
        ascii.rsplit('.').next().is_some_and(|label| !label.bytes().all(|byte| byte.is_ascii_digit()))
    };
    typed.parse::<std::net::IpAddr>().is_ok()
        || (!typed.is_empty() && idna::domain_to_ascii_strict(typed.trim_end_matches('.')).is_ok_and(is_name))
}

#[cfg(test)]
mod tests {
    use super::{is_host, is_this_machine};

    #[test]
    fn a_server_is_a_name_or_an_address() {
        for host in ["mail.example.de", "localhost", "127.0.0.1", "::1", "mail.bücher.example"] {
            assert!(is_host(host), "{host}");
        }
        for wrong in [
            "",
            "mail example.de",
            "mail.example.de:465",
            "https://mail.example.de",
            "a..b",
            "0",
            "3",
            "1.2.3",
        ] {
            assert!(!is_host(wrong), "{wrong}");
        }
        assert!(
            is_this_machine("localhost") && is_this_machine("::1") && !is_this_machine("mail.example.de")
        );
    }
}
