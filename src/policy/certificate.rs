//! How long a server's certificate is still good, and when to say so.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;

use crate::finding::{Code, Finding, Stage};

/// With fewer days left somebody should know: certificates are usually renewed weeks before their end.
pub const SOON: i64 = 14;
/// With fewer days left somebody should act.
pub const URGENT: i64 = 7;

/// How long a server's certificate is still good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct CertificateLife {
    /// The last moment of its validity.
    pub not_after: Timestamp,
    /// The days from the day of the check to the last day of its validity.
    pub days_left: i64,
}

impl CertificateLife {
    /// Takes the last moment of the validity, and the day to count from.
    pub fn on(day: Date, not_after: Timestamp) -> Self {
        Self { not_after, days_left: day.duration_until(last_day(not_after)).as_hours() / 24 }
    }

    /// What is to be said about it, if it ends soon.
    pub fn judge(&self) -> Option<Finding> {
        let finding = Finding::new(Code::CertificateEndsSoon, Stage::Tls);
        (self.days_left < SOON).then(|| finding.with("day", last_day(self.not_after).to_string()))
    }
}

fn last_day(moment: Timestamp) -> Date {
    moment.to_zoned(TimeZone::UTC).date()
}

#[cfg(test)]
mod tests {
    use super::{CertificateLife, Code};

    #[test]
    fn an_end_within_fourteen_days_is_told() {
        let on =
            |day: &str| CertificateLife::on(day.parse().unwrap(), "2027-01-15T23:59:59Z".parse().unwrap());
        let told = |day| (on(day).days_left, on(day).judge().map(|finding| finding.code));
        assert_eq!(told("2027-01-01"), (14, None));
        assert_eq!(told("2027-01-02"), (13, Some(Code::CertificateEndsSoon)));
        assert_eq!(told("2027-01-16"), (-1, Some(Code::CertificateEndsSoon)));
    }
}
