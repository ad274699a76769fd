//! `--report FILE`: one CSV line per row, for spreadsheets and programs.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tempfile::NamedTempFile;

use crate::error::Error;
use crate::finding::Exit;
use crate::outbox::State;
use crate::report::RowMessage;
use crate::text::Phrase;

/// A line; the names of its parts make the first one.
#[derive(Serialize)]
struct Line<'a> {
    row: u64,
    to: String,
    state: State,
    message_id: Option<&'a str>,
    code: Option<&'a str>,
    /// To the second.
    time: String,
}

/// A report that is not there yet. It appears whole or not at all.
pub(super) struct ReportFile {
    path: PathBuf,
    beside: NamedTempFile,
}

impl ReportFile {
    /// Sees to it that the file can be written, before anything is sent.
    pub(super) fn begin(path: &Path) -> Result<Self, Error> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let beside = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")));
        let beside = beside.map_err(|error| unwritable(path, &error))?;
        if path.is_dir() {
            return Err(unwritable(path, &io::Error::from(io::ErrorKind::IsADirectory)));
        }
        Ok(Self { path: path.to_owned(), beside })
    }

    /// Writes what became of the rows.
    pub(super) fn finish(self, rows: &[RowMessage]) -> Result<(), Error> {
        let written = write(rows, self.beside.as_file()).and_then(|()| self.beside.as_file().sync_all());
        written.map_err(|error| unwritable(&self.path, &error))?;
        let persisted = self.beside.persist(&self.path);
        persisted.map(drop).map_err(|error| unwritable(&self.path, &error.error))
    }
}

fn write(rows: &[RowMessage], file: impl io::Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(file);
    for RowMessage { row, message, at, .. } in rows {
        let to: Vec<_> = message.outcome.recipients.iter().map(|one| one.address.as_str()).collect();
        writer.serialize(Line {
            row: *row,
            to: to.join(", "),
            state: message.outcome.state,
            message_id: message.message_id.as_deref(),
            code: message.outcome.findings.last().map(|finding| finding.code.name()),
            time: format!("{at:.0}"),
        })?;
    }
    writer.flush()
}

fn unwritable(path: &Path, error: &io::Error) -> Error {
    let phrase = Phrase::new("file-unwritable").with("path", path.display().to_string());
    Error::new(Exit::Io, phrase.with("reason", error.to_string()))
}
