//! `mailcheck explain`: whatever people paste, and the names of findings.

use std::io::{self, Write};
use std::time::Duration;

use mailcheck::Context;
use mailcheck::context::Output;
use serde_json::{Value, json};

use crate::bench::{Ran, now, run, run_in};

const WRONG_PASSWORD: &str = "535-5.7.8 Username and Password not accepted. For more information, go to\n\
                              535 5.7.8  https://support.google.com/mail/?p=BadCredentials abc12.3 - gsmtp";

fn explain(arguments: &[&str], stdin: &[u8]) -> Ran {
    let (mut context, stdout, stderr) = Context::test(now());
    context.stdin = Box::new(io::Cursor::new(stdin.to_vec()));
    let arguments: Vec<_> = std::iter::once("explain").chain(arguments.iter().copied()).collect();
    let exit = run_in(context, &arguments);
    Ran { exit, stdout: stdout.text(), stderr: stderr.text() }
}

/// The answers to lines.
fn answers(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn an_argument_several_words_and_standard_input_are_the_same() {
    let words: Vec<_> = ["--json"].into_iter().chain(WRONG_PASSWORD.split_whitespace()).collect();
    let runs = [
        explain(&["--json", WRONG_PASSWORD], b""),
        explain(&words, b""),
        explain(&["--json"], WRONG_PASSWORD.as_bytes()),
    ];
    for ran in runs {
        assert_eq!((ran.exit, ran.json()["code"].as_str()), (0, Some("credentials-rejected")), "{ran:?}");
        assert_eq!(ran.json()["provider"], "gmail");
        assert_eq!(ran.json()["reply"]["lines"].as_array().unwrap().len(), 2, "{ran:?}");
    }
}

#[test]
fn the_answer_has_all_that_programs_rely_on() {
    let answer =
        explain(&["--json", "454 4.7.0 Too many login attempts, please try again later."], b"").json();
    for (key, value) in
        [("schema", json!(1)), ("command", json!("explain")), ("ok", json!(true)), ("exit", json!(0))]
    {
        assert_eq!(answer[key], value, "{key}");
    }
    assert_eq!((&answer["code"], &answer["class"]), (&json!("too-many-logins"), &json!("transient")));
    assert_eq!(answer["reply"]["status"], "4.7.0");
    assert!(answer["title"].is_string() && answer["means"].is_string());
    assert!(answer["fix"].is_array() && answer["links"].is_array());
}

#[test]
fn words_that_turn_the_line_around_are_seen() {
    let ran = explain(&[], "550 5.1.1 No such user \u{202e}nimda\u{1b}[31m".as_bytes());
    assert!(ran.stdout.contains(r"user \u{202e}nimda") && !ran.stdout.contains('\u{1b}'), "{ran:?}");
}

#[test]
fn what_mailcheck_itself_wrote_into_its_log_is_explained() {
    let line = |code: &str| {
        format!(
            "time=2026-11-21T10:00:00+01:00 account=a id=7 message_id=<1@example.com> recipients=1 \
                 to=kim@example.com size=9 state=refused{code} reply=550 status=5.1.1 millis=42\n"
        )
    };
    let log = line(" code=mailbox-full") + &line(" code=recipient-unknown") + &line("");
    assert_eq!(explain(&["--json"], log.as_bytes()).json()["code"], "recipient-unknown");
}

#[test]
fn people_see_the_words_of_the_server_whole_and_marked() {
    let ran = explain(&["--lang", "de"], WRONG_PASSWORD.as_bytes());
    for line in WRONG_PASSWORD.lines() {
        assert!(ran.stdout.contains(&format!("  | {line}\n")), "{ran:?}");
    }
    assert!(ran.stdout.contains("Der Server sagt wörtlich:"), "{ran:?}");
}

#[test]
fn each_line_is_answered_by_one_object() {
    let lines = "535-5.7.8 Username and Password not accepted.\\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials x - gsmtp\n\
                 nothing of a server\n\
                 (550, b'5.1.1 <b@example.com>: Recipient address rejected: User unknown')\r\n\
                 starttls-required\n\
                 250 2.0.0 Ok: queued as 4ABC";
    let ran = explain(&["--json", "--lines"], lines.as_bytes());
    let answers = answers(&ran);
    let codes: Vec<_> = answers.iter().map(|answer| answer["code"].as_str().unwrap_or("none")).collect();
    assert_eq!(codes, ["credentials-rejected", "none", "recipient-unknown", "starttls-required", "ok-sent"]);
    assert_eq!(answers[0]["reply"]["lines"].as_array().unwrap().len(), 2);
    assert_eq!((&answers[1]["exit"], &answers[1]["ok"], ran.exit), (&json!(65), &json!(false), 65));
    assert!(answers[1]["error"]["message"].is_string());
    assert_eq!(explain(&["--json", "--lines"], b"535 no\n535 no\n").exit, 0);
    assert_eq!(explain(&["--json", "--lines"], b"").stdout, "");
}

#[test]
fn a_text_without_any_reply_is_told_from_one_with() {
    let texts: [&[u8]; 14] = [
        b"",
        b" \n\n",
        b"Hello, I cannot send my invoices any more. Please help.",
        b"587",
        b"smtp.gmail.com:465",
        b"2026-11-21 10:20:30",
        b"HTTP/1.1 404 Not Found",
        b"502 Bad Gateway",
        b"error 404",
        b"Invoice 535 of 2026-11-21: 450.00 EUR",
        b"Traceback (most recent call last):\n  File \"/srv/send.py\", line 450, in <module>\nConnectionRefusedError: [Errno 111] Connection refused",
        b"dial tcp 192.0.2.1:587: i/o timeout",
        b"\x00\x01\x02\xff\xfe\x80\x89PNG\r\n\x1a\n",
        b"MySQL 5.7.8 is running",
    ];
    for text in texts {
        let ran = explain(&["--json"], text);
        assert_eq!(ran.exit, 65, "{:?}: {ran:?}", String::from_utf8_lossy(text));
        assert!(ran.json()["error"]["message"].as_str().unwrap().contains("no server's reply"), "{ran:?}");
        let german = explain(&["--lang", "de"], text);
        assert!(
            german.stdout.is_empty() && german.stderr.contains("keine Antwort eines Servers"),
            "{german:?}"
        );
    }
}

#[test]
fn a_program_that_hides_the_reply_can_be_made_to_show_it() {
    for (text, hint) in [
        ("curl: (67) Login denied", "-v"),
        ("SMTP Error: Could not authenticate.", "$mail->SMTPDebug"),
        (
            "Mailer Error: SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting",
            "$mail->SMTPDebug",
        ),
        ("SMTP-Fehler: Authentifizierung fehlgeschlagen.", "$mail->SMTPDebug"),
    ] {
        for lang in ["en", "de"] {
            let ran = explain(&["--lang", lang, text], b"");
            assert!(ran.exit == 65 && ran.stderr.contains(hint), "{ran:?}");
        }
    }
}

#[test]
fn the_name_of_a_finding_is_explained_in_both_languages() {
    let [english, german] =
        ["en", "de"].map(|lang| explain(&["--json", "--lang", lang, "app-password-required"], b"").json());
    assert_eq!(
        (&english["code"], &german["code"]),
        (&json!("app-password-required"), &json!("app-password-required"))
    );
    assert_ne!(english["title"], german["title"]);
    assert!(english["reply"].is_null());
    assert!(!english["fix"].as_array().unwrap().is_empty());
}

#[test]
fn a_mistyped_name_is_put_right() {
    for (typed, meant) in
        [("app-pasword-required", "app-password-required"), ("time-out", ""), ("timed-uot", "timed-out")]
    {
        let ran = explain(&[typed], b"");
        assert_eq!(ran.exit, 65);
        assert!(ran.stderr.contains(meant) && ran.stdout.is_empty(), "{ran:?}");
    }
}

#[test]
fn the_stage_may_be_named_by_its_command() {
    let code = |stage: &str, reply: &str| explain(&["--json", "--stage", stage, reply], b"").json();
    for (alias, name) in [
        ("mail", "sender"),
        ("rcpt", "recipient"),
        ("data", "message"),
        ("starttls", "tls"),
        ("auth", "auth"),
    ] {
        let [by_alias, by_name] = [alias, name].map(|stage| code(stage, "550 no"));
        assert_eq!((&by_alias["code"], &by_alias["stage"]), (&by_name["code"], &json!(name)));
    }
    assert_eq!(code("mail", "550 no")["code"], "sender-refused");
    assert_eq!(code("rcpt", "550 no")["code"], "recipient-refused");
    assert!(code("any", "550 no")["stage"].is_null());
}

#[test]
fn the_provider_may_be_named_and_is_found_otherwise() {
    let provider = |arguments: &[&str]| {
        let all: Vec<_> = ["--json"].iter().chain(arguments).copied().collect();
        explain(&all, b"").json()["provider"].clone()
    };
    assert_eq!(provider(&["--provider", "gmail", "550 no"]), "gmail");
    assert_eq!(provider(&["535 5.7.8 no abc12.3 - gsmtp"]), "gmail");
    assert_eq!(provider(&["--provider", "postfix", "550 no"]), Value::Null);
    assert_eq!(explain(&["--provider", "nobody", "550 no"], b"").exit, 64);
}

#[test]
fn the_login_of_a_pasted_session_is_never_shown() {
    let secrets =
        ["AGphbmFAZXhhbXBsZS5jb20AZXhhbXBsZXNlY3JldA==", "amFuYUBleGFtcGxlLmNvbQ==", "ZXhhbXBsZXNlY3JldA=="];
    let [plain, login, password] = secrets;
    let sessions = [
        format!("C: AUTH PLAIN {plain}\nS: 535 5.7.8 no\nC: QUIT"),
        format!("AUTH LOGIN\n334 VXNlcm5hbWU6\n{login}\n334 UGFzc3dvcmQ6\n{password}\n535 5.7.8 no\n"),
        format!("> AUTH PLAIN\n< 334\n> {plain}\n< 535 5.7.8 no\n"),
        format!("334 UGFzc3dvcmQ6\n{password}\n"),
        format!("AUTH PLAIN {plain}\n502 Command \"AUTH PLAIN {plain}\" not implemented"),
        format!(
            "AUTH LOGIN\n334 VXNlcm5hbWU6\n{login}\n334 UGFzc3dvcmQ6\n{password}\n500 5.5.2 Error: bad syntax: {password}"
        ),
        format!(
            "Error: Invalid login: 502 Command \"AUTH PLAIN {plain}\" not implemented\n  command: 'AUTH PLAIN'"
        ),
    ];
    for session in sessions {
        for arguments in [&["--json"][..], &["-v"]] {
            let ran = explain(arguments, session.as_bytes());
            assert_eq!(ran.exit, 0, "{ran:?}");
            let shown = ran.stdout + &ran.stderr;
            assert!(secrets.iter().all(|secret| !shown.contains(secret)), "{session}\n{shown}");
        }
    }
}

#[test]
fn files_of_windows_and_old_programs_are_read() {
    let utf16: Vec<u8> = "\u{feff}535 5.7.8 Anmeldung für Jana abgelehnt\r\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for bytes in [&utf16[..], b"535 5.7.8 Anmeldung f\xfcr Jana abgelehnt\r\n"] {
        let answer = explain(&["--json"], bytes).json();
        assert_eq!(answer["reply"]["lines"], json!(["535 5.7.8 Anmeldung für Jana abgelehnt"]));
    }
}

