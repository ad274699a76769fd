//! `[log]`: where deliveries are logged.

use std::fmt;
use std::path::{Path, PathBuf};

use super::document::Value;
use crate::error::Error;

/// Where deliveries are logged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogTarget {
    /// A file of the user's.
    File(PathBuf),
    /// The system's log.
    Syslog,
    /// systemd's journal.
    Journald,
}

impl LogTarget {
    /// Takes the table, with exactly one of its keys, and the user's home folder.
    pub(super) fn read(value: &Value<'_>, home: Option<&Path>) -> Result<Self, Error> {
        let table = value.table(&["file", "to"])?;
        match (table.get("file"), table.get("to")) {
            (Some(file), None) => Ok(Self::File(file.path(home)?)),
            (None, Some(to)) => to.choice(&[("syslog", Self::Syslog), ("journald", Self::Journald)]),
            _ => Err(value.wrong("config-log-target")),
        }
    }
}

impl fmt::Display for LogTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => path.display().fmt(f),
            Self::Syslog => f.write_str("syslog"),
            Self::Journald => f.write_str("journald"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::LogTarget;
    use crate::account::Config;
    use crate::error::Error;

    fn read(text: &str) -> Result<Option<LogTarget>, Error> {
        let home = Some(Path::new("/home/jana"));
        Config::parse(text, Path::new("/etc/mail/config.toml"), &[], home).map(|config| config.log)
    }

    #[test]
    fn a_file_or_one_of_the_systems_logs_is_named() {
        let file = |path: &str| Some(LogTarget::File(path.into()));
        assert_eq!(read("log.file = '~/mail.log'").unwrap(), file("/home/jana/mail.log"));
        assert_eq!(read("log.file = 'mail.log'").unwrap(), file("/etc/mail/mail.log"));
        assert_eq!(read("log.to = 'syslog'").unwrap(), Some(LogTarget::Syslog));
        assert_eq!(read("[log]\nto = 'journald'").unwrap(), Some(LogTarget::Journald));
        assert_eq!(read("").unwrap(), None);
    }

    #[test]
    fn both_none_and_others_are_mistakes() {
        let fault = |text| read(text).unwrap_err().message.key;
        assert_eq!(fault("log = {}"), "config-log-target");
        assert_eq!(fault("log = { file = 'x', to = 'syslog' }"), "config-log-target");
        assert_eq!(fault("log.to = 'printer'"), "config-bad-value");
        assert_eq!(fault("log.file = ''"), "config-empty");
        assert_eq!(fault("log = 'x'"), "config-wrong-type");
    }
}
