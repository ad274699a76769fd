//! Which login name a provider wants.

use serde::Deserialize;

/// The form of a provider's login names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LoginForm {
    /// The whole address.
    #[default]
    Address,
    /// What stands before the @.
    LocalPart,
    /// The same word for everybody.
    Literal(String),
    /// A name of its own that the provider hands out.
    Own,
}

impl LoginForm {
    /// Its name in the texts and in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::LocalPart => "local-part",
            Self::Literal(_) => "literal",
            Self::Own => "own",
        }
    }

    /// Takes an account's address as it is written; gives the login name where the profile names none. A name that only
    /// the provider knows cannot be told: then it is the address, for want of anything better.
    pub fn login_of<'a>(&'a self, address: &'a str) -> &'a str {
        match self {
            Self::Address | Self::Own => address,
            Self::LocalPart => address.rsplit_once('@').map_or(address, |(local, _)| local),
            Self::Literal(word) => word,
        }
    }

    /// Whether a login name cannot be right: it is not the word that everybody uses, or it is an address where there
    /// are only names of the provider's own.
    pub fn excludes(&self, login: &str) -> bool {
        match self {
            Self::Literal(word) => login != word,
            Self::Own => login.contains('@'),
            Self::Address | Self::LocalPart => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LoginForm;

    #[test]
    fn the_login_follows_from_the_address() {
        let address = "jana@example.de";
        let literal = LoginForm::Literal("apikey".to_owned());
        assert_eq!(LoginForm::Address.login_of(address), "jana@example.de");
        assert_eq!(LoginForm::LocalPart.login_of(address), "jana");
        assert_eq!(literal.login_of(address), "apikey");
    }

    #[test]
    fn only_what_cannot_be_right_is_excluded() {
        let literal = LoginForm::Literal("apikey".to_owned());
        assert!(literal.excludes("jana@example.de") && !literal.excludes("apikey"));
        assert!(LoginForm::Own.excludes("jana@example.de") && !LoginForm::Own.excludes("AKIAEXAMPLE"));
        assert!(!LoginForm::Address.excludes("jana") && !LoginForm::LocalPart.excludes("jana@example.de"));
    }
}
