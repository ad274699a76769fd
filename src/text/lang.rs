//! The languages, and which of them the user wants.

/// A language that mailcheck speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lang {
    /// English, also for everybody whose language is neither of the two.
    En,
    /// German.
    De,
}

impl Lang {
    /// Takes a locale name such as `de_DE.UTF-8` or `de`; gives the language it asks for.
    pub fn from_locale(locale: &str) -> Self {
        let language = locale.split(['_', '-', '.', '@']).next().unwrap_or("");
        if language.eq_ignore_ascii_case("de") { Self::De } else { Self::En }
    }

    /// Takes a look-up of environment variables; gives the language of the first of `LC_ALL`, `LC_MESSAGES` and `LANG`
    /// that is set and not empty (POSIX.1-2017 §8.2), English without any.
    pub fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .filter_map(variable)
            .find(|value| !value.is_empty());
        locale.map_or(Self::En, |locale| Self::from_locale(&locale))
    }

    /// The language tag (BCP 47), as written after `--lang`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lang;

    #[test]
    fn the_first_variable_that_says_something_decides() {
        let german = |name: &str| match name {
            "LC_ALL" => Some(String::new()),
            "LC_MESSAGES" => Some("de_AT.UTF-8".to_owned()),
            _ => Some("en_US.UTF-8".to_owned()),
        };
        assert_eq!(Lang::from_environment(german), Lang::De);
        assert_eq!(Lang::from_environment(|_| None), Lang::En);
        assert_eq!(Lang::from_locale("C"), Lang::En);
        assert_eq!(Lang::from_locale("derived"), Lang::En);
    }
}
