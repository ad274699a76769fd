//! What a sandbox heard: connections and messages, without credentials.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::mailbox::Maildir;

/// A connection.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The behaviour that it met.
    pub behaviour: String,
    /// The commands that came, in order; of AUTH only the mechanism, of its answers nothing.
    pub commands: Vec<String>,
    /// How many logins were tried.
    pub logins: usize,
}

/// A message that came in whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The behaviour that took it.
    pub behaviour: String,
    /// The envelope's sender.
    pub mail_from: String,
    /// The envelope's recipients.
    pub recipients: Vec<String>,
    /// Its bytes as written by the sender: without the dots of the wire.
    pub data: Vec<u8>,
    /// Where it was put.
    pub file: Option<PathBuf>,
}

/// All of it, written by the connections and read from outside.
#[derive(Debug)]
pub(super) struct Record {
    heard: Mutex<Heard>,
    maildir: Option<Maildir>,
}

#[derive(Debug, Default)]
struct Heard {
    sessions: Vec<Session>,
    messages: Vec<Received>,
}

impl Record {
    pub(super) fn new(maildir: Option<&Path>) -> io::Result<Self> {
        Ok(Self { heard: Mutex::default(), maildir: maildir.map(Maildir::open).transpose()? })
    }

    /// A connection began; gives its number.
    pub(super) fn begin(&self, behaviour: &str) -> usize {
        let mut heard = self.heard();
        heard.sessions.push(Session { behaviour: behaviour.to_owned(), ..Session::default() });
        heard.sessions.len() - 1
    }

    /// A command came on that connection.
    pub(super) fn command(&self, session: usize, command: &str) {
        if let Some(session) = self.heard().sessions.get_mut(session) {
            session.commands.push(command.to_owned());
        }
    }

    /// A login was tried on that connection.
    pub(super) fn login(&self, session: usize) {
        if let Some(session) = self.heard().sessions.get_mut(session) {
            session.logins += 1;
        }
    }

    /// A message came in whole. A folder that cannot be written leaves the message unfiled.
    pub(super) fn message(&self, mut message: Received) {
        message.file = self.maildir.as_ref().and_then(|maildir| maildir.deliver(&message.data).ok());
        self.heard().messages.push(message);
    }

    pub(super) fn sessions(&self) -> Vec<Session> {
        self.heard().sessions.clone()
    }

    pub(super) fn messages(&self) -> Vec<Received> {
        self.heard().messages.clone()
    }

    fn heard(&self) -> MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
