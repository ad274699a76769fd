//! Has the linker put side by side what `verify` runs (`first.ld`), so that less of the program is mapped for it.
//!
//! Without it the program is the same and only larger in memory, so nothing is asked of a linker that may not know how.

#![allow(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "Cargo tells a build script everything by the environment and is told everything on standard output"
)]

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=src/link");
    if is_made_for_this_program() && is_linked_as_usual() {
        println!("cargo::rustc-link-arg-bins=-T");
        println!("cargo::rustc-link-arg-bins={}/src/link/first.ld", variable("CARGO_MANIFEST_DIR"));
    }
}

/// The names in `first.ld` are those of a release build of this target.
fn is_made_for_this_program() -> bool {
    variable("PROFILE") == "release" && variable("TARGET") == "x86_64-unknown-linux-gnu"
}

/// rustc's own linker and GNU ld know scripts that only add to the usual one. Who has chosen another gets no script.
fn is_linked_as_usual() -> bool {
    env::var_os("RUSTC_LINKER").is_none() && !variable("CARGO_ENCODED_RUSTFLAGS").contains("link")
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}
