//! What was seen, and what it means: the catalogue of replies, and the rules behind it. Pure.

mod acceptance;
mod catalogue;
mod connection;
mod generic;

use crate::finding::{Code, Finding, Reply, Stage};
use crate::smtp::{Failure, Seen};

/// A reply, and what is known of the session in which it came.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// The reply.
    pub reply: &'a Reply,
    /// The stage at which it came; nothing if nobody knows, as with a line from a log.
    pub stage: Option<Stage>,
    /// The id of the provider whose server said it, `generic` if that is not known.
    pub provider: &'a str,
    /// Whether the login was tried with an access token.
    pub is_token: bool,
}

/// What is known of a session before it is diagnosed.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The id of the provider, `generic` if that is not known.
    pub provider: &'a str,
    /// Whether the secret is an access token.
    pub is_token: bool,
}

impl Known<'_> {
    /// Takes a reply that is no yes, and the stage at which it came; gives the finding with the server's words.
    pub fn refusal(self, reply: &Reply, stage: Stage) -> Finding {
        let evidence =
            Evidence { reply, stage: Some(stage), provider: self.provider, is_token: self.is_token };
        Finding::new(refusal(&evidence), stage).with_reply(reply.clone())
    }
}

/// Takes what a session saw when it failed; gives the finding.
pub fn diagnose(failure: &Failure, known: Known<'_>) -> Finding {
    let stage = failure.stage;
    match &failure.seen {
        Seen::Fault(fault) => connection::explain(fault, stage),
        Seen::Refused(reply) => known.refusal(reply, stage),
        Seen::NoStarttls => Finding::new(Code::StarttlsNotOffered, stage),
        Seen::NoAuth => Finding::new(Code::AuthNotOffered, stage),
        Seen::NoMechanism(offered) => {
            Finding::new(Code::AuthMechanismUnsupported, stage).with("mechanisms", offered.join(", "))
        }
        Seen::NoSmtputf8 => Finding::new(Code::Smtputf8Required, stage),
        Seen::NoEightBitMime => Finding::new(Code::EightBitMimeRequired, stage),
        Seen::TooLarge { size, limit } => Finding::new(Code::MessageTooLarge, stage)
            .with("size", megabytes(*size))
            .with("limit", megabytes(*limit)),
    }
}

/// Takes any reply with what is known of it; gives its meaning, also for one that says yes.
pub fn meaning(evidence: &Evidence<'_>) -> Code {
    // The error of a refused token looks like a question (RFC 7628 §3.2.2).
    let refused_token = catalogue::look_up(evidence).filter(|code| *code == Code::OauthTokenRejected);
    match evidence.reply.code / 100 {
        2 => acceptance::meaning(evidence.reply, evidence.stage),
        3 => refused_token.unwrap_or_else(|| acceptance::meaning(evidence.reply, evidence.stage)),
        _ => refusal(evidence),
    }
}

/// What a reply means that is no yes.
fn refusal(evidence: &Evidence<'_>) -> Code {
    match catalogue::look_up(evidence).unwrap_or_else(|| generic::meaning(evidence.reply, evidence.stage)) {
        Code::CredentialsRejected if evidence.is_token => Code::OauthTokenRejected,
        code => code,
    }
}

/// A size as people read it: decimal megabytes with one digit, or kilobytes for little.
pub fn megabytes(octets: u64) -> String {
    if octets < 1_000_000 {
        format!("{} kB", octets.div_ceil(1000))
    } else {
        format!("{}.{} MB", octets / 1_000_000, octets % 1_000_000 / 100_000)
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Known, Reply, Stage, megabytes};

    #[test]
    fn a_refused_token_is_no_refused_password() {
        let reply = Reply::new(535, vec!["535 5.7.8 Username and Password not accepted".to_owned()]);
        let code = |is_token| Known { provider: "gmail", is_token }.refusal(&reply, Stage::Auth).code;
        assert_eq!(code(true), Code::OauthTokenRejected);
        assert_eq!(code(false), Code::CredentialsRejected);
    }

    #[test]
    fn sizes_are_readable() {
        assert_eq!(megabytes(35_882_577), "35.8 MB");
        assert_eq!(megabytes(999), "1 kB");
    }
}
