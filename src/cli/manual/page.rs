//! One manual page (man(7)).

use std::io;

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

use crate::cli::help::exit_text;
use crate::finding::Exit;
use crate::text::{Facts, Part, Texts};

/// The files that a run reads and writes, with the keys of what they are.
const FILES: [(&str, &str); 3] = [
    ("~/.config/mailcheck/config.toml", "file-config"),
    ("~/.local/state/mailcheck/outbox.db", "file-outbox"),
    ("~/.local/state/mailcheck/refused.json", "file-refused"),
];

/// The variables of the environment that a run looks at.
const VARIABLES: [&str; 7] =
    ["MAILCHECK_CONFIG", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LANG", "NO_COLOR", "CLICOLOR_FORCE", "TERM"];

/// A page of the manual.
pub(super) struct Page<'a> {
    /// The command, built, with its words.
    pub(super) command: &'a Command,
    /// The command that it is a part of.
    pub(super) parent: Option<&'a Command>,
    pub(super) texts: &'a Texts,
}

/// The name of a command's page, such as `mailcheck-outbox-retry`.
pub(super) fn name(command: &Command) -> &str {
    command.get_display_name().unwrap_or_else(|| command.get_name())
}

/// The commands below a command that have pages.
pub(super) fn below(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|sub| !sub.is_hide_set())
}

/// The key of a command's examples.
pub(super) fn example_key(command: &Command) -> String {
    format!("example-{}", name(command).trim_start_matches("mailcheck-"))
}

impl Page<'_> {
    /// The page in roff.
    pub(super) fn render(&self) -> io::Result<String> {
        let man = Man::new(self.command.clone());
        let mut page = self.title().into_bytes();
        self.section("manual-name", &mut page, |out| man.render_name_section(out))?;
        self.section("manual-synopsis", &mut page, |out| man.render_synopsis_section(out))?;
        self.section("manual-description", &mut page, |out| man.render_description_section(out))?;
        self.more().to_writer(&mut page)?;
        man.render_options_section(&mut page)?;
        if below(self.command).next().is_some() {
            man.render_subcommands_section(&mut page)?;
        }
        for section in [self.exits(), self.files(), self.environment(), self.examples(), self.see_also()] {
            section.to_writer(&mut page)?;
        }
        Ok(without_preambles(&String::from_utf8_lossy(&page)))
    }

    /// The first line, written by hand: the library leaves out a date that is empty, and a page of a program that is
    /// built again must not differ.
    fn title(&self) -> String {
        let (name, manual) = (name(self.command).to_uppercase(), self.text("manual-title"));
        format!(".TH \"{name}\" \"1\" \"\" \"mailcheck {}\" \"{manual}\"\n", env!("CARGO_PKG_VERSION"))
    }

    /// A section of clap's below a heading in the user's language: the library knows only English ones.
    fn section(
        &self,
        key: &str,
        page: &mut Vec<u8>,
        render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut section = Vec::new();
        render(&mut section)?;
        self.heading(key).to_writer(page)?;
        let marks = |line: &&[u8]| !line.starts_with(b".SH ");
        page.extend(section.split_inclusive(|byte| *byte == b'\n').filter(marks).flatten());
        Ok(())
    }

    /// What `--help` says after everything else, as it stands there. The exit codes have a section of their own.
    fn more(&self) -> Roff {
        let mut roff = Roff::new();
        let key = name(self.command).trim_start_matches("mailcheck-");
        if let Some(after) =
            self.texts.attribute(Part::Help, key, "after", &Facts::new()).filter(|_| self.parent.is_some())
        {
            roff.control("PP", []).control("nf", []);
            for line in after.lines() {
                roff.text([roman(line)]);
            }
            roff.control("fi", []);
        }
        roff
    }

    fn exits(&self) -> Roff {
        let mut roff = self.heading("manual-exit");
        for exit in Exit::all() {
            entry(&mut roff, &exit.number().to_string(), &exit_text(exit, self.texts));
        }
        roff
    }

    fn files(&self) -> Roff {
        let mut roff = self.heading("manual-files");
        for (file, key) in FILES {
            entry(&mut roff, file, &self.text(key));
        }
        roff
    }

    fn environment(&self) -> Roff {
        let mut roff = self.heading("manual-environment");
        for variable in VARIABLES {
            let key = format!("variable-{}", variable.to_lowercase().replace('_', "-"));
            entry(&mut roff, variable, &self.text(&key));
        }
        roff
    }

    fn examples(&self) -> Roff {
        let Some(examples) = self.texts.find(Part::Manual, &example_key(self.command), &Facts::new()) else {
            return Roff::new();
        };
        let mut roff = self.heading("manual-examples");
        for (number, line) in examples.lines().enumerate() {
            match line.strip_prefix("$ ") {
                Some(command) => roff.control("RS", ["4"]).text([bold(command)]).control("RE", []),
                None if number == 0 => roff.text([roman(line)]),
                None => roff.control("sp", []).text([roman(line)]),
            };
        }
        roff
    }

    fn see_also(&self) -> Roff {
        let mut pages: Vec<_> = self.parent.into_iter().chain(below(self.command)).map(name).collect();
        pages.sort_unstable();
        let Some((last, others)) = pages.split_last() else { return Roff::new() };
        let mut roff = self.heading("manual-see-also");
        for page in others {
            roff.text([bold(*page), roman("(1),")]);
        }
        roff.text([bold(*last), roman("(1)")]);
        roff
    }

    fn heading(&self, key: &str) -> Roff {
        let mut roff = Roff::new();
        roff.control("SH", [self.text(key).to_uppercase().as_str()]);
        roff
    }

    fn text(&self, key: &str) -> String {
        self.texts.find(Part::Manual, key, &Facts::new()).unwrap_or_else(|| key.to_owned())
    }
}

/// A term and what it means.
fn entry(roff: &mut Roff, term: &str, meaning: &str) {
    roff.control("TP", []).text([bold(term)]).text([roman(meaning)]);
}

/// Every part of a page brings the same definitions; it needs them once.
fn without_preambles(page: &str) -> String {
    let is_preamble = |line: &str| line.starts_with(".ie ") || line.starts_with(".el ");
    let preamble: String = page.split_inclusive('\n').filter(|line| is_preamble(line)).take(2).collect();
    preamble + &page.split_inclusive('\n').filter(|line| !is_preamble(line)).collect::<String>()
}
