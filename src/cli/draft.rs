//! From the command line of `send` to a draft: files, texts, addresses.

use std::ffi::OsStr;
use std::io::Read;
use std::path::Path;

use super::args::Send;
use super::run::Run;
use super::stdin::{self, stdin};
use crate::account::Account;
use crate::compose::{self, Attachment, Draft, Person, Recipients, Source};
use crate::error::Error;
use crate::finding::Exit;
use crate::finding::{Code, Finding, Stage};
use crate::text::{Facts, Phrase};

/// Everything that was given, read and understood as far as it goes.
pub(super) struct Material {
    recipients: Recipients,
    from: Option<Person>,
    reply_to: Option<Person>,
    subject: Option<String>,
    body: Option<String>,
    html: Option<String>,
    attachments: Vec<Attachment>,
    findings: Vec<Finding>,
}

/// Reads files and standard input; collects everything that is wrong, not only the first thing.
pub(super) fn gather(run: &mut Run, arguments: &Send) -> Result<Material, Error> {
    check_usage(arguments)?;
    let mut findings = Vec::new();
    let mut people = |texts: &[String], field| people(texts, field, &mut findings);
    let recipients = Recipients {
        to: people(&arguments.to, "to"),
        cc: people(&arguments.cc, "cc"),
        bcc: people(&arguments.bcc, "bcc"),
    };
    let from = people(arguments.from.as_slice(), "from").pop();
    let reply_to = people(arguments.reply_to.as_slice(), "reply-to").pop();
    let body = match (arguments.body.as_deref(), arguments.body_file.as_deref()) {
        (Some("-"), _) => Some(text_from_stdin(run)?),
        (Some(body), _) => Some(body.to_owned()),
        (None, Some(file)) => Some(text_from(file)?),
        (None, None) => None,
    };
    let html = arguments.html_file.as_deref().map(text_from).transpose()?;
    let mut attachments = Vec::new();
    for file in &arguments.files {
        match attachment(run, file, arguments.name.as_deref())? {
            Ok(attachment) => attachments.push(attachment),
            Err(finding) => findings.push(finding),
        }
    }
    let subject = arguments.subject.clone();
    Ok(Material { recipients, from, reply_to, subject, body, html, attachments, findings })
}

/// What clap cannot see: standard input is one, and a stream has no name of its own.
fn check_usage(arguments: &Send) -> Result<(), Error> {
    let wrong = |phrase: Phrase| Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("usage-hint-help")));
    let streams = arguments.files.iter().filter(|file| is_stdin(file)).count();
    let mut uses: Vec<_> = vec!["FILE -"; streams];
    uses.extend((arguments.body.as_deref() == Some("-")).then_some("--body -"));
    uses.extend(arguments.password_stdin.then_some("--password-stdin"));
    if let [first, second, ..] = uses[..] {
        return wrong(Phrase::new("usage-stdin-twice").with("first", first).with("second", second));
    }
    match (streams, &arguments.name) {
        (0, Some(_)) => return wrong(Phrase::new("usage-name-without-stdin")),
        (1, None) => return wrong(Phrase::new("usage-stdin-without-name")),
        _ => {}
    }
    let has_text = arguments.body.is_some() || arguments.body_file.is_some() || arguments.html_file.is_some();
    if arguments.files.is_empty() && !has_text { wrong(Phrase::new("usage-nothing-to-send")) } else { Ok(()) }
}

fn is_stdin(file: &Path) -> bool {
    file == Path::new("-")
}

fn people(texts: &[String], field: &'static str, findings: &mut Vec<Finding>) -> Vec<Person> {
    let parse = |text: &String| {
        text.parse::<Person>().map_err(|fault| {
            Finding::new(Code::AddressInvalid, Stage::Compose)
                .with("address", text.escape_debug().to_string())
                .with("field", field)
                .with("reason", fault.keyword())
        })
    };
    texts.iter().filter_map(|text| parse(text).map_err(|finding| findings.push(finding)).ok()).collect()
}

fn attachment(
    run: &mut Run,
    file: &Path,
    name: Option<&OsStr>,
) -> Result<Result<Attachment, Finding>, Error> {
    if !is_stdin(file) {
        return Ok(compose::load(file));
    }
    let name = name.map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let source = Source::from_stream(stdin(run)).map_err(|error| stdin::unreadable(&error))?;
    Ok(Attachment::new(name, source))
}

fn bytes_from_stdin(run: &mut Run) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    stdin(run).read_to_end(&mut bytes).map_err(|error| stdin::unreadable(&error))?;
    Ok(bytes)
}

pub(super) fn text_from_stdin(run: &mut Run) -> Result<String, Error> {
    text("-", bytes_from_stdin(run)?)
}

pub(super) fn text_from(file: &Path) -> Result<String, Error> {
    let path = file.display().to_string();
    text(&path, std::fs::read(file).map_err(|error| unreadable(&path, &error))?)
}

fn text(path: &str, bytes: Vec<u8>) -> Result<String, Error> {
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| Error::new(Exit::Data, Phrase::new("file-not-text").with("path", path)))?;
    // Editors of Windows begin a file with a mark that is no part of its text.
    Ok(text.strip_prefix('\u{feff}').map(ToOwned::to_owned).unwrap_or(text))
}

pub(super) fn unreadable(path: &str, error: &std::io::Error) -> Error {
    let phrase = match error.kind() {
        std::io::ErrorKind::NotFound => Phrase::new("file-missing"),
        _ => Phrase::new("file-unreadable").with("reason", error.to_string()),
    };
    Error::new(Exit::NoInput, phrase.with("path", path))
}

impl Material {
    /// Gives the draft, unless something is wrong, and what is wrong.
    pub(super) fn into_draft(self, run: &Run, account: &Account) -> (Option<Draft>, Vec<Finding>) {
        if self.findings.iter().any(Finding::is_error) {
            return (None, self.findings);
        }
        let own = Person { name: account.display_name.clone(), address: account.address.clone() };
        let first = self.attachments.first().map(|attachment| without_extension(&attachment.name));
        let silent = self.body.is_none() && self.html.is_none();
        let default_body = silent.then(|| run.texts.ui("default-body", &Facts::new()) + "\n");
        let draft = Draft {
            from: self.from.unwrap_or(own),
            reply_to: self.reply_to,
            recipients: self.recipients,
            subject: self.subject.or(first).unwrap_or_default(),
            body: self.body.or(default_body),
            html: self.html,
            attachments: self.attachments,
        };
        (Some(draft), self.findings)
    }
}

/// A file's name as a subject.
fn without_extension(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((front, _)) if !front.is_empty() => front.to_owned(),
        _ => name.to_owned(),
    }
}
