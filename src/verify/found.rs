//! What the user is told of a server that was found and not named.

use crate::account::Account;
use crate::finding::{Code, Finding, Stage};
use crate::policy;
use crate::provider::Found;

/// Takes an account that was completed with what was found; gives the finding that says so, or the error that the secret
/// may not go there until the user has confirmed the server.
pub(super) fn judge(account: &Account, found: &Found) -> Result<Finding, Finding> {
    if policy::may_receive(account, found.source) {
        Ok(told(Code::ServerFound, account, found))
    } else {
        Err(told(Code::ProviderUnknown, account, found).with("reason", "unconfirmed"))
    }
}

fn told(code: Code, account: &Account, found: &Found) -> Finding {
    let (domain, endpoint) = (account.address.domain(), &account.endpoint);
    let found_login = found.login.clone().filter(|login| *login == account.login);
    Finding::new(code, Stage::Profile)
        .with("account", &account.name)
        .with("address", account.address.to_string())
        .with("domain", domain)
        .with("login", &account.login)
        .with("host", &endpoint.host)
        .with("port", endpoint.port.to_string())
        .with("encryption", endpoint.encryption.name())
        .with("provider", &found.provider.name)
        .with("providerid", &found.provider.id)
        .with("source", account.source.name())
        .with("kind", found.source.keyword())
        .with("what", found.source.question(domain))
        .with("inside", if policy::is_within(&endpoint.host, domain) { "yes" } else { "no" })
        .with("key", toml_key(&account.name))
        .with("other", found_login.unwrap_or_default())
}

/// An account's name as it stands in the profile (TOML 1.0, "Keys").
pub(super) fn toml_key(name: &str) -> String {
    let is_bare = |character: char| character.is_ascii_alphanumeric() || "_-".contains(character);
    if !name.is_empty() && name.chars().all(is_bare) {
        name.to_owned()
    } else {
        toml::Value::from(name).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::toml_key;

    #[test]
    fn a_name_is_quoted_where_toml_wants_it() {
        assert_eq!(toml_key("invoices-2"), "invoices-2");
        assert_eq!(toml_key("jana@example.com"), "\"jana@example.com\"");
    }
}
