//! `verify`: all nine stages, and a verdict.

use super::login::{explain, refuses_secret};
use super::{
    Identified, Observer, Prepared, Status, Step, Steps, Surroundings, alternative, identify, judge, log_in,
};
use crate::account::vault::{Entry, Sources};
use crate::account::{Profile, Secret};
use crate::finding::{Code, Exit, Finding, Severity, Stage};
use crate::policy::{self, CertificateLife};
use crate::provider::Provider;

/// An account that was checked.
#[derive(Debug)]
pub struct Checked {
    /// Its name.
    pub account: String,
    /// Its address, as written.
    pub address: String,
    /// Its provider's id; empty if that was not found out.
    pub provider: String,
    /// Its provider and server, for people.
    pub server: Option<String>,
    /// How long the server's certificate is still good; nothing if none was seen whose end matters.
    pub certificate: Option<CertificateLife>,
    /// All nine stages.
    pub steps: Vec<Step>,
    /// What was found, the deciding one last.
    pub findings: Vec<Finding>,
}

impl Checked {
    /// The code of the finding that decides: the last error, else the first good news.
    pub fn verdict(&self) -> Code {
        let error = self.findings.iter().rev().find(|finding| finding.is_error());
        let good = || self.findings.iter().find(|finding| finding.severity == Severity::Ok);
        error.or_else(good).map_or(Code::NotTried, |finding| finding.code)
    }

    /// How the run ends on account of this one.
    pub fn exit(&self) -> Exit {
        Exit::most_serious(self.findings.iter().map(|finding| finding.exit))
    }
}

/// A check in progress. Its steps are taken one after the other; after a failure the rest do nothing.
pub struct Check<'a> {
    name: &'a str,
    profile: &'a Profile,
    steps: Steps,
    state: State,
    provider: Option<&'static Provider>,
    server: Option<String>,
    certificate: Option<CertificateLife>,
    is_among_others: bool,
}

/// How far a check has come.
enum State {
    Begun,
    Identified(Box<Identified>),
    Prepared(Box<Prepared>),
    /// Over, and the secret that was tried, if one was.
    Over(Finding, Option<Box<Prepared>>),
}

impl<'a> Check<'a> {
    /// Takes an account's name and profile; the clock runs from now on.
    pub fn begin(name: &'a str, profile: &'a Profile) -> Self {
        let steps = Steps::begin();
        Self {
            name,
            profile,
            steps,
            state: State::Begun,
            provider: None,
            server: None,
            certificate: None,
            is_among_others: false,
        }
    }

    /// Tells somebody of every stage as soon as it is over.
    #[must_use]
    pub fn observed_by(mut self, observer: Observer) -> Self {
        self.steps.observe(observer);
        self
    }

    /// It is one of several: while it waits for the others, its clock stands still.
    #[must_use]
    pub fn among_others(mut self) -> Self {
        self.is_among_others = true;
        self
    }

    fn go_on(&mut self) {
        if self.is_among_others {
            self.steps.resume();
        }
    }

