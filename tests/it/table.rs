//! The sandbox's whole table: each behaviour leads to its finding, in both languages, and no secret shows anywhere.

use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use mailcheck::sandbox::{Behaviour, behaviours};

use crate::bench::{Ran, last_finding, run_on};

fn arguments<'a>(behaviour: &'a Behaviour, file: &'a str) -> Vec<&'a str> {
    let expected = &behaviour.expects;
    if expected.command == "verify" {
        return vec!["verify", &behaviour.name];
    }
    if expected.command == "sendmail" {
        let flags = ["sendmail", "-v", "-N", "failure", "--account", &behaviour.name];
        return flags.into_iter().chain(expected.to.iter().map(String::as_str)).collect();
    }
    let mut arguments = vec!["send", file, "--account", &behaviour.name];
    for recipient in &expected.to {
        arguments.extend(["--to", recipient]);
    }
    arguments
}

/// Runs the behaviour's command with everything that is ever shown.
fn meet(behaviour: &Behaviour, options: &[&str]) -> Ran {
    let file = tempfile::NamedTempFile::with_suffix(".bin").unwrap();
    std::fs::write(file.path(), vec![b'x'; behaviour.expects.octets]).unwrap();
    let path = file.path().to_str().unwrap().to_owned();
    // Only what must run into the deadline gets a short one: the machine may be busy.
    let timeout = if behaviour.expects.code == "timed-out" { "4s" } else { "60s" };
    let mut all = vec!["--sandbox", "--trace", "--timeout", timeout];
    all.extend(options);
    all.extend(arguments(behaviour, &path));
    let ran = run_on(behaviour.expects.handed_in.as_bytes(), &all);
    assert_no_secret(behaviour, &ran);
    tidy(&ran.stdout);
    tidy(&ran.stderr);
    ran
}

/// The sandbox leaves a message that arrived for its user to look at; here nobody looks.
fn tidy(page: &str) {
    let path = page
        .split_whitespace()
        .chain(page.split('"'))
        .find(|word| word.starts_with("/tmp/mailcheck-sandbox-"));
    if let Some(folder) = path.and_then(|path| std::path::Path::new(path).ancestors().nth(2)) {
        std::fs::remove_dir_all(folder).unwrap();
    }
}

fn assert_no_secret(behaviour: &Behaviour, ran: &Ran) {
    let (address, password) = (behaviour.address(), &behaviour.password);
    let forms = [
        password.clone(),
        BASE64.encode(password),
        BASE64.encode(format!("\0{address}\0{password}")),
        BASE64.encode(format!("user={address}\x01auth=Bearer {password}\x01\x01")),
    ];
    for form in forms {
        assert!(!ran.stdout.contains(&form) && !ran.stderr.contains(&form), "{}: {ran:?}", behaviour.name);
    }
}

/// Does something with every behaviour, all at the same time: some of them only let time pass.
fn for_each_behaviour(act: impl Fn(&Behaviour) + Sync) {
    thread::scope(|scope| {
        let runs: Vec<_> = behaviours().iter().map(|behaviour| scope.spawn(|| act(behaviour))).collect();
        for run in runs {
            run.join().unwrap();
        }
    });
}

#[test]
fn every_behaviour_leads_to_its_finding_in_both_languages() {
    for_each_behaviour(|behaviour| {
        let found = ["en", "de"].map(|lang| {
            let ran = meet(behaviour, &["--json", "--lang", lang]);
            let finding = last_finding(&ran.json());
            let expected = &behaviour.expects;
            assert_eq!(finding["code"], expected.code.as_str(), "{}: {ran:?}", behaviour.name);
            assert_eq!(finding["stage"], expected.stage.as_str(), "{}", behaviour.name);
            assert_eq!((ran.exit, ran.json()["exit"].as_u64()), (expected.exit, Some(expected.exit.into())));
            finding
        });
        for part in ["title", "means"] {
            let [english, german] = [0, 1].map(|number| found[number][part].as_str().unwrap());
            assert!(english.len() > 5 && german.len() > 5 && english != german, "{}", behaviour.name);
        }
    });
}

#[test]
fn people_read_the_same_facts_as_programs() {
    for_each_behaviour(|behaviour| {
        let finding = last_finding(&meet(behaviour, &["--json"]).json());
        let human = meet(behaviour, &["--color", "never"]);
        // What sendmail has to say stands on standard error.
        let page = words(&(human.stdout.clone() + &human.stderr));
        let fix = finding["fix"].as_array().unwrap().iter();
        for part in [&finding["title"], &finding["means"]].into_iter().chain(fix) {
            assert!(page.contains(&words(part.as_str().unwrap())), "{part} in {page}");
        }
        for line in finding["reply"]["lines"].as_array().into_iter().flatten() {
            let page = if behaviour.expects.command == "sendmail" { &human.stderr } else { &human.stdout };
            assert!(page.contains(line.as_str().unwrap()), "{page}");
        }
    });
}

/// The words of a text that are the same in every run and however its lines are set: without ports and other numbers,
/// Message-IDs, and what is quoted.
fn words(text: &str) -> String {
    let outside = text.split('“').map(|part| part.rsplit('”').next().unwrap());
    let same = |word: &&str| !word.contains(|character: char| character.is_ascii_digit() || character == '%');
    outside.flat_map(str::split_whitespace).filter(same).collect::<Vec<_>>().join(" ")
}
