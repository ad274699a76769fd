//! Pasted text: one answer, also where it has several lines.

use std::io::{self, Read};

/// Where keys come from.
pub(super) trait Source {
    /// The next key; nothing at the end.
    fn next(&mut self) -> io::Result<Option<u8>>;
    /// Whether another key comes at once, as only pasted ones do.
    fn is_more_coming(&mut self) -> bool;
}

/// Keys as one line: a line end within a paste becomes a blank, and the last one ends the line. What was copied from a web
/// page often has line ends before, in and behind it; were the line over at the first one, the rest of a secret would
/// answer the next question, and be seen there.
pub(super) struct Pasted<S> {
    source: S,
    /// A key that was held back until it was known whether a blank goes before it.
    held: Option<u8>,
    /// Whether anything was given yet.
    has_begun: bool,
}

impl<S: Source> Pasted<S> {
    pub(super) fn new(source: S) -> Self {
        Self { source, held: None, has_begun: false }
    }

    fn next(&mut self) -> io::Result<Option<u8>> {
        if let Some(held) = self.held.take() {
            return Ok(Some(held));
        }
        let key = match self.source.next()? {
            Some(key) if is_line_end(key) => self.after_line_end()?,
            key => key,
        };
        self.has_begun |= key.is_some();
        Ok(key)
    }

    fn after_line_end(&mut self) -> io::Result<Option<u8>> {
        while self.source.is_more_coming() {
            match self.source.next()? {
                Some(key) if is_line_end(key) => {}
                Some(key) if self.has_begun => {
                    self.held = Some(key);
                    return Ok(Some(b' '));
                }
                key => return Ok(key),
            }
        }
        Ok(Some(b'\n'))
    }
}

fn is_line_end(key: u8) -> bool {
    matches!(key, b'\r' | b'\n')
}

impl<S: Source> Read for Pasted<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let Some(place) = buffer.first_mut() else { return Ok(0) };
        let Some(key) = self.next()? else { return Ok(0) };
        *place = key;
        Ok(1)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::io::{self, BufRead, BufReader};

    use super::{Pasted, Source};

    /// Bursts of keys with pauses between them.
    struct Bursts(VecDeque<VecDeque<u8>>);

    impl Source for Bursts {
        fn next(&mut self) -> io::Result<Option<u8>> {
            if self.0.front().is_some_and(VecDeque::is_empty) {
                self.0.pop_front();
            }
            Ok(self.0.front_mut().and_then(VecDeque::pop_front))
        }

        fn is_more_coming(&mut self) -> bool {
            self.0.front().is_some_and(|burst| !burst.is_empty())
        }
    }

    /// The first line, and what is left for the next question.
    fn line(bursts: &[&str]) -> (String, usize) {
        let bursts = Bursts(bursts.iter().map(|burst| burst.bytes().collect()).collect());
        let mut reader = BufReader::with_capacity(1, Pasted::new(bursts));
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let left = reader.into_inner().source.0.iter().map(VecDeque::len).sum();
        (line, left)
    }

    #[test]
    fn a_paste_is_one_answer_whatever_line_ends_it_has() {
        for pasted in [
            "abcd efgh ijkl mnop\n",
            "abcd efgh\nijkl mnop\n",
            "abcd efgh\r\nijkl mnop\r\n",
            "abcd efgh\rijkl mnop\r",
            "\r\n\nabcd efgh\n\n\nijkl mnop\n\n",
        ] {
            assert_eq!(line(&[pasted]), ("abcd efgh ijkl mnop\n".to_owned(), 0), "{pasted:?}");
        }
    }

    #[test]
    fn what_is_typed_after_a_pause_is_the_next_answer() {
        assert_eq!(line(&["abcd", "efgh", "\n", "next\n"]), ("abcdefgh\n".to_owned(), 5));
        assert_eq!(line(&["\n", "next\n"]), ("\n".to_owned(), 5));
        assert_eq!(line(&["abc"]), ("abc".to_owned(), 0));
    }
}
