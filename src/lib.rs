//! mailcheck checks SMTP credentials and sends documents by e-mail.
//!
//! # The flow
//!
//! Every arrow is one function from one noun to the next, and none points back:
//!
//! ```text
//! setup    argv, answers ▶ Draft ▶ verify, as often as it takes ▶ keyring, ProfileFile ▶ Report
//! verify   argv ▶ Profile ▶ Account ▶ Secret ▶ policy ▶ session ▶ Failure ▶ diagnosis ▶ Finding ▶ Report ▶ human | JSON
//! explain  argv ▶ Excerpt ▶ diagnosis ▶ Finding ▶ Report ▶ human | JSON
//! send     argv ▶ Draft ▶ preflight ▶ Letter ▶ outbox ▶ delivery ▶ Transaction ▶ settle ▶ Outcome ▶ Report ▶ human | JSON
//! sendmail stdin ▶ Text ▶ Submission ▶ Letter; then as send does
//! merge    argv ▶ Table ▶ Row ▶ Pattern ▶ Draft ▶ Letter, for every row; then as send does
//! ```
//!
//! [`smtp`] is protocol without opinions, [`wire`] is sockets without opinions, [`policy`] and [`diagnosis`] are opinions
//! without sockets. They meet only in what was seen ([`smtp::Failure`]) and what it means ([`finding::Finding`]).
//!
//! # The modules, by rank
//!
//! Imports go one way, down this list; a test checks it.
//!
//! 1. [`cli`]: what was typed, one file per command. [`context`]: everything ambient as one value.
//! 2. [`report`]: one report, two renderings. [`log`]: a line for every delivery.
//! 3. [`verify`]: the pipeline up to the login. [`outbox`]: letters, and what became of them.
//! 4. [`compose`]: from a draft, or a row of a table, to a letter. [`diagnosis`]: what replies and faults mean. [`policy`]: offline rules.
//!    [`excerpt`]: a reply in what people paste.
//! 5. [`smtp`]: the session, driven through lettre.
//! 6. [`wire`]: addresses, TLS, lines. [`account`]: profile, account, secret, vault. [`provider`]: facts on providers.
//! 7. [`error`]: what stopped mailcheck itself. [`defect`]: that it broke. [`finding`]: what was found. [`signals`]: who wants
//!    the run to end.
//! 8. [`text`]: Fluent catalogues. [`terminal`]: somebody who can be asked. [`zone`]: the time zone.
//!
//! [`sandbox`] stands beside them and imports nothing from the crate.
//!
//! # Invariants
//!
//! 1. No secret leaves [`account::Secret`] except into TLS, the keyring, or a hash.
//! 2. No AUTH before TLS with a verified certificate, a loopback host excepted. At most one AUTH attempt per run; a secret
//!    that the server refused is remembered as a keyed hash and not tried again unasked.
//! 3. `verify` says yes only after AUTH was offered, tried and answered 235. It never transmits a message.
//! 4. A secret is bound to where it may go: the keyring's entry names host and login.
//! 5. A new secret replaces a stored one only after 235.
//! 6. A letter is in the outbox completely or not at all, before its first byte goes to the server.
//! 7. Three outcomes: sent, not sent, perhaps sent. The Message-ID is fixed before the first try.
//! 8. Server text is shown verbatim, escaped, and marked as the server's.
//! 9. Same evidence, same findings: policy, diagnosis and settling are pure. Human and JSON show the same facts.
//! 10. Every finding code has title, meaning and fix in English and German.

pub mod account;
pub mod cli;
pub mod compose;
pub mod context;
pub mod defect;
pub mod diagnosis;
pub mod error;
pub mod excerpt;
pub mod finding;
pub mod log;
pub mod outbox;
pub mod policy;
pub mod provider;
pub mod report;
pub mod sandbox;
pub mod signals;
pub mod smtp;
pub mod terminal;
pub mod text;
pub mod verify;
pub mod wire;
pub mod zone;

pub use cli::{run, tell_version};
pub use context::Context;
