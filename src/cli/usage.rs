//! A wrong command line in the user's words: clap finds the mistake, we say it.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Takes clap's verdict on a command line; gives the error with what may have been meant.
pub(super) fn error(found: &clap::Error) -> Error {
    let phrase = Phrase::new(key(found.kind()))
        .with("argument", context(found, ContextKind::InvalidArg))
        .with("command", context(found, ContextKind::InvalidSubcommand))
        .with("value", context(found, ContextKind::InvalidValue).replace(['\n', '\r'], " "))
        .with("allowed", context(found, ContextKind::ValidValue))
        .with("other", context(found, ContextKind::PriorArg));
    let mut error = Error::new(Exit::Usage, phrase);
    let suggestions =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(meant) =
        suggestions.into_iter().map(|kind| context(found, kind)).find(|meant| !meant.is_empty())
    {
        error = error.hint(Phrase::new("hint-meant").with("meant", meant));
    }
    error.hint(Phrase::new("usage-hint-help"))
}

fn key(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::UnknownArgument => "usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "usage-unknown-command",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "usage-missing-command"
        }
        ErrorKind::MissingRequiredArgument => "usage-missing-argument",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-invalid-value",
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            "usage-missing-value"
        }
        ErrorKind::TooManyValues => "usage-too-many-values",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-wrong",
    }
}

fn context(found: &clap::Error, kind: ContextKind) -> String {
    match found.get(kind) {
        Some(ContextValue::String(value)) => value.clone(),
        Some(ContextValue::Strings(values)) => values.join(", "),
        Some(ContextValue::StyledStr(value)) => value.to_string(),
        Some(ContextValue::StyledStrs(values)) => {
            values.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
        }
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
