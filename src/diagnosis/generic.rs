//! What a reply means by the standards alone, where the catalogue does not know it: enhanced status first
//! (RFC 3463, RFC 5248), then the reply code (RFC 5321 §4.2.2, RFC 4954 §6), then the stage.

use crate::finding::{Code, EnhancedStatus, Reply, Stage};

/// Takes a reply that no rule of the catalogue fits, and the stage at which it came, if that is known.
pub(super) fn meaning(reply: &Reply, stage: Option<Stage>) -> Code {
    let stage = stage.or_else(|| likely_stage(reply));
    by_status(reply, stage).or_else(|| by_code(reply, stage)).unwrap_or_else(|| by_stage(reply, stage))
}

/// Where a reply most probably came, by what only one command is answered with.
pub(super) fn likely_stage(reply: &Reply) -> Option<Stage> {
    let by_status = match reply.status {
        Some(EnhancedStatus(_, 1, 7 | 8)) => Some(Stage::Sender),
        Some(EnhancedStatus(4 | 5, 1 | 2, 1..=6 | 10)) if reply.code != 552 => Some(Stage::Recipient),
        Some(EnhancedStatus(_, 6, _)) => Some(Stage::Message),
        Some(EnhancedStatus(4 | 5, 7, 8 | 9 | 14)) => Some(Stage::Auth),
        _ => None,
    };
    by_status.or(match reply.code {
        220 | 521 => Some(Stage::Connect),
        235 | 334 | 435 | 534 => Some(Stage::Auth),
        251 | 252 | 551 => Some(Stage::Recipient),
        354 | 552 => Some(Stage::Message),
        535 if !is_request(reply) => Some(Stage::Auth),
        _ => None,
    })
}

/// Whether a 535 asks for a login instead of refusing one (Courier).
fn is_request(reply: &Reply) -> bool {
    reply.text().to_lowercase().contains("required")
}

/// The subject and detail of the enhanced status, where they say more than the code.
fn by_status(reply: &Reply, stage: Option<Stage>) -> Option<Code> {
    let EnhancedStatus(_, subject, detail) = reply.status?;
    let at_recipient = stage == Some(Stage::Recipient);
    let code = match (subject, detail) {
        (1, 1 | 6) if at_recipient => Code::RecipientUnknown,
        (1, 2 | 10) if at_recipient => Code::RecipientDomainUnknown,
        (1, 3) if at_recipient => Code::BadRecipientAddress,
        (1, 7) => Code::BadSenderAddress,
        (2, 1) if at_recipient && !reply.is_transient() => Code::RecipientDisabled,
        (2, 2) if stage != Some(Stage::Sender) => Code::MailboxFull,
        (2, 3) if !at_recipient => Code::MessageTooLarge,
        (3, 4) => Code::MessageTooLarge,
        (4, 5) if reply.is_transient() => Code::ServerBusy,
        (4, 2) if reply.code == 421 => Code::IdleTimeout,
        (4, 6) => Code::MailLoop,
        (5, 3) if at_recipient || stage.is_none() => Code::TooManyRecipients,
        (6, 0 | 1) if stage == Some(Stage::Message) => Code::MalformedMessage,
        (6, 7) => Code::Smtputf8Required,
        (7, 8 | 9) if stage == Some(Stage::Auth) && !reply.is_transient() => Code::CredentialsRejected,
        (7, 11) if stage == Some(Stage::Auth) => Code::StarttlsRequired,
        _ => return None,
    };
    Some(code)
}

fn by_code(reply: &Reply, stage: Option<Stage>) -> Option<Code> {
    let code = match (reply.code, stage) {
        (500 | 502 | 503 | 504, Some(Stage::Tls)) => Code::StarttlsNotOffered,
        (500 | 502, _) => Code::UnknownCommand,
        (501, Some(Stage::Auth)) => Code::AuthProtocolError,
        (503, _) => Code::BadSequence,
        (504, Some(Stage::Auth)) => Code::AuthMechanismUnsupported,
        (501 | 504 | 555, _) => Code::SyntaxError,
        (530, _) => Code::AuthRequired,
        (538, _) => Code::StarttlsRequired,
        (552, Some(Stage::Message)) => Code::MessageTooLarge,
        (452 | 552, Some(Stage::Recipient)) => Code::MailboxFull,
        (454, Some(Stage::Tls)) => Code::TlsUnavailable,
        (556, _) => Code::RecipientDomainUnknown,
        _ => return None,
    };
    Some(code)
}

fn by_stage(reply: &Reply, stage: Option<Stage>) -> Code {
    match (reply.code / 100, stage) {
        (4, Some(Stage::Auth)) => Code::AuthTemporaryFailure,
        (4, _) => Code::ServerTemporaryFailure,
        (5, Some(Stage::Auth)) => Code::CredentialsRejected,
        (5, Some(Stage::Sender)) => Code::SenderRefused,
        (5, Some(Stage::Recipient)) => Code::RecipientRefused,
        (5, Some(Stage::Message)) => Code::MessageRefused,
        (5, _) => Code::ServerRefuses,
        // Yes where only a certain yes was an answer: 250 to AUTH, say.
        (_, Some(Stage::Auth)) => Code::AuthProtocolError,
        _ => Code::ProtocolViolation,
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Reply, Stage, meaning};

    fn code(line: &str, stage: Stage) -> Code {
        meaning(&reply(line), Some(stage))
    }

    fn reply(line: &str) -> Reply {
        Reply::new(line[..3].parse().unwrap(), vec![line.to_owned()])
    }

    #[test]
    fn the_status_says_more_than_the_code() {
        assert_eq!(code("550 5.2.2 voll", Stage::Recipient), Code::MailboxFull);
        assert_eq!(code("550 5.1.1 weg", Stage::Recipient), Code::RecipientUnknown);
        assert_eq!(code("421 4.4.2 bye", Stage::Auth), Code::IdleTimeout);
    }

    #[test]
    fn without_a_status_code_and_stage_decide() {
        assert_eq!(code("535 nein", Stage::Auth), Code::CredentialsRejected);
        assert_eq!(code("435 spaeter", Stage::Auth), Code::AuthTemporaryFailure);
        assert_eq!(code("250 OK", Stage::Auth), Code::AuthProtocolError);
        assert_eq!(code("554 no", Stage::Connect), Code::ServerRefuses);
        assert_eq!(code("550 no", Stage::Sender), Code::SenderRefused);
        assert_eq!(code("550 no", Stage::Recipient), Code::RecipientRefused);
        assert_eq!(code("554 no", Stage::Message), Code::MessageRefused);
        assert_eq!(code("451 later", Stage::Message), Code::ServerTemporaryFailure);
    }

    #[test]
    fn without_a_stage_nothing_is_claimed_that_the_codes_do_not_say() {
        assert_eq!(meaning(&reply("535 nein"), None), Code::CredentialsRejected);
        assert_eq!(meaning(&reply("550 5.1.1 weg"), None), Code::RecipientUnknown);
        assert_eq!(meaning(&reply("550 nein"), None), Code::ServerRefuses);
    }
}
