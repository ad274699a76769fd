//! What speaks against a draft before anybody is connected to.

use super::{Attachment, Draft, blocked};
use crate::account::Address;
use crate::finding::{Code, Finding, Stage};

/// What a provider takes.
#[derive(Debug, Clone, Copy)]
pub struct Limits<'a> {
    /// Recipients of one message.
    pub recipients: Option<usize>,
    /// Endings of file names that it refuses.
    pub blocked: &'a [String],
    /// Whether it looks for these in archives, too.
    pub looks_into_archives: bool,
    /// The address that it puts in the place of any other From, if it does so.
    pub rewritten_from: Option<&'a Address>,
}

/// Takes a draft and what the provider takes; gives everything that speaks against it, not only the first thing.
pub fn check(draft: &Draft, limits: Limits<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    findings.extend(too_many_recipients(draft.recipients.addresses().len(), limits));
    findings.extend(rewritten(&draft.from.address, limits));
    findings.extend(draft.attachments.iter().filter_map(|attachment| refused(attachment, limits)));
    findings
}

fn refused(attachment: &Attachment, limits: Limits<'_>) -> Option<Finding> {
    let found = blocked::find(attachment, limits.blocked, limits.looks_into_archives)?;
    let finding = Finding::new(Code::AttachmentBlocked, Stage::Compose).with("file", &attachment.name);
    let finding = if found.is_locked { finding.with("reason", "locked") } else { finding };
    Some(finding.with("kind", found.kind).with("inside", found.inside))
}

/// Takes how many get a message.
pub(super) fn too_many_recipients(count: usize, limits: Limits<'_>) -> Option<Finding> {
    let limit = limits.recipients.filter(|limit| count > *limit)?;
    let finding = Finding::new(Code::TooManyRecipients, Stage::Compose);
    Some(finding.with("count", count.to_string()).with("limit", limit.to_string()))
}

/// Takes the sender whom recipients are to see.
pub(super) fn rewritten(from: &Address, limits: Limits<'_>) -> Option<Finding> {
    let own = limits.rewritten_from.filter(|own| *own != from)?;
    let finding = Finding::new(Code::FromRewritten, Stage::Compose);
    Some(finding.with("from", from.to_string()).with("address", own.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{Attachment, Code, Draft, Limits, check};
    use crate::compose::Recipients;

    #[test]
    fn everything_is_listed_at_once() {
        let own = "jana@example.com".parse().unwrap();
        let recipients = (1..=3).map(|number| format!("k{number}@example.com").parse().unwrap()).collect();
        let draft = Draft {
            from: "kim@example.com".parse().unwrap(),
            reply_to: None,
            recipients: Recipients { to: recipients, ..Recipients::default() },
            subject: String::new(),
            body: None,
            html: None,
            attachments: vec![Attachment::new("a.exe".to_owned(), b"MZ".to_vec().into()).unwrap()],
        };
        let blocked = ["exe".to_owned()];
        let limits = Limits {
            recipients: Some(2),
            blocked: &blocked,
            looks_into_archives: true,
            rewritten_from: Some(&own),
        };
        let codes: Vec<_> = check(&draft, limits).iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::TooManyRecipients, Code::FromRewritten, Code::AttachmentBlocked]);
        let nothing_known =
            Limits { recipients: None, blocked: &[], looks_into_archives: false, rewritten_from: None };
        assert!(check(&draft, nothing_known).is_empty());
    }
}
