//! A TCP stream that remembers how the other side began, to tell plaintext from TLS after a failed handshake.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

use super::socket;

/// As much as one looks at to see what the other side speaks: the first line of a greeting.
const REMEMBERED: usize = 200;

/// A TCP stream and the first bytes that came over it.
#[derive(Debug)]
pub(super) struct FirstBytes {
    stream: TcpStream,
    seen: Vec<u8>,
}

impl FirstBytes {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self { stream, seen: Vec::new() }
    }

    /// What came first, at most 200 bytes.
    pub(super) fn seen(&self) -> &[u8] {
        &self.seen
    }

    pub(super) fn tcp(&self) -> &TcpStream {
        &self.stream
    }
}

impl AsyncRead for FirstBytes {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buf.filled().len();
        let polled = Pin::new(&mut this.stream).poll_read(cx, buf);
        socket::acknowledge_at_once(&this.stream);
        let room = REMEMBERED - this.seen.len();
        let new = &buf.filled()[before..];
        this.seen.extend_from_slice(&new[..new.len().min(room)]);
        polled
    }
}

impl AsyncWrite for FirstBytes {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write(cx, bytes)
    }

    // Many TLS records go out with one call.
    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        records: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.get_mut().stream).poll_write_vectored(cx, records)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_shutdown(cx)
    }
}
