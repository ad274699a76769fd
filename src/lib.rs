//! mailcheck.
