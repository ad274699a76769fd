//! `merge`: what arrives, what stops all of it, what is shown.

use mail_parser::MessageParser;
use mailcheck::context::Output;
use serde_json::Value;

use crate::bench::{Bench, Ran, run};

const TABLE: &str = "\
Rechnung Nr.;Kunde;E-Mail;Betrag;Datei
007;Kim Müller;kim@example.com;12,50;1.pdf
008;Söhne & Töchter;\"a@example.org; b@example.org\";3,00;2.pdf
009;\"Beispiel, Robin\";robin@example.de;1.000,00;3.pdf
";

/// A bench with the table, its documents beside it, and the text.
struct Desk {
    bench: Bench,
    table: String,
    body: String,
}

impl Desk {
    fn new(behaviour: &str) -> Self {
        Self::with_table(behaviour, TABLE.as_bytes())
    }

    fn with_table(behaviour: &str, table: &[u8]) -> Self {
        let bench = Bench::new(behaviour);
        for name in ["1.pdf", "2.pdf", "3.pdf"] {
            bench.file(name, format!("%PDF-1.7 {name}").as_bytes());
        }
        let table = bench.file("rechnungen.csv", table);
        let body = bench.file("text.txt", "Guten Tag {{ kunde }},\nes sind {{ betrag }} €.\n".as_bytes());
        Self { bench, table, body }
    }

    fn merge(&self, more: &[&str]) -> Ran {
        let arguments =
            ["merge", &self.table, "--subject", "Rechnung {{ rechnung_nr }}", "--body", &self.body];
        self.bench.run(&[&arguments[..], &["--attach", "{{ datei }}"], more].concat())
    }

    /// The codes of each row that is told of.
    fn codes(&self, more: &[&str]) -> (Vec<(u64, Vec<String>)>, u8) {
        let ran = self.merge(&[&["--json"], more].concat());
        let rows = ran.json()["messages"].as_array().unwrap().iter().map(of_row).collect();
        (rows, ran.exit)
    }
}

fn of_row(message: &Value) -> (u64, Vec<String>) {
    let codes = message["findings"].as_array().unwrap().iter();
    let codes = codes.map(|finding| finding["code"].as_str().unwrap().to_owned());
    (message["row"].as_u64().unwrap(), codes.collect())
}

/// Rows with one code each.
fn told(rows: &[(u64, &str)]) -> Vec<(u64, Vec<String>)> {
    rows.iter().map(|(row, code)| (*row, vec![(*code).to_owned()])).collect()
}

#[test]
fn every_row_arrives_with_its_subject_text_document_and_recipients() {
    let desk = Desk::new("app-password");
    let ran = desk.merge(&["--json"]);
    assert_eq!((ran.exit, &ran.json()["rows"]), (0, &3.into()), "{ran:?}");
    let expected = [
        ("Rechnung 007", "Kim Müller", "12,50", "1.pdf", vec!["kim@example.com"]),
        ("Rechnung 008", "Söhne & Töchter", "3,00", "2.pdf", vec!["a@example.org", "b@example.org"]),
        ("Rechnung 009", "Beispiel, Robin", "1.000,00", "3.pdf", vec!["robin@example.de"]),
    ];
    let received = desk.bench.sandbox.messages();
    assert_eq!(received.len(), expected.len());
    for (number, (received, (subject, name, amount, file, to))) in received.iter().zip(expected).enumerate() {
        let message = MessageParser::new().parse(&received.data).unwrap();
        let text = format!("Guten Tag {name},\r\nes sind {amount} €.");
        assert_eq!(
            (message.subject(), received.recipients.clone()),
            (Some(subject), to.iter().map(ToString::to_string).collect())
        );
        assert_eq!(message.body_text(0).unwrap().trim_end(), text);
        assert_eq!(message.attachment(0).unwrap().contents(), format!("%PDF-1.7 {file}").as_bytes());
        let json = ran.json()["messages"][number].clone();
        assert_eq!((&json["row"], &json["state"]), (&(number + 2).into(), &"sent".into()));
        assert_eq!(message.message_id().map(|id| format!("<{id}>")).as_deref(), json["message_id"].as_str());
    }
    // One login for all of them.
    assert_eq!(desk.bench.sandbox.sessions().len(), 1);
}

