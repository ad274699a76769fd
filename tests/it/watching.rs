//! `verify --watch`: what makes it check again, and what does not.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::SignedDuration;
use mailcheck::Context;
use mailcheck::account::Secret;
use mailcheck::account::vault::{Entry, Keyring, KeyringError, MemoryKeyring};
use mailcheck::context::Output;
use serde_json::Value;
use zeroize::Zeroizing;

use crate::bench::{Bench, now, run, run_in};
use crate::crowd::Crowd;

const WRONG: &str = "abcdefghijklmnop";
const RIGHT: &str = "sandboxsandboxes";

/// Looks between two things that happen: enough for each of them to be noticed.
const LOOKS: usize = 5;

type Step = Box<dyn FnOnce() + Send>;

fn step(act: impl FnOnce() + Send + 'static) -> Step {
    Box::new(act)
}

/// In that context these things happen, one after the other, while the watch waits.
fn play(context: &mut Context, steps: Vec<Step>) {
    let (mut steps, mut looks) = (steps.into_iter(), 0);
    context.pause = Box::new(move || {
        looks += 1;
        if looks % LOOKS == 0 {
            steps.next().expect("the watch ends with the last step")();
        }
        Duration::ZERO
    });
}

/// Writes the file of profiles, and a secret into the keyring.
fn rewrite(bench: &Bench, content: &str) -> Step {
    let (path, content) = (bench.folder().join("config.toml"), content.to_owned());
    step(move || std::fs::write(path, content).unwrap())
}

fn store(bench: &Bench, secret: &'static str) -> Step {
    let (keyring, entry) = (Arc::clone(&bench.keyring), bench.entry());
    step(move || keyring.set(&entry, &Secret::from_bytes(secret.as_bytes()).unwrap()).unwrap())
}

/// A clock that somebody sets.
fn clock(context: &mut Context) -> impl Fn(i64) -> Step + use<> {
    let moment = Arc::new(Mutex::new(now()));
    let shown = Arc::clone(&moment);
    context.clock = Arc::new(move || shown.lock().unwrap().clone());
    move |minutes| {
        let moment = Arc::clone(&moment);
        step(move || {
            let mut moment = moment.lock().unwrap();
            *moment = &*moment + SignedDuration::from_mins(minutes);
        })
    }
}

/// Each object of the stream: the verdict of its one account, or the exit of what stopped mailcheck.
fn stream(stdout: &str) -> Vec<String> {
    let objects = stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let said = |object: Value| match object["accounts"].as_array() {
        Some(accounts) => {
            assert_eq!(accounts.len(), 1);
            format!("{} {}", accounts[0]["account"], accounts[0]["verdict"]).replace('"', "")
        }
        None => object["exit"].to_string(),
    };
    objects.map(said).collect()
}

fn watch(context: Context) -> u8 {
    run_in(context, &["verify", "--until-ok", "--json"])
}

fn config(bench: &Bench) -> String {
    std::fs::read_to_string(bench.folder().join("config.toml")).unwrap()
}

fn logins(bench: &Bench) -> usize {
    bench.sandbox.sessions().iter().map(|session| session.logins).sum()
}

#[test]
fn only_a_change_of_the_account_or_its_secret_is_tried_and_a_broken_profile_is_told_once() {
    let bench = Bench::new("app-password").with_stored(WRONG);
    let (mut context, stdout, _) = bench.context();
    let profile = config(&bench);
    let unrelated =
        format!("default_account = 'test'\n# note\n{profile}[accounts.b]\naddress = 'b@example.com'\n");
    play(
        &mut context,
        vec![
            rewrite(&bench, &unrelated),
            rewrite(&bench, "[accounts.test"),
            step(|| ()),
            rewrite(&bench, &profile),
            rewrite(&bench, &format!("{profile}display_name = 'Jana'\n")),
            store(&bench, RIGHT),
        ],
    );
    assert_eq!(watch(context), 0);
    let told = ["test credentials-rejected", "78", "test refused-before", "test ready"];
    assert_eq!((stream(&stdout.text()), logins(&bench)), (told.map(ToOwned::to_owned).to_vec(), 2));
}

