//! A try to deliver a letter, as a line of `key=value` (logfmt).

use std::time::Duration;

use jiff::Zoned;

use super::queue_id::queue_id;
use crate::finding::Reply;
use crate::outbox::{Addressee, Outcome, RecipientState, State};
use crate::text::is_obeyed;

/// As many addresses as a line names: a log's line is short, and the outbox knows them all.
const MOST_NAMED: usize = 100;

/// Characters of a Message-ID that a line names: whoever writes a message may make it as long as they like, and one that
/// goes by the book is no longer than a line of a message (RFC 5322 §2.1.1).
const LONGEST_NAME: usize = 998;

/// What a line of the log tells.
#[derive(Debug)]
pub struct Delivery<'a> {
    /// When it was over.
    pub at: &'a Zoned,
    /// The account.
    pub account: &'a str,
    /// The letter's number in the outbox.
    pub id: i64,
    /// Its Message-ID.
    pub message_id: &'a str,
    /// How large it is, in octets.
    pub size: u64,
    /// What came of it.
    pub outcome: &'a Outcome,
    /// How long it took, the login included where one was needed.
    pub took: Duration,
}

impl Delivery<'_> {
    /// The names and values of the line, but for the moment.
    pub(super) fn fields(&self) -> Vec<(&'static str, String)> {
        let outcome = self.outcome;
        let deciding = outcome.findings.iter().rev().find(|finding| finding.is_error());
        let reply = outcome.reply.as_ref().or_else(|| deciding?.reply.as_ref());
        let refused = named(&outcome.recipients, |one| one.state == RecipientState::Refused);
        let fields = [
            ("account", Some(self.account.to_owned())),
            ("id", Some(self.id.to_string())),
            ("message_id", Some(self.message_id.chars().take(LONGEST_NAME).collect())),
            ("recipients", Some(outcome.recipients.len().to_string())),
            ("to", named(&outcome.recipients, |_| true)),
            ("refused", refused),
            ("size", Some(self.size.to_string())),
            ("state", Some(outcome.state.name().to_owned())),
            ("code", deciding.map(|finding| finding.code.name().to_owned())),
            ("reply", reply.map(|reply| reply.code.to_string())),
            ("status", reply.and_then(|reply| reply.status).map(|status| status.to_string())),
            ("queue_id", reply.filter(|reply| reply.is_success()).and_then(queued_as)),
            ("millis", Some(self.took.as_millis().to_string())),
        ];
        fields.into_iter().filter_map(|(key, value)| Some((key, value?))).collect()
    }

    /// The line, without a moment and without its end.
    pub(super) fn line(&self) -> String {
        let pairs: Vec<_> =
            self.fields().iter().map(|(key, value)| format!("{key}={}", quoted(value))).collect();
        pairs.join(" ")
    }

    /// How much it matters to whoever reads the log, as syslog(3) counts: 6 for information, 4 for a warning, 3 for an error.
    pub(super) fn severity(&self) -> u8 {
        match self.outcome.state {
            State::Sent | State::Unsent => 6,
            State::Queued => 4,
            State::Refused | State::InDoubt => 3,
        }
    }
}

fn queued_as(reply: &Reply) -> Option<String> {
    queue_id(&reply.text()).map(ToOwned::to_owned)
}

/// The addresses of some of the recipients; nothing if there are none.
fn named(recipients: &[Addressee], is_meant: impl Fn(&Addressee) -> bool) -> Option<String> {
    let meant = recipients.iter().filter(|one| is_meant(one)).take(MOST_NAMED);
    let names: Vec<_> = meant.map(|one| one.address.as_str()).collect();
    (!names.is_empty()).then(|| names.join(","))
}

/// A value as logfmt has it: in quotation marks unless it is one plain word, and without anything that would begin another
/// line or command a terminal.
fn quoted(value: &str) -> String {
    let is_plain = |sign: char| !sign.is_whitespace() && !is_obeyed(sign) && !"\"=\\".contains(sign);
    if !value.is_empty() && value.chars().all(is_plain) {
        return value.to_owned();
    }
    let mut text = String::from("\"");
    for sign in value.chars() {
        match sign {
            '"' | '\\' => text.extend(['\\', sign]),
            _ if is_obeyed(sign) => text.extend(sign.escape_default()),
            _ => text.push(sign),
        }
    }
    text + "\""
}

#[cfg(test)]
pub(super) mod tests {
    use super::{Addressee, Delivery, Duration, Outcome, RecipientState, Reply, State, quoted};
    use crate::finding::{Code, Finding, Stage};

    /// What stands in the log of a letter to these people, of whom the second is refused.
    pub(in crate::log) fn with_delivery<T>(state: State, act: impl FnOnce(&Delivery) -> T) -> T {
        let addressee = |address: &str, state| Addressee { address: address.to_owned(), state, reply: None };
        let taken = Reply::new(250, vec!["250 2.0.0 Ok: queued as 4F1A2B3C".to_owned()]);
        let outcome = Outcome {
            state,
            recipients: vec![
                addressee("a@example.com", RecipientState::Accepted),
                addressee("b@example.com", RecipientState::Refused),
            ],
            reply: (state == State::Sent).then_some(taken),
            findings: vec![Finding::new(Code::RecipientUnknown, Stage::Recipient)],
        };
        let at: jiff::Timestamp = "2026-11-21T10:00:00Z".parse().unwrap();
        act(&Delivery {
            at: &at.to_zoned(jiff::tz::TimeZone::UTC),
            account: "my \"invoices\"\n",
            id: 12,
            message_id: "<1@example.com>",
            size: 3456,
            outcome: &outcome,
            took: Duration::from_millis(250),
        })
    }

    #[test]
    fn a_line_tells_everything_and_stays_one_line() {
        with_delivery(State::Sent, |delivery| {
            assert_eq!(
                delivery.line(),
                "account=\"my \\\"invoices\\\"\\n\" id=12 message_id=<1@example.com> recipients=2 \
                 to=a@example.com,b@example.com refused=b@example.com size=3456 state=sent \
                 code=recipient-unknown reply=250 status=2.0.0 queue_id=4F1A2B3C millis=250"
            );
        });
    }

    #[test]
    fn no_name_makes_a_line_endless() {
        with_delivery(State::Sent, |delivery| {
            let endless = "x".repeat(1_000_000);
            let line = Delivery { message_id: &endless, ..*delivery }.line();
            assert!(line.len() < 2000 && line.contains(" recipients=2 "), "{}", line.len());
        });
    }

    #[test]
    fn values_are_quoted_where_they_must_be() {
        assert_eq!(quoted("plain-word_1.é"), "plain-word_1.é");
        assert_eq!(quoted(""), "\"\"");
        assert_eq!(quoted("a b"), "\"a b\"");
        assert_eq!(quoted("a=b\\\x1b[31m\u{202e}"), "\"a=b\\\\\\u{1b}[31m\\u{202e}\"");
    }
}
