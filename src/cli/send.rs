//! `mailcheck send`: a draft from the command line, checked, put together, stored, delivered.

use std::io::Write;

use jiff::Timestamp;

use super::args::Send;
use super::courier::{Round, Which, in_use};
use super::draft::{self, unreadable};
use super::merge::already_sent;
use super::run::{Run, look_up};
use crate::account::{Profile, SecretSource};
use crate::compose::{Content, Finished, Letter, WriteFault, finish};
use crate::error::Error;
use crate::finding::{Exit, Finding};
use crate::outbox::store::{Added, Before, Claim, NewLetter};
use crate::outbox::{self, Document, Outcome, Quota, State, Store};
use crate::report::{Body, Message, Report};
use crate::verify::{Identified, Surroundings};

pub(super) fn run(run: &mut Run, arguments: &Send) -> Result<Report, Error> {
    let material = draft::gather(run, arguments)?;
    let surroundings = run.surroundings(None, false, arguments.insist);
    let (name, mut profile) = {
        let config = run.config()?;
        let (name, profile) = config.account(arguments.account.as_deref())?;
        (name.to_owned(), profile.clone())
    };
    if arguments.password_stdin {
        profile.secret = SecretSource::Stdin;
    }
    let identified = match look_up(&name, &profile, &surroundings)? {
        Ok(identified) => identified,
        Err(finding) => return Ok(stopped(vec![finding])),
    };
    let found = identified.found.clone();
    let (composed, mut warnings) = match compose(run, material, &identified) {
        Ok(composed) => composed,
        Err(findings) => return Ok(stopped(findings)),
    };
    warnings.splice(0..0, found.clone());
    if arguments.print {
        return print(run, &composed.content);
    }
    if arguments.dry_run {
        return Ok(report(dry_run(&composed.letter, warnings)));
    }
    run.announce(found.as_ref());
    let mut outbox = run.outbox()?;
    let now = (run.context.clock)().timestamp();
    let new = composed.for_outbox(&name, now);
    let stored = if arguments.queue {
        queue(&mut outbox, &new, arguments.again, now)?
    } else {
        match outbox.add_and_claim(&new, arguments.again, now)? {
            Ok(claim) => {
                let id = claim.id;
                let settled =
                    deliver(run, &mut outbox, &surroundings, (&name, &profile), Ok(identified), claim)?;
                Ok(settled.ok_or_else(|| in_use(&id.to_string()))?)
            }
            Err(before) => Err(before),
        }
    };
    let mut message = match stored {
        Ok(message) => message,
        Err(before) => return Ok(report(refused(&composed.letter, before, warnings))),
    };
    message.warnings.splice(0..0, warnings);
    if message.outcome.state == State::Sent {
        message.arrived = run.twin.as_mut().and_then(super::sandboxed::Twin::arrived);
    }
    Ok(report(message))
}

/// A letter, and what the outbox should know of it.
struct Composed {
    letter: Letter,
    content: Content,
    subject: String,
    document: Document,
}

impl Composed {
    fn for_outbox<'a>(&'a self, account: &'a str, due: Timestamp) -> NewLetter<'a> {
        let Self { letter, content, subject, document } = self;
        NewLetter { account, subject, letter, content, document: *document, due }
    }
}

/// Stores a letter and leaves it; what came of that, or what went to the same people before.
fn queue(
    outbox: &mut Store,
    new: &NewLetter<'_>,
    again: bool,
    now: Timestamp,
) -> Result<Result<Message, Vec<Before>>, Error> {
    Ok(match outbox.add(new, again, now)? {
        Added::Before(before) => Err(before),
        Added::Stored(id) => {
            Ok(Message::of(id, new.letter.message_id.clone(), outbox::waiting(new.letter), None))
        }
    })
}

/// Hands the letter over that was taken, now; nothing if it was put back.
pub(super) fn deliver(
    run: &mut Run,
    outbox: &mut Store,
    surroundings: &Surroundings,
    (name, profile): (&str, &Profile),
    identified: Result<Identified, Finding>,
    claim: Claim,
) -> Result<Option<Message>, Error> {
    let clock = std::sync::Arc::clone(&run.context.clock);
    let (mut log, mut settled) = (run.log(), None);
    let round = Round {
        store: outbox,
        surroundings,
        account: name,
        quota: quota(&identified, profile),
        which: Which::Taken(Box::new(claim)),
        log: &mut log,
        now: &*clock,
        on_settled: &mut |message| settled = Some(message),
    };
    round.go(run, identified)?;
    Ok(settled)
}

/// What an account may send in 24 hours, as far as it is known.
pub(super) fn quota(identified: &Result<Identified, Finding>, profile: &Profile) -> Quota {
    identified.as_ref().map(|identified| Quota::of(&identified.provider.limits, profile)).unwrap_or_default()
}

/// The same document went to some of the recipients before.
fn refused(letter: &Letter, before: Vec<Before>, warnings: Vec<Finding>) -> Message {
    let findings = before.into_iter().map(already_sent).collect();
    let outcome = Outcome { state: State::Refused, findings, ..outbox::waiting(letter) };
    Message::outside(Some(letter.message_id.clone()), outcome, warnings)
}

/// Preflight, then the letter; or everything that speaks against it.
fn compose(
    run: &Run,
    material: draft::Material,
    identified: &Identified,
) -> Result<(Composed, Vec<Finding>), Vec<Finding>> {
    let Identified { account, provider, .. } = identified;
    let (draft, mut findings) = material.into_draft(run, account);
    let Some(draft) = draft else { return Err(findings) };
    let date = std::time::SystemTime::from((run.context.clock)().timestamp());
    match finish(&draft, account, provider, date) {
        Ok(Finished { letter, content, warnings }) => {
            findings.extend(warnings);
            let document = Document::of(&draft).map_err(|finding| vec![finding])?;
            Ok((Composed { letter, content, document, subject: draft.subject }, findings))
        }
        Err(others) => {
            findings.extend(others);
            Err(findings)
        }
    }
}

fn print(run: &Run, content: &Content) -> Result<Report, Error> {
    let mut out = run.context.stdout.clone();
    let written = content.write_to(&mut out);
    match written.and_then(|()| out.flush().map_err(WriteFault::Destination)) {
        Err(WriteFault::Destination(error)) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(super::unwritable(&error))
        }
        Err(WriteFault::Document { name, error }) => Err(unreadable(&name, &error)),
        _ => Ok(Report { command: "send", exit: Exit::Ok, body: Body::Nothing }),
    }
}

fn dry_run(letter: &Letter, warnings: Vec<Finding>) -> Message {
    let message = Message::outside(Some(letter.message_id.clone()), outbox::untried(letter), warnings);
    Message { dry_run: true, ..message }
}

/// A message that did not even come to be.
fn stopped(findings: Vec<Finding>) -> Report {
    report(Message::unmade(findings))
}

fn report(message: Message) -> Report {
    Report { command: "send", exit: message.exit(), body: Body::Messages(vec![message]) }
}
