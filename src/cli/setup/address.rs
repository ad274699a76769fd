//! The address, and the name beside it.

use super::draft::Draft;
use super::flags::is_shown;
use super::guide::Next;
use super::talk::Talk;
use crate::account::Address;
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::text::Facts;

/// Asks for the address until it can be one, and for the name beside it.
pub(super) fn ask(talk: &mut Talk<'_>, draft: &mut Draft<'_>) -> Result<Next, Error> {
    let mut proposal = draft.profile.address.clone();
    if draft.flags.address.is_some() && is_usable(talk, &proposal) {
        say_change(talk, draft);
        return Ok(Next::Server);
    }
    loop {
        let typed = talk.line("address", &Facts::new(), &proposal)?;
        if is_usable(talk, &typed) {
            draft.set_address(&typed);
            break;
        }
        proposal = typed;
    }
    say_change(talk, draft);
    if draft.flags.display_name.is_none() {
        ask_name(talk, draft)?;
    }
    if draft.is_new() {
        talk.say("account-named", &Facts::from([("account", draft.name.clone())]));
    }
    Ok(Next::Server)
}

fn ask_name(talk: &mut Talk<'_>, draft: &mut Draft<'_>) -> Result<(), Error> {
    let mut name = draft.profile.display_name.clone().unwrap_or_default();
    loop {
        name = talk.line("display-name", &Facts::from([("name", name.clone())]), &name)?;
        if is_shown(&name) {
            draft.profile.display_name = Some(name).filter(|name| !name.is_empty());
            return Ok(());
        }
        talk.say("name-unusable", &Facts::new());
    }
}

/// Whether that can be an address; says what is wrong with it.
fn is_usable(talk: &Talk<'_>, typed: &str) -> bool {
    match typed.parse::<Address>() {
        Ok(_) => true,
        Err(fault) => {
            talk.tell(&unusable(typed, fault.keyword()));
            false
        }
    }
}

/// The finding for an address that was typed and can be none.
fn unusable(typed: &str, reason: &str) -> Finding {
    Finding::new(Code::AddressInvalid, Stage::Profile)
        .with("address", typed)
        .with("field", "asked")
        .with("reason", reason)
        .exiting(Exit::Data)
}

/// An account that is there already is said to be changed; it stays as it is until the new password works.
fn say_change(talk: &Talk<'_>, draft: &Draft<'_>) {
    if !draft.is_new() {
        talk.say("account-changes", &Facts::from([("account", draft.name.clone())]));
    }
}
