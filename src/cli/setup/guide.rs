//! The guided set-up: one question after the other, until the account works.

use super::again;
use super::draft::Draft;
use super::talk::Talk;
use super::trial::{self, Tried};
use super::{address, password, server, two_step};
use crate::error::Error;
use crate::text::Facts;
use crate::verify::Surroundings;

/// What is to be asked or done next.
#[derive(Debug)]
pub(super) enum Next {
    /// Ask for the address and the name beside it.
    Address,
    /// Find the server, or ask for it.
    Server,
    /// Ask whether two-step verification is on.
    TwoStep,
    /// Lead to the right password and ask for it.
    Password,
    /// Try the password.
    Trial,
    /// The user ends it: nothing is changed.
    Stop(Box<Tried>),
}

/// Asks and tries until the account works or the user ends it; gives the last try.
pub(super) fn guide(
    talk: &mut Talk<'_>,
    draft: &mut Draft<'_>,
    surroundings: &mut Surroundings,
) -> Result<Tried, Error> {
    talk.say("welcome", &Facts::new());
    let mut next = Next::Address;
    loop {
        next = match next {
            Next::Address => address::ask(talk, draft)?,
            Next::Server => server::ask(talk, draft, surroundings)?,
            Next::TwoStep => two_step::ask(talk, draft)?,
            Next::Password => password::ask(talk, draft)?,
            Next::Trial => {
                surroundings.insist = draft.insists;
                let tried = trial::attempt(talk.run, draft, surroundings)?;
                if tried.was_accepted() {
                    return Ok(tried);
                }
                again::ask(talk, draft, tried)?
            }
            Next::Stop(tried) => return Ok(*tried),
        };
    }
}
