//! `mailcheck explain`: what a reply or a finding code means, and what to do.

use std::io::{BufRead, BufReader, ErrorKind, Read};

use super::args::Explain;
use super::providers;
use super::run::Run;
use crate::diagnosis::{self, Evidence};
use crate::error::Error;
use crate::excerpt::{self, Excerpt, Silence};
use crate::finding::{Code, Exit, Finding, Stage};
use crate::log;
use crate::provider::Provider;
use crate::report::{Body, Explanation, Report};
use crate::text::{Facts, Phrase};

/// Longest text in which a reply is looked for, in bytes: a log of a whole day may be longer.
const LONGEST: u64 = 32 * 1024 * 1024;
/// Shortest text that may be a mistyped name of a finding, in bytes: most letters of it must be right.
const SHORTEST_NAME: usize = 8;
/// Longest such text, in bytes.
const LONGEST_NAME: usize = 40;
/// Facts of a run that an explanation of a code lacks: a word stands in their place.
const PLACEHOLDERS: [&str; 19] = [
    "account",
    "address",
    "column",
    "date",
    "day",
    "domain",
    "encryption",
    "file",
    "first",
    "from",
    "host",
    "login",
    "mode",
    "option",
    "path",
    "port",
    "previous",
    "row",
    "what",
];

/// What was said of a reply on the command line.
struct Asked {
    provider: Option<&'static Provider>,
    stage: Option<Stage>,
}

pub(super) fn run(run: &mut Run, arguments: &Explain) -> Result<Report, Error> {
    let asked = Asked {
        provider: arguments.provider.as_deref().map(provider).transpose()?.flatten(),
        stage: arguments.stage.and_then(Into::into),
    };
    if arguments.lines {
        return each_line(run, &asked);
    }
    let text = if arguments.words.is_empty() {
        read_all(run)?
    } else {
        let words: Vec<_> = arguments.words.iter().map(|word| word.to_string_lossy()).collect();
        words.join(" ")
    };
    explain(&text, &asked, run).map(report)
}

/// Answers every line of standard input as soon as it has come.
fn each_line(run: &mut Run, asked: &Asked) -> Result<Report, Error> {
    let stdin = std::mem::replace(&mut run.context.stdin, Box::new(std::io::empty()));
    let mut lines = BufReader::new(stdin);
    let mut exit = Exit::Ok;
    loop {
        let mut line = Vec::new();
        let count =
            (&mut lines).take(LONGEST).read_until(b'\n', &mut line).map_err(|error| unreadable(&error))?;
        if count == 0 {
            return Ok(Report { command: "explain", exit, body: Body::Nothing });
        }
        let answer = match explain(&excerpt::decode(&line), asked, run) {
            Ok(explanation) => report(explanation),
            Err(error) => {
                exit = error.exit;
                Report { command: "explain", exit: error.exit, body: Body::Stopped(error) }
            }
        };
        if let Err(error) = run.publish(&answer) {
            let nobody_reads_on = error.kind() == ErrorKind::BrokenPipe;
            let exit = if nobody_reads_on || exit != Exit::Ok { exit } else { Exit::Io };
            return Ok(Report { command: "explain", exit, body: Body::Nothing });
        }
    }
}

fn report(explanation: Explanation) -> Report {
    Report { command: "explain", exit: Exit::Ok, body: Body::Explained(Box::new(explanation)) }
}

fn explain(text: &str, asked: &Asked, run: &Run) -> Result<Explanation, Error> {
    // What mailcheck wrote into its log says more than the code of the reply beside it.
    if let Some(code) = log::last_failure(text) {
        return Ok(of_finding(code, asked, run));
    }
    match excerpt::read(text) {
        Some(excerpt) => Ok(of_reply(excerpt, asked)),
        None => of_code(text.trim(), asked, run),
    }
}

