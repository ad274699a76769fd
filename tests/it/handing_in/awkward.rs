//! A corpus of awkward messages: exactly these bytes arrive, or exactly this is refused and nothing is stored.

use super::{COMPLETE, complete, received, wire};
use crate::bench::{Bench, Ran};

/// The message with a complete header, handed in with these flags.
fn hand_in(bench: &Bench, message: &[u8], flags: &[&str]) -> Ran {
    bench.run_on(message, &[&["--json", "sendmail"], flags].concat())
}

/// What arrives at kim.
fn arrived(message: &[u8]) -> Vec<u8> {
    let bench = Bench::new("app-password");
    let ran = hand_in(&bench, message, &["-i", "kim@example.com"]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    bench.sandbox.messages().pop().unwrap().data
}

#[test]
fn exactly_these_bytes_arrive() {
    let head = wire(COMPLETE);
    let long = "x".repeat(100_000);
    let cases: [(&str, Vec<u8>, Vec<u8>); 11] = [
        ("dots", b"\n.\n..\n.x\n".to_vec(), b"\r\n.\r\n..\r\n.x\r\n".to_vec()),
        ("no final newline", b"\nend".to_vec(), b"\r\nend\r\n".to_vec()),
        ("no text", b"\n".to_vec(), b"\r\n".to_vec()),
        ("header only", b"".to_vec(), b"\r\n".to_vec()),
        ("no empty line", b"hello\n".to_vec(), b"\r\nhello\r\n".to_vec()),
        ("mixed line ends", b"\na\r\nb\nc\rd\r\n".to_vec(), b"\r\na\r\nb\r\nc\r\nd\r\n".to_vec()),
        ("bare CR", b"\n\r.\rQUIT\r\n".to_vec(), b"\r\n\r\n.\r\nQUIT\r\n".to_vec()),
        ("NUL", b"\na\0b\n".to_vec(), b"\r\na\0b\r\n".to_vec()),
        ("8-bit", b"\n\xe4\xff\xc3\xa4\n".to_vec(), b"\r\n\xe4\xff\xc3\xa4\r\n".to_vec()),
        ("a long line", format!("\n{long}\n").into_bytes(), format!("\r\n{long}\r\n").into_bytes()),
        ("a long field", format!("X: {long}\n\n").into_bytes(), format!("X: {long}\r\n\r\n").into_bytes()),
    ];
    for (name, rest, expected) in cases {
        let got = arrived(&[COMPLETE.as_bytes(), &rest].concat());
        assert!(got == [head.as_bytes(), &expected].concat(), "{name}: {:?}", String::from_utf8_lossy(&got));
    }
    let folder = format!("From kim Sat Nov 21 10:00:00 2026\n{}", complete("\n>From x\n"));
    assert_eq!(arrived(folder.as_bytes()), wire(&complete("\n>From x\n")).into_bytes());
    assert_eq!(
        arrived(complete("\nx\n").replace('\n', "\r\n").as_bytes()),
        wire(&complete("\nx\n")).into_bytes()
    );
}

#[test]
fn an_empty_message_and_a_text_alone_get_the_header_that_they_need() {
    for (message, text) in [(&b""[..], ""), (b"hello\n", "hello\n")] {
        let got = String::from_utf8(arrived(message)).unwrap();
        let (head, body) = got.split_once("\r\n\r\n").unwrap();
        let names: Vec<_> = head.lines().map(|line| line.split_once(':').unwrap().0).collect();
        assert_eq!((names, body), (vec!["From", "Date", "Message-ID"], wire(text).as_str()));
    }
}

#[test]
fn a_lone_dot_ends_the_message_unless_it_is_to_be_kept() {
    let message = complete("\na\n.\nb\n");
    for (flags, text) in [(&[][..], "\na\n"), (&["-i"], "\na\n.\nb\n"), (&["-oi"], "\na\n.\nb\n")] {
        let bench = Bench::new("app-password");
        assert_eq!(hand_in(&bench, message.as_bytes(), &[flags, &["kim@example.com"]].concat()).exit, 0);
        assert_eq!(received(&bench), wire(&complete(text)));
    }
}

#[test]
fn bytes_outside_ascii_are_declared() {
    let bench = Bench::new("app-password");
    let command = |message: &str, recipient: &str| {
        assert_eq!(hand_in(&bench, message.as_bytes(), &[recipient]).exit, 0);
        let commands = bench.sandbox.sessions().pop().unwrap().commands;
        commands.into_iter().find(|command| command.starts_with("MAIL")).unwrap()
    };
    let plain = command("\nx\n", "kim@example.com");
    assert!(!plain.contains("BODY=") && !plain.contains("SMTPUTF8"), "{plain}");
    assert!(command("\nGrüße\n", "kim@example.com").ends_with(" BODY=8BITMIME"));
    assert!(command("Subject: Grüße\n\n", "kim@example.com").ends_with(" BODY=8BITMIME"));
    assert!(command("\nx\n", "jürgen@example.com").ends_with(" SMTPUTF8"));
}

#[test]
fn exactly_this_is_refused_and_nothing_is_stored() {
    let cases: [(&str, &[&str], &str, &str); 11] = [
        ("This is no header\nSubject: x\n\nx\n", &["kim@example.com"], "header-malformed", "1"),
        ("From: a@example.com\nTo kim\nSubject: x\n\n", &["-t"], "header-malformed", "2"),
        ("Subject: a\rBcc: b@example.com\n\n", &["kim@example.com"], "header-malformed", "1"),
        ("Subject: a\nX: \0\n\n", &["kim@example.com"], "header-malformed", "2"),
        ("Subject: a\nTo: kim\n\n", &["-t"], "address-invalid", "2"),
        ("Cc: a@example.com,\n b@@example.com\n\n", &["-t"], "address-invalid", "1"),
        ("Subject: a\n\nx\n", &["-t"], "no-recipients", "2"),
        ("To: undisclosed-recipients:;\n\n", &["-t"], "no-recipients", "2"),
        ("To: kim@example.com\n\n", &[], "no-recipients", ""),
        ("", &["-t"], "no-recipients", "1"),
        ("From: a@b@example.com\n\n", &["kim@example.com"], "address-invalid", "1"),
    ];
    let bench = Bench::new("app-password");
    for (message, flags, code, line) in cases {
        let ran = hand_in(&bench, message.as_bytes(), flags);
        assert_eq!(ran.verdict(), (code.to_owned(), 65), "{message:?}: {ran:?}");
        let words = ran.json()["messages"][0]["findings"][0].to_string();
        let told =
            line.is_empty() || ["Line", "line"].iter().any(|word| words.contains(&format!("{word} {line}")));
        assert!(told, "{words}");
    }
    assert!(bench.sandbox.sessions().is_empty());
    assert_eq!(bench.run(&["outbox"]).stdout, "The outbox is empty.\n");
}

#[test]
fn ten_thousand_recipients_get_it_where_the_provider_has_no_limit() {
    let gmail = Bench::new("app-password");
    let list: Vec<_> = (0..10_000).map(|number| format!("k{number}@example.com")).collect();
    let message = complete(&format!("Bcc: {}\n\nx\n", list.join(",\n ")));
    assert_eq!(
        hand_in(&gmail, message.as_bytes(), &["-t"]).verdict(),
        ("too-many-recipients".to_owned(), 65)
    );
    let generic = gmail.of_nobody_known();
    let ran = hand_in(&generic, message.as_bytes(), &["-t"]);
    assert_eq!(ran.exit, 0, "{}", ran.stderr);
    let got = generic.sandbox.messages().pop().unwrap();
    assert_eq!(
        (got.recipients.len(), got.recipients.last().unwrap().as_str()),
        (10_001, "k9999@example.com")
    );
    assert_eq!(received(&generic), wire(&complete("\nx\n")));
}

#[test]
fn large_messages_arrive_and_larger_ones_are_refused_before_any_connection() {
    let line = format!("{}\n", "0123456789".repeat(7));
    let thirty = complete("\n") + &line.repeat(30_000_000 / 71);
    let bench = Bench::new("app-password").of_nobody_known();
    assert_eq!(hand_in(&bench, thirty.as_bytes(), &["kim@example.com"]).exit, 0);
    assert!(bench.sandbox.messages()[0].data == wire(&thirty).into_bytes());
    let fifty = complete("\n") + &line.repeat(50_000_000 / 71);
    let gmail = Bench::new("app-password");
    let ran = hand_in(&gmail, fifty.as_bytes(), &["kim@example.com"]);
    assert_eq!(ran.verdict(), ("message-too-large".to_owned(), 65));
    assert!(gmail.sandbox.sessions().is_empty());
}

#[test]
fn nothing_of_a_message_or_its_arguments_commands_the_terminal() {
    let bench = Bench::new("app-password");
    let message = "Subject: =?utf-8?q?=1B[31m=0Ax?= \u{202e}y\nMessage-ID: <a\x1b[1m@example.com>\n\nx\n";
    let runs = [
        bench.run_on(message.as_bytes(), &["sendmail", "-v", "-d\x1b[31m", "kim@example.com"]),
        bench.run(&["outbox", "list"]),
        bench.run(&["outbox", "show", "1"]),
        bench.run(&["sendmail", "--account", "a\x1b[31m\nb", "kim@example.com"]),
        bench.run(&["sendmail", "-X"]),
        bench.run(&["verify", "--\x1b[31m"]),
    ];
    for ran in &runs {
        let said = format!("{}{}", ran.stdout, ran.stderr);
        assert!(!said.is_empty() && !said.contains(['\x1b', '\u{202e}']), "{ran:?}");
    }
    assert_eq!(runs[1].stdout.lines().count(), 1, "{:?}", runs[1]);
}
