//! What people paste: a server's reply found in whatever surrounds it.
//!
//! Programs show replies in many wrappings: Python's tuples, the sentences of mail libraries, mail logs, transcripts
//! with arrows, text with its line breaks written as `\n`. The words of the reply come out as the server said them.

mod piece;
mod session;
mod wrapping;

use crate::finding::{EnhancedStatus, Reply, Stage};
use piece::{Piece, pieces};

/// Lines that one reply may have: EHLO answers with about a dozen.
const LONGEST_REPLY: usize = 40;

/// A reply, and what its surroundings tell of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The reply that matters most.
    pub reply: Reply,
    /// The stage at which it came, if its surroundings tell.
    pub stage: Option<Stage>,
}

/// A reply and the line of the text in which it begins.
struct Found {
    reply: Reply,
    line: usize,
}

/// Takes any text; gives the reply in it. Of several the first refusal matters most, since what follows it follows from it;
/// a command that the server does not know or wants in another order is often but a try.
pub fn read(text: &str) -> Option<Excerpt> {
    let text = wrapping::unwrap(text);
    let lines: Vec<_> = text.lines().collect();
    let mut found = replies(&lines);
    if found.is_empty() {
        found.extend(by_status(&lines));
    }
    let is_refusal = |found: &&Found| found.reply.code >= 400;
    let is_try = |found: &&Found| (500..=504).contains(&found.reply.code);
    let refusals = || found.iter().filter(is_refusal);
    // 221 says goodbye, whatever came before (RFC 5321 §4.1.1.10).
    let last_yes = || found.iter().rfind(|found| found.reply.code != 221).or(found.last());
    let chosen = refusals().find(|found| !is_try(found)).or_else(|| refusals().next()).or_else(last_yes)?;
    Some(Excerpt { stage: session::stage(&lines, chosen.line), reply: chosen.reply.clone() })
}

/// All replies of a text, in their order.
fn replies(lines: &[&str]) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut number = 0;
    while number < lines.len() {
        let Some(first) = pieces(lines[number]).into_iter().next() else {
            number += 1;
            continue;
        };
        let (said, next) = whole(first, lines, number);
        found.push(Found { reply: Reply::new(first.code, said), line: number });
        number = next;
    }
    found
}

/// Takes the first piece of a reply and its line; gives all lines of the reply, and the number of the first line behind it.
fn whole(first: Piece<'_>, lines: &[&str], number: usize) -> (Vec<String>, usize) {
    let mut said = joined(first, lines[number]);
    let mut goes_on = continues(lines[number], first);
    let mut next = number + 1;
    while goes_on && next < lines.len() && said.len() < LONGEST_REPLY {
        let line = lines[next];
        match pieces(line).into_iter().next() {
            Some(piece) if piece.code == first.code => {
                said.extend(joined(piece, line));
                goes_on = continues(line, piece);
            }
            Some(_) => break,
            None if session::is_command(line) || line.trim().is_empty() => break,
            // A program took the codes away, or broke a long line.
            None => said.push(wrapping::without_end(line.trim(), first.quote).to_owned()),
        }
        if first.is_closed(line) {
            next += 1;
            break;
        }
        next += 1;
    }
    (said, next)
}

/// A line may hold several lines of one reply: programs join them.
fn joined(first: Piece<'_>, line: &str) -> Vec<String> {
    let same: Vec<_> = pieces(line).into_iter().filter(|piece| piece.code == first.code).collect();
    let ends = same.iter().skip(1).map(|piece| piece.start).chain([line.len()]);
    same.iter()
        .zip(ends)
        .map(|(piece, end)| {
            let said = line[piece.text_start..end].trim_end_matches(['?', '\t', ' ']);
            wrapping::without_end(said, first.quote).to_owned()
        })
        .collect()
}

/// Whether the reply goes on behind this line: its last code has a hyphen, or its quotation is open.
fn continues(line: &str, first: Piece<'_>) -> bool {
    let last = pieces(line).into_iter().rfind(|piece| piece.code == first.code);
    last.is_some_and(|piece| piece.goes_on) || (first.is_bare && !first.is_closed(line))
}

/// A reply whose code was lost: an enhanced status alone, or the link of a provider's help.
fn by_status(lines: &[&str]) -> Option<Found> {
    let has_status = |line: &&str| EnhancedStatus::at_start_of(line.trim_start()).is_some();
    if let Some(line) = lines.iter().position(has_status) {
        let status = EnhancedStatus::at_start_of(lines[line].trim_start())?;
        let said = lines[line..].iter().take_while(|line| has_status(line));
        let said = said.map(|line| line.trim().to_owned()).collect();
        return Some(Found { reply: Reply::new(code_of(status), said), line });
    }
    let line = lines.iter().position(|line| line.contains("support.google.com/") && line.contains("?p="))?;
    let said: Vec<_> =
        lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    Some(Found { reply: Reply::new(550, said), line })
}

/// The reply code that most often stands before an enhanced status.
fn code_of(EnhancedStatus(class, subject, detail): EnhancedStatus) -> u16 {
    match (class, subject, detail) {
        (2, ..) => 250,
        (4, 7, _) => 454,
        (4, ..) => 450,
        (_, 7, 3 | 8 | 9 | 14 | 139) => 535,
        _ => 550,
    }
}
