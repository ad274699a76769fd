//! What a message says, told apart from everything that differs each time it is sent.

use crate::compose::{Attachment, Digest, Draft};
use crate::finding::Finding;

/// The digest of a document: subject, text and attachments. The same invoice to the same person has it twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Document([u8; 32]);

/// The documents of messages that come one after the other. What says the same as the one before is not read once more.
#[derive(Debug, Default)]
pub struct Documents {
    last: Option<(Draft, Document)>,
}

impl Documents {
    /// As [`Document::of`].
    pub fn of(&mut self, draft: &Draft) -> Result<Document, Finding> {
        if let Some((last, document)) = &self.last
            && says_the_same(last, draft)
        {
            return Ok(*document);
        }
        let document = Document::of(draft)?;
        self.last = Some((draft.clone(), document));
        Ok(document)
    }
}

fn says_the_same(one: &Draft, other: &Draft) -> bool {
    let are_same = |(one, other): (&Attachment, &Attachment)| {
        one.name == other.name && one.source.is_same(&other.source)
    };
    (&one.subject, &one.body, &one.html) == (&other.subject, &other.body, &other.html)
        && one.attachments.len() == other.attachments.len()
        && one.attachments.iter().zip(&other.attachments).all(are_same)
}

impl Document {
    /// Takes a draft; gives the digest of what it says, or which attachment cannot be read. Date, Message-ID and recipients
    /// are not in it.
    pub fn of(draft: &Draft) -> Result<Self, Finding> {
        let mut digest = Digest::begin();
        for text in [Some(&draft.subject), draft.body.as_ref(), draft.html.as_ref()] {
            digest.add(text.map_or(&[][..], String::as_bytes));
        }
        for attachment in &draft.attachments {
            digest.add_attachment(attachment)?;
        }
        Ok(Self(digest.end()))
    }

    /// Takes the Message-ID of a message that another program wrote: what says the same under another one is another
    /// message, as the nightly report is that says every night that all is well.
    pub fn named(message_id: &str) -> Self {
        let mut digest = Digest::begin();
        digest.add(b"Message-ID");
        digest.add(message_id.as_bytes());
        Self(digest.end())
    }

    /// The digest itself.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Document, Documents};
    use crate::compose::{Attachment, Draft, Recipients};

    fn draft(subject: &str, attachment: &Attachment) -> Draft {
        Draft {
            from: "jana@example.com".parse().unwrap(),
            reply_to: None,
            recipients: Recipients::default(),
            subject: subject.to_owned(),
            body: None,
            html: None,
            attachments: vec![attachment.clone()],
        }
    }

    #[test]
    fn what_is_not_read_once_more_is_the_same_document() {
        let attachment = |bytes: &[u8]| Attachment::new("a.pdf".to_owned(), bytes.to_vec().into()).unwrap();
        let (one, other) = (attachment(b"%PDF-1.7 one"), attachment(b"%PDF-1.7 other"));
        let mut documents = Documents::default();
        for (subject, attachment) in [("1", &one), ("1", &one), ("2", &one), ("2", &other), ("1", &one)] {
            let draft = draft(subject, attachment);
            assert_eq!(documents.of(&draft).unwrap(), Document::of(&draft).unwrap(), "{subject}");
        }
        let renamed = Attachment { name: "b.pdf".to_owned(), ..one };
        let draft = draft("1", &renamed);
        assert_eq!(documents.of(&draft).unwrap(), Document::of(&draft).unwrap());
    }
}
