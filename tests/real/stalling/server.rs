//! A server in plaintext that behaves up to a point.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{sleep, spawn};
use std::time::Duration;

/// What the server is about to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    Connect,
    Ehlo,
    Auth,
    Mail,
    Rcpt,
    Data,
    /// The final dot.
    End,
    Rset,
    Quit,
}

/// What it does instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// Nothing.
    Silence,
    /// The beginning of an answer.
    HalfALine,
    /// A line that never ends.
    EndlessLine,
    /// An answer of more and more lines.
    EndlessAnswer,
    /// An answer of more and more lines, one byte a second.
    Drip,
}

pub(crate) struct Server {
    pub(crate) port: u16,
    reached: Receiver<()>,
}

impl Server {
    /// Behaves like that at that point, when it comes there after so many times.
    pub(crate) fn start(point: Point, times: usize, manner: Manner) -> Self {
        Self::listen(Plan { point, times, manner, refused: None })
    }

    /// Refuses one thing for now, and then behaves like that at that point.
    pub(crate) fn refusing_then(refused: Point, point: Point, manner: Manner) -> Self {
        Self::listen(Plan { point, times: 0, manner, refused: Some(refused) })
    }

    fn listen(plan: Plan) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, reached) = channel();
        spawn(move || {
            for stream in listener.incoming().flatten() {
                let mut conversation = Conversation { stream, plan, reached: sender.clone() };
                // Clients that have had enough go away.
                spawn(move || conversation.hold());
            }
        });
        Self { port, reached }
    }

    /// Waits until a client is at the point.
    pub(crate) fn wait(&self) {
        self.reached.recv().unwrap();
    }
}

/// What a server does out of the ordinary.
#[derive(Debug, Clone, Copy)]
struct Plan {
    point: Point,
    times: usize,
    manner: Manner,
    refused: Option<Point>,
}

struct Conversation {
    stream: TcpStream,
    plan: Plan,
    reached: Sender<()>,
}

impl Conversation {
    fn hold(&mut self) -> std::io::Result<()> {
        let mut lines = BufReader::new(self.stream.try_clone()?).lines();
        self.answer(Point::Connect, "220 mail.example.test")?;
        while let Some(line) = lines.next().transpose()? {
            let verb = line.get(..4).unwrap_or_default();
            match verb {
                "EHLO" => self.answer(Point::Ehlo, "250-mail.example.test\r\n250 AUTH PLAIN")?,
                "AUTH" => self.answer(Point::Auth, "235 2.7.0 welcome")?,
                "MAIL" => self.answer(Point::Mail, "250 2.1.0 fine")?,
                "RCPT" => self.answer(Point::Rcpt, "250 2.1.5 fine")?,
                "DATA" => {
                    self.answer(Point::Data, "354 go on")?;
                    lines.by_ref().map_while(Result::ok).find(|line| line == ".");
                    self.answer(Point::End, "250 2.0.0 taken")?;
                }
                "QUIT" => self.answer(Point::Quit, "221 bye")?,
                _ => self.answer(Point::Rset, "250 2.0.0 fine")?,
            }
        }
        Ok(())
    }

    fn answer(&mut self, point: Point, usual: &str) -> std::io::Result<()> {
        if self.plan.refused == Some(point) {
            return write!(self.stream, "450 4.2.0 later\r\n");
        }
        if point != self.plan.point || self.plan.times > 0 {
            self.plan.times -= usize::from(point == self.plan.point);
            return write!(self.stream, "{usual}\r\n");
        }
        let _ = self.reached.send(());
        self.misbehave()
    }

    fn misbehave(&mut self) -> std::io::Result<()> {
        match self.plan.manner {
            Manner::Silence => {}
            Manner::HalfALine => self.stream.write_all(b"25")?,
            Manner::EndlessLine => {
                self.stream.write_all(b"250 ")?;
                loop {
                    self.stream.write_all(&[b'x'; 1024])?;
                }
            }
            Manner::EndlessAnswer => loop {
                self.stream.write_all(b"250-and so on\r\n")?;
            },
            Manner::Drip => {
                for byte in b"250-and so on\r\n".iter().cycle() {
                    self.stream.write_all(&[*byte])?;
                    sleep(Duration::from_secs(1));
                }
            }
        }
        // Until the client goes away.
        self.stream.read_to_end(&mut Vec::new()).map(|_| ())
    }
}
