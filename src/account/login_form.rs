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
    /// An address at one of the provider's domains, also for those who send from another one.
    OwnAddress,
}

impl LoginForm {
    /// Its name in the texts and in JSON.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::LocalPart => "local-part",
            Self::Literal(_) => "literal",
            Self::Own => "own",
            Self::OwnAddress => "own-address",
        }
    }

    /// Takes an account's address as it is written; gives the login name where the profile names none. A name that only
    /// the provider knows cannot be told: then it is the address, for want of anything better.
    pub fn login_of<'a>(&'a self, address: &'a str) -> &'a str {
        match self {
            Self::Address | Self::Own | Self::OwnAddress => address,
            Self::LocalPart => address.rsplit_once('@').map_or(address, |(local, _)| local),
            Self::Literal(word) => word,
        }
    }

    /// Takes a login name and the provider's own domains; tells whether the name has this form.
    pub fn fits(&self, login: &str, own_domains: &[String]) -> bool {
        match self {
            Self::Address => login.contains('@'),
            Self::LocalPart | Self::Own => !login.contains('@'),
            Self::Literal(word) => login == word,
            Self::OwnAddress => login
                .rsplit_once('@')
                .is_some_and(|(_, domain)| own_domains.iter().any(|own| own.eq_ignore_ascii_case(domain))),
        }
    }

    /// Whether a login name of another form cannot be right. Many providers take the part before the @ for the address,
    /// or the other way round.
    pub fn is_strict(&self) -> bool {
        matches!(self, Self::Literal(_) | Self::Own | Self::OwnAddress)
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
    fn a_name_of_another_form_is_told_from_one_that_fits() {
        let literal = LoginForm::Literal("apikey".to_owned());
        let own = ["example.com".to_owned()];
        for (form, fitting, other) in [
            (LoginForm::Address, "jana@example.de", "jana"),
            (LoginForm::LocalPart, "jana", "jana@example.de"),
            (literal, "apikey", "jana@example.de"),
            (LoginForm::Own, "AKIAEXAMPLE", "jana@example.de"),
            (LoginForm::OwnAddress, "jana@Example.com", "jana@example.de"),
        ] {
            assert!(form.fits(fitting, &own) && !form.fits(other, &own), "{form:?}");
        }
    }
}
