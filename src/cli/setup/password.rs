//! The way to the right password, and the hidden question for it.

use super::draft::Draft;
use super::guide::Next;
use super::talk::Talk;
use crate::account::vault;
use crate::account::{Method, Secret, SecretSource};
use crate::cli::sandboxed::Twin;
use crate::error::Error;
use crate::finding::{Code, Finding};
use crate::provider::{Provider, SecretKind};
use crate::report::{advice, passwords};
use crate::text::Facts;

/// The steps to the password, as the provider's advice has them.
const STEPS: [&str; 4] = ["local", "switchon", "make", "copy"];
/// The other ways that the help pages know, each where the provider's advice has it: there is no such page, the switch for
/// less secure apps is looked for, a password that worked does not any more, a sign-in was blocked.
const WAYS: [&str; 4] = ["nopage", "lesssecure", "revoked", "browser"];

/// Shows the way to the password once, and asks for the password until there is one.
pub(super) fn ask(talk: &mut Talk<'_>, draft: &mut Draft<'_>) -> Result<Next, Error> {
    let Some(known) = draft.known.clone() else { return Ok(Next::Server) };
    if !draft.is_typed {
        // What is read from elsewhere is read when it is tried.
        return Ok(Next::Trial);
    }
    if takes_only_tokens(draft, known.provider) {
        return token(talk, draft, &known.facts);
    }
    if draft.flags.password_stdin && !draft.was_guided {
        // It can be read once; if it is refused, the next one is typed.
        draft.was_guided = true;
        let read = talk.run.with_sources(|sources| vault::read(&SecretSource::Stdin, &known.entry, sources));
        return Ok(take(talk, draft, read.map_err(|finding| finding.with_all(&known.facts))));
    }
    if !draft.was_guided {
        show_way(talk, &known.facts)?;
        if let Some(password) = talk.run.twin.as_ref().and_then(|_| Twin::password(&draft.name)) {
            talk.say("sandbox-password", &Facts::from([("password", password.to_owned())]));
        }
        draft.was_guided = true;
    }
    let typed = talk.secret("password", &known.facts)?;
    match vault::from_typed(&typed) {
        Err(finding) if finding.code == Code::SecretMissing => {
            help(talk, &known.facts)?;
            Ok(Next::Password)
        }
        read => Ok(take(talk, draft, read.map_err(|finding| finding.with("source", "setup")))),
    }
}

fn take(talk: &Talk<'_>, draft: &mut Draft<'_>, read: Result<Secret, Finding>) -> Next {
    match read {
        Ok(secret) => {
            draft.secret = Some(secret);
            Next::Trial
        }
        Err(finding) => {
            talk.tell(&finding);
            Next::Password
        }
    }
}

/// Whether the provider takes access tokens only, and the user did not say that this is one.
fn takes_only_tokens(draft: &Draft<'_>, provider: &Provider) -> bool {
    provider.secret.kind == SecretKind::OauthToken && draft.profile.method != Method::Oauth2
}

fn show_way(talk: &mut Talk<'_>, facts: &Facts) -> Result<(), Error> {
    let provider = facts.get("providerid").map_or("", String::as_str);
    talk.speak(&passwords(provider, &talk.run.texts));
    let mut advice = advice(facts, &talk.run.texts);
    let steps: Vec<_> =
        STEPS.iter().filter_map(|step| advice.remove(step)).filter(|step| !step.is_empty()).collect();
    if steps.is_empty() {
        talk.speak(&advice.remove("look").unwrap_or_default());
        return Ok(());
    }
    talk.steps("password-steps", facts, &steps);
    talk.offer(&steps.join(" "))
}

/// The other ways of the help pages, as far as the provider has them. Tells whether the user only wants to enter the
/// password: then it must be asked for next, before it is typed where everybody sees it.
pub(super) fn help(talk: &mut Talk<'_>, facts: &Facts) -> Result<bool, Error> {
    let advice = advice(facts, &talk.run.texts);
    let is_way = |way: &&str| advice.get(way).is_some_and(|text| !text.is_empty());
    let ways: Vec<_> = WAYS.into_iter().filter(is_way).chain(["nothing"]).collect();
    let titles: Vec<_> = ways.iter().map(|way| talk.text(&format!("help-{way}"), facts)).collect();
    let chosen = if titles.len() == 1 { 0 } else { talk.choice("help", facts, &titles)? };
    let mut told = facts.clone();
    told.extend(advice);
    let text = talk.text(&format!("help-{}-told", ways[chosen]), &told);
    talk.speak(&text);
    talk.offer(&text)?;
    Ok(ways[chosen] == "nothing")
}

/// No password works here: a program that gets access tokens may.
fn token(talk: &mut Talk<'_>, draft: &mut Draft<'_>, facts: &Facts) -> Result<Next, Error> {
    talk.speak(&advice(facts, &talk.run.texts).remove("since").unwrap_or_default());
    let command = talk.line("token-command", facts, "")?;
    if command.is_empty() {
        return Ok(Next::Address);
    }
    match super::flags::words(&command) {
        Ok(words) => {
            draft.profile.method = Method::Oauth2;
            draft.profile.secret = SecretSource::Command(words);
            draft.is_typed = false;
        }
        Err(error) => talk.speak(&talk.run.texts.phrase(&error.message)),
    }
    Ok(Next::Server)
}
