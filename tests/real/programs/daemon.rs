//! Programs of the system that mail what a job writes: cron and anacron.
//!
//! Their path of sendmail is built in, and cron's files are the system's: both run in a mount namespace of their own, in
//! which these are ours.

use std::process::{Child, Command};
use std::time::Duration;

use super::Office;
use crate::bench::{required_program, servers, skip};

/// A program that is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An office with a job that writes to both of its outputs.
fn with_job() -> Option<(Office, String)> {
    let may_mount = Command::new("/usr/bin/unshare").args(["--mount", "--", "/bin/true"]).output();
    if !may_mount.is_ok_and(|output| output.status.success()) {
        skip("there may be no mount namespaces");
        return None;
    }
    let office = Office::new(servers()?);
    office.home.program("job", "#!/bin/sh\necho out\necho err >&2\necho Grüße\n");
    let job = office.home.path().join("job").display().to_string();
    Some((office, job))
}

/// The command that runs a program where `sendmail` is ours, after having done something else.
fn apart(office: &Office, before: &str, program: &str) -> Command {
    let script =
        format!("set -e; mount --bind {} /usr/sbin/sendmail\n{before}\nexec {program}", office.sendmail());
    let mut command = office.command("/usr/bin/unshare");
    command.args(["--mount", "--", "/bin/sh", "-c", &script]);
    command
}

/// What the job wrote arrived, from the account in the place of root.
fn assert_mailed(office: &Office, from: &str) {
    let handed_in = String::from_utf8(office.handed_in()).unwrap();
    let subject = handed_in.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap();
    let line = format!("From: {from}");
    office.assert_arrived(subject, &["kunde"], &[&line], &["From", "Date", "Message-ID"]);
    assert!(handed_in.starts_with(&line) && handed_in.contains("\nout\nerr\nGrüße\n"), "{handed_in}");
}

#[test]
fn anacron_mails_what_a_job_writes() {
    let Some(anacron) = required_program("/usr/sbin/anacron") else { return };
    let Some((office, job)) = with_job() else { return };
    let table = format!("SHELL=/bin/sh\nMAILTO=kunde@example.test\n1 0 by-anacron {job}\n");
    let table = office.home.file("anacrontab", table.as_bytes());
    let spool = office.home.file("spool/.keep", b"");
    let spool = spool.trim_end_matches("/.keep");
    office.run(&mut apart(&office, "", &format!("{anacron} -d -f -n -s -t {table} -S {spool}")));
    assert_mailed(&office, "Anacron <root>");
}

#[test]
fn cron_mails_what_a_job_writes() {
    let Some(cron) = required_program("/usr/sbin/cron") else { return };
    let Some((office, job)) = with_job() else { return };
    let table = format!("SHELL=/bin/sh\nMAILTO=kunde@example.test\n@reboot root {job}\n");
    let table = office.home.file("crontab", table.as_bytes());
    let empty = office.home.file("empty/crontabs/.keep", b"");
    let empty = empty.trim_end_matches("/crontabs/.keep");
    let before = format!(
        "mount -t tmpfs none /run\nmount --bind {empty} /etc/cron.d\nmount --bind {empty} /var/spool/cron\n\
         mount --bind {table} /etc/crontab"
    );
    let _running = Running(apart(&office, &before, &format!("{cron} -f")).spawn().unwrap());
    office.await_handed_in();
    assert_mailed(&office, "root (Cron Daemon)");
}

impl Office {
    /// Waits until a program that runs by itself has handed in all of its message.
    fn await_handed_in(&self) {
        let told = self.home.path().join("told");
        for _ in 0..600 {
            if told.exists() {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("nothing was handed in");
    }
}
