//! The process boundary: the real context in, the exit code out.

use std::process::ExitCode;

use mailcheck::Context;

fn main() -> ExitCode {
    mailcheck::defect::end_the_process();
    mailcheck::signals::outlive_full_files();
    #[allow(clippy::disallowed_methods)] // The one place that reads the arguments.
    let arguments = std::env::args_os();
    ExitCode::from(mailcheck::run(arguments, Context::os()).number())
}
