//! What stays and what changes in every form that an account can have.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use super::{Exit, Profile, ProfileFile, SecretSource};
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

#[test]
fn a_key_that_goes_without_saying_is_taken_out_and_one_that_stands_there_so_stays() {
    let set = changing("a", |profile| {
        profile.username = None;
        profile.smtp.host = None;
        profile.secret = SecretSource::Keyring;
    });
    let cases = [
        (
            "[accounts.a]\naddress = 'x'\n# the login\nusername = 'u'\n\n# ours\n[accounts.a.smtp]\nhost = 'h'\n\n[accounts.a.auth]\nmethod = 'app-password'\nsecret = { env = 'E' } # e\n",
            "[accounts.a]\naddress = 'x'\n\n[accounts.a.auth]\nmethod = 'app-password'\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\nsmtp = { host = 'h' } # h\nauth = { method = 'password', secret = { env = 'E' } }\n",
            "[accounts.a]\naddress = 'x'\nauth = { method = 'password' }\n",
        ),
        (
            "accounts.a.address = 'x'\naccounts.a.smtp.host = 'h'\naccounts.a.auth.secret.file = 'f'\n",
            "accounts.a.address = 'x'\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\n[accounts.a.auth.secret]\ncommand = ['c']\n[accounts.b]\naddress = 'y'\n",
            "[accounts.a]\naddress = 'x'\n[accounts.b]\naddress = 'y'\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\nauth.secret = 'keyring'\n",
            "[accounts.a]\naddress = 'x'\nauth.secret = 'keyring'\n",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(edited(before, &set), after);
    }
}

#[test]
fn a_path_that_means_the_same_is_not_rewritten() {
    let text = "[accounts.a]\naddress = 'x'\nsmtp.ca_file = 'ca.pem'\nauth.secret = { file = '~/token' }\n";
    let set = changing("a", |profile| {
        assert_eq!(profile.secret, SecretSource::File("/home/jana/token".into()));
        profile.address = "y".to_owned();
    });
    assert_eq!(edited(text, &set), text.replace("'x'", "\"y\""));
    let other = changing("a", |profile| profile.secret = SecretSource::File("/srv/token".into()));
    assert_eq!(edited(text, &other), text.replace("'~/token'", "\"/srv/token\""));
}

#[test]
fn a_secret_that_is_typed_or_piped_in_leaves_its_place_in_the_file() {
    let text = "[accounts.a]\naddress = 'x'\nauth.secret = { env = 'E' }\n";
    for source in [SecretSource::Prompt, SecretSource::Stdin] {
        assert_eq!(edited(text, changing("a", |profile| profile.secret = source.clone())), text);
    }
    let added = edited("", |file| file.put("b", &Profile::of("jana@example.de", SecretSource::Prompt)));
    assert_eq!(added, "[accounts.b]\naddress = \"jana@example.de\"\n");
}

#[test]
fn an_account_goes_with_its_tables_and_leaves_what_is_not_its_own() {
    let text = "# My file.\n\n# For all.\ndefault_account = 'a'\n\n# First.\n[accounts.a] # a\naddress = 'x'\n[accounts.a.smtp]\nhost = 'h'\n\n# [accounts.off]\n# address = 'z'\n\n# Second.\n[accounts.b]\naddress = 'y'\n\n[outbox]\nkeep_receipts = '1d'\n# The end.\n";
    let without_a = "# My file.\n\n# [accounts.off]\n# address = 'z'\n\n# Second.\n[accounts.b]\naddress = 'y'\n\n[outbox]\nkeep_receipts = '1d'\n# The end.\n";
    assert_eq!(edited(text, |file| assert!(file.remove("a"))), without_a);
    let without_b = text.replace("# Second.\n[accounts.b]\naddress = 'y'\n\n", "");
    assert_eq!(edited(text, |file| assert!(file.remove("b"))), without_b);
    assert_eq!(edited(text, |file| assert!(!file.remove("c"))), text);
    for (form, rest) in [
        (
            "accounts = { a = { address = 'x' }, b = { address = 'y' } }\n",
            "accounts = { b = { address = 'y' } }\n",
        ),
        ("accounts.a.address = 'x'\naccounts.b.address = 'y'\n", "accounts.b.address = 'y'\n"),
        ("[accounts]\na.address = 'x'\nb.address = 'y'\n", "[accounts]\nb.address = 'y'\n"),
        ("[accounts.a]\naddress = 'x'\n", ""),
    ] {
        assert_eq!(edited(form, |file| assert!(file.remove("a"))), rest);
    }
}

#[test]
fn the_default_stands_below_what_is_said_of_the_file() {
    let text = "# My file.\n\n# First.\n[accounts.a]\naddress = 'x'\n";
    let set = |file: &mut ProfileFile| file.set_default("a");
    assert_eq!(edited(text, set), text.replace("# First.", "default_account = \"a\"\n\n# First."));
    let other = "default_account = 'b' # mine\naccounts.a.address = 'x'\naccounts.b.address = 'y'\n";
    assert_eq!(edited(other, set), other.replace("'b'", "\"a\""));
    assert_eq!(
        edited("accounts.a.address = 'x'\n", set),
        "default_account = \"a\"\n\naccounts.a.address = 'x'\n"
    );
}

#[test]
fn a_file_of_comments_keeps_them_above_the_first_account() {
    let add = |file: &mut ProfileFile| file.put("a", &jana());
    assert_eq!(edited("# My file.\n", add), "# My file.\n\n[accounts.a]\naddress = \"jana@example.de\"\n");
}

#[test]
fn line_ends_and_everything_else_stay_to_the_byte() {
    let text = "[ accounts . a ]\r\naddress='x'\t# me\r\n\r\n[accounts.'a'.smtp]\r\nhost = 'h'\r\nport = 25";
    let set = changing("a", |profile| profile.smtp.host = Some("i".to_owned()));
    assert_eq!(edited(text, &set), text.replace("'h'", "\"i\""));
    assert_eq!(edited(text, changing("a", |_| {})), text);
    let text = text.replace("[ accounts . a ]", "[accounts.a]");
    let more = edited(&text, |file| file.put("b", &jana()));
    assert_eq!(more, format!("{text}\r\n\r\n[accounts.b]\r\naddress = \"jana@example.de\"\r\n"));
    assert_eq!(
        edited(
            "\u{feff}[accounts.a]\naddress = 'x'\n",
            changing("a", |profile| profile.address = "y".to_owned())
        ),
        "\u{feff}[accounts.a]\naddress = \"y\"\n"
    );
}

#[test]
fn what_somebody_else_wrote_in_the_meantime_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let mut file = open(&path);
    file.put("a", &jana());
    fs::write(&path, "# mine\n").unwrap();
    let error = file.save().unwrap_err();
    assert_eq!((error.exit, error.message.key), (Exit::Io, "config-changed"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\n");
}

#[test]
fn a_saved_file_can_be_edited_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let mut file = open(&path);
    file.put("a", &jana());
    file.save().unwrap();
    file.put("b", &jana());
    file.save().unwrap();
    assert_eq!(open(&path).after.accounts.len(), 2);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_link_into_other_files_stays_one() {
    let folder = tempfile::tempdir().unwrap();
    let (link, target) = (folder.path().join("config.toml"), folder.path().join("dotfiles.toml"));
    fs::write(&target, "# mine\n").unwrap();
    symlink("dotfiles.toml", &link).unwrap();
    let mut file = open(&link);
    file.put("a", &jana());
    file.save().unwrap();
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&target).unwrap().starts_with("# mine\n\n[accounts.a]"));
}

