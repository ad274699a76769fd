//! The report of `verify` as a monitoring plugin gives it: one line with the state and performance data, then the long text
//! (monitoring-plugins.org/doc/guidelines.html; datatracker.ietf.org/doc/draft-kaestle-monitoring-plugins-interface).

use std::io::{self, Write};

use super::{Body, Report, word};
use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Severity, Stage};
use crate::policy::{CertificateLife, SOON, URGENT};
use crate::text::{Facts, Texts, shown};
use crate::verify::{Checked, Status};

/// The state of a service, the least serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    Ok,
    Warning,
    /// mailcheck could not do its job, so that nobody knows.
    Unknown,
    Critical,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "OK",
            Self::Warning => "WARNING",
            Self::Unknown => "UNKNOWN",
            Self::Critical => "CRITICAL",
        }
    }

    fn exit(self) -> Exit {
        match self {
            Self::Ok => Exit::Ok,
            Self::Warning => Exit::Warning,
            Self::Unknown => Exit::Unknown,
            Self::Critical => Exit::Critical,
        }
    }

    /// The state in which a run leaves a service.
    fn of_exit(exit: Exit) -> Self {
        match exit {
            Exit::Ok => Self::Ok,
            Exit::Usage
            | Exit::Data
            | Exit::NoInput
            | Exit::Internal
            | Exit::Io
            | Exit::Config
            | Exit::Interrupted
            | Exit::Terminated
            | Exit::HungUp => Self::Unknown,
            _ => Self::Critical,
        }
    }

    fn of_finding(finding: &Finding, certificate: Option<CertificateLife>) -> Self {
        let is_urgent = || certificate.is_some_and(|life| life.days_left < URGENT);
        match finding.severity {
            Severity::Ok => Self::Ok,
            Severity::Warning if finding.code == Code::CertificateEndsSoon && is_urgent() => Self::Critical,
            Severity::Warning => Self::Warning,
            Severity::Error => Self::of_exit(finding.exit),
        }
    }

    fn of_account(checked: &Checked) -> Self {
        let states = checked.findings.iter().map(|finding| Self::of_finding(finding, checked.certificate));
        states.max().unwrap_or(Self::Unknown)
    }
}

/// How the run ends for the monitoring system.
pub(super) fn exit(report: &Report) -> Exit {
    match &report.body {
        Body::Accounts(checked) => total(checked).exit(),
        _ => State::of_exit(report.exit).exit(),
    }
}

fn total(checked: &[Checked]) -> State {
    checked.iter().map(State::of_account).max().unwrap_or(State::Unknown)
}

/// Writes the report. Only `verify` is a plugin; whatever else there may be has nothing to say here.
pub(super) fn render(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    match &report.body {
        Body::Accounts(checked) => accounts(checked, texts, out),
        Body::Stopped(error) => stopped(error, texts, out),
        _ => Ok(()),
    }
}

fn stopped(error: &Error, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let state = State::of_exit(error.exit).name();
    writeln!(out, "MAILCHECK {state} - {}", plain(&texts.phrase(&error.message)))?;
    error.hints.iter().try_for_each(|hint| writeln!(out, "{}", plain(&texts.phrase(hint))))
}

fn accounts(checked: &[Checked], texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let is_single = checked.len() == 1;
    let summary = match checked {
        [only] => headline(only, texts),
        several => counts(several, texts),
    };
    let data =
        checked.iter().flat_map(|one| performance(one, if is_single { None } else { Some(&one.account) }));
    let data: Vec<_> = data.collect();
    let bar = if data.is_empty() { "" } else { " | " };
    writeln!(out, "MAILCHECK {} - {summary}{bar}{}", total(checked).name(), data.join(" "))?;
    checked.iter().try_for_each(|one| long_text(one, !is_single, texts, out))
}

/// The title of the most serious finding of an account.
fn headline(checked: &Checked, texts: &Texts) -> String {
    let state = |finding: &&Finding| State::of_finding(finding, checked.certificate);
    checked.findings.iter().max_by_key(state).map(|finding| title(finding, texts)).unwrap_or_default()
}

