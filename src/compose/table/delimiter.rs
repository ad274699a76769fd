//! What stands between the cells of a table.

use std::cmp::Reverse;

use super::records::builder;

/// As much of a table is looked at, in octets of UTF-8.
pub(super) const SAMPLE: u64 = 64 * 1024;

/// The delimiters in use. Where two of them fit equally well the earlier one is it: a comma also stands in numbers and
/// between words.
const CANDIDATES: [u8; 3] = [b'\t', b';', b','];

/// The delimiter of a table of one column: unit separator, which stands in no text.
const NONE: u8 = 0x1f;

/// A delimiter that was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) delimiter: u8,
    /// Octets of the line at the beginning that names it; 0 without such a line.
    pub(super) named_in: usize,
}

/// Takes the beginning of a table with LF line ends; gives its delimiter. The one that Excel's line `sep=;` names is it;
/// else one that stands in the header, outside quotation marks, and gives most rows as many cells as the header has.
pub(super) fn find(sample: &[u8]) -> Found {
    if let Some((delimiter, named_in)) = named(sample) {
        return Found { delimiter, named_in };
    }
    let fits = CANDIDATES.iter().enumerate().filter_map(|(order, delimiter)| {
        let (columns, rows, ragged) = shape(sample, *delimiter);
        let fits = columns > 1 && ragged * 2 <= rows;
        fits.then_some(((ragged, Reverse(columns), order), *delimiter))
    });
    let delimiter = fits.min().map_or(NONE, |(_, delimiter)| delimiter);
    Found { delimiter, named_in: 0 }
}

/// The delimiter that the first line names, and the length of that line.
fn named(sample: &[u8]) -> Option<(u8, usize)> {
    let end = sample.iter().position(|byte| *byte == b'\n')?;
    let line = &sample[..end];
    let line = line.strip_prefix(b"\"").and_then(|line| line.strip_suffix(b"\"")).unwrap_or(line);
    match line {
        [name @ .., delimiter] if name.eq_ignore_ascii_case(b"sep=") && delimiter.is_ascii() => {
            Some((*delimiter, end + 1))
        }
        _ => None,
    }
}

/// The cells of the header, the rows behind it, and how many of these have more or fewer cells.
fn shape(sample: &[u8], delimiter: u8) -> (usize, usize, usize) {
    let mut reader = builder(delimiter).from_reader(sample);
    let mut widths: Vec<_> = reader.byte_records().map_while(Result::ok).map(|record| record.len()).collect();
    if sample.len() as u64 >= SAMPLE && widths.len() > 1 {
        // The last one was cut.
        widths.pop();
    }
    match widths.split_first() {
        None => (0, 0, 0),
        Some((header, rows)) => (*header, rows.len(), rows.iter().filter(|width| *width != header).count()),
    }
}

#[cfg(test)]
mod tests {
    use super::{NONE, find};

    fn delimiter(sample: &str) -> char {
        char::from(find(sample.as_bytes()).delimiter)
    }

    #[test]
    fn the_header_tells_the_delimiter() {
        assert_eq!(delimiter("nummer,email\n1001,kim@example.com\n"), ',');
        assert_eq!(delimiter("nummer;email\n1001;kim@example.com\n"), ';');
        assert_eq!(delimiter("nummer\temail\n1001\tkim@example.com\n"), '\t');
        assert_eq!(delimiter("nummer;email"), ';');
    }

    #[test]
    fn commas_and_semicolons_in_cells_mislead_nobody() {
        assert_eq!(delimiter("nummer;betrag\n1;12,50\n2;3,00\n"), ';');
        assert_eq!(delimiter("nummer;betrag, brutto\n1;12,50\n2;3,00\n"), ';');
        assert_eq!(delimiter("\"Name; Vorname; Titel\",email\n\"a;b\",x@example.com\n"), ',');
        assert_eq!(delimiter("Name, Vorname;email;ort\n\"Beispiel, Kim\";x@example.com;Bonn\n"), ';');
        assert_eq!(delimiter("a;b;c\n1;2\n1;2;3\n1;2;3\n"), ';');
    }

    #[test]
    fn a_single_column_is_never_split() {
        let none = char::from(NONE);
        assert_eq!(delimiter("email\nkim@example.com, jana@example.com\n"), none);
        assert_eq!(delimiter("\"a,b;c\"\nx\n"), none);
        assert_eq!(delimiter("Betrag, brutto\n12\n13\n"), none);
        assert_eq!(delimiter(""), none);
    }

    #[test]
    fn excels_own_line_wins_and_is_left_out() {
        for line in ["sep=;\n", "SEP=;\n", "\"sep=;\"\n"] {
            let found = find(format!("{line}a,b;c\n").as_bytes());
            assert_eq!((found.delimiter, found.named_in), (b';', line.len()));
        }
        assert_eq!(find(b"sep=|\na|b\n").delimiter, b'|');
        assert_eq!(find(b"separator;b\nx;y\n").named_in, 0);
    }
}
