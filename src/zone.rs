//! The time zone of this machine and its user.

use std::path::Path;
use std::sync::OnceLock;

use jiff::tz::TimeZone;

/// The zone where the user names none with `TZ` (tzset(3)): the file itself, or a link to one of the database's.
const LOCALTIME: &str = "/etc/localtime";

/// The time zone: what `TZ` says, else the machine's, else UTC.
///
/// The machine's is read where it is. jiff looks for its name first, and walks through the whole database to know all names,
/// which is a large part of a short run; nobody here needs the name.
pub fn system() -> TimeZone {
    static ZONE: OnceLock<TimeZone> = OnceLock::new();
    #[allow(clippy::disallowed_methods)]
    // jiff reads TZ from the environment itself; here it is only seen to be there.
    let is_named = || std::env::var_os("TZ").is_some();
    let find = || if is_named() { None } else { read(Path::new(LOCALTIME)) };
    ZONE.get_or_init(|| find().unwrap_or_else(TimeZone::system)).clone()
}

/// A zone as the file describes it (RFC 8536), if there is such a file.
fn read(file: &Path) -> Option<TimeZone> {
    TimeZone::tzif("localtime", &std::fs::read(file).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::read;

    /// Central European Time (RFC 8536 §3): the same block twice, without any transition, and the rule for all times.
    fn central_european() -> Vec<u8> {
        let counts = [0, 0, 0, 0, 1, 4].map(u32::to_be_bytes).concat();
        let kind = [&3600_i32.to_be_bytes()[..], &[0, 0]].concat();
        let block = [b"TZif2", &[0; 15][..], &counts, &kind, b"CET\0"].concat();
        [&block, &block, &b"\nCET-1CEST,M3.5.0,M10.5.0/3\n"[..]].concat()
    }

    #[test]
    fn a_zone_is_read_from_its_file_or_through_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("Berlin"), folder.path().join("localtime"));
        std::fs::write(&file, central_european()).unwrap();
        std::os::unix::fs::symlink("Berlin", &link).unwrap();
        for path in [&file, &link] {
            let zone = read(path).unwrap();
            let hour = |moment: &str| moment.parse::<Timestamp>().unwrap().to_zoned(zone.clone()).hour();
            assert_eq!((hour("2026-11-21T10:00:00Z"), hour("2026-07-21T10:00:00Z")), (11, 12));
        }
    }

    #[test]
    fn without_a_zone_in_it_a_file_is_left_to_others() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("localtime");
        assert!(read(&file).is_none());
        for other in [&b""[..], b"UTC\n", &central_european()[..50]] {
            std::fs::write(&file, other).unwrap();
            assert!(read(&file).is_none());
        }
    }
}
