//! The pipelines of the README, in a real shell, with a sandbox behind them.

use std::os::unix::fs::PermissionsExt;

use crate::bench::{Home, Ran};

/// The text between fences of that kind in the section on pipelines.
fn block(kind: &str) -> String {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let section = readme.split("\n## In pipelines\n").nth(1).unwrap().split("\n## ").next().unwrap();
    let (_, rest) = section.split_once(&format!("```{kind}\n")).unwrap();
    rest.split("```").next().unwrap().to_owned()
}

/// A home with everything that the README's examples find there.
fn home() -> Home {
    let home = Home::new();
    let program = |name: &str, script: &str| {
        let path = home.file(&format!("programs/{name}"), format!("#!/bin/sh\n{script}\n").as_bytes());
        std::fs::set_permissions(path, PermissionsExt::from_mode(0o700)).unwrap();
    };
    program("generate-invoice", "echo \"%PDF-1.7 $1\"");
    program("mailcheck", &format!("exec {} --sandbox \"$@\"", env!("CARGO_BIN_EXE_mailcheck")));
    home.file("1001.pdf", b"%PDF-1.7");
    home.file("1002.pdf", b"%PDF-1.7");
    home.file("list.txt", b"1001.pdf\n1002.pdf\n");
    home.file("rechnungen/1003.pdf", b"%PDF-1.7");
    home.file("mail.log", b"postfix/smtp[1]: 4F: to=<x@example.com>, status=bounced (host mx.example.com said: 550 5.1.1 no such user (in reply to RCPT TO command))\n");
    home
}

fn shell(home: &Home, script: &str) -> Ran {
    let path = format!("{}/programs:/usr/bin:/bin", home.path().display());
    home.finish(
        home.command("bash")
            .args(["-euo", "pipefail", "-c", script])
            .env("PATH", path)
            .env("LANG", "C.UTF-8"),
    )
}

#[test]
fn the_pipelines_shown_work() {
    let ran = shell(&home(), &block("sh"));
    assert!(ran.exit == Some(0) && !ran.stderr.contains("did not go out"), "{ran:?}");
    assert!(
        ran.stdout.contains("Sent to kunde@example.com") && ran.stdout.contains("[recipient-unknown]"),
        "{ran:?}"
    );
}

#[test]
fn the_cron_jobs_shown_are_silent_when_all_is_well() {
    let home = home();
    let jobs = block("cron");
    assert_eq!(jobs.lines().count(), 2);
    for job in jobs.lines() {
        let command = job.splitn(6, ' ').nth(5).unwrap();
        let ran = shell(&home, command);
        assert_eq!((ran.exit, ran.stdout.as_str(), ran.stderr.as_str()), (Some(0), "", ""), "{command}");
    }
}
