//! The command line's grammar. What its parts mean to people stands in `help.ftl`, in both languages.

mod explain;
mod outbox;
mod setup;
mod shell;

pub(super) use explain::Explain;
pub(super) use outbox::{Outbox, OutboxList, OutboxRetry, OutboxSettle, StateChoice};
pub(super) use setup::{Setup, StoreChoice, TwoStepChoice};
pub(super) use shell::{Complete, Completions, Man, Shell};

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::SignedDuration;
use jiff::civil::Date;

use super::merge::Merge;
use crate::account::Encryption;
use crate::report::Format;
use crate::text::Lang;

/// One deadline for the whole network part, unless `--timeout` says otherwise.
const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

#[derive(Debug, Parser)]
#[command(name = "mailcheck", version, disable_help_flag = true, disable_version_flag = true)]
#[command(disable_help_subcommand = true, subcommand_required = true, arg_required_else_help = true)]
pub(super) struct Arguments {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

// Flags of a command line are independent of each other; they are no states of one thing.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Clone, Args)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    #[arg(long, global = true)]
    pub(super) json: bool,
    #[arg(long, global = true, value_name = "LANG")]
    pub(super) lang: Option<LangChoice>,
    #[arg(long, global = true)]
    pub(super) sandbox: bool,
    #[arg(long, global = true, value_name = "DURATION", value_parser = duration)]
    timeout: Option<Duration>,
    #[arg(long, global = true)]
    pub(super) trace: bool,
    #[arg(short, long, global = true)]
    pub(super) quiet: bool,
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub(super) verbose: bool,
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(super) color: ColorChoice,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

impl Global {
    pub(super) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(DEFAULT_TIMEOUT)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum LangChoice {
    En,
    De,
}

impl From<LangChoice> for Lang {
    fn from(choice: LangChoice) -> Self {
        match choice {
            LangChoice::En => Self::En,
            LangChoice::De => Self::De,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ColorChoice {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Setup(Box<Setup>),
    Verify(Verify),
    Send(Send),
    Merge(Box<Merge>),
    #[command(subcommand, subcommand_required = true, arg_required_else_help = true)]
    Password(Password),
    #[command(subcommand, subcommand_required = true, arg_required_else_help = true)]
    Account(Account),
    #[command(args_conflicts_with_subcommands = true)]
    Outbox {
        #[command(subcommand)]
        command: Option<Outbox>,
    },
    Explain(Explain),
    Providers(Providers),
    Sendmail {
        #[arg(value_name = "ARGUMENT")]
        arguments: Vec<OsString>,
    },
    Sandbox(Sandbox),
    Completions(Completions),
    #[command(hide = true)]
    Complete(Complete),
    Man(Man),
}

impl Command {
    /// The command's name, as in JSON.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Setup(_) => "setup",
            Self::Verify(_) => "verify",
            Self::Send(_) => "send",
            Self::Merge(_) => "merge",
            Self::Password(Password::Set(_)) => "password set",
            Self::Password(Password::Remove(_)) => "password remove",
            Self::Account(Account::List) => "account list",
            Self::Account(Account::Show { .. }) => "account show",
            Self::Account(Account::Remove { .. }) => "account remove",
            Self::Outbox { command } => command.as_ref().map_or("outbox list", Outbox::name),
            Self::Explain(_) => "explain",
            Self::Providers(_) => "providers",
            Self::Sendmail { .. } => "sendmail",
            Self::Sandbox(_) => "sandbox",
            Self::Completions(_) => "completions",
            Self::Complete(_) => "complete",
            Self::Man(_) => "man",
        }
    }
}

// As above.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub(super) struct Verify {
    #[arg(value_name = "ACCOUNT")]
    pub(super) accounts: Vec<String>,
    #[arg(long, conflicts_with_all = ["accounts", "address"])]
    pub(super) all: bool,
    #[arg(long)]
    pub(super) offline: bool,
    #[arg(long, value_name = "DATE")]
    pub(super) as_of: Option<Date>,
    #[arg(long)]
    pub(super) insist: bool,
    #[command(flatten)]
    pub(super) adhoc: AdHoc,
    #[arg(long)]
    pub(super) password_stdin: bool,
    #[arg(long, value_name = "FORMAT")]
    pub(super) format: Option<FormatChoice>,
    #[arg(long, conflicts_with_all = ["offline", "address", "password_stdin"])]
    pub(super) watch: bool,
    #[arg(long, conflicts_with_all = ["offline", "address", "password_stdin"])]
    pub(super) until_ok: bool,
}

/// An account that stands in no profile.
#[derive(Debug, Args)]
pub(super) struct AdHoc {
    #[arg(long, value_name = "ADDRESS", conflicts_with = "accounts")]
    pub(super) address: Option<String>,
    #[arg(long, value_name = "NAME", requires = "address")]
    pub(super) username: Option<String>,
    #[arg(long, value_name = "HOST", requires = "address")]
    pub(super) host: Option<String>,
    #[arg(long, value_name = "PORT", requires = "host", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) port: Option<u16>,
    #[arg(long, value_name = "KIND", requires = "host")]
    pub(super) encryption: Option<EncryptionChoice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum EncryptionChoice {
    Tls,
    Starttls,
    None,
}

impl From<EncryptionChoice> for Encryption {
    fn from(choice: EncryptionChoice) -> Self {
        match choice {
            EncryptionChoice::Tls => Self::Tls,
            EncryptionChoice::Starttls => Self::Starttls,
            EncryptionChoice::None => Self::None,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FormatChoice {
    Human,
    Json,
    Nagios,
}

impl From<FormatChoice> for Format {
    fn from(choice: FormatChoice) -> Self {
        match choice {
            FormatChoice::Human => Self::Human,
            FormatChoice::Json => Self::Json,
            FormatChoice::Nagios => Self::Nagios,
        }
    }
}

// As above.
#[allow(clippy::struct_excessive_bools)]
#[derive(Debug, Args)]
pub(super) struct Send {
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[arg(long, value_name = "ADDRESS", required_unless_present_any = ["cc", "bcc"])]
    pub(super) to: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(super) cc: Vec<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(super) bcc: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub(super) subject: Option<String>,
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(super) body: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "body")]
    pub(super) body_file: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(super) html_file: Option<PathBuf>,
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(super) reply_to: Option<String>,
    #[arg(long, value_name = "ACCOUNT")]
    pub(super) account: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(super) name: Option<OsString>,
    #[arg(long)]
    pub(super) password_stdin: bool,
    #[arg(long)]
    pub(super) insist: bool,
    #[arg(long)]
    pub(super) dry_run: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "json"])]
    pub(super) print: bool,
    #[arg(long, conflicts_with_all = ["dry_run", "print"])]
    pub(super) queue: bool,
    #[arg(long)]
    pub(super) again: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum Password {
    Set(PasswordSet),
    Remove(PasswordRemove),
}

#[derive(Debug, Args)]
pub(super) struct PasswordSet {
    #[arg(value_name = "ACCOUNT")]
    pub(super) account: Option<String>,
    #[arg(long)]
    pub(super) password_stdin: bool,
    #[arg(long)]
    pub(super) insist: bool,
}

#[derive(Debug, Args)]
pub(super) struct PasswordRemove {
    #[arg(value_name = "ACCOUNT")]
    pub(super) account: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Account {
    List,
    Show {
        #[arg(value_name = "ACCOUNT")]
        account: Option<String>,
    },
    Remove {
        #[arg(value_name = "ACCOUNT")]
        account: String,
        #[arg(short, long)]
        yes: bool,
    },
}

#[derive(Debug, Args)]
pub(super) struct Providers {
    #[arg(value_name = "NAME")]
    pub(super) name: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Sandbox {
    #[arg(value_name = "BEHAVIOUR")]
    pub(super) behaviours: Vec<String>,
    #[arg(long, value_name = "DIR")]
    pub(super) maildir: Option<PathBuf>,
    #[arg(long, value_name = "PORT", value_parser = clap::value_parser!(u16).range(1..))]
    pub(super) port: Option<u16>,
}

/// Takes `60`, `90s`, `1m30s` or `500ms`; a bare number counts seconds. Nothing and less than nothing are no deadlines.
fn duration(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().map(SignedDuration::from_secs);
    let parsed = seconds.or_else(|| text.parse().ok()).ok_or("60, 90s, 1m30s")?;
    Duration::try_from(parsed).ok().filter(|duration| !duration.is_zero()).ok_or("> 0")
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Duration, duration};
    use clap::CommandFactory;

    #[test]
    fn the_grammar_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn durations_are_read_as_people_write_them() {
        assert_eq!(duration("60"), Ok(Duration::from_secs(60)));
        assert_eq!(duration("1m30s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("500ms"), Ok(Duration::from_millis(500)));
        for bad in ["", "0", "-1s", "soon", "1 fortnight"] {
            assert!(duration(bad).is_err(), "{bad}");
        }
    }
}