fn of_reply(excerpt: Excerpt, asked: &Asked) -> Explanation {
    let provider = asked.provider.or_else(|| Provider::mentioned_in(&excerpt.surroundings));
    let stage = asked.stage.or(excerpt.stage);
    let evidence = Evidence {
        reply: &excerpt.reply,
        stage,
        provider: provider.map_or("generic", |provider| &provider.id),
        is_token: excerpt.is_token,
    };
    let code = diagnosis::meaning(&evidence);
    // A stage that nobody knows is written as the first one, in which no server has spoken yet.
    let finding = Finding::new(code, stage.unwrap_or(Stage::Profile))
        .with("source", "program")
        .with_all(&provider_facts(provider))
        .with_reply(excerpt.reply);
    Explanation { finding, stage, provider: provider.map(|provider| provider.id.clone()) }
}

fn of_code(name: &str, asked: &Asked, run: &Run) -> Result<Explanation, Error> {
    let code = name.parse().map_err(|()| no_reply(name))?;
    Ok(of_finding(code, asked, run))
}

fn of_finding(code: Code, asked: &Asked, run: &Run) -> Explanation {
    let stage = asked.stage.unwrap_or(Stage::Profile);
    let mut finding = Finding::new(code, stage).with_all(&provider_facts(asked.provider));
    if code.is_own() {
        let placeholder =
            |name: &'static str| (name, run.texts.ui(&format!("placeholder-{name}"), &Facts::new()));
        finding = finding.with_all(&Facts::from(PLACEHOLDERS.map(placeholder)));
    }
    let provider = asked.provider.map(|provider| provider.id.clone());
    Explanation { finding, stage: asked.stage, provider }
}

fn provider_facts(provider: Option<&Provider>) -> Facts {
    let Some(provider) = provider else { return Facts::new() };
    let mut facts = Facts::from([("provider", provider.name.clone()), ("providerid", provider.id.clone())]);
    if let Some(cut_off) = provider.cut_off {
        facts.insert("date", cut_off.day.to_string());
        if cut_off.is_reversible {
            facts.insert("reversible", "yes".to_owned());
            facts.insert("lastday", cut_off.last_day().to_string());
        }
    }
    facts
}

/// The provider of that name, whichever way it is written; none for the names of server programs, which tell nothing of
/// the provider.
fn provider(name: &str) -> Result<Option<&'static Provider>, Error> {
    const PROGRAMS: [&str; 6] = ["dovecot", "exim", "generic", "postfix", "sendmail", "any"];
    if PROGRAMS.contains(&name.to_lowercase().as_str()) {
        return Ok(None);
    }
    providers::named(name).map(Some)
}

fn no_reply(text: &str) -> Error {
    let error = Error::new(Exit::Data, Phrase::new("explain-no-reply"));
    error.hint(match (nearest(text), excerpt::silence(text)) {
        (Some(code), _) => Phrase::new("hint-meant").with("meant", code.name()),
        (None, Some(Silence::Curl)) => Phrase::new("explain-hint-curl"),
        (None, Some(Silence::PhpMailer)) => Phrase::new("explain-hint-phpmailer"),
        (None, None) => Phrase::new("explain-hint-reply"),
    })
}

/// The code that was probably meant by a name that is none.
fn nearest(name: &str) -> Option<Code> {
    let distance = |code: &&Code| strsim::damerau_levenshtein(code.name(), name);
    let is_name = (SHORTEST_NAME..=LONGEST_NAME).contains(&name.len());
    Code::ALL.iter().filter(|_| is_name).min_by_key(distance).filter(|code| distance(code) <= 3).copied()
}

fn read_all(run: &mut Run) -> Result<String, Error> {
    let mut text = Vec::new();
    let stdin = &mut run.context.stdin;
    stdin.take(LONGEST).read_to_end(&mut text).map_err(|error| unreadable(&error))?;
    Ok(excerpt::decode(&text))
}

fn unreadable(error: &std::io::Error) -> Error {
    Error::new(Exit::NoInput, Phrase::new("stdin-unreadable").with("reason", error.to_string()))
}
