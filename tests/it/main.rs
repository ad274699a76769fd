//! In-process runs of the whole program against the sandbox, and rules about the source that no compiler checks.

mod accounts;
mod advice;
mod bench;
mod discovery;
mod explaining;
mod merging;
mod name_server;
mod names;
mod outbox_damage;
mod outbox_traces;
mod outboxing;
mod own_certificate;
mod properties;
mod providers;
mod ranks;
mod readme;
mod recorded;
mod secrets;
mod sending;
mod table;
mod terminal;
mod texts;
mod usage;
mod verifying;
mod web_server;
mod wire;
