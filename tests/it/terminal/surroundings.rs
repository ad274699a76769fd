//! What the terminal and the desktop are like: without a cursor that moves, with a browser, without any terminal.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use portable_pty::CommandBuilder;
use rustix::process::{Pid, Signal};

use super::screen::{Session, command};

/// A script in a shell, in a terminal of its own.
fn in_shell(home: &Path, script: &str) -> CommandBuilder {
    let mut shell = CommandBuilder::new("/bin/bash");
    shell.args(["-c", script]);
    shell.env("LANG", "en_US.UTF-8");
    shell.env("TERM", "xterm");
    shell.cwd(home);
    shell
}

/// Answers the questions for a known account, as far as the one for the password.
fn to_password(session: &mut Session) -> &mut Session {
    session.expect("your e-mail address?").answer("").expect("recipients see").answer("");
    session.expect("two-step verification on").answer("yes").expect("What is the password")
}

#[test]
fn a_terminal_that_can_only_write_lines_gets_lines_and_no_escape_sequence() {
    let home = tempfile::tempdir().unwrap();
    let mut dumb = command(home.path(), "en", &["--sandbox", "setup", "app-password"]);
    dumb.env("TERM", "dumb");
    dumb.env_remove("NO_COLOR");
    let mut session = Session::start(dumb, 60);
    session.wait("your e-mail address?").wait("[app-password@example.com]").answer("");
    session.wait("recipients see").wait("[Jana Beispiel]").answer("Kim Beispiel");
    session.wait("two-step verification on").answer("yes");
    session.wait("What is the password").wait("> ").answer("sandboxsandboxes");
    let transcript = session.end();
    assert_eq!(transcript.status.exit_code(), 0, "{}", transcript.screen);
    assert!(!transcript.raw.contains('\x1b'), "{:?}", transcript.raw);
    assert_eq!(transcript.raw.matches("sandboxsandboxes").count(), 1, "only the sandbox says it");
}

#[test]
fn a_narrow_terminal_breaks_lines_between_words() {
    let home = tempfile::tempdir().unwrap();
    let mut session = Session::start(command(home.path(), "de", &["--sandbox", "setup", "app-password"]), 40);
    session.expect("Ihre E-Mail-Adresse?").press("\x03");
    let screen = session.end().screen;
    assert!(screen.lines().any(|line| line == "Hier richten Sie ein Konto ein, Frage"), "{screen}");
}

#[test]
fn colours_are_there_unless_nobody_wants_them() {
    let home = tempfile::tempdir().unwrap();
    let mut colourful = command(home.path(), "en", &["--sandbox", "setup", "app-password"]);
    colourful.env_remove("NO_COLOR");
    let mut session = Session::start(colourful, 60);
    to_password(&mut session).answer("sandboxsandboxes");
    let transcript = session.end();
    assert!(transcript.raw.contains("\x1b[32m✓\x1b[0m"), "{:?}", transcript.raw);
}

#[test]
fn the_page_is_opened_in_the_browser_of_the_desktop_if_the_user_wants() {
    let home = tempfile::tempdir().unwrap();
    let (program, opened) = (home.path().join("xdg-open"), home.path().join("opened"));
    std::fs::write(
        &program,
        format!("#!/bin/sh\necho \"$1\" >>'{0}.new' && mv '{0}.new' '{0}'\n", opened.display()),
    )
    .unwrap();
    std::fs::set_permissions(&program, PermissionsExt::from_mode(0o755)).unwrap();
    let mut desktop = command(home.path(), "de", &["--sandbox", "setup", "app-password"]);
    desktop.env("DISPLAY", ":0");
    desktop.env("PATH", format!("{}:/usr/bin:/bin", home.path().display()));
    let mut session = Session::start(desktop, 80);
    session.expect("Ihre E-Mail-Adresse?").answer("").expect("Empfänger daneben").answer("");
    session.expect("zwei Schritten eingeschaltet?").answer("nein");
    session.expect("two-step-verification jetzt im Browser öffnen?").answer("nein");
    session.expect("sobald sie eingeschaltet ist").answer("");
    session.expect("apppasswords jetzt im Browser öffnen?").answer("");
    session.expect("Wie lautet das Passwort").answer("sandboxsandboxes");
    let transcript = session.end();
    assert_eq!(transcript.status.exit_code(), 0, "{}", transcript.screen);
    // The browser goes its own way; it is not waited for.
    while !opened.exists() {
        std::thread::yield_now();
    }
    assert_eq!(std::fs::read_to_string(&opened).unwrap(), "https://myaccount.google.com/apppasswords\n");
}

