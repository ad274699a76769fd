//! From a message that was handed in to the letter that goes: hidden recipients taken out, what is missing put in.

use std::time::SystemTime;

use lettre::message::header::{Date, Headers};

use super::Submission;
use super::head::Field;
use super::mailboxes::addresses;
use crate::account::Address;
use crate::compose::finish::unique;
use crate::compose::letter::refuse_line_breaks;
use crate::compose::{Content, Envelope, Letter, Person, header};
use crate::finding::Finding;

/// The fields that name whom the others do not see.
const HIDDEN: [&str; 2] = ["bcc", "resent-bcc"];
/// The fields that name people.
const PEOPLE: [&str; 8] = ["from", "sender", "reply-to", "to", "cc", "resent-from", "resent-to", "resent-cc"];

impl Submission {
    /// Takes the account's address and name, and the date; gives the letter and its content. The bytes are those that were handed in but for
    /// line ends, hidden recipients, and what had to be added at the top.
    pub fn into_letter(mut self, own: &Person, date: SystemTime) -> Result<(Letter, Content), Finding> {
        let mut added = Vec::new();
        if self.from.is_none() {
            added.push(("from", self.author_field(own)?));
        }
        if self.filled("date").is_none() {
            added.push(("date", self.date_field(date)));
        }
        let sender = self.sender.take().or(self.from.clone()).unwrap_or_else(|| own.address.clone());
        let message_id = if let Some(known) = self.filled("message-id") {
            known
        } else {
            let new = format!("<{}@{}>", unique()?, sender.domain());
            added.push(("message-id", format!("{}: {new}\r\n", self.title("Message-ID"))));
            new
        };
        let needs_smtputf8 = self.recipients.iter().chain([&sender]).any(Address::needs_smtputf8)
            || self.names_need_smtputf8();
        self.rewrite(&added);
        let Self { text, recipients, notices, .. } = self;
        let message = text.bytes;
        let letter = Letter {
            message_id,
            envelope: Envelope { from: sender, to: recipients },
            octets: message.len() as u64,
            needs_smtputf8,
            is_eight_bit: !message.is_ascii(),
            notices,
        };
        Ok((letter, message.into()))
    }

    /// What stands in that field, if anything does.
    fn filled(&self, name: &str) -> Option<String> {
        let name = format!("{}{name}", self.prefix);
        let field = self.head.fields[..self.counted].iter().find(|field| field.name == name)?;
        let value = field.value(&self.text.bytes);
        Some(value).filter(|value| !value.is_empty())
    }

    /// A field's name as it is written.
    fn title(&self, name: &str) -> String {
        let prefix = if self.prefix.is_empty() { "" } else { "Resent-" };
        format!("{prefix}{name}")
    }

    fn author_field(&self, own: &Person) -> Result<String, Finding> {
        let name = self.full_name.clone().filter(|name| !name.trim().is_empty()).or(own.name.clone());
        name.iter().try_for_each(|name| refuse_line_breaks(name))?;
        let person = Person { name, address: own.address.clone() };
        let mut headers = Headers::new();
        let field = if self.prefix.is_empty() { "From" } else { "Resent-From" };
        headers.insert_raw(header::people(field, &[person]));
        Ok(headers.to_string())
    }

    fn date_field(&self, date: SystemTime) -> String {
        let mut headers = Headers::new();
        headers.set(Date::new(date));
        format!("{}: {}\r\n", self.title("Date"), headers.get_raw("Date").unwrap_or_default())
    }

    /// Whether an address in the header has letters outside ASCII before the @ (RFC 6531 §3.2).
    fn names_need_smtputf8(&self) -> bool {
        let fields = self.head.fields.iter().filter(|field| PEOPLE.contains(&field.name.as_str()));
        let mut values = fields.map(|field| field.value(&self.text.bytes)).filter(|value| !value.is_ascii());
        values.any(|value| addresses(&value).is_ok_and(|found| found.iter().any(Address::needs_smtputf8)))
    }

