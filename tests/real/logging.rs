//! The log of many processes at once, and one that may not grow.

use std::thread;

use crate::bench::{Home, servers};
use crate::stalling::home;
use crate::stalling::server::{Manner, Point, Server};

#[test]
fn the_lines_of_many_processes_do_not_mix() {
    // A server that never comes to its point.
    let server = Server::start(Point::Connect, usize::MAX, Manner::Silence);
    let home = home(&server);
    let profile = std::fs::read_to_string(home.path().join(".config/mailcheck/config.toml")).unwrap();
    let home = home.with_profile(&format!("{profile}[log]\nfile = \"~/mail.log\"\n"));
    thread::scope(|scope| {
        for number in 0..20 {
            let home = &home;
            scope.spawn(move || {
                let to = format!("kim-{number}@example.test");
                let ran = home.run(&["send", "a.pdf", "--to", &to]);
                assert_eq!(ran.exit, Some(0), "{ran:?}");
            });
        }
    });
    let log = std::fs::read_to_string(home.path().join("mail.log")).unwrap();
    assert_eq!(log.lines().count(), 20, "{log}");
    for line in log.lines() {
        assert!(
            line.starts_with("time=2") && line.contains(" state=sent ") && line.matches('=').count() > 8,
            "{line}"
        );
    }
}

#[test]
fn a_log_that_may_not_grow_changes_nothing_else() {
    let Some(servers) = servers() else { return };
    let home = Home::jana(&servers);
    let profile = std::fs::read_to_string(home.path().join(".config/mailcheck/config.toml")).unwrap();
    let home = home.with_profile(&format!("log.file = \"~/mail.log\"\n{profile}"));
    // Far larger than the outbox, and as large as a file may become.
    std::fs::File::create(home.file("mail.log", b"")).unwrap().set_len(8 << 20).unwrap();
    home.file("a.pdf", b"%PDF-1.7");
    let mailcheck = env!("CARGO_BIN_EXE_mailcheck");
    let line =
        format!("ulimit -f 8192; exec {mailcheck} send a.pdf --to kunde@example.test --subject growing");
    let ran = home.finish(home.command("bash").args(["-c", &line]));
    assert!(ran.exit == Some(0) && ran.stderr.contains("nothing more is logged: File too large"), "{ran:?}");
    assert_eq!(home.run(&["--json", "outbox", "list"]).json()["messages"][0]["state"], "sent");
}
