//! Which provider speaks: marks in its replies, and its servers' names in a log.

use super::{Provider, all};

/// Words that only one provider's servers write, in lower case.
const MARKS: [(&str, &str); 22] = [
    ("- gsmtp", "gmail"),
    ("support.google.com", "gmail"),
    ("accounts.google.com", "gmail"),
    ("mail.google.com", "gmail"),
    ("aka.ms/smtp_auth_disabled", "microsoft-365"),
    ("smtpclientauthentication", "microsoft-365"),
    (".prod.outlook.com", "microsoft-365"),
    (".outlook.office365.com", "microsoft-365"),
    ("storedrv.", "microsoft-365"),
    ("#auth005", "yahoo"),
    ("#mbr1212", "yahoo"),
    ("postmaster.yahooinc.com", "yahoo"),
    ("postmaster.1und1.de", "ionos"),
    ("ionos.com/help", "ionos"),
    ("gmx.net (", "gmx"),
    ("postmaster.gmx", "gmx"),
    ("postmaster.web.de", "web-de"),
    ("zoho mail", "zoho"),
    ("zohomail.com", "zoho"),
    ("sendgrid.com", "sendgrid"),
    ("amazonses", "ses"),
    ("support.apple.com", "icloud"),
];

impl Provider {
    /// Takes a reply or a log; gives the provider whose server it names, or whose words it holds.
    pub fn mentioned_in(text: &str) -> Option<&'static Self> {
        let text = text.to_lowercase();
        let is_part = |letter: char| letter.is_alphanumeric() || ".-".contains(letter);
        let names: Vec<_> =
            text.split(|letter| !is_part(letter)).map(|name| name.trim_end_matches('.')).collect();
        // Where a server's name is the domain of addresses, too, it tells nothing: it may be a recipient's.
        let is_named = |provider: &&'static Self| {
            names.iter().any(|name| provider.has_host(name) && !provider.has_domain(name))
        };
        let by_mark =
            || MARKS.iter().find(|(mark, _)| text.contains(mark)).and_then(|(_, id)| Self::by_id(id));
        all().find(is_named).or_else(by_mark)
    }
}

#[cfg(test)]
mod tests {
    use super::Provider;

    #[test]
    fn a_server_in_the_log_goes_before_marks_in_the_words() {
        let id = |text| Provider::mentioned_in(text).map(|provider| provider.id.as_str());
        assert_eq!(id("server smtp.gmail.com[192.0.2.1] said: 535"), Some("gmail"));
        assert_eq!(id("454 4.7.0 Too many login attempts. abc.1 - gsmtp"), Some("gmail"));
        assert_eq!(id("email-smtp.eu-west-1.amazonaws.com: 535"), Some("ses"));
        assert_eq!(id("to=<jana@posteo.de>, relay=mail.example.com[127.0.0.1]:25"), None);
        assert_eq!(id("535 Incorrect authentication data"), None);
    }
}
