//! `mailcheck man`: manual pages, one per command, from the grammar and its words.

mod page;

use std::path::Path;

use clap::{Command, CommandFactory};

use super::args::{Arguments, Man};
use super::help;
use super::run::Run;
use crate::error::Error;
use crate::finding::Exit;
use crate::report::{Body, Report};
use crate::text::{Phrase, Texts};
use page::Page;

pub(super) fn run(run: &Run, arguments: &Man) -> Result<Report, Error> {
    let mut grammar = help::explained(Arguments::command(), &run.texts);
    // Names and flags are handed down to the commands only now.
    grammar.build();
    let body = match &arguments.dir {
        Some(dir) => {
            write_all(&grammar, None, dir, &run.texts)?;
            Body::Done("man-written", dir.display().to_string())
        }
        None => Body::Text(page_of(&grammar, &arguments.path, &run.texts)?),
    };
    Ok(Report { command: "man", exit: Exit::Ok, body })
}

/// The page of the command that the path of names leads to.
fn page_of(grammar: &Command, path: &[String], texts: &Texts) -> Result<String, Error> {
    let (mut command, mut parent) = (grammar, None);
    for name in path {
        parent = Some(command);
        command = command.find_subcommand(name).ok_or_else(|| {
            Error::new(Exit::Usage, Phrase::new("usage-unknown-command").with("command", name))
                .hint(Phrase::new("usage-hint-help"))
        })?;
    }
    Page { command, parent, texts }.render().map_err(|error| unwritable(Path::new("man"), &error))
}

/// Writes the pages of a command and of all below it.
fn write_all(command: &Command, parent: Option<&Command>, dir: &Path, texts: &Texts) -> Result<(), Error> {
    let file = dir.join(format!("{}.1", page::name(command)));
    let written = std::fs::create_dir_all(dir)
        .and_then(|()| std::fs::write(&file, Page { command, parent, texts }.render()?));
    written.map_err(|error| unwritable(&file, &error))?;
    page::below(command).try_for_each(|sub| write_all(sub, Some(command), dir, texts))
}

fn unwritable(file: &Path, error: &std::io::Error) -> Error {
    let phrase = Phrase::new("file-unwritable").with("path", file.display().to_string());
    Error::new(Exit::Io, phrase.with("reason", error.to_string()))
}

#[cfg(test)]
mod tests {
    use clap::{Command, CommandFactory, Parser};

    use super::{Arguments, Page, help, page};
    use crate::cli::sendmail::as_meant;
    use crate::text::{Facts, Lang, Part, Texts};

    fn each(command: &Command, act: &mut dyn FnMut(&Command)) {
        act(command);
        page::below(command).for_each(|sub| each(sub, act));
    }

    #[test]
    fn every_command_has_a_page_in_both_languages() {
        for (lang, sections) in
            [(Lang::En, ["NAME", "EXIT STATUS"]), (Lang::De, ["BEZEICHNUNG", "RÜCKGABEWERT"])]
        {
            let texts = Texts::new(lang);
            let mut grammar = help::explained(Arguments::command(), &texts);
            grammar.build();
            each(&grammar, &mut |command| {
                let page = Page { command, parent: None, texts: &texts }.render().unwrap();
                for section in sections {
                    let heading = |line: &str| line.trim_start_matches(".SH ").trim_matches('"') == section;
                    assert!(page.lines().any(heading), "{section} in {page}");
                }
                assert!(!page.contains("manual-") && !page.contains("variable-"), "{page}");
            });
        }
    }

    #[test]
    fn the_examples_are_commands() {
        let mut count = 0;
        for lang in [Lang::En, Lang::De] {
            let texts = Texts::new(lang);
            let mut grammar = Arguments::command();
            grammar.build();
            each(&grammar, &mut |command| {
                let key = page::example_key(command);
                for line in texts.find(Part::Manual, &key, &Facts::new()).unwrap_or_default().lines() {
                    if let Some(line) = line.strip_prefix("$ ") {
                        let words = shlex::split(line).unwrap().into_iter().map(Into::into).collect();
                        let parsed = Arguments::try_parse_from(as_meant(words));
                        assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
                        count += 1;
                    }
                }
            });
        }
        assert!(count > 30);
    }
}
