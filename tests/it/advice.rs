//! The texts that depend on the provider read well for each of them, whatever is known of the account.

use mailcheck::finding::{Code, Finding, Stage};
use mailcheck::provider::Provider;
use mailcheck::report::{Wording, word};
use mailcheck::text::{Lang, Texts};

const CODES: [Code; 14] = [
    Code::AuthRequired,
    Code::SenderNotOwned,
    Code::AppPasswordRequired,
    Code::BasicAuthDisabled,
    Code::CredentialsRejected,
    Code::CutOffAhead,
    Code::DailyLimitExceeded,
    Code::FromRewritten,
    Code::LoginNameUnexpected,
    Code::OauthTokenRejected,
    Code::PlainPasswordRefused,
    Code::RefusedBefore,
    Code::TwoStepVerificationRequired,
    Code::WebLoginRequired,
];

/// What may be known of an account: all of it, or nothing as with a line from a log.
const KNOWN: [&[(&str, &str)]; 2] = [
    &[
        ("account", "invoices"),
        ("address", "jana@example.de"),
        ("login", "jana@example.de"),
        ("host", "smtp.example.com"),
        ("source", "keyring"),
        ("date", "2027-01-01"),
        ("lastday", "2026-12-31"),
        ("previous", "2026-11-20"),
        ("from", "kim@example.de"),
        ("loginfits", "no"),
    ],
    &[("source", "program")],
];

fn told(code: Code, provider: &'static Provider, facts: &[(&'static str, &str)], texts: &Texts) -> Wording {
    let named =
        Finding::new(code, Stage::Auth).with("providerid", &provider.id).with("provider", &provider.name);
    let finding = facts.iter().fold(named, |finding, (name, value)| finding.with(name, *value));
    word(&finding, texts)
}

fn assert_reads_well(words: &Wording, about: &str) {
    for text in std::iter::once(&words.title).chain([&words.means]).chain(&words.fix) {
        assert!(!text.is_empty() && text.trim() == text, "{about}: “{text}”");
        assert!(
            !["  ", " .", " ,", "{", ".."].iter().any(|flaw| text.contains(flaw))
                || text.contains("secret = {"),
            "{about}: {text}"
        );
    }
    let once = words.fix.iter().enumerate().all(|(number, step)| !words.fix[..number].contains(step));
    assert!(once, "{about}: {:?}", words.fix);
}

#[test]
fn every_text_reads_well_for_every_provider_and_however_much_is_known() {
    for texts in [Lang::En, Lang::De].map(Texts::new) {
        for provider in mailcheck::provider::all() {
            for (code, known) in CODES.iter().flat_map(|code| KNOWN.map(|known| (*code, known))) {
                // A secret has a shape only where the provider's app passwords have one.
                let has_shape = !provider.secret.shapes.is_empty();
                let shapes =
                    if has_shape { ["app-password", "other", ""] } else { ["unknown", "unknown", ""] };
                for (shape, two_step) in shapes.into_iter().zip(["on", "off", ""]) {
                    let facts = [known, &[("shape", shape), ("twostep", two_step)]].concat();
                    let words = told(code, provider, &facts, &texts);
                    assert_reads_well(&words, &format!("{code:?} {} {shape} {two_step}", provider.id));
                }
            }
        }
    }
}

#[test]
fn nobody_is_told_to_do_what_is_done_already() {
    let texts = Texts::new(Lang::En);
    let steps = |id, shape, two_step| {
        let facts = [KNOWN[0], &[("shape", shape), ("twostep", two_step), ("loginfits", "yes")]].concat();
        told(Code::CredentialsRejected, Provider::by_id(id).unwrap(), &facts, &texts).fix
    };
    let first = |id, shape, two_step| steps(id, shape, two_step).remove(0);
    assert!(first("gmail", "other", "off").starts_with("Turn on two-step verification"));
    assert!(first("gmail", "other", "on").starts_with("Open the app password page"));
    assert!(first("gmail", "app-password", "unknown").starts_with("Enter the password again"));
    assert!(first("icloud", "app-password", "unknown").starts_with("Enter the password again"));
    let mentions =
        |id, two_step, words: &str| steps(id, "unknown", two_step).iter().any(|step| step.contains(words));
    assert!(mentions("gmx", "on", "app password") && !mentions("gmx", "off", "app password"));
    assert!(mentions("gmx", "off", "in a browser with the same password"));
    assert!(!mentions("gmx", "unknown", "The login name is"));
    // Bridge has answered, so it runs.
    assert!(!mentions("proton-bridge", "unknown", "Start"));
}

#[test]
fn who_has_an_unknown_sender_is_told_where_the_provider_allows_it() {
    let texts = Texts::new(Lang::En);
    let steps =
        |id| told(Code::SenderNotOwned, Provider::by_id(id).unwrap(), KNOWN[1], &texts).fix.join("\n");
    for id in ["sendgrid", "ses"] {
        assert!(steps(id).contains("verify the sender's address") && !steps(id).contains("mailbox"), "{id}");
    }
    assert!(steps("gmail").contains("Send mail as"));
    assert!(steps("posteo").contains("as an alias"));
}

#[test]
fn a_program_that_did_not_log_in_is_told_from_a_session_that_was_thrown_away() {
    let texts = Texts::new(Lang::En);
    let told = |facts| told(Code::AuthRequired, Provider::by_id("microsoft-365").unwrap(), facts, &texts);
    assert!(told(KNOWN[1]).fix[0].contains("turn on logging in"));
    assert!(told(KNOWN[0]).fix[0].starts_with("Try again"));
}
