//! The report for people: what happened first, then what to do, then the server's own words.

use std::io::{self, Write};

use textwrap::{Options, WordSplitter};

use super::paint::Ink;
use super::{Body, FindingView, Message, Report, Service, Serving, Style};
use crate::error::Error;
use crate::finding::{Finding, Reply, Severity};
use crate::outbox::store::Receipt;
use crate::outbox::{RecipientState, State};
use crate::policy::CertificateLife;
use crate::text::{Facts, Texts, shown};
use crate::verify::{Checked, Status, Step};
use crate::zone;

/// A page being written.
pub(super) struct Page<'a> {
    pub(super) texts: &'a Texts,
    pub(super) style: Style,
    pub(super) out: &'a mut dyn Write,
}

impl Page<'_> {
    /// Writes the whole report.
    pub(super) fn report(&mut self, report: &Report) -> io::Result<()> {
        match &report.body {
            Body::Accounts(checked) => self.each(checked, Self::account),
            Body::SetUp { is_told: true, .. } => self.unchanged(),
            Body::SetUp { checked, .. } => checked.findings.iter().try_for_each(|one| self.finding(one)),
            Body::Messages(messages) => self.each(messages, Self::message),
            Body::Merged(merge) => self.merge(merge),
            Body::Listing(accounts) => accounts.iter().try_for_each(|account| self.listed(account)),
            Body::Details(details) => self.details(details),
            Body::Removed(removal) => self.removal(removal),
            Body::Providers(providers) => self.providers(providers),
            Body::Provider(provider) => self.provider(provider),
            Body::Serving(serving) => self.serving(serving),
            Body::Receipt(receipt) => self.receipt(receipt),
            Body::Explained(explanation) => self.finding(&explanation.finding),
            Body::Text(text) => self.out.write_all(text.as_bytes()),
            Body::Nothing => Ok(()),
            Body::Done(key, account) => self.done(key, account),
            Body::Stopped(error) => self.stopped(error),
        }
    }

    fn each<T>(&mut self, items: &[T], write: impl Fn(&mut Self, &T) -> io::Result<()>) -> io::Result<()> {
        for (number, item) in items.iter().enumerate() {
            if number > 0 && !self.style.quiet {
                writeln!(self.out)?;
            }
            write(self, item)?;
        }
        Ok(())
    }

    fn account(&mut self, checked: &Checked) -> io::Result<()> {
        if !self.style.quiet {
            self.heading(checked)?;
            checked.steps.iter().try_for_each(|step| self.step(step))?;
            self.certificate(checked.certificate)?;
        }
        checked.findings.iter().try_for_each(|finding| self.finding(finding))
    }

    /// A conversation that came to nothing.
    fn unchanged(&mut self) -> io::Result<()> {
        let line = self.ui("setup-unchanged");
        self.paragraph("", "", &line)
    }

    fn heading(&mut self, checked: &Checked) -> io::Result<()> {
        let account = self.style.paint.ink(Ink::Strong, &shown(&checked.account));
        let server = checked.server.as_ref().map(|server| format!(" · {server}")).unwrap_or_default();
        writeln!(self.out, "{account} · {}{server}", shown(&checked.address))
    }

    pub(super) fn step(&mut self, step: &Step) -> io::Result<()> {
        let (ink, sign) = match step.status {
            Status::Passed => (Ink::Good, "✓"),
            Status::Warned => (Ink::Careful, "!"),
            Status::Failed => (Ink::Bad, "✗"),
            Status::Skipped => (Ink::Faint, "-"),
        };
        let sign = self.style.paint.ink(ink, sign);
        let label = self.ui(&format!("stage-{}", step.stage));
        if self.style.verbose && step.status != Status::Skipped {
            return writeln!(self.out, "  {sign} {label:<24} {:>6} ms", step.took.as_millis());
        }
        writeln!(self.out, "  {sign} {label}")
    }

    fn certificate(&mut self, life: Option<CertificateLife>) -> io::Result<()> {
        let Some(life) = life.filter(|_| self.style.verbose) else { return Ok(()) };
        let day = life.not_after.to_zoned(jiff::tz::TimeZone::UTC).date().to_string();
        let facts = Facts::from([("day", day), ("count", life.days_left.to_string())]);
        writeln!(self.out, "  {}", self.texts.ui("certificate-life", &facts))
    }

    pub(super) fn finding(&mut self, finding: &Finding) -> io::Result<()> {
        if self.style.quiet && !finding.is_error() {
            return Ok(());
        }
        let view = FindingView::of(finding, self.texts);
        let (ink, sign) = sign(view.severity);
        if !self.style.quiet {
            writeln!(self.out)?;
        }
        let code =
            if view.severity == Severity::Ok { String::new() } else { format!(" [{}]", view.code.name()) };
        self.paragraph(
            &format!("{} ", self.style.paint.ink(ink, sign)),
            "  ",
            &format!("{}{code}", view.title),
        )?;
        self.explanation(&view)
    }

    /// What stands below a finding's title.
    pub(super) fn explanation(&mut self, view: &FindingView) -> io::Result<()> {
        self.paragraph("  ", "  ", &view.means)?;
        self.steps_to_take(&view.fix)?;
        match &view.reply {
            Some(reply) => self.reply(reply),
            None => Ok(()),
        }
    }

    fn steps_to_take(&mut self, fix: &[String]) -> io::Result<()> {
        if fix.is_empty() {
            return Ok(());
        }
        let title = self.ui("what-to-do");
        self.numbered(&title, fix)
    }

    /// Steps below a title.
    pub(super) fn numbered(&mut self, title: &str, steps: &[String]) -> io::Result<()> {
        writeln!(self.out, "\n  {}", self.style.paint.ink(Ink::Strong, title))?;
        for (number, step) in steps.iter().enumerate() {
            self.paragraph(&format!("  {}. ", number + 1), "     ", step)?;
        }
        Ok(())
    }

    /// The server's words, line by line as they came, marked as its own.
    fn reply(&mut self, reply: &Reply) -> io::Result<()> {
        writeln!(self.out)?;
        let title = self.ui("server-said");
        writeln!(self.out, "  {}", self.style.paint.ink(Ink::Strong, &title))?;
        for line in &reply.lines {
            // Of what a server says itself this was seen to already, but not of what people paste.
            let line = line.split('\t').map(shown).collect::<Vec<_>>().join("\t");
            writeln!(self.out, "  {} {line}", self.style.paint.ink(Ink::Faint, "|"))?;
        }
        Ok(())
    }

    fn message(&mut self, message: &Message) -> io::Result<()> {
        if !self.style.quiet {
            self.message_state(message)?;
        }
        let findings = message.warnings.iter().chain(&message.outcome.findings);
        findings.into_iter().try_for_each(|finding| self.finding(finding))
    }

    fn message_state(&mut self, message: &Message) -> io::Result<()> {
        if let Some(facts) = &message.verified {
            let line = self.texts.ui("message-verified", facts);
            self.paragraph(&format!("{} ", self.style.paint.ink(Ink::Good, "✓")), "  ", &line)?;
        }
        let (ink, sign, key) = match message.outcome.state {
            _ if message.dry_run && message.outcome.findings.is_empty() => {
                (Ink::Good, "✓", "message-would-go")
            }
            State::Sent if message.outcome.findings.is_empty() => (Ink::Good, "✓", "message-sent"),
            State::Sent => (Ink::Careful, "!", "message-sent-in-part"),
            State::InDoubt => (Ink::Careful, "?", "message-in-doubt"),
            State::Queued if message.is_partly_sent() => (Ink::Careful, "!", "message-queued-rest"),
            State::Queued if message.outcome.findings.is_empty() => (Ink::Good, "✓", "message-queued"),
            State::Queued => (Ink::Bad, "✗", "message-queued"),
            State::Refused | State::Unsent => (Ink::Bad, "✗", "message-not-sent"),
        };
        let facts = message_facts(message);
        let line = self.texts.ui(key, &facts);
        self.paragraph(&format!("{} ", self.style.paint.ink(ink, sign)), "  ", &line)?;
        if message.arrived.is_some() {
            let line = self.texts.ui("message-arrived", &facts);
            // A path is to be copied: it stays on one line.
            writeln!(self.out, "  {line}")?;
        }
        match &message.outcome.reply {
            Some(reply) if self.style.verbose => self.reply(reply),
            _ => Ok(()),
        }
    }

    fn receipt(&mut self, receipt: &Receipt) -> io::Result<()> {
        let row = &receipt.row;
        let state = self.ui(&format!("state-{}", row.state.name()));
        writeln!(
            self.out,
            "{} · {state} · {}",
            row.id,
            self.style.paint.ink(Ink::Strong, &shown(&row.subject))
        )?;
        writeln!(self.out, "  {} · {}", shown(&row.account), shown(&row.message_id))?;
        writeln!(self.out, "  {}", time(&row.created.to_zoned(zone::system())))?;
        for recipient in &row.recipients {
            let state = self.ui(&format!("recipient-{}", recipient.state.name()));
            writeln!(self.out, "  {} · {state}", shown(&recipient.address))?;
        }
        for attempt in &receipt.attempts {
            let at = time(&attempt.at.to_zoned(zone::system()));
            let state = self.ui(&format!("state-{}", attempt.state.name()));
            let code = attempt.code.as_ref().map(|code| format!(" [{code}]")).unwrap_or_default();
            writeln!(self.out, "\n  {at} · {state}{code}")?;
            if let Some(reply) = &attempt.reply {
                self.reply(reply)?;
            }
        }
        Ok(())
    }

    fn serving(&mut self, serving: &Serving) -> io::Result<()> {
        serving.behaviours.iter().try_for_each(|service| self.service(service))?;
        let facts = Facts::from([("path", serving.ca_file.clone())]);
        writeln!(self.out, "{}", self.texts.ui("sandbox-authority", &facts))?;
        let facts = Facts::from([("path", serving.maildir.clone())]);
        writeln!(self.out, "{}", self.texts.ui("sandbox-mail", &facts))?;
        writeln!(self.out, "{}", self.ui("sandbox-ready"))
    }

    fn service(&mut self, service: &Service) -> io::Result<()> {
        let facts = Facts::from([
            ("host", service.host.clone()),
            ("tls", service.tls.to_string()),
            ("starttls", service.starttls.to_string()),
            ("login", service.login.clone()),
            ("password", service.password.clone()),
        ]);
        let name = self.style.paint.ink(Ink::Strong, &service.behaviour);
        self.paragraph(&format!("{name}: "), "  ", &service.summary)?;
        writeln!(self.out, "  {}", self.texts.ui("sandbox-address", &facts))
    }

    fn done(&mut self, key: &str, account: &str) -> io::Result<()> {
        if self.style.quiet {
            return Ok(());
        }
        let facts = Facts::from([("account", shown(account))]);
        let line = self.texts.ui(key, &facts);
        self.paragraph(&format!("{} ", self.style.paint.ink(Ink::Good, "✓")), "  ", &line)
    }

    fn stopped(&mut self, error: &Error) -> io::Result<()> {
        let message = self.texts.phrase(&error.message);
        self.paragraph(&format!("{} ", self.style.paint.ink(Ink::Bad, "✗")), "  ", &message)?;
        for hint in &error.hints {
            let hint = self.texts.phrase(hint);
            self.paragraph("  ", "  ", &hint)?;
        }
        Ok(())
    }

    /// Sets a text in the page's width. Words are never broken: links are to be copied. Lines that the text breaks
    /// itself stay as they are.
    pub(super) fn paragraph(&mut self, first: &str, rest: &str, text: &str) -> io::Result<()> {
        let options = Options::new(self.style.width)
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(false)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .word_splitter(WordSplitter::NoHyphenation);
        if text.is_empty() {
            return Ok(());
        }
        textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    pub(super) fn ui(&self, key: &str) -> String {
        self.texts.ui(key, &Facts::new())
    }
}

