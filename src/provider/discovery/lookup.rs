//! Asking one source, and what its answer means.

use super::choice::{Answer, Found};
use super::service::{Offer, offer};
use super::{Source, autoconfig};
use crate::account::{Address, Encryption};
use crate::provider::Provider;
use crate::wire::{Deadline, Fault, FetchFault, Https, LookupFault, NameServers};

/// What a question needs.
pub(super) struct Lookup {
    pub(super) address: Address,
    pub(super) name_servers: NameServers,
    /// Nothing if this machine trusts nobody, so that no connection could be verified.
    pub(super) https: Option<Https>,
    pub(super) deadline: Deadline,
}

impl Lookup {
    /// Asks that source.
    pub(super) async fn ask(self, source: Source) -> Answer {
        let question = source.question(self.address.domain());
        match (source, source.service()) {
            (Source::MailExchangers, _) => self.mail_exchangers(&question).await,
            (_, Some(encryption)) => self.service(source, &question, encryption).await,
            (_, None) => self.document(source, &question).await,
        }
    }

    async fn mail_exchangers(&self, domain: &str) -> Answer {
        match self.name_servers.mail_exchangers(domain, self.deadline).await {
            Ok(names) => behind(&names),
            Err(LookupFault::NoDomain) => Answer::NoDomain,
            Err(LookupFault::NoAnswer) => Answer::Unanswered,
        }
    }

    async fn service(&self, source: Source, name: &str, encryption: Encryption) -> Answer {
        let Ok(records) = self.name_servers.services(name, self.deadline).await else {
            return Answer::Unanswered;
        };
        match offer(records, encryption) {
            Offer::Servers(endpoints) => {
                let provider = provider_of(&endpoints[0].host);
                Answer::Found(Found { provider, endpoints, login: None, source })
            }
            Offer::None => Answer::NotOffered,
            Offer::Unsaid => Answer::Nothing,
        }
    }

    async fn document(&self, source: Source, address: &str) -> Answer {
        let (Some(https), Ok(url)) = (&self.https, address.parse()) else { return Answer::Unanswered };
        match https.get(url, self.deadline).await {
            Ok(document) => configured(&document, source, &self.address),
            Err(fault) if is_silent(&fault, source) => Answer::Unanswered,
            Err(_) => Answer::Nothing,
        }
    }
}

/// The servers of the provider behind the best mail exchanger that mailcheck knows, if it has the same ones for everybody.
fn behind(exchangers: &[String]) -> Answer {
    let known = exchangers.iter().find_map(|name| Provider::by_mail_exchanger(name));
    known.filter(|provider| !provider.endpoints.is_empty()).map_or(Answer::Nothing, |provider| {
        let endpoints = provider.endpoints.clone();
        Answer::Found(Found { provider, endpoints, login: None, source: Source::MailExchangers })
    })
}

fn provider_of(host: &str) -> &'static Provider {
    Provider::by_host(host).unwrap_or_else(Provider::generic)
}

/// A document that is none, or says nothing that can be used, is as good as no document.
fn configured(document: &[u8], source: Source, address: &Address) -> Answer {
    let Some(configuration) = autoconfig::read(document, address) else { return Answer::Nothing };
    let autoconfig::Configuration { endpoints, login } = configuration;
    let provider = provider_of(&endpoints[0].host);
    Answer::Found(Found { provider, endpoints, login, source })
}

/// Whether a failure leaves open what the source would have said. A domain that has no web server, or one with another
/// name's certificate, publishes nothing there; the database is always there.
fn is_silent(fault: &FetchFault, source: Source) -> bool {
    match fault {
        FetchFault::Unreachable(Fault::NotFound(_) | Fault::Refused(_) | Fault::Tls(_)) => {
            source == Source::Database
        }
        FetchFault::Unreachable(_) => true,
        FetchFault::Status(status) => *status == 429 || *status >= 500,
        FetchFault::Astray | FetchFault::TooLarge | FetchFault::NotHttp(_) => false,
    }
}
