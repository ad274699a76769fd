//! From a profile to a complete account.

use std::time::Duration;

use super::{Surroundings, authorities, found, preparation};
use crate::account::vault::{self, Sources};
use crate::account::{Account, Address, Defaults, Profile, Secret};
use crate::finding::{Code, Exit, Finding, Stage};
use crate::provider::{self, Found, Hints, NotFound, Provider, Source};
use crate::text::Facts;
use crate::wire::{Deadline, Network};

/// How long the domain of an address is asked for its server, at most; and never more than half of the time-out, since the
/// rest is for the server. Nobody waits long for that.
const PATIENCE: Duration = Duration::from_secs(5);

/// A complete account, its provider and its network.
#[derive(Debug)]
pub struct Identified {
    /// The account.
    pub account: Account,
    /// Its provider.
    pub provider: &'static Provider,
    /// How its server is reached.
    pub network: Network,
    /// What the user is to be told before the secret goes anywhere, if the server was found and not named.
    pub found: Option<Finding>,
    /// How much of the time-out is left for the server.
    pub time_left: Duration,
}

impl Identified {
    /// What is known, for the texts.
    pub fn facts(&self, surroundings: &Surroundings) -> Facts {
        preparation::facts_of(&self.account, self.provider, surroundings)
    }

    /// Reads the account's secret; may ask the user.
    pub fn read_secret(&self, sources: &mut Sources<'_>) -> Result<Secret, Finding> {
        vault::read(&self.account.source, &self.account.entry(), sources)
    }
}

/// What tells the server of an account.
enum Whereabouts {
    /// The profile or the address: this provider.
    Known(&'static Provider),
    /// Somebody who was asked.
    Found(Found),
}

impl Whereabouts {
    fn provider(&self) -> &'static Provider {
        match self {
            Self::Known(provider) => provider,
            Self::Found(found) => found.provider,
        }
    }

    /// Takes the address as it is written.
    fn defaults<'a>(&'a self, address: &'a str) -> Defaults<'a> {
        let by_form = self.provider().login.login_of(address);
        match self {
            Self::Known(provider) => Defaults { endpoints: &provider.endpoints, login: by_form },
            Self::Found(found) => {
                Defaults { endpoints: &found.endpoints, login: found.login.as_deref().unwrap_or(by_form) }
            }
        }
    }
}

/// Makes a profile a complete account. Asks the network only if neither the profile nor the address tells the server.
pub async fn identify(
    name: &str,
    profile: &Profile,
    surroundings: &Surroundings,
) -> Result<Identified, Finding> {
    let address = address_of(name, profile)?;
    let deadline = surroundings.deadline();
    let whereabouts = locate(profile, &address, surroundings, deadline).await;
    let whereabouts = whereabouts.map_err(|finding| about(finding, name, &address))?;
    let account = complete(name, profile, &address, &whereabouts)?;
    let found = match &whereabouts {
        Whereabouts::Known(_) => None,
        Whereabouts::Found(found) => Some(found::judge(&account, found)?),
    };
    let network = authorities::network(&surroundings.network, account.ca_file.as_deref());
    let network = network.map_err(|finding| finding.with("account", name))?;
    let time_left = deadline.remaining();
    Ok(Identified { account, provider: whereabouts.provider(), network, found, time_left })
}

/// As [`identify`], as far as that goes without asking anybody: nothing if the server would have to be found.
pub fn recall(name: &str, profile: &Profile) -> Result<Option<(Account, &'static Provider)>, Finding> {
    let address = address_of(name, profile)?;
    let Some(provider) = known(profile, &address) else { return Ok(None) };
    let account = complete(name, profile, &address, &Whereabouts::Known(provider))?;
    Ok(Some((account, provider)))
}

/// Takes an account's name and its profile; gives the address, or what is wrong with it.
pub fn address_of(name: &str, profile: &Profile) -> Result<Address, Finding> {
    profile.address().map_err(|fault| {
        Finding::new(Code::AddressInvalid, Stage::Profile)
            .with("account", name)
            .with("address", &profile.address)
            .with("field", "address")
            .with("reason", fault.keyword())
            .exiting(Exit::Config)
    })
}

fn complete(
    name: &str,
    profile: &Profile,
    address: &Address,
    whereabouts: &Whereabouts,
) -> Result<Account, Finding> {
    let defaults = whereabouts.defaults(profile.login());
    Account::complete(name, profile, address.clone(), defaults)
        .ok_or_else(|| about(no_host(whereabouts.provider()), name, address))
}

fn known(profile: &Profile, address: &Address) -> Option<&'static Provider> {
    provider::known(Hints {
        named: profile.provider.as_deref(),
        host: profile.smtp.host.as_deref(),
        login: profile.login(),
        domain: address.domain(),
    })
}

async fn locate(
    profile: &Profile,
    address: &Address,
    surroundings: &Surroundings,
    deadline: Deadline,
) -> Result<Whereabouts, Finding> {
    if let Some(provider) = known(profile, address) {
        return Ok(Whereabouts::Known(provider));
    }
    if surroundings.offline {
        return Err(because("offline"));
    }
    let deadline = deadline.at_most(PATIENCE.min(surroundings.timeout / 2));
    let found = provider::discover(address, &surroundings.network, deadline).await;
    found.map(Whereabouts::Found).map_err(|why| not_found(&why, address.domain()))
}

fn not_found(why: &NotFound, domain: &str) -> Finding {
    match why {
        NotFound::NoDomain => because("no-domain"),
        NotFound::NotOffered => because("not-offered"),
        NotFound::Nowhere => because("no-match"),
        // What nobody answered now, somebody may answer later.
        NotFound::Unanswered(sources) if sources.contains(&Source::MailExchangers) => {
            because("dns").exiting(Exit::TryLater)
        }
        NotFound::Unanswered(sources) => {
            let questions: Vec<_> = sources.iter().map(|source| source.question(domain)).collect();
            because("unanswered").with("names", questions.join(", ")).exiting(Exit::TryLater)
        }
    }
}

/// Takes a provider that has no server for everybody; says which servers it has in its regions.
fn no_host(provider: &Provider) -> Finding {
    let regional = provider.regions().iter().filter_map(|region| region.hosts.first());
    let servers: Vec<_> =
        provider.hosts.iter().chain(regional).map(|host| host.replace('*', "REGION")).collect();
    because("no-host")
        .with("provider", &provider.name)
        .with("providerid", &provider.id)
        .with("names", servers.join(", "))
}

fn because(reason: &str) -> Finding {
    Finding::new(Code::ProviderUnknown, Stage::Profile).with("reason", reason)
}

fn about(finding: Finding, name: &str, address: &Address) -> Finding {
    finding
        .with("account", name)
        .with("key", found::toml_key(name))
        .with("address", address.to_string())
        .with("domain", address.domain())
}