    /// The account's name.
    pub fn name(&self) -> &'a str {
        self.name
    }

    /// Stage profile; may ask the network for the server.
    pub async fn identify(&mut self, surroundings: &Surroundings) {
        self.go_on();
        match identify(self.name, self.profile, surroundings).await {
            Ok(identified) => {
                let status = if identified.found.is_some() { Status::Warned } else { Status::Passed };
                self.steps.end(Stage::Profile, status);
                self.steps.warn(identified.found.clone());
                self.provider = Some(identified.provider);
                self.server = Some(server(&identified));
                self.state = State::Identified(Box::new(identified));
            }
            Err(finding) => {
                self.steps.end(Stage::Profile, Status::Failed);
                self.state = State::Over(finding, None);
            }
        }
    }

    /// What the user is to be told before the next stage, if the server was found and not named.
    pub fn found(&self) -> Option<&Finding> {
        match &self.state {
            State::Identified(identified) => identified.found.as_ref(),
            _ => None,
        }
    }

    /// Stages secret and policy; may ask the user.
    pub fn prepare(&mut self, sources: &mut Sources<'_>, surroundings: &Surroundings) {
        if let Some(read) = self.read_secret(sources) {
            self.judge(read, surroundings);
        }
    }

    /// Stages secret and policy, with a secret that was read before.
    pub fn prepare_with(&mut self, secret: Secret, surroundings: &Surroundings) {
        self.judge(Ok(secret), surroundings);
    }

    /// Reads the secret, if the check has come so far; may ask the user.
    pub fn read_secret(&mut self, sources: &mut Sources<'_>) -> Option<Result<Secret, Finding>> {
        self.go_on();
        match &self.state {
            State::Identified(identified) => Some(identified.read_secret(sources)),
            _ => None,
        }
    }

    /// Stages secret and policy, with the secret as it was read.
    pub fn judge(&mut self, read: Result<Secret, Finding>, surroundings: &Surroundings) {
        self.state = match std::mem::replace(&mut self.state, State::Begun) {
            State::Identified(identified) => match judge(*identified, read, surroundings, &mut self.steps) {
                Ok(prepared) if surroundings.offline => State::Over(untried(&prepared), None),
                Ok(prepared) => State::Prepared(Box::new(prepared)),
                Err(finding) => State::Over(finding, None),
            },
            other => other,
        };
    }

    /// Stages dns to sender; talks to the server.
    pub async fn connect(&mut self, surroundings: &Surroundings) {
        self.go_on();
        let State::Prepared(prepared) = &self.state else { return };
        let finding = match online(prepared, surroundings, &mut self.steps).await {
            Ok(finding) | Err(finding) => finding,
        };
        let life = self.steps.certificate_end().map(|end| CertificateLife::on(surroundings.day, end));
        if let Some(warning) = life.and_then(|life| life.judge()) {
            self.steps.warn_of(Stage::Tls, warning.with_all(&prepared.facts));
        }
        self.certificate = life;
        self.stop(finding);
    }

    /// Whose secret it is at which server, as soon as that is known and until the check is over.
    pub fn entry(&self) -> Option<Entry> {
        match &self.state {
            State::Identified(identified) => Some(identified.account.entry()),
            State::Prepared(prepared) => Some(prepared.entry()),
            State::Begun | State::Over(..) => None,
        }
    }

    /// Ends the check without a login if the other one found just now that the server refuses this very secret.
    pub fn learn_from(&mut self, other: &Self, surroundings: &Surroundings) {
        let (State::Prepared(own), State::Over(found, Some(tried))) = (&self.state, &other.state) else {
            return;
        };
        if refuses_secret(found.code) && own.entry() == tried.entry() && own.secret.is_same(&tried.secret) {
            let refused = Finding::new(Code::RefusedBefore, Stage::Policy)
                .with("previous", surroundings.day.to_string())
                .with_all(&own.facts);
            self.steps.end(Stage::Policy, Status::Failed);
            self.stop(refused);
        }
    }

    /// What ended it if somebody did, at a prompt say.
    pub fn interruption(&self) -> Option<&Finding> {
        match &self.state {
            State::Over(finding, _) if finding.code == Code::Interrupted => Some(finding),
            _ => None,
        }
    }

    /// Whether nothing is left to do.
    pub fn is_over(&self) -> bool {
        matches!(self.state, State::Over(..))
    }

    /// Ends the check with that finding; for one that comes from outside, such as Ctrl-C.
    pub fn stop(&mut self, finding: Finding) {
        let prepared = match std::mem::replace(&mut self.state, State::Begun) {
            State::Prepared(prepared) => Some(prepared),
            State::Over(_, prepared) => prepared,
            State::Begun | State::Identified(_) => None,
        };
        self.state = State::Over(finding, prepared);
    }

    /// Gives the result, and the account with the secret that was tried, if one was.
    pub fn finish(mut self) -> (Checked, Option<Box<Prepared>>) {
        let (verdict, prepared) = match self.state {
            State::Over(finding, prepared) => (Some(finding), prepared),
            _ => (None, None),
        };
        let checked = Checked {
            account: self.name.to_owned(),
            address: self.profile.address.clone(),
            provider: self.provider.map(|provider| provider.id.clone()).unwrap_or_default(),
            server: self.server,
            certificate: self.certificate,
            findings: self.steps.take_warnings().into_iter().chain(verdict).collect(),
            steps: self.steps.complete(),
        };
        (checked, prepared)
    }
}

fn untried(prepared: &Prepared) -> Finding {
    Finding::new(Code::NotTried, Stage::Policy).with_all(&prepared.facts)
}

async fn online(
    prepared: &Prepared,
    surroundings: &Surroundings,
    steps: &mut Steps,
) -> Result<Finding, Finding> {
    let deadline = prepared.deadline();
    let session = match log_in(prepared, surroundings, deadline, steps).await {
        Ok(session) => session,
        Err(finding) => return Err(alternative::propose(finding, prepared, surroundings, deadline).await),
    };
    let ready = |stage| Finding::new(Code::Ready, stage).with_all(&prepared.facts);
    if policy::is_sender_taken(session.greeting(), &prepared.account) {
        session.quit().await;
        return Ok(ready(Stage::Auth));
    }
    let from = prepared.account.address.to_string();
    session.try_sender(&from).await.map_err(|failure| explain(&failure, prepared, steps))?;
    steps.end(Stage::Sender, Status::Passed);
    Ok(ready(Stage::Sender))
}

fn server(identified: &Identified) -> String {
    let endpoint = &identified.account.endpoint;
    match identified.provider.name.as_str() {
        "" => endpoint.to_string(),
        name => format!("{name} · {endpoint}"),
    }
}
