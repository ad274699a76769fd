//! What a transaction means for a letter: sent, not sent, perhaps sent. Pure.

use super::delivery::in_doubt;
use crate::compose::Letter;
use crate::diagnosis::{self, Known};
use crate::finding::{Code, Exit, Finding, Reply, Stage};
use crate::smtp::{Ending, Transaction};

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The server took it, for one recipient at the least.
    Sent,
    /// The server or mailcheck refuses it for good: the same letter will not go.
    Refused,
    /// It waits in the outbox: it did not go now, and the same letter may go later.
    Queued,
    /// It was only looked at, and stored nowhere.
    Unsent,
    /// Perhaps sent: nobody answered after its last byte.
    InDoubt,
}

impl State {
    /// The state's name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Refused => "refused",
            Self::Queued => "queued",
            Self::Unsent => "unsent",
            Self::InDoubt => "in-doubt",
        }
    }
}

/// What the server said to a recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RecipientState {
    /// It takes mail for this recipient.
    Accepted,
    /// It does not, for good.
    Refused,
    /// It does not now, or was not asked.
    Deferred,
}

impl RecipientState {
    /// The state's name, as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Deferred => "deferred",
        }
    }
}

/// A recipient, and the server's answer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// The address.
    pub address: String,
    /// What the answer was.
    pub state: RecipientState,
    /// The answer, if the server was asked.
    pub reply: Option<Reply>,
}

/// The result of an attempt to deliver.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What became of the letter.
    pub state: State,
    /// Each recipient of the envelope, in its order.
    pub recipients: Vec<Addressee>,
    /// The server's answer to the message, if it took it.
    pub reply: Option<Reply>,
    /// What went wrong.
    pub findings: Vec<Finding>,
}

/// Takes a letter and what came of handing it over; gives the result.
pub fn settle(letter: &Letter, transaction: &Transaction, known: Known<'_>) -> Outcome {
    let recipients = addressees(letter, &transaction.recipients);
    let mut findings = refusals(&recipients, known);
    let (state, reply) = match &transaction.ending {
        // Somebody whom the server put off is tried again; whoever has it does not get it twice.
        Ending::Accepted(reply) if is_anybody_put_off(&recipients) => (State::Queued, Some(reply.clone())),
        Ending::Accepted(reply) => (State::Sent, Some(reply.clone())),
        Ending::NoRecipient => (nobody_took_it(&recipients), None),
        Ending::InDoubt(fault) => {
            findings.push(in_doubt(letter, fault));
            (State::InDoubt, None)
        }
        // Another process has it, or the outbox cannot be written: either way it stays as it is.
        Ending::Withheld => (State::Queued, None),
        Ending::Failed(failure) => {
            let finding = about_sender(diagnosis::diagnose(failure, known), letter);
            let state = state_after(&finding);
            // A refusal that ended the connection stands among the recipients already.
            if !findings.iter().any(|known| known.reply == finding.reply && known.reply.is_some()) {
                findings.push(finding);
            }
            (state, None)
        }
    };
    let was_taken = matches!(transaction.ending, Ending::Accepted(_));
    let recipients = if was_taken { recipients } else { without_message(recipients, state) };
    Outcome { state, recipients, reply, findings }
}

/// The sender that a server does not take is the letter's, which may be another one than the account's.
fn about_sender(finding: Finding, letter: &Letter) -> Finding {
    match finding.code {
        Code::SenderNotOwned | Code::SenderNotInDomain | Code::BadSenderAddress | Code::SenderRefused => {
            finding.with("address", letter.envelope.from.to_string())
        }
        _ => finding,
    }
}

/// A server that takes a recipient and then not the message has delivered nothing to anybody.
fn without_message(recipients: Vec<Addressee>, state: State) -> Vec<Addressee> {
    let instead = if state == State::Refused { RecipientState::Refused } else { RecipientState::Deferred };
    let change = |mut recipient: Addressee| {
        if recipient.state == RecipientState::Accepted {
            recipient.state = instead;
        }
        recipient
    };
    recipients.into_iter().map(change).collect()
}

/// Takes a letter that did not get as far as a transaction, and why; gives the result.
pub fn failed(letter: &Letter, finding: Finding) -> Outcome {
    let state = state_after(&finding);
    Outcome { state, recipients: addressees(letter, &[]), reply: None, findings: vec![finding] }
}

/// Only what speaks against the letter itself is final; a wrong password or a dead line is not.
fn state_after(finding: &Finding) -> State {
    match finding.exit {
        Exit::InDoubt => State::InDoubt,
        Exit::Data | Exit::Recipient | Exit::NoInput => State::Refused,
        Exit::Unavailable if matches!(finding.stage, Stage::Sender | Stage::Recipient | Stage::Message) => {
            State::Refused
        }
        _ => State::Queued,
    }
}

/// Takes a letter that was stored and not tried yet.
pub fn waiting(letter: &Letter) -> Outcome {
    Outcome { state: State::Queued, ..untried(letter) }
}

/// Takes a letter that was only looked at.
pub fn untried(letter: &Letter) -> Outcome {
    Outcome { state: State::Unsent, recipients: addressees(letter, &[]), reply: None, findings: Vec::new() }
}

