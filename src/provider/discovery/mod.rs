//! Finding the submission server of a domain that mailcheck does not know: all who may know it are asked at once.

mod autoconfig;
mod choice;
mod host;
mod lookup;
mod service;
mod source;

pub use choice::{Found, NotFound};
pub use source::Source;

use tokio::task::JoinSet;

use crate::account::Address;
use crate::wire::{Deadline, Https, NameServers, Network};
use choice::Answers;
use lookup::Lookup;

/// Takes an address of whose provider and server nothing is known; gives where its mail is to be handed in, as the most
/// preferred of those says who know it. Asks until the deadline at the latest, and no longer than what is still to come
/// could matter.
pub async fn discover(address: &Address, network: &Network, deadline: Deadline) -> Result<Found, NotFound> {
    // A domain of one label is a mistake (`jana@gmail`) or this machine; whoever is asked could only guess.
    if !address.domain().contains('.') {
        return Err(NotFound::NoDomain);
    }
    if network.name_servers == NameServers::None {
        return Err(NotFound::Nowhere);
    }
    let https = Https::new(network).ok();
    let mut lookups = JoinSet::new();
    for source in Source::BY_PREFERENCE {
        let lookup = Lookup {
            address: address.clone(),
            name_servers: network.name_servers,
            https: https.clone(),
            deadline,
        };
        lookups.spawn(async move { (source, lookup.ask(source).await) });
    }
    let mut answers = Answers::default();
    while let Some(Some(Ok((source, answer)))) = deadline.until(lookups.join_next()).await {
        answers.note(source, answer);
        if let Some(verdict) = answers.verdict() {
            return verdict;
        }
    }
    answers.close()
}