#[test]
fn a_table_from_excel_in_windows_1252_arrives_with_its_umlauts() {
    let table = TABLE.replace('\n', "\r\n").chars().map(|letter| letter as u8).collect::<Vec<_>>();
    let desk = Desk::with_table("app-password", &table);
    assert_eq!(desk.merge(&[]).exit, 0);
    let received = desk.bench.sandbox.messages();
    let message = MessageParser::new().parse(&received[1].data).unwrap();
    assert!(message.body_text(0).unwrap().starts_with("Guten Tag Söhne & Töchter,"));
}

#[test]
fn one_bad_row_stops_all_and_every_problem_is_told_with_its_row() {
    let table = "Rechnung Nr.;Kunde;E-Mail;Betrag;Datei\n\
        1;A;kim@example.com;1;1.pdf\n\
        2;B;kim;1;1.pdf\n\
        3;C;c@example.com;1;4.pdf\n\
        \n\
        4;D;d@example.com;1\n\
        5;\"zwei\nZeilen\";e@example.com;1;\n\
        6;F;kim@example.com;1;1.pdf\n\
        \"7\n8\";G;g@example.com;1;1.pdf\n";
    let desk = Desk::with_table("app-password", table.as_bytes());
    let expected = told(&[
        (3, "address-invalid"),
        (4, "attachment-missing"),
        (6, "row-malformed"),
        (7, "template-failed"),
        (8, "row-repeated"),
        (9, "malformed-message"),
    ]);
    assert_eq!(desk.codes(&[]), (expected, 65));
    let human = desk.merge(&["--again"]).stdout;
    assert!(human.contains("5 of 7 rows") && human.contains("✗ Row 4: There is no file 4.pdf"), "{human}");
    assert!(!human.contains("row-repeated"), "{human}");
    assert!(desk.merge(&["-q"]).stdout.starts_with("✗ Row 3: "));
    assert!(desk.bench.sandbox.sessions().is_empty());
}

#[test]
fn missing_files_alone_end_with_their_own_exit() {
    let desk = Desk::with_table("app-password", TABLE.replace("2.pdf", "4.pdf").as_bytes());
    assert_eq!(desk.codes(&[]), (told(&[(3, "attachment-missing")]), 66));
}

#[test]
fn a_mistyped_column_is_told_once_for_all_rows_with_what_is_meant() {
    let desk = Desk::new("app-password");
    let ran = desk.merge(&["--cc", "{{ kudne }}"]);
    assert_eq!(ran.exit, 65);
    assert!(ran.stdout.contains("✗ Rows 2–4: The table has no column kudne [variable-missing]"), "{ran:?}");
    assert!(ran.stdout.contains("Perhaps “kunde” is meant"), "{ran:?}");
    assert_eq!(ran.stdout.matches("variable-missing").count(), 1);
}

#[test]
fn limits_and_warnings_of_the_provider_are_judged_row_by_row() {
    let many: Vec<_> = (0..101).map(|number| format!("k{number}@example.com")).collect();
    let table = format!(
        "E-Mail;Datei;Kunde;Betrag;Rechnung Nr.\n{};1.pdf;A;1;1\na@example.com;1.exe;A;1;2\n",
        many.join(",")
    );
    let desk = Desk::with_table("app-password", table.as_bytes());
    desk.bench.file("1.exe", b"MZ");
    assert_eq!(desk.codes(&[]), (told(&[(2, "too-many-recipients")]), 65));
    let table = "E-Mail;Datei;Kunde;Betrag;Rechnung Nr.\na@example.com;1.exe;A;1;2\n";
    let desk = Desk::with_table("app-password", table.as_bytes());
    desk.bench.file("1.exe", b"MZ");
    assert_eq!(desk.codes(&[]), (told(&[(2, "attachment-blocked")]), 0));
}

