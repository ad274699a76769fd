//! What is particular to a provider, in words: its entry in `providers.ftl`.

use crate::text::{Facts, Part, Texts};

/// The attributes of a provider's entry; the texts of findings have them as variables of the same names.
pub const ADVICE: [&str; 20] = [
    "local",
    "authority",
    "since",
    "after",
    "switchon",
    "check",
    "make",
    "copy",
    "loginname",
    "nopage",
    "lesssecure",
    "cause",
    "revoked",
    "browser",
    "alias",
    "quota",
    "scope",
    "withdrawn",
    "prepare",
    "look",
];

/// Takes what is known, the provider's id among it; gives everything that its entry says, empty where it says nothing.
/// A provider without an entry is a generic one.
pub fn advice(facts: &Facts, texts: &Texts) -> Facts {
    let id = entry(facts.get("providerid").map_or("", String::as_str), texts);
    let said = |attribute| texts.attribute(Part::Providers, id, attribute, facts).unwrap_or_default();
    ADVICE.into_iter().map(|attribute| (attribute, said(attribute).trim().to_owned())).collect()
}

/// Which password a provider takes, in one or two sentences.
pub fn passwords(id: &str, texts: &Texts) -> String {
    texts.find(Part::Providers, entry(id, texts), &Facts::new()).unwrap_or_default()
}

fn entry<'a>(id: &'a str, texts: &Texts) -> &'a str {
    if texts.find(Part::Providers, id, &Facts::new()).is_some() { id } else { "generic" }
}
