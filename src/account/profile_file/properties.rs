//! What holds for any profile and any file: what was put is read, and nothing else changes.

use std::fs;

use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::{ProptestConfig, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::select;
use toml_edit::{Key, Value};

use super::statement::{Statement, statements};
use super::{Config, Profile, ProfileFile, SecretSource};
use crate::account::{Encryption, Method, SmtpProfile};

const PROVIDERS: [&str; 2] = ["gmail", "generic"];

/// Texts with everything that TOML has to quote.
fn text() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{1,8}", "[ -~äß€\u{feff}\u{202e}]{0,12}[!-~]"]
}

fn source() -> impl Strategy<Value = SecretSource> {
    prop_oneof![
        text().prop_map(|_| SecretSource::Keyring),
        vec(text(), 1..4).prop_map(SecretSource::Command),
        text().prop_map(|name| SecretSource::File(format!("/srv/{name}").into())),
        text().prop_map(SecretSource::Env),
    ]
}

fn smtp() -> impl Strategy<Value = SmtpProfile> {
    let encryption = of(select(vec![Encryption::Tls, Encryption::Starttls]));
    let file = of(text().prop_map(|name| format!("/etc/{name}").into()));
    let host = of("[a-z.]{1,9}");
    (host, of(1..=u16::MAX), encryption, file).prop_map(|(host, port, encryption, ca_file)| SmtpProfile {
        host,
        port,
        encryption,
        ca_file,
    })
}

fn profile() -> impl Strategy<Value = Profile> {
    let method = select(vec![Method::AppPassword, Method::Password, Method::Oauth2]);
    let provider = of(select(PROVIDERS.map(ToOwned::to_owned).to_vec()));
    let names = (text(), of(text()), of(text()), provider);
    let auth = (method, source(), of(any::<bool>()));
    (names, smtp(), auth, of(1..=u32::MAX), of(1..=u32::MAX)).prop_map(
        |((address, username, display_name, provider), smtp, auth, messages_per_day, recipients_per_day)| {
            let (method, secret, two_step_verification) = auth;
            Profile {
                address,
                username,
                display_name,
                provider,
                smtp,
                method,
                secret,
                two_step_verification,
                messages_per_day,
                recipients_per_day,
            }
        },
    )
}

/// The forms in which people write an account.
#[derive(Debug, Clone, Copy)]
enum Form {
    Headers,
    Dotted,
    Inline,
    AllInline,
}

/// A file with those accounts, each with a comment of its own.
fn written(accounts: &[(String, (Profile, Form))], end: &str) -> String {
    let mut lines = vec!["# The file.".to_owned(), String::new(), "[accounts]".to_owned()];
    let is_inline = |form: &Form| matches!(form, Form::AllInline);
    let (first, then): (Vec<_>, Vec<_>) = accounts.iter().partition(|(_, (_, form))| is_inline(form));
    for (name, (profile, form)) in first.into_iter().chain(then) {
        lines.push(format!("# Account {name}."));
        account(&Key::new(name).to_string(), profile, *form, &mut lines);
        lines.push(String::new());
    }
    lines.push("[outbox] # kept".to_owned());
    lines.push("keep_receipts = '7d'".to_owned());
    lines.join(end)
}

fn account(name: &str, profile: &Profile, form: Form, lines: &mut Vec<String>) {
    let said: Vec<_> = statements(profile).into_iter().filter(|said| said.value.is_some()).collect();
    let pairs = |section: Option<&str>| {
        let within = said.iter().filter(|said| said.section == section);
        within.map(|said| format!("{} = {}", said.key, shown(said))).collect::<Vec<_>>()
    };
    let sections = ["smtp", "auth", "limits"].into_iter().filter(|name| !pairs(Some(name)).is_empty());
    let inline = |name: &str| format!("{name} = {{ {} }}", pairs(Some(name)).join(", "));
    let header = format!("[accounts.{name}] # mine");
    match form {
        Form::Headers => {
            lines.extend([vec![header], pairs(None)].concat());
            for section in sections {
                lines.extend(
                    [vec![String::new(), format!("[accounts.{name}.{section}]")], pairs(Some(section))]
                        .concat(),
                );
            }
        }
        Form::Dotted => {
            lines.extend([vec![header], pairs(None)].concat());
            for section in sections {
                lines.extend(pairs(Some(section)).iter().map(|pair| format!("{section}.{pair} # why")));
            }
        }
        Form::Inline => {
            lines.extend([vec![header], pairs(None)].concat());
            lines.extend(sections.map(inline));
        }
        Form::AllInline => {
            let all = [pairs(None), sections.map(inline).collect()].concat().join(", ");
            lines.push(format!("{name} = {{ {all} }} # mine"));
        }
    }
}

fn shown(said: &Statement) -> String {
    said.value.as_ref().map(Value::to_string).unwrap_or_default().trim().to_owned()
}

fn file() -> impl Strategy<Value = Vec<(String, (Profile, Form))>> {
    let form = select(vec![Form::Headers, Form::Dotted, Form::Inline, Form::AllInline]);
    btree_map(text(), (profile(), form), 0..4).prop_map(|accounts| accounts.into_iter().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_put_is_read_and_nothing_else_changes(
        accounts in file(), name in text(), changed in profile(), windows: bool, removed: bool
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let end = if windows { "\r\n" } else { "\n" };
        let opened = written(&accounts, end);
        fs::write(&path, &opened).unwrap();
        let name = accounts.first().filter(|_| removed || windows).map_or(name, |(name, _)| name.clone());
        let mut file = ProfileFile::open(&path, &PROVIDERS, None).unwrap();
        if removed {
            prop_assert_eq!(file.remove(&name), !accounts.is_empty());
        } else {
            file.put(&name, &changed);
        }
        file.save().unwrap();
        let config = Config::load(&path, &PROVIDERS, None).unwrap();
        prop_assert_eq!(config.account(Some(&name)).ok().map(|(_, profile)| profile), Some(&changed).filter(|_| !removed));
        prop_assert_eq!(config.keep_receipts, 7);
        for (other, (profile, _)) in accounts.iter().filter(|(other, _)| *other != name) {
            prop_assert_eq!(config.account(Some(other)).unwrap().1, profile);
        }
        let saved = fs::read_to_string(&path).unwrap();
        let others: Vec<_> = accounts.iter().filter(|(other, _)| *other != name).cloned().collect();
        let mut lines = saved.split_inclusive('\n');
        for line in written(&others, end).split_inclusive('\n').filter(|line| !line.trim().is_empty()) {
            prop_assert!(lines.any(|saved| saved == line), "{line} is not in its place in {saved}");
        }
        prop_assert_eq!(saved.replace("\r\n", "").contains('\n'), end == "\n");
    }
}
