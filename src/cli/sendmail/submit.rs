//! A message from standard input, on its way into the outbox and to the server.

use std::io::Read;
use std::time::SystemTime;

use super::Flags;
use crate::account::{Address, Config, Profile};
use crate::cli::merge::already_sent;
use crate::cli::run::{Run, look_up};
use crate::cli::stdin::{self, stdin};
use crate::cli::{sandboxed, send};
use crate::compose::{Content, Intake, Letter, Person, Submission, Text, check_submitted};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding};
use crate::outbox::store::NewLetter;
use crate::outbox::{self, Document, Outcome, State};
use crate::report::{Body, Format, Message, Report};
use crate::verify::{Identified, address_of};

/// As many bytes as are read at a time.
const PIECE: usize = 64 * 1024;

pub(super) fn run(run: &mut Run, flags: Flags, is_silent: bool) -> Result<Report, Error> {
    let text = read(run, !flags.keeps_dots)?;
    let mut message = match Submission::read(text, flags.wishes) {
        Ok(submission) => send(run, submission, flags.account.as_deref(), flags.again)?,
        Err(findings) => stopped(findings),
    };
    if message.outcome.state == State::Sent {
        let unoffered = message.warnings.iter().find(|finding| finding.code == Code::NoticesNotOffered);
        run.announce(unoffered.filter(|_| is_silent && run.style.format == Format::Human));
        run.style.quiet |= is_silent && message.outcome.findings.is_empty();
        if !run.style.quiet || run.style.format == Format::Json {
            message.arrived = run.twin.as_mut().and_then(sandboxed::Twin::arrived);
        }
    }
    Ok(Report { command: "sendmail", exit: exit(&message), body: Body::Messages(vec![message]) })
}

/// Reads the message in pieces, its line ends put right on the way: it is in memory once.
fn read(run: &mut Run, ends_at_dot: bool) -> Result<Text, Error> {
    let mut intake = Intake::new(ends_at_dot);
    let mut piece = vec![0; PIECE];
    let mut input = stdin(run);
    loop {
        match input.read(&mut piece) {
            Ok(0) => return Ok(intake.finish()),
            Ok(length) if intake.push(&piece[..length]) => {}
            Ok(_) => return Ok(intake.finish()),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(stdin::unreadable(&error)),
        }
    }
}

/// Stores the message and hands it over. Whatever hinders only for now, the message is kept.
fn send(run: &mut Run, submission: Submission, named: Option<&str>, again: bool) -> Result<Message, Error> {
    let surroundings = run.surroundings(None, false, false);
    let (name, profile) = account(&run.config()?, named, &submission)?;
    let identified = match look_up(&name, &profile, &surroundings)? {
        Err(finding) if finding.exit != Exit::TryLater => return Ok(stopped(vec![finding])),
        identified => identified,
    };
    let (subject, from) = (submission.subject(), submission.from().cloned());
    let (letter, content) = match letter(run, submission, &name, &profile) {
        Ok(composed) => composed,
        Err(finding) => return Ok(stopped(vec![finding])),
    };
    let warnings = match &identified {
        Ok(identified) => found(&letter, from.as_ref(), identified),
        Err(_) => Vec::new(),
    };
    if warnings.iter().any(Finding::is_error) {
        return Ok(stopped(warnings));
    }
    if let Ok(identified) = &identified {
        run.announce(identified.found.as_ref());
    }
    let now = (run.context.clock)().timestamp();
    let document = Document::named(&letter.message_id);
    let (account, subject) = (name.as_str(), subject.as_str());
    let new = NewLetter { account, subject, letter: &letter, content: &content, document, due: now };
    let mut outbox = run.outbox()?;
    let claim = match outbox.add_and_claim(&new, again, now)? {
        Ok(claim) => claim,
        Err(before) => {
            let about = |before| already_sent(before).with("messageid", &letter.message_id);
            let findings = before.into_iter().map(about).collect();
            let outcome = Outcome { state: State::Refused, findings, ..outbox::waiting(&letter) };
            return Ok(Message::outside(Some(letter.message_id), outcome, warnings));
        }
    };
    // From here on the outbox has it: it is read from there again, and need not be in memory twice.
    drop(content);
    let (id, outcome, message_id) = (claim.id, outbox::waiting(&letter), letter.message_id);
    let settled = send::deliver(run, &mut outbox, &surroundings, (&name, &profile), identified, claim)?;
    // When nothing came of it here, it waits on.
    let mut message = settled.unwrap_or_else(|| Message::of(id, message_id, outcome, None));
    message.warnings.splice(0..0, warnings);
    Ok(message)
}

/// The account that is named, else the one whose address or login is the sender's, else the default one.
fn account(
    config: &Config,
    named: Option<&str>,
    submission: &Submission,
) -> Result<(String, Profile), Error> {
    let is_of = |profile: &Profile, sender: &Address| {
        let sender = sender.to_string().to_lowercase();
        let own = profile.address().map(|own| own.to_string()).unwrap_or_default();
        [own.as_str(), profile.login()].into_iter().any(|name| name.to_lowercase() == sender)
    };
    let default = config.account(named);
    let found = submission.senders().filter(|_| named.is_none()).find_map(|sender| {
        let others = config.accounts.iter().map(|(name, profile)| (name.as_str(), profile));
        default.clone().ok().into_iter().chain(others).find(|(_, profile)| is_of(profile, sender))
    });
    let (name, profile) = found.map_or(default, Ok)?;
    Ok((name.to_owned(), profile.clone()))
}

fn letter(
    run: &Run,
    submission: Submission,
    name: &str,
    profile: &Profile,
) -> Result<(Letter, Content), Finding> {
    let own = Person { name: profile.display_name.clone(), address: address_of(name, profile)? };
    submission.into_letter(&own, SystemTime::from((run.context.clock)().timestamp()))
}

/// What is to be said of a letter before it goes.
fn found(letter: &Letter, from: Option<&Address>, identified: &Identified) -> Vec<Finding> {
    let Identified { account, provider, found, .. } = identified;
    let mut findings: Vec<_> = found.iter().cloned().collect();
    findings.extend(check_submitted(letter, from, account, provider));
    findings
}

/// A message that was not even stored.
fn stopped(findings: Vec<Finding>) -> Message {
    let outcome = Outcome { state: State::Refused, recipients: Vec::new(), reply: None, findings };
    Message::outside(None, outcome, Vec::new())
}

/// How the run ends. A message that is kept was taken, as by every sendmail: who handed it in must not do so again.
fn exit(message: &Message) -> Exit {
    match message.exit() {
        ended if ended.is_interruption() => ended,
        _ if message.outcome.state == State::Queued => Exit::Ok,
        other => other,
    }
}
