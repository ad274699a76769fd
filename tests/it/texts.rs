//! The catalogues are complete: every key in both languages, with the same variables, and nothing that no parser reads.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use mailcheck::finding::{Code, Finding, Severity, Stage};
use mailcheck::provider::Provider;
use mailcheck::report::{ADVICE, VARIABLES, word};
use mailcheck::text::{Lang, Texts};

const PARTS: [&str; 7] = ["findings", "errors", "interface", "help", "providers", "setup", "manual"];

fn source(lang: Lang, part: &str) -> String {
    let path = format!("src/text/{}/{part}", lang.tag());
    if let Ok(folder) = std::fs::read_dir(&path) {
        let mut files: Vec<_> = folder.map(|entry| entry.unwrap().path()).collect();
        files.sort();
        return files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect();
    }
    std::fs::read_to_string(path + ".ftl").unwrap()
}

/// Every message and attribute of a file, with the variables in it.
fn entries(lang: Lang, part: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = source(lang, part);
    let parsed = fluent_syntax::parser::parse(text.as_str());
    let resource = parsed.unwrap_or_else(|(_, errors)| panic!("{part} {lang:?}: {errors:?}"));
    let mut entries = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let name = message.id.name;
            let values = message.value.iter().map(|pattern| (name.to_owned(), pattern));
            let attributes =
                message.attributes.iter().map(|one| (format!("{name}.{}", one.id.name), &one.value));
            for (key, pattern) in values.chain(attributes) {
                let twice = entries.insert(key.clone(), variables(&format!("{pattern:?}")));
                assert_eq!(twice, None, "{key} stands twice in {part} {lang:?}");
            }
        }
    }
    entries
}

/// The variables in a parsed pattern, by the form in which it is printed for developers.
fn variables(pattern: &str) -> BTreeSet<String> {
    let after = pattern.split("VariableReference { id: Identifier { name: \"").skip(1);
    after.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    for part in PARTS {
        let keys = |lang| entries(lang, part).into_keys().collect::<Vec<_>>();
        assert_eq!(keys(Lang::En), keys(Lang::De), "{part}");
    }
}

#[test]
fn findings_use_only_variables_that_are_always_given() {
    let given = |name: &str| VARIABLES.contains(&name) || ADVICE.contains(&name);
    for lang in [Lang::En, Lang::De] {
        for (key, variables) in entries(lang, "findings") {
            let unknown: Vec<_> = variables.iter().filter(|name| !given(name)).collect();
            assert!(unknown.is_empty(), "{key}: {unknown:?}");
        }
        for (key, variables) in entries(lang, "providers") {
            let unknown: Vec<_> =
                variables.iter().filter(|name| !VARIABLES.contains(&name.as_str())).collect();
            assert!(unknown.is_empty(), "{key}: {unknown:?}");
        }
    }
}

#[test]
fn every_provider_says_which_password_it_takes_and_nothing_that_nobody_reads() {
    for lang in [Lang::En, Lang::De] {
        let entries = entries(lang, "providers");
        for id in Provider::ids() {
            assert!(entries.contains_key(id), "{id} {lang:?}");
            assert!(entries.contains_key(&format!("{id}.cause")), "{id} {lang:?}");
        }
        for attribute in entries.keys().filter_map(|key| key.split_once('.')).map(|(_, attribute)| attribute)
        {
            assert!(ADVICE.contains(&attribute), "{attribute}");
        }
    }
}

#[test]
fn errors_and_labels_use_the_same_variables_in_both_languages() {
    for part in ["errors", "interface"] {
        assert_eq!(entries(Lang::En, part), entries(Lang::De, part));
    }
}

#[test]
fn every_code_has_title_meaning_and_steps() {
    for lang in [Lang::En, Lang::De] {
        let texts = Texts::new(lang);
        for code in Code::ALL {
            let words = word(&Finding::new(*code, Stage::Profile), &texts);
            assert_ne!(words.title, code.name(), "{lang:?}");
            assert!(!words.means.is_empty(), "{code:?} {lang:?}");
            let needs_steps = code.severity() == Severity::Error && *code != Code::Interrupted;
            assert!(!needs_steps || !words.fix.is_empty(), "{code:?} {lang:?}");
            for text in std::iter::once(&words.title).chain(&words.fix).chain([&words.means]) {
                assert!(!text.contains(['{', '}']) || text.contains("secret = {"), "{code:?}: {text}");
            }
        }
    }
}

