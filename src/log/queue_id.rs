//! The name under which a server keeps a message that it took: what its administrator looks for in its log.

/// What stands before the name, with those that say it so: Postfix; Exim, GMX and WEB.DE; qmail; Exchange.
const BEFORE: [&str; 4] = ["queued as ", "id=", " qp ", "InternalId="];
/// What stands behind it: Gmail; sendmail and `OpenSMTPD`.
const BEHIND: [&str; 2] = [" - gsmtp", " Message accepted for delivery"];
/// Shorter words behind a lone “Ok” are words, not names, in characters: those of Amazon SES have 60.
const SHORTEST: usize = 16;

/// Takes the words of a reply to a message that was taken, without its codes; gives the name, if one is in it.
pub(super) fn queue_id(text: &str) -> Option<&str> {
    let before = BEFORE.iter().find_map(|mark| text.split_once(mark)?.1.split_whitespace().next());
    let behind = || BEHIND.iter().find_map(|mark| text.split_once(mark)?.0.split_whitespace().next_back());
    let alone = || match text.split_whitespace().collect::<Vec<_>>()[..] {
        [ok, name] if ok.eq_ignore_ascii_case("ok") && name.len() >= SHORTEST => Some(name),
        _ => None,
    };
    let name = before.or_else(behind).or_else(alone)?;
    Some(name.trim_matches(|sign: char| !sign.is_alphanumeric())).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::queue_id;

    #[test]
    fn the_name_is_found_in_what_servers_say() {
        for (text, name) in [
            ("Ok: queued as 4F1A2B3C", "4F1A2B3C"),
            ("OK id=1abcDE-0001Xy-2z", "1abcDE-0001Xy-2z"),
            ("Requested mail action okay, completed: id=1MxxYY-1abc-00", "1MxxYY-1abc-00"),
            ("ok 1420000000 qp 12345", "12345"),
            ("OK  1420000000 h5sm23980368wjn.20 - gsmtp", "h5sm23980368wjn.20"),
            ("4BLxyz123 Message accepted for delivery", "4BLxyz123"),
            ("<a@example.com> [InternalId=4711, Hostname=x.example.com] Queued mail for delivery", "4711"),
            (
                "Ok 0100018c1234abcd-12345678-1234-1234-1234-1234567890ab-000000",
                "0100018c1234abcd-12345678-1234-1234-1234-1234567890ab-000000",
            ),
        ] {
            assert_eq!(queue_id(text), Some(name));
        }
        for text in ["", "OK", "Ok done", "taken, thank you", "queued as "] {
            assert_eq!(queue_id(text), None, "{text}");
        }
    }
}
