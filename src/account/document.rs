//! Reading TOML so that every mistake is named with file, line and column.

use std::ops::Range;
use std::path::{Path, PathBuf};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::error::Error;
use crate::finding::Exit;
use crate::text::Phrase;

/// Where a text comes from, to say where in it something is wrong.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub(super) text: &'a str,
    pub(super) file: &'a Path,
}

/// A table being read: each key is taken once, and what is left over is a mistake.
pub(super) struct Table<'a> {
    source: Source<'a>,
    entries: &'a DeTable<'a>,
    span: Range<usize>,
    allowed: &'static [&'static str],
}

/// A value with its place.
pub(super) struct Value<'a> {
    source: Source<'a>,
    key: String,
    spanned: &'a Spanned<DeValue<'a>>,
}

impl<'a> Source<'a> {
    /// Takes the text; gives its parsed form.
    pub(super) fn parse(self) -> Result<Spanned<DeTable<'a>>, Error> {
        DeTable::parse(self.text).map_err(|error| {
            let said = error.message().replace('\n', " ");
            self.error("config-syntax", error.span().unwrap_or(0..0))
                .map_message(|phrase| phrase.with("said", said))
        })
    }

    /// An error at that place.
    fn error(self, key: &'static str, span: Range<usize>) -> Error {
        let (line, column) = self.position(span.start);
        let phrase = Phrase::new(key)
            .with("file", self.file.display().to_string())
            .with("line", line.to_string())
            .with("column", column.to_string());
        Error::new(Exit::Config, phrase)
    }

    /// Line and column of a byte, both from 1; columns count characters.
    fn position(self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

impl<'a> Table<'a> {
    /// Takes a table and the keys that it may have; any other key is an error.
    pub(super) fn new(
        source: Source<'a>,
        entries: &'a DeTable<'a>,
        span: Range<usize>,
        allowed: &'static [&'static str],
    ) -> Result<Self, Error> {
        let table = Self { source, entries, span, allowed };
        let unknown = entries.iter().find(|(key, _)| !allowed.contains(&key.get_ref().as_ref()));
        match unknown {
            Some((key, _)) => Err(table.unknown(key.get_ref(), key.span())),
            None => Ok(table),
        }
    }

    fn unknown(&self, key: &str, span: Range<usize>) -> Error {
        let error = self
            .source
            .error("config-unknown-key", span)
            .map_message(|phrase| phrase.with("key", shown(key)).with("allowed", self.allowed.join(", ")));
        if ["password", "passwd", "pass", "passwort", "app_password"].contains(&key) {
            error.hint(Phrase::new("config-hint-no-passwords"))
        } else {
            error.meaning(key, self.allowed.iter().copied())
        }
    }

    /// The value of a key, if it is there.
    pub(super) fn get(&self, key: &str) -> Option<Value<'a>> {
        let (_, value) = self.entries.iter().find(|(name, _)| name.get_ref().as_ref() == key)?;
        Some(Value { source: self.source, key: key.to_owned(), spanned: value })
    }

    /// The value of a key that must be there.
    pub(super) fn require(&self, key: &'static str) -> Result<Value<'a>, Error> {
        self.get(key).ok_or_else(|| {
            self.source
                .error("config-missing-key", self.span.clone())
                .map_message(|phrase| phrase.with("key", key).with("allowed", self.allowed.join(", ")))
        })
    }

    /// The text of a key, if it is there.
    pub(super) fn text(&self, key: &str) -> Result<Option<String>, Error> {
        self.get(key).map(|value| value.text()).transpose()
    }

    /// The text of a key in which something stands, if the key is there.
    pub(super) fn filled(&self, key: &str) -> Result<Option<String>, Error> {
        self.get(key).map(|value| value.filled()).transpose()
    }

    /// The table of a key, if it is there.
    pub(super) fn table(
        &self,
        key: &str,
        allowed: &'static [&'static str],
    ) -> Result<Option<Table<'a>>, Error> {
        self.get(key).map(|value| value.table(allowed)).transpose()
    }
}

impl<'a> Value<'a> {
    /// The value as a text without control characters.
    pub(super) fn text(&self) -> Result<String, Error> {
        let text = self.spanned.get_ref().as_str().ok_or_else(|| self.wrong_type("string"))?;
        if text.chars().any(char::is_control) {
            Err(self.wrong("config-control-character"))
        } else {
            Ok(text.to_owned())
        }
    }

    /// The value as a text in which something stands.
    pub(super) fn filled(&self) -> Result<String, Error> {
        let text = self.text()?;
        if text.trim().is_empty() { Err(self.wrong("config-empty")) } else { Ok(text) }
    }

