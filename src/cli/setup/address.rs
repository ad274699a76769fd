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
        let address = bare(&typed);
        if is_usable(talk, address) {
            draft.set_address(address);
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

/// An address as it is copied from a message or a link: with a name before it, or as `mailto:`.
fn bare(typed: &str) -> &str {
    let inner = typed.strip_suffix('>').and_then(|typed| typed.rsplit_once('<')).map(|(_, address)| address);
    let address = inner.unwrap_or(typed);
    address.strip_prefix("mailto:").unwrap_or(address).trim()
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

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn an_address_is_found_in_what_was_copied_with_it() {
        for typed in [
            "jana@example.com",
            "Jana Beispiel <jana@example.com>",
            "<jana@example.com>",
            "mailto:jana@example.com",
        ] {
            assert_eq!(bare(typed), "jana@example.com");
        }
        assert_eq!(bare("jana>"), "jana>");
    }
}
