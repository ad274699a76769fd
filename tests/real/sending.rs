//! `send` through Postfix into a mailbox.

use std::path::PathBuf;
use std::time::Duration;

use mail_parser::{MessageParser, MimeHeaders};

use crate::bench::{Home, Servers, servers};

/// The message with that subject in a mailbox; it is waited for, since Postfix delivers in its own time.
pub(crate) fn delivered(servers: &Servers, mailbox: &str, subject: &str) -> Vec<u8> {
    let folder = servers.mail.join(mailbox).join("new");
    for _ in 0..600 {
        let files = std::fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let read = |path: PathBuf| std::fs::read(path).ok();
        let has_subject = |message: &Vec<u8>| {
            MessageParser::new().parse(message).is_some_and(|parsed| parsed.subject() == Some(subject))
        };
        if let Some(message) = files.filter_map(read).find(has_subject) {
            return message;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    panic!("{subject} did not arrive in {}", folder.display());
}

/// Bytes without any order, different for each seed.
fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(length).collect()
}

#[test]
fn a_document_is_read_back_byte_for_byte_with_its_name() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    // 200 characters; a file system takes 255 bytes.
    let long = format!(
        "Müller – {}.pdf",
        "Rechnung ".repeat(20).chars().chain("x".repeat(7).chars()).collect::<String>()
    );
    assert_eq!(long.chars().count(), 200);
    for (number, name) in ["Rechnung Müller – März.pdf", long.as_str(), "plain.pdf"].into_iter().enumerate()
    {
        let content = noise(100_000, number as u64);
        let file = home.file(name, &content);
        let subject = format!("Größe {number} – byte for byte");
        let ran =
            home.run(&["send", &file, "--to", "Kim Müller <kunde@example.test>", "--subject", &subject]);
        assert_eq!(ran.exit, Some(0), "{ran:?}");
        let message = delivered(&servers, "kunde", &subject);
        let parsed = MessageParser::new().parse(&message).unwrap();
        let attachment = parsed.attachment(0).unwrap();
        assert!(attachment.contents() == content, "{name}");
        assert_eq!(attachment.attachment_name(), Some(name));
    }
}

#[test]
fn everybody_gets_it_and_nobody_sees_the_hidden_one() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let (one, two) = (home.file("eins.pdf", b"%PDF-1.7 one"), home.file("zwei.txt", "zwei ä".as_bytes()));
    let ran = home.run(&[
        "send",
        &one,
        &two,
        "--to",
        "kunde@example.test",
        "--cc",
        "kopie@example.test",
        "--bcc",
        "geheim@example.test",
        "--subject",
        "to all",
        "--body",
        "Guten Tag,\n.\nviele Grüße",
    ]);
    assert_eq!(ran.exit, Some(0), "{ran:?}");
    for mailbox in ["kunde", "kopie", "geheim"] {
        let message = delivered(&servers, mailbox, "to all");
        let parsed = MessageParser::new().parse(&message).unwrap();
        assert_eq!(parsed.attachment_count(), 2);
        assert_eq!(
            parsed.body_text(0).unwrap().trim_end().replace("\r\n", "\n"),
            "Guten Tag,\n.\nviele Grüße"
        );
        let headers = String::from_utf8_lossy(&message).split("\r\n\r\n").next().unwrap().to_lowercase();
        assert!(!headers.contains("bcc:"), "{headers}");
        assert!(mailbox == "geheim" || !headers.contains("geheim@"), "{headers}");
    }
}

#[test]
fn a_stream_gets_the_name_it_was_given() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let ran = home.run_with_stdin(
        &[
            "send",
            "-",
            "--name",
            "1001 – März.pdf",
            "--to",
            "kunde@example.test",
            "--subject",
            "from a stream",
        ],
        &noise(5000, 7),
    );
    assert_eq!(ran.exit, Some(0), "{ran:?}");
    let message = delivered(&servers, "kunde", "from a stream");
    let parsed = MessageParser::new().parse(&message).unwrap();
    let attachment = parsed.attachment(0).unwrap();
    assert_eq!(
        (attachment.contents(), attachment.attachment_name()),
        (&noise(5000, 7)[..], Some("1001 – März.pdf"))
    );
}

#[test]
fn one_refused_recipient_does_not_hinder_the_others() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let file = home.file("a.pdf", b"%PDF-1.7 x");
    let ran = home.run(&[
        "send",
        &file,
        "--to",
        "kunde@example.test",
        "--to",
        "niemand@example.test",
        "--subject",
        "to one of two",
        "--json",
    ]);
    assert_eq!(ran.verdict(), ("recipient-unknown".to_owned(), 67), "{ran:?}");
    let recipients = ran.json()["messages"][0]["recipients"].clone();
    assert_eq!((&recipients[0]["state"], &recipients[1]["state"]), (&"accepted".into(), &"refused".into()));
    delivered(&servers, "kunde", "to one of two");
}

#[test]
fn umlauts_on_both_sides_of_the_at_arrive() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let file = home.file("a.pdf", b"%PDF-1.7 x");
    for (address, mailbox) in [("jürgen@example.test", "juergen"), ("kunde@bücher.test", "buecher")] {
        let ran = home.run(&["send", &file, "--to", address, "--subject", mailbox]);
        assert_eq!(ran.exit, Some(0), "{ran:?}");
        delivered(&servers, mailbox, mailbox);
    }
}

#[test]
fn what_is_larger_than_the_server_says_is_not_begun() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let file = home.file("large.bin", &noise(16_000_000, 1));
    let ran = home.run(&["send", &file, "--to", "kunde@example.test", "--json"]);
    assert_eq!(ran.verdict(), ("message-too-large".to_owned(), 65));
    assert!(!ran.stderr.contains("MAIL FROM"), "{}", ran.stderr);
}
