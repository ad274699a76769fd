//! `verify --watch`: checks, and checks again whenever an account or its stored secret changes.
//!
//! What did not change is not tried again by itself, since providers lock accounts; only what failed for a temporary reason
//! is, when its time has come.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::{ErrorKind, Write};
use std::sync::Arc;

use super::round::{Round, read};
use super::watched::{Eyes, Watched};
use super::{profiles, report};
use crate::account::Profile;
use crate::account::vault::{Mark, Marker};
use crate::cli::args::Verify;
use crate::cli::run::Run;
use crate::cli::signals::Signals;
use crate::error::Error;
use crate::finding::{Exit, Stage};
use crate::report::{Body, Format, Report};
use crate::text::{Facts, Phrase};
use crate::verify::Checked;

/// Accounts by name, in the order of the profile.
type Accounts = Vec<(String, Profile)>;
/// What one look saw: the accounts that are meant, and the secrets of those that are watched.
type Sight = (Result<Accounts, Error>, Vec<Option<Mark>>);

/// How a watch ends.
enum End {
    /// All was said already.
    Told(Exit),
    /// Somebody ended it while it waited.
    Waiting(Exit),
}

impl End {
    /// What is left to say.
    fn report(self) -> Report {
        let (exit, body) = match self {
            Self::Told(exit) => (exit, Body::Nothing),
            Self::Waiting(exit) => (exit, Body::Stopped(Error::new(exit, Phrase::new("watch-ended")))),
        };
        Report { command: "verify", exit, body }
    }
}

/// Watches until somebody ends it, or until all is well if that was asked for.
pub(super) async fn watch(run: &mut Run, arguments: &Verify) -> Result<Report, Error> {
    let no_marker =
        || Error::new(Exit::Internal, Phrase::new("internal").with("reason", "no random numbers"));
    let eyes = Eyes {
        environment: Arc::new(run.context.environment.clone()),
        keyring: Arc::clone(&run.context.keyring),
        marker: Marker::new().ok_or_else(no_marker)?,
    };
    let meant = profiles(run, arguments)?;
    let watch = Watch { arguments, eyes, signals: Signals::default(), watched: BTreeMap::new(), told: None };
    let Err(end) = watch.go_on(run, meant).await;
    Ok(end.report())
}

struct Watch<'a> {
    arguments: &'a Verify,
    eyes: Eyes,
    signals: Signals,
    watched: BTreeMap<String, Watched>,
    /// What was told last of a profile that is broken now.
    told: Option<Error>,
}

