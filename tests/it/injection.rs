//! Nothing that is given as an argument, a name, a cell or a header value begins a header, a command or a recipient of its
//! own: it is refused, or it arrives as what it is.

use mail_parser::{Message, MessageParser};
use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, proptest};
use proptest::sample::select;

use crate::bench::{Bench, Ran};

/// Pieces of which attacks are made.
const PIECES: [&str; 22] = [
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\r\n\r\n",
    "\n.\n",
    "\r\n.\r\n",
    "Bcc: evil@example.net",
    "evil@example.net",
    "DATA",
    "RCPT TO:<evil@example.net>",
    " ",
    "\t",
    ":",
    "<",
    ">",
    ",",
    ";",
    "\"",
    "x",
    "ä",
    "=?utf-8?q?=0ABcc:_evil?=",
];

/// Texts without NUL for places in which the operating system takes none.
fn texts() -> impl Strategy<Value = String> {
    vec(select(&PIECES[..]), 1..6).prop_map(|pieces| pieces.concat())
}

/// Few cases, so that the suite stays fast: each is a run of the program.
fn cases() -> ProptestConfig {
    ProptestConfig { cases: 48, failure_persistence: None, max_shrink_iters: 64, ..ProptestConfig::default() }
}

/// Fields that a message may have without being harmed.
const FIELDS: [&str; 10] = [
    "from",
    "date",
    "message-id",
    "subject",
    "to",
    "cc",
    "reply-to",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
];

