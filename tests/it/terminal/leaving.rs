//! Whoever leaves the conversation, in whatever way and at whatever question, finds everything as it was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::screen::{Session, command};

/// A profile as somebody wrote it, with an account that is being changed.
const PROFILE: &str = "# mine\n[accounts.jana]\naddress   = \"jana@gmail.com\" # private\n";

/// The questions on the way to the password, and what is answered.
const WAY: [(&str, &str); 6] = [
    ("your e-mail address?", ""),
    ("recipients see beside it?", "Jana Beispiel"),
    ("two-step verification on", "no"),
    ("Press Enter when it is on.", ""),
    ("What is the password of", ""),
    ("Which number?", "5"),
];

/// A home with that profile in it.
fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join(".config/mailcheck");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), PROFILE).unwrap();
    home
}

/// Every file below a folder, with its content.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.clone(), std::fs::read(path).unwrap());
            }
        }
    }
    files
}

/// Goes to the question of that number.
fn at_question(home: &Path, number: usize) -> Session {
    let mut session = Session::start(command(home, "en", &["setup", "jana"]), 80);
    for (question, answer) in &WAY[..number] {
        session.expect(question).answer(answer);
    }
    session.expect(WAY[number].0);
    session
}

#[test]
fn a_kill_at_any_question_leaves_every_file_as_it_was() {
    for (number, (question, _)) in WAY.iter().enumerate() {
        let home = home();
        let before = files(home.path());
        at_question(home.path(), number).kill();
        assert_eq!(files(home.path()), before, "{question}");
    }
}

#[test]
fn ctrl_c_and_ctrl_d_at_any_question_end_it_and_leave_every_file_as_it_was() {
    // Where a line stands already, Ctrl-D only takes a letter from it, as everywhere.
    for (key, first) in [("\x03", 0), ("\x04", 1)] {
        for (number, (question, _)) in WAY.iter().enumerate().skip(first) {
            let home = home();
            let before = files(home.path());
            let mut session = at_question(home.path(), number);
            session.press(key);
            let transcript = session.end();
            assert_eq!(transcript.status.exit_code(), 130, "{}", transcript.screen);
            assert!(transcript.screen.contains("Nothing was changed."), "{}", transcript.screen);
            assert_eq!(files(home.path()), before, "{question}");
        }
    }
}
