//! The grammar of `setup`: every question that it asks has a flag that answers it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::EncryptionChoice;
use crate::account::Method;

// Flags of a command line are independent of each other; they are no states of one thing.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub(in crate::cli) struct Setup {
    #[arg(value_name = "ACCOUNT")]
    pub(in crate::cli) account: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) address: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) display_name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) username: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(in crate::cli) provider: Option<String>,
    #[arg(long, value_name = "HOST")]
    pub(in crate::cli) host: Option<String>,
    #[arg(long, value_name = "PORT", requires = "host", value_parser = clap::value_parser!(u16).range(1..))]
    pub(in crate::cli) port: Option<u16>,
    #[arg(long, value_name = "KIND", requires = "host")]
    pub(in crate::cli) encryption: Option<EncryptionChoice>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) ca_file: Option<PathBuf>,
    #[arg(long, value_name = "ANSWER")]
    pub(in crate::cli) two_step: Option<TwoStepChoice>,
    #[arg(long, value_name = "METHOD")]
    pub(in crate::cli) method: Option<MethodChoice>,
    #[arg(long)]
    pub(in crate::cli) password_stdin: bool,
    #[arg(long, value_name = "PLACE")]
    pub(in crate::cli) store: Option<StoreChoice>,
    #[arg(long, value_name = "COMMAND", conflicts_with_all = ["password_stdin", "store"])]
    pub(in crate::cli) secret_command: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with_all = ["password_stdin", "store", "secret_command"])]
    pub(in crate::cli) secret_file: Option<PathBuf>,
    #[arg(
        long,
        value_name = "NAME",
        conflicts_with_all = ["password_stdin", "store", "secret_command", "secret_file"]
    )]
    pub(in crate::cli) secret_env: Option<String>,
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    #[allow(clippy::option_option)] // clap's form for an option whose value may be left out.
    pub(in crate::cli) import: Option<Option<PathBuf>>,
    #[arg(long)]
    pub(in crate::cli) default: bool,
    #[arg(long)]
    pub(in crate::cli) insist: bool,
    #[arg(short, long)]
    pub(in crate::cli) yes: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TwoStepChoice {
    Yes,
    No,
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum MethodChoice {
    AppPassword,
    Password,
    Oauth2,
}

impl From<MethodChoice> for Method {
    fn from(choice: MethodChoice) -> Self {
        match choice {
            MethodChoice::AppPassword => Self::AppPassword,
            MethodChoice::Password => Self::Password,
            MethodChoice::Oauth2 => Self::Oauth2,
        }
    }
}

/// Where a password that is typed is to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum StoreChoice {
    Keyring,
    File,
}
