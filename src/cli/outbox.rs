//! `mailcheck outbox`: what waits, what went out, what is in doubt.

use super::args::{Outbox, OutboxList, OutboxSettle};
use super::retry;
use super::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::outbox::Store;
use crate::outbox::store::{Filter, Receipt};
use crate::report::{Body, Format, MessageList, Report};
use crate::text::Phrase;

pub(super) fn run(run: &mut Run, command: &Outbox) -> Result<Report, Error> {
    match command {
        Outbox::List(arguments) => list(run, arguments),
        Outbox::Show { id } => {
            let receipt = find(&mut open(run, id)?, id)?;
            Ok(report("outbox show", Body::Receipt(Box::new(receipt))))
        }
        Outbox::Retry(arguments) => retry::run(run, arguments),
        Outbox::Remove { ids } => remove(run, ids),
        Outbox::Settle(arguments) => settle(run, arguments),
    }
}

/// Lists as it reads: an outbox may hold more letters than memory should.
fn list(run: &Run, arguments: &OutboxList) -> Result<Report, Error> {
    let filter = Filter {
        state: arguments.state.map(Into::into),
        to: arguments.to.clone(),
        account: arguments.account.clone(),
    };
    let mut list = MessageList::begin(
        run.context.stdout.clone(),
        run.style.format == Format::Json,
        &run.texts,
        &*run.context.clock,
    );
    if let Some(store) = run.existing_outbox()? {
        store.each(&filter, |row| list.row(&row))?;
    }
    let written = list.end();
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(super::unwritable(&error)),
        _ => Ok(report("outbox list", Body::Nothing)),
    }
}

fn remove(run: &Run, ids: &[String]) -> Result<Report, Error> {
    let Some(first) = ids.first() else { return Ok(report("outbox remove", Body::Nothing)) };
    let mut store = open(run, first)?;
    // All of them are looked up before the first one is gone.
    let receipts = ids.iter().map(|id| find(&mut store, id)).collect::<Result<Vec<_>, _>>()?;
    for receipt in &receipts {
        if !store.remove(receipt.row.id)? {
            return Err(refused("outbox-in-use", receipt.row.id));
        }
    }
    Ok(report("outbox remove", Body::Done("outbox-removed", ids.join(", "))))
}

fn settle(run: &Run, arguments: &OutboxSettle) -> Result<Report, Error> {
    let mut store = open(run, &arguments.id)?;
    let id = find(&mut store, &arguments.id)?.row.id;
    let now = (run.context.clock)().timestamp();
    if !store.decide(id, arguments.sent, now)? {
        return Err(refused("outbox-not-in-doubt", id));
    }
    let key = if arguments.sent { "outbox-settled-sent" } else { "outbox-settled-not-sent" };
    Ok(report("outbox settle", Body::Done(key, id.to_string())))
}

/// The outbox in which that letter should be.
fn open(run: &Run, id: &str) -> Result<Store, Error> {
    run.existing_outbox()?.ok_or_else(|| no_such(id))
}

fn find(store: &mut Store, id: &str) -> Result<Receipt, Error> {
    store.find(id)?.ok_or_else(|| no_such(id))
}

pub(super) fn no_such(id: &str) -> Error {
    Error::new(Exit::Usage, Phrase::new("outbox-no-such").with("name", id))
        .hint(Phrase::new("outbox-hint-list"))
}

pub(super) fn refused(key: &'static str, id: i64) -> Error {
    Error::new(Exit::Usage, Phrase::new(key).with("id", id.to_string()))
}

fn report(command: &'static str, body: Body) -> Report {
    Report { command, exit: Exit::Ok, body }
}
