//! `--timeout` holds wherever a server stops, and however. Without it these runs would never end.

use std::thread;

use super::server::{Manner, Point, Server};
use super::{home, states};

const POINTS: [Point; 8] = [
    Point::Connect,
    Point::Ehlo,
    Point::Auth,
    Point::Mail,
    Point::Rcpt,
    Point::Data,
    Point::End,
    Point::Quit,
];

const MANNERS: [Manner; 5] =
    [Manner::Silence, Manner::HalfALine, Manner::EndlessLine, Manner::EndlessAnswer, Manner::Drip];

fn assert_ends(point: Point, manner: Manner) {
    let server = Server::start(point, 0, manner);
    let home = home(&server);
    let ran = home.run(&["--timeout", "2s", "--json", "send", "a.pdf", "--to", "kim@example.test"]);
    let (code, exit) = ran.verdict();
    let told = match point {
        // What the server took is sent, however it says goodbye.
        Point::Quit => exit == 0,
        Point::End => (code.as_str(), exit) == ("in-doubt", 80),
        _ => [("timed-out", 75), ("not-smtp", 76), ("connection-lost", 75)].contains(&(code.as_str(), exit)),
    };
    assert!(told, "{point:?} {manner:?}: {code} {exit}");
    let state = match point {
        Point::Quit => "sent",
        Point::End => "in-doubt",
        _ => "queued",
    };
    assert_eq!(states(&home), [state], "{point:?} {manner:?}");
}

#[test]
fn the_deadline_holds_at_every_point_and_the_outbox_is_right() {
    for manner in MANNERS {
        let runs = POINTS.map(|point| thread::spawn(move || assert_ends(point, manner)));
        for run in runs {
            run.join().unwrap();
        }
    }
}

#[test]
fn the_deadline_holds_in_the_handshake() {
    let server = Server::start(Point::Connect, 0, Manner::Silence);
    let home = home(&server);
    let port = server.port.to_string();
    let adhoc = ["verify", "--address", "jana@example.test", "--host", "127.0.0.1", "--port", &port];
    for encryption in ["tls", "starttls"] {
        let mut arguments =
            vec!["--timeout", "700ms", "--json", "--encryption", encryption, "--password-stdin"];
        arguments.splice(0..0, adhoc);
        let ran = home.run_with_stdin(&arguments, b"secret-of-nobody\n");
        assert_eq!(ran.verdict(), ("timed-out".to_owned(), 75), "{encryption}");
    }
}
