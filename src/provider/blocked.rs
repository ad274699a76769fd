//! Lists of what providers refuse to carry. Several providers may share one.

use std::sync::OnceLock;

use serde::Deserialize;

/// What a provider refuses to carry.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Blocked {
    /// Endings of file names, in lower case, without the dot.
    pub extensions: Vec<String>,
    /// Whether it looks for them in archives, too.
    pub looks_into_archives: bool,
}

/// Takes the name of a list; gives the list, an empty one without a name.
pub(super) fn list(name: Option<&str>) -> &'static Blocked {
    static GOOGLE: OnceLock<Blocked> = OnceLock::new();
    static SES: OnceLock<Blocked> = OnceLock::new();
    static NONE: Blocked = Blocked { extensions: Vec::new(), looks_into_archives: false };
    let parse = |text| toml::from_str(text).expect("the data is parsed by a test");
    match name {
        Some("google") => GOOGLE.get_or_init(|| parse(include_str!("data/blocked/google.toml"))),
        Some("ses") => SES.get_or_init(|| parse(include_str!("data/blocked/ses.toml"))),
        _ => &NONE,
    }
}
