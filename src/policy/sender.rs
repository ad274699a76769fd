//! Whether a server has to be asked for the sender to know what it will answer.

use crate::account::{Account, Address};
use crate::finding::Reply;

/// Takes a server's greeting and the account that is logged in there; says whether it is known that the server takes the
/// account's address at MAIL.
///
/// Postfix takes every sender there and judges it only at RCPT (`smtpd_delay_reject = yes`, the default,
/// <https://www.postfix.org/postconf.5.html#smtpd_delay_reject>). Where somebody changed that, the answer is worth asking
/// for if the address is not the login's own (`reject_sender_login_mismatch`), or if it has letters outside ASCII, which
/// not every Postfix takes (`smtputf8_enable`).
pub fn is_sender_taken(greeting: &Reply, account: &Account) -> bool {
    is_postfix(greeting) && owns(&account.login, &account.address) && !account.address.needs_smtputf8()
}

/// Whether a server calls itself Postfix. The first word of a greeting is the machine's name (RFC 5321 §4.2), which anybody
/// may have chosen.
fn is_postfix(greeting: &Reply) -> bool {
    let text = greeting.lines.first().and_then(|line| line.get(4..)).unwrap_or_default();
    text.split_whitespace().skip(1).any(|word| word.eq_ignore_ascii_case("postfix"))
}

/// Whether a login is an address, or what stands before the @ in it. Upper and lower case are the same.
fn owns(login: &str, address: &Address) -> bool {
    let plain = |name: &str| name.to_lowercase();
    let is_address = |login: Address| plain(&login.to_string()) == plain(&address.to_string());
    plain(login) == plain(address.local_part()) || login.parse().is_ok_and(is_address)
}

#[cfg(test)]
mod tests {
    use super::{Account, Reply, is_sender_taken};
    use crate::account::{Defaults, Encryption, Endpoint, Profile, SecretSource};

    fn is_taken(greeting: &str, login: &str, address: &str) -> bool {
        let profile = Profile::of(address, SecretSource::Prompt);
        let endpoint =
            Endpoint { host: "mail.example.com".to_owned(), port: 465, encryption: Encryption::Tls };
        let defaults = Defaults { endpoints: &[endpoint], login };
        let account = Account::complete("a", &profile, profile.address().unwrap(), defaults).unwrap();
        is_sender_taken(&Reply::new(220, vec![greeting.to_owned()]), &account)
    }

    #[test]
    fn a_server_that_calls_itself_postfix_takes_the_address_of_the_login() {
        for greeting in [
            "220 mail.example.com ESMTP Postfix",
            "220 mail.example.com ESMTP Postfix (Debian/GNU)",
            "220-mail.example.com ESMTP postfix",
        ] {
            assert!(is_taken(greeting, "jana@example.com", "jana@example.com"), "{greeting}");
        }
    }

    #[test]
    fn any_other_server_is_asked() {
        for greeting in [
            "220 smtp.gmail.com ESMTP x144sm11813878oif.23 - gsmtp",
            "220 mail.example.com ESMTP Exim 4.98",
            "220 postfix ESMTP Exim 4.98",
            "220 Postfix",
            "220 mail.example.com ESMTP Postfixed",
            "220",
            "",
        ] {
            assert!(!is_taken(greeting, "jana@example.com", "jana@example.com"), "{greeting}");
        }
    }

    #[test]
    fn the_login_is_the_address_in_whatever_case_or_its_local_part() {
        for (login, address, expected) in [
            ("Jana@Example.COM", "jana@example.com", true),
            ("jana@bücher.example", "jana@xn--bcher-kva.example", true),
            ("JANA", "jana@example.com", true),
            ("kim@example.com", "jana@example.com", false),
            ("jana@example.org", "jana@example.com", false),
            ("kim", "jana@example.com", false),
            ("example.com", "jana@example.com", false),
            ("", "jana@example.com", false),
            ("jürgen@example.com", "jürgen@example.com", false),
        ] {
            let taken = is_taken("220 mail.example.com ESMTP Postfix", login, address);
            assert_eq!(taken, expected, "{login} {address}");
        }
    }
}