    /// Puts the new fields on top, each in the place of an empty one, leaves out what is hidden, and sees to the empty line
    /// before the text. The text itself is only moved: it may be large.
    fn rewrite(&mut self, added: &[(&str, String)]) {
        let mut head = Vec::with_capacity(self.head.body);
        for (_, field) in added {
            head.extend_from_slice(field.as_bytes());
        }
        let is_replaced =
            |name: &str| added.iter().any(|(new, _)| name.strip_prefix(self.prefix) == Some(*new));
        let stays = |(number, field): &(usize, &Field)| {
            let is_replaced = *number < self.counted && is_replaced(&field.name);
            !is_replaced && !HIDDEN.contains(&field.name.as_str())
        };
        for (_, field) in self.head.fields.iter().enumerate().filter(stays) {
            head.extend_from_slice(&self.text.bytes[field.span.clone()]);
        }
        head.extend_from_slice(b"\r\n");
        self.text.bytes.splice(..self.head.body, head);
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::{Letter, Person, Submission};
    use crate::compose::submitted::{Intake, Wishes};
    use crate::finding::{Code, Finding};

    const COMPLETE: &str =
        "From: jana@example.com\nDate: Sat, 21 Nov 2026 10:00:00 +0000\nMessage-ID: <1@example.com>\n";

    /// The letter, and its content with the line ends of Unix.
    fn letter(message: &str, wishes: Wishes) -> Result<(Letter, String), Vec<Finding>> {
        let mut intake = Intake::new(false);
        intake.push(message.as_bytes());
        let own: Person = "Jana Beispiel <jana@example.com>".parse().unwrap();
        let date = SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_255_200);
        let submission = Submission::read(intake.finish(), wishes)?;
        let (letter, content) = submission.into_letter(&own, date).map_err(|finding| vec![finding])?;
        let mut bytes = Vec::new();
        content.write_to(&mut bytes).unwrap();
        Ok((letter, String::from_utf8(bytes).unwrap().replace("\r\n", "\n")))
    }

    fn to(recipients: &[&str]) -> Wishes {
        Wishes { recipients: recipients.iter().map(|&text| text.to_owned()).collect(), ..Wishes::default() }
    }

    fn by_header() -> Wishes {
        Wishes { reads_header: true, ..Wishes::default() }
    }

