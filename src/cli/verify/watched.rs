//! An account as it was when it was checked last, and whether it has changed since.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use super::round::Outcome;
use crate::account::vault::{self, Entry, Keyring, Mark, Marker};
use crate::account::{Profile, Secret, SecretSource};
use crate::finding::{Code, Exit};
use crate::outbox;

/// As long a keyring is left alone that could not be read: while it is locked, each look may ask its user to unlock it.
const LEFT_ALONE: SignedDuration = SignedDuration::from_mins(1);

/// What looks at stored secrets.
pub(super) struct Eyes {
    pub(super) environment: Arc<BTreeMap<OsString, OsString>>,
    pub(super) keyring: Arc<dyn Keyring>,
    pub(super) marker: Marker,
}

/// An account that is watched.
#[derive(Default)]
pub(super) struct Watched {
    /// Its profile when it was checked; nothing before.
    profile: Option<Profile>,
    /// Whose secret it is, if the check came so far.
    pub(super) entry: Option<Entry>,
    /// The secret that was read for the check.
    pub(super) tried: Option<Mark>,
    /// The secret as it was seen since.
    seen: Option<Mark>,
    /// Until then nobody looks at the secret.
    blind_until: Option<Timestamp>,
    /// How often it failed for a temporary reason, one time after the other.
    failures: u32,
    /// The moment from which it is tried again although nothing changed.
    pub(super) due: Option<Timestamp>,
    /// A secret that a command gave, for that other try: the command may ask somebody.
    pub(super) kept: Option<Secret>,
    /// Whether the login works.
    pub(super) works: bool,
}

impl Watched {
    /// Takes what the profile says now; tells whether the account is to be checked.
    pub(super) fn is_to_be_checked(&self, profile: &Profile, now: Timestamp) -> bool {
        self.has_changed(profile) || self.due.is_some_and(|due| due <= now)
    }

    /// Whether it is not what it was when it was checked.
    fn has_changed(&self, profile: &Profile) -> bool {
        self.profile.as_ref() != Some(profile)
            || self.seen.as_ref().is_some_and(|seen| Some(seen) != self.tried.as_ref())
    }

    /// A check begins, with the profile as it is now. What changed since the last one counts from the beginning.
    pub(super) fn begin(&mut self, profile: &Profile) {
        if self.has_changed(profile) {
            (self.failures, self.kept) = (0, None);
        }
        self.profile = Some(profile.clone());
        (self.entry, self.tried, self.seen, self.blind_until, self.due) = (None, None, None, None, None);
    }

    /// The check is over.
    pub(super) fn end(&mut self, (checked, prepared): &mut Outcome, now: Timestamp) {
        self.works = checked.verdict() == Code::Ready;
        if self.tried.as_ref().is_some_and(is_trouble) {
            self.blind_until = Some(now + LEFT_ALONE);
        }
        if checked.exit() == Exit::TryLater {
            self.failures += 1;
            self.due = Some(outbox::next_try(self.failures, now));
            let from_command = |profile: &Profile| matches!(profile.secret, SecretSource::Command(_));
            if self.profile.as_ref().is_some_and(from_command) {
                self.kept = prepared.take().map(|prepared| prepared.secret);
            }
        } else {
            self.failures = 0;
        }
    }

    /// Looks at the stored secret, off this thread: a keyring may take its time.
    pub(super) async fn look(&mut self, eyes: &Eyes, now: Timestamp) -> Option<Mark> {
        if self.blind_until.is_some_and(|until| now < until) {
            return self.seen.clone();
        }
        let (source, entry) = (self.profile.as_ref()?.secret.clone(), self.entry.clone()?);
        let (environment, keyring) = (Arc::clone(&eyes.environment), Arc::clone(&eyes.keyring));
        let look = move || vault::look(&source, &entry, &environment, &*keyring);
        let mark = eyes.marker.mark(&tokio::task::spawn_blocking(look).await.ok()??);
        if is_trouble(&mark) {
            self.blind_until = Some(now + LEFT_ALONE);
        } else {
            self.seen = Some(mark);
        }
        self.seen.clone()
    }
}

/// Whether the keyring itself could not be read, which says nothing about the secret.
fn is_trouble(mark: &Mark) -> bool {
    matches!(mark, Mark::None(finding) if matches!(finding.code, Code::KeyringLocked | Code::KeyringUnavailable))
}
