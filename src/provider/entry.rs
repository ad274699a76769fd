//! A provider's file as it is written, and the providers that it makes: one, or one more for each region.

use jiff::civil::Date;
use serde::Deserialize;

use super::{CutOff, Limits, Provider, SecretRules};
use crate::account::{Encryption, Endpoint, LoginForm};

/// A file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    id: String,
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    domains: Vec<String>,
    /// Its submission server, unless only the region tells.
    host: Option<String>,
    /// Servers that are recognised as its own and not used unasked.
    #[serde(default)]
    other_hosts: Vec<String>,
    #[serde(default)]
    mail_exchangers: Vec<String>,
    /// The ports of every server, the best first.
    #[serde(default)]
    ports: Vec<Port>,
    #[serde(default)]
    regions: Vec<Region>,
    #[serde(default)]
    login: LoginForm,
    #[serde(default)]
    secret: SecretRules,
    cut_off: Option<CutOff>,
    #[serde(default)]
    rewrites_from: bool,
    #[serde(default)]
    limits: Limits,
    blocked: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
    last_checked: Date,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Port {
    port: u16,
    encryption: Encryption,
}

/// Some of a provider's customers who have a server of their own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Region {
    host: String,
    #[serde(default)]
    other_hosts: Vec<String>,
    #[serde(default)]
    domains: Vec<String>,
    #[serde(default)]
    mail_exchangers: Vec<String>,
}

impl Entry {
    /// Gives the provider, and behind it itself in each of its regions.
    pub(super) fn into_providers(mut self) -> Vec<Provider> {
        let (ports, regions) = (std::mem::take(&mut self.ports), std::mem::take(&mut self.regions));
        let base = self.into_provider(&ports);
        let regional = regions.into_iter().map(|region| region.of(&base, &ports)).collect::<Vec<_>>();
        std::iter::once(base).chain(regional).collect()
    }

    fn into_provider(self, ports: &[Port]) -> Provider {
        Provider {
            id: self.id,
            name: self.name,
            aliases: self.aliases,
            domains: self.domains,
            endpoints: self.host.iter().flat_map(|host| endpoints(host, ports)).collect(),
            // An address of the user's own machine is nobody's name.
            hosts: self.host.into_iter().chain(self.other_hosts).filter(|host| !is_address(host)).collect(),
            mail_exchangers: self.mail_exchangers,
            login: self.login,
            secret: self.secret,
            cut_off: self.cut_off,
            rewrites_from: self.rewrites_from,
            limits: self.limits,
            blocked: self.blocked,
            sources: self.sources,
            last_checked: self.last_checked,
        }
    }
}

impl Region {
    fn of(self, base: &Provider, ports: &[Port]) -> Provider {
        Provider {
            endpoints: endpoints(&self.host, ports).collect(),
            hosts: std::iter::once(self.host).chain(self.other_hosts).collect(),
            domains: self.domains,
            mail_exchangers: self.mail_exchangers,
            ..base.clone()
        }
    }
}

fn is_address(host: &str) -> bool {
    host.parse::<std::net::IpAddr>().is_ok()
}

fn endpoints(host: &str, ports: &[Port]) -> impl Iterator<Item = Endpoint> {
    ports.iter().map(move |port| Endpoint {
        host: host.to_owned(),
        port: port.port,
        encryption: port.encryption,
    })
}
