//! What the README shows is what happens.

use mailcheck::account::Config;
use mailcheck::finding::Exit;
use mailcheck::provider::Provider;

use crate::bench::run;

fn readme() -> String {
    std::fs::read_to_string("README.md").unwrap()
}

/// The text between fences of that kind.
fn blocks(kind: &str) -> Vec<String> {
    let (text, fence) = (readme(), format!("```{kind}\n"));
    let parts = text.split(&fence).skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

/// Ports differ from run to run; everything else is compared to the letter.
fn without_port(text: &str) -> String {
    text.lines()
        .map(|line| match line.split_once("smtp.gmail.com:") {
            Some((before, after)) => {
                format!("{before}smtp.gmail.com:PORT {}\n", after.split_once(' ').unwrap().1)
            }
            None => format!("{line}\n"),
        })
        .collect()
}

/// So do the times that a check took.
fn without_times(text: &str) -> String {
    let word = |word: &str| match word.split_once('=') {
        Some((label, value)) if value.trim_end().ends_with("ms") => format!("{label}=TIME "),
        _ => word.to_owned(),
    };
    text.split_inclusive(' ').map(word).collect()
}

/// The words of a command line, in which quotation marks hold blanks together. It may go on after a backslash.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    let joined: String = parts
        .map(|(number, part)| if number % 2 == 1 { part.replace(' ', "\0") } else { part.to_owned() })
        .collect();
    joined.split_whitespace().map(|word| word.replace('\0', " ")).collect()
}

#[test]
fn the_sessions_shown_are_real() {
    let sessions = blocks("console");
    assert_eq!(sessions.len(), 7);
    for session in sessions {
        let session = session.replace(" \\\n", " ");
        let (command, expected) = session.split_once('\n').unwrap();
        let arguments = words(command.strip_prefix("$ mailcheck ").unwrap());
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let shown = |text: &str| without_times(&without_port(text));
        assert_eq!(shown(&run(&arguments).stdout), shown(expected), "{command}");
    }
}

#[test]
fn the_profile_shown_is_a_profile() {
    let profile = blocks("toml").remove(0);
    let config = Config::parse(&profile, "README.md".as_ref(), &Provider::ids(), None).unwrap();
    assert_eq!(config.account(None).unwrap().0, "invoices");
}

#[test]
fn the_exit_codes_are_told_as_the_help_tells_them() {
    let help = run(&["--help", "--lang", "en"]).stdout;
    for exit in Exit::all() {
        let start = format!("{:>5}  ", exit.number());
        let told = help.lines().find_map(|line| line.strip_prefix(&start)).unwrap();
        assert!(readme().contains(&format!("\n| {} | {told} |\n", exit.number())), "{exit:?}");
    }
}

#[test]
fn the_files_named_are_there() {
    for file in [
        "examples/config.toml",
        "examples/diagnose.rs",
        "examples/invoice.pdf",
        "examples/invoices.csv",
        "examples/invoices.txt",
        "tests/run",
        "LICENSE",
    ] {
        assert!(readme().contains(file) && std::path::Path::new(file).exists(), "{file}");
    }
}
