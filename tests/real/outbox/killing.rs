//! Processes that are killed at any moment lose nothing and send nothing twice.

use std::io::Write;
use std::process::{Child, Command};
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use super::books::compare;
use super::gate::Relay;
use super::{clear, home_behind, retry, send, spawn};
use crate::bench::{Home, servers};

/// How many processes are killed, unless `MAILCHECK_TEST_KILLS` says otherwise.
const KILLS: usize = 60;
/// How many of them run at a time.
const TOGETHER: usize = 3;
/// Steps of that length, taken round and round, fall evenly into the whole: the golden ratio's fraction.
const STEP: f64 = 0.618_033_988_749_895;

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_process_killed_between_any_two_records_of_its_conversation_loses_nothing_and_sends_nothing_twice() {
    let Some(servers) = servers() else { return };
    let relay = Relay::start(servers.tls, Duration::ZERO);
    let home = home_behind(&relay, &servers);
    let mut records = 0;
    loop {
        relay.shut_after(records);
        let mut child = spawn(send(&home, &records.to_string(), &[]));
        if !relay.holds(|| child.try_wait().unwrap().is_some()) {
            break;
        }
        kill(child);
        records += 1;
    }
    // A greeting, a hello, a login, an envelope, a message and a farewell are records of their own at the least.
    assert!(records >= 12, "{records}");
    let before = compare(&home, &servers);
    assert_eq!(before.letters(), records + 1);
    assert!(before.queued >= 6 && before.in_doubt >= 2 && before.arrived_in_doubt >= 1, "{before:?}");
    relay.open();
    let after = clear(&home, &servers);
    assert_eq!((after.letters(), after.in_doubt), (before.letters(), before.in_doubt));
}

#[test]
fn processes_killed_at_any_moment_lose_nothing_and_send_nothing_twice() {
    let Some(servers) = servers() else { return };
    let relay = Relay::start(servers.tls, Duration::from_millis(2));
    let home = home_behind(&relay, &servers);
    let kills = kills();
    let longest = [send(&home, "not killed", &[]), send(&home, "not killed when stored", &["--queue"])]
        .map(|command| time(&home, command));
    scope(|scope| {
        for thread in 0..TOGETHER {
            let home = &home;
            scope.spawn(move || {
                for number in (thread..kills).step_by(TOGETHER) {
                    kill_one(home, &number.to_string(), number, longest);
                }
            });
        }
    });
    let before = compare(&home, &servers);
    let after = clear(&home, &servers);
    assert_eq!((after.letters(), after.in_doubt), (before.letters(), before.in_doubt));
    let _ = writeln!(std::io::stderr(), "{kills} kills: {before:?}; then {after:?}; lost 0, twice 0");
}

/// Begins a process and kills it, at another moment for each number.
fn kill_one(home: &Home, subject: &str, number: usize, [sending, storing]: [Duration; 2]) {
    let (command, longest) = match number / TOGETHER % 3 {
        0 => (send(home, subject, &[]), sending),
        1 => (send(home, subject, &["--queue"]), storing),
        _ => (retry(home), sending),
    };
    #[allow(clippy::cast_precision_loss)] // It need not be precise.
    let moment = (number as f64 * STEP).fract();
    let child = spawn(command);
    sleep(longest.mul_f64(moment * 1.2));
    kill(child);
}

/// How long a run takes that nobody ends.
#[allow(clippy::disallowed_methods)] // Tests are a process boundary of their own.
fn time(home: &Home, mut command: Command) -> Duration {
    let begin = Instant::now();
    let ran = home.finish(&mut command);
    assert_eq!(ran.exit, Some(0), "{ran:?}");
    begin.elapsed()
}

#[allow(clippy::disallowed_methods)] // Tests are a process boundary of their own.
fn kills() -> usize {
    std::env::var("MAILCHECK_TEST_KILLS").map_or(KILLS, |number| number.parse().unwrap())
}
