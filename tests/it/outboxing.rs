//! The outbox: what is kept, what goes out later, what goes out only once.

use serde_json::Value;

use crate::bench::{Bench, Ran};

const TO: [&str; 2] = ["--to", "kunde@example.com"];

fn send(bench: &Bench, more: &[&str]) -> Ran {
    let file = bench.file("Rechnung 1001.pdf", b"%PDF-1.7 x");
    bench.run(&[&["send", &file, "--json"], &TO[..], more].concat())
}

fn message(ran: &Ran) -> Value {
    ran.json()["messages"][0].clone()
}

fn code(ran: &Ran) -> String {
    let findings = message(ran)["findings"].as_array().unwrap().clone();
    findings.last().map(|finding| finding["code"].as_str().unwrap().to_owned()).unwrap_or_default()
}

#[test]
fn what_could_not_go_is_kept_and_goes_later_exactly_once() {
    let bench = Bench::new("defers-message");
    let ran = send(&bench, &[]);
    assert_eq!(
        (ran.exit, message(&ran)["state"].as_str(), message(&ran)["id"].as_str()),
        (75, Some("queued"), Some("1"))
    );
    let works = Bench::new("app-password").with_state_of(&bench);
    let early = works.run(&["outbox", "retry", "--json"]);
    assert_eq!((early.exit, works.sandbox.messages().len()), (0, 0), "{early:?}");
    let works = works.after(1);
    let late = works.run(&["outbox", "retry", "--json"]);
    assert_eq!((late.exit, message(&late)["state"].as_str()), (0, Some("sent")), "{late:?}");
    assert_eq!(works.run(&["outbox", "retry", "--all"]).exit, 0);
    assert_eq!(works.sandbox.messages().len(), 1);
    assert_eq!(message(&late)["message_id"], message(&ran)["message_id"]);
}

#[test]
fn the_same_document_goes_to_the_same_person_once_unless_asked() {
    let bench = Bench::new("app-password");
    assert_eq!(send(&bench, &[]).exit, 0);
    let twice = send(&bench, &[]);
    assert_eq!((twice.exit, code(&twice).as_str()), (65, "already-sent"));
    assert!(
        message(&twice)["findings"][0]["means"].as_str().unwrap().contains("21 November 2026"),
        "{twice:?}"
    );
    assert_eq!(send(&bench, &["--to", "KUNDE@example.com", "--to", "b@example.com"]).exit, 65);
    assert_eq!(bench.sandbox.messages().len(), 1);
    assert_eq!(send(&bench, &["--again"]).exit, 0);
    assert_eq!(send(&bench, &["--subject", "Mahnung"]).exit, 0);
    assert_eq!(bench.sandbox.messages().len(), 3);
}

#[test]
fn a_refused_document_may_be_sent_again() {
    let bench = Bench::new("recipient-unknown");
    assert_eq!(message(&send(&bench, &[]))["state"], "refused");
    let works = Bench::new("app-password").with_state_of(&bench);
    assert_eq!(send(&works, &[]).exit, 0);
}

#[test]
fn a_message_in_doubt_is_sent_again_only_after_somebody_decided() {
    let bench = Bench::new("drops-after-data");
    let ran = send(&bench, &[]);
    assert_eq!((ran.exit, message(&ran)["state"].as_str()), (80, Some("in-doubt")));
    let works = Bench::new("app-password").with_state_of(&bench).after(200);
    assert_eq!(works.run(&["outbox", "retry", "--all"]).exit, 0);
    assert_eq!(works.run(&["outbox", "retry", "1"]).exit, 64);
    assert_eq!(works.sandbox.messages().len(), 0);
    assert_eq!(works.run(&["outbox", "settle", "1", "--not-sent"]).exit, 0);
    assert_eq!(works.run(&["outbox", "settle", "1", "--sent"]).exit, 64);
    assert_eq!(works.run(&["outbox", "retry"]).exit, 0);
    assert_eq!(works.sandbox.messages().len(), 1);
}

#[test]
fn a_refused_login_keeps_the_message_and_a_good_one_says_that_it_waits() {
    let bench = Bench::new("wrong-app-password");
    let ran = send(&bench, &[]);
    assert_eq!((ran.exit, message(&ran)["state"].as_str()), (77, Some("queued")));
    let works = Bench::new("app-password").with_state_of(&bench);
    let verified = works.run(&["verify", "--json"]);
    let findings = verified.json()["accounts"][0]["findings"].clone();
    assert_eq!((verified.exit, findings[1]["code"].as_str()), (0, Some("messages-waiting")), "{findings}");
    assert_eq!(verified.json()["accounts"][0]["verdict"], "ready");
    assert_eq!(message(&works.run(&["outbox", "retry", "--json"]))["state"], "sent");
}

