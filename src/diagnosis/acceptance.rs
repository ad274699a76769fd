//! What a yes means: which command it answers (RFC 5321 §4.3.2).

use crate::finding::{Code, EnhancedStatus, Reply, Stage};

/// Takes a reply that says yes or asks for more, and the stage at which it came, if that is known.
pub(super) fn meaning(reply: &Reply, stage: Option<Stage>) -> Code {
    match (reply.code, stage) {
        (235, _) => Code::OkAuth,
        (334 | 354, _) => Code::OkContinue,
        (220, Some(Stage::Tls)) => Code::OkStarttls,
        (220, Some(_)) => Code::OkGreeting,
        (220, None) => greeting_or_starttls(reply),
        (250, Some(Stage::Ehlo)) => capabilities(reply),
        (250, Some(Stage::Sender)) => Code::OkMail,
        (250..=252, Some(Stage::Recipient)) => Code::OkRcpt,
        (250, Some(Stage::Message)) => Code::OkSent,
        _ => by_words(reply),
    }
}

fn greeting_or_starttls(reply: &Reply) -> Code {
    let text = reply.text().to_lowercase();
    if reply.status.is_some()
        || ["start tls", "begin tls", "tls go ahead", "proceed"].iter().any(|word| text.contains(word))
    {
        Code::OkStarttls
    } else {
        Code::OkGreeting
    }
}

/// The answer to EHLO tells its keywords; whether it came over TLS shows in which of two it has (RFC 3207 §4.2).
fn capabilities(reply: &Reply) -> Code {
    let has = |keyword: &str| {
        let words = reply.text_lines().filter_map(|line| line.split([' ', '=']).next());
        words.into_iter().any(|word| word.eq_ignore_ascii_case(keyword))
    };
    match (has("STARTTLS"), has("AUTH")) {
        (true, false) => Code::OkEhloBeforeTls,
        (false, true) => Code::OkEhloAfterTls,
        _ => Code::OkEhlo,
    }
}

fn by_words(reply: &Reply) -> Code {
    let text = reply.text().to_lowercase();
    match reply.status {
        _ if reply.lines.len() > 1 => capabilities(reply),
        _ if text.starts_with("flushed") || text.contains("reset") => Code::OkReset,
        _ if text.contains("accepting mail from") => Code::OkMail,
        Some(EnhancedStatus(2, 1, 0)) => Code::OkMail,
        Some(EnhancedStatus(2, 1, 5)) => Code::OkRcpt,
        _ if ["queued", "accepted for delivery", "id="].iter().any(|word| text.contains(word)) => {
            Code::OkSent
        }
        Some(EnhancedStatus(2, 0, 0)) if reply.code == 250 => Code::OkSent,
        _ => Code::OkDone,
    }
}
