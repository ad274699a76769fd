//! The process boundary: the real context in, the exit code out.

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use mailcheck::Context;

fn main() -> ExitCode {
    #[allow(clippy::disallowed_methods)] // The one place that reads the arguments.
    let arguments: Vec<OsString> = std::env::args_os().collect();
    if mailcheck::tell_version(&arguments, io::stdout()) {
        return ExitCode::SUCCESS;
    }
    mailcheck::defect::end_the_process();
    mailcheck::signals::outlive_full_files();
    ExitCode::from(mailcheck::run(arguments, Context::os()).number())
}
