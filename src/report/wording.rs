//! A finding in words: title, meaning, steps, links.

use super::advice::{ADVICE, advice};
use crate::finding::{Finding, Severity};
use crate::text::{Facts, Part, Texts, quoted, shown};

/// Every variable that the texts of findings may use, beside [`ADVICE`]. All of them are always given, empty where nothing
/// is known, so that a text can ask for any of them.
pub const VARIABLES: [&str; 60] = [
    "account",
    "named",
    "address",
    "login",
    "host",
    "port",
    "encryption",
    "provider",
    "providerid",
    "twostep",
    "shape",
    "source",
    "stage",
    "reason",
    "removed",
    "what",
    "path",
    "mode",
    "date",
    "time",
    "today",
    "domain",
    "field",
    "seconds",
    "speaks",
    "other",
    "day",
    "names",
    "issuer",
    "interceptor",
    "selfsigned",
    "first",
    "mechanisms",
    "from",
    "to",
    "file",
    "kind",
    "inside",
    "size",
    "limit",
    "recipient",
    "recipients",
    "count",
    "messageid",
    "searchlink",
    "previous",
    "previousstate",
    "id",
    "waiting",
    "subject",
    "key",
    "method",
    "lastday",
    "reversible",
    "loginfits",
    "line",
    "columns",
    "column",
    "option",
    "row",
];

/// As many steps as a text may have.
const STEPS: [&str; 8] = ["fix1", "fix2", "fix3", "fix4", "fix5", "fix6", "fix7", "fix8"];

/// A finding as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What it is, in one line.
    pub title: String,
    /// What it means.
    pub means: String,
    /// What to do, step by step.
    pub fix: Vec<String>,
    /// The links in all that, in order.
    pub links: Vec<String>,
}

/// Takes a finding; gives its words in the language of the texts.
pub fn word(finding: &Finding, texts: &Texts) -> Wording {
    let facts = complete(finding, texts);
    let key = finding.code.name();
    let title = texts.find(Part::Findings, key, &facts).unwrap_or_else(|| key.to_owned());
    let means = texts.attribute(Part::Findings, key, "means", &facts).unwrap_or_default();
    let fix: Vec<String> = STEPS
        .iter()
        .filter_map(|step| texts.attribute(Part::Findings, key, step, &facts))
        .map(|step| step.trim().to_owned())
        .filter(|step| !step.is_empty())
        .collect();
    let mut links = Vec::new();
    for text in std::iter::once(&means).chain(&fix) {
        links.extend(links_in(text).filter(|link| !links.contains(link)).collect::<Vec<_>>());
    }
    Wording { title, means, fix, links }
}

fn complete(finding: &Finding, texts: &Texts) -> Facts {
    let mut facts: Facts = VARIABLES.iter().chain(&ADVICE).map(|name| (*name, String::new())).collect();
    facts.extend(finding.facts.iter().map(|(name, value)| (*name, shown(value))));
    facts.insert("stage", finding.stage.name().to_owned());
    if facts["named"].is_empty() {
        // Most accounts are named on the command line as in the profile.
        let account = quoted(&facts["account"]);
        facts.insert("named", account);
    }
    // Good news needs no advice, and looking it up is a large part of a short run.
    if finding.severity != Severity::Ok {
        let advice = advice(&facts, texts);
        facts.extend(advice);
    }
    facts
}

/// The links in a text, without the punctuation of the sentence around them.
pub(super) fn links_in(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().filter_map(|word| {
        let link = &word[word.find("https://")?..];
        Some(link.trim_end_matches(['.', ',', ';', ':', ')', '>', '"', '“', '”']).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{Finding, Texts, links_in, word};
    use crate::finding::{Code, Stage};
    use crate::text::Lang;

    #[test]
    fn what_a_terminal_would_obey_is_escaped() {
        let finding = Finding::new(Code::CertificateUntrusted, Stage::Tls).with("issuer", "\x1b[2Jevil");
        let words = word(&finding, &Texts::new(Lang::En));
        assert!(words.means.contains("\\u{1b}[2Jevil"), "{}", words.means);
        // What turns the direction of writing shows another text than the one that stands there.
        let turned = Finding::new(Code::CertificateUntrusted, Stage::Tls).with("issuer", "\u{202e}live");
        let means = word(&turned, &Texts::new(Lang::En)).means;
        assert!(means.contains("\\u{202e}live"), "{means}");
    }

    #[test]
    fn a_name_with_blanks_is_quoted_in_commands_and_nowhere_else() {
        let finding = Finding::new(Code::ProfileWritten, Stage::Profile).with("account", "mein Konto");
        let words = word(&finding, &Texts::new(Lang::De));
        assert!(words.title.contains("„mein Konto“"), "{}", words.title);
        assert!(words.fix[1].ends_with("mailcheck verify 'mein Konto'"), "{}", words.fix[1]);
    }

    #[test]
    fn links_are_taken_without_the_sentence_around_them() {
        let links: Vec<_> =
            links_in("Open https://example.com/a (or <https://example.com/b?x=1>).").collect();
        assert_eq!(links, ["https://example.com/a", "https://example.com/b?x=1"]);
    }
}
