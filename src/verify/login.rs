//! From a prepared account to a session that is logged in, and what the server's verdict means for the secret.

use super::{Prepared, Status, Steps, Surroundings};
use crate::diagnosis;
use crate::finding::{Code, Finding, Stage};
use crate::smtp::{self, Failure, Login, Session, Target};
use crate::wire::Deadline;

/// Opens a session and logs in, once. Records the stages dns to auth. A secret that the server refuses is remembered, one
/// that it takes is forgiven.
pub async fn log_in(
    prepared: &Prepared,
    surroundings: &Surroundings,
    deadline: Deadline,
    steps: &mut Steps,
) -> Result<Session, Finding> {
    let account = &prepared.account;
    let target = Target {
        endpoint: &account.endpoint,
        network: &prepared.network,
        hello: &surroundings.hello,
        deadline,
        trace: &surroundings.trace,
    };
    let mut session = match smtp::open(target, &mut |stage| steps.end(stage, Status::Passed)).await {
        Ok(session) => session,
        Err(failure) => return Err(explain(&failure, prepared, steps)),
    };
    steps.see_certificate(session.certificate_end());
    let login = Login { name: &account.login, secret: &prepared.secret, is_token: prepared.is_token() };
    match session.log_in(login).await {
        Ok(()) => {
            steps.end(Stage::Auth, Status::Passed);
            remember(prepared, surroundings, None);
            Ok(session)
        }
        Err(failure) => {
            session.quit().await;
            let finding = explain(&failure, prepared, steps);
            remember(prepared, surroundings, Some(finding.code));
            Err(finding)
        }
    }
}

/// The finding for a failure, with everything known about the account in it.
pub(super) fn explain(failure: &Failure, prepared: &Prepared, steps: &mut Steps) -> Finding {
    steps.end(failure.stage, Status::Failed);
    diagnosis::diagnose(failure, prepared.known())
        .with("from", prepared.account.address.to_string())
        .with_all(&prepared.facts)
}

/// Providers lock accounts after several wrong passwords, so what was refused is not tried again unasked.
fn remember(prepared: &Prepared, surroundings: &Surroundings, refused: Option<Code>) {
    let Some(refusals) = &surroundings.refusals else { return };
    let (host, login) = (&prepared.account.endpoint.host, &prepared.account.login);
    match refused {
        None => refusals.forget(host, login),
        Some(code) if refuses_secret(code) => {
            refusals.remember(host, login, &prepared.secret, surroundings.day);
        }
        Some(_) => {}
    }
}

/// Whether the server said of the secret itself that it will not do.
pub(super) fn refuses_secret(code: Code) -> bool {
    matches!(code, Code::CredentialsRejected | Code::AppPasswordRequired)
}