    /// The value as one of several texts.
    pub(super) fn choice<T: Clone>(&self, choices: &[(&'static str, T)]) -> Result<T, Error> {
        let text = self.text()?;
        let found = choices.iter().find(|(name, _)| *name == text);
        found.map(|(_, value)| value.clone()).ok_or_else(|| {
            let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
            let error = self
                .wrong("config-bad-value")
                .map_message(|phrase| phrase.with("value", &text).with("allowed", names.join(", ")));
            error.meaning(&text, names)
        })
    }

    /// The value as a truth value.
    pub(super) fn boolean(&self) -> Result<bool, Error> {
        self.spanned.get_ref().as_bool().ok_or_else(|| self.wrong_type("boolean"))
    }

    /// The value as a port, 1 to 65535.
    pub(super) fn port(&self) -> Result<u16, Error> {
        let number = self.spanned.get_ref().as_integer().ok_or_else(|| self.wrong_type("integer"))?;
        let port = u16::from_str_radix(number.as_str(), number.radix()).ok().filter(|port| *port > 0);
        port.ok_or_else(|| self.wrong("config-bad-port"))
    }

    /// The value as a number of things, at least one.
    pub(super) fn count(&self) -> Result<u32, Error> {
        let number = self.spanned.get_ref().as_integer().ok_or_else(|| self.wrong_type("integer"))?;
        let count = u32::from_str_radix(number.as_str(), number.radix()).ok().filter(|count| *count > 0);
        count.ok_or_else(|| self.wrong("config-bad-count"))
    }

    /// The value as a number of days, written `400d`.
    pub(super) fn days(&self) -> Result<u32, Error> {
        let text = self.filled()?;
        let days = text.strip_suffix('d').and_then(|number| number.trim().parse().ok());
        days.filter(|days| *days > 0).ok_or_else(|| self.wrong("config-bad-days"))
    }

    /// The value as a list of texts, not empty.
    pub(super) fn texts(&self) -> Result<Vec<String>, Error> {
        let items = self.spanned.get_ref().as_array().ok_or_else(|| self.wrong_type("array"))?;
        let texts: Option<Vec<_>> =
            items.iter().map(|item| item.get_ref().as_str().map(ToOwned::to_owned)).collect();
        texts.filter(|texts| !texts.is_empty()).ok_or_else(|| self.wrong("config-bad-list"))
    }

    /// The value as a table.
    pub(super) fn table(&self, allowed: &'static [&'static str]) -> Result<Table<'a>, Error> {
        match self.spanned.get_ref() {
            DeValue::Table(entries) => Table::new(self.source, entries, self.spanned.span(), allowed),
            _ => Err(self.wrong_type("table")),
        }
    }

    /// The value as a table whose keys are names of the user's.
    pub(super) fn named_values(&self) -> Result<Vec<Value<'a>>, Error> {
        let DeValue::Table(entries) = self.spanned.get_ref() else { return Err(self.wrong_type("table")) };
        let value = |(key, value): (&Spanned<_>, &'a Spanned<DeValue<'a>>)| {
            let key: &std::borrow::Cow<'_, str> = key.get_ref();
            Value { source: self.source, key: key.to_string(), spanned: value }
        };
        let mut values: Vec<_> = entries.iter().map(value).collect();
        // The order of the file, in which people think of their accounts.
        values.sort_by_key(|value| value.spanned.span().start);
        Ok(values)
    }

    /// The key under which the value stands.
    pub(super) fn key(&self) -> &str {
        &self.key
    }

    /// Whether the value is a text.
    pub(super) fn is_text(&self) -> bool {
        self.spanned.get_ref().is_str()
    }

    /// An error at this value.
    pub(super) fn wrong(&self, key: &'static str) -> Error {
        self.source.error(key, self.spanned.span()).map_message(|phrase| phrase.with("key", shown(&self.key)))
    }

    fn wrong_type(&self, expected: &str) -> Error {
        let found = self.spanned.get_ref().type_str();
        self.wrong("config-wrong-type")
            .map_message(|phrase| phrase.with("expected", expected).with("found", found))
    }

    /// A path as the user means it: `~` is the home folder, and what is relative is so to the profile's folder.
    pub(super) fn path(&self, home: Option<&Path>) -> Result<PathBuf, Error> {
        let text = self.filled()?;
        let path = match (text.strip_prefix("~/"), home) {
            (Some(rest), Some(home)) => home.join(rest),
            _ => PathBuf::from(text),
        };
        Ok(self.source.file.parent().unwrap_or(Path::new("")).join(path))
    }
}

/// Keys may hold anything, also what a terminal would obey.
fn shown(key: &str) -> String {
    key.escape_debug().to_string()
}