/// How many accounts are in each state.
fn counts(checked: &[Checked], texts: &Texts) -> String {
    let count = |wanted| checked.iter().filter(|one| State::of_account(one) == wanted).count().to_string();
    let facts = Facts::from([
        ("count", checked.len().to_string()),
        ("good", count(State::Ok)),
        ("warned", count(State::Warning)),
        ("failed", count(State::Critical)),
        ("unknown", count(State::Unknown)),
    ]);
    texts.ui("nagios-counts", &facts)
}

/// What there is to know of an account: a line for each finding, and what to do about it.
fn long_text(checked: &Checked, with_good: bool, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let account = plain(&shown(&checked.account));
    for finding in checked.findings.iter().filter(|finding| with_good || finding.severity != Severity::Ok) {
        let state = State::of_finding(finding, checked.certificate).name();
        writeln!(out, "{state} {account}: {}", title(finding, texts))?;
        for (number, step) in word(finding, texts).fix.iter().enumerate() {
            writeln!(out, "{}. {}", number + 1, plain(step))?;
        }
    }
    Ok(())
}

fn title(finding: &Finding, texts: &Texts) -> String {
    let title = word(finding, texts).title;
    match finding.severity {
        Severity::Ok => plain(title.trim_end_matches('.')),
        _ => format!("{} [{}]", plain(&title), finding.code.name()),
    }
}

/// Milliseconds of each stage that needs the network and was reached, and the days that the certificate has left; a range
/// written `14:` warns of anything below.
fn performance(checked: &Checked, account: Option<&String>) -> Vec<String> {
    let reached =
        checked.steps.iter().filter(|step| step.stage >= Stage::Dns && step.status != Status::Skipped);
    let mut data: Vec<_> = reached
        .map(|step| format!("{}={}ms", label(account, step.stage.name()), step.took.as_millis()))
        .collect();
    data.extend(checked.certificate.map(|life| {
        format!("{}={};{SOON}:;{URGENT}:;0", label(account, "cert_days"), life.days_left.max(0))
    }));
    data
}

/// The label of a value. Quotation marks are needed around blanks, and neither they nor the equals sign can stand in it.
fn label(account: Option<&String>, name: &str) -> String {
    let Some(account) = account else { return name.to_owned() };
    let account = plain(&shown(account)).replace(['\'', '='], "_");
    if account.contains(char::is_whitespace) {
        format!("'{account}_{name}'")
    } else {
        format!("{account}_{name}")
    }
}

