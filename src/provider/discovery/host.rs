//! The name of a server, as somebody else wrote it.

/// Takes what should be the name of a host; gives it in its ASCII form (RFC 5890), or nothing if it can be none.
pub(super) fn host_name(text: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(text.trim().trim_end_matches('.')).ok()?;
    let is_name = ascii.contains('.') && ascii.parse::<std::net::IpAddr>().is_err();
    is_name.then_some(ascii)
}

#[cfg(test)]
mod tests {
    use super::host_name;

    #[test]
    fn only_the_full_name_of_a_host_is_taken() {
        assert_eq!(host_name(" Mail.Bücher.example. ").as_deref(), Some("mail.xn--bcher-kva.example"));
        for wrong in
            ["", ".", "localhost", "192.0.2.1", "mail example.com", "mail..com", "a.b\"\n", "a/b.com"]
        {
            assert_eq!(host_name(wrong), None, "{wrong}");
        }
    }
}
