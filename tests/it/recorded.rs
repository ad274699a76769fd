//! The recorded replies, and what may be different about each of them without changing what it means.

use mailcheck::diagnosis::{Evidence, meaning};
use mailcheck::finding::{Reply, Stage};

/// Real replies, one per line: provider, stage, reply with `\n` for its line breaks, code, class, source.
const RECORDED: &str = include_str!("../../src/diagnosis/recorded.tsv");

/// As above, heard by users of many programs; a row may allow several codes.
const HEARD: &str = include_str!("../../src/diagnosis/heard.tsv");

/// A recorded reply and what it means.
pub(crate) struct Row {
    provider: &'static str,
    stage: Option<Stage>,
    reply: Reply,
    expected: &'static str,
}

/// A reply as another session or another program might show it.
pub(crate) struct Variant {
    code: u16,
    lines: Vec<String>,
}

impl Variant {
    /// As a session sees it; no session sees lines without the code.
    pub(crate) fn reply(&self) -> Option<Reply> {
        let code = self.code.to_string();
        let is_whole = self.lines.iter().all(|line| line.starts_with(&code));
        is_whole.then(|| Reply::new(self.code, self.lines.clone()))
    }

    /// As it is pasted.
    pub(crate) fn text(&self) -> String {
        self.lines.join("\n")
    }
}

/// All recorded replies.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    table(RECORDED)
}

fn table(table: &'static str) -> impl Iterator<Item = Row> {
    let lines = table.lines().filter(|line| !line.starts_with('#') && !line.starts_with("provider\t"));
    lines.map(|line| {
        let fields: Vec<_> = line.split('\t').collect();
        let lines: Vec<_> = fields[2].split("\\n").map(ToOwned::to_owned).collect();
        let reply = Reply::new(lines[0][..3].parse().unwrap(), lines);
        Row { provider: fields[0], stage: stage(fields[1]), reply, expected: fields[3] }
    })
}

fn stage(name: &str) -> Option<Stage> {
    Some(match name {
        "any" => return None,
        "connect" => Stage::Connect,
        "starttls" => Stage::Tls,
        "ehlo" => Stage::Ehlo,
        "auth" => Stage::Auth,
        "mail" => Stage::Sender,
        "rcpt" => Stage::Recipient,
        "data" => Stage::Message,
        other => panic!("no stage {other}"),
    })
}

/// Google's ids of sessions are a number, letters and digits, and behind a dot two digits.
fn is_id(word: &str) -> bool {
    word.rsplit_once('.').is_some_and(|(_, number)| number.parse::<u8>().is_ok())
}

impl Row {
    /// The names of what the reply may be taken for.
    pub(crate) fn expected(&self) -> &'static str {
        self.expected
    }

    /// The name of what a form of this reply was taken for, if that is wrong.
    pub(crate) fn mistake(&self, reply: &Reply) -> Option<String> {
        let evidence = Evidence { reply, stage: self.stage, provider: self.provider, is_token: false };
        let got = meaning(&evidence).name();
        (!self.expected.split('|').any(|one| one == got)).then(|| got.to_owned())
    }

    /// Whether a server refuses something here: what it offers is told by its lines, and its questions by their letters.
    pub(crate) fn is_refusal(&self) -> bool {
        self.reply.code >= 400
    }

    /// The same with every word of the reply changed.
    pub(crate) fn with_words(&self, change: impl Fn(&str) -> String) -> Variant {
        let line = |line: &String| line.split(' ').map(&change).collect::<Vec<_>>().join(" ");
        self.variant(self.reply.lines.iter().map(line).collect())
    }

    /// The same with the session's id before Google's name, and the server's name at the end of Microsoft's, changed.
    pub(crate) fn with_session(&self, id: &str, host: &str) -> Variant {
        let change = |line: &String| match (line.strip_suffix(" - gsmtp"), line.strip_suffix("OUTLOOK.COM]"))
        {
            (Some(words), _) if is_id(words.rsplit(' ').next().unwrap()) => {
                format!("{} {id} - gsmtp", words.rsplit_once(' ').unwrap().0)
            }
            (_, Some(words)) => format!("{}[{}]", words.rsplit_once('[').unwrap().0, host.to_uppercase()),
            _ => line.clone(),
        };
        self.variant(self.reply.lines.iter().map(change).collect())
    }

    /// The same with something behind the last line.
    pub(crate) fn with_end(&self, end: &str) -> Variant {
        let mut lines = self.reply.lines.clone();
        lines.last_mut().unwrap().push_str(end);
        self.variant(lines)
    }

    /// The same with lines of that many letters, each with code and status or only the first one.
    pub(crate) fn with_width(&self, width: usize, has_codes: bool) -> Variant {
        let mut lines = vec![String::new()];
        for word in self.reply.text().split_whitespace() {
            let line = lines.last_mut().unwrap();
            if line.len() + word.len() > width && !line.is_empty() {
                lines.push(word.to_owned());
            } else {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
        }
        let last = lines.len() - 1;
        let prefixed = lines.iter().enumerate().map(|(number, line)| {
            let has_code = has_codes || number == 0;
            if has_code { self.prefix(has_codes && number < last) + line } else { line.clone() }
        });
        self.variant(prefixed.collect())
    }

    /// The same with all lines as one, as programs join them.
    pub(crate) fn joined(&self, glue: &str) -> Variant {
        self.variant(vec![self.reply.lines.join(glue)])
    }

    fn prefix(&self, goes_on: bool) -> String {
        let mark = if goes_on { '-' } else { ' ' };
        let status = self.reply.status.map(|status| format!("{status} ")).unwrap_or_default();
        format!("{}{mark}{status}", self.reply.code)
    }

    fn variant(&self, lines: Vec<String>) -> Variant {
        Variant { code: self.reply.code, lines }
    }
}

#[test]
fn every_recorded_reply_is_recognised() {
    for replies in [RECORDED, HEARD] {
        let mistake = |row: Row| {
            let got = row.mistake(&row.reply)?;
            Some(format!("{got} instead of {} for {}", row.expected, row.reply.text()))
        };
        let wrong: Vec<_> = table(replies).filter_map(mistake).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert!(table(replies).count() > 100);
    }
}