    fn recipients(letter: &Letter) -> Vec<String> {
        letter.envelope.to.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_complete_message_stays_as_it_is_but_for_hidden_recipients() {
        let message = format!(
            "{COMPLETE}BCC: a@example.com,\n b@example.com\nbcc : c@example.com\nTo: d@example.com\n\nBcc: text\n"
        );
        let (letter, text) = letter(&message, to(&["x@example.com"])).unwrap();
        assert_eq!(text, format!("{COMPLETE}To: d@example.com\n\nBcc: text\n"));
        assert_eq!(recipients(&letter), ["x@example.com"]);
        assert_eq!((letter.message_id.as_str(), letter.is_eight_bit), ("<1@example.com>", false));
    }

    #[test]
    fn the_header_names_the_recipients_and_arguments_are_added_each_once() {
        let message = "To: a@example.com\nCc: Team: b@example.com;\nBcc: c@example.com, a@example.com\n\n";
        let wishes = Wishes { reads_header: true, ..to(&["d@example.com", "b@example.com"]) };
        let (letter, _) = letter(message, wishes).unwrap();
        assert_eq!(recipients(&letter), ["d@example.com", "b@example.com", "a@example.com", "c@example.com"]);
    }

    #[test]
    fn who_sends_a_message_on_names_the_recipients() {
        let last =
            "Resent-From: kim@example.com\nResent-To: new@example.com\nResent-Bcc: hidden@example.com\n";
        let first = "Resent-From: jo@example.com\nResent-To: old@example.com\n";
        let (letter, text) =
            letter(&format!("{last}{first}{COMPLETE}To: a@example.com\n\n"), by_header()).unwrap();
        assert_eq!(recipients(&letter), ["new@example.com", "hidden@example.com"]);
        assert_eq!(letter.envelope.from.to_string(), "kim@example.com");
        assert!(
            text.starts_with("Resent-Date: Sat, 21 Nov 2026 10:00:00 +0000\nResent-Message-ID: <"),
            "{text}"
        );
        assert!(text.contains("\nMessage-ID: <1@example.com>\n") && !text.contains("hidden"), "{text}");
    }

    #[test]
    fn whoever_got_a_message_when_it_was_sent_on_before_does_not_get_it_again() {
        let named = |resent: &str| {
            let resent = format!("Resent-{}\n", resent.replace(", ", "\nResent-"));
            recipients(&letter(&format!("{resent}{COMPLETE}To: a@example.com\n\n"), by_header()).unwrap().0)
        };
        let (kim, jo) = ("From: kim@example.com", "From: jo@example.com");
        assert_eq!(named(&format!("To: b@example.com, {kim}, To: old@example.com, {jo}")), ["b@example.com"]);
        assert_eq!(
            named(&format!("{kim}, To: b@example.com, To: c@example.com")),
            ["b@example.com", "c@example.com"]
        );
        let earlier = format!(
            "Received: by x\nResent-Cc: old@example.com\nResent-{jo}\nResent-Message-ID: <0@example.com>\n"
        );
        let (letter, text) = letter(&format!("Resent-To: b@example.com\n{earlier}\n"), by_header()).unwrap();
        assert_eq!(recipients(&letter), ["b@example.com"]);
        assert!(text.starts_with("Resent-From: \"Jana") && text.contains(&earlier), "{text}");
        assert_ne!(letter.message_id, "<0@example.com>");
    }

    #[test]
    fn what_is_missing_is_put_on_top() {
        let (letter, text) = letter("Subject: x\nhello\n", to(&["a@example.com"])).unwrap();
        let id = letter.message_id.clone();
        let top = "From: \"Jana Beispiel\" <jana@example.com>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\n";
        assert_eq!(text, format!("{top}Message-ID: {id}\nSubject: x\n\nhello\n"));
        assert!(id.starts_with('<') && id.ends_with("@example.com>"));
    }

    #[test]
    fn a_sender_of_this_machine_only_becomes_the_account() {
        for from in
            ["root (Cron Daemon)", "root@machine", "root@localhost.localdomain", "root@Web.LocalHost", ""]
        {
            let message = format!("From: {from}\n\n");
            let wishes = Wishes { full_name: Some("Cron".to_owned()), ..to(&["a@example.com"]) };
            let (_, text) = letter(&message, wishes).unwrap();
            assert!(text.starts_with("From: Cron <jana@example.com>\nDate:"), "{}", text);
            assert_eq!(text.matches("From:").count(), 1);
        }
        let wishes = Wishes { sender: Some("www-data".to_owned()), ..to(&["a@example.com"]) };
        assert_eq!(letter(COMPLETE, wishes).unwrap().0.envelope.from.to_string(), "jana@example.com");
        let wishes = Wishes { sender: Some("Kim <kim@example.org>".to_owned()), ..to(&["a@example.com"]) };
        assert_eq!(letter(COMPLETE, wishes).unwrap().0.envelope.from.to_string(), "kim@example.org");
    }

    #[test]
    fn what_the_server_must_be_able_to_do_is_told() {
        let needs = |message: &str, recipient: &str| {
            let (letter, _) = letter(message, to(&[recipient])).unwrap();
            (letter.needs_smtputf8, letter.is_eight_bit)
        };
        assert_eq!(needs("Subject: x\n\nx\n", "a@example.com"), (false, false));
        assert_eq!(needs("Subject: Grüße\n\nx\n", "a@example.com"), (false, true));
        assert_eq!(needs("Subject: x\n\nGrüße\n", "a@example.com"), (false, true));
        assert_eq!(needs("To: Jürgen <jürgen@example.com>\n\nx\n", "a@example.com"), (true, true));
        assert_eq!(needs("Subject: x\n\nx\n", "jürgen@example.com"), (true, false));
    }

    #[test]
    fn nobody_gets_anything_when_something_is_wrong() {
        let refused = |message: &str, wishes: Wishes| {
            let finding = letter(message, wishes).unwrap_err().remove(0);
            (finding.code, finding.facts.get("line").cloned().unwrap_or_default())
        };
        let at = |code, line: &str| (code, line.to_owned());
        assert_eq!(refused("Subject: x\n\n", by_header()), at(Code::NoRecipients, "2"));
        assert_eq!(refused("Subject: x\n\n", Wishes::default()), at(Code::NoRecipients, ""));
        assert_eq!(refused("To: a@example.com\nCc: kim\n\n", by_header()), at(Code::AddressInvalid, "2"));
        assert_eq!(
            refused("From: a@b@example.com\n\n", to(&["a@example.com"])),
            at(Code::AddressInvalid, "1")
        );
        assert_eq!(refused(COMPLETE, to(&["a@example.com\r\nDATA"])), at(Code::AddressInvalid, ""));
        assert_eq!(refused("Subject: a\nX: \0\n\n", to(&["a@example.com"])), at(Code::HeaderMalformed, "2"));
        let named = |name: &str| Wishes { full_name: Some(name.to_owned()), ..to(&["a@example.com"]) };
        assert_eq!(refused("\nx\n", named("x\r\nBcc: y@example.com")), at(Code::MalformedMessage, ""));
    }

    #[test]
    fn the_subject_is_read_for_lists() {
        let subject = |message: &str| {
            let mut intake = Intake::new(false);
            intake.push(message.as_bytes());
            Submission::read(intake.finish(), to(&["a@example.com"])).unwrap().subject()
        };
        assert_eq!(subject("Subject: =?utf-8?Q?Rechnung_=E2=80=93?=\n M\u{e4}rz\n\n"), "Rechnung – März");
        assert_eq!(subject("\nx\n"), "");
    }
}
