//! Offline rules: whether a provider will take this login and this kind of secret on that day, whether a server may get
//! it, and whether that server must be asked for the sender. Pure: no clock, no file, no socket.

mod certificate;
mod destination;
mod sender;

pub use certificate::{CertificateLife, SOON, URGENT};
pub use destination::{is_within, may_receive};
pub use sender::is_sender_taken;

use jiff::civil::Date;

use crate::account::{Method, SecretShape, TwoStep};
use crate::finding::{Code, Finding, Stage};
use crate::provider::{CutOff, Provider, SecretKind};

/// Everything that the rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// Whose rules hold.
    pub provider: &'a Provider,
    /// How the account logs in.
    pub method: Method,
    /// The login name.
    pub login: &'a str,
    /// What the secret looks like, judged by the provider's app passwords.
    pub shape: SecretShape,
    /// What the user said of two-step verification.
    pub two_step: TwoStep,
    /// The day to judge by.
    pub day: Date,
}

/// Takes a situation; gives what speaks against the login, or will speak against it on a known day. An error among the
/// findings means that trying is pointless, and that no secret goes anywhere; what is not certain is a warning at most.
pub fn judge(situation: Situation<'_>) -> Vec<Finding> {
    if situation.method == Method::Oauth2 {
        return Vec::new();
    }
    [login_name(situation), password(situation), app_password(situation)].into_iter().flatten().collect()
}

/// A login name that the provider does not have.
fn login_name(situation: Situation<'_>) -> Option<Finding> {
    let Provider { login, domains, .. } = situation.provider;
    let is_impossible = login.is_strict() && !login.fits(situation.login, domains);
    is_impossible.then(|| Finding::new(Code::LoginNameUnexpected, Stage::Policy))
}

/// A password where the provider takes none, or only until a known day.
fn password(situation: Situation<'_>) -> Option<Finding> {
    let Provider { secret, cut_off, .. } = situation.provider;
    match cut_off {
        Some(cut_off) if cut_off.is_reversible => Some(reversible(*cut_off, situation.day)),
        _ if secret.kind == SecretKind::OauthToken || situation.shape == SecretShape::Other => {
            Some(refused(*cut_off, situation.day))
        }
        _ => None,
    }
}

fn refused(cut_off: Option<CutOff>, day: Date) -> Finding {
    match cut_off {
        None => Finding::new(Code::PlainPasswordRefused, Stage::Policy),
        Some(cut_off) => {
            let code = if day < cut_off.day { Code::CutOffAhead } else { Code::PlainPasswordRefused };
            dated(code, cut_off)
        }
    }
}

/// Nobody outside knows whether an administrator allowed passwords again, so the login is tried all the same.
fn reversible(cut_off: CutOff, day: Date) -> Finding {
    let code = if day < cut_off.day { Code::CutOffAhead } else { Code::BasicAuthDisabled };
    dated(code, cut_off)
        .with("lastday", cut_off.last_day().to_string())
        .with("reversible", "yes")
        .as_warning()
}

fn dated(code: Code, cut_off: CutOff) -> Finding {
    Finding::new(code, Stage::Policy).with("date", cut_off.day.to_string())
}

/// Some providers have app passwords only for accounts with two-step verification
/// (support.google.com/accounts/answer/185833, support.apple.com/102654).
fn app_password(situation: Situation<'_>) -> Option<Finding> {
    let is_impossible = situation.provider.secret.needs_two_step
        && situation.shape == SecretShape::AppPassword
        && situation.two_step == TwoStep::Off;
    is_impossible.then(|| Finding::new(Code::TwoStepVerificationRequired, Stage::Policy))
}

#[cfg(test)]
mod tests {
    use super::{Code, Finding, Method, Provider, SecretShape, Situation, TwoStep, judge};

