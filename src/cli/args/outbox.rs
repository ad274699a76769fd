//! The grammar of `mailcheck outbox`.

use clap::{Args, Subcommand, ValueEnum};

use crate::outbox::State;

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Outbox {
    List(OutboxList),
    Show {
        #[arg(value_name = "ID")]
        id: String,
    },
    Retry(OutboxRetry),
    Remove {
        #[arg(value_name = "ID", required = true)]
        ids: Vec<String>,
    },
    Settle(OutboxSettle),
}

impl Default for Outbox {
    fn default() -> Self {
        Self::List(OutboxList::default())
    }
}

impl Outbox {
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::List(_) => "outbox list",
            Self::Show { .. } => "outbox show",
            Self::Retry(_) => "outbox retry",
            Self::Remove { .. } => "outbox remove",
            Self::Settle(_) => "outbox settle",
        }
    }
}

#[derive(Debug, Default, Args)]
pub(in crate::cli) struct OutboxList {
    #[arg(long, value_name = "STATE")]
    pub(in crate::cli) state: Option<StateChoice>,
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) to: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub(in crate::cli) account: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum StateChoice {
    Queued,
    Sent,
    Refused,
    InDoubt,
}

impl From<StateChoice> for State {
    fn from(choice: StateChoice) -> Self {
        match choice {
            StateChoice::Queued => Self::Queued,
            StateChoice::Sent => Self::Sent,
            StateChoice::Refused => Self::Refused,
            StateChoice::InDoubt => Self::InDoubt,
        }
    }
}

#[derive(Debug, Default, Args)]
pub(in crate::cli) struct OutboxRetry {
    #[arg(value_name = "ID", conflicts_with = "all")]
    pub(in crate::cli) ids: Vec<String>,
    #[arg(long)]
    pub(in crate::cli) all: bool,
    #[arg(long)]
    pub(in crate::cli) insist: bool,
}

#[derive(Debug, Args)]
#[group(skip)]
pub(in crate::cli) struct OutboxSettle {
    #[arg(value_name = "ID")]
    pub(in crate::cli) id: String,
    #[arg(long, required_unless_present = "not_sent", conflicts_with = "not_sent")]
    pub(in crate::cli) sent: bool,
    #[arg(long)]
    pub(in crate::cli) not_sent: bool,
}
