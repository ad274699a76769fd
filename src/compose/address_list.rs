//! Several people in one text, as in the cell of a table.

use super::Person;
use crate::finding::{Code, Finding, Stage};

/// Takes people separated by commas, semicolons or line breaks, and the option or place that the text comes from; gives them,
/// or a finding for each that is none. A comma within a name, `Beispiel, Kim <kim@example.com>`, separates nobody.
pub(super) fn people(text: &str, field: &str) -> Result<Vec<Person>, Vec<Finding>> {
    let (mut people, mut findings) = (Vec::new(), Vec::new());
    for piece in joined(split(text)) {
        match piece.parse::<Person>() {
            Ok(person) => people.push(person),
            Err(fault) => findings.push(
                Finding::new(Code::AddressInvalid, Stage::Compose)
                    .with("address", piece.escape_debug().to_string())
                    .with("field", field)
                    .with("reason", fault.keyword()),
            ),
        }
    }
    if findings.is_empty() { Ok(people) } else { Err(findings) }
}

/// The pieces between separators that stand neither in quotation marks nor in angle brackets.
fn split(text: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_bracketed) = (false, false);
    let pieces = text.split(move |character| {
        match character {
            '"' => is_quoted = !is_quoted,
            '<' => is_bracketed = !is_quoted,
            '>' => is_bracketed = false,
            _ => {}
        }
        matches!(character, ',' | ';' | '\n') && !is_quoted && !is_bracketed
    });
    pieces.map(str::trim).filter(|piece| !piece.is_empty())
}

/// Puts a piece without an @ in front of the name that it is the beginning of.
fn joined<'a>(pieces: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for piece in pieces {
        match all.last_mut() {
            Some(begun) if !begun.contains('@') && piece.ends_with('>') => {
                begun.push_str(", ");
                begun.push_str(piece);
            }
            _ => all.push(piece.to_owned()),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::people;

    fn shown(text: &str) -> Vec<String> {
        let people = people(text, "table").unwrap();
        people.iter().map(|one| format!("{}|{}", one.name.as_deref().unwrap_or(""), one.address)).collect()
    }

    #[test]
    fn several_people_are_told_apart_by_commas_semicolons_and_lines() {
        let two = ["|a@example.com", "|b@example.com"];
        for text in [
            "a@example.com, b@example.com",
            "a@example.com;b@example.com;",
            " a@example.com\n\nb@example.com\n",
            "<a@example.com>,;<b@example.com>",
        ] {
            assert_eq!(shown(text), two, "{text:?}");
        }
        assert!(shown("").is_empty() && shown(" ; ").is_empty());
    }

    #[test]
    fn a_comma_in_a_name_separates_nobody() {
        let kim = ["Beispiel, Kim|kim@example.com", "Jana|jana@example.com"];
        for text in [
            "\"Beispiel, Kim\" <kim@example.com>, Jana <jana@example.com>",
            "Beispiel, Kim <kim@example.com>; Jana <jana@example.com>",
        ] {
            assert_eq!(shown(text), kim, "{text:?}");
        }
    }

    #[test]
    fn everybody_who_is_nobody_is_named() {
        let findings = people("kim, jana@example.com, x@; \"a;b", "table").unwrap_err();
        let named: Vec<_> = findings.iter().map(|finding| finding.facts["address"].as_str()).collect();
        assert_eq!(named, ["kim", "x@", "\\\"a;b"]);
        assert_eq!(findings[0].facts["field"], "table");
    }
}
