//! The pages of `mailcheck account` for people.

use std::io;

use super::account_details::{AccountDetails, SecretPlace, Sourced};
use super::human::Page;
use super::paint::Ink;
use super::removal::{Removal, SecretFate};
use super::{Listed, word};
use crate::provider::Provider;
use crate::text::{Facts, shown};

/// Columns of a label.
const LABEL: usize = 24;

/// As many letters are named by their numbers; more would fill the screen.
const NAMED: usize = 20;

impl Page<'_> {
    /// An account in the list of all.
    pub(super) fn listed(&mut self, listed: &Listed) -> io::Result<()> {
        let mark = if listed.default { "*" } else { " " };
        let name = self.style.paint.ink(Ink::Strong, &format!("{:<34}", listed.account));
        let about = listed.summary.as_deref().unwrap_or(&listed.address);
        self.paragraph(&format!("{mark} {name} "), "    ", about)
    }

    /// Everything about one account.
    pub(super) fn details(&mut self, details: &AccountDetails) -> io::Result<()> {
        let name = self.style.paint.ink(Ink::Strong, &shown(&details.account));
        let default =
            if details.default { format!(" · {}", self.ui("details-default")) } else { String::new() };
        writeln!(self.out, "{name}{default}")?;
        self.detail("details-address", Some(&details.address))?;
        self.detail("details-display-name", details.display_name.as_deref())?;
        self.sourced("details-provider", details.provider.as_ref(), |id| provider_name(id))?;
        self.sourced("details-login", details.login.as_ref(), Clone::clone)?;
        match &details.server {
            Some(server) => {
                self.sourced("details-host", Some(&server.host), Clone::clone)?;
                self.sourced("details-port", Some(&server.port), ToString::to_string)?;
                self.sourced("details-encryption", Some(&server.encryption), ToString::to_string)?;
            }
            None if details.problem.is_none() => {
                let asked = self.ui("details-asked");
                self.detail("details-host", Some(&asked))?;
            }
            None => {}
        }
        self.detail("details-ca-file", details.ca_file.as_deref())?;
        let method =
            self.texts.ui("details-method-name", &Facts::from([("method", details.method.to_owned())]));
        self.detail("details-method", Some(&method))?;
        let secret = self.secret(details);
        self.detail("details-secret", Some(&secret))?;
        let two_step = details
            .two_step_verification
            .map(|is_on| self.ui(if is_on { "details-on" } else { "details-off" }));
        self.detail("details-two-step", two_step.as_deref())?;
        let limits = self.daily_limits(details);
        self.detail("details-limits", limits.as_deref())?;
        self.detail("details-file", details.file.as_deref())?;
        details.problem.iter().try_for_each(|problem| self.finding(problem))
    }

    fn sourced<T>(
        &mut self,
        key: &str,
        sourced: Option<&Sourced<T>>,
        show: impl Fn(&T) -> String,
    ) -> io::Result<()> {
        let Some(Sourced { value, from }) = sourced else { return Ok(()) };
        let text = format!("{} · {}", show(value), self.ui(&format!("details-from-{}", from.name())));
        self.detail(key, Some(&text))
    }

    /// A label and a text beside it; nothing where nothing is known.
    fn detail(&mut self, key: &str, text: Option<&str>) -> io::Result<()> {
        let Some(text) = text else { return Ok(()) };
        let label = self.ui(key);
        self.paragraph(&format!("  {label:<LABEL$}"), &" ".repeat(LABEL + 2), &shown(text))
    }

    fn secret(&self, details: &AccountDetails) -> String {
        let place = self.place(&details.secret);
        let Some(presence) = &details.secret.keyring else { return place };
        let facts = Facts::from([("state", presence.name().to_owned())]);
        format!("{place} · {}", self.texts.ui("details-presence", &facts))
    }

    fn place(&self, place: &SecretPlace) -> String {
        let what = place.what.clone().unwrap_or_default();
        self.texts.ui("details-place", &Facts::from([("source", place.source.to_owned()), ("what", what)]))
    }

    fn daily_limits(&self, details: &AccountDetails) -> Option<String> {
        let limit = |key, count: Option<u32>| {
            count.map(|count| self.texts.ui(key, &Facts::from([("count", count.to_string())])))
        };
        let known = [
            limit("limit-messages-per-day", details.messages_per_day),
            limit("limit-recipients-per-day", details.recipients_per_day),
        ];
        let known: Vec<_> = known.into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.join(" "))
    }

    /// What was removed, and what was not.
    pub(super) fn removal(&mut self, removal: &Removal) -> io::Result<()> {
        let facts = Facts::from([
            ("account", removal.account.clone()),
            ("other", removal.used_by.clone().unwrap_or_default()),
            ("host", removal.entry.as_ref().map(|entry| entry.host.clone()).unwrap_or_default()),
            ("login", removal.login.clone()),
            ("what", removal.place.as_ref().map(|place| self.place(place)).unwrap_or_default()),
            ("count", removal.waiting.len().to_string()),
            ("names", removal.waiting.join(" ")),
        ]);
        self.told(Ink::Good, "removed-account", &facts)?;
        if let Some(problem) = &removal.problem {
            let title = word(problem, self.texts).title;
            self.paragraph(&format!("{} ", self.style.paint.ink(Ink::Bad, "✗")), "  ", &title)?;
        }
        let ink = match removal.secret {
            SecretFate::Removed | SecretFate::Missing => Ink::Good,
            _ => Ink::Careful,
        };
        self.told(ink, &format!("removed-secret-{}", removal.secret.name()), &facts)?;
        if removal.lost_default {
            self.told(Ink::Careful, "removed-default", &facts)?;
        }
        match removal.waiting.len() {
            0 => Ok(()),
            1..=NAMED => self.told(Ink::Careful, "removed-waiting", &facts),
            _ => self.told(Ink::Careful, "removed-waiting-many", &facts),
        }
    }

    /// A sentence with its mark. What went well goes without saying where little is to be said.
    fn told(&mut self, ink: Ink, key: &str, facts: &Facts) -> io::Result<()> {
        let is_good = ink == Ink::Good;
        if is_good && self.style.quiet {
            return Ok(());
        }
        let mark = self.style.paint.ink(ink, if is_good { "✓" } else { "!" });
        let facts = facts.iter().map(|(name, value)| (*name, shown(value))).collect();
        self.paragraph(&format!("{mark} "), "  ", &self.texts.ui(key, &facts))
    }
}

/// The name that people know, and the one in profiles.
fn provider_name(id: &str) -> String {
    match Provider::by_id(id) {
        Some(provider) if !provider.name.is_empty() => format!("{} ({id})", provider.name),
        _ => id.to_owned(),
    }
}
