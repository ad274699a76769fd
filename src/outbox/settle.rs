//! What a transaction means for a letter: sent, not sent, perhaps sent. Pure.

use super::delivery::in_doubt;
use crate::compose::Letter;
use crate::diagnosis;
use crate::finding::{Exit, Finding, Reply, Stage};
use crate::smtp::{Ending, Transaction};

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The server took it, for one recipient at the least.
    Sent,
    /// The server or mailcheck refuses it for good: the same letter will not go.
    Refused,
    /// It did not go now; the same letter may go later.
    Unsent,
    /// Perhaps sent: nobody answered after its last byte.
    InDoubt,
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
pub fn settle(letter: &Letter, transaction: &Transaction, is_token: bool) -> Outcome {
    let recipients = addressees(letter, &transaction.recipients);
    let mut findings = refusals(&recipients, is_token);
    let (state, reply) = match &transaction.ending {
        Ending::Accepted(reply) => (State::Sent, Some(reply.clone())),
        Ending::NoRecipient => (nobody_took_it(&recipients), None),
        Ending::InDoubt(fault) => {
            findings.push(in_doubt(letter, fault));
            (State::InDoubt, None)
        }
        Ending::Failed(failure) => {
            let finding = diagnosis::diagnose(failure, is_token);
            let state = state_after(&finding);
            // A refusal that ended the connection stands among the recipients already.
            if !findings.iter().any(|known| known.reply == finding.reply && known.reply.is_some()) {
                findings.push(finding);
            }
            (state, None)
        }
    };
    Outcome { state, recipients, reply, findings }
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
        _ => State::Unsent,
    }
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
fn refusals(recipients: &[Addressee], is_token: bool) -> Vec<Finding> {
    let refused = recipients.iter().filter(|recipient| recipient.state != RecipientState::Accepted);
    refused
        .filter_map(|recipient| {
            let finding = diagnosis::refusal(recipient.reply.as_ref()?, Stage::Recipient, is_token);
            Some(finding.with("recipient", &recipient.address))
        })
        .collect()
}

fn nobody_took_it(recipients: &[Addressee]) -> State {
    let all_for_good = recipients.iter().all(|recipient| recipient.state == RecipientState::Refused);
    if all_for_good { State::Refused } else { State::Unsent }
}
