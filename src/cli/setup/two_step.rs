//! Whether two-step verification is on, and how it is turned on.

use super::draft::Draft;
use super::guide::Next;
use super::talk::Talk;
use crate::account::Method;
use crate::cli::reply::Reply;
use crate::error::Error;
use crate::report::advice;
use crate::text::Facts;

/// Asks where it matters for the password: where app passwords need it, or where it decides which password is taken.
pub(super) fn ask(talk: &mut Talk<'_>, draft: &mut Draft<'_>) -> Result<Next, Error> {
    let Some(known) = &mut draft.known else { return Ok(Next::Server) };
    let rules = &known.provider.secret;
    let matters = rules.needs_two_step || rules.with_two_step.is_some();
    if matters && draft.flags.two_step.is_none() && draft.profile.method != Method::Oauth2 {
        let answer = match question(talk, &known.facts)? {
            Reply::No if rules.needs_two_step => {
                turn_on(talk, known.facts.clone())?;
                Reply::Yes
            }
            answer => answer,
        };
        let (is_on, fact) = match answer {
            Reply::Yes => (Some(true), "on"),
            Reply::No => (Some(false), "off"),
            Reply::Unknown => (None, "unknown"),
        };
        draft.profile.two_step_verification = is_on;
        known.facts.insert("twostep", fact.to_owned());
    }
    Ok(Next::Password)
}

/// Who does not know is asked for what they would have seen.
fn question(talk: &mut Talk<'_>, facts: &Facts) -> Result<Reply, Error> {
    match talk.reply("two-step", facts)? {
        Reply::Unknown => talk.reply("two-step-seen", facts),
        known => Ok(known),
    }
}

/// Says how it is turned on, and waits until it is.
fn turn_on(talk: &mut Talk<'_>, mut facts: Facts) -> Result<(), Error> {
    facts.insert("twostep", "off".to_owned());
    talk.say("two-step-needed", &facts);
    let step = advice(&facts, &talk.run.texts).remove("switchon").unwrap_or_default();
    talk.speak(&step);
    talk.offer(&step)?;
    talk.wait("two-step-wait", &facts)
}