#[test]
fn a_file_with_the_secret_is_looked_at_and_half_of_a_secret_is_not_tried() {
    let bench = Bench::new("app-password").with_lines("auth.secret = { file = 'secret' }\n");
    let (mut context, stdout, _) = bench.context();
    let path = bench.folder().join("secret");
    let write = move |secret: &'static str| {
        std::fs::write(&path, secret).unwrap();
        std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
    };
    let mut looks = 0;
    context.pause = Box::new(move || {
        looks += 1;
        match looks {
            4 => write("sandbox"),
            5 => write(RIGHT),
            20 => panic!("the watch has not ended"),
            _ => {}
        }
        Duration::ZERO
    });
    assert_eq!(watch(context), 0);
    assert_eq!(
        (stream(&stdout.text()), logins(&bench)),
        (vec!["test secret-missing".into(), "test ready".into()], 1)
    );
}

/// A profile that leads to the bench that works, for the keyring of another.
fn way_out(bench: &Bench) -> String {
    let works = Box::leak(Box::new(Bench::new("app-password")));
    let secret = Secret::from_bytes(RIGHT.as_bytes()).unwrap();
    bench.keyring.set(&works.entry(), &secret).unwrap();
    let ca_file = bench.file("works.pem", works.sandbox.authority_pem().as_bytes());
    let (_, _, _) = works.context();
    config(works).replace("encryption =", &format!("ca_file = '{ca_file}', encryption ="))
}

#[test]
fn what_failed_for_a_temporary_reason_is_tried_again_when_its_time_has_come() {
    let bench = Bench::new("too-many-logins");
    let (mut context, stdout, _) = bench.context();
    let later = clock(&mut context);
    // After 7.5 minutes, then after 15 more, each at most a tenth longer.
    let steps = vec![later(7), later(2), later(14), later(3), rewrite(&bench, &way_out(&bench))];
    play(&mut context, steps);
    assert_eq!(watch(context), 0);
    let told = ["test too-many-logins", "test too-many-logins", "test too-many-logins", "test ready"];
    assert_eq!((stream(&stdout.text()), logins(&bench)), (told.map(ToOwned::to_owned).to_vec(), 3));
}

#[test]
fn a_command_is_run_again_only_after_the_profile_changed() {
    let command =
        "auth.secret = { command = ['sh', '-c', 'echo run >> \"$RUNS\"; echo sandboxsandboxes'] }\n";
    let bench = Bench::new("too-many-logins").with_lines(command);
    let (mut context, _, _) = bench.context();
    let runs = bench.file("runs", b"");
    context.environment.insert("RUNS".into(), runs.clone().into());
    let (later, changed) = (clock(&mut context), format!("{}display_name = 'Jana'\n", config(&bench)));
    play(
        &mut context,
        vec![
            later(10),
            later(20),
            rewrite(&bench, &changed.replace("auth.secret", "# \nauth.secret")),
            later(10),
            rewrite(&bench, &way_out(&bench)),
        ],
    );
    assert_eq!(watch(context), 0);
    assert_eq!((std::fs::read_to_string(runs).unwrap().lines().count(), logins(&bench)), (2, 5));
}

#[test]
fn several_accounts_are_watched_each_by_itself() {
    let crowd = Crowd::of(1);
    let bench = Bench::new("app-password").with_stored(WRONG).with_lines(&crowd.account("kim"));
    let (mut context, stdout, _) = bench.context();
    play(&mut context, vec![store(&bench, RIGHT)]);
    assert_eq!(run_in(context, &["verify", "--all", "--watch", "--until-ok", "--json"]), 0);
    let told = ["test credentials-rejected", "kim ready", "test ready"];
    assert_eq!(stream(&stdout.text()), told);
}

