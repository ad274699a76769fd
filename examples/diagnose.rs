//! The library in a few lines: what a server's reply means, and what to do about it.
//!
//! `cargo run --example diagnose`

use std::io::Write;

use mailcheck::diagnosis::Known;
use mailcheck::finding::{Reply, Stage};
use mailcheck::report::word;
use mailcheck::text::{Lang, Texts};

fn main() -> std::io::Result<()> {
    let lines = [
        "534-5.7.9 Application-specific password required. For more information, go to",
        "534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor - gsmtp",
    ];
    let reply = Reply::new(534, lines.map(ToOwned::to_owned).to_vec());
    let finding = Known { provider: "gmail", is_token: false }
        .refusal(&reply, Stage::Auth)
        .with("provider", "Gmail")
        .with("providerid", "gmail")
        .with("login", "jana@example.com");
    let mut out = std::io::stdout();
    for lang in [Lang::En, Lang::De] {
        let words = word(&finding, &Texts::new(lang));
        writeln!(out, "{} ({}, exit {})", words.title, finding.code.name(), finding.exit.number())?;
        for (number, step) in words.fix.iter().enumerate() {
            writeln!(out, "  {}. {step}", number + 1)?;
        }
    }
    Ok(())
}
