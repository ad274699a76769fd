//! From a profile to a complete account.

use super::{Surroundings, authorities};
use crate::account::{Account, Address, Defaults, Profile};
use crate::finding::{Code, Exit, Finding, Stage};
use crate::provider::{self, Hints, Provider};
use crate::wire::{LookupFault, Network};

/// A complete account, its provider and its network.
#[derive(Debug)]
pub struct Identified {
    /// The account.
    pub account: Account,
    /// Its provider.
    pub provider: &'static Provider,
    /// How its server is reached.
    pub network: Network,
}

/// Makes a profile a complete account. Asks the domain name system only if nothing else tells the provider.
pub async fn identify(
    name: &str,
    profile: &Profile,
    surroundings: &Surroundings,
) -> Result<Identified, Finding> {
    let address = profile.address().map_err(|fault| {
        Finding::new(Code::AddressInvalid, Stage::Profile)
            .with("account", name)
            .with("address", &profile.address)
            .with("field", "address")
            .with("reason", fault.keyword())
            .exiting(Exit::Config)
    })?;
    let unknown = |reason| unknown(name, &address, reason);
    let provider = find_provider(profile, &address, surroundings).await.map_err(unknown)?;
    let defaults = Defaults { endpoints: &provider.endpoints };
    let account =
        Account::complete(name, profile, address.clone(), defaults).ok_or_else(|| unknown("no-host"))?;
    let network = authorities::network(&surroundings.network, account.ca_file.as_deref());
    Ok(Identified { network: network.map_err(|finding| finding.with("account", name))?, account, provider })
}

async fn find_provider(
    profile: &Profile,
    address: &Address,
    surroundings: &Surroundings,
) -> Result<&'static Provider, &'static str> {
    let hints = Hints {
        named: profile.provider.as_deref(),
        host: profile.smtp.host.as_deref(),
        login: profile.login(),
        domain: address.domain(),
    };
    if surroundings.offline {
        return provider::known(hints).ok_or("offline");
    }
    let found = provider::discover(hints, surroundings.network.name_servers, surroundings.deadline()).await;
    match found {
        Ok(Some(provider)) => Ok(provider),
        Ok(None) => Err("no-match"),
        Err(LookupFault::NoDomain) => Err("no-domain"),
        Err(LookupFault::NoAnswer) => Err("dns"),
    }
}

fn unknown(name: &str, address: &Address, reason: &str) -> Finding {
    Finding::new(Code::ProviderUnknown, Stage::Profile)
        .with("account", name)
        .with("address", address.to_string())
        .with("domain", address.domain())
        .with("reason", reason)
}