fn addressees(letter: &Letter, replies: &[Reply]) -> Vec<Addressee> {
    let of = |(number, address): (usize, &crate::account::Address)| {
        let reply = replies.get(number).cloned();
        let state = match &reply {
            Some(reply) if reply.is_success() => RecipientState::Accepted,
            Some(reply) if !reply.is_transient() => RecipientState::Refused,
            _ => RecipientState::Deferred,
        };
        Addressee { address: address.to_string(), state, reply }
    };
    letter.envelope.to.iter().enumerate().map(of).collect()
}

/// A finding for each recipient that was not accepted.
fn refusals(recipients: &[Addressee], known: Known<'_>) -> Vec<Finding> {
    let refused = recipients.iter().filter(|recipient| recipient.state != RecipientState::Accepted);
    refused
        .filter_map(|recipient| {
            let finding = known.refusal(recipient.reply.as_ref()?, Stage::Recipient);
            Some(finding.with("recipient", &recipient.address))
        })
        .collect()
}

fn is_anybody_put_off(recipients: &[Addressee]) -> bool {
    recipients.iter().any(|recipient| recipient.state == RecipientState::Deferred)
}

fn nobody_took_it(recipients: &[Addressee]) -> State {
    let all_for_good = recipients.iter().all(|recipient| recipient.state == RecipientState::Refused);
    if all_for_good { State::Refused } else { State::Queued }
}

#[cfg(test)]
mod tests {
    use super::{Ending, Known, Letter, Outcome, RecipientState, Reply, State, Transaction, settle};
    use crate::compose::Envelope;
    use crate::finding::{Code, Exit, Stage};
    use crate::smtp::{Failure, Seen};
    use crate::wire::Fault;

    fn reply(line: &str) -> Reply {
        Reply::new(line[..3].parse().unwrap(), vec![line.to_owned()])
    }

    /// What becomes of a letter to two people who were answered like that.
    fn settled(recipients: &[&str], ending: Ending) -> Outcome {
        let address = |text: &str| text.parse().unwrap();
        let letter = Letter {
            message_id: "<1@example.com>".to_owned(),
            envelope: Envelope {
                from: address("jana@example.com"),
                to: vec![address("a@example.com"), address("b@example.com")],
            },
            octets: 0,
            needs_smtputf8: false,
            is_eight_bit: false,
            notices: crate::compose::Notices::default(),
        };
        let recipients = recipients.iter().map(|line| reply(line)).collect();
        settle(&letter, &Transaction { recipients, ending }, Known { provider: "generic", is_token: false })
    }

    fn failed(stage: Stage, seen: Seen) -> Ending {
        Ending::Failed(Failure { stage, seen })
    }

    #[test]
    fn what_the_server_took_for_one_of_two_is_sent_and_the_other_is_named() {
        let outcome = settled(&["250 OK", "550 5.1.1 no"], Ending::Accepted(reply("250 taken")));
        assert_eq!((outcome.state, outcome.findings.len()), (State::Sent, 1));
        assert_eq!(outcome.findings[0].facts["recipient"], "b@example.com");
        assert_eq!(outcome.recipients[1].state, RecipientState::Refused);
    }

    #[test]
    fn a_refusal_for_good_is_told_from_one_for_now() {
        assert_eq!(settled(&["550 no", "550 no"], Ending::NoRecipient).state, State::Refused);
        assert_eq!(settled(&["550 no", "450 later"], Ending::NoRecipient).state, State::Queued);
        let at_the_end =
            |line| settled(&["250 OK", "250 OK"], failed(Stage::Message, Seen::Refused(reply(line))));
        assert_eq!(at_the_end("552 5.2.3 too large").state, State::Refused);
        assert_eq!(at_the_end("451 later").state, State::Queued);
        // A limit of the day is a refusal with a permanent code that is none: tomorrow it goes.
        let limit = at_the_end("550 5.4.5 Daily sending quota exceeded");
        assert_eq!((limit.state, limit.findings[0].exit), (State::Queued, Exit::TryLater));
    }

    #[test]
    fn a_broken_connection_is_not_sent_before_the_final_dot_and_in_doubt_after_it() {
        let lost = || Fault::Lost("closed".to_owned());
        let before = settled(&["250 OK", "250 OK"], failed(Stage::Message, lost().into()));
        assert_eq!((before.state, before.findings[0].code), (State::Queued, Code::ConnectionLost));
        let after = settled(&["250 OK", "250 OK"], Ending::InDoubt(lost()));
        assert_eq!((after.state, after.findings[0].code), (State::InDoubt, Code::InDoubt));
        assert_eq!(after.findings[0].facts["messageid"], "<1@example.com>");
    }

    #[test]
    fn a_server_that_hangs_up_while_it_refuses_is_told_once() {
        let line = "421 4.7.0 goodbye";
        let outcome = settled(&["250 OK", line], failed(Stage::Recipient, Seen::Refused(reply(line))));
        assert_eq!((outcome.state, outcome.findings.len()), (State::Queued, 1));
    }
}