/// A moment as people write it, to the minute.
fn time(moment: &jiff::Zoned) -> String {
    moment.strftime("%Y-%m-%d %H:%M").to_string()
}

/// How a finding of that severity is marked.
pub(super) fn sign(severity: Severity) -> (Ink, &'static str) {
    match severity {
        Severity::Ok => (Ink::Good, "✓"),
        Severity::Warning => (Ink::Careful, "!"),
        Severity::Error => (Ink::Bad, "✗"),
    }
}

fn message_facts(message: &Message) -> Facts {
    let named = |wanted: RecipientState| {
        let recipients = message.outcome.recipients.iter();
        let addresses =
            recipients.filter(|recipient| recipient.state == wanted).map(|one| one.address.as_str());
        shown(&addresses.collect::<Vec<_>>().join(", "))
    };
    let all: Vec<_> = message.outcome.recipients.iter().map(|one| one.address.as_str()).collect();
    Facts::from([
        ("recipients", shown(&all.join(", "))),
        ("accepted", named(RecipientState::Accepted)),
        ("id", message.id.map(|id| id.to_string()).unwrap_or_default()),
        ("time", message.due.as_ref().map(time).unwrap_or_default()),
        ("messageid", message.message_id.as_deref().map(shown).unwrap_or_default()),
        ("path", message.arrived.as_ref().map(|path| path.display().to_string()).unwrap_or_default()),
    ])
}