#[test]
fn at_the_limit_of_a_day_nothing_is_tried_until_there_is_room() {
    let bench = Bench::new("app-password").with_lines("limits = { messages_per_day = 2 }\n");
    for subject in ["1", "2"] {
        assert_eq!(send(&bench, &["--subject", subject]).exit, 0);
    }
    let ran = send(&bench, &["--subject", "3"]);
    assert_eq!((ran.exit, code(&ran).as_str()), (75, "quota-reached"), "{ran:?}");
    assert_eq!(message(&ran)["due"], "2026-11-22T10:00:01Z");
    assert_eq!(bench.sandbox.messages().len(), 2);
    let bench = bench.after(25);
    assert_eq!(message(&bench.run(&["outbox", "retry", "--json"]))["state"], "sent");
}

#[test]
fn the_servers_word_on_the_limit_stops_the_account_for_a_day() {
    let bench = Bench::new("daily-limit");
    assert_eq!(code(&send(&bench, &[])), "daily-limit-exceeded");
    let works = Bench::new("app-password").with_state_of(&bench).after(23);
    assert_eq!(code(&send(&works, &["--subject", "2"])), "quota-reached");
    assert_eq!(works.sandbox.messages().len(), 0);
    let works = works.after(25);
    assert_eq!(works.run(&["outbox", "retry"]).exit, 0);
    assert_eq!(works.sandbox.messages().len(), 2);
}

#[test]
fn the_list_answers_whether_it_went_out() {
    let bench = Bench::new("app-password");
    assert_eq!(bench.run(&["outbox"]).stdout, "The outbox is empty.\n");
    assert_eq!(send(&bench, &[]).exit, 0);
    assert_eq!(send(&bench, &["--queue", "--subject", "später"]).exit, 0);
    let list = |arguments: &[&str]| {
        let ran = bench.run(&[&["outbox", "list", "--json"], arguments].concat());
        ran.json()["messages"].as_array().unwrap().len()
    };
    assert_eq!((list(&[]), list(&["--state", "sent"]), list(&["--state", "queued"])), (2, 1, 1));
    assert_eq!((list(&["--to", "Kunde@Example.com"]), list(&["--to", "b@example.com"])), (2, 0));
    let shown = bench.run(&["outbox", "show", "1", "--json"]);
    assert_eq!(message(&shown)["history"][0]["reply"]["code"], 250);
    assert!(bench.run(&["outbox", "show", "1"]).stdout.contains("250"), "{shown:?}");
    assert_eq!(bench.run(&["outbox", "show", "7"]).exit, 64);
    assert_eq!(bench.run(&["outbox", "remove", "2"]).exit, 0);
    assert_eq!(list(&[]), 1);
}

#[test]
fn what_cannot_be_delivered_for_five_days_is_given_up_and_still_kept() {
    let bench = Bench::new("defers-message");
    assert_eq!(send(&bench, &[]).exit, 75);
    let bench = bench.after(121);
    let ran = bench.run(&["outbox", "retry", "--json"]);
    assert_eq!((message(&ran)["state"].as_str(), code(&ran).as_str()), (Some("refused"), "given-up"));
    let works = Bench::new("app-password").with_state_of(&bench).after(122);
    assert_eq!(message(&works.run(&["outbox", "retry", "1", "--json"]))["state"], "sent");
}

#[test]
fn a_program_is_told_of_what_did_not_go_out_and_of_nothing_else() {
    let bench = Bench::new("recipient-unknown");
    let told = bench.folder().join("told.json");
    let told = told.to_str().unwrap();
    let notify = format!("[notify]\ncommand = [\"sh\", \"-c\", \"cat > {told}\"]\n");
    let bench = bench.with_lines(&notify);
    assert_eq!(send(&bench, &[]).exit, 67);
    let json: Value = serde_json::from_slice(&std::fs::read(told).unwrap()).unwrap();
    assert_eq!((&json["messages"][0]["state"], &json["exit"]), (&"refused".into(), &67.into()));
    std::fs::remove_file(told).unwrap();
    let works = Bench::new("app-password").with_lines(&notify);
    assert_eq!(send(&works, &[]).exit, 0);
    assert!(!std::path::Path::new(told).exists());
    let missing = Bench::new("recipient-unknown").with_lines("[notify]\ncommand = [\"/nonexistent\"]\n");
    let ran = send(&missing, &[]);
    assert!(ran.exit == 67 && ran.stderr.contains("/nonexistent"), "{ran:?}");
}

#[test]
fn an_outbox_that_cannot_be_used_does_not_make_a_good_login_bad() {
    let bench = Bench::new("app-password");
    let folder = bench.state_folder().join("mailcheck");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("outbox.db"), "this is no database, but a text that stands here").unwrap();
    let ran = bench.run(&["verify", "--json"]);
    assert_eq!((ran.verdict(), ran.stderr.contains("outbox.db")), (("ready".to_owned(), 0), true), "{ran:?}");
    assert_eq!(send(&bench, &[]).exit, 74);
}
