//! `account list`, and the example of a profile.

use mailcheck::account::Config;
use mailcheck::provider::Provider;

use crate::bench::{Bench, run};

#[test]
fn the_sandbox_lists_its_behaviours_as_accounts() {
    let ran = run(&["--sandbox", "--json", "account", "list"]);
    let accounts = ran.json()["accounts"].as_array().unwrap().clone();
    assert!(accounts.len() > 40);
    assert_eq!((&accounts[0]["account"], &accounts[0]["default"]), (&"app-password".into(), &true.into()));
    assert!(run(&["--sandbox", "--lang", "de", "account", "list"]).stdout.contains("App-Passwort"));
}

#[test]
fn the_users_accounts_are_listed_in_the_order_of_the_file() {
    let bench = Bench::new("app-password").with_lines("[accounts.another]\naddress = 'kim@example.com'\n");
    let ran = bench.run(&["--json", "account", "list"]);
    assert_eq!(ran.json()["accounts"][1]["account"], "another");
    assert_eq!(ran.exit, 0);
}

#[test]
fn the_example_profile_is_a_profile() {
    let path = std::path::Path::new("examples/config.toml");
    let config = Config::load(path, &Provider::ids(), None).unwrap();
    assert!(config.accounts.len() >= 3);
    assert!(config.account(None).is_ok());
}