#[test]
fn on_a_terminal_it_says_that_it_waits_and_the_time() {
    let bench = Bench::new("app-password").with_stored(WRONG);
    for (lang, words) in [("en", "10:00:00: waiting until"), ("de", "10:00:00: wartet, bis")] {
        let (mut context, stdout, stderr) = bench.context();
        context.stderr = Output::new(stderr.clone(), Some(80));
        play(&mut context, vec![store(&bench, RIGHT)]);
        assert_eq!(run_in(context, &["verify", "--until-ok", "--insist", "--lang", lang]), 0);
        assert!(stderr.text().starts_with(words) && stderr.text().lines().count() == 1, "{}", stderr.text());
        assert_eq!(stdout.text().matches("test · app-password@example.com").count(), 2);
        store(&bench, WRONG)();
    }
    let (mut context, _, stderr) = bench.context();
    play(&mut context, vec![store(&bench, RIGHT)]);
    assert_eq!((watch(context), stderr.text().as_str()), (0, ""));
}

#[test]
fn it_goes_only_with_what_can_change() {
    for other in [&["--offline"][..], &["--password-stdin"], &["--address", "jana@example.com"]] {
        for watching in ["--watch", "--until-ok"] {
            for lang in ["en", "de"] {
                let ran = run(&[&["verify", "--lang", lang, watching], other].concat());
                assert!(
                    ran.exit == 64 && ran.stderr.contains(watching) && ran.stderr.contains(other[0]),
                    "{ran:?}"
                );
            }
        }
    }
    // What is wrong from the beginning ends it.
    assert_eq!(Bench::new("app-password").run(&["verify", "--watch", "nobody"]).exit, 78);
}

/// A keyring that somebody locks, and that counts how often it was asked.
#[derive(Default)]
struct Lockable {
    entries: MemoryKeyring,
    is_locked: Mutex<bool>,
    asked: AtomicUsize,
}

impl Keyring for Lockable {
    fn get(&self, entry: &Entry) -> Result<Option<Zeroizing<Vec<u8>>>, KeyringError> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        if *self.is_locked.lock().unwrap() {
            return Err(KeyringError::Locked("nobody unlocked it".to_owned()));
        }
        self.entries.get(entry)
    }

    fn set(&self, entry: &Entry, secret: &Secret) -> Result<(), KeyringError> {
        self.entries.set(entry, secret)
    }

    fn remove(&self, entry: &Entry) -> Result<bool, KeyringError> {
        self.entries.remove(entry)
    }
}

#[test]
fn a_keyring_that_is_locked_meanwhile_is_no_change_and_is_left_alone() {
    let bench = Bench::new("app-password");
    let (mut context, stdout, _) = bench.context();
    let keyring = Arc::new(Lockable::default());
    keyring.set(&bench.entry(), &Secret::from_bytes(WRONG.as_bytes()).unwrap()).unwrap();
    context.keyring = Arc::clone(&keyring) as _;
    let later = clock(&mut context);
    let lock = |is_locked: bool| {
        let keyring = Arc::clone(&keyring);
        step(move || *keyring.is_locked.lock().unwrap() = is_locked)
    };
    let asked = || {
        let keyring = Arc::clone(&keyring);
        move || keyring.asked.load(Ordering::SeqCst)
    };
    let (before, after, count) = (asked(), asked(), Arc::new(AtomicUsize::new(0)));
    let (set, compare) = (Arc::clone(&count), Arc::clone(&count));
    let (own, entry) = (Arc::clone(&keyring), bench.entry());
    play(
        &mut context,
        vec![
            lock(true),
            step(move || set.store(before(), Ordering::SeqCst)),
            step(move || assert_eq!(after(), compare.load(Ordering::SeqCst))),
            lock(false),
            step(move || own.set(&entry, &Secret::from_bytes(RIGHT.as_bytes()).unwrap()).unwrap()),
            later(2),
        ],
    );
    assert_eq!(watch(context), 0);
    assert_eq!(stream(&stdout.text()), ["test credentials-rejected", "test ready"]);
}
