//! Programs that keep a server's words to themselves, and how to make them speak.

/// A program that said that something failed, and not what the server had said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silence {
    /// curl without `-v`.
    Curl,
    /// PHPMailer without `SMTPDebug`, as in WordPress.
    PhpMailer,
}

/// What such programs say, in lower case.
const SAYINGS: [(&str, Silence); 12] = [
    ("curl: (", Silence::Curl),
    ("login denied", Silence::Curl),
    ("curle_", Silence::Curl),
    ("smtp error: could not authenticate", Silence::PhpMailer),
    ("smtp error: could not connect", Silence::PhpMailer),
    ("smtp error: data not accepted", Silence::PhpMailer),
    ("smtp error: the following", Silence::PhpMailer),
    ("smtp connect() failed", Silence::PhpMailer),
    ("smtp-fehler: authentifizierung fehlgeschlagen", Silence::PhpMailer),
    ("smtp-fehler: konnte keine verbindung", Silence::PhpMailer),
    ("smtp-fehler: daten werden nicht akzeptiert", Silence::PhpMailer),
    ("phpmailer", Silence::PhpMailer),
];

/// Takes a text without any reply; gives the program whose silence it shows.
pub fn silence(text: &str) -> Option<Silence> {
    let text = text.to_lowercase();
    SAYINGS.iter().find(|(saying, _)| text.contains(saying)).map(|(_, silence)| *silence)
}
