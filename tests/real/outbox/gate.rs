//! A relay that passes TLS records on one by one: slowly, or only so many of them.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

/// The length of a TLS record's header; its last two bytes are the length of the rest (RFC 8446 §5.1).
const HEADER: usize = 5;
/// Longer than anything takes that is waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// The relay, for any number of connections.
pub(super) struct Relay {
    pub(super) port: u16,
    gate: Arc<Gate>,
}

#[derive(Default)]
struct Gate {
    state: Mutex<State>,
    changed: Condvar,
    /// How long each record takes.
    pause: Duration,
}

#[derive(Default)]
struct State {
    /// How many records pass until the gate is shut; any number if there is none.
    left: Option<usize>,
    /// Whether a record stands before the shut gate.
    is_waiting: bool,
    /// How often the gate was set. A connection from before that is of no interest any more.
    round: usize,
}

impl Relay {
    /// Passes everything on to the port `server`; each record takes so long.
    pub(super) fn start(server: u16, pause: Duration) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let gate = Arc::new(Gate { pause, ..Gate::default() });
        let doorkeeper = Arc::clone(&gate);
        spawn(move || {
            for client in listener.incoming().flatten() {
                connect(&client, server, &doorkeeper);
            }
        });
        Self { port, gate }
    }

    /// Shuts the gate after so many records of the next connection, in both directions together. Nothing passes any more
    /// of those that are there.
    pub(super) fn shut_after(&self, records: usize) {
        let mut state = self.gate.state.lock().unwrap();
        *state = State { left: Some(records), round: state.round + 1, ..State::default() };
        self.gate.changed.notify_all();
    }

    /// Opens the gate for all records.
    pub(super) fn open(&self) {
        let mut state = self.gate.state.lock().unwrap();
        *state = State { round: state.round, ..State::default() };
        self.gate.changed.notify_all();
    }

    /// Waits until a record stands before the shut gate, or `is_over`; whether one does.
    #[allow(clippy::disallowed_methods)] // Tests are a process boundary of their own.
    pub(super) fn holds(&self, mut is_over: impl FnMut() -> bool) -> bool {
        let begin = Instant::now();
        while !self.gate.state.lock().unwrap().is_waiting {
            if is_over() {
                return false;
            }
            assert!(begin.elapsed() < PATIENCE, "nothing came to the gate");
            sleep(Duration::from_millis(1));
        }
        true
    }
}

impl Gate {
    /// Returns when the next record of a connection may pass; false if nothing of that connection may any more.
    fn pass(&self, round: usize) -> bool {
        let mut state = self.state.lock().unwrap();
        while state.left == Some(0) && state.round == round {
            state.is_waiting = true;
            state = self.changed.wait(state).unwrap();
        }
        if state.round != round {
            return false;
        }
        state.left = state.left.map(|left| left - 1);
        drop(state);
        sleep(self.pause);
        true
    }
}

fn connect(client: &TcpStream, server: u16, gate: &Arc<Gate>) {
    let server = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).unwrap();
    let round = gate.state.lock().unwrap().round;
    for (from, to) in [(client, &server), (&server, client)] {
        let (from, to, gate) = (from.try_clone().unwrap(), to.try_clone().unwrap(), Arc::clone(gate));
        spawn(move || {
            while let Some(record) = next_record(&from) {
                if !gate.pass(round) || (&to).write_all(&record).is_err() {
                    break;
                }
            }
            let _ = to.shutdown(Shutdown::Write);
        });
    }
}

fn next_record(mut from: &TcpStream) -> Option<Vec<u8>> {
    let mut record = vec![0; HEADER];
    from.read_exact(&mut record).ok()?;
    let length = usize::from(u16::from_be_bytes([record[3], record[4]]));
    record.resize(HEADER + length, 0);
    from.read_exact(&mut record[HEADER..]).ok()?;
    Some(record)
}
