//! The files of the catalogues, and which of them a message stands in.

use super::Lang;

macro_rules! files {
    ($lang:literal, $part:expr) => {
        match $part {
            // The first ones are looked through first: what most runs say stands there.
            Part::Findings => &[
                include_str!(concat!($lang, "/findings/yes.ftl")),
                include_str!(concat!($lang, "/findings/login.ftl")),
                include_str!(concat!($lang, "/findings/transport.ftl")),
                include_str!(concat!($lang, "/findings/connection.ftl")),
                include_str!(concat!($lang, "/findings/sender.ftl")),
                include_str!(concat!($lang, "/findings/recipient.ftl")),
                include_str!(concat!($lang, "/findings/message.ftl")),
                include_str!(concat!($lang, "/findings/letter.ftl")),
                include_str!(concat!($lang, "/findings/account.ftl")),
            ],
            Part::Errors => &[include_str!(concat!($lang, "/errors.ftl"))],
            Part::Interface => &[include_str!(concat!($lang, "/interface.ftl"))],
            Part::Help => &[include_str!(concat!($lang, "/help.ftl"))],
            Part::Providers => &[include_str!(concat!($lang, "/providers.ftl"))],
            Part::Setup => &[include_str!(concat!($lang, "/setup.ftl"))],
            Part::Manual => &[include_str!(concat!($lang, "/manual.ftl"))],
        }
    };
}

/// The parts of a catalogue, one per purpose, so that a run parses only what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Title, meaning and steps of every finding code.
    Findings,
    /// Errors of mailcheck itself and their hints.
    Errors,
    /// What surrounds the findings: stages, labels, progress, prompts.
    Interface,
    /// `--help`.
    Help,
    /// What is particular to each provider.
    Providers,
    /// The conversation of the set-up.
    Setup,
    /// What the manual pages say beside `--help`: exit codes, files, environment, examples.
    Manual,
}

impl Part {
    /// All parts, in order.
    pub(super) const ALL: [Self; 7] = [
        Self::Findings,
        Self::Errors,
        Self::Interface,
        Self::Help,
        Self::Providers,
        Self::Setup,
        Self::Manual,
    ];

    /// Its files in one language. Most parts have one.
    pub(super) fn files(self, lang: Lang) -> &'static [&'static str] {
        match lang {
            Lang::En => files!("en", self),
            Lang::De => files!("de", self),
        }
    }

    /// What every file of the part refers to.
    pub(super) fn blocks(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::Findings, Lang::En) => include_str!("en/findings/blocks.ftl"),
            (Self::Findings, Lang::De) => include_str!("de/findings/blocks.ftl"),
            _ => "",
        }
    }
}

/// The number of the file that has a message of that key; the last one where no other has it.
pub(super) fn holder(files: &[&str], key: &str) -> usize {
    let others = files.split_last().map_or(files, |(_, others)| others);
    others.iter().position(|file| defines(file, key)).unwrap_or(others.len())
}

/// Whether a file has a message of that key, with which its line begins.
fn defines(file: &str, key: &str) -> bool {
    let is_definition =
        |(at, _): (usize, &str)| file[..at].ends_with('\n') && file[at + key.len()..].starts_with(" =");
    file.match_indices(key).any(is_definition)
}

#[cfg(test)]
mod tests {
    use super::{Lang, Part, holder};

    #[test]
    fn every_message_is_found_in_the_file_where_it_stands() {
        for lang in [Lang::En, Lang::De] {
            let files = Part::Findings.files(lang);
            for (number, file) in files.iter().enumerate() {
                let keys =
                    file.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()));
                for key in keys.filter_map(|line| line.split_once(" =")).map(|(key, _)| key) {
                    assert_eq!(holder(files, key), number, "{key}");
                }
            }
        }
    }

    #[test]
    fn what_a_part_with_one_file_says_is_not_looked_for() {
        assert_eq!(holder(Part::Help.files(Lang::En), "nothing"), 0);
    }
}
