//! The records of a table, each with the number of its row.

use std::fs::File;
use std::io::{self, Chain, Cursor, Read};

use csv::{Reader, ReaderBuilder, StringRecord};

use super::line_feeds::LineFeeds;
use super::{delimiter, encoding};

/// Put behind the text, as a line of its own: a quotation mark that is never closed swallows it, so that it is noticed.
/// End of transmission, which stands in no table.
const END: &str = "\u{4}";

/// The text of a table: the part of it that was looked at, the rest, and the end.
type Text = Chain<Chain<Cursor<Vec<u8>>, LineFeeds<encoding::Decoder>>, Cursor<Vec<u8>>>;

/// The records of a table, one by one, the header first.
pub(super) struct Records {
    reader: Reader<Text>,
    /// Line breaks within cells so far: they begin no row.
    breaks_in_cells: u64,
}

/// A record with something in it.
pub(super) struct Record {
    /// The number of its row, as spreadsheet programs show it.
    pub(super) row: u64,
    pub(super) fields: StringRecord,
    pub(super) fault: Option<Fault>,
}

/// What is wrong with a record by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// A NUL byte: this is no text.
    Nul,
    /// Bytes that are no letters in the encoding that the file says it has.
    Undecodable,
    /// A quotation mark was opened and never closed.
    OpenQuote,
}

impl Fault {
    /// The name of the fault in the texts.
    pub(super) fn keyword(self) -> &'static str {
        match self {
            Self::Nul => "nul",
            Self::Undecodable => "undecodable",
            Self::OpenQuote => "quote",
        }
    }
}

impl Records {
    pub(super) fn new(file: File) -> io::Result<Self> {
        let mut text = LineFeeds::new(encoding::decode(file)?);
        let mut sample = Vec::new();
        Read::by_ref(&mut text).take(delimiter::SAMPLE).read_to_end(&mut sample)?;
        let found = delimiter::find(&sample);
        // Spreadsheet programs do not show the line that names the delimiter, and do not count it.
        sample.drain(..found.named_in);
        let end = Cursor::new(format!("\n{END}\n").into_bytes());
        let text = Cursor::new(sample).chain(text).chain(end);
        let reader = builder(found.delimiter).from_reader(text);
        Ok(Self { reader, breaks_in_cells: 0 })
    }

    /// The next record in which anything stands; nothing at the end.
    pub(super) fn next_record(&mut self) -> io::Result<Option<Record>> {
        loop {
            let mut fields = StringRecord::new();
            if !self.reader.read_record(&mut fields)? || fields == [END][..] {
                return Ok(None);
            }
            let breaks: usize = fields.iter().map(|field| field.matches('\n').count()).sum();
            self.breaks_in_cells += breaks as u64;
            // The reader leaves empty lines out but counts them, and has counted this record's own line break by now.
            let row = self.reader.position().line() - 1 - self.breaks_in_cells;
            let fault = fault(&fields);
            // A record that swallowed the end has no line break of its own behind it.
            let row = if fault == Some(Fault::OpenQuote) { row + 1 } else { row };
            // Programs write rows that were emptied as delimiters with nothing between them.
            if fields.iter().any(|field| !field.trim().is_empty()) {
                return Ok(Some(Record { row, fields, fault }));
            }
        }
    }
}

/// A reader of records that may have any number of fields.
pub(super) fn builder(delimiter: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).has_headers(false).flexible(true);
    builder
}

fn fault(fields: &StringRecord) -> Option<Fault> {
    let holds = |character| fields.iter().any(|field| field.contains(character));
    if holds('\0') {
        Some(Fault::Nul)
    } else if holds(char::REPLACEMENT_CHARACTER) {
        Some(Fault::Undecodable)
    } else {
        let last = fields.iter().next_back().unwrap_or_default();
        last.ends_with(&format!("\n{END}\n")).then_some(Fault::OpenQuote)
    }
}