impl Watch<'_> {
    async fn go_on(mut self, run: &mut Run, mut due: Accounts) -> Result<Infallible, End> {
        let mut is_first = true;
        loop {
            let checked = self.check(run, &due).await;
            self.tell(run, checked, is_first)?;
            is_first = false;
            due = self.wait(run).await?;
        }
    }

    /// Checks those accounts, and remembers with what.
    async fn check(&mut self, run: &mut Run, accounts: &Accounts) -> Vec<Checked> {
        let surroundings = run.surroundings(self.arguments.as_of, false, self.arguments.insist);
        let Self { eyes, signals, watched, .. } = self;
        for (name, profile) in accounts {
            watched.entry(name.clone()).or_default().begin(profile);
        }
        let mut round = Round::begin(accounts, &surroundings).await;
        round.prepare(run, |run, check| {
            let watched = watched.get_mut(check.name())?;
            watched.entry = check.entry();
            let secret = watched.kept.take().map(Ok).or_else(|| read(run, check))?;
            watched.tried = Some(eyes.marker.mark(&secret));
            Some(secret)
        });
        round.connect(signals).await;
        let mut outcomes = round.finish(run);
        let now = (run.context.clock)().timestamp();
        for outcome in &mut outcomes {
            if let Some(watched) = watched.get_mut(&outcome.0.account) {
                watched.end(outcome, now);
            }
        }
        outcomes.into_iter().map(|(checked, _)| checked).collect()
    }

    /// Reports a round. The watch ends with it if somebody ended it, if nobody reads on, or if nothing is left to wait for.
    fn tell(&self, run: &Run, checked: Vec<Checked>, is_first: bool) -> Result<(), End> {
        let whole = report(checked);
        let exit = whole.exit;
        if run.style.format == Format::Human && !is_first && !run.style.quiet {
            // If nobody reads it, the report finds out.
            let _ = writeln!(run.context.stdout.clone());
        }
        for report in parts(whole, run.style.format) {
            publish(run, &report)?;
        }
        let all_work = self.watched.values().all(|watched| watched.works);
        if exit.is_interruption() || (self.arguments.until_ok && all_work) {
            return Err(End::Told(exit));
        }
        self.tell_waiting(run);
        Ok(())
    }

    /// Waits until there is something to do; gives the accounts that are to be checked then.
    async fn wait(&mut self, run: &mut Run) -> Result<Accounts, End> {
        let mut last = None;
        loop {
            let pause = (run.context.pause)();
            let Self { arguments, eyes, signals, watched, .. } = self;
            let sight = tokio::select! {
                biased;
                finding = signals.received(Stage::Profile) => return Err(End::Waiting(finding.exit)),
                sight = async {
                    tokio::time::sleep(pause).await;
                    look(run, arguments, eyes, watched).await
                } => sight,
            };
            // Whoever writes a file may be in the middle of it: a change counts when two looks in a row see the same.
            if last.as_ref() != Some(&sight) {
                last = Some(sight);
                continue;
            }
            match sight.0 {
                Ok(meant) => {
                    self.told = None;
                    let due = self.due(run, meant);
                    if !due.is_empty() {
                        return Ok(due);
                    }
                }
                Err(error) if self.told.as_ref() != Some(&error) => self.tell_broken(run, error)?,
                Err(_) => {}
            }
        }
    }

    /// Takes the accounts that are meant; gives those that are to be checked now. The others of before are forgotten.
    fn due(&mut self, run: &Run, mut meant: Accounts) -> Accounts {
        let now = (run.context.clock)().timestamp();
        self.watched.retain(|name, _| meant.iter().any(|(known, _)| known == name));
        meant.retain(|(name, profile)| {
            self.watched.get(name).is_none_or(|watched| watched.is_to_be_checked(profile, now))
        });
        meant
    }

    fn tell_broken(&mut self, run: &Run, error: Error) -> Result<(), End> {
        self.told = Some(error.clone());
        publish(run, &Report { command: "verify", exit: error.exit, body: Body::Stopped(error) })?;
        self.tell_waiting(run);
        Ok(())
    }

    /// Says on a terminal that nothing is stuck.
    fn tell_waiting(&self, run: &Run) {
        let mut stderr = run.context.stderr.clone();
        if stderr.columns.is_none() || run.style.quiet {
            return;
        }
        let now = (run.context.clock)();
        let due = self.watched.values().filter_map(|watched| watched.due).min();
        let next = due.map(|due| due.to_zoned(now.time_zone().clone()).strftime("%H:%M").to_string());
        let facts =
            Facts::from([("time", now.strftime("%H:%M:%S").to_string()), ("next", next.unwrap_or_default())]);
        // That nobody reads it does not stop the run.
        let _ = writeln!(stderr, "{}", run.texts.ui("watch-waiting", &facts));
    }
}

async fn look(run: &Run, arguments: &Verify, eyes: &Eyes, watched: &mut BTreeMap<String, Watched>) -> Sight {
    let now = (run.context.clock)().timestamp();
    let mut marks = Vec::with_capacity(watched.len());
    for one in watched.values_mut() {
        marks.push(one.look(eyes, now).await);
    }
    (profiles(run, arguments), marks)
}

/// The reports of a round: one for people, and an object of each account's own for programs.
fn parts(whole: Report, format: Format) -> Vec<Report> {
    match whole.body {
        Body::Accounts(checked) if format == Format::Json => {
            checked.into_iter().map(|one| report(vec![one])).collect()
        }
        body => vec![Report { body, ..whole }],
    }
}

fn publish(run: &Run, report: &Report) -> Result<(), End> {
    run.publish(report).map_err(|error| {
        let is_silent = error.kind() == ErrorKind::BrokenPipe || report.exit != Exit::Ok;
        End::Told(if is_silent { report.exit } else { Exit::Io })
    })
}
