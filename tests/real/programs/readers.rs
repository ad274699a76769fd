//! Mail programs: git send-email, mutt, s-nail.

use std::io::Write;
use std::process::{Command, Stdio};

use super::Office;
use crate::bench::{required_program, servers};

/// A patch as `git format-patch` writes it.
const PATCH: &str = "From 0123456789012345678901234567890123456789 Mon Sep 17 00:00:00 2001\n\
From: Jana Müller <jana@example.test>\nDate: Sat, 21 Nov 2026 10:00:00 +0100\nSubject: [PATCH] SUBJECT\n\
MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n\
Grüße.\n---\n a | 2 +-\n\n--- a/a\n+++ b/a\n@@ -1 +1 @@\n-.\n+..\n-- \n2.39.5\n\n";

/// Lines that are awkward on their way.
const TEXT: &str = "Guten Tag,\n.\n..\nFrom hier an\nviele Grüße\n";

/// Runs a program with that on standard input.
fn with_stdin<'a>(command: &'a mut Command, office: &Office, text: &str) -> &'a mut Command {
    let mut file = tempfile::tempfile_in(office.home.path()).unwrap();
    file.write_all(text.as_bytes()).unwrap();
    std::io::Seek::rewind(&mut file).unwrap();
    command.stdin(Stdio::from(file))
}

#[test]
fn git_sends_its_patches() {
    let (Some(servers), Some(git)) = (servers(), required_program("/usr/bin/git")) else { return };
    let office = Office::new(servers);
    let patch = office.home.file("0001.patch", PATCH.replace("SUBJECT", "by git – 1").as_bytes());
    let server = format!("sendemail.smtpServer={}", office.sendmail());
    let mut command = office.command(&git);
    command.args(["-c", "user.name=Jana", "-c", "user.email=jana@example.test"]);
    command.args(["-c", &server, "send-email", "--confirm=never", "--suppress-cc=all", "--no-thread"]);
    command.args(["--from=Jana Müller <jana@example.test>", "--envelope-sender=auto"]);
    command.args(["--to=kunde@example.test", "--cc=kopie@example.test", "--bcc=geheim@example.test", &patch]);
    office.run(&mut command);
    office.assert_arrived("[PATCH] by git – 1", &["kunde", "kopie", "geheim"], &["Bcc:"], &[]);
}

#[test]
fn mutt_sends_with_an_attachment_and_a_hidden_recipient() {
    let (Some(servers), Some(mutt)) = (servers(), required_program("/usr/bin/mutt")) else { return };
    let office = Office::new(servers);
    let settings = format!(
        "set sendmail=\"{} -oem -oi\"\nset from=\"jana@example.test\"\nset realname=\"Jana Müller\"\nset use_envelope_from=yes\n\
         set copy=no\nset charset=utf-8\n",
        office.sendmail()
    );
    let settings = office.home.file("muttrc", settings.as_bytes());
    let file = office.home.file("a.pdf", b"%PDF-1.7 x");
    let mut command = office.command(&mutt);
    command.args(["-n", "-F", &settings, "-s", "by mutt – 1", "-c", "kopie@example.test"]);
    command
        .args(["-b", "geheim@example.test", "-a", &file, "--", "kunde@example.test"])
        .env("LC_ALL", "C.UTF-8");
    office.run(with_stdin(&mut command, &office, TEXT));
    office.assert_arrived("by mutt – 1", &["kunde", "kopie", "geheim"], &["Bcc: "], &[]);
}

#[test]
fn s_nail_sends_to_several() {
    let (Some(servers), Some(s_nail)) = (servers(), required_program("/usr/bin/s-nail")) else { return };
    let office = Office::new(servers);
    let mta = format!("mta={}", office.sendmail());
    let mut command = office.command(&s_nail);
    command.args([
        "-:/",
        "-S",
        "v15-compat",
        "-S",
        &mta,
        "-S",
        "ttycharset=utf-8",
        "-r",
        "jana@example.test",
    ]);
    command.args([
        "-s",
        "by s-nail – 1",
        "-b",
        "geheim@example.test",
        "-c",
        "kopie@example.test",
        "kunde@example.test",
    ]);
    office.run(with_stdin(&mut command, &office, TEXT));
    office.assert_arrived("by s-nail – 1", &["kunde", "kopie", "geheim"], &["Bcc:"], &[]);
}
