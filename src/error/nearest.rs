//! What somebody probably meant who mistyped a name.

/// Names that are less alike are no typing mistakes of each other (Jaro similarity, 0 to 1). It takes “adresse” for “address”,
/// and does not take “ssl” for “tls”.
const ALIKE: f64 = 0.8;

/// Takes what was typed and the names there are; gives the name most like it, if any is alike.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let alike = names.into_iter().map(|name| (strsim::jaro(typed, name), name));
    let (likeness, name) = alike.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (likeness >= ALIKE).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typing_mistake_is_recognised_and_another_name_is_not() {
        let keys = ["address", "username", "display_name", "provider", "smtp", "auth"];
        for (typed, meant) in [
            ("adress", "address"),
            ("adresse", "address"),
            ("user_name", "username"),
            ("provdier", "provider"),
        ] {
            assert_eq!(nearest(typed, keys), Some(meant));
        }
        assert_eq!(nearest("start-tls", ["tls", "starttls", "none"]), Some("starttls"));
        assert_eq!(nearest("ssl", ["tls", "starttls", "none"]), None);
        assert_eq!(nearest("password", keys), None);
        assert_eq!(nearest("address", []), None);
    }
}
