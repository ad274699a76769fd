//! Names in commands that people copy.

/// A name as a shell takes it for one word; most names need no quotation marks. No name stays none.
pub fn quoted(name: &str) -> String {
    if name.is_empty() {
        return String::new();
    }
    // Only a zero byte cannot be quoted, and no text has one by now.
    shlex::try_quote(name).map_or_else(|_| name.to_owned(), std::borrow::Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_name_with_blanks_is_one_word() {
        assert_eq!(quoted("invoices-2"), "invoices-2");
        assert_eq!(quoted("jana@example.com"), "jana@example.com");
        assert_eq!(quoted("mein Konto"), "'mein Konto'");
        assert_eq!(quoted(""), "");
    }
}
