//! The log of many processes at once.

use std::thread;

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
