//! What people paste: a server's reply found in whatever surrounds it.
//!
//! Programs show replies in many wrappings: Python's tuples, the sentences of mail libraries, mail logs, transcripts
//! with arrows, web pages, text with its line breaks written as `\n`. The words of the reply come out as the server said
//! them:
//!
//! ```text
//! bytes ▶ decode ▶ plain ▶ lines ▶ marks (codes in them) ▶ the one that matters ▶ gather (its lines) ▶ session (its stage)
//! ```

mod around;
mod credentials;
mod encoding;
mod ending;
mod escape;
mod gather;
mod joint;
mod mark;
mod markup;
mod number;
mod page;
#[cfg(test)]
mod pasted;
mod plain;
mod recast;
mod saying;
mod session;
mod silence;
mod uncoded;
mod wrap;

pub use encoding::decode;
pub use silence::{Silence, silence};

use crate::finding::{EnhancedStatus, Reply, Stage};
use mark::{Mark, marks};
use page::Line;
use session::Place;

/// Lines before and behind a reply that may tell of the same session.
const SURROUNDINGS: usize = 60;

/// A reply, and what its surroundings tell of the session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The reply that matters most.
    pub reply: Reply,
    /// The stage at which it came, if its surroundings tell.
    pub stage: Option<Stage>,
    /// Whether its surroundings tell that the login was tried with an access token.
    pub is_token: bool,
    /// The lines around it, and its own, for what else they tell.
    pub surroundings: String,
}

/// A reply and where it stands.
struct Found {
    reply: Reply,
    place: Place,
}

/// Takes any text; gives the reply in it. Of several the first refusal matters most, since what follows it follows from it;
/// a command that the server does not know or wants in another order is often but a try.
pub fn read(text: &str) -> Option<Excerpt> {
    let plain = plain::plain(text);
    let recast: Vec<_> =
        page::lines(&plain).into_iter().map(|line| (recast::recast(line.text), line.is_said)).collect();
    let lines: Vec<_> = recast.iter().map(|(text, is_said)| Line { text, is_said: *is_said }).collect();
    let found = find(&lines)?;
    let session = session::session(&lines, found.place);
    let said = credentials::hide(&lines, found.place.line, found.reply.lines);
    Some(Excerpt {
        reply: Reply { lines: said, ..found.reply },
        stage: session.stage,
        is_token: session.is_token,
        surroundings: surroundings(&lines, found.place),
    })
}

fn surroundings(lines: &[Line<'_>], place: Place) -> String {
    let near = place.line.saturating_sub(SURROUNDINGS)..lines.len().min(place.end + SURROUNDINGS);
    lines[near].iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
}

/// A reply in the server's own words goes before one without its code, and that before a code without words.
fn find(lines: &[Line<'_>]) -> Option<Found> {
    let all: Vec<(usize, Mark)> =
        (0..lines.len()).flat_map(|number| marks_of(lines, number).map(move |mark| (number, mark))).collect();
    if let Some((line, mark)) = choose(&all, true) {
        let (said, end) = gather::gather(lines, line, mark);
        return Some(Found {
            reply: Reply::new(mark.code, said),
            place: Place { line, start: mark.start, end },
        });
    }
    let named = choose(&all, false);
    if let Some(found) = uncoded::find(lines) {
        let code = named.map_or(found.code, |(_, mark)| mark.code);
        return Some(Found { reply: Reply::new(code, found.said), place: found.place });
    }
    let (line, mark) = named?;
    let reply = Reply::new(mark.code, vec![mark.code.to_string()]);
    Some(Found { reply, place: Place { line, start: mark.start, end: line } })
}

/// The codes in a line. One at its end is spoken, too, if the next line goes on with the enhanced status.
fn marks_of<'a>(lines: &'a [Line<'a>], number: usize) -> impl Iterator<Item = Mark> {
    let line = lines[number].text;
    let has_status = move |mark: &Mark| {
        let next = lines.get(number + 1).and_then(|next| EnhancedStatus::at_start_of(next.text));
        mark.start + 3 == line.len() && next.is_some_and(|status| u16::from(status.0) == mark.code / 100)
    };
    marks(line).map(move |mark| Mark { is_spoken: mark.is_spoken || has_status(&mark), ..mark })
}

fn choose(all: &[(usize, Mark)], is_spoken: bool) -> Option<(usize, Mark)> {
    let is_try = |mark: &Mark| (500..=504).contains(&mark.code);
    // 221 says goodbye, whatever came before (RFC 5321 §4.1.1.10).
    let is_goodbye = |mark: &Mark| mark.code == 221;
    let marks = || all.iter().filter(|(_, mark)| mark.is_spoken == is_spoken);
    let refusals = || marks().filter(|(_, mark)| mark.is_refusal());
    let first = refusals().find(|(_, mark)| !is_try(mark)).or_else(|| refusals().next());
    let last = || marks().rfind(|(_, mark)| !is_goodbye(mark)).or_else(|| marks().next_back());
    first.copied().or_else(|| last().map(|last| beginning(all, *last)))
}

/// Takes the last line of a reply; gives its first one.
fn beginning(all: &[(usize, Mark)], last: (usize, Mark)) -> (usize, Mark) {
    let before = all.iter().rev().skip_while(|place| **place != last).skip(1);
    let belongs =
        |(line, mark): &&(usize, Mark)| mark.goes_on && mark.code == last.1.code && last.0 - line < 40;
    before.take_while(belongs).last().copied().unwrap_or(last)
}
