//! Who is at work on a letter: a process, known to be alive by a lock that the system takes away when it ends.
//!
//! A lease of so many minutes would be wrong in both ways: too short for a computer that slept, too long for a process that
//! was killed. The kernel knows at once.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

/// How often a file is made, if others take it away: more often than that happens by chance.
const TRIES: usize = 10;

/// This process, as a worker on the outbox.
#[derive(Debug)]
pub(super) struct Worker {
    /// Its name, which no other has.
    pub(super) name: String,
    file: PathBuf,
    /// Held as long as the worker lives.
    _lock: File,
}

impl Worker {
    /// Takes the outbox's file; gives a worker with a lock of its own beside it.
    pub(super) fn begin(outbox: &Path) -> io::Result<Self> {
        let folder = folder(outbox);
        fs::DirBuilder::new().recursive(true).mode(0o700).create(&folder)?;
        for _ in 0..TRIES {
            if let Some(worker) = Self::lock_in(&folder)? {
                return Ok(worker);
            }
        }
        Err(io::Error::other("no file of its own can be locked"))
    }

    /// Nothing if somebody who sweeps took the new file for a dead worker's, before it was locked.
    fn lock_in(folder: &Path) -> io::Result<Option<Self>> {
        let name = format!("{}-{}", std::process::id(), unique()?);
        let file = folder.join(&name);
        let lock = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&file)?;
        match flock(&lock, FlockOperation::NonBlockingLockExclusive) {
            Ok(()) if file.try_exists()? => Ok(Some(Self { name, file, _lock: lock })),
            Ok(()) | Err(Errno::WOULDBLOCK) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Removes what dead workers left behind.
    pub(super) fn sweep(outbox: &Path) {
        for entry in fs::read_dir(folder(outbox)).into_iter().flatten().flatten() {
            if let Some(name) = entry.file_name().to_str() {
                Self::is_dead(outbox, name);
            }
        }
    }

    /// Whether the worker of that name is dead: nobody holds its lock. Its file is removed then.
    pub(super) fn is_dead(outbox: &Path, name: &str) -> bool {
        let file = folder(outbox).join(name);
        match File::open(&file) {
            Ok(lock) if flock(&lock, FlockOperation::NonBlockingLockExclusive).is_ok() => {
                // Whether it goes away does not matter: a dead worker's file is only litter.
                let _ = fs::remove_file(&file);
                true
            }
            Ok(_) => false,
            Err(error) => error.kind() == io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.file);
    }
}

fn folder(outbox: &Path) -> PathBuf {
    outbox.with_extension("workers")
}

fn unique() -> io::Result<String> {
    use ring::rand::{SecureRandom, SystemRandom};
    let mut random = [0; 8];
    SystemRandom::new().fill(&mut random).map_err(|_| io::Error::other("no random numbers"))?;
    Ok(format!("{:016x}", u64::from_be_bytes(random)))
}

#[cfg(test)]
mod tests {
    use super::Worker;

    #[test]
    fn a_worker_is_alive_until_it_ends() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = folder.path().join("outbox.db");
        let worker = Worker::begin(&outbox).unwrap();
        let name = worker.name.clone();
        assert!(!Worker::is_dead(&outbox, &name));
        drop(worker);
        assert!(Worker::is_dead(&outbox, &name));
    }

    #[test]
    fn what_dead_workers_left_is_swept_away_and_the_living_stay() {
        let folder = tempfile::tempdir().unwrap();
        let outbox = folder.path().join("outbox.db");
        let worker = Worker::begin(&outbox).unwrap();
        std::fs::write(super::folder(&outbox).join("1-dead"), "").unwrap();
        Worker::sweep(&outbox);
        let left: Vec<_> = std::fs::read_dir(super::folder(&outbox)).unwrap().flatten().collect();
        assert_eq!(left.len(), 1);
        assert!(!Worker::is_dead(&outbox, &worker.name));
    }
}
