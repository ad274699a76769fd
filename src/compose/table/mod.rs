//! A table of rows and named columns from a CSV file as people have it.
//!
//! It is read as a stream: as much memory is used as the largest row needs.

mod columns;
mod delimiter;
mod encoding;
mod line_feeds;
mod records;

pub use columns::{Cells, Columns};

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;
use std::sync::Arc;

use csv::StringRecord;

use crate::error::Error;
use crate::finding::{Code, Exit, Finding, Stage};
use crate::text::Phrase;
use records::{Fault, Record, Records};

/// What Excel's own files begin with: a ZIP archive (.xlsx, also .ods) and a compound file (.xls).
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// A table whose header was read. Its rows come one by one; blank ones are left out.
pub struct Table {
    name: String,
    columns: Arc<Columns>,
    records: Records,
}

/// A row.
#[derive(Debug)]
pub struct Row {
    /// Its number, as a spreadsheet program shows it: the header is row 1.
    pub number: u64,
    /// Its cells, or why it cannot be used.
    pub cells: Result<Cells, Finding>,
}

impl Table {
    /// Opens a file and reads the header. The delimiter is `,`, `;` or tab, the encoding UTF-8, UTF-16 with a byte order
    /// mark, or else Windows-1252; both are found by looking.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let opened = File::open(path).and_then(|file| {
            let is_file = file.metadata()?.is_file();
            // A pipe can be read only once, and is read twice here.
            if is_file { Ok(file) } else { spool(file) }
        });
        Self::read(opened.map_err(|error| unreadable(&name, &error))?, name)
    }

    /// Reads a table from a stream, such as standard input.
    pub fn from_stream(stream: impl Read) -> Result<Self, Error> {
        let name = "-".to_owned();
        Self::read(spool(stream).map_err(|error| unreadable(&name, &error))?, name)
    }

    /// The columns, by the names in the header.
    pub fn columns(&self) -> &Arc<Columns> {
        &self.columns
    }

    fn read(mut file: File, name: String) -> Result<Self, Error> {
        let begun = begins_like_a_spreadsheet(&mut file);
        if begun.map_err(|error| unreadable(&name, &error))? {
            return Err(unusable("table-is-spreadsheet", &name).hint(Phrase::new("table-hint-save-as-csv")));
        }
        let mut records = Records::new(file).map_err(|error| unreadable(&name, &error))?;
        let header = match records.next_record().map_err(|error| unreadable(&name, &error))? {
            None => return Err(unusable("table-empty", &name)),
            Some(Record { fault: Some(_), .. }) => {
                return Err(unusable("table-not-text", &name).hint(Phrase::new("table-hint-save-as-csv")));
            }
            Some(Record { fields, .. }) => fields,
        };
        let columns = Columns::new(&header);
        let columns = columns.map_err(|error| error.map_message(|message| message.with("path", &name)))?;
        Ok(Self { name, columns: Arc::new(columns), records })
    }

    fn cells(&self, fields: StringRecord, fault: Option<Fault>) -> Result<Cells, Finding> {
        let malformed = |reason| Finding::new(Code::RowMalformed, Stage::Compose).with("reason", reason);
        if let Some(fault) = fault {
            return Err(malformed(fault.keyword()));
        }
        let (count, wanted) = (fields.len(), self.columns.len());
        if count != wanted {
            let finding = malformed("fields").with("count", count.to_string());
            return Err(finding.with("limit", wanted.to_string()));
        }
        Ok(Cells::new(Arc::clone(&self.columns), fields))
    }
}

impl Iterator for Table {
    type Item = Result<Row, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.records.next_record() {
            Ok(None) => None,
            Ok(Some(Record { row, fields, fault })) => {
                Some(Ok(Row { number: row, cells: self.cells(fields, fault) }))
            }
            Err(error) => Some(Err(unreadable(&self.name, &error))),
        }
    }
}

/// Puts a stream into a file that nobody else sees and that is gone with the run.
fn spool(mut stream: impl Read) -> io::Result<File> {
    let mut file = tempfile::tempfile()?;
    io::copy(&mut stream, &mut file)?;
    file.rewind()?;
    Ok(file)
}

fn begins_like_a_spreadsheet(file: &mut File) -> io::Result<bool> {
    let mut beginning = Vec::new();
    Read::by_ref(file).take(4).read_to_end(&mut beginning)?;
    file.rewind()?;
    Ok(SPREADSHEETS.contains(&beginning.as_slice()))
}

fn unusable(key: &'static str, name: &str) -> Error {
    Error::new(Exit::Data, Phrase::new(key).with("path", name))
}

fn unreadable(name: &str, error: &io::Error) -> Error {
    let phrase = match error.kind() {
        io::ErrorKind::NotFound => Phrase::new("file-missing"),
        _ => Phrase::new("file-unreadable").with("reason", error.to_string()),
    };
    Error::new(Exit::NoInput, phrase.with("path", name))
}

#[cfg(test)]
mod tests;
