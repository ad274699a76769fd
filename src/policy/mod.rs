//! Offline rules: whether a provider will take this kind of secret on that day, and whether a server may get it. Pure: no
//! clock, no file, no socket.

mod destination;

pub use destination::{is_within, may_receive};

use jiff::civil::Date;

use crate::account::{Method, SecretShape, TwoStep};
use crate::finding::{Code, Finding, Stage};
use crate::provider::{AppPassword, Provider};

/// Everything that the rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// Whose rules hold.
    pub provider: &'a Provider,
    /// How the account logs in.
    pub method: Method,
    /// What the secret looks like.
    pub shape: SecretShape,
    /// What the user said of two-step verification.
    pub two_step: TwoStep,
    /// The day to judge by.
    pub day: Date,
}

/// Takes a situation; gives what speaks against the login, or will speak against it on a known day. An error among the
/// findings means that trying is pointless, and that no secret goes anywhere.
pub fn judge(situation: Situation<'_>) -> Option<Finding> {
    let has_app_passwords = situation.provider.app_password == Some(AppPassword::Google);
    if situation.method == Method::Oauth2 || !has_app_passwords {
        return None;
    }
    match situation.shape {
        SecretShape::Other => plain_password(situation),
        SecretShape::AppPassword => app_password(situation),
    }
}

fn plain_password(situation: Situation<'_>) -> Option<Finding> {
    let ends = situation.provider.plain_password?.ends;
    let code = if situation.day < ends { Code::CutOffAhead } else { Code::PlainPasswordRefused };
    Some(Finding::new(code, Stage::Policy).with("date", ends.to_string()))
}

/// Google has app passwords only for accounts with two-step verification (support.google.com/accounts/answer/185833).
fn app_password(situation: Situation<'_>) -> Option<Finding> {
    let impossible = situation.two_step == TwoStep::Off;
    impossible.then(|| Finding::new(Code::TwoStepVerificationRequired, Stage::Policy))
}

#[cfg(test)]
mod tests {
    use super::{Code, Method, Provider, SecretShape, Situation, TwoStep, judge};

    fn verdict(provider: &str, shape: SecretShape, day: &str) -> Option<Code> {
        let situation = Situation {
            provider: Provider::by_id(provider).unwrap(),
            method: Method::AppPassword,
            shape,
            two_step: TwoStep::Unknown,
            day: day.parse().unwrap(),
        };
        judge(situation).map(|finding| finding.code)
    }

    #[test]
    fn a_plain_password_ends_on_the_providers_day() {
        let plain = |provider, day| verdict(provider, SecretShape::Other, day);
        assert_eq!(plain("gmail", "2022-05-29"), Some(Code::CutOffAhead));
        assert_eq!(plain("gmail", "2022-05-30"), Some(Code::PlainPasswordRefused));
        assert_eq!(plain("google-workspace", "2025-04-30"), Some(Code::CutOffAhead));
        assert_eq!(plain("google-workspace", "2025-05-01"), Some(Code::PlainPasswordRefused));
        assert_eq!(plain("generic", "2026-11-21"), None);
    }

    #[test]
    fn an_app_password_is_let_through_on_every_day() {
        assert_eq!(verdict("gmail", SecretShape::AppPassword, "2019-01-01"), None);
        assert_eq!(verdict("google-workspace", SecretShape::AppPassword, "2026-11-21"), None);
    }

    #[test]
    fn without_two_step_verification_there_is_no_app_password() {
        let situation = Situation {
            provider: Provider::by_id("gmail").unwrap(),
            method: Method::AppPassword,
            shape: SecretShape::AppPassword,
            two_step: TwoStep::Off,
            day: "2026-11-21".parse().unwrap(),
        };
        let code = |situation| judge(situation).map(|finding| finding.code);
        assert_eq!(code(situation), Some(Code::TwoStepVerificationRequired));
        assert_eq!(code(Situation { method: Method::Oauth2, ..situation }), None);
    }
}
