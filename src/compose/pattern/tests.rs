//! Rows that become messages, and rows that cannot.

use std::path::Path;

use super::{Arc, Code, Filled, Finding, Pattern, Template};
use crate::compose::{Markup, Opened, Repeats, Table};

fn template(option: &'static str, source: &str) -> Template {
    Template::new(option, source, Markup::None).unwrap()
}

fn pattern() -> Pattern {
    Pattern {
        to: vec![template("--to", "{{ email }}")],
        cc: Vec::new(),
        bcc: Vec::new(),
        reply_to: None,
        subject: template("--subject", "Rechnung {{ nummer }}"),
        body: Some(template("--body", "Guten Tag {{ name }}")),
        html: None,
        attachments: vec![template("--attach", "{{ datei }}")],
        opened: Opened::default(),
    }
}

/// What becomes of every row of a table with the columns nummer, name, email, datei.
fn fill(pattern: &Pattern, rows: &str, folder: &Path) -> Vec<Result<Filled, Vec<Finding>>> {
    let from = "jana@example.com".parse().unwrap();
    let table = Table::from_stream(format!("nummer;name;email;datei\n{rows}").as_bytes()).unwrap();
    table.map(|row| pattern.fill(&Arc::new(row.unwrap().cells.unwrap()), &from, folder)).collect()
}

fn codes(filled: &Result<Filled, Vec<Finding>>) -> Vec<Code> {
    filled.as_ref().err().into_iter().flatten().map(|finding| finding.code).collect()
}

/// A folder with the documents 1.pdf and 2.pdf.
fn documents() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["1.pdf", "2.pdf"] {
        std::fs::write(folder.path().join(name), name).unwrap();
    }
    folder
}

#[test]
fn a_row_becomes_a_message_with_its_document_from_the_tables_folder() {
    let folder = documents();
    let rows = "007;Müller;\"a@example.com; Kim <b@example.com>\";1.pdf\n";
    let draft = fill(&pattern(), rows, folder.path()).remove(0).unwrap().draft;
    assert_eq!((&draft.subject[..], draft.body.as_deref()), ("Rechnung 007", Some("Guten Tag Müller")));
    assert_eq!(draft.recipients.addresses().len(), 2);
    let document = &draft.attachments[0];
    let content = std::io::read_to_string(document.source.reader()).unwrap();
    assert_eq!((document.name.as_str(), content.as_str()), ("1.pdf", "1.pdf"));
}

#[test]
fn what_is_attached_to_every_message_is_opened_once_and_what_a_row_names_for_it() {
    let folder = documents();
    let mut pattern = pattern();
    pattern.attachments.push(template("--attach", "2.pdf"));
    let rows = "1;Kim;kim@example.com;1.pdf\n2;Lea;lea@example.com;1.pdf\n";
    let drafts: Vec<_> =
        fill(&pattern, rows, folder.path()).into_iter().map(|filled| filled.unwrap().draft).collect();
    let is_shared =
        |number: usize| drafts[0].attachments[number].source.is_same(&drafts[1].attachments[number].source);
    assert_eq!((is_shared(0), is_shared(1)), (false, true));
}

#[test]
fn everything_wrong_with_a_row_is_told_at_once() {
    let mut pattern = pattern();
    pattern.cc = vec![template("--cc", "chef")];
    pattern.body = Some(template("--body", "{{ anrede }}"));
    let rows = "\"1\n2\";Müller;kim;3.pdf\n";
    let refused = fill(&pattern, rows, documents().path()).remove(0);
    let expected = [
        Code::AddressInvalid,
        Code::AddressInvalid,
        Code::MalformedMessage,
        Code::VariableMissing,
        Code::AttachmentMissing,
    ];
    assert_eq!(codes(&refused), expected);
    let fields = refused.unwrap_err().into_iter().take(2).map(|finding| finding.facts["field"].clone());
    assert_eq!(fields.collect::<Vec<_>>(), ["table", "cc"]);
}

#[test]
fn nobody_and_nothing_are_no_recipient_and_no_document() {
    let refused = fill(&pattern(), "1;Müller;;1.pdf\n1;Müller;a@example.com;\n", documents().path());
    assert_eq!(
        refused.iter().flat_map(codes).collect::<Vec<_>>(),
        [Code::AddressInvalid, Code::TemplateFailed]
    );
    let mut optional = pattern();
    optional.attachments.push(template("--attach", "{% if name == 'Müller' %}2.pdf{% endif %}"));
    let rows = "1;Müller;a@example.com;1.pdf\n2;Kim;b@example.com;1.pdf\n";
    let counts =
        fill(&optional, rows, documents().path()).into_iter().map(|row| row.unwrap().draft.attachments.len());
    assert_eq!(counts.collect::<Vec<_>>(), [2, 1]);
}

/// The rows that repeat an earlier one, with that one's number.
fn repeated(pattern: &Pattern, rows: &str) -> Vec<(u64, String)> {
    let mut repeats = Repeats::default();
    let filled = fill(pattern, rows, documents().path());
    let noted = filled.into_iter().zip(2..).filter_map(|(row, number)| {
        let finding = repeats.note(number, row.unwrap().sameness).err()?;
        assert_eq!(finding.code, Code::RowRepeated);
        Some((number, finding.facts["row"].clone()))
    });
    noted.collect()
}

#[test]
fn the_same_document_to_the_same_person_is_noticed_whatever_the_subject_says() {
    let rows = "1;A;a@example.com;1.pdf\n2;A;b@example.com;1.pdf\n3;A;a@example.com;2.pdf\n4;A;\"<a@example.com>\";1.pdf\n";
    assert_eq!(repeated(&pattern(), rows), [(5, "2".to_owned())]);
}

#[test]
fn a_document_that_everybody_gets_makes_no_two_messages_the_same() {
    let mut pattern = pattern();
    let folder = documents();
    let everybodys = folder.path().join("1.pdf");
    pattern.attachments = vec![template("--attach", everybodys.to_str().unwrap())];
    let rows = "1;A;a@example.com;\n2;A;a@example.com;\n1;A;a@example.com;\n";
    assert_eq!(repeated(&pattern, rows), [(4, "2".to_owned())]);
}
