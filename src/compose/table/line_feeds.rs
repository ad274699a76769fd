//! One kind of line end, so that lines can be counted.

use std::io::{self, Read};

/// Reads a text in which CRLF and a bare CR became LF, within cells, too.
pub(super) struct LineFeeds<R> {
    inner: R,
    /// Whether the last byte was a CR, so that an LF belongs to it.
    after_return: bool,
}

impl<R> LineFeeds<R> {
    pub(super) fn new(inner: R) -> Self {
        Self { inner, after_return: false }
    }
}

impl<R: Read> Read for LineFeeds<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let filled = self.inner.read(buffer)?;
            let mut kept = 0;
            for at in 0..filled {
                let byte = buffer[at];
                if byte != b'\n' || !self.after_return {
                    buffer[kept] = if byte == b'\r' { b'\n' } else { byte };
                    kept += 1;
                }
                self.after_return = byte == b'\r';
            }
            // Nothing left of something is not the end.
            if kept > 0 || filled == 0 {
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LineFeeds, Read};

    #[test]
    fn every_line_end_becomes_one_line_feed_however_the_text_is_cut() {
        for size in 1..8 {
            let (mut read, mut buffer) = (Vec::new(), vec![0; size]);
            let mut reader = LineFeeds::new(&b"a\r\nb\rc\n\r\n\r\rd"[..]);
            loop {
                match reader.read(&mut buffer).unwrap() {
                    0 => break,
                    count => read.extend_from_slice(&buffer[..count]),
                }
            }
            assert_eq!(String::from_utf8(read).unwrap(), "a\nb\nc\n\n\n\nd");
        }
    }
}
