//! Many processes on one outbox.
