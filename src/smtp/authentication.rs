//! The login: one attempt, with one mechanism (RFC 4954).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use lettre::transport::smtp::authentication::Mechanism;
use zeroize::Zeroizing;

use super::failure::Seen;
use super::{Failure, Session};
use crate::account::Secret;
use crate::finding::{Reply, Stage};
use crate::wire::Fault;

/// What a login needs.
#[derive(Debug, Clone, Copy)]
pub struct Login<'a> {
    /// The login name.
    pub name: &'a str,
    /// Password, app password or access token.
    pub secret: &'a Secret,
    /// Whether the secret is an OAuth 2.0 access token.
    pub is_token: bool,
}

impl Session {
    /// Tries to log in, once. Success is 235 and nothing else; any other reply is a refusal.
    pub async fn log_in(&mut self, login: Login<'_>) -> Result<(), Failure> {
        self.try_login(login).await.map_err(|seen| seen.at(Stage::Auth))
    }

    async fn try_login(&mut self, login: Login<'_>) -> Result<(), Seen> {
        let reply = match choose(&self.capabilities().mechanisms, login.is_token)? {
            Mechanism::Xoauth2 => self.xoauth2(login).await?,
            Mechanism::Login => self.login(login).await?,
            Mechanism::Plain => self.plain(login).await?,
        };
        if reply.code == 235 { Ok(()) } else { Err(Seen::Refused(reply)) }
    }

    /// RFC 4616: everything in the initial response.
    async fn plain(&mut self, login: Login<'_>) -> Result<Reply, Fault> {
        let response = encoded(&["\0", login.name, "\0", login.secret.expose()]);
        let reply = self.authenticate("PLAIN", &response).await?;
        // Some servers overlook the initial response and ask for it: that is the same attempt still.
        if reply.code == 334 { self.respond(&response).await } else { Ok(reply) }
    }

    /// The old two-step mechanism that Microsoft and others still prefer; never standardised
    /// (draft-murchison-sasl-login).
    async fn login(&mut self, login: Login<'_>) -> Result<Reply, Fault> {
        let mut reply = self.command("AUTH LOGIN").await?;
        for answer in [login.name, login.secret.expose()] {
            if reply.code != 334 {
                break;
            }
            reply = self.respond(&encoded(&[answer])).await?;
        }
        Ok(reply)
    }

    /// Google's XOAUTH2. A refusal comes in two steps: a challenge with the reason, and after an empty answer the 535
    /// (github.com/getgrav/grav-plugin-email/issues/185 has such a challenge).
    async fn xoauth2(&mut self, login: Login<'_>) -> Result<Reply, Fault> {
        let parts = ["user=", login.name, "\x01auth=Bearer ", login.secret.expose(), "\x01\x01"];
        let reply = self.authenticate("XOAUTH2", &encoded(&parts)).await?;
        if reply.code == 334 { self.respond("").await } else { Ok(reply) }
    }

    async fn authenticate(&mut self, mechanism: &str, response: &str) -> Result<Reply, Fault> {
        let line = Zeroizing::new(format!("AUTH {mechanism} {response}\r\n"));
        self.send(&line).await
    }

    async fn respond(&mut self, response: &str) -> Result<Reply, Fault> {
        let line = Zeroizing::new(format!("{response}\r\n"));
        self.send(&line).await
    }
}

/// One mechanism, never one after the other with the same secret: every attempt counts against the account.
fn choose(offered: &[String], is_token: bool) -> Result<Mechanism, Seen> {
    let ours: &[Mechanism] =
        if is_token { &[Mechanism::Xoauth2] } else { &[Mechanism::Plain, Mechanism::Login] };
    let is_offered = |mechanism: &&Mechanism| offered.contains(&mechanism.to_string());
    match ours.iter().find(is_offered) {
        Some(mechanism) => Ok(*mechanism),
        None if offered.is_empty() => Err(Seen::NoAuth),
        None => Err(Seen::NoMechanism(offered.to_vec())),
    }
}

fn encoded(parts: &[&str]) -> Zeroizing<String> {
    let joined = Zeroizing::new(parts.concat());
    Zeroizing::new(BASE64.encode(joined.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Mechanism, Seen, choose};

    fn offered(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    #[test]
    fn a_password_goes_by_plain_then_login_and_never_as_a_token() {
        assert_eq!(choose(&offered(&["LOGIN", "PLAIN", "XOAUTH2"]), false), Ok(Mechanism::Plain));
        assert_eq!(choose(&offered(&["XOAUTH2", "LOGIN"]), false), Ok(Mechanism::Login));
        assert_eq!(choose(&offered(&["XOAUTH2"]), false), Err(Seen::NoMechanism(offered(&["XOAUTH2"]))));
        assert_eq!(choose(&[], false), Err(Seen::NoAuth));
    }

    #[test]
    fn a_token_goes_by_xoauth2_alone() {
        assert_eq!(choose(&offered(&["PLAIN", "XOAUTH2"]), true), Ok(Mechanism::Xoauth2));
        assert!(choose(&offered(&["PLAIN"]), true).is_err());
    }
}
