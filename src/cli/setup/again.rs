//! After a try that failed: what it was, and the same question again, with everything else kept.

use super::draft::Draft;
use super::guide::Next;
use super::talk::Talk;
use super::trial::Tried;
use super::{password, server};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::report::word;

/// What may be done after a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Choice {
    /// Enter the password again.
    Password,
    /// Try the same once more.
    Same,
    /// Try the same once more, although the server refused it before.
    Insist,
    /// Read about the other ways to a password.
    Help,
    /// Name another server.
    Server,
    /// Give another address.
    Address,
    /// End it.
    Stop,
}

impl Choice {
    fn key(self) -> &'static str {
        match self {
            Self::Password => "again-password",
            Self::Same => "again-same",
            Self::Insist => "again-insist",
            Self::Help => "again-help",
            Self::Server => "again-server",
            Self::Address => "again-address",
            Self::Stop => "again-stop",
        }
    }
}

/// Tells what went wrong, and asks how it goes on.
pub(super) fn ask(talk: &mut Talk<'_>, draft: &mut Draft<'_>, tried: Tried) -> Result<Next, Error> {
    let Some(cause) = tried.cause().cloned() else { return Ok(Next::Stop(Box::new(tried))) };
    if cause.code == Code::Interrupted {
        return Ok(Next::Stop(Box::new(tried)));
    }
    let is_of_secret = matches!(cause.stage, Stage::Secret | Stage::Policy | Stage::Auth);
    // What is wrong with a secret that is read from elsewhere is mended there, everything else here.
    let cause = if draft.is_typed || !is_of_secret { cause.with("source", "setup") } else { cause };
    talk.tell(&cause);
    let links = word(&cause, &talk.run.texts).fix.join(" ");
    talk.offer(&links)?;
    let choices = choices(&cause, draft.is_typed);
    let titles: Vec<_> = choices.iter().map(|choice| talk.text(choice.key(), &cause.facts)).collect();
    loop {
        let chosen = choices[talk.choice("again", &cause.facts, &titles)?];
        // Who reads chooses again, unless what they chose there is to enter the password.
        let is_decided = chosen != Choice::Help || password::help(talk, &cause.facts)? && draft.is_typed;
        if is_decided {
            return follow(talk, draft, tried, chosen);
        }
    }
}

/// What may help, the likeliest first.
fn choices(cause: &Finding, is_typed: bool) -> Vec<Choice> {
    use Choice::{Address, Help, Insist, Password, Same, Server, Stop};
    let mut choices = match cause.code {
        Code::RefusedBefore => vec![Password, Insist, Help, Address],
        Code::WebLoginRequired => vec![Same, Password, Help],
        Code::AddressInvalid => vec![Address],
        _ => match cause.stage {
            Stage::Secret | Stage::Policy => vec![Password, Help, Address],
            Stage::Auth if cause.exit == Exit::TryLater => vec![Same, Password],
            Stage::Auth => vec![Password, Help, Address, Server],
            Stage::Sender => vec![Address, Password, Same],
            _ => vec![Same, Server, Address],
        },
    };
    if !is_typed {
        // What is read from elsewhere is changed there, and then tried again.
        choices.retain(|choice| *choice != Password);
        if !choices.contains(&Same) {
            choices.insert(0, Same);
        }
    }
    choices.push(Stop);
    choices
}

fn follow(talk: &mut Talk<'_>, draft: &mut Draft<'_>, tried: Tried, chosen: Choice) -> Result<Next, Error> {
    draft.insists = draft.flags.insist || chosen == Choice::Insist;
    match chosen {
        Choice::Stop => Ok(Next::Stop(Box::new(tried))),
        Choice::Address => {
            draft.was_guided = false;
            Ok(Next::Address)
        }
        Choice::Server => match draft.known.as_ref().map(|known| known.endpoint.clone()) {
            Some(known) => server::type_in(talk, draft, &known),
            None => Ok(Next::Server),
        },
        Choice::Same | Choice::Insist => {
            draft.secret = tried.prepared.map(|prepared| prepared.secret);
            // A secret that policy stopped was not kept; one that is read from elsewhere is read again.
            Ok(if draft.is_typed && draft.secret.is_none() { Next::Password } else { Next::Trial })
        }
        Choice::Password | Choice::Help => Ok(Next::Password),
    }
}
