//! The outbox against a real server, with everything that may happen to a process and a disk.

mod books;
mod gate;
mod killing;
mod together;
