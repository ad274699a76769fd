//! The pages of `mailcheck providers` for people.

use std::io;

use super::ProviderView;
use super::human::Page;
use super::paint::Ink;
use super::provider_view::ServerView;
use crate::diagnosis::megabytes;
use crate::provider::Limits;
use crate::text::Facts;

/// As many domains of a provider stand in the list of all.
const DOMAINS: usize = 3;

impl Page<'_> {
    /// The list: id, name, some domains.
    pub(super) fn providers(&mut self, providers: &[ProviderView]) -> io::Result<()> {
        providers.iter().try_for_each(|provider| self.row(provider))
    }

    fn row(&mut self, provider: &ProviderView) -> io::Result<()> {
        let id = self.style.paint.ink(Ink::Strong, &format!("{:<24}", provider.id));
        let name = if provider.name.is_empty() { self.ui("provider-other") } else { provider.name.clone() };
        let mut domains = provider.domains.iter().take(DOMAINS).map(String::as_str).collect::<Vec<_>>();
        if provider.domains.len() > DOMAINS {
            domains.push("…");
        }
        let about = if domains.is_empty() { name } else { format!("{name} · {}", domains.join(", ")) };
        self.paragraph(&id, "    ", &about)
    }

    /// Everything about one.
    pub(super) fn provider(&mut self, provider: &ProviderView) -> io::Result<()> {
        let name = if provider.name.is_empty() { self.ui("provider-other") } else { provider.name.clone() };
        writeln!(self.out, "{} · {}", self.style.paint.ink(Ink::Strong, &provider.id), name)?;
        self.field("provider-domains", &provider.domains.join(", "))?;
        self.field("provider-exchangers", &provider.mail_exchangers.join(", "))?;
        self.lines("provider-servers", &provider.servers.iter().map(server).collect::<Vec<_>>())?;
        self.field("provider-login", &provider.login.text)?;
        self.field("provider-password", &provider.password.text)?;
        if !provider.password.steps.is_empty() {
            let title = self.ui("provider-steps");
            self.numbered(&title, &provider.password.steps)?;
        }
        let limits = self.limits(provider.limits);
        self.lines("provider-limits", &limits)?;
        if provider.rewrites_from {
            let rewritten = self.ui("provider-rewritten");
            self.field("provider-sender", &rewritten)?;
        }
        let types = provider.blocked.extensions.iter().map(|ending| format!(".{ending}")).collect::<Vec<_>>();
        let key =
            if provider.blocked.in_archives { "provider-blocked-in-archives" } else { "provider-blocked" };
        self.field(key, &types.join(" "))?;
        self.lines("provider-sources", &provider.sources)?;
        self.field("provider-checked", &provider.last_checked)
    }

    /// A heading and a text below it; nothing where nothing is known.
    fn field(&mut self, key: &str, text: &str) -> io::Result<()> {
        if text.is_empty() {
            return Ok(());
        }
        self.title(key)?;
        self.paragraph("  ", "  ", text)
    }

    /// A heading and lines below it, such as links that are to be copied.
    fn lines(&mut self, key: &str, lines: &[String]) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        self.title(key)?;
        lines.iter().try_for_each(|line| writeln!(self.out, "  {line}"))
    }

    fn title(&mut self, key: &str) -> io::Result<()> {
        let title = self.ui(key);
        writeln!(self.out, "\n  {}", self.style.paint.ink(Ink::Strong, &title))
    }

    fn limits(&self, limits: Limits) -> Vec<String> {
        let size = limits.message_octets.map(|octets| ("limit-size", "size", megabytes(octets)));
        let count = |key, count: Option<u32>| count.map(|count| (key, "count", count.to_string()));
        let known = [
            size,
            count("limit-recipients", limits.recipients),
            count("limit-messages-per-day", limits.messages_per_day),
            count("limit-recipients-per-day", limits.recipients_per_day),
            count("limit-messages-per-minute", limits.messages_per_minute),
        ];
        let said = |(key, fact, value)| self.texts.ui(key, &Facts::from([(fact, value)]));
        let rolling = limits.is_rolling.then(|| self.ui("limit-rolling"));
        known.into_iter().flatten().map(said).chain(rolling).collect()
    }
}

fn server(server: &ServerView) -> String {
    match (server.port, server.encryption) {
        (Some(port), Some(encryption)) => format!("{}:{port} ({encryption})", server.host),
        _ => server.host.clone(),
    }
}
