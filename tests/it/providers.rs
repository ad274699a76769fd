//! What is known of providers: `mailcheck providers`, and their rules on every day.

use mailcheck::account::Config;
use mailcheck::provider::Provider;
use serde_json::Value;

use crate::bench::{Bench, Ran, run};

/// Judges an account without any connection; the secret comes from standard input.
fn judge(profile: &str, secret: &'static [u8], arguments: &[&str]) -> Ran {
    let profile = format!("[accounts.a]\n{profile}\n");
    let bench = Bench::new("app-password").with_profile(&profile).with_stdin(secret);
    let all = [&["verify", "--offline", "--json", "--password-stdin"], arguments].concat();
    let ran = bench.run(&all);
    assert!(bench.sandbox.sessions().is_empty());
    ran
}

/// The first finding of the first account.
fn finding(ran: &Ran) -> Value {
    ran.json()["accounts"][0]["findings"][0].clone()
}

#[test]
fn each_provider_is_judged_by_its_rules_on_every_day() {
    for (address, day, code, exit) in [
        ("jana@gmail.com", "2022-05-29", "cut-off-ahead", 0),
        ("jana@gmail.com", "2022-05-30", "plain-password-refused", 77),
        ("jana@hotmail.de", "2024-09-15", "cut-off-ahead", 0),
        ("jana@live.de", "2024-09-16", "plain-password-refused", 77),
        ("jana@example.onmicrosoft.com", "2026-12-31", "cut-off-ahead", 0),
        ("jana@example.onmicrosoft.com", "2027-01-01", "basic-auth-disabled", 0),
        ("jana@me.com", "2015-01-01", "plain-password-refused", 77),
        ("jana@gmx.de", "2026-11-21", "not-tried", 0),
        ("jana@t-online.de", "2026-11-21", "not-tried", 0),
        ("jana@yahoo.de", "2026-11-21", "not-tried", 0),
    ] {
        let ran = judge(&format!("address = '{address}'"), b"Sommer-2021!", &["--as-of", day]);
        assert_eq!((finding(&ran)["code"].as_str().unwrap(), ran.exit), (code, exit), "{address} {day}");
    }
}

#[test]
fn the_end_of_passwords_at_microsoft_365_is_named_with_its_day_and_nobody_is_locked_out_by_it() {
    let profile = "address = 'jana@example.de'\nprovider = 'microsoft-365'";
    for (lang, day) in [("en", "31 December 2026"), ("de", "31. Dezember 2026")] {
        let ran = judge(profile, b"Sommer-2021!", &["--lang", lang]);
        let found = finding(&ran);
        assert_eq!((&found["code"], &found["severity"]), (&"cut-off-ahead".into(), &"warning".into()));
        assert!(found["title"].as_str().unwrap().contains(day) && found["date"] == "2026-12-31", "{found}");
    }
}

#[test]
fn outlook_com_is_told_that_only_tokens_are_left() {
    let profile = "address = 'jana@outlook.com'";
    let found = finding(&judge(profile, b"abcdefghijklmnop", &[]));
    assert_eq!(found["code"], "plain-password-refused");
    assert!(found["means"].as_str().unwrap().contains("not even app passwords"), "{found}");
    assert!(found["fix"][0].as_str().unwrap().contains("method = \"oauth2\""), "{found}");
    let with_token = format!("{profile}\nauth = {{ method = 'oauth2' }}");
    assert_eq!(judge(&with_token, b"a-token", &[]).verdict(), ("not-tried".to_owned(), 0));
}

#[test]
fn an_app_password_of_apple_keeps_its_hyphens_and_loses_its_blanks() {
    let ran = judge("address = 'jana@icloud.com'", b" abcd-efgh-ijkl-mnop ", &[]);
    assert_eq!(finding(&ran)["code"], "secret-normalised");
    assert_eq!(ran.verdict(), ("not-tried".to_owned(), 0));
}

#[test]
fn blanks_are_removed_only_where_it_is_certain_that_they_do_not_belong() {
    for (address, code) in [
        ("jana@fastmail.com", "secret-normalised"),
        ("jana@aol.com", "secret-normalised"),
        ("jana@yahoo.com", "not-tried"),
        ("jana@posteo.de", "not-tried"),
    ] {
        let ran = judge(&format!("address = '{address}'"), b"ab12 cd34 ef56 gh78", &[]);
        assert_eq!(finding(&ran)["code"], code, "{address}");
    }
}