#[test]
fn a_long_log_is_searched_to_its_end() {
    let mut log =
        "Nov 21 10:00:00 mail app[4711]: request 17 took 250 ms, nothing of interest\n".repeat(140_000);
    assert!(log.len() > 10_000_000);
    log += WRONG_PASSWORD;
    assert_eq!(explain(&["--json"], log.as_bytes()).json()["code"], "credentials-rejected");
    // One line, with codes all over it.
    let line = "535 5.7.8 no ".repeat(100_000);
    assert_eq!(explain(&["--json"], line.as_bytes()).json()["code"], "credentials-rejected");
}

/// Nobody reads what is written there.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn when_nobody_reads_on_the_run_ends_quietly() {
    let (sender, receiver) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let (mut context, _, stderr) = Context::test(now());
        // Without an end: only the closed stream ends the run.
        context.stdin = Box::new(io::Read::chain(io::empty(), EndlessLines));
        context.stdout = Output::new(Closed, None);
        let exit = run_in(context, &["explain", "--json", "--lines"]);
        let _ = sender.send((exit, stderr.text()));
    });
    assert_eq!(receiver.recv_timeout(Duration::from_secs(60)), Ok((0, String::new())));
}

/// `yes "535 no"`.
struct EndlessLines;

impl io::Read for EndlessLines {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let line = b"535 no\n";
        let length = line.len().min(buffer.len());
        buffer[..length].copy_from_slice(&line[..length]);
        Ok(length)
    }
}

#[test]
fn a_command_line_that_makes_no_sense_is_refused() {
    for arguments in [&["explain", "--lines", "535 no"][..], &["explain", "--stage", "lunch", "535 no"]] {
        assert_eq!(run(arguments).exit, 64);
    }
}
