//! What real programs show, and what must come out.

use serde::Deserialize;

use super::read;
use crate::finding::Stage;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    pasted: Vec<Pasted>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pasted {
    /// The program.
    by: String,
    text: String,
    /// The reply's code.
    code: u16,
    #[serde(default)]
    status: Option<String>,
    /// How many lines the reply has.
    #[serde(default = "one")]
    lines: usize,
    #[serde(default)]
    stage: Option<Stage>,
    /// Whether an access token was sent.
    #[serde(default)]
    token: bool,
    /// The last words of the reply.
    #[serde(default)]
    ends: String,
}

fn one() -> usize {
    1
}

impl Pasted {
    fn mistakes(&self) -> Vec<String> {
        let Some(excerpt) = read(&self.text) else { return vec![format!("{}: nothing found", self.by)] };
        let reply = &excerpt.reply;
        let status = reply.status.map(|status| status.to_string());
        let seen = [
            (reply.code.to_string(), self.code.to_string()),
            (format!("{status:?}"), format!("{:?}", self.status)),
            (reply.lines.len().to_string(), self.lines.to_string()),
            (format!("{:?}", excerpt.stage), format!("{:?}", self.stage)),
            (format!("token {}", excerpt.is_token), format!("token {}", self.token)),
        ];
        let mut mistakes: Vec<_> = seen
            .into_iter()
            .filter(|(got, expected)| got != expected)
            .map(|(got, expected)| format!("{got} for {expected}"))
            .collect();
        if !reply.lines.last().is_some_and(|line| line.ends_with(&self.ends)) {
            mistakes.push(format!("no {:?} at the end", self.ends));
        }
        mistakes.iter().map(|mistake| format!("{}: {mistake} in {:#?}", self.by, reply.lines)).collect()
    }
}

#[test]
fn every_wrapping_gives_the_reply_in_it() {
    let table: Table = toml::from_str(include_str!("pasted.toml")).unwrap();
    let mistakes: Vec<_> = table.pasted.iter().flat_map(Pasted::mistakes).collect();
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}
