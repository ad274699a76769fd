//! What stays and what changes in every form that an account can have.

use std::fs;
use std::path::Path;

use super::{Profile, ProfileFile, SecretSource};
use crate::account::{Encryption, Method};

const PROVIDERS: [&str; 2] = ["gmail", "google-workspace"];
const HOME: &str = "/home/jana";

/// Opens a file with that text, edits it, saves it; gives the text that is then there.
fn edited(text: &str, edit: impl FnOnce(&mut ProfileFile)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    fs::write(&path, text).unwrap();
    let mut file = open(&path);
    edit(&mut file);
    file.save().unwrap();
    fs::read_to_string(&path).unwrap()
}

fn open(path: &Path) -> ProfileFile {
    ProfileFile::open(path, &PROVIDERS, Some(Path::new(HOME))).unwrap()
}

/// The profile of that account, changed, and put back under its name.
fn changing(name: &str, change: impl Fn(&mut Profile)) -> impl Fn(&mut ProfileFile) {
    move |file| {
        let mut profile = file.after.account(Some(name)).unwrap().1.clone();
        change(&mut profile);
        file.put(name, &profile);
    }
}

fn jana() -> Profile {
    Profile::of("jana@example.de", SecretSource::Keyring)
}

#[test]
fn a_new_file_reads_like_the_documented_example() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mailcheck/config.toml");
    let mut file = open(&path);
    let mut profile = jana();
    profile.display_name = Some("Jana Beispiel".to_owned());
    profile.provider = Some("google-workspace".to_owned());
    profile.smtp.host = Some("smtp.gmail.com".to_owned());
    profile.smtp.port = Some(465);
    profile.smtp.encryption = Some(Encryption::Tls);
    profile.two_step_verification = Some(true);
    file.put("invoices", &profile);
    file.set_default("invoices");
    file.save().unwrap();
    let expected = r#"default_account = "invoices"

[accounts.invoices]
address = "jana@example.de"
display_name = "Jana Beispiel"
provider = "google-workspace"

[accounts.invoices.smtp]
host = "smtp.gmail.com"
port = 465
encryption = "tls"

[accounts.invoices.auth]
two_step_verification = true
"#;
    assert_eq!(fs::read_to_string(&path).unwrap(), expected);
}

#[test]
fn the_same_key_changes_in_every_form() {
    let forms = [
        "[accounts.a]\naddress = 'x'\n\n[accounts.a.smtp]\nhost = 'OLD'   # ours\nport = 25\n",
        "[accounts.a]\naddress = 'x'\nsmtp.host = 'OLD' # ours\nsmtp.port = 25\n",
        "[accounts.a]\naddress = 'x'\nsmtp = { host = 'OLD', port = 25 } # ours\n",
        "[accounts.a]\naddress = 'x'\nsmtp = {host='OLD'} # ours\n",
        "[accounts]\na = { address = 'x', smtp = { host = 'OLD', port = 25 } }\n",
        "[accounts]\na.address = 'x'\na.smtp.host = 'OLD'\n",
        "accounts.a.address = 'x'\naccounts.a.smtp.host = 'OLD'\n",
        "accounts = { a = { address = 'x', smtp.host = 'OLD' } }\n",
        "accounts.a = { address = 'x', smtp.host = 'OLD' }\n\n[outbox]\nkeep_receipts = '1d'\n",
        "[accounts.a.smtp]\nhost = 'OLD'\n\n[accounts.a]\naddress = 'x'\n",
        "[ accounts . \"a\" . smtp ]\n  host='OLD'\n\n# a comment\n\n[ accounts . \"a\" ]\naddress = 'x'\n# the end\n",
    ];
    let set = changing("a", |profile| profile.smtp.host = Some("mail.example.com".to_owned()));
    for form in forms {
        assert_eq!(edited(form, &set), form.replace("'OLD'", "\"mail.example.com\""));
    }
}

#[test]
fn a_missing_key_is_added_where_people_would_write_it() {
    let set = changing("a", |profile| {
        profile.display_name = Some("J".to_owned());
        profile.smtp.port = Some(587);
        profile.method = Method::Password;
    });
    let cases = [
        (
            "[accounts.a]\naddress = 'x' # me\n\n# ours\n[accounts.a.smtp]\nhost = 'h'\nca_file = 'f'\n\n[outbox]\n",
            "[accounts.a]\naddress = 'x' # me\ndisplay_name = \"J\"\n\n# ours\n[accounts.a.smtp]\nhost = 'h'\nport = 587\nca_file = 'f'\n\n[accounts.a.auth]\nmethod = \"password\"\n\n[outbox]\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\nsmtp = { host = 'h' }\n",
            "[accounts.a]\naddress = 'x'\ndisplay_name = \"J\"\nsmtp = { host = 'h', port = 587 }\nauth = { method = \"password\" }\n",
        ),
        (
            "[accounts.a]\nsmtp.host = 'h'\naddress = 'x'\n",
            "[accounts.a]\nsmtp.host = 'h'\nsmtp.port = 587\naddress = 'x'\ndisplay_name = \"J\"\nauth.method = \"password\"\n",
        ),
        (
            "accounts = { a = { address = 'x' } }\n",
            "accounts = { a = { address = 'x', display_name = \"J\", smtp = { port = 587 }, auth = { method = \"password\" } } }\n",
        ),
        (
            "accounts.a.address = 'x'\n",
            "accounts.a.address = 'x'\naccounts.a.display_name = \"J\"\naccounts.a.smtp.port = 587\naccounts.a.auth.method = \"password\"\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\n[accounts.a.auth]\nsecret = 'keyring'\n",
            "[accounts.a]\naddress = 'x'\ndisplay_name = \"J\"\n\n[accounts.a.smtp]\nport = 587\n[accounts.a.auth]\nmethod = \"password\"\nsecret = 'keyring'\n",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(edited(before, &set), after);
    }
}
