//! `mailcheck outbox retry`: what waits is sent, over one connection per account.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::args::OutboxRetry;
use super::courier::{Ended, Round, Which, in_use};
use super::outbox::{no_such, refused};
use super::run::{Run, look_up};
use super::send::quota;
use crate::error::Error;
use crate::finding::Exit;
use crate::log::Log;
use crate::outbox::{State, Store};
use crate::report::{Body, Message, Report};
use crate::verify::Surroundings;

pub(super) fn run(run: &mut Run, arguments: &OutboxRetry) -> Result<Report, Error> {
    let Some(mut store) = run.existing_outbox()? else {
        return match arguments.ids.first() {
            Some(id) => Err(no_such(id)),
            None => Ok(nothing_due()),
        };
    };
    let rounds = rounds(run, &mut store, arguments)?;
    let surroundings = run.surroundings(None, false, arguments.insist);
    let (mut messages, mut errors, mut log) = (Vec::new(), Vec::new(), run.log());
    for (account, which) in rounds {
        let mut settled = |message| messages.push(message);
        match round(run, (&mut store, &mut log), &surroundings, &account, which, &mut settled) {
            Ok(Ended::ByItself) => {}
            Ok(Ended::Interrupted) => break,
            Err(error) => errors.push(error),
        }
    }
    let config = run.config()?;
    let now = (run.context.clock)().timestamp();
    let tidied =
        store.prune(now - jiff::SignedDuration::from_hours(24 * i64::from(config.keep_receipts)), now);
    match (errors.pop(), arguments.ids.first()) {
        (Some(error), _) if messages.is_empty() => Err(error),
        // Somebody else is at work on what was named.
        (None, Some(id)) if messages.is_empty() => Err(in_use(id)),
        (None, None) if messages.is_empty() => tidied.map(|()| nothing_due()),
        // What became of the others is told in any case; tidying up has time until the next run.
        (error, _) => Ok(report(run, messages, error)),
    }
}

/// What is to be sent, by account.
fn rounds(run: &Run, store: &mut Store, arguments: &OutboxRetry) -> Result<Vec<(String, Which)>, Error> {
    let now = (run.context.clock)().timestamp();
    if !arguments.ids.is_empty() {
        return these(store, &arguments.ids, now);
    }
    let due = (!arguments.all).then_some(now);
    let mut rounds = Vec::new();
    for account in store.accounts(due)? {
        if arguments.all {
            let all = store.due(&account, None)?;
            rounds.push((account, Which::these(all)));
        } else if store.paused(&account, now)?.is_none() {
            rounds.push((account, Which::Due));
        }
    }
    Ok(rounds)
}

fn these(store: &mut Store, ids: &[String], now: jiff::Timestamp) -> Result<Vec<(String, Which)>, Error> {
    let mut by_account: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for id in ids {
        let row = store.find(id)?.ok_or_else(|| no_such(id))?.row;
        match row.state {
            State::Queued => {}
            State::Refused if store.requeue(row.id, now)? => {}
            State::InDoubt => return Err(refused("outbox-in-doubt", row.id)),
            _ => return Err(refused("outbox-not-kept", row.id)),
        }
        by_account.entry(row.account).or_default().push(row.id);
    }
    Ok(by_account.into_iter().map(|(account, ids)| (account, Which::these(ids))).collect())
}

fn round(
    run: &mut Run,
    (store, log): (&mut Store, &mut Log),
    surroundings: &Surroundings,
    name: &str,
    which: Which,
    on_settled: &mut dyn FnMut(Message),
) -> Result<Ended, Error> {
    let profile = run.config()?.account(Some(name))?.1.clone();
    let identified = look_up(name, &profile, surroundings)?;
    let clock = Arc::clone(&run.context.clock);
    let (quota, now) = (quota(&identified, &profile), &*clock);
    let round = Round { store, surroundings, account: name, quota, which, log, now, on_settled };
    round.go(run, identified)
}

fn nothing_due() -> Report {
    Report { command: "outbox retry", exit: Exit::Ok, body: Body::Done("outbox-nothing-due", String::new()) }
}

/// What became of all messages, and, on standard error, what stopped the round of an account.
fn report(run: &Run, messages: Vec<Message>, error: Option<Error>) -> Report {
    let exits = messages.iter().map(Message::exit).chain(error.as_ref().map(|error| error.exit));
    let exit = Exit::most_serious(exits);
    if let Some(error) = error {
        run.complain(&error);
    }
    Report { command: "outbox retry", exit, body: Body::Messages(messages) }
}
