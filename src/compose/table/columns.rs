//! The columns of a table, and how templates call them.

use std::collections::BTreeMap;
use std::sync::Arc;

use csv::StringRecord;

use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// What a column of recipients is called, by its key, the likeliest first.
const RECIPIENT: [&str; 15] = [
    "email",
    "e_mail",
    "mail",
    "email_adresse",
    "e_mail_adresse",
    "emailadresse",
    "mail_adresse",
    "mailadresse",
    "email_address",
    "e_mail_address",
    "mail_address",
    "to",
    "an",
    "empfaenger",
    "recipient",
];

/// The columns of a table.
///
/// Every column has a key: its name in lower case, with `ae`, `oe`, `ue` and `ss` for umlauts and ß, and one `_` for whatever
/// else is neither letter nor digit, none at the ends; a key that would begin with a digit begins with `_`. So
/// `Rechnung Nr.` is `rechnung_nr` and `Kunde E-Mail` is `kunde_e_mail`. Whoever asks for a column may write it in any way
/// that gives its key: `Rechnung_Nr` or `Empfänger`, too. A column whose name has no letter and no digit cannot be asked for.
#[derive(Debug)]
pub struct Columns {
    keys: BTreeMap<String, usize>,
    count: usize,
}

/// The cells of one row, by column.
#[derive(Debug)]
pub struct Cells {
    columns: Arc<Columns>,
    fields: StringRecord,
}

impl Columns {
    /// Takes the header; two columns with the same key are an error.
    pub(super) fn new(header: &StringRecord) -> Result<Self, Error> {
        let mut keys = BTreeMap::new();
        for (number, name) in header.iter().enumerate() {
            let key = key(name);
            if key.is_empty() {
                continue;
            }
            if let Some(first) = keys.insert(key.clone(), number) {
                return Err(clash(header, first, number, &key));
            }
        }
        Ok(Self { keys, count: header.len() })
    }

    /// How many columns there are, those that cannot be asked for included.
    pub(super) fn len(&self) -> usize {
        self.count
    }

    /// Whether there is a column of that name.
    pub fn contains(&self, name: &str) -> bool {
        self.keys.contains_key(&key(name))
    }

    /// The keys of all columns, in the table's order.
    pub fn keys(&self) -> Vec<&str> {
        let mut keys: Vec<_> = self.keys.iter().map(|(key, number)| (*number, key.as_str())).collect();
        keys.sort_unstable();
        keys.into_iter().map(|(_, key)| key).collect()
    }

    /// The key of the column in which recipients stand, by what such columns are called.
    pub fn recipient(&self) -> Option<&'static str> {
        RECIPIENT.into_iter().find(|key| self.keys.contains_key(*key))
    }
}

impl Cells {
    pub(super) fn new(columns: Arc<Columns>, fields: StringRecord) -> Self {
        Self { columns, fields }
    }

    /// The text in the column of that name, exactly as it stands there.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(*self.columns.keys.get(&key(name))?)
    }

    /// The columns.
    pub fn columns(&self) -> &Columns {
        &self.columns
    }
}

fn clash(header: &StringRecord, first: usize, second: usize, key: &str) -> Error {
    let phrase = Phrase::new("table-columns-alike")
        .with("first", header.get(first).unwrap_or_default())
        .with("second", header.get(second).unwrap_or_default())
        .with("columns", format!("{}, {}", first + 1, second + 1))
        .with("key", key);
    Error::new(Exit::Data, phrase)
}

fn key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for character in name.chars().flat_map(char::to_lowercase) {
        match character {
            'ä' => key.push_str("ae"),
            'ö' => key.push_str("oe"),
            'ü' => key.push_str("ue"),
            'ß' => key.push_str("ss"),
            // The dots of an umlaut as macOS writes it, behind its letter.
            '\u{308}' if key.ends_with(['a', 'o', 'u']) => key.push('e'),
            letter if letter.is_alphanumeric() => key.push(letter),
            _ if !key.ends_with('_') => key.push('_'),
            _ => {}
        }
    }
    let key = key.trim_matches('_');
    if key.starts_with(|first: char| first.is_numeric()) { format!("_{key}") } else { key.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Columns, StringRecord, key};

    fn columns(header: &[&str]) -> Columns {
        Columns::new(&StringRecord::from(header)).unwrap()
    }

    #[test]
    fn german_headers_become_names_that_can_be_typed() {
        for (name, expected) in [
            ("Rechnungsnummer", "rechnungsnummer"),
            ("Rechnung Nr.", "rechnung_nr"),
            ("Kunde: E-Mail", "kunde_e_mail"),
            (" Straße / Hausnr. ", "strasse_hausnr"),
            ("Empfa\u{308}nger", "empfaenger"),
            ("GRÖẞE (m²)", "groesse_m²"),
            ("2. Zeile", "_2_zeile"),
            ("prénom", "prénom"),
            ("№ %", ""),
        ] {
            assert_eq!(key(name), expected, "{name}");
            assert_eq!(key(expected), expected, "a key is its own key");
        }
    }

    #[test]
    fn a_column_is_found_by_any_way_of_writing_it() {
        let columns = columns(&["Empfänger", "Rechnung Nr.", "", "%"]);
        for name in ["Empfänger", "empfaenger", "EMPFÄNGER", "Rechnung_Nr", "rechnung_nr"] {
            assert!(columns.contains(name), "{name}");
        }
        assert!(!columns.contains("") && !columns.contains("rechnungnr"));
        assert_eq!((columns.keys(), columns.len()), (vec!["empfaenger", "rechnung_nr"], 4));
    }

    #[test]
    fn two_columns_with_one_name_are_an_error_that_tells_both() {
        let header = StringRecord::from(&["E-Mail", "Ort", "e mail"][..]);
        let error = Columns::new(&header).unwrap_err();
        assert_eq!(error.message.facts["columns"], "1, 3");
        assert_eq!(error.message.facts["key"], "e_mail");
    }

    #[test]
    fn the_column_of_recipients_is_known_by_its_usual_names() {
        for name in ["Email", "E-Mail", "MAIL", "An", "Empfänger", "E-Mail-Adresse", "to"] {
            assert!(columns(&["Nummer", name]).recipient().is_some(), "{name}");
        }
        assert_eq!(columns(&["Empfänger", "E-Mail"]).recipient(), Some("e_mail"));
        assert_eq!(columns(&["Nummer", "Name"]).recipient(), None);
    }
}
