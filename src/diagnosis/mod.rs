//! What was seen, and what it means: the catalogue of replies, and the rules behind it. Pure.

mod catalogue;
mod connection;
mod generic;

use crate::finding::{Code, Finding, Reply, Stage};
use crate::smtp::{Failure, Seen};

/// Takes what a session saw when it failed; gives the finding.
pub fn diagnose(failure: &Failure, is_token: bool) -> Finding {
    let stage = failure.stage;
    match &failure.seen {
        Seen::Fault(fault) => connection::explain(fault, stage),
        Seen::Refused(reply) => refusal(reply, stage, is_token),
        Seen::NoStarttls => Finding::new(Code::StarttlsNotOffered, stage),
        Seen::NoAuth => Finding::new(Code::AuthNotOffered, stage),
        Seen::NoMechanism(offered) => {
            Finding::new(Code::AuthMechanismUnsupported, stage).with("mechanisms", offered.join(", "))
        }
        Seen::NoSmtputf8 => Finding::new(Code::Smtputf8Required, stage),
        Seen::TooLarge { size, limit } => Finding::new(Code::MessageTooLarge, stage)
            .with("size", megabytes(*size))
            .with("limit", megabytes(*limit)),
    }
}

/// Takes a reply that is no yes, and the stage at which it came; gives the finding with the server's words.
pub fn refusal(reply: &Reply, stage: Stage, is_token: bool) -> Finding {
    let code = match catalogue::look_up(reply, stage).unwrap_or_else(|| generic::meaning(reply, stage)) {
        Code::CredentialsRejected if is_token => Code::OauthTokenRejected,
        code => code,
    };
    Finding::new(code, stage).with_reply(reply.clone())
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
    use super::{Code, Reply, Stage, megabytes, refusal};

    /// Real replies of Gmail, one per line: stage, reply with `\n` for its line breaks, code, source.
    const RECORDED: &str = include_str!("recorded.tsv");

    #[test]
    fn every_recorded_reply_is_recognised() {
        for line in RECORDED.lines().filter(|line| !line.starts_with('#')) {
            let fields: Vec<_> = line.split('\t').collect();
            let lines: Vec<_> = fields[1].split("\\n").map(ToOwned::to_owned).collect();
            let reply = Reply::new(lines[0][..3].parse().unwrap(), lines);
            let expected: Code = fields[2].parse().unwrap();
            assert_eq!(refusal(&reply, stage(fields[0]), false).code, expected, "{line}");
        }
    }

    fn stage(name: &str) -> Stage {
        match name {
            "connect" | "any" => Stage::Connect,
            "starttls" => Stage::Tls,
            "ehlo" => Stage::Ehlo,
            "auth" => Stage::Auth,
            "mail" => Stage::Sender,
            "rcpt" => Stage::Recipient,
            "data" => Stage::Message,
            other => panic!("no stage {other}"),
        }
    }

    #[test]
    fn a_refused_token_is_no_refused_password() {
        let reply = Reply::new(535, vec!["535 5.7.8 Username and Password not accepted".to_owned()]);
        assert_eq!(refusal(&reply, Stage::Auth, true).code, Code::OauthTokenRejected);
        assert_eq!(refusal(&reply, Stage::Auth, false).code, Code::CredentialsRejected);
    }

    #[test]
    fn sizes_are_readable() {
        assert_eq!(megabytes(35_882_577), "35.8 MB");
        assert_eq!(megabytes(999), "1 kB");
    }
}
