//! mailcheck as a part of a pipeline.

use std::fs::File;
use std::io::Read;
use std::process::Stdio;

use crate::bench::{Home, Ran, assert_told};

const WRITERS: [&str; 8] = [
    "--help",
    "--version",
    "completions bash",
    "man",
    "outbox list",
    "--sandbox account list",
    "--sandbox --json verify",
    "--sandbox send a.pdf --to kim@example.com --print",
];

fn home() -> Home {
    let home = Home::new();
    home.file("a.pdf", b"%PDF-1.7");
    home
}

/// What a shell makes of a line.
fn shell(home: &Home, line: &str) -> Ran {
    let program = std::path::Path::new(env!("CARGO_BIN_EXE_mailcheck")).parent().unwrap();
    let mut command = home.command("bash");
    command.env("PATH", format!("{}:/usr/bin:/bin", program.display())).args(["-c", line]);
    home.finish(&mut command)
}

#[test]
fn a_full_disk_is_told_and_has_its_exit() {
    let home = home();
    for arguments in WRITERS {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let ran = home.finish(home.mailcheck().args(arguments.split(' ')).stdout(full));
        assert_told(&ran, 74, "The output cannot be written: No space left on device");
    }
    // What went wrong before is more serious.
    let ran = shell(&home, "mailcheck --sandbox verify plain-password >/dev/full");
    assert_told(&ran, 77, "The output cannot be written");
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let home = home();
    for arguments in WRITERS {
        // Nobody reads from the beginning; `| head` would often have read everything before it ends.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let ran = home.finish(home.mailcheck().args(arguments.split(' ')).stdout(writer));
        assert_eq!((ran.exit, ran.stderr.as_str()), (Some(0), ""), "{arguments}");
    }
}

#[test]
fn a_slow_reader_gets_everything() {
    let home = home();
    // Far more than a pipe holds.
    home.file("large.pdf", &vec![b'%'; 3_000_000]);
    let mut command = home.mailcheck();
    command.args(["--sandbox", "send", "large.pdf", "--to", "kim@example.com", "--print"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let (mut text, mut some) = (Vec::new(), vec![0; 1 << 16]);
    let mut stdout = child.stdout.take().unwrap();
    loop {
        let count = stdout.read(&mut some).unwrap();
        if count == 0 {
            break;
        }
        text.extend_from_slice(&some[..count]);
        std::thread::yield_now();
    }
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(text.len() > 4_000_000 && text.ends_with(b"--\r\n"), "{} bytes", text.len());
}

#[test]
fn a_loop_keeps_its_list_to_itself() {
    let home = home();
    home.file("list", b"a.pdf\na.pdf\na.pdf\n");
    let line = "while read -r file; do mailcheck --sandbox send \"$file\" --to kim@example.com -q || exit; \
                echo \"$file\"; done <list";
    assert_eq!(shell(&home, line).stdout, "a.pdf\na.pdf\na.pdf\n");
    // What is left is still there for whoever comes after.
    let ran = shell(&home, "{ mailcheck --sandbox verify -q; mailcheck outbox list >&2; cat; } <list");
    assert_eq!(ran.stdout, "a.pdf\na.pdf\na.pdf\n");
}

#[test]
fn colours_are_for_terminals_unless_somebody_wants_them_everywhere() {
    let home = home();
    let coloured = |before: &str, flag: &str| {
        let ran = shell(&home, &format!("{before} mailcheck {flag} --sandbox verify | cat"));
        ran.stdout.contains('\x1b')
    };
    assert!(!coloured("TERM=xterm", ""));
    assert!(coloured("TERM=xterm CLICOLOR_FORCE=1", ""));
    assert!(coloured("TERM=xterm", "--color always"));
    assert!(!coloured("TERM=xterm CLICOLOR_FORCE=0", ""));
    assert!(!coloured("TERM=xterm CLICOLOR_FORCE=1 NO_COLOR=1", ""));
    assert!(!coloured("TERM=xterm CLICOLOR_FORCE=1", "--color never"));
}

#[test]
fn nothing_but_the_message_is_written_to_a_pipe_and_no_bar_to_a_file() {
    let home = home();
    home.file("t.csv", b"email\na@example.test\nb@example.test\n");
    let ran = shell(&home, "mailcheck --sandbox merge t.csv --subject x --body Hallo");
    assert!(ran.exit == Some(0) && !ran.stderr.contains('\x1b') && !ran.stderr.contains('\r'), "{ran:?}");
}
