//! The names that scripts rely on.

use mailcheck::finding::Code;

/// The codes that the contract fixes for mailcheck's own findings, as of its first version.
const FIXED: [&str; 30] = [
    "ready",
    "secret-missing",
    "secret-malformed",
    "secret-normalised",
    "keyring-unavailable",
    "keyring-locked",
    "plain-password-refused",
    "two-step-verification-required",
    "cut-off-ahead",
    "address-invalid",
    "host-not-found",
    "connection-refused",
    "connection-lost",
    "timed-out",
    "port-encryption-mismatch",
    "certificate-expired",
    "certificate-not-yet-valid",
    "certificate-wrong-host",
    "certificate-untrusted",
    "tls-too-old",
    "plaintext-after-starttls",
    "not-smtp",
    "starttls-not-offered",
    "auth-not-offered",
    "from-rewritten",
    "attachment-blocked",
    "attachment-empty",
    "message-too-large",
    "in-doubt",
    "credentials-rejected",
];

#[test]
fn no_code_was_renamed() {
    for name in FIXED {
        assert!(name.parse::<Code>().is_ok(), "{name}");
    }
}

#[test]
fn names_are_unique() {
    for (number, code) in Code::ALL.iter().enumerate() {
        assert!(Code::ALL[..number].iter().all(|other| other.name() != code.name()), "{code:?}");
    }
}

/// A finding that nothing produces could say anything: each is met by a behaviour of the sandbox, a recorded reply or a
/// test.
#[test]
fn every_code_is_met_somewhere() {
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    let mut evidence = read("src/sandbox/behaviours.toml") + &read("src/diagnosis/recorded.tsv");
    for (_, text) in crate::ranks::sources() {
        evidence += text.split_once("#[cfg(test)]").map_or("", |(_, tests)| tests);
    }
    for folder in ["tests/it", "tests/real"] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("names.rs") {
                evidence += &read(path.to_str().unwrap());
            }
        }
    }
    for code in Code::ALL {
        let (name, variant) = (code.name(), format!("Code::{code:?}"));
        let forms = [
            format!("\"{name}\""),
            format!("\t{name}\t"),
            format!("{variant},"),
            format!("{variant})"),
            format!("[{name}]"),
        ];
        assert!(forms.iter().any(|form| evidence.contains(form)), "{name} is met nowhere");
    }
}
