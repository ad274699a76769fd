//! The manual pages, as those programs read them that show them.

use crate::bench::{Home, required};

#[test]
fn no_reader_of_manual_pages_has_a_complaint() {
    if required("MAILCHECK_TEST_MANUAL").is_none() {
        return;
    }
    for lang in ["en", "de"] {
        let home = Home::new().with_variable("LC_ALL", "C.UTF-8");
        assert_eq!(home.run(&["--lang", lang, "man", "--dir", "man1"]).exit, Some(0));
        let pages: Vec<_> = std::fs::read_dir(home.path().join("man1")).unwrap().flatten().collect();
        assert!(pages.len() > 15);
        for page in pages {
            let shown =
                home.finish(home.command("man").args(["--warnings", "-E", "UTF-8", "-l"]).arg(page.path()));
            assert!(shown.exit == Some(0) && shown.stderr.is_empty(), "{shown:?}");
            let lint =
                home.finish(home.command("mandoc").args(["-T", "lint", "-W", "warning"]).arg(page.path()));
            // A page has no date, so that the same program always has the same pages.
            let complaint = lint.stdout.lines().find(|line| !line.contains("missing date"));
            assert_eq!(complaint, None);
        }
    }
}
