//! Real programs that hand their messages to `sendmail`: what each of them wrote arrives, byte for byte.

mod daemon;
mod readers;
mod scripts;

use std::path::PathBuf;
use std::process::Command;

use crate::bench::{Home, Ran, Servers};
use crate::sending::delivered;

/// A home in which `sendmail` is mailcheck, and what is handed to it is kept.
struct Office {
    home: Home,
    servers: Servers,
}

impl Office {
    fn new(servers: Servers) -> Self {
        let home = Home::jana(&servers);
        let sendmail = home.file("links/.keep", b"");
        let link = PathBuf::from(sendmail).with_file_name("sendmail");
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_mailcheck"), &link).unwrap();
        let folder = home.path().display();
        // Some programs pass on no environment.
        let script = format!(
            "#!/bin/sh\nexport HOME={folder} PATH={}\ncat >$HOME/handed-in\nexec {} \"$@\" <$HOME/handed-in 2>>$HOME/told\n",
            home.variable("PATH"),
            link.display()
        );
        home.program("sendmail", &script);
        Self { home, servers }
    }

    /// The path of `sendmail`.
    fn sendmail(&self) -> String {
        self.home.path().join("sendmail").to_str().unwrap().to_owned()
    }

    fn command(&self, program: &str) -> Command {
        self.home.command(program)
    }

    fn run(&self, command: &mut Command) -> Ran {
        let ran = self.home.finish(command);
        assert_eq!(ran.exit, Some(0), "{ran:?} {:?}", std::fs::read_to_string(self.home.path().join("told")));
        ran
    }

    /// What the program handed in.
    fn handed_in(&self) -> Vec<u8> {
        std::fs::read(self.home.path().join("handed-in")).unwrap()
    }

    /// In each mailbox is what was handed in, but for lines that begin so: nothing else is missing, and nothing was added but
    /// the servers' own fields and these. In a mailbox lines end in LF.
    fn assert_arrived(&self, subject: &str, mailboxes: &[&str], without: &[&str], added: &[&str]) {
        let (mut expected, handed_in) = (Vec::new(), self.handed_in());
        for line in handed_in.split_inclusive(|byte| *byte == b'\n') {
            if !without.iter().any(|begin| line.starts_with(begin.as_bytes())) {
                let text = line.strip_suffix(b"\n").unwrap_or(line);
                expected.extend_from_slice(text.strip_suffix(b"\r").unwrap_or(text));
                expected.push(b'\n');
            }
        }
        for mailbox in mailboxes {
            let got = delivered(&self.servers, mailbox, subject);
            let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let top = got.strip_suffix(expected.as_slice());
            let Some(top) = top else { panic!("{}\n\nis not\n\n{}", shown(&got), shown(&expected)) };
            for line in shown(top).lines().filter(|line| !line.starts_with([' ', '\t'])) {
                let name = line.split(':').next().unwrap();
                let known = ["Return-Path", "Delivered-To", "X-Original-To", "Received"];
                assert!(known.contains(&name) || added.contains(&name), "{line}");
            }
        }
    }
}
