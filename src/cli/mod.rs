//! What was typed, and what is done about it: one file per command.

mod account;
mod args;
mod completions;
mod convoy;
mod courier;
mod draft;
mod explain;
mod help;
mod kept;
mod manual;
mod merge;
mod notify;
mod outbox;
mod password;
mod password_file;
mod providers;
mod reply;
mod retry;
mod run;
mod sandbox;
mod sandboxed;
mod send;
mod sendmail;
mod setup;
mod signals;
mod stdin;
mod usage;
mod verify;

use std::ffi::OsString;
use std::io::{self, Write};

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches};

use crate::context::{Context, Output};
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Format, Paint, Report, Style};
use crate::text::{Lang, Phrase, Texts};
use args::{Arguments, ColorChoice, Command, Global};
use run::Run;

/// Runs mailcheck. Takes the arguments, the program's name first, and everything ambient; gives how the run ended.
/// Everything that is to be said was said then.
pub fn run(arguments: impl IntoIterator<Item = OsString>, context: Context) -> Exit {
    let arguments = sendmail::as_meant(arguments.into_iter().collect());
    let texts = Texts::new(language(&arguments, &context));
    match parse(&arguments, &texts) {
        Parsed::Arguments(parsed) => obey(*parsed, context, texts),
        Parsed::Information(text) => {
            let report = Report { command: "mailcheck", exit: Exit::Ok, body: Body::Text(text) };
            publish(&report, &texts, style_of(None, Format::Human, &context), &context)
        }
        Parsed::Mistake(error) => {
            let report = Report { command: meant(&arguments), exit: error.exit, body: Body::Stopped(error) };
            let style = style_of(None, meant_format(&arguments), &context);
            publish(&report, &texts, style, &context)
        }
    }
}

enum Parsed {
    Arguments(Box<Arguments>),
    Information(String),
    Mistake(Error),
}

/// The language is needed before the arguments are understood: their mistakes are told in it.
fn language(arguments: &[OsString], context: &Context) -> Lang {
    let texts: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let after = texts.iter().position(|text| *text == "--lang").and_then(|at| texts.get(at + 1).copied());
    match after.or_else(|| texts.iter().find_map(|text| text.strip_prefix("--lang="))) {
        Some(named) => Lang::from_locale(named),
        None => Lang::from_environment(|name| context.variable(name)),
    }
}

/// The command that was probably meant by arguments that are wrong.
fn meant(arguments: &[OsString]) -> &'static str {
    let known = [
        "setup",
        "verify",
        "sendmail",
        "send",
        "merge",
        "password",
        "account",
        "explain",
        "providers",
        "outbox",
        "sandbox",
        "completions",
        "man",
    ];
    let named = |command: &&str| arguments.iter().any(|argument| argument == *command);
    known.into_iter().find(|command| named(command)).unwrap_or("mailcheck")
}

/// The form in which the mistake of arguments that are wrong is to be told.
fn meant_format(arguments: &[OsString]) -> Format {
    let has = |wanted: &str| arguments.iter().any(|argument| argument == wanted);
    let names = |format: &str| {
        let after = arguments.iter().skip_while(|argument| *argument != "--format").nth(1);
        after.is_some_and(|argument| argument == format) || has(&format!("--format={format}"))
    };
    if names("nagios") {
        Format::Nagios
    } else if has("--json") || names("json") {
        Format::Json
    } else {
        Format::Human
    }
}

/// What `--version` alone is answered with: the same as clap says where other options stand beside it.
const VERSION: &str = concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION"), "\n");

/// Answers `--version` alone, before anything is set up for a run. Takes the arguments, the program's name first, and where to
/// write. False if something else was asked, or if that cannot be written there, about which [`run`] has more to say.
pub fn tell_version(arguments: &[OsString], mut out: impl Write) -> bool {
    let arguments = sendmail::as_meant(arguments.to_vec());
    matches!(&arguments[..], [_, only] if only == "--version" || only == "-V")
        && out.write_all(VERSION.as_bytes()).and_then(|()| out.flush()).is_ok()
}

fn parse(arguments: &[OsString], texts: &Texts) -> Parsed {
    let parsed = Arguments::command().try_get_matches_from(arguments);
    match parsed.and_then(|matches| Arguments::from_arg_matches(&matches)) {
        Ok(parsed) => Parsed::Arguments(Box::new(parsed)),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp => Parsed::Information(help::page(arguments, texts)),
            ErrorKind::DisplayVersion => Parsed::Information(error.render().to_string()),
            _ => Parsed::Mistake(usage::error(&error)),
        },
    }
}

