//! Exit codes, sysexits(3) where one fits.

/// How a run ends, for the calling program. The numbers are fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Exit {
    /// Ready; sent; explained.
    Ok = 0,
    /// A monitoring plugin's: it works, but somebody should know something.
    Warning = 1,
    /// A monitoring plugin's: it does not work.
    Critical = 2,
    /// A monitoring plugin's: nobody knows.
    Unknown = 3,
    /// The command line is wrong.
    Usage = 64,
    /// Message, address, table or attachment unusable; refused by the server for its content.
    Data = 65,
    /// An input file is missing or unreadable.
    NoInput = 66,
    /// The server refuses a recipient for good.
    Recipient = 67,
    /// The server's name does not resolve.
    Host = 68,
    /// The server refuses to serve us for good.
    Unavailable = 69,
    /// A defect of mailcheck.
    Internal = 70,
    /// A file cannot be written.
    Io = 74,
    /// Temporary: trying again later may work.
    TryLater = 75,
    /// TLS or SMTP broken.
    Protocol = 76,
    /// Credentials refused, or policy says that they will be.
    Credentials = 77,
    /// Profile or secret missing or unusable.
    Config = 78,
    /// Perhaps sent.
    InDoubt = 80,
    /// Ended because its terminal was closed (128 + SIGHUP, as shells report it).
    HungUp = 129,
    /// Ended by Ctrl-C (128 + SIGINT, as shells report it).
    Interrupted = 130,
    /// Ended by SIGTERM (128 + SIGTERM, as shells report it).
    Terminated = 143,
}

impl Exit {
    /// The most serious first: with several results, the first of these that occurred decides.
    const ORDER: [Self; 20] = [
        Self::Interrupted,
        Self::Terminated,
        Self::HungUp,
        Self::Internal,
        Self::InDoubt,
        Self::Credentials,
        Self::Config,
        Self::Protocol,
        Self::Unavailable,
        Self::Host,
        Self::Recipient,
        Self::Data,
        Self::NoInput,
        Self::Io,
        Self::TryLater,
        Self::Usage,
        Self::Critical,
        Self::Unknown,
        Self::Warning,
        Self::Ok,
    ];

    /// All of them, by number.
    pub fn all() -> [Self; 20] {
        let mut all = Self::ORDER;
        all.sort_unstable_by_key(|exit| exit.number());
        all
    }

    /// Whether somebody ended the run by a signal.
    pub fn is_interruption(self) -> bool {
        matches!(self, Self::HungUp | Self::Interrupted | Self::Terminated)
    }

    /// The number handed to the calling program.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// Takes the exits of several results; gives the one that decides, `Ok` if there is none.
    pub fn most_serious(exits: impl IntoIterator<Item = Self>) -> Self {
        let rank = |exit: &Self| Self::ORDER.iter().position(|known| known == exit);
        exits.into_iter().min_by_key(rank).unwrap_or(Self::Ok)
    }
}

#[cfg(test)]
mod tests {
    use super::Exit;

    #[test]
    fn the_most_serious_result_decides() {
        let exits = [Exit::Ok, Exit::TryLater, Exit::Credentials, Exit::Recipient];
        assert_eq!(Exit::most_serious(exits), Exit::Credentials);
        assert_eq!(Exit::most_serious([Exit::InDoubt, Exit::Credentials]), Exit::InDoubt);
        assert_eq!(Exit::most_serious([]), Exit::Ok);
    }
}
