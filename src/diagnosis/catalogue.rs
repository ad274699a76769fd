//! The catalogue of known replies: data in the files of `catalogue/`, and how a rule fits.

use std::sync::OnceLock;

use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use super::{Evidence, generic};
use crate::finding::{Code, Reply, Stage};

/// The catalogue's files in the order in which they are asked.
const FILES: [&str; 6] = [
    include_str!("catalogue/login.toml"),
    include_str!("catalogue/limits.toml"),
    include_str!("catalogue/content.toml"),
    include_str!("catalogue/sender.toml"),
    include_str!("catalogue/recipient.toml"),
    include_str!("catalogue/connection.toml"),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Catalogue {
    rules: Vec<Rule>,
}

/// One kind of reply. What a rule does not name does not matter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    finding: Code,
    #[serde(default)]
    stages: Vec<Stage>,
    /// Whether the rule is not asked where nobody knows the stage: its words say too little alone.
    #[serde(default)]
    known_stage: bool,
    #[serde(default)]
    codes: Vec<u16>,
    #[serde(default)]
    statuses: Vec<String>,
    #[serde(default)]
    providers: Vec<String>,
    /// One of these must stand in the reply.
    #[serde(default, deserialize_with = "folded")]
    words: Vec<String>,
    /// And one of these.
    #[serde(default, deserialize_with = "folded")]
    with: Vec<String>,
    /// And none of these.
    #[serde(default, deserialize_with = "folded")]
    without: Vec<String>,
    /// For the reader of the data; a rule without one is refused.
    #[serde(rename = "source")]
    _source: IgnoredAny,
}

/// Takes what is known of a reply; gives what the first rule that fits says. Where nothing tells the stage, the rules that
/// do not ask for one go before those that do, and of these the words alone must fit.
pub(super) fn look_up(evidence: &Evidence<'_>) -> Option<Code> {
    let stage = evidence.stage.or_else(|| generic::likely_stage(evidence.reply));
    let text = folded_text(evidence.reply);
    let first = |asks: fn(&Rule) -> bool| {
        rules().iter().find(|rule| asks(rule) && rule.fits(evidence, &text)).map(|rule| rule.finding)
    };
    match stage {
        Some(stage) => {
            let fits_stage = |rule: &&Rule| is_among(&rule.stages, &stage);
            rules().iter().filter(fits_stage).find(|rule| rule.fits(evidence, &text)).map(|rule| rule.finding)
        }
        None => first(|rule| rule.stages.is_empty())
            .or_else(|| first(|rule| !rule.stages.is_empty() && !rule.known_stage)),
    }
}

/// The words of a reply as they are compared. Where a program joined lines, their codes stand in the middle of sentences.
fn folded_text(reply: &Reply) -> String {
    let text = fold(&reply.text());
    match reply.status {
        Some(status) => text.replace(&format!(" {} {status} ", reply.code), " "),
        None => text,
    }
}

impl Rule {
    /// Whether everything but the stage fits.
    fn fits(&self, evidence: &Evidence<'_>, text: &str) -> bool {
        let reply = evidence.reply;
        let status = reply.status.map(|status| status.to_string());
        is_among(&self.codes, &reply.code)
            && (self.statuses.is_empty() || status.is_some_and(|status| self.statuses.contains(&status)))
            && (self.providers.is_empty() || self.providers.iter().any(|id| id == evidence.provider))
            && (self.words.is_empty() || contains_any(text, &self.words))
            && (self.with.is_empty() || contains_any(text, &self.with))
            && !contains_any(text, &self.without)
    }
}

fn contains_any(text: &str, words: &[String]) -> bool {
    words.iter().any(|word| text.contains(word.as_str()))
}

fn is_among<T: PartialEq>(named: &[T], value: &T) -> bool {
    named.is_empty() || named.contains(value)
}

/// A text in the form in which it is compared: lower case, and whatever separates words as one blank. What belongs to
/// links and status codes stays. A blank stands at either end, so that a word can be asked for as a whole.
fn fold(text: &str) -> String {
    let is_kept = |letter: &char| letter.is_alphanumeric() || "?=/.#{}[]@<>".contains(*letter);
    let spaced: String = text.chars().map(|letter| if is_kept(&letter) { letter } else { ' ' }).collect();
    let words: Vec<_> = spaced.split_whitespace().map(str::to_lowercase).collect();
    format!(" {} ", words.join(" "))
}

/// Words of the data, folded as the texts are; a blank at an end asks for the end of a word there.
fn folded<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    let fold_word = |word: String| {
        let folded = fold(&word);
        let start = usize::from(!word.starts_with(' '));
        let end = folded.len() - usize::from(!word.ends_with(' '));
        folded[start..end].to_owned()
    };
    Ok(Vec::<String>::deserialize(deserializer)?.into_iter().map(fold_word).collect())
}

fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        let parse = |file: &&str| toml::from_str::<Catalogue>(file).expect("the data is parsed by a test");
        FILES.iter().flat_map(|file| parse(file).rules).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, rules};

    #[test]
    fn every_rule_names_something_to_match() {
        for rule in rules() {
            let names_nothing = rule.codes.is_empty() && rule.statuses.is_empty() && rule.words.is_empty();
            assert!(!names_nothing, "{rule:?}");
            assert!(rule.words.iter().all(|word| word.len() > 2), "{rule:?}");
        }
    }

    #[test]
    fn case_hyphens_and_punctuation_do_not_matter() {
        assert_eq!(
            fold("Application-Specific  password\trequired."),
            " application specific password required. "
        );
        assert_eq!(fold("go to https://e.example/?p=NoSuchUser"), " go to https //e.example/?p=nosuchuser ");
    }
}
