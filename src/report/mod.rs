//! One report of a run, rendered for people or as JSON; both show the same facts.

mod account_details;
mod account_page;
mod advice;
mod conversation;
mod explanation;
mod human;
mod json;
mod merge;
mod merge_page;
mod message_list;
mod nagios;
mod paint;
mod provider_page;
mod provider_view;
mod removal;
mod view;
mod wording;

pub use account_details::{AccountDetails, Origin, Presence, SecretPlace, ServerDetails, Sourced};
pub use advice::{ADVICE, advice, passwords};
pub use conversation::{Conversation, links};
pub use explanation::Explanation;
pub use merge::{Document, Merge, MergeEnding, Preview, RowMessage};
pub use message_list::MessageList;
pub use paint::Paint;
pub use provider_view::ProviderView;
pub use removal::{Removal, SecretFate};
pub use view::FindingView;
pub use wording::{VARIABLES, Wording, word};

use std::io::{self, Write};
use std::path::PathBuf;

use jiff::Zoned;

use crate::error::Error;
use crate::finding::{Code, Exit, Finding};
use crate::outbox::store::Receipt;
use crate::outbox::{Addressee, Outcome, RecipientState, State};
use crate::text::{Facts, Texts};
use crate::verify::Checked;

/// What a run has to say.
#[derive(Debug)]
pub struct Report {
    /// The command, as in JSON.
    pub command: &'static str,
    /// How the run ends.
    pub exit: Exit,
    /// The result.
    pub body: Body,
}

/// The result of a run, by kind.
#[derive(Debug)]
pub enum Body {
    /// Accounts that were checked.
    Accounts(Vec<Checked>),
    /// An account that was set up, or was to be.
    SetUp {
        /// What came of it.
        checked: Checked,
        /// Whether its findings were told in the conversation already.
        is_told: bool,
    },
    /// Messages that were to be sent.
    Messages(Vec<Message>),
    /// A letter of the outbox, with its history.
    Receipt(Box<Receipt>),
    /// The messages of a table.
    Merged(Merge),
    /// The accounts of the profile.
    Listing(Vec<Listed>),
    /// Everything about one account.
    Details(Box<AccountDetails>),
    /// An account that was removed.
    Removed(Box<Removal>),
    /// All providers, shortly.
    Providers(Vec<ProviderView>),
    /// Everything about one provider.
    Provider(Box<ProviderView>),
    /// A sandbox is running.
    Serving(Serving),
    /// A reply or a code that was to be explained.
    Explained(Box<Explanation>),
    /// A text for another program, as it is.
    Text(String),
    /// All was said already.
    Nothing,
    /// Something was done that needs one sentence: its key in the interface texts, and the account.
    Done(&'static str, String),
    /// mailcheck itself was stopped.
    Stopped(Error),
}

/// A message and what became of it.
#[derive(Debug)]
pub struct Message {
    /// Its number in the outbox; nothing if it is not there.
    pub id: Option<i64>,
    /// Its Message-ID, unless it was not even put together.
    pub message_id: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// The moment from which it is tried again, if it waits.
    pub due: Option<Zoned>,
    /// What was found before it was handed over.
    pub warnings: Vec<Finding>,
    /// The login that the server took for it, and the server: facts for the texts; nothing if it did not come so far.
    pub verified: Option<Facts>,
    /// The file in which the sandbox put it.
    pub arrived: Option<PathBuf>,
    /// Whether it was only to be looked at, not sent.
    pub dry_run: bool,
}

impl Message {
    /// Takes a letter of the outbox and what became of it.
    pub fn of(id: i64, message_id: String, outcome: Outcome, due: Option<Zoned>) -> Self {
        Self {
            id: Some(id),
            message_id: Some(message_id),
            outcome,
            due,
            warnings: Vec::new(),
            verified: None,
            arrived: None,
            dry_run: false,
        }
    }

    /// A message that is in no outbox: it did not come to be, or was only to be looked at.
    pub fn outside(message_id: Option<String>, outcome: Outcome, warnings: Vec<Finding>) -> Self {
        Self {
            id: None,
            message_id,
            outcome,
            due: None,
            warnings,
            verified: None,
            arrived: None,
            dry_run: false,
        }
    }

    /// A message that did not even come to be.
    pub fn unmade(findings: Vec<Finding>) -> Self {
        // Nobody refused what somebody gave up.
        let was_given_up = findings.iter().any(|finding| finding.code == Code::Interrupted);
        let state = if was_given_up { State::Unsent } else { State::Refused };
        Self::outside(None, Outcome { state, recipients: Vec::new(), reply: None, findings }, Vec::new())
    }

    /// Whether some of the recipients have it, and others still wait.
    pub fn is_partly_sent(&self) -> bool {
        let is_accepted = |recipient: &Addressee| recipient.state == RecipientState::Accepted;
        self.outcome.state == State::Queued && self.outcome.recipients.iter().any(is_accepted)
    }

    /// How the run ends on account of this message.
    pub fn exit(&self) -> Exit {
        Exit::most_serious(self.outcome.findings.iter().map(|finding| finding.exit))
    }
}

/// A running sandbox, for other programs to use.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Serving {
    /// Its services, one per behaviour.
    pub behaviours: Vec<Service>,
    /// The file with its certificate authority.
    pub ca_file: String,
    /// The folder of received messages.
    pub maildir: String,
}

/// One behaviour of a running sandbox.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Service {
    /// The behaviour's name.
    pub behaviour: String,
    /// What it is there for.
    pub summary: String,
    /// The server's name in its certificate; its address is 127.0.0.1.
    pub host: String,
    /// The port for TLS.
    pub tls: u16,
    /// The port for STARTTLS.
    pub starttls: u16,
    /// The login name.
    pub login: String,
    /// The password, which is no secret.
    pub password: String,
}

/// An account of the profile.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Listed {
    /// Its name.
    pub account: String,
    /// Its address.
    pub address: String,
    /// Whether it is used where none is named.
    pub default: bool,
    /// What it is there for; only the sandbox's accounts have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For people.
    Human,
    /// As JSON.
    Json,
    /// As a monitoring plugin of Nagios or Icinga gives it.
    Nagios,
}

/// How a report is shown.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// Its form.
    pub format: Format,
    /// Less: nothing but what went wrong.
    pub quiet: bool,
    /// More: all stages, the server's answers to what went well.
    pub verbose: bool,
    /// Whether the user wants colours; nothing where that is for the terminal to say.
    pub colours: Option<bool>,
    /// Colours and weights.
    pub paint: Paint,
    /// Columns to set text in.
    pub width: usize,
}

impl Report {
    /// Writes the report.
    pub fn render(&self, texts: &Texts, style: Style, out: &mut dyn Write) -> io::Result<()> {
        match style.format {
            Format::Human => human::Page { texts, style, out }.report(self),
            Format::Json => json::render(self, texts, out),
            Format::Nagios => nagios::render(self, texts, out),
        }
    }

    /// How the run ends for the calling program, which in one form asks for a state.
    pub fn exit_as(&self, format: Format) -> Exit {
        match format {
            Format::Human | Format::Json => self.exit,
            Format::Nagios => nagios::exit(self),
        }
    }
}
