//! The grammar of what a shell or a packager asks for.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

#[derive(Debug, Args)]
pub(in crate::cli) struct Completions {
    #[arg(value_name = "SHELL")]
    pub(in crate::cli) shell: Shell,
}

/// What the scripts of `completions` call.
#[derive(Debug, Args)]
pub(in crate::cli) struct Complete {
    #[arg(value_name = "SHELL")]
    pub(in crate::cli) shell: Shell,
    #[arg(value_name = "TEXT", last = true)]
    pub(in crate::cli) typed: Vec<OsString>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Shell {
    Bash,
    Zsh,
    Fish,
    Elvish,
    Powershell,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct Man {
    #[arg(value_name = "COMMAND")]
    pub(in crate::cli) path: Vec<String>,
    #[arg(long, value_name = "DIR", conflicts_with = "path")]
    pub(in crate::cli) dir: Option<PathBuf>,
}