#[test]
fn dry_run_shows_the_first_three_and_connects_to_nobody() {
    let table = format!("{TABLE}010;D;d@example.com;1;1.pdf\n");
    let desk = Desk::with_table("app-password", table.as_bytes());
    let shown = desk.merge(&["--dry-run", "--bcc", "geheim@example.com"]).stdout;
    for part in [
        "Row 2",
        "Rechnung 007",
        "a@example.org, b@example.org",
        "| Guten Tag Söhne & Töchter,",
        "3.pdf (1 kB)",
        "geheim@example.com",
        "4 messages are ready to go; the first 3 are shown",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("Rechnung 010"));
    let json = desk.merge(&["--dry-run", "--json"]).json();
    assert_eq!((&json["rows"], json["messages"].as_array().unwrap().len()), (&4.into(), 3));
    let first = &json["messages"][0];
    assert_eq!((&first["dry_run"], &first["preview"]["attachments"][0]["size"]), (&true.into(), &14.into()));
    assert_eq!(first["preview"]["subject"], "Rechnung 007");
    assert!(desk.bench.sandbox.sessions().is_empty());
}

#[test]
fn what_a_terminal_would_obey_is_shown_escaped() {
    let table = TABLE.replace("Kim Müller", "\x1b[2JKim");
    let shown = Desk::with_table("app-password", table.as_bytes()).merge(&["--dry-run"]).stdout;
    assert!(shown.contains("\\u{1b}[2JKim") && !shown.contains('\x1b'), "{shown}");
}

#[test]
fn what_the_server_refuses_is_told_by_row_and_the_others_go() {
    let table = TABLE.replace("kim@example.com", "unbekannt@example.com");
    let desk = Desk::with_table("one-recipient-refused", table.as_bytes());
    let report = desk.bench.folder().join("bericht.csv");
    let ran = desk.merge(&["--report", report.to_str().unwrap()]);
    assert_eq!(ran.exit, 67);
    assert!(ran.stdout.contains("! 2 of 3 messages sent.") && ran.stdout.contains("✗ Row 2: "), "{ran:?}");
    assert_eq!(desk.bench.sandbox.messages().len(), 2);
    let report = std::fs::read_to_string(report).unwrap();
    let lines: Vec<_> = report.lines().collect();
    assert_eq!(lines[0], "row,to,state,message_id,code,time");
    assert!(
        lines[1].starts_with("2,unbekannt@example.com,refused,<")
            && lines[1].contains(",recipient-unknown,2026-11-21T"),
        "{report}"
    );
    assert!(lines[2].starts_with("3,\"a@example.org, b@example.org\",sent,<"), "{report}");
    assert_eq!(lines.len(), 4);
}

#[test]
fn a_broken_connection_leaves_one_in_doubt_and_the_rest_waits() {
    let desk = Desk::new("drops-after-data");
    let ran = desk.merge(&["--json"]);
    let states: Vec<_> =
        ran.json()["messages"].as_array().unwrap().iter().map(|one| one["state"].clone()).collect();
    assert_eq!((states, ran.exit), (vec!["in-doubt".into(), "queued".into(), "queued".into()], 80));
}

#[test]
fn a_refused_password_is_tried_once_and_told_once() {
    let desk = Desk::new("wrong-app-password");
    let ran = desk.merge(&[]);
    assert_eq!(ran.exit, 77);
    assert!(ran.stdout.contains("✗ 0 of 3 messages sent.") && ran.stdout.contains("✗ Row 2: "), "{ran:?}");
    assert_eq!(desk.bench.sandbox.sessions().len(), 1);
}

