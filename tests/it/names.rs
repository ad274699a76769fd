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
