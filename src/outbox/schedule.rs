//! When a letter that could not go is tried again. Pure.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

/// The first pause. It doubles with each try, up to the longest.
const FIRST: Duration = Duration::from_secs(450);
/// The longest pause: 16 hours.
const LONGEST: Duration = Duration::from_secs(16 * 3600);
/// After that long a letter is given up: a server that does not take it by then does not want it (RFC 5321 §4.5.4.1).
const GIVE_UP: Duration = Duration::from_secs(5 * 24 * 3600);
/// A pause is made longer by a tenth of it at the most, so that many letters do not come back at once.
const JITTER: u32 = 10;
/// Luck is counted in thousandths.
const FULL_LUCK: u32 = 1000;

/// Takes how often a letter was tried, with this time, and a number of thousandths that differs each time; gives the pause.
pub fn pause(tries: u32, luck: u32) -> Duration {
    let doubled = FIRST.saturating_mul(1_u32.checked_shl(tries.saturating_sub(1)).unwrap_or(u32::MAX));
    let pause = doubled.min(LONGEST);
    pause + pause / JITTER * luck.min(FULL_LUCK) / FULL_LUCK
}

/// The moment of the next try. Takes how often it was tried, with this time, and the moment of that.
pub fn next_try(tries: u32, now: Timestamp) -> Timestamp {
    // Any number will do that differs from run to run.
    let luck = now.subsec_nanosecond().unsigned_abs() / 1000 % FULL_LUCK;
    now + pause(tries, luck)
}

/// Whether a letter that was stored then is given up now.
pub fn is_given_up(created: Timestamp, now: Timestamp) -> bool {
    now.duration_since(created) >= SignedDuration::try_from(GIVE_UP).unwrap_or(SignedDuration::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Duration, is_given_up, pause};

    #[test]
    fn pauses_double_from_seven_and_a_half_minutes_to_sixteen_hours() {
        let minutes: Vec<_> = (1..=10).map(|tries| pause(tries, 0).as_secs_f64() / 60.0).collect();
        assert_eq!(minutes, [7.5, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 960.0, 960.0, 960.0]);
        assert_eq!(pause(u32::MAX, 0), Duration::from_secs(16 * 3600));
    }

    #[test]
    fn luck_makes_a_pause_a_tenth_longer_at_the_most() {
        assert_eq!(pause(1, 1000), Duration::from_secs(495));
        assert_eq!(pause(1, 7000), Duration::from_secs(495));
    }

    #[test]
    fn a_letter_is_given_up_after_five_days() {
        let at = |text: &str| text.parse().unwrap();
        assert!(!is_given_up(at("2026-11-16T10:00:01Z"), at("2026-11-21T10:00:00Z")));
        assert!(is_given_up(at("2026-11-16T10:00:00Z"), at("2026-11-21T10:00:00Z")));
    }
}
