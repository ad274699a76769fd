//! What is taken from other programs' files, and what is not.

use std::fs;
use std::path::Path;

use super::{Fault, Imported, find, msmtp, thunderbird};
use crate::account::{Encryption, Method, SecretSource};

const HOME: &str = "/home/jana";

fn of_msmtp(text: &str) -> Vec<Imported> {
    msmtp::accounts(text, Path::new(HOME)).unwrap()
}

fn server(account: &Imported) -> (&str, Option<u16>, Option<Encryption>) {
    let smtp = &account.profile.smtp;
    (smtp.host.as_deref().unwrap_or_default(), smtp.port, smtp.encryption)
}

const MSMTP: &str = r#"
# A comment.
defaults
auth           on
tls            on
tls_trust_file /etc/ssl/certs/ca-certificates.crt
logfile        ~/.msmtp.log

account        gmail
host           smtp.gmail.com
port           587
from           jana@example.de
from_full_name "Jana Beispiel"
user           jana@example.de
password       "hunter2hunter2"
eval           touch /tmp/never

account        office : gmail
host           mail.example.com
port           465
tls_starttls   off
tls_trust_file ~/certs/office.pem
user           jana
passwordeval   "touch /tmp/never"

account        relay
host           localhost
tls            off
from           root@example.com

account        plain
host           mail.example.org
port           25
tls            off
user           kim@example.org

account default : office
"#;

#[test]
fn accounts_of_msmtp_are_taken_with_their_defaults_and_bases() {
    let accounts = of_msmtp(MSMTP);
    let names: Vec<_> = accounts.iter().map(|one| (one.name.as_str(), one.default)).collect();
    assert_eq!(names, [("gmail", false), ("office", true), ("relay", false), ("plain", false)]);
    let [gmail, office, relay, plain] = &accounts[..] else { panic!("{accounts:?}") };
    assert_eq!(server(gmail), ("smtp.gmail.com", Some(587), Some(Encryption::Starttls)));
    assert_eq!((gmail.profile.address.as_str(), &gmail.profile.username), ("jana@example.de", &None));
    assert_eq!(gmail.profile.display_name.as_deref(), Some("Jana Beispiel"));
    assert_eq!((&gmail.profile.smtp.ca_file, &gmail.profile.secret), (&None, &SecretSource::Prompt));
    assert_eq!(server(office), ("mail.example.com", Some(465), Some(Encryption::Tls)));
    assert_eq!(office.profile.smtp.ca_file.as_deref(), Some(Path::new("/home/jana/certs/office.pem")));
    assert_eq!((office.profile.address.as_str(), office.profile.login()), ("jana@example.de", "jana"));
    assert_eq!(server(relay), ("localhost", None, Some(Encryption::None)));
    assert_eq!(server(plain), ("mail.example.org", Some(25), None));
    assert_eq!(plain.profile.address, "kim@example.org");
    assert!(!format!("{accounts:?}").contains("hunter2"));
}

#[test]
fn without_an_account_command_there_is_one_called_default() {
    let accounts = of_msmtp("host mail.example.com\r\ntls\r\nfrom jana@example.com\r\nauth oauthbearer\r\n");
    assert_eq!((accounts.len(), accounts[0].name.as_str(), accounts[0].default), (1, "default", true));
    assert_eq!(server(&accounts[0]), ("mail.example.com", None, Some(Encryption::Starttls)));
    assert_eq!(accounts[0].profile.method, Method::Oauth2);
}

#[test]
fn an_address_that_msmtp_makes_up_itself_is_left_to_be_asked_for() {
    let accounts =
        of_msmtp("account a\nhost mail.example.com\nfrom %U@example.com\nuser jana\n\naccount b\n");
    assert_eq!((accounts.len(), accounts[0].profile.address.as_str()), (1, ""));
    assert_eq!(accounts[0].profile.username.as_deref(), Some("jana"));
}

#[test]
fn a_broken_line_of_msmtps_is_named() {
    let fault = |text: &str| msmtp::accounts(text, Path::new(HOME)).unwrap_err();
    assert_eq!(fault("host h\nport none"), Fault { line: 2 });
    assert_eq!(fault("account a : b"), Fault { line: 1 });
    assert_eq!(fault("account a\naccount a"), Fault { line: 2 });
    assert_eq!(fault("account"), Fault { line: 1 });
    assert_eq!(fault("tls maybe"), Fault { line: 1 });
    assert_eq!(fault("host"), Fault { line: 1 });
}

