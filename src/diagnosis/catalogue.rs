//! The catalogue of known replies: data in `catalogue.toml`, and how a rule fits.

use std::sync::OnceLock;

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::finding::{Code, Reply, Stage};

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
    #[serde(default)]
    codes: Vec<u16>,
    #[serde(default)]
    statuses: Vec<String>,
    #[serde(default)]
    words: Vec<String>,
    /// For the reader of the data; a rule without one is refused.
    #[serde(rename = "source")]
    _source: IgnoredAny,
}

/// Takes a reply and the stage at which it came; gives what the first rule that fits says.
pub(super) fn look_up(reply: &Reply, stage: Stage) -> Option<Code> {
    let text = reply.text().to_lowercase();
    rules().iter().find(|rule| rule.fits(reply, &text, stage)).map(|rule| rule.finding)
}

impl Rule {
    fn fits(&self, reply: &Reply, text: &str, stage: Stage) -> bool {
        let status = reply.status.map(|status| status.to_string());
        is_among(&self.stages, &stage)
            && is_among(&self.codes, &reply.code)
            && (self.statuses.is_empty() || status.is_some_and(|status| self.statuses.contains(&status)))
            && (self.words.is_empty() || self.words.iter().any(|word| text.contains(&word.to_lowercase())))
    }
}

fn is_among<T: PartialEq>(named: &[T], value: &T) -> bool {
    named.is_empty() || named.contains(value)
}

fn rules() -> &'static [Rule] {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    let catalogue = CATALOGUE.get_or_init(|| {
        toml::from_str(include_str!("catalogue.toml")).expect("the data is parsed by a test")
    });
    &catalogue.rules
}

#[cfg(test)]
mod tests {
    use super::rules;

    #[test]
    fn every_rule_names_something_to_match() {
        for rule in rules() {
            let names_nothing = rule.codes.is_empty() && rule.statuses.is_empty() && rule.words.is_empty();
            assert!(!names_nothing, "{rule:?}");
        }
    }
}