    fn situation(provider: &str, shape: SecretShape, day: &str) -> Situation<'static> {
        Situation {
            provider: Provider::by_id(provider).unwrap(),
            method: Method::AppPassword,
            login: if provider == "icloud" { "jana@me.com" } else { "jana@example.de" },
            shape,
            two_step: TwoStep::Unknown,
            day: day.parse().unwrap(),
        }
    }

    fn codes(situation: Situation<'_>) -> Vec<Code> {
        judge(situation).iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn every_provider_is_judged_by_the_rules_of_the_day() {
        use Code::{BasicAuthDisabled, CutOffAhead, PlainPasswordRefused};
        use SecretShape::{AppPassword, Other, Unknown};
        for (provider, shape, day, expected) in [
            ("gmail", Other, "2022-05-29", Some(CutOffAhead)),
            ("gmail", Other, "2022-05-30", Some(PlainPasswordRefused)),
            ("gmail", AppPassword, "2019-01-01", None),
            ("google-workspace", Other, "2025-04-30", Some(CutOffAhead)),
            ("google-workspace", Other, "2025-05-01", Some(PlainPasswordRefused)),
            ("google-workspace", AppPassword, "2026-11-21", None),
            ("google-workspace-relay", Other, "2026-11-21", Some(PlainPasswordRefused)),
            ("outlook-com", Unknown, "2024-09-15", Some(CutOffAhead)),
            ("outlook-com", Unknown, "2024-09-16", Some(PlainPasswordRefused)),
            ("microsoft-365", Unknown, "2026-12-31", Some(CutOffAhead)),
            ("microsoft-365", Unknown, "2027-01-01", Some(BasicAuthDisabled)),
            ("icloud", Other, "2019-01-01", Some(PlainPasswordRefused)),
            ("icloud", AppPassword, "2026-11-21", None),
            ("yahoo", Unknown, "2026-11-21", None),
            ("aol", Unknown, "2026-11-21", None),
            ("fastmail", Unknown, "2026-11-21", None),
            ("gmx", Unknown, "2026-11-21", None),
            ("web-de", Unknown, "2026-11-21", None),
            ("t-online", Unknown, "2026-11-21", None),
            ("ionos", Unknown, "2026-11-21", None),
            ("strato", Unknown, "2026-11-21", None),
            ("zoho", Unknown, "2026-11-21", None),
            ("posteo", Unknown, "2026-11-21", None),
            ("mailbox-org", Unknown, "2026-11-21", None),
            ("proton-bridge", Unknown, "2026-11-21", None),
            ("proton", Unknown, "2026-11-21", None),
            ("ovh", Unknown, "2026-11-21", None),
            ("generic", Unknown, "2026-11-21", None),
        ] {
            let found = codes(situation(provider, shape, day));
            assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{provider} {day}");
        }
    }

    #[test]
    fn only_what_is_certain_stops_a_run() {
        let errors =
            |provider, shape, day| judge(situation(provider, shape, day)).iter().any(Finding::is_error);
        assert!(errors("outlook-com", SecretShape::Unknown, "2026-11-21"));
        assert!(!errors("microsoft-365", SecretShape::Unknown, "2026-11-21"));
        assert!(!errors("microsoft-365", SecretShape::Unknown, "2030-01-01"));
        assert!(!errors("sendgrid", SecretShape::Unknown, "2026-11-21"));
    }

    #[test]
    fn the_end_is_named_with_its_first_and_its_last_day() {
        let found = judge(situation("microsoft-365", SecretShape::Unknown, "2026-11-21"));
        assert_eq!(
            (found[0].facts["lastday"].as_str(), found[0].facts["date"].as_str()),
            ("2026-12-31", "2027-01-01")
        );
    }

    #[test]
    fn without_two_step_verification_there_is_no_app_password() {
        for provider in ["gmail", "icloud"] {
            let off = Situation {
                two_step: TwoStep::Off,
                ..situation(provider, SecretShape::AppPassword, "2026-11-21")
            };
            assert_eq!(codes(off), [Code::TwoStepVerificationRequired]);
            assert_eq!(codes(Situation { shape: SecretShape::Other, ..off }), [Code::PlainPasswordRefused]);
        }
    }

    #[test]
    fn a_token_is_no_password_and_not_judged_as_one() {
        for provider in ["gmail", "outlook-com", "microsoft-365", "icloud"] {
            let with_token = Situation {
                method: Method::Oauth2,
                two_step: TwoStep::Off,
                ..situation(provider, SecretShape::Other, "2030-01-01")
            };
            assert_eq!(codes(with_token), []);
        }
    }

    #[test]
    fn a_login_name_that_cannot_be_right_is_told() {
        let at =
            |provider, login| Situation { login, ..situation(provider, SecretShape::Unknown, "2026-11-21") };
        assert_eq!(codes(at("sendgrid", "jana@example.de")), [Code::LoginNameUnexpected]);
        assert_eq!(codes(at("sendgrid", "apikey")), []);
        assert_eq!(codes(at("ses", "jana@example.de")), [Code::LoginNameUnexpected]);
        assert_eq!(codes(at("ses", "AKIAEXAMPLE")), []);
        assert_eq!(codes(at("icloud", "jana@example.de")), [Code::LoginNameUnexpected]);
        assert_eq!(codes(at("web-de", "jana@example.de")), []);
    }
}