#[test]
fn a_report_that_cannot_be_written_stops_the_run_before_anything_goes() {
    let desk = Desk::new("app-password");
    for report in ["/nonexistent/bericht.csv", desk.bench.folder().to_str().unwrap()] {
        let ran = desk.merge(&["--report", report]);
        assert!(ran.exit == 74 && ran.stderr.contains(report), "{ran:?}");
    }
    assert!(desk.bench.sandbox.sessions().is_empty());
}

#[test]
fn tables_and_templates_that_are_none_are_told_at_once() {
    let desk = Desk::new("app-password");
    let file = |name, content: &[u8]| desk.bench.file(name, content);
    let workbook = file("t.xlsx", b"PK\x03\x04...");
    let rowless = file("r.csv", b"email;x\n");
    let twins = file("z.csv", b"e-mail;E Mail\nx;y\n");
    let nobody = file("n.csv", b"nummer;name\n1;x\n");
    let text = ["--subject", "x", "--body", "y"];
    let cases: [(Vec<&str>, u8, &str); 9] = [
        ([&["merge", &workbook], &text[..]].concat(), 65, "CSV UTF-8"),
        ([&["merge", &rowless], &text[..]].concat(), 65, "no rows"),
        ([&["merge", &twins], &text[..]].concat(), 65, "e_mail"),
        ([&["merge", &nobody], &text[..]].concat(), 65, "nummer, name"),
        ([&["merge", "/nonexistent.csv"], &text[..]].concat(), 66, "/nonexistent.csv"),
        (vec!["merge", &desk.table, "--subject", "{{ x", "--body", "y"], 65, "--subject"),
        (
            vec!["merge", &desk.table, "--subject", "x", "--body", "fehlt.txt"],
            66,
            "looks like the name of a file",
        ),
        (vec!["merge", &desk.table, "--subject", "x"], 64, "nothing to send"),
        (vec!["merge", "-", "--subject", "x", "--body", "-"], 64, "TABLE -"),
    ];
    for (arguments, exit, words) in cases {
        let ran = desk.bench.run(&arguments);
        assert!(ran.exit == exit && ran.stderr.replace("\n  ", " ").contains(words), "{arguments:?} {ran:?}");
        let german = desk.bench.run(&[&["--lang", "de"], &arguments[..]].concat());
        assert!(german.exit == exit && german.stderr != ran.stderr, "{german:?}");
    }
    let sender = desk.merge(&["--json", "--from", "jana"]);
    assert_eq!(sender.verdict(), ("address-invalid".to_owned(), 65));
}

#[test]
fn a_table_from_standard_input_and_html_with_escaped_cells() {
    let desk = Desk {
        bench: Bench::new("app-password")
            .with_stdin("email,name\nkim@example.com,<Söhne> & Töchter\n".as_bytes()),
        table: String::new(),
        body: String::new(),
    };
    let html = desk.bench.file("t.html", b"<p>{{ name }}</p>");
    let ran = desk.bench.run(&["merge", "-", "--subject", "{{ name }}", "--html-file", &html]);
    assert_eq!(ran.exit, 0, "{ran:?}");
    let received = desk.bench.sandbox.messages().pop().unwrap();
    let message = MessageParser::new().parse(&received.data).unwrap();
    assert_eq!(message.body_html(0).unwrap().trim_end(), "<p>&lt;Söhne&gt; &amp; Töchter</p>");
    assert_eq!(message.subject(), Some("<Söhne> & Töchter"));
}

#[test]
fn progress_is_drawn_only_at_a_terminal() {
    let drawn_on = |terminal: &str, arguments: &[&str]| {
        let desk = Desk::new("app-password");
        let (mut context, _, stderr) = desk.bench.context();
        context.environment.insert("TERM".into(), terminal.into());
        let context = mailcheck::Context { stderr: Output::new(stderr.clone(), Some(80)), ..context };
        let base = ["merge", &desk.table, "--subject", "x", "--body", "y"];
        assert_eq!(crate::bench::run_in(context, &[&base[..], arguments].concat()), 0);
        stderr.text()
    };
    let drawn = |arguments: &[&str]| drawn_on("xterm", arguments);
    assert!(drawn(&[]).contains("Sending"));
    assert_eq!(drawn_on("dumb", &[]), "");
    assert_eq!((drawn(&["--json"]), drawn(&["-q"])), (String::new(), String::new()));
    assert_eq!(Desk::new("app-password").merge(&[]).stderr, "");
}

