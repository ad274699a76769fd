//! A provider as both renderings show it.

use serde::Serialize;

use super::advice::{advice, passwords};
use crate::account::{Endpoint, LoginForm, Shape};
use crate::provider::{Limits, Provider, SecretKind};
use crate::text::{Facts, Texts};

/// What is known of a provider, with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProviderView {
    /// The name in profiles.
    pub id: String,
    /// The name that people know.
    pub name: String,
    /// Domains of its addresses.
    pub domains: Vec<String>,
    /// Domains that its customers' MX records end in.
    pub mail_exchangers: Vec<String>,
    /// Its submission servers, the best first; a `*` stands for a region.
    pub servers: Vec<ServerView>,
    /// Which login name it wants.
    pub login: LoginView,
    /// Which password it takes, and how it is got.
    pub password: PasswordView,
    /// How much it takes.
    pub limits: Limits,
    /// What it refuses to carry.
    pub blocked: BlockedView,
    /// Whether it replaces a From that is not the account's own.
    pub rewrites_from: bool,
    /// Where all this is from.
    pub sources: Vec<String>,
    /// When the sources were last read.
    pub last_checked: String,
}

/// A submission server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ServerView {
    /// Its name.
    pub host: String,
    /// Its port; nothing where only the user knows the server's name.
    pub port: Option<u16>,
    /// Its encryption, as in a profile.
    pub encryption: Option<&'static str>,
}

/// The login name that a provider wants.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LoginView {
    /// Its form.
    pub form: &'static str,
    /// The same in a sentence.
    pub text: String,
}

/// The password that a provider takes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PasswordView {
    /// What it takes.
    pub kind: SecretKind,
    /// What it takes instead while two-step verification is on.
    pub with_two_step: Option<SecretKind>,
    /// What an app password looks like; `a` stands for a letter.
    pub shape: Option<String>,
    /// The day from which on account passwords are refused.
    pub account_password_ends: Option<String>,
    /// Whether an administrator may allow them after that day.
    pub administrator_may_allow: bool,
    /// The same in sentences.
    pub text: String,
    /// What must be done first, step by step.
    pub steps: Vec<String>,
}

/// What a provider refuses to carry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BlockedView {
    /// Endings of file names, without the dot.
    pub extensions: &'static [String],
    /// Whether it looks for them in archives, too.
    pub in_archives: bool,
}

impl ProviderView {
    /// Takes a provider and the texts of a language. A provider as a whole is shown with all its regions.
    pub fn of(provider: &Provider, texts: &Texts) -> Self {
        let facts = Facts::from([("providerid", provider.id.clone())]);
        let advice = advice(&facts, texts);
        let is_whole = Provider::by_id(&provider.id).is_some_and(|whole| whole == provider);
        let regions = if is_whole { provider.regions() } else { &[] };
        let parts = || std::iter::once(provider).chain(regions);
        Self {
            id: provider.id.clone(),
            name: provider.name.clone(),
            domains: parts().flat_map(|part| part.domains.clone()).collect(),
            mail_exchangers: parts().flat_map(|part| part.mail_exchangers.clone()).collect(),
            servers: parts().flat_map(servers).collect(),
            login: login(&provider.login, &advice),
            password: password(provider, &advice, texts),
            limits: provider.limits,
            blocked: blocked(provider),
            rewrites_from: provider.rewrites_from,
            sources: provider.sources.clone(),
            last_checked: provider.last_checked.to_string(),
        }
    }
}

fn servers(provider: &Provider) -> Vec<ServerView> {
    if provider.endpoints.is_empty() {
        let unnamed = |host: &String| ServerView { host: host.clone(), port: None, encryption: None };
        return provider.hosts.iter().map(unnamed).collect();
    }
    let view = |endpoint: &Endpoint| ServerView {
        host: endpoint.host.clone(),
        port: Some(endpoint.port),
        encryption: Some(endpoint.encryption.name()),
    };
    provider.endpoints.iter().map(view).collect()
}

fn login(form: &LoginForm, advice: &Facts) -> LoginView {
    LoginView { form: form.name(), text: advice["loginname"].clone() }
}

fn password(provider: &Provider, advice: &Facts, texts: &Texts) -> PasswordView {
    let rules = &provider.secret;
    let steps = ["local", "authority", "switchon", "make", "copy", "nopage"]
        .map(|attribute| advice[attribute].clone());
    PasswordView {
        kind: rules.kind,
        with_two_step: rules.with_two_step,
        shape: rules.shapes.first().map(Shape::picture).map(ToOwned::to_owned),
        account_password_ends: provider.cut_off.map(|cut_off| cut_off.day.to_string()),
        administrator_may_allow: provider.cut_off.is_some_and(|cut_off| cut_off.is_reversible),
        text: passwords(&provider.id, texts),
        steps: steps.into_iter().filter(|step| !step.is_empty()).collect(),
    }
}

fn blocked(provider: &Provider) -> BlockedView {
    let blocked = provider.blocked();
    BlockedView { extensions: &blocked.extensions, in_archives: blocked.looks_into_archives }
}
