//! The message as the session gets it: in blocks, when it may go.

use crate::wire::{Fault, LineStream};

/// A message that is to be handed over. Its bytes have CRLF line ends and end in one.
pub trait Content {
    /// How many bytes there are.
    fn octets(&self) -> u64;

    /// Whether it may go; asked once, before its first byte goes out. After a no, nothing of it goes.
    fn may_go(&mut self) -> bool;

    /// The next bytes; nothing behind the last ones.
    fn next_block(&mut self) -> Result<Option<Vec<u8>>, Unreadable>;
}

/// The rest of a message cannot be read. It is broken off before its end, so that the server does not take it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

/// The blocks of a message as lettre takes them. The last line end is left out: lettre adds it together with the final dot.
pub(super) struct Body<'a> {
    content: &'a mut dyn Content,
    stream: &'a LineStream,
    next: Option<Vec<u8>>,
}

impl<'a> Body<'a> {
    pub(super) fn new(content: &'a mut dyn Content, stream: &'a LineStream) -> Self {
        let mut body = Self { content, stream, next: None };
        body.next = body.read();
        body
    }

    /// Reads a block. When that fails the connection is broken off: a final dot behind half a message would make it a whole
    /// one.
    fn read(&mut self) -> Option<Vec<u8>> {
        self.content.next_block().unwrap_or_else(|Unreadable| {
            self.stream.break_off(Fault::Lost("the message cannot be read to its end".to_owned()));
            None
        })
    }
}

impl Iterator for Body<'_> {
    type Item = Vec<u8>;

    fn next(&mut self) -> Option<Vec<u8>> {
        let mut block = self.next.take()?;
        self.next = self.read();
        match &mut self.next {
            None => block.truncate(block.len() - if block.ends_with(b"\r\n") { 2 } else { 0 }),
            // A line end that is cut in two stays together.
            Some(next) if next.as_slice() == b"\n" => {
                next.insert(0, b'\r');
                block.pop();
            }
            Some(_) => {}
        }
        Some(block)
    }
}

#[cfg(test)]
mod tests {
    use super::{Body, Content, Unreadable};
    use crate::wire::{LineStream, Trace};

    struct Blocks(Vec<&'static [u8]>);

    impl Content for Blocks {
        fn octets(&self) -> u64 {
            self.0.iter().map(|block| block.len() as u64).sum()
        }

        fn may_go(&mut self) -> bool {
            true
        }

        fn next_block(&mut self) -> Result<Option<Vec<u8>>, Unreadable> {
            if self.0.first() == Some(&&b"!"[..]) {
                return Err(Unreadable);
            }
            Ok(if self.0.is_empty() { None } else { Some(self.0.remove(0).to_vec()) })
        }
    }

    async fn stream() -> LineStream {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let stream = tokio::net::TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        LineStream::plain(stream, Trace::default()).unwrap()
    }

    #[tokio::test]
    async fn the_last_line_end_is_left_out_however_the_blocks_are_cut() {
        let stream = stream().await;
        for blocks in [
            vec![&b"a\r\nb\r\n"[..]],
            vec![b"a\r\nb", b"\r\n"],
            vec![b"a\r\nb\r", b"\n"],
            vec![b"a\r", b"\nb\r\n"],
        ] {
            let mut content = Blocks(blocks);
            assert_eq!(Body::new(&mut content, &stream).collect::<Vec<_>>().concat(), b"a\r\nb");
        }
        assert_eq!(stream.take_fault(), None);
    }

    #[tokio::test]
    async fn what_cannot_be_read_breaks_the_connection_off() {
        let stream = stream().await;
        let mut content = Blocks(vec![b"a\r\n", b"!"]);
        assert_eq!(Body::new(&mut content, &stream).count(), 1);
        assert!(stream.take_fault().is_some());
    }
}
