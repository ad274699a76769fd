//! `mailcheck merge`: a message for every row of a table. All rows are checked before the first message goes.

mod args;
mod check;
mod delivery;
mod letters;
mod pattern;
mod progress;
mod report_file;

pub(super) use args::Merge;

use std::path::Path;

use super::run::{Run, block_on};
use crate::account::SecretSource;
use crate::compose::{Pattern, Person, Repeats, Table};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::outbox::{Outcome, State};
use crate::report::{self, Body, MergeEnding, Report};
use crate::text::Phrase;
use crate::verify::{Identified, Surroundings, identify};
use check::{Checked, message};
use letters::Letters;
use progress::Progress;
use report_file::ReportFile;

pub(super) fn run(run: &mut Run, arguments: &Merge) -> Result<Report, Error> {
    check_usage(arguments)?;
    let table = open(run, &arguments.table)?;
    let pattern = pattern::read(run, arguments, table.columns())?;
    let surroundings = run.surroundings(None, false, arguments.insist);
    let identified = match account(run, arguments, &surroundings)? {
        Ok(identified) => identified,
        Err(finding) => return Ok(stopped(finding)),
    };
    let from = match sender(arguments, &identified) {
        Ok(from) => from,
        Err(finding) => return Ok(stopped(finding)),
    };
    let report_file = arguments.report.as_deref().map(ReportFile::begin).transpose()?;
    let letters = letters(run, arguments, table, pattern, from, &identified);
    let checked = check(run, letters, arguments)?;
    let (rows, ending) = (checked.rows, checked.ending);
    let messages = match ending {
        MergeEnding::Delivered => delivery::deliver(run, identified, &surroundings, checked)?,
        MergeEnding::DryRun | MergeEnding::Unusable => checked.messages,
    };
    report_file.map_or(Ok(()), |file| file.finish(&messages))?;
    let exits = messages.iter().flat_map(|one| &one.message.outcome.findings).map(|finding| finding.exit);
    let exit = Exit::most_serious(exits);
    Ok(Report { command: "merge", exit, body: Body::Merged(report::Merge { rows, ending, messages }) })
}

/// What clap cannot see: standard input is one, and there must be something to say or to attach.
fn check_usage(arguments: &Merge) -> Result<(), Error> {
    let wrong = |phrase: Phrase| Err(Error::new(Exit::Usage, phrase).hint(Phrase::new("usage-hint-help")));
    let mut uses = Vec::new();
    uses.extend(is_stdin(&arguments.table).then_some("TABLE -"));
    uses.extend((arguments.body.as_deref() == Some("-")).then_some("--body -"));
    uses.extend(arguments.password_stdin.then_some("--password-stdin"));
    if let [first, second, ..] = uses[..] {
        return wrong(Phrase::new("usage-stdin-twice").with("first", first).with("second", second));
    }
    let has_text = arguments.body.is_some() || arguments.body_file.is_some() || arguments.html_file.is_some();
    if arguments.attach.is_empty() && !has_text {
        wrong(Phrase::new("usage-nothing-to-send"))
    } else {
        Ok(())
    }
}

fn is_stdin(table: &Path) -> bool {
    table == Path::new("-")
}

fn open(run: &mut Run, table: &Path) -> Result<Table, Error> {
    if is_stdin(table) { Table::from_stream(&mut run.context.stdin) } else { Table::open(table) }
}

fn account(
    run: &Run,
    arguments: &Merge,
    surroundings: &Surroundings,
) -> Result<Result<Identified, Finding>, Error> {
    let config = run.config()?;
    let (name, profile) = config.account(arguments.account.as_deref())?;
    let mut profile = profile.clone();
    if arguments.password_stdin {
        profile.secret = SecretSource::Stdin;
    }
    block_on(identify(name, &profile, surroundings))
}

fn sender(arguments: &Merge, identified: &Identified) -> Result<Person, Finding> {
    let account = &identified.account;
    let Some(from) = &arguments.from else {
        return Ok(Person { name: account.display_name.clone(), address: account.address.clone() });
    };
    from.parse::<Person>().map_err(|fault| {
        Finding::new(Code::AddressInvalid, Stage::Compose)
            .with("address", from.escape_debug().to_string())
            .with("field", "from")
            .with("reason", fault.keyword())
    })
}

fn letters<'a>(
    run: &Run,
    arguments: &Merge,
    table: Table,
    pattern: Pattern,
    from: Person,
    identified: &'a Identified,
) -> Letters<'a> {
    Letters {
        table,
        pattern,
        from,
        account: &identified.account,
        provider: identified.provider,
        folder: arguments.table.parent().unwrap_or(Path::new("")).to_owned(),
        date: std::time::SystemTime::from((run.context.clock)().timestamp()),
        repeats: (!arguments.again).then(Repeats::default),
    }
}

fn check(run: &Run, letters: Letters<'_>, arguments: &Merge) -> Result<Checked, Error> {
    let progress = Progress::checking(run);
    let at = (run.context.clock)().timestamp();
    let checked = Checked::check(letters, arguments.dry_run, at, || progress.advance())?;
    if checked.rows == 0 {
        let table = arguments.table.display().to_string();
        return Err(Error::new(Exit::Data, Phrase::new("table-without-rows").with("path", table)));
    }
    Ok(checked)
}

/// A merge that came to its end before its rows were looked at.
fn stopped(finding: Finding) -> Report {
    let exit = finding.exit;
    let outcome =
        Outcome { state: State::Unsent, recipients: Vec::new(), reply: None, findings: vec![finding] };
    Report { command: "merge", exit, body: Body::Messages(vec![message(None, outcome)]) }
}
