//! What may follow `mailcheck merge`.

use std::path::PathBuf;

use clap::Args;

// Flags of a command line are independent of each other; they are no states of one thing.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub(in crate::cli) struct Merge {
    #[arg(value_name = "TABLE")]
    pub(super) table: PathBuf,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) to: Vec<String>,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) cc: Vec<String>,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) bcc: Vec<String>,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) subject: String,
    #[arg(long, value_name = "TEMPLATE", allow_hyphen_values = true)]
    pub(super) body: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "body")]
    pub(super) body_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) html_file: Option<PathBuf>,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) attach: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Option<String>,
    #[arg(long, value_name = "TEMPLATE")]
    pub(super) reply_to: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) account: Option<String>,
    #[arg(long)]
    pub(super) password_stdin: bool,
    #[arg(long)]
    pub(super) insist: bool,
    #[arg(long)]
    pub(super) again: bool,
    #[arg(long, conflicts_with = "dry_run")]
    pub(super) queue: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, value_name = "FILE", conflicts_with = "dry_run")]
    pub(super) report: Option<PathBuf>,
}
