//! Imports go one way, and each library is used where it belongs.

use std::path::{Path, PathBuf};

/// The modules by rank, the highest first. A module imports from its own rank and below.
const RANKS: [&[&str]; 8] = [
    &["cli", "context"],
    &["report", "log"],
    &["verify", "outbox"],
    &["compose", "diagnosis", "excerpt", "policy"],
    &["smtp"],
    &["wire", "account", "provider"],
    &["error", "defect", "finding", "signals"],
    &["text", "terminal", "zone"],
];

/// Libraries, and the modules that may use them.
const LIBRARIES: [(&str, &[&str]); 17] = [
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("signal_hook", &["signals"]),
    ("keyring", &["account"]),
    ("toml_edit", &["account"]),
    ("lettre", &["smtp", "compose"]),
    ("mail_parser", &["compose"]),
    ("hickory_resolver", &["wire"]),
    ("hyper", &["wire"]),
    ("quick_xml", &["provider"]),
    ("rcgen", &["sandbox"]),
    ("minijinja", &["compose"]),
    ("encoding_rs", &["compose"]),
    ("indicatif", &["cli"]),
    ("rpassword", &["terminal"]),
    ("rustyline", &["terminal"]),
];

/// All files of the library, with their text.
pub(crate) fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    assert!(files.len() > 50);
    files
}

fn collect(folder: &Path, files: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            files.push((path, text));
        }
    }
}

/// The module of the crate that a file belongs to.
fn module(path: &Path) -> String {
    let part = path.iter().nth(1).unwrap().to_str().unwrap();
    part.trim_end_matches(".rs").to_owned()
}

fn rank(module: &str) -> usize {
    RANKS.iter().position(|rank| rank.contains(&module)).unwrap_or_else(|| panic!("{module} has no rank"))
}

/// The modules that a text imports from, by `crate::MODULE`.
fn imports(text: &str) -> Vec<String> {
    let code =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let name = |rest: &str| {
        rest.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
    };
    code.split("crate::").skip(1).map(name).filter(|name: &String| !name.is_empty()).collect()
}

#[test]
fn imports_go_down_the_ranks() {
    for (path, text) in sources() {
        let own = module(&path);
        if matches!(own.as_str(), "lib" | "main") {
            continue;
        }
        for imported in imports(&text) {
            if own == "sandbox" {
                assert_eq!(imported, "sandbox", "{}", path.display());
            } else if imported != "sandbox" {
                assert!(rank(&own) <= rank(&imported), "{} imports {imported}", path.display());
            } else {
                assert_eq!(own, "cli", "{}", path.display());
            }
        }
    }
}

#[test]
fn libraries_are_used_where_they_belong() {
    for (path, text) in sources() {
        let own = module(&path);
        // Inline tests may build what they need with any of them.
        let text = text.split("#[cfg(test)]\nmod tests").next().unwrap();
        for (library, modules) in LIBRARIES {
            let used = text.contains(&format!("{library}::")) && !text.contains(&format!("mod {library};"));
            assert!(!used || modules.contains(&own.as_str()), "{} uses {library}", path.display());
        }
    }
}

#[test]
fn files_stay_small() {
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 400, "{} has {lines} lines", path.display());
    }
}
