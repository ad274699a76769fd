//! A provider's limit of a day, counted over the last 24 hours. Pure.

use jiff::{SignedDuration, Timestamp};

use crate::account::Profile;
use crate::provider::Limits;

/// How far back a provider counts.
pub const WINDOW: SignedDuration = SignedDuration::from_hours(24);

/// What an account may send in 24 hours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Quota {
    /// Messages; no limit is known if there is none.
    pub messages: Option<u32>,
    /// Recipients of all messages together.
    pub recipients: Option<u32>,
}

impl Quota {
    /// What the profile says, else what is known of the provider.
    pub fn of(limits: &Limits, profile: &Profile) -> Self {
        let is_own = profile.messages_per_day.is_some() || profile.recipients_per_day.is_some();
        if is_own {
            return Self { messages: profile.messages_per_day, recipients: profile.recipients_per_day };
        }
        Self { messages: limits.messages_per_day, recipients: limits.recipients_per_day }
    }
}

/// What was sent: when, and to how many recipients.
type Sends = [(Timestamp, u32)];

impl Quota {
    /// Takes what was sent within the window, the oldest first, and the recipients of the next message; gives the moment
    /// from which it may go, nothing if that is now. A message that is too large for the quota by itself is not held back: that
    /// is for the server to say.
    pub fn free_from(&self, sends: &Sends, recipients: u32, now: Timestamp) -> Option<Timestamp> {
        let sends: Vec<_> = sends.iter().filter(|(at, _)| *at > now - WINDOW).copied().collect();
        // How many of the oldest must have fallen out of the window, so that the next one fits in.
        let by_messages = self.messages.map_or(0, |limit| (sends.len() + 1).saturating_sub(limit as usize));
        let by_recipients = self.recipients.map_or(0, |limit| excess(&sends, recipients, limit));
        let gone = by_messages.max(by_recipients).min(sends.len());
        let (at, _) = sends.get(gone.checked_sub(1)?)?;
        // A second more: the window is open at its end.
        Some(*at + WINDOW + SignedDuration::from_secs(1))
    }
}

/// How many of the oldest sends must go until that many recipients more fit under the limit.
fn excess(sends: &Sends, recipients: u32, limit: u32) -> usize {
    let mut total = u64::from(recipients) + sends.iter().map(|(_, count)| u64::from(*count)).sum::<u64>();
    let mut gone = 0;
    for (_, count) in sends {
        if total <= u64::from(limit) {
            break;
        }
        total -= u64::from(*count);
        gone += 1;
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::{Quota, Timestamp};

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_second(1_800_000_000 + hour * 3600).unwrap()
    }

    fn seconds_to_wait(quota: Quota, sends: &[(i64, u32)], recipients: u32) -> Option<i64> {
        let sends: Vec<_> = sends.iter().map(|(hour, count)| (at(*hour), *count)).collect();
        quota.free_from(&sends, recipients, at(0)).map(|from| from.as_second() - at(0).as_second())
    }

    #[test]
    fn under_the_limit_nothing_waits() {
        let quota = Quota { messages: Some(2), recipients: None };
        assert_eq!(seconds_to_wait(quota, &[], 1), None);
        assert_eq!(seconds_to_wait(quota, &[(-3, 1)], 1), None);
        assert_eq!(seconds_to_wait(Quota::default(), &[(-1, 9999), (-1, 9999)], 100), None);
    }

    #[test]
    fn at_the_limit_the_oldest_must_be_a_day_old_first() {
        let quota = Quota { messages: Some(2), recipients: None };
        assert_eq!(seconds_to_wait(quota, &[(-23, 1), (-3, 1)], 1), Some(3601));
        assert_eq!(seconds_to_wait(quota, &[(-25, 1), (-3, 1)], 1), None);
    }

    #[test]
    fn recipients_are_counted_together() {
        let quota = Quota { messages: None, recipients: Some(500) };
        assert_eq!(seconds_to_wait(quota, &[(-20, 100), (-10, 350)], 50), None);
        assert_eq!(seconds_to_wait(quota, &[(-20, 100), (-10, 350)], 51), Some(4 * 3600 + 1));
        assert_eq!(seconds_to_wait(quota, &[(-20, 100), (-10, 400)], 200), Some(14 * 3600 + 1));
    }

    #[test]
    fn a_message_larger_than_the_quota_waits_for_an_empty_window_only() {
        let quota = Quota { messages: None, recipients: Some(10) };
        assert_eq!(seconds_to_wait(quota, &[], 50), None);
        assert_eq!(seconds_to_wait(quota, &[(-10, 1)], 50), Some(14 * 3600 + 1));
    }
}
