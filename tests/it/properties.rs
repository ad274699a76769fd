//! What holds for any input: everything has an answer, and what does not matter in a reply does not change its meaning.

use mailcheck::diagnosis::{Evidence, meaning};
use mailcheck::excerpt::{decode, read};
use mailcheck::finding::{Reply, Stage};
use proptest::collection::vec;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;

use crate::recorded::{Row, Variant, rows};

/// Few cases, so that the suite stays fast.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 8, ..ProptestConfig::default() }
}

/// Pieces of which the hardest inputs are made.
const PIECES: [&str; 46] = [
    "535",
    "550-",
    "250 ",
    "334 ",
    "5.7.8",
    "535-5.7.8 no",
    "(535, b'",
    "')",
    "\\n",
    "\\\\n",
    "\\",
    "\\u003c",
    "\\x",
    "\"",
    "'",
    "\n",
    "\r\n",
    "\r",
    "&lt;",
    "&#",
    "<br>",
    "<",
    ">",
    "#012",
    "\x1b[31m",
    "\x1b]",
    "AUTH PLAIN AGphbmEAc2VjcmV0",
    "https://e.example/?p=",
    " - gsmtp",
    "ä",
    "\u{a0}",
    "€",
    "\0",
    ":",
    "(",
    ")",
    " at ",
    "MAIL FROM:",
    "DATA",
    ".",
    " command failed,",
    " Detail: ",
    " SMTP code: ",
    "server responded:",
    "é535é",
    "C:\\new",
];

fn pasted() -> impl Strategy<Value = Vec<u8>> {
    let made = vec(select(&PIECES[..]), 0..30).prop_map(|pieces| pieces.concat().into_bytes());
    prop_oneof![made, vec(any::<u8>(), 0..200), any::<String>().prop_map(String::into_bytes)]
}

fn provider() -> impl Strategy<Value = &'static str> {
    select(vec!["gmail", "google-workspace", "microsoft-365", "outlook-com", "yahoo", "generic", "nobody"])
}

fn stage() -> impl Strategy<Value = Option<Stage>> {
    let stages = Stage::VERIFY.into_iter().chain([Stage::Compose, Stage::Recipient, Stage::Message]);
    prop_oneof![Just(None), select(stages.map(Some).collect::<Vec<_>>())]
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn anything_pasted_gives_an_answer(bytes in pasted()) {
        if let Some(excerpt) = read(&decode(&bytes)) {
            assert!((200..600).contains(&excerpt.reply.code));
            assert!(!excerpt.reply.lines.is_empty());
        }
    }

    #[test]
    fn any_reply_has_a_meaning(code in any::<u16>(), lines in vec(pasted(), 0..4), provider in provider(), stage in stage(), is_token: bool) {
        let lines = lines.iter().map(|line| decode(line)).collect();
        let reply = Reply::new(code, lines);
        let code = meaning(&Evidence { reply: &reply, stage, provider, is_token });
        assert!(!code.name().is_empty());
    }
}

/// What may differ from one session to the next, and from one program to the other.
#[derive(Debug, Clone)]
struct Change {
    token: String,
    host: String,
    path: String,
    /// Which letters are turned into their other case, over and over.
    turned: Vec<bool>,
    /// Letters to a line.
    width: usize,
}

fn change() -> impl Strategy<Value = Change> {
    let words =
        ("[a-z0-9]{4,20}-[a-z0-9]{3,12}[.][0-9]{1,2}", "[a-z]{3,9}[.]example", "[a-z]{2,9}/[a-z0-9]{2,9}");
    (words, vec(any::<bool>(), 1..7), 25_usize..90).prop_map(|((token, host, path), turned, width)| Change {
        token,
        host,
        path,
        turned,
        width,
    })
}

/// A recorded reply in every form in which it means the same.
fn variants(row: &Row, change: &Change) -> Vec<(&'static str, Variant)> {
    let Change { token, host, path, .. } = change;
    let mut variants = vec![
        ("another session", row.with_session(token, host)),
        ("other links", row.with_words(|word| other_link(word, change))),
    ];
    if row.is_refusal() {
        variants.extend([
            ("other case", row.with_words(|word| other_case(word, &change.turned))),
            ("moved breaks", row.with_width(change.width, true)),
            ("breaks without codes", row.with_width(change.width, false)),
            ("joined lines", row.joined(" ")),
            ("lines joined by a mail log", row.joined("?")),
            ("lines joined without a blank", row.joined("")),
            ("a server's name at the end", row.with_end(&format!(" [{token}.{host} {path}]"))),
        ]);
    }
    variants
}

/// Another address of the same page: the word that tells its subject stays.
fn other_link(word: &str, change: &Change) -> String {
    let Some((before, link)) = word.split_once("http") else { return word.to_owned() };
    let subject = link.split_once("?p=").map_or(String::new(), |(_, subject)| format!("?p={subject}"));
    format!("{before}https://{}/{}{subject}", change.host, change.path)
}

fn other_case(word: &str, turned: &[bool]) -> String {
    let turn = |(letter, turn): (char, &bool)| match (turn, letter.is_ascii_lowercase()) {
        (true, true) => letter.to_ascii_uppercase(),
        (true, false) => letter.to_ascii_lowercase(),
        (false, _) => letter,
    };
    word.chars().zip(turned.iter().cycle()).map(turn).collect()
}

proptest! {
    #![proptest_config(cases(4))]

    #[test]
    fn what_does_not_matter_does_not_change_the_meaning(change in change()) {
        let mut mistakes = Vec::new();
        for row in rows() {
            for (what, changed) in variants(&row, &change) {
                let direct = changed.reply().and_then(|reply| row.mistake(&reply));
                let pasted = || match read(&changed.text()) {
                    Some(excerpt) => row.mistake(&excerpt.reply),
                    None => Some("nothing".to_owned()),
                };
                if let Some(got) = direct.or_else(pasted) {
                    mistakes.push(format!("{what}: {got} for {} in\n{}", row.expected(), changed.text()));
                }
            }
        }
        assert!(mistakes.is_empty(), "{}", mistakes.join("\n\n"));
    }
}
