//! From a draft to the letter that goes, with everything that speaks for or against it.

use std::time::SystemTime;

use ring::rand::{SecureRandom, SystemRandom};

use super::preflight::{rewritten, too_many_recipients};
use super::{Content, Draft, Identity, Letter, Limits, check};
use crate::account::{Account, Address};
use crate::diagnosis::megabytes;
use crate::finding::{Code, Finding, Stage};
use crate::provider::Provider;

/// Letters and digits of a Message-ID's unique part: more than 128 bits.
const UNIQUE_LENGTH: usize = 26;

/// A letter, and what its sender should know before it goes.
#[derive(Debug)]
pub struct Finished {
    /// The letter.
    pub letter: Letter,
    /// Its bytes.
    pub content: Content,
    /// Warnings.
    pub warnings: Vec<Finding>,
}

/// Takes a draft, who sends it by which provider, and its date; gives the letter, or everything that was found if some of it
/// speaks against sending.
pub fn finish(
    draft: &Draft,
    account: &Account,
    provider: &Provider,
    date: SystemTime,
) -> Result<Finished, Vec<Finding>> {
    let mut findings = check(draft, limits(account, provider));
    let letter = unique().and_then(|unique| {
        Letter::compose(draft, Identity { date, unique: &unique, sender: &account.address })
    });
    let letter = match letter {
        Ok((letter, content)) => {
            findings.extend(too_large(&letter, provider));
            Some((letter, content))
        }
        Err(finding) => {
            findings.push(finding);
            None
        }
    };
    let warnings = about(provider, findings);
    match letter {
        Some((letter, content)) if !warnings.iter().any(Finding::is_error) => {
            Ok(Finished { letter, content, warnings })
        }
        _ => Err(warnings),
    }
}

/// Takes a letter that was handed in, and the sender who stands in it if it is not the account; gives everything that the
/// provider has against it.
pub fn check_submitted(
    letter: &Letter,
    from: Option<&Address>,
    account: &Account,
    provider: &Provider,
) -> Vec<Finding> {
    let limits = limits(account, provider);
    let findings = [
        too_many_recipients(letter.envelope.to.len(), limits),
        from.and_then(|from| rewritten(from, limits)),
        too_large(letter, provider),
    ];
    about(provider, findings.into_iter().flatten())
}

/// Adds to findings whose rules they are about.
fn about(provider: &Provider, findings: impl IntoIterator<Item = Finding>) -> Vec<Finding> {
    let named = |finding: Finding| finding.with("provider", &provider.name).with("providerid", &provider.id);
    findings.into_iter().map(named).collect()
}

fn limits<'a>(account: &'a Account, provider: &Provider) -> Limits<'a> {
    Limits {
        recipients: provider.limits.recipients.and_then(|count| count.try_into().ok()),
        blocked: &provider.blocked().extensions,
        looks_into_archives: provider.blocked().looks_into_archives,
        rewritten_from: provider.rewrites_from.then_some(&account.address),
    }
}

fn too_large(letter: &Letter, provider: &Provider) -> Option<Finding> {
    let size = letter.octets;
    let limit = provider.limits.message_octets.filter(|limit| size > *limit)?;
    let finding = Finding::new(Code::MessageTooLarge, Stage::Compose);
    Some(finding.with("size", megabytes(size)).with("limit", megabytes(limit)))
}

/// What no other message has: random letters and digits.
pub(super) fn unique() -> Result<String, Finding> {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut random = [0; UNIQUE_LENGTH];
    SystemRandom::new().fill(&mut random).map_err(|_| {
        Finding::new(Code::MalformedMessage, Stage::Compose)
            .with("reason", "the system gives no random numbers")
    })?;
    Ok(random.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
}
