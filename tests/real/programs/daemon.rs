//! Programs of the system: anacron, which mails what a job writes, as cron does.

use super::Office;
use crate::bench::{required_program, servers};

#[test]
fn anacron_mails_what_a_job_writes() {
    let (Some(servers), Some(anacron)) = (servers(), required_program("/usr/sbin/anacron")) else { return };
    let office = Office::new(servers);
    office.home.program("job", "#!/bin/sh\necho out\necho err >&2\necho Grüße\n");
    let job = office.home.path().join("job");
    let table = format!("SHELL=/bin/sh\nMAILTO=kunde@example.test\n1 0 by-anacron {}\n", job.display());
    let table = office.home.file("anacrontab", table.as_bytes());
    let spool = office.home.file("spool/.keep", b"");
    let spool = spool.trim_end_matches("/.keep");
    // Its path of sendmail is built in: in a mount namespace of its own, that is ours.
    let script = format!(
        "mount --bind {} /usr/sbin/sendmail && exec {anacron} -d -f -n -s -t {table} -S {spool}",
        office.sendmail()
    );
    office.run(office.command("/usr/bin/unshare").args(["--mount", "--", "/bin/sh", "-c", &script]));
    let handed_in = String::from_utf8(office.handed_in()).unwrap();
    let subject = handed_in.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap();
    let top = ["From", "Date", "Message-ID"];
    office.assert_arrived(subject, &["kunde"], &["From: Anacron <root>"], &top);
    assert!(handed_in.contains("\nout\nerr\nGrüße\n"), "{handed_in}");
}
