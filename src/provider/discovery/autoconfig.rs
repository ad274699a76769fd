//! What a configuration file in Mozilla's format says of outgoing mail (draft-ietf-mailmaint-autoconfig).

use std::num::NonZeroUsize;

use quick_xml::de::Deserializer;
use serde::Deserialize;

use super::host::host_name;
use crate::account::{Address, Encryption, Endpoint};

/// As many pieces of a document as are kept in memory at once. Documents that exist have a few hundred.
const MOST_PIECES: NonZeroUsize = NonZeroUsize::new(10_000).unwrap();

/// Ways of logging in that take a password or an access token. Others need what mailcheck has not, such as a client's
/// certificate, or nothing at all. `plain` and `secure` are the old names of the first two.
const WITH_A_SECRET: [&str; 5] = ["password-cleartext", "password-encrypted", "plain", "secure", "OAuth2"];

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Configuration {
    /// The servers, the most secure first, otherwise in the document's order; at least one.
    pub(super) endpoints: Vec<Endpoint>,
    /// The login name at the first of them, if it is not the address.
    pub(super) login: Option<String>,
}

/// A document, as far as it matters here; its root is the variant's name.
#[derive(Deserialize)]
enum Document {
    #[serde(rename = "clientConfig")]
    ClientConfig(ClientConfig),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClientConfig {
    #[serde(default)]
    email_provider: Vec<EmailProvider>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct EmailProvider {
    #[serde(default)]
    domain: Vec<String>,
    #[serde(default)]
    outgoing_server: Vec<OutgoingServer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OutgoingServer {
    #[serde(rename = "@type", default)]
    protocol: String,
    #[serde(default)]
    hostname: String,
    #[serde(default)]
    port: String,
    #[serde(default)]
    socket_type: String,
    #[serde(default)]
    username: String,
    #[serde(default)]
    authentication: Vec<String>,
}

/// Takes a document and the address that it was fetched for; gives what it says, or nothing if it is no such document or
/// names no server that can be used. Entities that a document defines are not known, and nothing outside it is read.
pub(super) fn read(document: &[u8], address: &Address) -> Option<Configuration> {
    let text = std::str::from_utf8(document).ok()?;
    let mut reader = Deserializer::from_str(text.trim_start_matches('\u{feff}'));
    reader.event_buffer_size(Some(MOST_PIECES));
    let Document::ClientConfig(config) = Document::deserialize(&mut reader).ok()?;
    let provider = provider(config.email_provider, address)?;
    let servers = provider.outgoing_server.iter();
    let mut servers: Vec<_> = servers.filter_map(|server| server.usable(address)).collect();
    servers.sort_by_key(|(endpoint, _)| endpoint.encryption != Encryption::Tls);
    let login = servers.first()?.1.clone();
    Some(Configuration { endpoints: servers.into_iter().map(|(endpoint, _)| endpoint).collect(), login })
}

/// The one provider in the document, or of several the one that names the domain.
fn provider(mut all: Vec<EmailProvider>, address: &Address) -> Option<EmailProvider> {
    if all.len() < 2 {
        return all.pop();
    }
    let is_own = |domain: &String| host_name(domain).as_deref() == Some(address.domain());
    all.into_iter().find(|provider| provider.domain.iter().any(is_own))
}

impl OutgoingServer {
    /// The server and its login name, if that is not the address; nothing if mailcheck cannot use the server.
    fn usable(&self, address: &Address) -> Option<(Endpoint, Option<String>)> {
        let takes_secret =
            |way: &String| WITH_A_SECRET.iter().any(|known| way.trim().eq_ignore_ascii_case(known));
        if self.protocol != "smtp" || !self.authentication.iter().any(takes_secret) {
            return None;
        }
        let encryption = match self.socket_type.trim() {
            "SSL" => Encryption::Tls,
            "STARTTLS" => Encryption::Starttls,
            _ => return None,
        };
        let host = host_name(&filled(&self.hostname, address))?;
        let port = self.port.trim().parse().ok().filter(|port| *port != 0)?;
        Some((Endpoint { host, port, encryption }, login(self.username.trim(), address)))
    }
}

/// Takes what a document says of the login name; gives the name, if it is another one than the address. A placeholder that
/// is still in it then is of a kind that only the user could fill.
fn login(pattern: &str, address: &Address) -> Option<String> {
    let name = filled(pattern, address);
    (is_harmless(pattern) && !has_placeholder(&name) && name != address.to_string()).then_some(name)
}

/// Whether that may stand in a line that is shown to be copied into a shell or a profile: a stranger wrote it.
fn is_harmless(pattern: &str) -> bool {
    let is_usual = |letter: char| letter.is_ascii_alphanumeric() || "%@._+-=/".contains(letter);
    !pattern.is_empty() && !pattern.starts_with('-') && pattern.chars().all(is_usual)
}

fn has_placeholder(text: &str) -> bool {
    let parts: Vec<_> = text.split('%').collect();
    let is_name = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_uppercase());
    parts.len() > 2 && parts[1..parts.len() - 1].iter().any(is_name)
}

/// Fills in the placeholders of the format.
fn filled(text: &str, address: &Address) -> String {
    text.replace("%EMAILADDRESS%", &address.to_string())
        .replace("%EMAILLOCALPART%", address.local_part())
        .replace("%EMAILDOMAIN%", address.domain())
}

#[cfg(test)]
mod tests {
    use super::{Address, Configuration, read};

    fn address() -> Address {
        "jana@example.com".parse().unwrap()
    }

    fn server(socket: &str, port: &str, rest: &str) -> String {
        format!(
            "<outgoingServer type=\"smtp\"><hostname>mail.%EMAILDOMAIN%</hostname><port>{port}</port>\
             <socketType>{socket}</socketType>{rest}</outgoingServer>"
        )
    }

    fn document(content: &str) -> String {
        format!(
            "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<clientConfig version=\"1.1\">\
             <emailProvider id=\"example.com\"><domain>example.com</domain>\n<domain purpose=\"mx\">example.net</domain>\n\
             <displayName>Example &amp; Co</displayName><incomingServer type=\"imap\"><port>993</port></incomingServer>\
             {content}<documentation url=\"https://example.com/help\"><descr lang=\"en\">Help</descr></documentation>\
             <domain>example.org</domain></emailProvider><webMail/></clientConfig>"
        )
    }

    /// What is made of a server, in short.
    fn taken(content: &str) -> Option<(Vec<String>, Option<String>)> {
        let Configuration { endpoints, login } = read(document(content).as_bytes(), &address())?;
        Some((endpoints.iter().map(ToString::to_string).collect(), login))
    }

    const CLEARTEXT: &str = "<authentication>password-cleartext</authentication>";

    #[test]
    fn tls_comes_before_starttls_and_brings_its_login_name() {
        let starttls = server("STARTTLS", "587", CLEARTEXT);
        let tls = server("SSL", " 465 ", &format!("<username>%EMAILLOCALPART%.mail</username>{CLEARTEXT}"));
        let endpoints = ["mail.example.com:465 (tls)", "mail.example.com:587 (starttls)"];
        let (found, login) = taken(&format!("{starttls}{tls}")).unwrap();
        assert_eq!((found, login.as_deref()), (endpoints.map(ToOwned::to_owned).to_vec(), Some("jana.mail")));
    }

    #[test]
    fn a_login_name_is_taken_only_if_it_is_complete_and_another_than_the_address() {
        let login = |name: &str| {
            taken(&server("SSL", "465", &format!("<username>{name}</username>{CLEARTEXT}"))).unwrap().1
        };
        assert_eq!(login("apikey").as_deref(), Some("apikey"));
        assert_eq!(login("%EMAILLOCALPART%%%EMAILDOMAIN%").as_deref(), Some("jana%example.com"));
        for name in ["%EMAILADDRESS%", "%EMAILLOCALPART%@%EMAILDOMAIN%", "%CUSTOMER%", "", "a\u{7}b"] {
            assert_eq!(login(&name.replace('\u{7}', "&#9;")), None, "{name}");
        }
    }

    #[test]
    fn a_login_name_that_a_shell_or_a_profile_would_obey_is_not_taken() {
        let login = |name: &str| {
            let name = name.replace('&', "&amp;");
            taken(&server("SSL", "465", &format!("<username>{name}</username>{CLEARTEXT}"))).unwrap().1
        };
        for name in [
            "$(reboot)",
            "`reboot`",
            "a;reboot",
            "a b",
            "a\"b",
            "a'b",
            "a|b",
            "a&b",
            "a\\b",
            "-x",
            "a\u{202e}b",
        ] {
            assert_eq!(login(name), None, "{name}");
        }
        assert_eq!(
            login("%EMAILLOCALPART%+smtp_1.a-b/c=d@mail").as_deref(),
            Some("jana+smtp_1.a-b/c=d@mail")
        );
    }

    #[test]
    fn servers_without_encryption_or_without_a_password_are_left_out() {
        assert_eq!(taken(&server("plain", "25", CLEARTEXT)), None);
        for way in ["none", "client-IP-address", "TLS-client-cert", "GSSAPI", "NTLM", "smtp-after-pop", ""] {
            let content = server("SSL", "465", &format!("<authentication>{way}</authentication>"));
            assert_eq!(taken(&content), None, "{way}");
        }
        let two = "<authentication>TLS-client-cert</authentication><authentication>OAuth2</authentication>";
        assert!(taken(&server("SSL", "465", two)).is_some());
        for wrong in ["0", "65536", "-1", "", "smtp"] {
            assert_eq!(taken(&server("SSL", wrong, CLEARTEXT)), None, "{wrong}");
        }
        let incoming = server("SSL", "993", CLEARTEXT).replace("smtp", "imap");
        assert_eq!(taken(&incoming), None);
    }

    #[test]
    fn of_several_providers_the_one_that_names_the_domain_counts() {
        let provider = |domain: &str, port: &str| {
            let server = server("SSL", port, CLEARTEXT);
            format!("<emailProvider><domain>{domain}</domain>{server}</emailProvider>")
        };
        let read = |content: String| {
            let text = format!("<clientConfig>{content}</clientConfig>");
            read(text.as_bytes(), &address()).map(|found| found.endpoints[0].port)
        };
        let (own, other) = (provider("Example.COM", "1465"), provider("example.net", "2465"));
        assert_eq!(read(format!("{other}{own}")), Some(1465));
        assert_eq!(read(format!("{other}{other}")), None);
        // A host's file for all its customers names the host's own domain.
        assert_eq!(read(other), Some(2465));
    }

    #[test]
    fn what_is_no_such_document_is_as_good_as_none() {
        let bomb = "<!DOCTYPE c [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><clientConfig>&b;</clientConfig>";
        let outside =
            "<!DOCTYPE c [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><clientConfig>&x;</clientConfig>";
        let page = "<!DOCTYPE html><html><body>Not here<br></body></html>";
        let deep = "<a>".repeat(80_000);
        let wide = format!("<clientConfig>{}</clientConfig>", "<a/>".repeat(60_000));
        let cut = &document(&server("SSL", "465", CLEARTEXT))[..200];
        for text in [bomb, outside, page, &deep, &wide, cut, "", "<clientConfig/>", "<x/>"] {
            assert_eq!(read(text.as_bytes(), &address()), None, "{text:.60}");
        }
        let latin = document(&server("SSL", "465", CLEARTEXT)).replace("example.com\">", "B\u{fc}cher\">");
        let latin: Vec<u8> = latin.chars().skip(1).map(|letter| u8::try_from(letter).unwrap()).collect();
        assert_eq!(read(&latin, &address()), None);
        let wide = document("").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        assert_eq!(read(&wide, &address()), None);
    }

    /// What would keep a careless reader busy or fill its memory, in documents as large as they may be.
    #[test]
    fn a_document_made_to_cost_time_costs_little() {
        let many = |text: &dyn Fn(usize) -> String, count| (0..count).map(text).collect::<String>();
        let attributes = many(&|number| format!(" a{number}=''"), 20_000);
        let spaces = many(&|number| format!("<a xmlns:n{number}='u{number}'>"), 9_000);
        let lists = "<domain/><outgoingServer/>".repeat(9_000);
        let ways = "<authentication/><x/>".repeat(11_000);
        let started = tokio::time::Instant::now();
        for text in [
            format!("<clientConfig{attributes}/>"),
            format!("<clientConfig>{spaces}"),
            format!("<clientConfig><emailProvider>{lists}</emailProvider></clientConfig>"),
            format!(
                "<clientConfig><emailProvider><outgoingServer>{ways}</outgoingServer></emailProvider></clientConfig>"
            ),
        ] {
            assert!(text.len() > 180_000, "{}", text.len());
            assert_eq!(read(text.as_bytes(), &address()), None);
        }
        assert!(started.elapsed() < std::time::Duration::from_secs(20), "{:?}", started.elapsed());
    }
}