#[test]
fn the_example_is_ready_to_go() {
    let arguments = [
        "examples/invoices.csv",
        "--subject",
        "Rechnung {{ rechnung_nr }}",
        "--body",
        "examples/invoices.txt",
        "--attach",
        "{{ datei }}",
    ];
    let ran = run(&[&["--sandbox", "--json", "merge"], &arguments[..], &["--dry-run"]].concat());
    assert_eq!((ran.exit, &ran.json()["rows"]), (0, &3.into()), "{ran:?}");
}

fn states(ran: &Ran) -> Vec<String> {
    let json = ran.json();
    let messages = json["messages"].as_array().unwrap().iter();
    messages.map(|one| one["state"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_merge_that_is_started_again_goes_on_where_it_stopped_and_sends_nothing_twice() {
    let queued = Desk::new("app-password");
    assert_eq!(states(&queued.merge(&["--json", "--queue"])), ["queued"; 3]);
    assert!(queued.bench.sandbox.messages().is_empty());
    assert_eq!(queued.bench.run(&["outbox", "retry", "1"]).exit, 0);
    let again = queued.merge(&["--json"]);
    assert_eq!((states(&again), again.exit), (vec!["sent".to_owned(); 3], 0), "{again:?}");
    let once_more = queued.merge(&["--json"]);
    assert_eq!((states(&once_more), once_more.exit), (vec!["sent".to_owned(); 3], 0));
    assert_eq!(queued.bench.sandbox.messages().len(), 3);
    assert_eq!(queued.merge(&["--again"]).exit, 0);
    assert_eq!(queued.bench.sandbox.messages().len(), 6);
}

#[test]
fn at_the_limit_exactly_so_many_go_and_the_rest_waits_with_a_time() {
    let rows: Vec<_> = (1..=2000).map(|row| format!("{row};Kunde {row};k{row}@example.com")).collect();
    let table = format!("nummer;kunde;email\n{}\n", rows.join("\n"));
    let mut desk = Desk::with_table("app-password", table.as_bytes());
    desk.bench = desk.bench.with_lines("limits = { messages_per_day = 500 }\n");
    let arguments =
        ["merge", &desk.table, "--subject", "Rechnung {{ nummer }}", "--body", "Guten Tag {{ kunde }}"];
    let ran = desk.bench.run(&[&arguments[..], &["--json"]].concat());
    let states = states(&ran);
    assert_eq!((ran.exit, states.len(), desk.bench.sandbox.messages().len()), (75, 2000, 500));
    assert!(states[..500].iter().all(|state| state == "sent"));
    let waiting = &ran.json()["messages"].as_array().unwrap()[500..].to_vec();
    let waits = |one: &Value| {
        one["state"] == "queued"
            && one["due"] == "2026-11-22T10:00:01Z"
            && one["findings"][0]["code"] == "quota-reached"
    };
    assert!(waiting.iter().all(waits), "{:?}", waiting.iter().find(|one| !waits(one)));
    let list = desk.bench.run(&["outbox", "list", "--state", "queued", "--json"]).json();
    assert_eq!(list["messages"].as_array().unwrap().len(), 1500);
}

#[test]
fn what_an_earlier_run_sent_is_told_once_for_all_rows() {
    let desk = Desk::new("app-password");
    assert_eq!(desk.merge(&[]).exit, 0);
    let again = desk.merge(&[]);
    assert!(again.stdout.contains("! Rows 2–4: Sent by an earlier run [already-sent]"), "{again:?}");
    assert_eq!((again.exit, again.stdout.matches("already-sent").count()), (0, 1));
}