#[test]
fn a_folder_that_cannot_be_written_to_is_one_clear_error() {
    let mut file = open(Path::new("/proc/mailcheck/config.toml"));
    file.put("a", &jana());
    let error = file.save().unwrap_err();
    assert_eq!((error.exit, error.message.key), (Exit::Io, "file-unwritable"));
}

#[test]
fn nothing_is_written_that_could_not_be_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("config.toml");
    let mut file = open(&path);
    let mut profile = jana();
    profile.provider = Some("nobody".to_owned());
    file.put("a", &profile);
    assert_eq!(file.save().unwrap_err().exit, Exit::Internal);
    assert!(!path.exists());
}

#[test]
fn unusual_files_keep_their_lines_too() {
    let set = changing("a", |profile| {
        profile.smtp.port = Some(465);
        profile.secret = SecretSource::Env("NEW".to_owned());
    });
    let cases = [
        (
            "[accounts.a]\nsmtp.host = 'h' # h\nauth.secret = { env = 'OLD' }\n# p\nsmtp.port = 25 # p\naddress = 'x'\n",
            "[accounts.a]\nsmtp.host = 'h' # h\n# p\nsmtp.port = 465 # p\nauth.secret = { env = \"NEW\" }\naddress = 'x'\n",
        ),
        (
            "[accounts.a.smtp] # s\nport = 25\n\n[accounts.b]\naddress = 'y'\n\n[accounts.a.auth.secret] # c\ncommand = [\n  'pass', # p\n]\n\n[accounts.a] # last\naddress = 'x'\n",
            "[accounts.a.smtp] # s\nport = 465\n\n[accounts.a.auth]\nsecret = { env = \"NEW\" }\n\n[accounts.b]\naddress = 'y'\n\n[accounts.a] # last\naddress = 'x'\n",
        ),
        (
            "[accounts]\na = {\n  address = 'x', # me\n  smtp = { port = 25, },\n  auth = { secret = { env = 'OLD' } }, # why\n}\n",
            "[accounts]\na = {\n  address = 'x', # me\n  smtp = { port = 465, },\n  auth = { secret = { env = \"NEW\" } }, # why\n}\n",
        ),
        (
            "[accounts.a]\naddress = 'x'\nauth.secret.command = ['pass',\n 'x'] # why\n# end",
            "[accounts.a]\naddress = 'x'\nsmtp.port = 465\nauth.secret = { env = \"NEW\" }\n# end",
        ),
    ];
    for (before, after) in cases {
        assert_eq!(edited(before, &set), after);
    }
}
