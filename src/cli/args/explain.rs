//! The grammar of `mailcheck explain`.

use std::ffi::OsString;

use clap::{Args, ValueEnum};

use crate::finding::Stage;

#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    #[arg(value_name = "REPLY")]
    pub(in crate::cli) words: Vec<OsString>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) provider: Option<String>,
    #[arg(long, value_name = "STAGE")]
    pub(in crate::cli) stage: Option<StageChoice>,
    #[arg(long, conflicts_with = "words")]
    pub(in crate::cli) lines: bool,
}

/// A stage by its name here, or by the command that it begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum StageChoice {
    Any,
    Connect,
    #[value(alias = "starttls")]
    Tls,
    Ehlo,
    Auth,
    #[value(alias = "mail")]
    Sender,
    #[value(alias = "rcpt")]
    Recipient,
    #[value(alias = "data")]
    Message,
}

impl From<StageChoice> for Option<Stage> {
    fn from(choice: StageChoice) -> Self {
        match choice {
            StageChoice::Any => None,
            StageChoice::Connect => Some(Stage::Connect),
            StageChoice::Tls => Some(Stage::Tls),
            StageChoice::Ehlo => Some(Stage::Ehlo),
            StageChoice::Auth => Some(Stage::Auth),
            StageChoice::Sender => Some(Stage::Sender),
            StageChoice::Recipient => Some(Stage::Recipient),
            StageChoice::Message => Some(Stage::Message),
        }
    }
}