const PREFS: &str = r#"
user_pref("mail.account.account1.identities", "id1,id2");
user_pref("mail.account.account2.server", "server2");
user_pref("mail.accountmanager.accounts", "account1,account2");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.identity.id1.fullName", "Jana Beispiel");
user_pref("mail.identity.id1.smtpServer", "smtp2");
user_pref("mail.identity.id1.useremail", "jana@example.de");
user_pref("mail.identity.id2.useremail", "buero@example.com");
user_pref("mail.identity.id3.useremail", "former@example.com");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "mail.example.com");
user_pref("mail.smtpserver.smtp1.try_ssl", 0);
user_pref("mail.smtpserver.smtp1.username", "buero");
user_pref("mail.smtpserver.smtp2.authMethod", 10);
user_pref("mail.smtpserver.smtp2.hostname", "smtp.gmail.com");
user_pref("mail.smtpserver.smtp2.port", 465);
user_pref("mail.smtpserver.smtp2.try_ssl", 3);
user_pref("mail.smtpserver.smtp2.username", "jana@example.de");
user_pref("mail.smtpservers", "smtp1,smtp2");
"#;

#[test]
fn identities_of_thunderbird_are_taken_with_their_servers() {
    let accounts = thunderbird::accounts(PREFS, Path::new(HOME)).unwrap();
    let [jana, office] = &accounts[..] else { panic!("{accounts:?}") };
    assert_eq!((jana.name.as_str(), jana.default, office.default), ("jana", true, false));
    assert_eq!(server(jana), ("smtp.gmail.com", Some(465), Some(Encryption::Tls)));
    assert_eq!((jana.profile.method, &jana.profile.username), (Method::Oauth2, &None));
    assert_eq!(server(office), ("mail.example.com", None, None));
    assert_eq!((office.profile.address.as_str(), office.profile.login()), ("buero@example.com", "buero"));
}

#[test]
fn a_server_that_does_not_speak_smtp_is_passed_over() {
    let exchange = PREFS.to_owned() + "user_pref(\"mail.smtpserver.smtp2.type\", \"ews\");\n";
    assert_eq!(thunderbird::accounts(&exchange, Path::new(HOME)).unwrap().len(), 1);
}

#[test]
fn all_files_below_the_home_folder_are_found_and_a_broken_one_spoils_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let path = folder.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    };
    let broken = write(".msmtprc", "host mail.example.com\nport zero\n");
    write(".config/msmtp/config", "host mail.example.com\nfrom jana@example.com\n");
    let list = "[Install1]\nDefault=b\n\n[Profile0]\nName=default\nIsRelative=1\nPath=a.default\n\n[Profile1]\nPath=gone\n";
    write(".var/app/org.mozilla.Thunderbird/.thunderbird/profiles.ini", list);
    let prefs = write(".var/app/org.mozilla.Thunderbird/.thunderbird/a.default/prefs.js", PREFS);
    let imports = find(folder.path(), None, None);
    let sources: Vec<_> = imports.accounts.iter().map(|account| account.source.as_str()).collect();
    let below = "~/.var/app/org.mozilla.Thunderbird/.thunderbird/a.default/prefs.js";
    assert_eq!(sources, ["~/.config/msmtp/config", below, below]);
    let [fault] = &imports.faults[..] else { panic!("{:?}", imports.faults) };
    assert_eq!((fault.message.key, fault.message.facts["line"].as_str()), ("import-broken", "2"));
    for (from, accounts, faults) in [
        (prefs.as_path(), 2, 0),
        (prefs.parent().unwrap(), 2, 0),
        (prefs.parent().unwrap().parent().unwrap(), 2, 0),
        (broken.as_path(), 0, 1),
        (Path::new("/nonexistent"), 0, 1),
    ] {
        let imports = find(folder.path(), None, Some(from));
        assert_eq!((imports.accounts.len(), imports.faults.len()), (accounts, faults), "{}", from.display());
    }
}

#[test]
fn what_turns_the_direction_of_writing_is_shown_to_nobody() {
    for line in ["host mail\u{202e}.example", "from_full_name J\u{202e}X", "user x\u{2066}y"] {
        let text = format!("account a\n{line}\nhost mail.example.com\n");
        assert_eq!(msmtp::accounts(&text, Path::new(HOME)).err(), Some(Fault { line: 2 }), "{line}");
    }
    let name = "account a\u{202e}b\nhost mail.example.com\n";
    assert_eq!(msmtp::accounts(name, Path::new(HOME)).err(), Some(Fault { line: 1 }));
    let turned = PREFS.replace("smtp.gmail.com", "smtp\u{202e}.example");
    assert_eq!(thunderbird::accounts(&turned, Path::new(HOME)).unwrap().len(), 1);
}

#[test]
fn what_is_named_more_than_once_is_taken_once() {
    let often = PREFS.replace("\"id1,", "\"id1,id1,").replace("\"account1,", "\"account1,account1,");
    let accounts = |text: &str| thunderbird::accounts(text, Path::new(HOME)).unwrap();
    assert_eq!(accounts(&often), accounts(PREFS));
    let list = "[Profile0]\nPath=a\n[Profile1]\nPath=b\n[Profile2]\nPath=a\n";
    assert_eq!(thunderbird::profiles(list), [Path::new("a"), Path::new("b")]);
}
