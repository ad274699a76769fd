//! A log, read again: what went wrong last.

use crate::finding::Code;

/// Takes a text; gives the finding in the last line of it that tells of a failure and is one of this log, whatever the
/// system's log put before it.
pub fn last_failure(text: &str) -> Option<Code> {
    text.lines().rev().find_map(failure)
}

/// What stands behind the code is plain words, so that the last one is no part of a value.
fn failure(line: &str) -> Option<Code> {
    let (before, behind) = line.rsplit_once(" code=")?;
    let is_ours = [" message_id=", " recipients=", " state="].iter().all(|key| before.contains(key));
    behind.split(' ').next().filter(|_| is_ours)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Code, last_failure};
    use crate::log::delivery::tests::with_delivery;
    use crate::outbox::State;

    #[test]
    fn the_last_failure_is_found_in_what_was_written() {
        let line = with_delivery(State::Refused, |delivery| delivery.line() + "\n");
        let other = line.replace("recipient-unknown", "timed-out");
        let good = line.replace(" code=recipient-unknown", "");
        let log = format!("Nov 21 10:00:00 web1 mailcheck[7]: {other}time=2026-11-21 {line}{good}");
        assert_eq!(last_failure(&log), Some(Code::RecipientUnknown));
        assert_eq!(last_failure(&other), Some(Code::TimedOut));
        assert_eq!(last_failure(&good), None);
        assert_eq!(last_failure("550 5.1.1 no code=timed-out"), None);
    }
}