/// Words that only the other language has, or that are spelt for a keyboard without umlauts, or that say du.
const NOT_GERMAN: [&str; 45] = [
    "the",
    "and",
    "your",
    "is",
    "are",
    "not",
    "with",
    "you",
    "of",
    "for",
    "please",
    "password",
    "server's",
    "mailbox",
    "recipient",
    "sender",
    "this",
    "that",
    "sent",
    "du",
    "dein",
    "deine",
    "deinem",
    "deinen",
    "dir",
    "dich",
    "fuer",
    "ueber",
    "koennen",
    "koennte",
    "muessen",
    "waehlen",
    "pruefen",
    "aendern",
    "naechste",
    "groesse",
    "loeschen",
    "oeffnen",
    "moeglich",
    "verschluesselung",
    "schluessel",
    "empfaenger",
    "zurueck",
    "spaeter",
    "gehoert",
];
/// What may stand in a German text all the same: names of programs, settings and pages.
const NAMES: [&str; 6] =
    ["mailcheck password", "pass show", "two-step", "app password", "password", "sender"];

/// What a reader sees of every finding, in every stage that its text may ask for, with nothing known, as in `explain`, and
/// with everything known.
fn renderings(lang: Lang) -> Vec<(Code, String)> {
    let texts = Texts::new(lang);
    let stages =
        [Stage::Profile, Stage::Connect, Stage::Auth, Stage::Sender, Stage::Recipient, Stage::Message];
    let mut all = Vec::new();
    for code in Code::ALL {
        for stage in stages {
            for provider in
                ["", "generic", "gmail", "google-workspace", "microsoft-365", "outlook-com", "gmx", "icloud"]
            {
                for known in [false, true] {
                    let mut finding = Finding::new(*code, stage).with("providerid", provider);
                    if known {
                        finding = finding.with_all(&known_facts());
                    } else {
                        finding = finding.with("source", "program");
                    }
                    let words = word(&finding, &texts);
                    let parts = [words.title, words.means].into_iter().chain(words.fix);
                    all.extend(parts.map(|part| (*code, part)));
                }
            }
        }
    }
    all.sort();
    all.dedup();
    all
}

fn known_facts() -> mailcheck::text::Facts {
    let named =
        ["address", "login", "from", "recipient", "to"].map(|name| (name, "jana@example.com".to_owned()));
    let other = [
        ("account", "invoices"),
        ("host", "mail.example.com"),
        ("port", "465"),
        ("encryption", "tls"),
        ("provider", "Beispiel"),
        ("source", "keyring"),
        ("reason", "reason"),
        ("file", "invoice.pdf"),
        ("date", "2026-11-21"),
    ];
    named.into_iter().chain(other.map(|(name, value)| (name, value.to_owned()))).collect()
}

#[test]
fn no_blank_is_doubled_and_none_stands_at_an_end_or_before_a_comma() {
    for lang in [Lang::En, Lang::De] {
        for (code, text) in renderings(lang).into_iter().filter(|(code, _)| !code.is_own()) {
            let misplaced = ["  ", " ,", " .", " ;", " :", " ?", "“”", "„“", "()"];
            let found = misplaced.iter().find(|misplaced| text.contains(**misplaced));
            assert!(found.is_none() && text.trim() == text, "{code:?} {lang:?}: {text:?}");
        }
    }
}

#[test]
fn german_texts_are_german_and_formal() {
    for (code, text) in renderings(Lang::De) {
        let plain = NAMES.iter().fold(text.to_lowercase(), |text, name| text.replace(name, ""));
        // What stands in code, links and quotation marks is no German.
        let spoken = plain.split(['„', '“', '"', '\'']).step_by(2).collect::<Vec<_>>().join(" ");
        for word in
            spoken.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()))
        {
            assert!(!NOT_GERMAN.contains(&word), "{code:?}: {word:?} in {text:?}");
        }
    }
}

/// Every `Phrase::new("...")` in the source has its sentence.
#[test]
fn every_error_in_the_source_has_its_sentence() {
    let known = entries(Lang::En, "errors");
    let mut checked = 0;
    for (path, text) in crate::ranks::sources() {
        for rest in text.split("Phrase::new(\"").skip(1) {
            let key = rest.split('"').next().unwrap();
            assert!(known.contains_key(key), "{key} in {}", path.display());
            checked += 1;
        }
    }
    assert!(checked > 20);
}