#[test]
fn the_login_name_follows_from_the_provider() {
    for (profile, login) in [
        ("address = 'jana@web.de'", "jana at smtp.web.de"),
        ("address = 'jana@gmx.us'", "jana@gmx.us at mail.gmx.com"),
        ("address = 'jana@example.de'\nprovider = 'sendgrid'", "apikey at smtp.sendgrid.net"),
        ("address = 'jana@zohomail.eu'\nprovider = 'zoho'", "jana@zohomail.eu at smtp.zoho.eu"),
    ] {
        let bench = Bench::new("app-password").with_profile(&format!("[accounts.a]\n{profile}\n"));
        let found = finding(&bench.run(&["verify", "--offline", "--json"]));
        assert_eq!(found["code"], "secret-missing");
        assert!(found["means"].as_str().unwrap().contains(&format!("for {login}.")), "{found}");
    }
}

#[test]
fn a_login_name_that_cannot_be_right_is_told_before_it_is_tried() {
    for profile in [
        "address = 'jana@example.de'\nprovider = 'sendgrid'\nusername = 'jana@example.de'",
        "address = 'jana@example.de'\nsmtp.host = 'email-smtp.eu-central-1.amazonaws.com'",
        "address = 'jana@example.de'\nprovider = 'icloud'",
    ] {
        let ran = judge(profile, b"abcd-efgh-ijkl-mnop", &[]);
        assert_eq!(
            (finding(&ran)["code"].as_str(), ran.exit),
            (Some("login-name-unexpected"), 0),
            "{profile}"
        );
    }
}

#[test]
fn where_only_the_user_knows_the_region_no_server_is_guessed() {
    for (provider, server) in [("ses", "email-smtp.REGION.amazonaws.com"), ("zoho", "smtp.zoho.eu")] {
        let profile = format!("address = 'jana@example.de'\nprovider = '{provider}'");
        let ran = judge(&profile, b"secret", &[]);
        assert_eq!(ran.verdict(), ("provider-unknown".to_owned(), 78));
        assert!(finding(&ran)["means"].as_str().unwrap().contains(server), "{ran:?}");
    }
}

#[test]
fn every_provider_can_be_named_in_a_profile() {
    for id in Provider::ids() {
        let profile = format!("[accounts.a]\naddress = 'a@example.com'\nprovider = '{id}'");
        assert!(Config::parse(&profile, "config.toml".as_ref(), &Provider::ids(), None).is_ok(), "{id}");
    }
}

#[test]
fn all_providers_are_listed() {
    let ran = run(&["providers", "--json"]);
    let providers = ran.json()["providers"].as_array().unwrap().clone();
    let ids: Vec<_> = providers.iter().map(|provider| provider["id"].as_str().unwrap()).collect();
    assert_eq!((ids, ran.exit), (Provider::ids(), 0));
    let page = run(&["providers"]).stdout;
    assert!(Provider::ids().iter().all(|id| page.lines().any(|line| line.starts_with(id))), "{page}");
}

#[test]
fn people_read_of_a_provider_what_programs_read() {
    for id in Provider::ids() {
        let provider = run(&["providers", id, "--json"]).json()["providers"][0].clone();
        let page = run(&["providers", id]).stdout;
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let told =
            |text: &Value| assert!(words(&page).contains(&words(text.as_str().unwrap())), "{text} {page}");
        [&provider["login"]["text"], &provider["password"]["text"], &provider["last_checked"]]
            .into_iter()
            .for_each(told);
        for list in ["domains", "sources", "mail_exchangers"] {
            provider[list].as_array().unwrap().iter().for_each(told);
        }
        provider["password"]["steps"].as_array().unwrap().iter().for_each(told);
        provider["servers"].as_array().unwrap().iter().for_each(|server| told(&server["host"]));
    }
}

#[test]
fn a_provider_is_found_by_a_domain_and_shown_in_its_region() {
    let servers = |name| run(&["providers", name, "--json"]).json()["providers"][0]["servers"].clone();
    assert_eq!(servers("gmx.com").as_array().unwrap().len(), 2);
    assert_eq!(servers("gmx").as_array().unwrap().len(), 4);
    assert_eq!(servers("jana@zohomail.eu")[0]["host"], "smtp.zoho.eu");
    assert!(run(&["providers", "gmx.de", "--lang", "de"]).stdout.contains("POP3 und IMAP"));
}

#[test]
fn a_provider_that_nobody_knows_is_a_mistake_on_the_command_line() {
    let ran = run(&["providers", "gmial"]);
    assert_eq!(ran.exit, 64);
    assert!(ran.stderr.contains("“gmial”") && ran.stderr.contains("“gmail”"), "{ran:?}");
    let german = run(&["providers", "example.com", "--lang", "de"]);
    assert!(german.exit == 64 && german.stderr.contains("kennt keinen Anbieter"), "{german:?}");
}

#[test]
fn sizes_and_counts_are_written_as_in_the_language() {
    let page = |lang| run(&["providers", "microsoft-365", "--lang", lang]).stdout;
    let (english, german) = (page("en"), page("de"));
    assert!(english.contains("157.2 MB") && english.contains("10,000 recipients"), "{english}");
    assert!(german.contains("157,2 MB") && german.contains("10.000 Empfänger"), "{german}");
}