/// The run was refused as unusable, or one message went to the wanted people and has no header of somebody else's.
fn assert_harmless(bench: &Bench, ran: &Ran, wanted: &[&str], check: impl Fn(&Message<'_>)) {
    let messages = bench.sandbox.messages();
    let commands: Vec<_> =
        bench.sandbox.sessions().into_iter().flat_map(|session| session.commands).collect();
    if ran.exit != 0 {
        assert!(matches!(ran.exit, 64..=66), "{ran:?}");
        assert!(messages.is_empty() && commands.is_empty(), "{ran:?}: {commands:?}");
        return;
    }
    let [message] = &messages[..] else { panic!("{} messages: {ran:?}", messages.len()) };
    assert!(wanted.is_empty() || message.recipients == wanted, "{:?}: {ran:?}", message.recipients);
    let verbs = ["EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"];
    assert!(commands.iter().all(|line| verbs.iter().any(|verb| line.starts_with(verb))), "{commands:?}");
    let recipients = commands.iter().filter(|line| line.starts_with("RCPT")).count();
    assert_eq!(
        (recipients, commands.iter().filter(|line| *line == "DATA").count()),
        (message.recipients.len(), 1)
    );
    let text = &message.data;
    assert!(!text.contains(&0));
    for (at, byte) in text.iter().enumerate() {
        assert!(*byte != b'\r' || text.get(at + 1) == Some(&b'\n'), "a bare CR");
        assert!(*byte != b'\n' || at > 0 && text[at - 1] == b'\r', "a bare LF");
    }
    let parsed = MessageParser::new().parse(text).unwrap();
    for header in parsed.headers() {
        assert!(FIELDS.contains(&header.name().to_lowercase().as_str()), "{}: {ran:?}", header.name());
    }
    check(&parsed);
}

const KUNDE: &[&str] = &["kunde@example.com"];

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn options_of_send_are_what_they_are(text in texts(), option in select(vec!["--subject", "--from", "--reply-to", "--to", "--cc", "--bcc", "--name"])) {
        let bench = Bench::new("app-password").of_nobody_known().with_stdin(b"%PDF-1.7 x");
        let option = format!("{option}={text}");
        let mut arguments = vec!["send", "-", "--to", "kunde@example.com", &option];
        if !option.starts_with("--name") {
            arguments.extend(["--name", "a.pdf"]);
        }
        let ran = bench.run(&arguments);
        let is_recipient = ["--to", "--cc", "--bcc"].iter().any(|name| option.starts_with(&format!("{name}=")));
        let people = if is_recipient { &[][..] } else { KUNDE };
        assert_harmless(&bench, &ran, people, |parsed| {
            if let Some(subject) = option.strip_prefix("--subject=") {
                assert_eq!(parsed.subject().unwrap_or_default(), subject);
            }
            assert_eq!(parsed.attachment_count(), 1);
        });
    }

    #[test]
    fn arguments_of_sendmail_are_what_they_are(text in texts(), flag in select(vec!["-F", "-f", "-r", "-N", "-V", "-h", "--account=", ""])) {
        let bench = Bench::new("notices").of_nobody_known();
        let argument = format!("{flag}{text}");
        let ran = bench.run_on(b"Subject: x\n\nx\n", &["sendmail", "kunde@example.com", &argument]);
        // What stands for itself is a recipient.
        let people = if flag.is_empty() { &[][..] } else { KUNDE };
        // There is no such account.
        if ran.exit != 78 {
            assert_harmless(&bench, &ran, people, |parsed| assert_eq!(parsed.subject(), Some("x")));
        }
    }

    #[test]
    fn names_of_files_are_what_they_are(text in texts()) {
        let bench = Bench::new("app-password").of_nobody_known();
        let name = text.replace(['\0', '/'], "");
        let file = bench.file(&format!("a{name}"), b"%PDF-1.7 x");
        let ran = bench.run(&["send", &file, "--subject", "x", "--to", "kunde@example.com"]);
        assert_harmless(&bench, &ran, KUNDE, |parsed| assert_eq!(parsed.attachment_count(), 1));
    }

    #[test]
    fn cells_are_what_they_are(text in texts(), option in select(vec!["--subject", "--body", "--html-file", "--reply-to", "--from", "--cc", "--attach"])) {
        let bench = Bench::new("app-password").of_nobody_known();
        let table = format!("email,cell\nkunde@example.com,\"{}\"\n", text.replace('"', "\"\""));
        let table = bench.file("table.csv", table.as_bytes());
        let html = bench.file("text.html", b"<p>{{ cell }}</p>");
        let mut arguments = vec!["merge", &table, option, if option == "--html-file" { &html } else { "{{ cell }}" }];
        for (other, value) in [("--subject", "x"), ("--body", "x")] {
            if option != other {
                arguments.extend([other, value]);
            }
        }
        let ran = bench.run(&arguments);
        let people = if option == "--cc" { &[][..] } else { KUNDE };
        assert_harmless(&bench, &ran, people, |parsed| {
            assert!(option == "--subject" || parsed.subject() == Some("x"));
        });
    }

    #[test]
    fn header_values_end_with_their_line(text in texts(), field in select(vec!["Subject", "To", "From", "Cc", "Message-ID", "Date"])) {
        let bench = Bench::new("app-password").of_nobody_known();
        // Programs that are careful leave out line breaks that LF ends, and forget CR and NUL.
        let value = text.replace('\n', "");
        let message = format!("{field}: {value}\n\nx\n");
        let ran = bench.run_on(message.as_bytes(), &["sendmail", "kunde@example.com"]);
        assert_harmless(&bench, &ran, KUNDE, |_| ());
        let breaks = value.trim_end_matches('\r').contains('\r') || value.contains('\0') || value.ends_with("\r\r");
        assert!(!breaks || ran.exit == 65, "{value:?}: {ran:?}");
    }
}

#[test]
fn names_on_the_command_line_are_shown_without_what_a_terminal_obeys() {
    let bench = Bench::new("app-password");
    let name = "/none/\x1b[31m\u{202e}x";
    for arguments in [
        &["--config", name, "verify"][..],
        &["verify", name],
        &["send", name, "--to", "kim@example.com"],
        &["setup", "--yes", "--address", "jana@gmail.com", "--provider", name],
        &[name],
    ] {
        let ran = bench.run(arguments);
        let said = ran.stdout + &ran.stderr;
        assert!(!said.contains(['\x1b', '\u{202e}']) && said.contains("\\u{1b}["), "{said:?}");
    }
}

#[test]
fn a_command_for_a_secret_is_not_repeated_in_an_error() {
    let bench = Bench::new("app-password");
    let command =
        ["setup", "--yes", "--address", "jana@gmail.com", "--secret-command", "echo 'hunter2\x1b[2J"];
    let ran = bench.run(&command);
    let said = ran.stdout + &ran.stderr;
    assert!(ran.exit == 64 && !said.contains("hunter2") && !said.contains('\x1b'), "{said:?}");
}
