//! The real program against real servers: Postfix with Dovecot's SASL, and gnome-keyring. `tests/run` starts them.
//!
//! Without them these tests say loudly that they were skipped; under `CI=true` that is a failure.

mod bench;
mod ending;
mod keyring;
mod logging;
mod manual;
mod newcomer;
mod outbox;
mod pipes;
mod programs;
mod readme;
mod relay;
// Its other half is used by the sessions against the sandbox.
#[allow(dead_code)]
#[path = "../it/terminal/screen.rs"]
mod screen;
mod sending;
mod setting_up;
mod shells;
mod stalling;
mod verifying;
