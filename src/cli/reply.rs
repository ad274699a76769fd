//! What people answer to a question with two or three answers.

/// An answer to such a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    Yes,
    No,
    Unknown,
}

/// Takes what was typed; gives the answer, in either language, whole or begun. Nothing if it is none.
pub(super) fn reply(typed: &str) -> Option<Reply> {
    let typed = typed.trim().trim_end_matches(['.', '!']).to_lowercase();
    match typed.as_str() {
        "y" | "yes" | "j" | "ja" => Some(Reply::Yes),
        "n" | "no" | "nein" => Some(Reply::No),
        "?" | "u" | "unknown" | "w" | "don't know" | "i don't know" | "dont know" | "weiß nicht"
        | "weiss nicht" | "weiß ich nicht" | "ich weiß nicht" | "ich weiß es nicht" => {
            Some(Reply::Unknown)
        }
        _ => None,
    }
}

/// Takes what was typed and how many choices there are; gives the choice, from 0.
pub(super) fn choice(typed: &str, count: usize) -> Option<usize> {
    let number: usize = typed.trim().trim_end_matches(['.', ')']).parse().ok()?;
    (1..=count).contains(&number).then(|| number - 1)
}

#[cfg(test)]
mod tests {
    use super::{Reply, choice, reply};

    #[test]
    fn answers_are_understood_in_both_languages() {
        for (typed, meant) in [
            (" Ja ", Some(Reply::Yes)),
            ("y", Some(Reply::Yes)),
            ("NEIN.", Some(Reply::No)),
            ("no", Some(Reply::No)),
            ("Weiß nicht", Some(Reply::Unknown)),
            ("I don't know", Some(Reply::Unknown)),
            ("?", Some(Reply::Unknown)),
            ("", None),
            ("maybe", None),
        ] {
            assert_eq!(reply(typed), meant, "{typed}");
        }
    }

    #[test]
    fn a_choice_is_one_of_the_numbers_shown() {
        assert_eq!(choice(" 2. ", 3), Some(1));
        for typed in ["0", "4", "two", "", "-1"] {
            assert_eq!(choice(typed, 3), None, "{typed}");
        }
    }
}
