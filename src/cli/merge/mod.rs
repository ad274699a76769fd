//! `mailcheck merge`: a message for every row of a table. All rows are checked before the first message goes.

mod args;
mod check;
mod delivery;
mod letters;
mod pattern;
mod progress;
mod report_file;

pub(super) use args::Merge;
pub(super) use delivery::already_sent;

use std::path::Path;

use super::run::{Run, look_up};
use crate::account::{Profile, SecretSource};
use crate::compose::{Pattern, Person, Repeats, Table};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::outbox::Store;
use crate::report::{self, Body, MergeEnding, Message, Report};
use crate::text::Phrase;
use crate::verify::Identified;
use check::{Checked, Storing};
use delivery::Delivery;
use letters::Letters;
use progress::Progress;
use report_file::ReportFile;

pub(super) fn run(run: &mut Run, arguments: &Merge) -> Result<Report, Error> {
    check_usage(arguments)?;
    let table = open(run, &arguments.table)?;
    let pattern = pattern::read(run, arguments, table.columns())?;
    let surroundings = run.surroundings(None, false, arguments.insist);
    let (name, profile) = account(run, arguments)?;
    let identified = match look_up(&name, &profile, &surroundings)? {
        Ok(identified) => identified,
        Err(finding) => return Ok(stopped(finding)),
    };
    let from = match sender(arguments, &identified) {
        Ok(from) => from,
        Err(finding) => return Ok(stopped(finding)),
    };
    let report_file = arguments.report.as_deref().map(ReportFile::begin).transpose()?;
    let letters = letters(run, arguments, table, pattern, from, &identified);
    let mut store = if arguments.dry_run { None } else { Some(run.outbox()?) };
    let Checked { rows, ending, messages, planned, .. } =
        check(run, letters, arguments, store.as_mut(), &name)?;
    let messages = match &mut store {
        Some(store) if ending == MergeEnding::Delivered => {
            let (surroundings, account, profile) = (&surroundings, name.as_str(), &profile);
            let mut delivery = Delivery { store, surroundings, account, profile };
            if arguments.queue {
                delivery.leave(run, planned)?
            } else {
                delivery.deliver(run, identified, planned)?
            }
        }
        _ => messages,
    };
    report_file.map_or(Ok(()), |file| file.finish(&messages))?;
    let exit = Exit::most_serious(messages.iter().map(|one| one.message.exit()));
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

fn account(run: &Run, arguments: &Merge) -> Result<(String, Profile), Error> {
    let config = run.config()?;
    let (name, profile) = config.account(arguments.account.as_deref())?;
    let mut profile = profile.clone();
    if arguments.password_stdin {
        profile.secret = SecretSource::Stdin;
    }
    Ok((name.to_owned(), profile))
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

fn check(
    run: &Run,
    letters: Letters<'_>,
    arguments: &Merge,
    store: Option<&mut Store>,
    account: &str,
) -> Result<Checked, Error> {
    let progress = Progress::checking(run);
    let now = (run.context.clock)().timestamp();
    let batch = store.map(|store| store.batch(arguments.again, now)).transpose()?;
    let checked = Checked::check(letters, Storing { batch, account, now }, || progress.advance())?;
    if checked.rows == 0 {
        let table = arguments.table.display().to_string();
        return Err(Error::new(Exit::Data, Phrase::new("table-without-rows").with("path", table)));
    }
    Ok(checked)
}

/// A merge that came to its end before its rows were looked at.
fn stopped(finding: Finding) -> Report {
    let exit = finding.exit;
    Report { command: "merge", exit, body: Body::Messages(vec![Message::unmade(vec![finding])]) }
}
