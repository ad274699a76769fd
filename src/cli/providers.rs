//! `mailcheck providers`.

use super::args::Providers;
use crate::error::Error;
use crate::finding::Exit;
use crate::provider::{self, Provider};
use crate::report::{Body, ProviderView, Report};
use crate::text::{Phrase, Texts};

pub(super) fn run(arguments: &Providers, texts: &Texts) -> Result<Report, Error> {
    let body = match &arguments.name {
        None => Body::Providers(provider::all().map(|provider| ProviderView::of(provider, texts)).collect()),
        Some(name) => Body::Provider(Box::new(ProviderView::of(named(name)?, texts))),
    };
    Ok(Report { command: "providers", exit: Exit::Ok, body })
}

/// Takes an id, a name, an address, its domain, or a server.
pub(super) fn named(name: &str) -> Result<&'static Provider, Error> {
    Provider::named(name).ok_or_else(|| unknown(name))
}

fn unknown(name: &str) -> Error {
    let phrase = Phrase::new("usage-unknown-provider").with("name", name.escape_debug().to_string());
    Error::new(Exit::Usage, phrase)
        .meaning(&name.to_ascii_lowercase(), Provider::ids())
        .hint(Phrase::new("usage-hint-providers"))
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_typing_mistake_is_told_with_what_was_probably_meant() {
        let error = named("outlok-com").unwrap_err();
        assert_eq!((error.exit.number(), error.hints[0].facts["meant"].as_str()), (64, "outlook-com"));
        assert_eq!(named("example.com").unwrap_err().hints.len(), 1);
    }
}