#[test]
fn the_terminal_echoes_again_after_a_secret_that_was_interrupted() {
    let home = tempfile::tempdir().unwrap();
    let script = format!(
        "{} --sandbox setup app-password; stty -a | tr ' ' '\\n' | grep -x 'echo\\|icanon\\|isig'; echo over",
        env!("CARGO_BIN_EXE_mailcheck")
    );
    let mut session = Session::start(in_shell(home.path(), &script), 80);
    to_password(&mut session).press("\x03");
    session.wait("over");
    let transcript = session.end();
    for mode in ["echo", "icanon", "isig"] {
        assert!(transcript.screen.lines().any(|line| line == mode), "{mode}: {}", transcript.raw);
    }
}

#[test]
fn a_signal_at_any_question_leaves_the_terminal_as_it_was() {
    // The line editor takes SIGINT for itself, as if it were Ctrl-C.
    for (signal, exit) in [(Signal::TERM, "143"), (Signal::HUP, "129")] {
        for is_hidden in [false, true] {
            let home = tempfile::tempdir().unwrap();
            let script = format!(
                "before=$(stty -g); (echo $BASHPID >id; exec {} --sandbox setup app-password); echo \"ended with $?\"
                 [ \"$before\" = \"$(stty -g)\" ] && echo as before; echo over",
                env!("CARGO_BIN_EXE_mailcheck")
            );
            let mut session = Session::start(in_shell(home.path(), &script), 80);
            if is_hidden {
                to_password(&mut session);
            } else {
                session.expect("your e-mail address?");
            }
            let id: i32 = std::fs::read_to_string(home.path().join("id")).unwrap().trim().parse().unwrap();
            rustix::process::kill_process(Pid::from_raw(id).unwrap(), signal).unwrap();
            session.wait("over");
            let transcript = session.end();
            for line in [&format!("ended with {exit}"), "as before"] {
                assert!(transcript.screen.lines().any(|said| said == line), "{line}: {}", transcript.raw);
            }
            let brackets = |sequence| transcript.raw.matches(sequence).count();
            assert_eq!(brackets("\x1b[?2004h"), brackets("\x1b[?2004l"), "{:?}", transcript.raw);
        }
    }
}

#[test]
fn no_secret_stands_in_the_list_of_processes() {
    let home = tempfile::tempdir().unwrap();
    let mut session = Session::start(command(home.path(), "en", &["--sandbox", "setup", "silent"]), 80);
    to_password(&mut session).answer("sandboxsandboxes");
    session.wait("server's name");
    let commands = std::fs::read(format!("/proc/{}/cmdline", session.id())).unwrap();
    let environment = std::fs::read(format!("/proc/{}/environ", session.id())).unwrap();
    for place in [commands, environment] {
        assert!(!String::from_utf8_lossy(&place).contains("sandboxsandboxes"));
    }
    session.press("\x03");
    assert_eq!(session.end().status.exit_code(), 130);
}

#[test]
fn a_secret_stays_unseen_after_a_stop_during_which_the_shell_showed_what_is_typed() {
    let home = tempfile::tempdir().unwrap();
    let (program, log) = (env!("CARGO_BIN_EXE_mailcheck"), home.path().join("pid"));
    // The shell takes the terminal back when its job stops, and leaves it with the echo on.
    let script = format!(
        "set -m; sh -c 'echo $$ >{}; exec {program} --sandbox setup wrong-app-password'; \
         stty echo icanon isig; echo stopped; fg; echo over",
        log.display()
    );
    let mut session = Session::start(in_shell(home.path(), &script), 80);
    to_password(&mut session);
    let id = std::fs::read_to_string(&log).unwrap().trim().to_owned();
    // It is waiting for a key once it sleeps (proc_pid_stat(5)).
    while !std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap().contains(") S ") {
        std::thread::yield_now();
    }
    let pid = rustix::process::Pid::from_raw(id.parse().unwrap()).unwrap();
    rustix::process::kill_process(pid, rustix::process::Signal::STOP).unwrap();
    session.wait("stopped").expect("setup wrong-app-password").answer("abcdefghijklmnop");
    session.expect("How should it go on?").answer("5").wait("over");
    let transcript = session.end();
    assert!(!transcript.raw.contains("abcdefghijklmnop"), "{}", transcript.raw);
}
