//! Wrong command lines and wrong profiles: one clear message and the documented exit.

use crate::bench::{Bench, run};

#[test]
fn mistakes_on_the_command_line_end_with_64_in_the_users_language() {
    let cases: [(&[&str], &str, &str); 9] = [
        (&["verfy"], "verfy", "verify"),
        (&["verify", "--al"], "--al", "--all"),
        (&["send", "x.pdf"], "--to", "--help"),
        (&["verify", "--timeout", "0"], "--timeout", "--help"),
        (&["verify", "--lang", "fr"], "fr", "en, de"),
        (&["verify", "--as-of", "gestern"], "gestern", "--help"),
        (&["send", "-", "-", "--name", "x", "--to", "a@example.com"], "FILE -", "--help"),
        (&["send", "-", "--to", "a@example.com"], "--name", "--help"),
        (&["send", "--to", "a@example.com"], "", "--help"),
    ];
    for (arguments, named, hint) in cases {
        for lang in ["en", "de"] {
            let mut all = vec!["--lang", lang];
            all.extend(arguments);
            let ran = run(if arguments.contains(&"--lang") { arguments } else { &all });
            assert_eq!(ran.exit, 64, "{ran:?}");
            assert!(ran.stderr.contains(named) && ran.stderr.contains(hint), "{ran:?}");
            assert!(ran.stdout.is_empty());
        }
    }
}

#[test]
fn with_json_a_mistake_is_an_object_on_stdout() {
    let ran = run(&["--json", "verfy"]);
    assert_eq!((ran.exit, ran.json()["exit"].as_u64()), (64, Some(64)));
    assert!(ran.json()["error"]["message"].as_str().unwrap().contains("verfy"));
}

#[test]
fn the_version_is_the_same_with_and_without_other_options() {
    let version = concat!("mailcheck ", env!("CARGO_PKG_VERSION"), "\n");
    for arguments in
        [&["--version"][..], &["-V"], &["-q", "--version"], &["--version", "--lang", "de"], &["-qV"]]
    {
        let ran = run(arguments);
        assert_eq!((ran.exit, ran.stdout.as_str(), ran.stderr.as_str()), (0, version, ""), "{arguments:?}");
    }
}

#[test]
fn the_version_alone_is_told_before_a_run_begins_and_nothing_else_is() {
    let told = |arguments: &[&str]| {
        let (arguments, mut out): (Vec<_>, _) = (arguments.iter().map(Into::into).collect(), Vec::new());
        mailcheck::tell_version(&arguments, &mut out).then(|| String::from_utf8(out).unwrap())
    };
    let version = concat!("mailcheck ", env!("CARGO_PKG_VERSION"), "\n").to_owned();
    for option in ["--version", "-V"] {
        assert_eq!(told(&["/usr/bin/mailcheck", option]), Some(version.clone()));
    }
    let others: [&[&str]; 5] = [
        &[],
        &["mailcheck"],
        &["mailcheck", "--help"],
        &["mailcheck", "-V", "-q"],
        &["/usr/sbin/sendmail", "-V"],
    ];
    for arguments in others {
        assert_eq!(told(arguments), None, "{arguments:?}");
    }
    let full: [std::ffi::OsString; 2] = ["mailcheck".into(), "-V".into()];
    assert!(!mailcheck::tell_version(&full, &mut [][..]));
}

#[test]
fn help_is_there_in_both_languages() {
    assert!(run(&["--help"]).stdout.contains("Usage: mailcheck"));
    let german = run(&["send", "--help", "--lang", "de"]);
    assert!(german.stdout.contains("Aufruf: mailcheck send [OPTIONEN] [DATEI]..."), "{german:?}");
    assert_eq!(german.exit, 0);
}

#[test]
fn a_wrong_profile_is_named_with_its_place() {
    let ran = Bench::new("app-password").with_profile("[accounts.a]\nadress = \"x\"\n").run(&["verify"]);
    assert_eq!(ran.exit, 78);
    assert!(ran.stderr.contains("config.toml:2:1") && ran.stderr.contains("address"), "{ran:?}");
}

#[test]
fn no_profile_a_folder_and_nonsense_each_get_a_message() {
    let bench = Bench::new("app-password");
    let missing = bench.folder().join("none.toml");
    for (file, words) in
        [(missing.to_str().unwrap(), "no profile yet"), (bench.folder().to_str().unwrap(), "is not a file")]
    {
        let ran = bench.run(&["--config", file, "verify"]);
        assert!(ran.exit == 78 && ran.stderr.contains(words), "{ran:?}");
    }
    let binary = bench.file("binary.toml", b"\xff\xfe\x00");
    assert_eq!(bench.run(&["--config", &binary, "verify"]).exit, 78);
    // Without a home there is no profile either.
    assert_eq!(run(&["verify"]).exit, 78);
}

#[test]
fn an_account_that_is_not_there_is_named_with_those_that_are() {
    let ran = Bench::new("app-password").run(&["verify", "invoices"]);
    assert!(ran.exit == 78 && ran.stderr.contains("invoices") && ran.stderr.contains("test"), "{ran:?}");
}
