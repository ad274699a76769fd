//! Tables as programs write them.

use std::fmt::Write;
use std::io::Write as _;

use super::{Code, Error, Exit, Row, Table};

/// A table with that content.
fn table(content: &[u8]) -> Result<Table, Error> {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(content).unwrap();
    Table::open(file.path())
}

fn rows(content: &[u8]) -> Vec<Row> {
    table(content).unwrap().map(Result::unwrap).collect()
}

/// Number and the text in the column `name` of every row.
fn names(content: &[u8]) -> Vec<(u64, String)> {
    let of = |row: Row| (row.number, row.cells.unwrap().get("name").unwrap().to_owned());
    rows(content).into_iter().map(of).collect()
}

/// Number, reason and counts of every row that cannot be used.
fn faults(content: &[u8]) -> Vec<(u64, String)> {
    let broken = rows(content).into_iter().filter_map(|row| Some((row.number, row.cells.err()?)));
    broken
        .map(|(number, finding)| {
            assert_eq!(finding.code, Code::RowMalformed);
            (number, finding.facts["reason"].clone())
        })
        .collect()
}

fn one(name: &str) -> Vec<(u64, String)> {
    vec![(2, name.to_owned())]
}

#[test]
fn every_encoding_of_a_spreadsheet_program_is_read() {
    let text = "name;ort\r\nMüller – Söhne;Köln\r\n";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| {
        std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(bytes).collect::<Vec<u8>>()
    };
    let windows: Vec<u8> = text
        .chars()
        .map(|letter| match letter {
            '–' => 0x96,
            letter => u8::try_from(u32::from(letter)).unwrap(),
        })
        .collect();
    let marked = format!("\u{feff}{text}").into_bytes();
    for content in
        [text.as_bytes().to_vec(), marked, utf16(u16::to_le_bytes), utf16(u16::to_be_bytes), windows]
    {
        assert_eq!(names(&content), one("Müller – Söhne"));
    }
    assert_eq!(names(b"name;betrag\n\x80 uro;12,50\n"), one("€ uro"));
}

#[test]
fn cells_stay_as_they_stand() {
    let cells = rows(b"a,b,c,d\n007, x ,\"1,50\",\"say \"\"hi\"\"\"\n").remove(0).cells.unwrap();
    let read: Vec<_> = ["a", "b", "c", "d"].iter().map(|name| cells.get(name).unwrap()).collect();
    assert_eq!(read, ["007", " x ", "1,50", "say \"hi\""]);
    assert_eq!(cells.get("e"), None);
}

#[test]
fn rows_have_the_numbers_that_a_spreadsheet_shows() {
    let lf = "name;text\nA;\"two\nlines\n\nhere\"\n\nB;x\n;\n  ;\nC;x";
    let expected = [(2, "A"), (4, "B"), (7, "C")].map(|(number, name)| (number, name.to_owned()));
    for content in [lf.to_owned(), lf.replace('\n', "\r\n"), lf.replace('\n', "\r"), format!("{lf}\n\n\n")] {
        assert_eq!(names(content.as_bytes()), expected, "{content:?}");
        assert_eq!(names(format!("sep=;\n{content}").as_bytes()), expected);
    }
    assert_eq!(names(b"\n\nname;x\n\nA;x\n"), [(5, "A".to_owned())]);
}

#[test]
fn a_single_column_may_hold_anything() {
    assert_eq!(names(b"name\nBeispiel, Kim; Ltd.\n"), one("Beispiel, Kim; Ltd."));
    assert_eq!(names(b"name\n\"a\nb\"\nc\n"), [(2, "a\nb".to_owned()), (3, "c".to_owned())]);
}

#[test]
fn each_broken_row_is_told_by_its_number_and_the_others_are_read() {
    let content = b"name;ort\nA;Bonn\nB\nC;Bonn;x\n\nD;\0\nE;Bonn\n";
    assert_eq!(
        faults(content),
        [(3, "fields"), (4, "fields"), (6, "nul")].map(|(row, why)| (row, why.into()))
    );
    let short = rows(content).remove(1).cells.unwrap_err();
    assert_eq!((&short.facts["count"][..], &short.facts["limit"][..]), ("1", "2"));
    assert_eq!(
        faults("\u{feff}name;ort\nM".bytes().chain(*b"\xfcller;x\n").collect::<Vec<_>>().as_slice()),
        [(2, "undecodable".into())]
    );
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_found_where_it_was_opened() {
    for content in ["name;ort\nA;Bonn\n\nB;\"Bonn\nC;Köln\nD;Ulm\n", "name;ort\nA;x\n\nB;\"Bonn"] {
        assert_eq!(faults(content.as_bytes()), [(4, "quote".into())]);
    }
    // This one is closed, and ends with a line break.
    assert_eq!(names(b"ort;name\nBonn;\"A\n\""), one("A\n"));
}

#[test]
fn what_is_no_table_is_told_apart() {
    let refused = |content: &[u8]| table(content).err().map(|error| (error.message.key, error.exit));
    assert_eq!(refused(b""), Some(("table-empty", Exit::Data)));
    assert_eq!(refused(b"\n ; \n\n"), Some(("table-empty", Exit::Data)));
    assert_eq!(refused(b"PK\x03\x04rest"), Some(("table-is-spreadsheet", Exit::Data)));
    assert_eq!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Some(("table-is-spreadsheet", Exit::Data)));
    assert_eq!(refused(b"n\0a\0m\0e\0;\0"), Some(("table-not-text", Exit::Data)));
    assert_eq!(refused(b"name;Name\n"), Some(("table-columns-alike", Exit::Data)));
    let gone = Table::open("/nonexistent.csv".as_ref()).err().unwrap();
    assert_eq!((gone.message.key, gone.exit), ("file-missing", Exit::NoInput));
    let folder = Table::open("/tmp".as_ref()).err().unwrap();
    assert_eq!((folder.message.key, folder.exit), ("file-unreadable", Exit::NoInput));
    assert!(rows(b"name;ort\n").is_empty());
}

#[test]
fn a_stream_is_read_like_a_file() {
    let row = Table::from_stream(&b"name;x\nA;1\n"[..]).unwrap().next().unwrap().unwrap();
    assert_eq!(row.cells.unwrap().get("Name"), Some("A"));
}

#[test]
fn a_hundred_thousand_rows_are_read_to_the_last() {
    let mut content = "nummer;name;text\r\n".to_owned();
    for number in 2..=100_001 {
        write!(content, "{number};Kunde {number};\"zwei\r\nZeilen\"\r\n").unwrap();
    }
    let read = table(content.as_bytes()).unwrap().map(Result::unwrap);
    let mut count = 0;
    for row in read {
        assert_eq!(row.cells.unwrap().get("nummer").unwrap(), row.number.to_string());
        count += 1;
    }
    assert_eq!(count, 100_000);
}
