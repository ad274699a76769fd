//! mailcheck checks SMTP credentials and sends documents by e-mail.

pub mod finding;
