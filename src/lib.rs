//! mailcheck checks SMTP credentials and sends documents by e-mail.

pub mod account;
pub mod compose;
pub mod diagnosis;
pub mod error;
pub mod finding;
pub mod policy;
pub mod provider;
pub mod sandbox;
pub mod smtp;
pub mod text;
pub mod wire;