fn obey(arguments: Arguments, context: Context, texts: Texts) -> Exit {
    let name = arguments.command.name();
    let style = style_of(Some(&arguments.global), format(&arguments), &context);
    let stopped = |error: Error| Report { command: name, exit: error.exit, body: Body::Stopped(error) };
    let twin = match arguments.global.sandbox.then(sandboxed::start).transpose() {
        Ok(twin) => twin,
        Err(error) => return publish(&stopped(error), &texts, style, &context),
    };
    let mut run = Run::begin(context, texts, arguments.global, style, twin);
    let report = match arguments.command {
        Command::Setup(setup) => setup::run(&mut run, &setup),
        Command::Verify(verify) => verify::run(&mut run, &verify),
        Command::Send(send) => send::run(&mut run, &send),
        Command::Merge(merge) => merge::run(&mut run, &merge),
        Command::Password(password) => password::run(&mut run, &password),
        Command::Account(account) => account::run(&mut run, &account),
        Command::Explain(explain) => explain::run(&mut run, &explain),
        Command::Providers(providers) => providers::run(&providers, &run.texts),
        Command::Outbox { command } => outbox::run(&mut run, &command.unwrap_or_default()),
        Command::Sendmail { arguments } => sendmail::run(&mut run, arguments),
        Command::Sandbox(sandbox) => sandbox::run(&mut run, &sandbox),
        Command::Completions(completions) => Ok(completions::script(&completions)),
        Command::Complete(complete) => Ok(completions::run(&run, &complete)),
        Command::Man(man) => manual::run(&run, &man),
    };
    let report =
        report.unwrap_or_else(|error| Report { command: name, exit: error.exit, body: Body::Stopped(error) });
    // A command may have found that it has less to say.
    let exit = publish(&report, &run.texts, run.style, &run.context);
    notify::notify(&run, &report);
    exit
}

/// The form of the report. That of a monitoring plugin is kept where JSON is asked for as well, to say that it cannot be.
fn format(arguments: &Arguments) -> Format {
    let own = match &arguments.command {
        Command::Verify(verify) => verify.format.map(Format::from),
        _ => None,
    };
    match own {
        Some(Format::Nagios) => Format::Nagios,
        _ if arguments.global.json => Format::Json,
        own => own.unwrap_or(Format::Human),
    }
}

/// Writes the last report of a run; gives how the run ended.
fn publish(report: &Report, texts: &Texts, style: Style, context: &Context) -> Exit {
    match write(report, texts, style, context) {
        // That nobody reads on is no failure: `mailcheck --help | head -1`.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let error = unwritable(&error);
            // Where nobody can be told, nothing more can be done.
            let _ = writeln!(context.stderr.clone(), "{}", texts.phrase(&error.message));
            if report.exit == Exit::Ok { unwritten(style.format) } else { report.exit_as(style.format) }
        }
        _ => report.exit_as(style.format),
    }
}

/// The output cannot be written, for another reason than that nobody reads it.
fn unwritable(error: &io::Error) -> Error {
    Error::new(Exit::Io, Phrase::new("output-unwritable").with("reason", error.to_string()))
}

/// How a run ends that could not say how it went.
fn unwritten(format: Format) -> Exit {
    if format == Format::Nagios { Exit::Unknown } else { Exit::Io }
}

/// Writes a report where it belongs: results to standard output; what stopped mailcheck itself, and whatever sendmail has to
/// say, to standard error unless a program is to read it.
fn write(report: &Report, texts: &Texts, style: Style, context: &Context) -> io::Result<()> {
    let is_aside = matches!(report.body, Body::Stopped(_)) || report.command == "sendmail";
    let mut out = if is_aside && style.format == Format::Human {
        context.stderr.clone()
    } else {
        context.stdout.clone()
    };
    let style = Style { width: out.width(), paint: paint(style, &out, context), ..style };
    let mut page = Vec::new();
    report.render(texts, style, &mut page)?;
    out.write_all(&page)?;
    out.flush()
}

fn style_of(global: Option<&Global>, format: Format, context: &Context) -> Style {
    let colours = match global.map_or(ColorChoice::Auto, |global| global.color) {
        ColorChoice::Always => Some(true),
        ColorChoice::Never => Some(false),
        ColorChoice::Auto => None,
    };
    Style {
        format,
        quiet: global.is_some_and(|global| global.quiet),
        verbose: global.is_some_and(|global| global.verbose),
        colours,
        paint: Paint::new(false),
        width: context.stdout.width(),
    }
}

/// Colours for terminals that have some, unless the user wants none (no-color.org), or wants them everywhere
/// (bixense.com/clicolors).
fn paint(style: Style, out: &Output, context: &Context) -> Paint {
    let usual = || {
        let is_forced = context.variable("CLICOLOR_FORCE").is_some_and(|force| force != "0");
        context.variable("NO_COLOR").is_none() && (is_forced || context.obeys_sequences(out))
    };
    Paint::new(style.colours.unwrap_or_else(usual))
}
