//! `mailcheck send`: a draft from the command line, checked, put together, stored, delivered.

use std::io::Write;

use super::args::Send;
use super::draft;
use super::run::{Run, block_on};
use super::signals::interrupted;
use crate::account::SecretSource;
use crate::compose::{Identity, Letter, Limits, check};
use crate::diagnosis::megabytes;
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::outbox::{self, Outbox, Outcome, State};
use crate::provider::Provider;
use crate::report::{Body, Message, Report};
use crate::text::Phrase;
use crate::verify::{Identified, Prepared, Steps, Surroundings, identify, log_in, prepare};

/// Letters and digits of a Message-ID's unique part: more than 128 bits.
const UNIQUE_LENGTH: usize = 26;

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
    let identified = match block_on(identify(&name, &profile, &surroundings))? {
        Ok(identified) => identified,
        Err(finding) => return Ok(stopped(vec![finding])),
    };
    let found = identified.found.clone();
    let (letter, mut warnings) = match compose(run, material, &identified) {
        Ok(composed) => composed,
        Err(findings) => return Ok(stopped(findings)),
    };
    warnings.splice(0..0, found.clone());
    if arguments.print {
        return print(run, &letter);
    }
    if arguments.dry_run {
        return Ok(report(dry_run(&letter, warnings)));
    }
    run.announce(found.as_ref());
    let mut steps = Steps::begin();
    let prepared = run.with_sources(|sources| prepare(identified, sources, &surroundings, &mut steps));
    let mut message = deliver(letter, prepared, &surroundings, steps)?;
    message.warnings.splice(0..0, warnings);
    if message.outcome.state == State::Sent {
        message.arrived = run.twin.as_mut().and_then(super::sandboxed::Twin::arrived);
    }
    Ok(report(message))
}

/// Preflight, then the letter; everything that speaks against it.
fn compose(
    run: &Run,
    material: draft::Material,
    identified: &Identified,
) -> Result<(Letter, Vec<Finding>), Vec<Finding>> {
    let Identified { account, provider, .. } = identified;
    let (draft, mut findings) = material.into_draft(run, account);
    let limits = Limits {
        recipients: provider.limits.recipients.and_then(|count| count.try_into().ok()),
        blocked: &provider.blocked().extensions,
        looks_into_archives: provider.blocked().looks_into_archives,
        rewritten_from: provider.rewrites_from.then_some(&account.address),
    };
    let Some(draft) = draft else { return Err(told(findings, provider)) };
    findings.extend(check(&draft, limits));
    let unique = unique().map_err(|finding| vec![finding])?;
    let date = std::time::SystemTime::from((run.context.clock)().timestamp());
    let identity = Identity { date, unique: &unique, sender: &account.address };
    match Letter::compose(&draft, identity) {
        Ok(letter) => {
            findings.extend(too_large(&letter, provider));
            let findings = told(findings, provider);
            if findings.iter().any(Finding::is_error) { Err(findings) } else { Ok((letter, findings)) }
        }
        Err(finding) => {
            findings.push(finding);
            Err(told(findings, provider))
        }
    }
}

fn told(findings: Vec<Finding>, provider: &Provider) -> Vec<Finding> {
    findings
        .into_iter()
        .map(|finding| finding.with("provider", &provider.name).with("providerid", &provider.id))
        .collect()
}

fn too_large(letter: &Letter, provider: &Provider) -> Option<Finding> {
    let size = letter.message.len() as u64;
    let limit = provider.limits.message_octets.filter(|limit| size > *limit)?;
    let finding = Finding::new(Code::MessageTooLarge, Stage::Compose);
    Some(finding.with("size", megabytes(size)).with("limit", megabytes(limit)))
}

/// What no other message has: random letters and digits.
fn unique() -> Result<String, Finding> {
    use ring::rand::{SecureRandom, SystemRandom};
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut random = [0; UNIQUE_LENGTH];
    SystemRandom::new().fill(&mut random).map_err(|_| {
        Finding::new(Code::MalformedMessage, Stage::Compose)
            .with("reason", "the system gives no random numbers")
    })?;
    Ok(random.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
}

/// Stores the letter, hands it over, and writes down what became of it.
fn deliver(
    letter: Letter,
    prepared: Result<Prepared, Finding>,
    surroundings: &Surroundings,
    mut steps: Steps,
) -> Result<Message, Error> {
    let mut outbox = Outbox::default();
    let ticket = outbox.store(letter);
    let letter = outbox.letter(ticket);
    let message_id = letter.message_id.clone();
    let mut verified = None;
    let outcome = match prepared {
        Err(finding) => outbox::failed(letter, finding),
        Ok(prepared) => {
            let outcome = block_on(hand_over(letter, &prepared, surroundings, &mut steps))?;
            let findings = outcome.findings.into_iter();
            let findings = findings.map(|finding| finding.with_all(&prepared.facts)).collect();
            verified = steps.has_passed(Stage::Auth).then_some(prepared.facts);
            Outcome { findings, ..outcome }
        }
    };
    let warnings = steps.take_warnings();
    outbox.settle(ticket, outcome.clone());
    Ok(Message { message_id: Some(message_id), outcome, warnings, verified, arrived: None, dry_run: false })
}

async fn hand_over(
    letter: &Letter,
    prepared: &Prepared,
    surroundings: &Surroundings,
    steps: &mut Steps,
) -> Outcome {
    let deadline = prepared.deadline();
    let session = tokio::select! {
        biased;
        session = log_in(prepared, surroundings, deadline, steps) => session,
        finding = interrupted(Stage::Connect) => Err(finding),
    };
    match session {
        Ok(session) => outbox::deliver(session, letter, prepared.known(), interrupted(Stage::Message)).await,
        Err(finding) => outbox::failed(letter, finding),
    }
}

fn print(run: &Run, letter: &Letter) -> Result<Report, Error> {
    let mut out = run.context.stdout.clone();
    match out.write_all(&letter.message).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Error::new(Exit::Io, Phrase::new("output-unwritable").with("reason", error.to_string())))
        }
        _ => Ok(Report { command: "send", exit: Exit::Ok, body: Body::Nothing }),
    }
}

fn dry_run(letter: &Letter, warnings: Vec<Finding>) -> Message {
    let outcome = outbox::untried(letter);
    let message_id = Some(letter.message_id.clone());
    Message { message_id, outcome, warnings, verified: None, arrived: None, dry_run: true }
}

/// A message that did not even come to be.
fn stopped(findings: Vec<Finding>) -> Report {
    let outcome = Outcome { state: State::Unsent, recipients: Vec::new(), reply: None, findings };
    report(Message {
        message_id: None,
        outcome,
        warnings: Vec::new(),
        verified: None,
        arrived: None,
        dry_run: false,
    })
}

fn report(message: Message) -> Report {
    let exit = Exit::most_serious(message.outcome.findings.iter().map(|finding| finding.exit));
    Report { command: "send", exit, body: Body::Messages(vec![message]) }
}
