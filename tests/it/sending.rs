//! `send`: what arrives, what is refused beforehand, what is said.

use mail_parser::{MessageParser, MimeHeaders};

use crate::bench::{Bench, run};

#[test]
fn documents_arrive_byte_for_byte_and_bcc_stays_hidden() {
    let bench = Bench::new("app-password");
    let content: Vec<u8> = (0..100_000_u32).map(|number| (number % 251) as u8).collect();
    let file = bench.file("Rechnung Müller – 1001.pdf", &content);
    let ran = bench.run(&[
        "send",
        &file,
        "--to",
        "Kim Müller <kunde@example.com>",
        "--cc",
        "kopie@example.com",
        "--bcc",
        "geheim@example.com",
        "--subject",
        "Rechnung – März",
        "--body",
        "Guten Tag,\nviele Grüße",
        "--json",
    ]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    let received = bench.sandbox.messages().pop().unwrap();
    assert_eq!(received.recipients, ["kunde@example.com", "kopie@example.com", "geheim@example.com"]);
    assert!(!String::from_utf8_lossy(&received.data).contains("geheim"));
    let message = MessageParser::new().parse(&received.data).unwrap();
    let attachment = message.attachment(0).unwrap();
    assert_eq!(
        (attachment.contents(), attachment.attachment_name()),
        (&content[..], Some("Rechnung Müller – 1001.pdf"))
    );
    assert_eq!(message.subject(), Some("Rechnung – März"));
    let json = ran.json()["messages"][0].clone();
    assert_eq!((&json["state"], &json["recipients"][2]["state"]), (&"sent".into(), &"accepted".into()));
    assert_eq!(message.message_id().map(|id| format!("<{id}>")).as_deref(), json["message_id"].as_str());
}

#[test]
fn envelope_and_message_cost_as_few_turns_as_the_server_allows() {
    let bench = Bench::new("app-password");
    let file = bench.file("a.pdf", b"%PDF-1.7 x");
    let ran = bench.run(&["--trace", "send", &file, "--to", "a@example.com", "--to", "b@example.com"]);
    let turns: Vec<_> = ran.stderr.lines().map(|line| &line[..1]).collect();
    let group = turns.windows(8).any(|window| window == [">", ">", ">", ">", "<", "<", "<", "<"]);
    assert!(group, "{}", ran.stderr);
}

#[test]
fn everything_wrong_is_found_before_any_connection() {
    let bench = Bench::new("app-password");
    let (good, empty) = (bench.file("a.pdf", b"%PDF-1.7 x"), bench.file("empty.pdf", b""));
    let folder = bench.folder().to_str().unwrap().to_owned();
    let large = bench.file("large.bin", &vec![0; 28_000_000]);
    let many: Vec<String> =
        (0..101).flat_map(|number| ["--to".to_owned(), format!("k{number}@example.com")]).collect();
    let mut crowd = vec![good.as_str()];
    crowd.extend(many.iter().map(String::as_str));
    let to = ["--to", "kunde@example.com"];
    let cases: [(Vec<&str>, &str, u8); 8] = [
        ([&["/nonexistent/a.pdf"], &to[..]].concat(), "attachment-missing", 66),
        ([&[empty.as_str()], &to[..]].concat(), "attachment-empty", 65),
        ([&[folder.as_str()], &to[..]].concat(), "attachment-unreadable", 66),
        ([&[large.as_str()], &to[..]].concat(), "message-too-large", 65),
        (crowd, "too-many-recipients", 65),
        (vec![&good, "--to", "kunde"], "address-invalid", 65),
        (vec![&good, "--to", "a@example.com\r\nBcc: b@example.com"], "address-invalid", 65),
        (
            [&[good.as_str(), "--subject", "x\r\nBcc: b@example.com"], &to[..]].concat(),
            "malformed-message",
            65,
        ),
    ];
    for (arguments, code, exit) in cases {
        let ran = bench.run(&[&["--json", "send"], &arguments[..]].concat());
        assert_eq!(ran.verdict(), (code.to_owned(), exit), "{:?}", ran.stdout);
    }
    assert!(bench.sandbox.sessions().is_empty());
}

#[test]
fn all_mistakes_are_told_at_once() {
    let ran = Bench::new("app-password").run(&["--json", "send", "/nonexistent", "--to", "x", "--cc", "y@"]);
    let findings = ran.json()["messages"][0]["findings"].as_array().unwrap().len();
    assert_eq!(findings, 3);
}

#[test]
fn blocked_types_and_a_foreign_sender_are_warnings_and_the_message_goes() {
    let bench = Bench::new("app-password");
    let file = bench.file("setup.exe", b"MZ");
    let ran = bench.run(&["--json", "send", &file, "--to", "kunde@example.com", "--from", "kim@example.org"]);
    let findings = ran.json()["messages"][0]["findings"].clone();
    assert_eq!(
        (&findings[0]["code"], &findings[1]["code"]),
        (&"from-rewritten".into(), &"attachment-blocked".into())
    );
    assert_eq!((ran.exit, bench.sandbox.messages().len()), (0, 1));
}

#[test]
fn one_refused_recipient_does_not_hinder_the_others() {
    let bench = Bench::new("one-recipient-refused");
    let file = bench.file("a.pdf", b"%PDF-1.7 x");
    let ran = bench.run(&["send", &file, "--to", "kunde@example.com", "--to", "unbekannt@example.com"]);
    assert_eq!(ran.exit, 67);
    assert!(
        ran.stdout
            .starts_with("✓ Verified: smtp.gmail.com accepts the login one-recipient-refused@example.com.")
    );
    assert!(
        ran.stdout.contains("Sent only to kunde@example.com.")
            && ran.stdout.contains("unbekannt@example.com")
    );
    assert_eq!(bench.sandbox.messages()[0].recipients, ["kunde@example.com"]);
}

#[test]
fn a_document_from_standard_input_has_the_name_it_was_given() {
    let bench = Bench::new("app-password").with_stdin(b"%PDF-1.7 stdin");
    let ran = bench.run(&["send", "-", "--name", "1001.pdf", "--to", "kunde@example.com"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    let received = bench.sandbox.messages().pop().unwrap();
    let message = MessageParser::new().parse(&received.data).unwrap();
    assert_eq!(message.attachment(0).unwrap().attachment_name(), Some("1001.pdf"));
    assert_eq!(message.subject(), Some("1001"));
}

#[test]
fn dry_run_and_print_connect_to_nobody() {
    let bench = Bench::new("app-password");
    let file = bench.file("a.pdf", b"%PDF-1.7 x");
    let arguments = ["send", &file, "--to", "kunde@example.com"];
    let dry = bench.run(&[&arguments[..], &["--dry-run"]].concat());
    assert!(dry.exit == 0 && dry.stdout.contains("--dry-run"), "{dry:?}");
    let printed = bench.run(&[&arguments[..], &["--print"]].concat());
    assert!(printed.stdout.ends_with("\r\n") && MessageParser::new().parse(&printed.stdout).is_some());
    assert!(bench.sandbox.sessions().is_empty());
}

#[test]
fn after_the_final_dot_without_an_answer_nobody_claims_to_know() {
    let bench = Bench::new("drops-after-data");
    let file = bench.file("a.pdf", b"%PDF-1.7 x");
    let ran = bench.run(&["--json", "send", &file, "--to", "kunde@example.com"]);
    assert_eq!(ran.verdict(), ("in-doubt".to_owned(), 80));
    let message = ran.json()["messages"][0].clone();
    assert_eq!(message["state"], "in-doubt");
    assert!(message["findings"][0]["links"][0].as_str().unwrap().contains("rfc822msgid%3A"));
    assert_eq!(bench.sandbox.sessions().len(), 1);
}

#[test]
fn an_address_with_an_umlaut_before_the_at_goes_where_the_server_can_take_it() {
    let bench = Bench::new("app-password");
    let file = bench.file("a.pdf", b"%PDF-1.7 x");
    assert_eq!(bench.run(&["send", &file, "--to", "jürgen@bücher.example"]).exit, 0);
    assert_eq!(bench.sandbox.messages()[0].recipients, ["jürgen@xn--bcher-kva.example"]);
    let old = Bench::new("auth-mechanism-unsupported");
    let file = old.file("a.pdf", b"%PDF-1.7 x");
    assert_eq!(old.run(&["send", &file, "--to", "jürgen@example.com"]).exit, 76);
}

#[test]
fn the_sandbox_shows_where_the_message_arrived() {
    let ran = run(&["--sandbox", "--json", "send", "examples/invoice.pdf", "--to", "kunde@example.com"]);
    let path = ran.json()["messages"][0]["arrived"].as_str().unwrap().to_owned();
    let message = std::fs::read(&path).unwrap();
    let sent = MessageParser::new().parse(&message).unwrap();
    assert_eq!(sent.attachment(0).unwrap().contents(), std::fs::read("examples/invoice.pdf").unwrap());
    std::fs::remove_dir_all(std::path::Path::new(&path).ancestors().nth(2).unwrap()).unwrap();
}

#[test]
fn a_text_in_html_alone_needs_no_other() {
    let bench = Bench::new("app-password");
    let html = bench.file("text.html", "<p>Grüße</p>".as_bytes());
    assert_eq!(bench.run(&["send", "--html-file", &html, "--to", "kunde@example.com"]).exit, 0);
    let received = bench.sandbox.messages().pop().unwrap();
    let message = MessageParser::new().parse(&received.data).unwrap();
    assert_eq!(message.content_type().unwrap().subtype(), Some("html"));
}

#[test]
fn a_change_of_credentials_is_judged_by_the_next_send_before_any_connection() {
    let send = |bench: &Bench, name: &str| {
        let file = bench.file(name, b"%PDF-1.7");
        bench.run(&["send", &file, "--to", "kunde@example.com", "--json"])
    };
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, "1.pdf").exit, 0);
    let bench = bench.with_stored("Sommer-2021!");
    let sessions = bench.sandbox.sessions().len();
    assert_eq!(send(&bench, "2.pdf").verdict(), ("plain-password-refused".to_owned(), 77));
    assert_eq!(bench.sandbox.sessions().len(), sessions);
    let bench = bench.with_stored("sandboxsandboxes");
    assert_eq!(send(&bench, "3.pdf").exit, 0);
    // The second waits for the password that is right again.
    assert_eq!(bench.run(&["outbox", "retry", "--all"]).exit, 0);
    assert_eq!(bench.sandbox.messages().len(), 3);
}
