//! A disk that is full, that takes no writing, or that fails in the middle of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::books::{Tally, compare};
use super::{clear, retry, send, send_document};
use crate::bench::{Home, assert_told, servers};

/// Sizes of the largest file that may be written, in blocks of 512 bytes: from less than is needed to begin with, to more
/// than a whole run needs.
const LIMITS: std::ops::Range<usize> = 60..420;
/// From one of them to the next: less than a page of the outbox.
const STEP: usize = 5;

/// A small file system in memory, for the folder of what mailcheck remembers; gone when it is dropped.
struct Disk(PathBuf);

impl Disk {
    /// Of so many kilobytes.
    fn under(home: &Home, kilobytes: u32) -> Self {
        let folder = home.path().join(".local/state");
        std::fs::create_dir_all(&folder).unwrap();
        mount(&["-t", "tmpfs", "-o", &format!("size={kilobytes}k,mode=700"), "tmpfs"], &folder);
        Self(folder)
    }

    fn forbid_writing(&self) {
        mount(&["-o", "remount,ro"], &self.0);
    }

    fn allow_writing(&self) {
        mount(&["-o", "remount,rw"], &self.0);
    }

    /// Writes a file until there is no room at all.
    fn fill(&self) {
        let mut file = std::fs::File::create(self.0.join("filler")).unwrap();
        while std::io::Write::write_all(&mut file, &[0; 512]).is_ok() {}
    }

    fn clear(&self) {
        std::fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        assert!(Command::new("umount").arg(&self.0).status().unwrap().success());
    }
}

fn mount(arguments: &[&str], folder: &Path) {
    assert!(Command::new("mount").args(arguments).arg(folder).status().unwrap().success());
}

#[test]
fn on_a_full_disk_nothing_is_stored_and_nothing_is_sent() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let disk = Disk::under(&home, 512);
    assert_eq!(home.finish(&mut send(&home, "1", &["--queue"])).exit, Some(0));
    disk.fill();
    for (lang, words) in [("en", "no room on the disk"), ("de", "kein Platz")] {
        for mut command in [send(&home, "2", &[]), retry(&home)] {
            assert_told(&home.finish(command.args(["--lang", lang])), 74, words);
        }
    }
    disk.clear();
    assert_eq!(compare(&home, &servers), Tally { queued: 1, ..Tally::default() });
    assert_eq!(clear(&home, &servers), Tally { sent: 1, ..Tally::default() });
}

#[test]
fn where_nothing_can_be_written_nothing_is_sent() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let disk = Disk::under(&home, 2048);
    disk.forbid_writing();
    assert_eq!(home.finish(&mut send(&home, "1", &[])).exit, Some(74));
    disk.allow_writing();
    assert_eq!(home.finish(&mut send(&home, "2", &["--queue"])).exit, Some(0));
    disk.forbid_writing();
    for (lang, words) in [("en", "cannot be used"), ("de", "lässt sich nicht benutzen")] {
        for mut command in [send(&home, "3", &[]), retry(&home)] {
            assert_told(&home.finish(command.args(["--lang", lang])), 74, words);
        }
    }
    disk.allow_writing();
    assert_eq!(clear(&home, &servers), Tally { sent: 1, ..Tally::default() });
}

/// Brings what stands in the log into the file, as it happens after a while, so that every run begins with an empty log.
fn write_log_into(file: &Path) {
    let connection = rusqlite::Connection::open(file).unwrap();
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
}

#[test]
fn a_disk_that_fails_at_any_moment_loses_nothing_and_sends_nothing_twice() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    // To make the outbox takes more than to use it.
    assert_eq!(home.finish(&mut send(&home, "first", &[])).exit, Some(0));
    let (mut failed, mut succeeded) = (0, 0);
    for limit in LIMITS.step_by(STEP) {
        write_log_into(&home.path().join(".local/state/mailcheck/outbox.db"));
        let command = send_document(&home, &limit.to_string(), b"%PDF-1.7 small", &[]);
        let ran = home.finish(&mut limited(&home, &command, limit));
        match ran.exit {
            Some(0) => succeeded += 1,
            Some(74) => failed += 1,
            _ => panic!("{limit}: {ran:?}"),
        }
    }
    assert!(failed >= 20 && succeeded >= 5, "{failed} failed, {succeeded} succeeded");
    let before = compare(&home, &servers);
    assert!(before.sent >= succeeded && before.queued > 0 && before.in_doubt > 0, "{before:?}");
    let after = clear(&home, &servers);
    assert_eq!((after.letters(), after.in_doubt), (before.letters(), before.in_doubt));
}

/// That command, with files that may not grow beyond so many blocks.
fn limited(home: &Home, command: &Command, blocks: usize) -> Command {
    let mut shell = home.command("/bin/sh");
    // The write fails, as it does on a disk that is full or broken.
    shell.args(["-c", "ulimit -f \"$0\"; exec \"$@\"", &blocks.to_string()]);
    shell.arg(command.get_program()).args(command.get_args());
    shell
}
