//! Writes letters into the spool and seals them, in a thread of its own: meanwhile the next bytes are being made.

use std::io::{self, Write};
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{Builder, JoinHandle};

use super::contents::BLOCK;
use super::seal::Seal;
use super::spool::{Extent, Spool};
use crate::compose::{Content, Letter, WriteFault};

/// Blocks of a letter that may wait to be written. Neither side waits long for the other then.
const WAITING: usize = 4;

/// Writes letters one after the other.
pub(super) struct Scribe {
    orders: SyncSender<Order>,
    thread: JoinHandle<io::Result<Vec<Sealed>>>,
}

/// A letter that was written.
pub(super) struct Sealed {
    /// Its number.
    pub(super) id: i64,
    /// Where it stands.
    pub(super) extent: Extent,
    /// What shows that it is as it was written.
    pub(super) seal: [u8; 32],
}

/// A letter that is to be written.
struct Order {
    id: i64,
    letter: Letter,
    extent: Extent,
    blocks: Receiver<Vec<u8>>,
}

impl Scribe {
    /// Takes where to write.
    pub(super) fn begin(spool: Arc<Spool>) -> io::Result<Self> {
        let (orders, taken) = sync_channel(1);
        let thread =
            Builder::new().spawn(move || taken.iter().map(|order| write(&spool, &order)).collect())?;
        Ok(Self { orders, thread })
    }

    /// Takes the letter with that number, its bytes, and where they are to stand. After an error with the destination,
    /// [`Scribe::end`] tells what it was.
    pub(super) fn take(
        &self,
        id: i64,
        letter: &Letter,
        content: &Content,
        extent: Extent,
    ) -> Result<(), WriteFault> {
        let (sender, blocks) = sync_channel(WAITING);
        let ordered = self.orders.send(Order { id, letter: letter.clone(), extent, blocks });
        ordered.map_err(|_| WriteFault::Destination(stopped()))?;
        let mut desk = Desk { blocks: sender, next: Vec::new() };
        content.write_to(&mut desk)?;
        desk.flush().map_err(WriteFault::Destination)
    }

    /// Waits until everything is written, though perhaps not yet on the disk; gives the letters.
    pub(super) fn end(self) -> io::Result<Vec<Sealed>> {
        drop(self.orders);
        self.thread.join().unwrap_or_else(|panic| resume_unwind(panic))
    }
}

fn write(spool: &Spool, order: &Order) -> io::Result<Sealed> {
    let Order { id, letter, extent, blocks } = order;
    let (mut seal, mut octets) = (Seal::begin(extent.octets), 0);
    for block in blocks {
        let place = extent.place + octets;
        octets += block.len() as u64;
        if octets > extent.octets {
            return Err(io::Error::other("the message is longer than it was said to be"));
        }
        seal.update(&block);
        spool.write(&block, place)?;
    }
    if octets < extent.octets {
        return Err(io::Error::other("the message is shorter than it was said to be"));
    }
    Ok(Sealed { id: *id, extent: *extent, seal: seal.of(letter) })
}

fn stopped() -> io::Error {
    io::ErrorKind::BrokenPipe.into()
}

/// Collects what is written into larger blocks, and hands each over.
struct Desk {
    blocks: SyncSender<Vec<u8>>,
    next: Vec<u8>,
}

impl Write for Desk {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.next.len() >= BLOCK {
            self.flush()?;
        }
        let count = bytes.len().min(BLOCK);
        self.next.extend_from_slice(&bytes[..count]);
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.blocks.send(std::mem::take(&mut self.next)).map_err(|_| stopped())
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{BLOCK, Extent, Scribe, Seal, Spool};
    use crate::compose::{Content, Envelope, Letter, Notices};

    fn letter(octets: u64) -> Letter {
        let address: crate::account::Address = "jana@example.com".parse().unwrap();
        let envelope = Envelope { from: address.clone(), to: vec![address] };
        let (message_id, notices) = ("<1@example.com>".to_owned(), Notices::default());
        Letter { message_id, envelope, octets, needs_smtputf8: false, is_eight_bit: false, notices }
    }

    fn scribe(folder: &tempfile::TempDir) -> (Scribe, Arc<Spool>) {
        let spool = Arc::new(Spool::open(&folder.path().join("outbox.db")).unwrap());
        (Scribe::begin(Arc::clone(&spool)).unwrap(), spool)
    }

    #[test]
    fn letters_stand_where_they_were_to_stand_under_the_seal_of_their_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let (scribe, spool) = scribe(&folder);
        let mut place = 0;
        let lengths = [1, BLOCK - 1, BLOCK, BLOCK + 1, 20 * BLOCK + 3, 2];
        let letters = lengths.map(|length| {
            let bytes: Vec<u8> = (1..=251).cycle().take(length).collect();
            let extent = Extent { place, octets: length as u64 };
            place = extent.end();
            (bytes, extent)
        });
        for (id, (bytes, extent)) in (7..).zip(&letters) {
            let content = Content::from(bytes.clone());
            scribe.take(id, &letter(extent.octets), &content, *extent).unwrap();
        }
        let sealed = scribe.end().unwrap();
        assert_eq!(sealed.len(), letters.len());
        for ((id, (bytes, extent)), sealed) in (7..).zip(&letters).zip(sealed) {
            let mut seal = Seal::begin(extent.octets);
            seal.update(bytes);
            assert_eq!(
                (sealed.id, sealed.extent, sealed.seal),
                (id, *extent, seal.of(&letter(extent.octets)))
            );
            assert!(spool.read(*extent).unwrap() == *bytes);
        }
    }

    #[test]
    fn a_letter_is_as_long_as_it_was_said_to_be_or_it_is_an_error() {
        for said in [2, 4] {
            let folder = tempfile::tempdir().unwrap();
            let (scribe, spool) = scribe(&folder);
            let extent = Extent { place: 0, octets: said };
            spool.write(b"....", 0).unwrap();
            let _ = scribe.take(1, &letter(said), &Content::from(b"xxx".to_vec()), extent);
            // Nothing of what follows is written either.
            let _ = scribe.take(2, &letter(1), &Content::from(b"y".to_vec()), Extent { place: 3, octets: 1 });
            assert!(scribe.end().is_err(), "{said}");
            assert_eq!(spool.read(Extent { place: 3, octets: 1 }).unwrap(), b".");
        }
    }
}
