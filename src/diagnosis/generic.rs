//! What a reply means by the standards alone, where the catalogue does not know it: enhanced status first
//! (RFC 3463, RFC 5248), then the reply code (RFC 5321 §4.2.2, RFC 4954 §6), then the stage.

use crate::finding::{Code, EnhancedStatus, Reply, Stage};

/// Takes a reply that no rule of the catalogue fits, and the stage at which it came.
pub(super) fn meaning(reply: &Reply, stage: Stage) -> Code {
    by_status(reply, stage).or_else(|| by_code(reply, stage)).unwrap_or_else(|| by_stage(reply, stage))
}

/// The subject and detail of the enhanced status, where they say more than the code.
fn by_status(reply: &Reply, stage: Stage) -> Option<Code> {
    let EnhancedStatus(_, subject, detail) = reply.status?;
    let code = match (subject, detail, stage) {
        (1, 1, Stage::Recipient) => Code::RecipientUnknown,
        (1, 2, Stage::Recipient) => Code::RecipientDomainUnknown,
        (1, 3, Stage::Recipient) => Code::BadRecipientAddress,
        (1, 7, Stage::Sender) => Code::BadSenderAddress,
        (2, 1, Stage::Recipient) => Code::RecipientDisabled,
        (2, 2, Stage::Recipient | Stage::Message) => Code::MailboxFull,
        (2, 3, Stage::Sender | Stage::Message) | (3, 4, Stage::Sender | Stage::Message) => {
            Code::MessageTooLarge
        }
        (3, 2, _) | (4, 5, _) if reply.is_transient() => Code::ServerBusy,
        (4, 2, _) if reply.code == 421 => Code::ConnectionExpired,
        (4, 6, _) => Code::MailLoop,
        (5, 3, Stage::Recipient) => Code::TooManyRecipients,
        (6, 0..=1, Stage::Message) => Code::MalformedMessage,
        (7, 8 | 9, Stage::Auth) if !reply.is_transient() => Code::CredentialsRejected,
        (7, 11, Stage::Auth) => Code::StarttlsRequired,
        _ => return None,
    };
    Some(code)
}

fn by_code(reply: &Reply, stage: Stage) -> Option<Code> {
    let code = match (reply.code, stage) {
        (500 | 502, _) => Code::UnknownCommand,
        (501, Stage::Auth) => Code::AuthProtocolError,
        (503, _) => Code::BadSequence,
        (504, Stage::Auth) => Code::AuthMechanismUnsupported,
        (501 | 504 | 555, _) => Code::SyntaxError,
        (530, _) => Code::AuthRequired,
        (538, Stage::Auth) => Code::StarttlsRequired,
        (552, Stage::Message) => Code::MessageTooLarge,
        (552, Stage::Recipient) => Code::MailboxFull,
        (454, Stage::Tls) => Code::TlsUnavailable,
        _ => return None,
    };
    Some(code)
}

fn by_stage(reply: &Reply, stage: Stage) -> Code {
    match (reply.code / 100, stage) {
        (4, Stage::Auth) => Code::AuthTemporaryFailure,
        (4, _) => Code::ServerTemporaryFailure,
        (5, Stage::Auth) => Code::CredentialsRejected,
        (5, Stage::Sender) => Code::SenderRefused,
        (5, Stage::Recipient) => Code::RecipientRefused,
        (5, Stage::Message) => Code::MessageRefused,
        (5, _) => Code::ServerRefuses,
        // Yes where only a certain yes was an answer: 250 to AUTH, say.
        (_, Stage::Auth) => Code::AuthProtocolError,
        _ => Code::ProtocolViolation,
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Reply, Stage, meaning};

    fn code(line: &str, stage: Stage) -> Code {
        meaning(&Reply::new(line[..3].parse().unwrap(), vec![line.to_owned()]), stage)
    }

    #[test]
    fn the_status_says_more_than_the_code() {
        assert_eq!(code("550 5.2.2 voll", Stage::Recipient), Code::MailboxFull);
        assert_eq!(code("550 5.1.1 weg", Stage::Recipient), Code::RecipientUnknown);
        assert_eq!(code("421 4.4.2 bye", Stage::Auth), Code::ConnectionExpired);
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
}
