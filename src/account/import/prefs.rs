//! The settings of a Mozilla program, `prefs.js`: one `user_pref("name", value);` in a line.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Fault;
use crate::text::is_obeyed;

/// The settings by name.
pub(super) struct Prefs(BTreeMap<String, Value>);

impl Prefs {
    /// Takes the text of the file. Of the settings only those of mail are read: that is enough, and what is not read cannot
    /// be wrong.
    pub(super) fn parse(text: &str) -> Result<Self, Fault> {
        let mut prefs = BTreeMap::new();
        for (number, line) in text.lines().enumerate() {
            let Some(inner) = line.trim().strip_prefix("user_pref(") else { continue };
            if !inner.trim_start().starts_with("\"mail.") {
                continue;
            }
            let pair = inner.strip_suffix(");").and_then(pair);
            let (name, value) = pair.ok_or(Fault { line: number + 1 })?;
            prefs.insert(name, value);
        }
        Ok(Self(prefs))
    }

    /// A text in which something stands, and nothing that a terminal would obey.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let text = self.0.get(name)?.as_str()?.trim();
        (!text.is_empty() && !text.chars().any(is_obeyed)).then_some(text)
    }

    /// A list of names, written with commas.
    pub(super) fn names(&self, name: &str) -> Vec<&str> {
        self.text(name).into_iter().flat_map(|text| text.split(',')).map(str::trim).collect()
    }

    /// A number.
    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name)?.as_i64()
    }
}

/// The texts, numbers and truth values of JavaScript that stand here are JSON's.
fn pair(inner: &str) -> Option<(String, Value)> {
    serde_json::from_str(&format!("[{inner}]")).ok()
}

#[cfg(test)]
mod tests {
    use super::{Fault, Prefs};

    #[test]
    fn texts_and_numbers_are_read_and_the_rest_is_passed_over() {
        let prefs = Prefs::parse(concat!(
            "// Mozilla User Preferences\r\n",
            "user_pref(\"mail.identity.id1.fullName\", \"Jana \\\"J\\\" B\\u00e4r\");\r\n",
            "user_pref(\"mail.smtpserver.smtp1.port\", 465);\n",
            "user_pref(\"mail.account.account1.identities\", \"id1, id2\");\n",
            "user_pref(\"app.odd\", 0x1F);\n",
        ));
        let prefs = prefs.unwrap();
        assert_eq!(prefs.text("mail.identity.id1.fullName"), Some("Jana \"J\" Bär"));
        assert_eq!(prefs.number("mail.smtpserver.smtp1.port"), Some(465));
        assert_eq!(prefs.names("mail.account.account1.identities"), ["id1", "id2"]);
        assert_eq!(prefs.text("mail.none"), None);
    }

    #[test]
    fn a_broken_line_is_named() {
        let broken = "\nuser_pref(\"mail.x\", \"half";
        assert_eq!(Prefs::parse(broken).err(), Some(Fault { line: 2 }));
    }
}
