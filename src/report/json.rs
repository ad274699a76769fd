//! The report as exactly one JSON object, `"schema": 1`.

use std::io::{self, Write};

use serde::Serialize;

use super::explanation::ExplanationView;
use super::message_list::ReceiptView;
use super::{
    AccountDetails, Body, FindingView, Listed, Message, Preview, ProviderView, Removal, Report, RowMessage,
    Serving,
};
use crate::finding::{Code, Finding, Reply, Severity, Stage};
use crate::outbox::{Addressee, RecipientState, State};
use crate::policy::CertificateLife;
use crate::text::{Phrase, Texts};
use crate::verify::{Checked, Status, Step};

/// The version of the object's shape. It is raised when a key changes its meaning.
const SCHEMA: u8 = 1;

#[derive(Serialize)]
struct Document<'a> {
    schema: u8,
    command: &'a str,
    ok: bool,
    exit: u8,
    #[serde(flatten)]
    content: Content<'a>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Content<'a> {
    Checked { accounts: Vec<AccountView<'a>> },
    Sent { messages: Vec<MessageView<'a>> },
    Merged { rows: u64, messages: Vec<RowView<'a>> },
    Listed { accounts: &'a [Listed] },
    Detailed { accounts: [WithProblem<&'a AccountDetails>; 1] },
    Removed(WithProblem<&'a Removal>),
    Providers { providers: &'a [ProviderView] },
    Serving(&'a Serving),
    Receipt { messages: [Box<ReceiptView<'a>>; 1] },
    Explained(Box<ExplanationView>),
    Text { text: &'a str },
    Done { account: &'a str },
    Stopped { error: ErrorView },
}

#[derive(Serialize)]
struct AccountView<'a> {
    account: &'a str,
    address: &'a str,
    provider: &'a str,
    ok: bool,
    verdict: Code,
    stages: Vec<StepView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    certificate: Option<CertificateLife>,
    findings: Vec<FindingView>,
}

#[derive(Serialize)]
struct StepView {
    stage: Stage,
    status: Status,
    millis: u128,
}

#[derive(Serialize)]
struct MessageView<'a> {
    id: Option<String>,
    message_id: Option<&'a str>,
    state: State,
    recipients: Vec<RecipientView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a Reply>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arrived: Option<String>,
    #[serde(skip_serializing_if = "is_false")]
    dry_run: bool,
    findings: Vec<FindingView>,
}

/// The message of a row of a table.
#[derive(Serialize)]
struct RowView<'a> {
    row: u64,
    #[serde(flatten)]
    message: MessageView<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    preview: Option<&'a Preview>,
}

#[derive(Serialize)]
pub(super) struct RecipientView<'a> {
    address: &'a str,
    state: RecipientState,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply: Option<&'a Reply>,
}

/// Something, and what is wrong with it.
#[derive(Serialize)]
struct WithProblem<T> {
    #[serde(flatten)]
    subject: T,
    findings: Vec<FindingView>,
}

#[derive(Serialize)]
struct ErrorView {
    message: String,
    hints: Vec<String>,
}

/// Writes the report as one line of JSON.
pub(super) fn render(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    if matches!(report.body, Body::Nothing) {
        return Ok(());
    }
    let document = Document {
        schema: SCHEMA,
        command: report.command,
        ok: report.exit.number() == 0,
        exit: report.exit.number(),
        content: content(&report.body, texts),
    };
    serde_json::to_writer(&mut *out, &document)?;
    writeln!(out)
}

fn content<'a>(body: &'a Body, texts: &Texts) -> Content<'a> {
    match body {
        Body::Accounts(checked) => {
            Content::Checked { accounts: checked.iter().map(|one| account(one, texts)).collect() }
        }
        Body::SetUp { checked, .. } => Content::Checked { accounts: vec![account(checked, texts)] },
        Body::Messages(messages) => {
            Content::Sent { messages: messages.iter().map(|one| message(one, texts)).collect() }
        }
        Body::Merged(merge) => Content::Merged {
            rows: merge.rows,
            messages: merge.messages.iter().map(|one| row(one, texts)).collect(),
        },
        Body::Listing(accounts) => Content::Listed { accounts },
        Body::Details(details) => {
            Content::Detailed { accounts: [with_problem(&**details, details.problem.as_ref(), texts)] }
        }
        Body::Removed(removal) => Content::Removed(with_problem(removal, removal.problem.as_ref(), texts)),
        Body::Providers(providers) => Content::Providers { providers },
        Body::Provider(provider) => Content::Providers { providers: std::slice::from_ref(provider) },
        Body::Serving(serving) => Content::Serving(serving),
        Body::Receipt(receipt) => Content::Receipt { messages: [Box::new(ReceiptView::of(receipt))] },
        Body::Explained(explanation) => Content::Explained(Box::new(ExplanationView::of(explanation, texts))),
        Body::Text(text) => Content::Text { text },
        Body::Done(_, account) => Content::Done { account },
        Body::Nothing => Content::Listed { accounts: &[] },
        Body::Stopped(error) => {
            let said = |phrase: &Phrase| texts.phrase(phrase);
            let hints = error.hints.iter().map(said).collect();
            Content::Stopped { error: ErrorView { message: said(&error.message), hints } }
        }
    }
}

fn with_problem<T>(subject: T, problem: Option<&Finding>, texts: &Texts) -> WithProblem<T> {
    WithProblem { subject, findings: problem.iter().map(|finding| FindingView::of(finding, texts)).collect() }
}

fn account<'a>(checked: &'a Checked, texts: &Texts) -> AccountView<'a> {
    AccountView {
        account: &checked.account,
        address: &checked.address,
        provider: &checked.provider,
        ok: checked.findings.iter().all(|finding| finding.severity != Severity::Error),
        verdict: checked.verdict(),
        stages: checked.steps.iter().map(step).collect(),
        certificate: checked.certificate,
        findings: checked.findings.iter().map(|finding| FindingView::of(finding, texts)).collect(),
    }
}

fn step(step: &Step) -> StepView {
    StepView { stage: step.stage, status: step.status, millis: step.took.as_millis() }
}

fn message<'a>(message: &'a Message, texts: &Texts) -> MessageView<'a> {
    let findings = message.warnings.iter().chain(&message.outcome.findings);
    MessageView {
        id: message.id.map(|id| id.to_string()),
        message_id: message.message_id.as_deref(),
        state: message.outcome.state,
        recipients: message.outcome.recipients.iter().map(recipient).collect(),
        reply: message.outcome.reply.as_ref(),
        due: message.due.as_ref().map(|due| due.timestamp().to_string()),
        arrived: message.arrived.as_ref().map(|path| path.display().to_string()),
        dry_run: message.dry_run,
        findings: findings.map(|finding| FindingView::of(finding, texts)).collect(),
    }
}

fn row<'a>(one: &'a RowMessage, texts: &Texts) -> RowView<'a> {
    RowView { row: one.row, message: message(&one.message, texts), preview: one.preview.as_ref() }
}

pub(super) fn recipient(addressee: &Addressee) -> RecipientView<'_> {
    RecipientView { address: &addressee.address, state: addressee.state, reply: addressee.reply.as_ref() }
}

// serde hands the field over by reference.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !*value
}
