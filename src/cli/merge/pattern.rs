//! From the command line of `merge` to the templates of a message.

use std::path::Path;

use super::args::Merge;
use crate::cli::draft::{text_from, text_from_stdin};
use crate::cli::run::Run;
use crate::compose::{Columns, Markup, Opened, Pattern, Template};
use crate::error::Error;
use crate::finding::Exit;
use crate::text::{Facts, Phrase};

/// Reads the files that templates stand in; a template that cannot be understood is an error.
pub(super) fn read(run: &mut Run, arguments: &Merge, columns: &Columns) -> Result<Pattern, Error> {
    let html = arguments.html_file.as_deref().map(text_from).transpose()?;
    let html = html.map(|html| Template::new("--html-file", &html, Markup::Html)).transpose()?;
    let body = match body(run, arguments)? {
        None if html.is_none() => Some(("--body", run.texts.ui("default-body", &Facts::new()) + "\n")),
        body => body,
    };
    Ok(Pattern {
        to: recipients(arguments, columns)?,
        cc: plain("--cc", &arguments.cc)?,
        bcc: plain("--bcc", &arguments.bcc)?,
        reply_to: plain("--reply-to", arguments.reply_to.as_slice())?.pop(),
        subject: Template::new("--subject", &arguments.subject, Markup::None)?,
        body: body.map(|(option, text)| Template::new(option, &text, Markup::None)).transpose()?,
        html,
        attachments: plain("--attach", &arguments.attach)?,
        opened: Opened::default(),
    })
}

fn plain(option: &'static str, sources: &[String]) -> Result<Vec<Template>, Error> {
    sources.iter().map(|source| Template::new(option, source, Markup::None)).collect()
}

/// Without --to, the column that is called as such columns are.
fn recipients(arguments: &Merge, columns: &Columns) -> Result<Vec<Template>, Error> {
    if !arguments.to.is_empty() {
        return plain("--to", &arguments.to);
    }
    let key = columns.recipient().ok_or_else(|| {
        let phrase = Phrase::new("merge-no-recipients").with("columns", columns.keys().join(", "));
        Error::new(Exit::Data, phrase).hint(Phrase::new("merge-hint-recipients"))
    })?;
    Ok(vec![Template::new("--to", &format!("{{{{ {key} }}}}"), Markup::None)?])
}

/// The text, and the option that it comes from.
fn body(run: &mut Run, arguments: &Merge) -> Result<Option<(&'static str, String)>, Error> {
    let from_file = |option, file: &Path| Ok(Some((option, text_from(file)?)));
    match (arguments.body.as_deref(), arguments.body_file.as_deref()) {
        (Some("-"), _) => Ok(Some(("--body", text_from_stdin(run)?))),
        (Some(named), _) if names_a_file(named) => from_file("--body", named.as_ref())
            .map_err(|error: Error| error.hint(Phrase::new("merge-hint-body").with("value", named))),
        (Some(text), _) => Ok(Some(("--body", text.to_owned()))),
        (None, Some(file)) => from_file("--body-file", file),
        (None, None) => Ok(None),
    }
}

/// Whether the value of --body names a file: there is one of that name, or it looks like nothing else. Otherwise a mistyped
/// name would go to everybody as the text.
fn names_a_file(value: &str) -> bool {
    let looks_like_a_name = || {
        let is_ending = |ending: &str| {
            (1..=4).contains(&ending.len()) && ending.chars().all(|one| one.is_ascii_alphanumeric())
        };
        let has_ending =
            value.rsplit_once('.').is_some_and(|(front, ending)| !front.is_empty() && is_ending(ending));
        has_ending && !value.contains(|character: char| character.is_whitespace() || "{@".contains(character))
    };
    Path::new(value).is_file() || looks_like_a_name()
}

#[cfg(test)]
mod tests {
    use super::names_a_file;

    #[test]
    fn a_name_is_told_from_a_text() {
        for name in ["text.txt", "briefe/rechnung.md", "../text.j2", "README.md"] {
            assert!(names_a_file(name), "{name}");
        }
        for text in [
            "Anbei die Rechnung.",
            "Hallo",
            "Guten Tag {{ name }}",
            "",
            "Hallo.",
            "kim@example.com",
            "{{a}}.txt",
        ] {
            assert!(!names_a_file(text), "{text}");
        }
    }
}
