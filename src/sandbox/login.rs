//! Judging a login as Gmail does.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::Behaviour;

/// Gmail's reply to an account password where an app password is asked for
/// (github.com/nodemailer/nodemailer/issues/1116).
const APP_PASSWORD_REQUIRED: &str = "534-5.7.9 Application-specific password required. For more information, go to\n\
    534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor h5sm23980368wjn.20 - gsmtp";
/// Gmail's reply to a login that it does not take, for whatever reason.
const BAD_CREDENTIALS: &str = "535-5.7.8 Username and Password not accepted. For more information, go to\n\
    535 5.7.8  https://support.google.com/mail/?p=BadCredentials h5sm23980368wjn.20 - gsmtp";
/// Gmail's yes (github.com/kisli/vmime/issues/110).
const ACCEPTED: &str = "235 2.7.0 Accepted";
/// Gmail's reply to an answer that is no base64.
const UNREADABLE: &str = "501 5.5.2 Cannot Decode response.";

/// Takes the answer of AUTH PLAIN (RFC 4616); gives the reply.
pub(super) fn plain(behaviour: &Behaviour, answer: &str) -> String {
    let Some(decoded) = decode(answer) else { return UNREADABLE.to_owned() };
    let parts: Vec<_> = decoded.split('\0').collect();
    match parts[..] {
        [_, name, secret] => judge(behaviour, name, secret),
        _ => UNREADABLE.to_owned(),
    }
}

/// Takes the two answers of AUTH LOGIN; gives the reply.
pub(super) fn login(behaviour: &Behaviour, name: &str, secret: &str) -> String {
    match (decode(name), decode(secret)) {
        (Some(name), Some(secret)) => judge(behaviour, &name, &secret),
        _ => UNREADABLE.to_owned(),
    }
}

/// Takes the answer of AUTH XOAUTH2 (developers.google.com/workspace/gmail/imap/xoauth2-protocol); gives the reply.
pub(super) fn xoauth2(behaviour: &Behaviour, answer: &str) -> String {
    let Some(decoded) = decode(answer) else { return UNREADABLE.to_owned() };
    let part = |prefix: &str| decoded.split('\x01').find_map(|part| part.strip_prefix(prefix)).unwrap_or("");
    judge(behaviour, part("user="), part("auth=Bearer "))
}

fn judge(behaviour: &Behaviour, name: &str, secret: &str) -> String {
    if let Some(reply) = &behaviour.replies.auth {
        return reply.clone();
    }
    let is_app_password = secret.len() == 16 && secret.bytes().all(|byte| byte.is_ascii_alphabetic());
    if name == behaviour.address() && secret == behaviour.password {
        ACCEPTED.to_owned()
    } else if behaviour.method == "app-password" && !is_app_password {
        APP_PASSWORD_REQUIRED.to_owned()
    } else {
        BAD_CREDENTIALS.to_owned()
    }
}

fn decode(text: &str) -> Option<String> {
    String::from_utf8(BASE64.decode(text.trim()).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;

    use super::{BASE64, plain};
    use crate::sandbox::behaviour;

    #[test]
    fn the_twin_judges_as_gmail_does() {
        let judged = |name: &str, secret: &str| {
            let answer = BASE64.encode(format!("\0{name}\0{secret}"));
            plain(behaviour("app-password").unwrap(), &answer)[..9].to_owned()
        };
        assert_eq!(judged("app-password@example.com", "sandboxsandboxes"), "235 2.7.0");
        assert_eq!(judged("app-password@example.com", "Sommer-2021!"), "534-5.7.9");
        assert_eq!(judged("app-password@example.com", "abcdefghijklmnop"), "535-5.7.8");
        assert_eq!(plain(behaviour("app-password").unwrap(), "%%%"), super::UNREADABLE);
    }
}
