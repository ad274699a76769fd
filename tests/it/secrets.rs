//! Where secrets come from, and that a good one is never lost.

use mailcheck::account::vault::Keyring;

use crate::bench::Bench;

fn stored(bench: &Bench) -> Option<String> {
    let bytes = bench.keyring.get(&bench.entry()).unwrap()?;
    Some(String::from_utf8(bytes.to_vec()).unwrap())
}

#[test]
fn a_new_password_is_stored_only_after_the_server_took_it() {
    let good =
        Bench::new("app-password").with_stored("abcdefghijklmnop").with_stdin(b"sand boxs andb oxes\n");
    let ran = good.run(&["password", "set", "--password-stdin"]);
    assert_eq!((ran.exit, stored(&good).as_deref()), (0, Some("sandboxsandboxes")), "{ran:?}");
    assert!(
        ran.stdout.contains("3 spaces were removed") && ran.stdout.contains("is now in the keyring"),
        "{ran:?}"
    );
    let again = good.run(&["password", "set", "--password-stdin", "--json"]);
    assert_eq!(again.verdict(), ("password-stored".to_owned(), 0));
    assert_eq!(again.json()["accounts"][0]["verdict"], "ready");
    let bad = Bench::new("app-password").with_stdin(b"abcdefghijklmnop\n");
    assert_eq!(bad.run(&["password", "set", "--password-stdin"]).exit, 77);
    assert_eq!(stored(&bad).as_deref(), Some("sandboxsandboxes"));
}

#[test]
fn a_temporary_failure_changes_nothing() {
    for name in ["too-many-logins", "stalls-at-auth", "auth-temporary-failure"] {
        let bench = Bench::new(name).with_stored("abcdefghijklmnop").with_stdin(b"sandboxsandboxes\n");
        let ran = bench.run(&["--timeout", "1s", "password", "set", "--password-stdin"]);
        assert_eq!((ran.exit, stored(&bench).as_deref()), (75, Some("abcdefghijklmnop")), "{name}");
    }
}

#[test]
fn a_password_is_removed_and_then_is_not_there() {
    let bench = Bench::new("app-password");
    assert_eq!(bench.run(&["password", "remove"]).exit, 0);
    assert_eq!(stored(&bench), None);
    assert!(bench.run(&["password", "remove"]).stdout.contains("There was no password"));
    assert_eq!(bench.run(&["verify", "--json"]).verdict(), ("secret-missing".to_owned(), 78));
}

#[test]
fn a_secret_is_bound_to_its_host_and_login() {
    let bench = Bench::new("app-password");
    let port = bench.sandbox.ports("app-password").unwrap().tls;
    let moved = format!(
        "[accounts.test]\naddress = 'app-password@example.com'\nsmtp = {{ host = 'mail.example.org', port = {port} }}\n"
    );
    let bench = bench.with_profile(&moved);
    assert_eq!(bench.run(&["verify", "--json"]).verdict(), ("secret-missing".to_owned(), 78));
    assert!(bench.sandbox.sessions().is_empty());
}

#[test]
fn each_source_is_told_apart_when_it_fails() {
    let code = |secret: &str| {
        let bench = Bench::new("app-password").with_lines(&format!("auth.secret = {secret}\n"));
        let exposed = bench.file("exposed", b"sandboxsandboxes");
        std::fs::set_permissions(&exposed, std::os::unix::fs::PermissionsExt::from_mode(0o644)).unwrap();
        bench.run(&["verify", "--json"]).verdict()
    };
    let config = |code: &str| (code.to_owned(), 78);
    assert_eq!(code("{ command = ['sh', '-c', 'echo sandboxsandboxes'] }"), ("ready".to_owned(), 0));
    assert_eq!(code("{ command = ['sh', '-c', 'echo a; echo b'] }"), config("secret-malformed"));
    assert_eq!(code("{ command = ['false'] }"), config("secret-unreadable"));
    assert_eq!(code("{ file = 'exposed' }"), config("secret-file-exposed"));
    assert_eq!(code("{ file = 'none' }"), config("secret-missing"));
    assert_eq!(code("{ env = 'NONE' }"), config("secret-missing"));
}

#[test]
fn without_a_terminal_nothing_waits_for_somebody_to_type() {
    let bench = Bench::new("app-password");
    let ran = bench.run(&["verify", "--json", "--address", "jana@gmail.com"]);
    assert_eq!(ran.verdict(), ("secret-missing".to_owned(), 78));
}

#[test]
fn a_password_that_the_profile_has_elsewhere_is_not_put_into_the_keyring() {
    let bench = Bench::new("app-password").with_lines("auth.secret = { env = 'SECRET' }\n");
    let ran = bench.run(&["password", "set", "--password-stdin"]);
    assert!(ran.exit == 78 && ran.stderr.contains("is not in the keyring"), "{ran:?}");
}

#[test]
fn a_password_that_works_is_stored_although_the_sender_is_refused() {
    let bench =
        Bench::new("sender-not-in-domain").with_stored("abcdefghijklmnop").with_stdin(b"sandboxsandboxes\n");
    let ran = bench.run(&["password", "set", "--password-stdin", "--json"]);
    assert_eq!((ran.exit, stored(&bench).as_deref()), (69, Some("sandboxsandboxes")));
    assert_eq!(ran.json()["accounts"][0]["verdict"], "sender-not-in-domain");
}
