//! What can be judged without a server: secret and policy.

use std::time::Duration;

use super::{Identified, Status, Steps, Surroundings};
use crate::account::vault::{Entry, Sources};
use crate::account::{Account, Encryption, Method, Secret, SecretShape, TwoStep};
use crate::diagnosis::Known;
use crate::finding::{Code, Finding, Stage};
use crate::policy::{self, Situation};
use crate::provider::Provider;
use crate::text::Facts;
use crate::wire::{Deadline, Network};

/// An account with its secret, ready for the login.
#[derive(Debug)]
pub struct Prepared {
    /// The account.
    pub account: Account,
    /// How its server is reached.
    pub network: Network,
    /// Its secret.
    pub secret: Secret,
    /// What is known, for the texts.
    pub facts: Facts,
    /// How much of the time-out is left for the server.
    time_left: Duration,
}

impl Prepared {
    /// Where the keyring keeps the account's secret.
    pub fn entry(&self) -> Entry {
        self.account.entry()
    }

    /// The deadline of a conversation with the server that begins now.
    pub fn deadline(&self) -> Deadline {
        Deadline::after(self.time_left)
    }

    /// What a diagnosis should know of the account.
    pub fn known(&self) -> Known<'_> {
        let provider = self.facts.get("providerid").map_or("generic", String::as_str);
        Known { provider, is_token: self.is_token() }
    }

    /// Whether the secret is an access token.
    pub fn is_token(&self) -> bool {
        self.account.method == Method::Oauth2
    }
}

/// Reads the secret and judges it. Records the stages secret and policy, and what does not stop the run.
pub fn prepare(
    identified: Identified,
    sources: &mut Sources<'_>,
    surroundings: &Surroundings,
    steps: &mut Steps,
) -> Result<Prepared, Finding> {
    let read = identified.read_secret(sources);
    judge(identified, read, surroundings, steps)
}

/// As [`prepare`], with the secret as it was read.
pub fn judge(
    identified: Identified,
    read: Result<Secret, Finding>,
    surroundings: &Surroundings,
    steps: &mut Steps,
) -> Result<Prepared, Finding> {
    let Identified { account, provider, network, time_left, .. } = identified;
    let mut facts = facts_of(&account, provider, surroundings);
    let read = read.map_err(|finding| {
        steps.end(Stage::Secret, Status::Failed);
        finding.with_all(&facts)
    })?;
    let (secret, normalised) = normalise(read, &account, provider);
    let shape = secret.shape(&provider.secret.shapes);
    facts.insert("shape", shape.name().to_owned());
    end(Stage::Secret, normalised, &facts, steps)?;
    let situation = Situation {
        provider,
        method: account.method,
        login: &account.login,
        shape,
        two_step: account.two_step,
        day: surroundings.day,
    };
    let mut rulings = policy::judge(situation);
    if !rulings.iter().any(Finding::is_error) {
        rulings.extend(refused_before(&account, &secret, surroundings));
    }
    rulings.extend(unencrypted(&account));
    end(Stage::Policy, rulings, &facts, steps)?;
    Ok(Prepared { account, network, secret, facts, time_left })
}

/// Ends a stage with what was found in it: warnings are recorded, an error is given back.
fn end(
    stage: Stage,
    found: impl IntoIterator<Item = Finding>,
    facts: &Facts,
    steps: &mut Steps,
) -> Result<(), Finding> {
    let found = found.into_iter().map(|finding| finding.with_all(facts));
    let (mut errors, warnings): (Vec<_>, Vec<_>) = found.partition(Finding::is_error);
    let status = match (errors.is_empty(), warnings.is_empty()) {
        (true, true) => Status::Passed,
        (true, false) => Status::Warned,
        (false, _) => Status::Failed,
    };
    steps.end(stage, status);
    steps.warn(warnings);
    errors.pop().map_or(Ok(()), Err)
}

/// Blanks of a pasted app password are removed where it is certain that they do not belong to it, and it is said.
fn normalise(secret: Secret, account: &Account, provider: &Provider) -> (Secret, Option<Finding>) {
    let rules = &provider.secret;
    let (stripped, removed) = secret.without_blanks();
    let is_certain = rules.shown_with_blanks || stripped.shape(&rules.shapes) == SecretShape::AppPassword;
    if removed == 0 || !is_certain || account.method == Method::Oauth2 {
        return (secret, None);
    }
    let finding = Finding::new(Code::SecretNormalised, Stage::Secret);
    (stripped, Some(finding.with("removed", removed.to_string())))
}

fn refused_before(account: &Account, secret: &Secret, surroundings: &Surroundings) -> Option<Finding> {
    let refusals =
        surroundings.refusals.as_ref().filter(|_| !surroundings.insist && !surroundings.offline)?;
    let day = refusals.was_refused(&account.endpoint.host, &account.login, secret)?;
    Some(Finding::new(Code::RefusedBefore, Stage::Policy).with("previous", day.to_string()))
}

/// A server on this machine may be reached without encryption, but it is said.
fn unencrypted(account: &Account) -> Option<Finding> {
    let is_plain = account.endpoint.encryption == Encryption::None;
    is_plain.then(|| Finding::new(Code::Unencrypted, Stage::Policy))
}

/// What the texts may need to know about an account.
pub(super) fn facts_of(account: &Account, provider: &Provider, surroundings: &Surroundings) -> Facts {
    let endpoint = &account.endpoint;
    let provider_name = if provider.name.is_empty() { &endpoint.host } else { &provider.name };
    let two_step = match account.two_step {
        TwoStep::On => "on",
        TwoStep::Off => "off",
        TwoStep::Unknown => "unknown",
    };
    Facts::from([
        ("account", account.name.clone()),
        ("address", account.address.to_string()),
        ("domain", account.address.domain().to_owned()),
        ("login", account.login.clone()),
        ("host", endpoint.host.clone()),
        ("port", endpoint.port.to_string()),
        ("encryption", endpoint.encryption.name().to_owned()),
        ("provider", provider_name.clone()),
        ("providerid", provider.id.clone()),
        ("twostep", two_step.to_owned()),
        (
            "loginfits",
            if provider.login.fits(&account.login, &provider.domains) { "yes" } else { "no" }.to_owned(),
        ),
        ("source", account.source.name().to_owned()),
        ("seconds", surroundings.timeout.as_secs_f32().to_string()),
        ("today", surroundings.day.to_string()),
    ])
}
