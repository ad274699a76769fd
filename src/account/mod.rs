//! Who sends: the profile as written, the account as complete, and the secret.

mod address;
mod blank;
mod complete;
mod config;
mod document;
pub mod import;
mod log_target;
mod login_form;
mod place;
mod profile;
mod profile_file;
mod refusals;
mod regular_file;
mod secret;
mod shape;
pub mod vault;

pub use address::{Address, AddressFault};
pub use complete::{Account, Defaults, TwoStep};
pub use config::Config;
pub use log_target::LogTarget;
pub use login_form::LoginForm;
pub use profile::{Encryption, Endpoint, Method, Profile, SecretSource, SmtpProfile};
pub use profile_file::ProfileFile;
pub use refusals::Refusals;
pub use secret::{Malformed, Secret};
pub use shape::{SecretShape, Shape};