/// The bar begins performance data, and the line's end the long text.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "¦")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{
        Body, CertificateLife, Checked, Code, Error, Exit, Finding, Report, Stage, Status, exit, render,
    };
    use crate::text::{Lang, Phrase, Texts};
    use crate::verify::Step;

    fn checked(account: &str, findings: &[(Code, Stage)], days_left: Option<i64>) -> Checked {
        let step = |stage, status, millis| Step { stage, status, took: Duration::from_millis(millis) };
        Checked {
            account: account.to_owned(),
            address: "jana@example.com".to_owned(),
            provider: "gmail".to_owned(),
            server: None,
            certificate: days_left
                .map(|days_left| CertificateLife { not_after: jiff::Timestamp::UNIX_EPOCH, days_left }),
            steps: vec![
                step(Stage::Secret, Status::Passed, 9),
                step(Stage::Dns, Status::Passed, 1),
                step(Stage::Tls, Status::Warned, 23),
                step(Stage::Auth, Status::Skipped, 0),
            ],
            findings: findings.iter().map(|(code, stage)| Finding::new(*code, *stage)).collect(),
        }
    }

    fn shown(body: Body) -> (u8, Vec<String>) {
        let report = Report { command: "verify", exit: Exit::Config, body };
        let mut page = Vec::new();
        render(&report, &Texts::new(Lang::En), &mut page).unwrap();
        let lines = String::from_utf8(page).unwrap().lines().map(ToOwned::to_owned).collect();
        (exit(&report).number(), lines)
    }

    const READY: (Code, Stage) = (Code::Ready, Stage::Sender);

    #[test]
    fn a_good_account_is_one_line_with_its_times_and_the_days_of_the_certificate() {
        let line = "MAILCHECK OK - Your credentials are correct | dns=1ms tls=23ms cert_days=60;14:;7:;0";
        assert_eq!(shown(Body::Accounts(vec![checked("a", &[READY], Some(60))])), (0, vec![line.to_owned()]));
    }

    #[test]
    fn a_certificate_that_ends_soon_warns_and_within_a_week_is_critical() {
        let found = [(Code::CertificateEndsSoon, Stage::Tls), READY];
        for (days, number, state) in [(13, 1, "WARNING"), (6, 2, "CRITICAL"), (-1, 2, "CRITICAL")] {
            let (exit, lines) = shown(Body::Accounts(vec![checked("a", &found, Some(days))]));
            assert_eq!(exit, number);
            assert!(lines[0].starts_with(&format!("MAILCHECK {state} - The server's certificate ends soon")));
            assert!(lines[0].ends_with(&format!("cert_days={};14:;7:;0", days.max(0))), "{lines:?}");
        }
    }

    #[test]
    fn what_the_server_refuses_is_critical_and_what_mailcheck_lacks_is_unknown() {
        let number = |code| shown(Body::Accounts(vec![checked("a", &[(code, Stage::Auth)], None)])).0;
        for code in
            [Code::CredentialsRejected, Code::TimedOut, Code::HostNotFound, Code::PlainPasswordRefused]
        {
            assert_eq!(number(code), 2, "{code:?}");
        }
        for code in [Code::SecretMissing, Code::KeyringLocked, Code::AddressInvalid, Code::Interrupted] {
            assert_eq!(number(code), 3, "{code:?}");
        }
        assert_eq!(number(Code::CutOffAhead), 1);
    }

    #[test]
    fn several_accounts_are_counted_and_their_labels_begin_with_their_names() {
        let refused = [(Code::CredentialsRejected, Stage::Auth)];
        let missing = [(Code::SecretMissing, Stage::Secret)];
        let accounts = vec![
            checked("it's | a=b", &[READY], Some(60)),
            checked("kim", &refused, None),
            checked("robin", &missing, None),
        ];
        let (exit, lines) = shown(Body::Accounts(accounts));
        let first = "MAILCHECK CRITICAL - 3 accounts: 1 OK, 0 WARNING, 1 CRITICAL, 1 UNKNOWN | \
                     'it_s ¦ a_b_dns'=1ms 'it_s ¦ a_b_tls'=23ms 'it_s ¦ a_b_cert_days'=60;14:;7:;0 \
                     kim_dns=1ms kim_tls=23ms robin_dns=1ms robin_tls=23ms";
        assert_eq!((exit, lines[0].as_str()), (2, first));
        assert_eq!(lines[1], "OK it's ¦ a=b: Your credentials are correct");
        assert!(
            lines[2].starts_with("CRITICAL kim: ") && lines[2].ends_with(" [credentials-rejected]"),
            "{lines:?}"
        );
        assert!(
            lines[3].starts_with("1. ") && lines[1..].iter().all(|line| !line.contains('|')),
            "{lines:?}"
        );
    }

    #[test]
    fn an_error_of_mailcheck_is_unknown_and_stays_on_its_line() {
        let phrase = Phrase::new("usage-unknown-argument").with("argument", "--a|b\nc");
        let error = Error::new(Exit::Usage, phrase).hint(Phrase::new("usage-hint-help"));
        let (exit, lines) = shown(Body::Stopped(error));
        assert_eq!((exit, lines.len()), (3, 2));
        assert!(lines[0].starts_with("MAILCHECK UNKNOWN - ") && lines[0].contains("--a¦b\\nc"), "{lines:?}");
    }
}
