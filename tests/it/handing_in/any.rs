//! What holds for any message: it becomes a letter that the wire can carry, or is refused.

use std::time::SystemTime;

use mailcheck::compose::{Content, Intake, Letter, Person, Submission, Wishes};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, any, proptest};
use proptest::sample::select;

/// Pieces of which the hardest messages are made.
const PIECES: [&[u8]; 30] = [
    b"\n",
    b"\r\n",
    b"\r",
    b"\0",
    b" ",
    b"\t",
    b":",
    b".",
    b"\n.\n",
    b"\n\n",
    b"From ",
    b">From ",
    b"From: ",
    b"To: ",
    b"Cc:",
    b"Bcc: ",
    b"BCC : ",
    b"Resent-Bcc: ",
    b"Resent-To: ",
    b"Resent-From: ",
    b"Message-ID: ",
    b"Date:",
    b"Subject: ",
    b"a@example.com",
    b"<b@example.com>",
    b"\"",
    b"(",
    b",",
    b";",
    b"\xe4\xff",
];

fn messages() -> impl Strategy<Value = Vec<u8>> {
    vec(select(&PIECES[..]), 0..24).prop_map(|pieces| pieces.concat())
}

fn letter(message: &[u8], ends_at_dot: bool, reads_header: bool) -> Option<(Letter, Content)> {
    let mut intake = Intake::new(ends_at_dot);
    intake.push(message);
    let recipients = vec!["kunde@example.com".to_owned()];
    let wishes = Wishes { recipients, reads_header, ..Wishes::default() };
    let own: Person = "Jana Beispiel <jana@example.com>".parse().unwrap();
    Submission::read(intake.finish(), wishes).ok()?.into_letter(&own, SystemTime::UNIX_EPOCH).ok()
}

fn assert_fit_for_the_wire(letter: &Letter, content: &Content) {
    let mut bytes = Vec::new();
    content.write_to(&mut bytes).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
    let (head, _) = text.split_once("\r\n\r\n").unwrap();
    assert!(!head.contains('\0'), "{text:?}");
    let names: Vec<_> = head
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split_once(':').unwrap().0.trim_end().to_ascii_lowercase())
        .collect();
    assert!(!names.iter().any(|name| name == "bcc" || name == "resent-bcc"), "{text:?}");
    let is_there = |name: &str| names.iter().any(|known| known.trim_start_matches("resent-") == name);
    assert!(["from", "date", "message-id"].into_iter().all(is_there), "{text:?}");
    assert!(!letter.envelope.to.is_empty() && !letter.message_id.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_message_is_fit_for_the_wire_or_refused(message in messages(), ends in any::<bool>(), reads in any::<bool>()) {
        if let Some((letter, content)) = letter(&message, ends, reads) {
            assert_fit_for_the_wire(&letter, &content);
        }
    }

    #[test]
    fn so_are_messages_that_are_only_bytes(message in vec(any::<u8>(), 0..200)) {
        if let Some((letter, content)) = letter(&message, true, true) {
            assert_fit_for_the_wire(&letter, &content);
        }
    }
}
