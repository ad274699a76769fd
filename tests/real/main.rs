//! The real program against real servers: Postfix with Dovecot's SASL, and gnome-keyring. `tests/run` starts them.
//!
//! Without them these tests say loudly that they were skipped; under `CI=true` that is a failure.

mod bench;
mod ending;
mod keyring;
mod newcomer;
mod outbox;
mod programs;
mod relay;
mod sending;
mod verifying;
