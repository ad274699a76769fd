//! A round of checks: secrets one after the other, since they may ask somebody; the network at once.

use crate::account::{Profile, Secret};
use crate::cli::run::Run;
use crate::cli::signals::Signals;
use crate::error::Error;
use crate::finding::{Code, Finding, Stage};
use crate::signals::unless_interrupted;
use crate::verify::{Check, Checked, Prepared, Surroundings, connect_all, identify_all};

/// The result of a check, and the account with the secret that was tried, if one was.
pub(in crate::cli) type Outcome = (Checked, Option<Box<Prepared>>);

/// A secret as it was read, or what was in the way; nothing if the check did not come so far.
pub(super) type Read = Option<Result<Secret, Finding>>;

/// Reads a secret from where the profile says that it is.
pub(super) fn read(run: &mut Run, check: &mut Check<'_>) -> Read {
    run.with_sources(|sources| check.read_secret(sources))
}

/// Checks in progress, in the order in which they are reported.
pub(super) struct Round<'a> {
    checks: Vec<Check<'a>>,
    surroundings: &'a Surroundings,
}

impl<'a> Round<'a> {
    /// Takes the accounts, by name, and asks the network for servers that nobody named.
    pub(super) async fn begin(accounts: &'a [(String, Profile)], surroundings: &'a Surroundings) -> Self {
        let is_alone = accounts.len() == 1;
        let begin = |(name, profile): &'a (String, Profile)| {
            let check = Check::begin(name, profile);
            if is_alone { check } else { check.among_others() }
        };
        let checks = accounts.iter().map(begin).collect();
        let mut round = Self { checks, surroundings };
        let asked = unless_interrupted(Stage::Profile, identify_all(&mut round.checks, surroundings)).await;
        round.stop(asked.err());
        round
    }

    /// Takes how a secret is read; judges each of them before the next one is read. Who ends one prompt ends them all.
    pub(super) fn prepare(&mut self, run: &mut Run, mut read: impl FnMut(&mut Run, &mut Check<'a>) -> Read) {
        for check in &mut self.checks {
            run.announce(check.found());
            if let Some(read) = read(run, check) {
                check.judge(read, self.surroundings);
            }
            if let Some(finding) = check.interruption().cloned() {
                return self.stop(Some(finding));
            }
        }
    }

    /// Talks to the servers. Who interrupts that gets what was found until then.
    pub(super) async fn connect(&mut self, signals: &mut Signals) {
        signals.listen();
        let interrupted = tokio::select! {
            biased;
            () = connect_all(&mut self.checks, self.surroundings) => None,
            finding = signals.received(Stage::Connect) => Some(finding),
        };
        self.stop(interrupted);
    }

    /// Gives the results; where a login works, what could not be sent without it can go now.
    pub(super) fn finish(self, run: &Run) -> Vec<Outcome> {
        let results = self.checks.into_iter().map(Check::finish);
        results
            .map(|(checked, prepared)| (with_waiting(checked, prepared.as_deref(), run), prepared))
            .collect()
    }

    fn stop(&mut self, interrupted: Option<Finding>) {
        let Some(finding) = interrupted else { return };
        for check in self.checks.iter_mut().filter(|check| !check.is_over()) {
            check.stop(finding.clone());
        }
    }
}

fn with_waiting(mut checked: Checked, prepared: Option<&Prepared>, run: &Run) -> Checked {
    if let Some(prepared) = prepared.filter(|_| checked.verdict() == Code::Ready) {
        match waiting(run, &checked.account) {
            Ok(found) => checked.findings.extend(found.map(|finding| finding.with_all(&prepared.facts))),
            // The login works, whatever is wrong with the outbox.
            Err(error) => run.complain(&error),
        }
    }
    checked
}

pub(in crate::cli) fn waiting(run: &Run, account: &str) -> Result<Option<Finding>, Error> {
    let Some(mut outbox) = run.existing_outbox()? else { return Ok(None) };
    let count = outbox.wake(account, (run.context.clock)().timestamp())?;
    let finding = || Finding::new(Code::MessagesWaiting, Stage::Sender).with("count", count.to_string());
    Ok((count > 0).then(finding))
}
