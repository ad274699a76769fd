//! One conversation: the state machine of a submission server (RFC 5321 §4.1.4, RFC 4954, RFC 3207).

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};

use super::Behaviour;
use super::behaviour::{Deed, Moment};
use super::login;
use super::record::{Received, Record};

/// Longest command line that is read, in bytes (RFC 4954 §4 allows 12,288 for AUTH).
const LONGEST_LINE: u64 = 16 * 1024;
/// Largest message that is taken, in bytes: Gmail's SIZE.
const LARGEST_MESSAGE: usize = 35_882_577;
/// How much of a message is read before the connection breaks in the middle of it.
const SOME_OF_THE_MESSAGE: usize = 1024;
/// How much of an endless line is sent; any client should have had enough of it by then.
const ENDLESS: usize = 1024 * 1024;

/// Gmail's greeting (github.com/PHPMailer/PHPMailer/issues/633).
const GREETING: &str = "220 smtp.gmail.com ESMTP x144sm11813878oif.23 - gsmtp";
/// Gmail's capabilities in plaintext (<https://github.com/nfo/gmail_xoauth/issues/6>), less CHUNKING, which the twin does not do.
const BEFORE_TLS: &[&str] =
    &["SIZE 35882577", "8BITMIME", "STARTTLS", "ENHANCEDSTATUSCODES", "PIPELINING", "SMTPUTF8"];
/// Gmail's capabilities inside TLS (github.com/WWBN/AVideo/issues/3212), less those that the twin does not do.
const INSIDE_TLS: &[&str] = &[
    "SIZE 35882577",
    "8BITMIME",
    "AUTH LOGIN PLAIN XOAUTH2",
    "ENHANCEDSTATUSCODES",
    "PIPELINING",
    "SMTPUTF8",
];
const AUTHENTICATION_REQUIRED: &str = "530-5.7.0 Authentication Required. For more information, go to\n\
    530 5.7.0  https://support.google.com/accounts/troubleshooter/2402620. h5sm23980368wjn.20 - gsmtp";
/// The reason for a refused token, as Gmail gives it (github.com/getgrav/grav-plugin-email/issues/185).
const TOKEN_CHALLENGE: &str =
    "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIiwic2NvcGUiOiJodHRwczovL21haWwuZ29vZ2xlLmNvbS8ifQ==";
/// Answers that belong inside TLS, put there by somebody on the way to make any password look right.
const INJECTED: &str =
    "250-smtp.gmail.com at your service\r\n250 AUTH PLAIN LOGIN\r\n235 2.7.0 Accepted\r\n250 2.1.0 OK\r\n";

/// How a conversation ended.
pub(super) enum End {
    /// For good.
    Closed,
    /// To go on inside TLS.
    Starttls,
}

/// What the next line is answered with, beside a plain reply.
enum Answer {
    Reply(String),
    Last(String),
    Starttls,
    Fault(Deed),
}

pub(super) struct Dialogue<'a, S> {
    stream: BufReader<S>,
    behaviour: &'static Behaviour,
    record: &'a Record,
    session: usize,
    is_secure: bool,
    logged_in: bool,
    sender: Option<String>,
    recipients: Vec<String>,
}

impl<'a, S: AsyncRead + AsyncWrite + Unpin> Dialogue<'a, S> {
    pub(super) fn new(
        stream: S,
        behaviour: &'static Behaviour,
        record: &'a Record,
        session: usize,
        is_secure: bool,
    ) -> Self {
        let stream = BufReader::new(stream);
        Self {
            stream,
            behaviour,
            record,
            session,
            is_secure,
            logged_in: false,
            sender: None,
            recipients: Vec::new(),
        }
    }

    /// Gives the stream back; what the client sent ahead of the handshake is dropped, as it must be (RFC 3207 §6).
    pub(super) fn into_stream(self) -> S {
        self.stream.into_inner()
    }

    /// Holds the conversation to its end.
    pub(super) async fn hold(&mut self, greets: bool) -> io::Result<End> {
        if greets {
            if let Some(deed) = self.fault_at(Moment::Greeting) {
                return self.fail(deed).await;
            }
            let greeting = self.behaviour.replies.greeting.as_deref().unwrap_or(GREETING);
            self.reply(greeting).await?;
            if !greeting.starts_with('2') {
                return Ok(End::Closed);
            }
        }
        while let Some(line) = self.line().await? {
            let out_of_turn = self.behaviour.insists_on_turns && !self.stream.buffer().is_empty();
            let answer = if out_of_turn {
                Answer::Last("503 5.5.1 Improper use of SMTP command pipelining".to_owned())
            } else {
                self.answer(&line).await?
            };
            match answer {
                Answer::Reply(reply) if reply.starts_with("421") => {
                    self.reply(&reply).await?;
                    return Ok(End::Closed);
                }
                Answer::Reply(reply) => self.reply(&reply).await?,
                Answer::Last(reply) => {
                    self.reply(&reply).await?;
                    return Ok(End::Closed);
                }
                Answer::Starttls => return Ok(End::Starttls),
                Answer::Fault(deed) => return self.fail(deed).await,
            }
        }
        Ok(End::Closed)
    }

    async fn answer(&mut self, line: &str) -> io::Result<Answer> {
        let (verb, argument) = line.split_once(' ').unwrap_or((line, ""));
        let verb = verb.to_ascii_uppercase();
        if verb == "AUTH" {
            let mechanism = argument.split(' ').next().unwrap_or("");
            self.record.command(self.session, &format!("AUTH {mechanism}"));
            return self.auth(argument).await;
        }
        self.record.command(self.session, line);
        match verb.as_str() {
            "EHLO" | "HELO" => Ok(Answer::Reply(self.ehlo(&verb))),
            "STARTTLS" => self.starttls().await,
            "MAIL" => Ok(Answer::Reply(self.mail(argument))),
            "RCPT" => Ok(Answer::Reply(self.rcpt(argument))),
            "DATA" => self.data().await,
            "RSET" => {
                self.forget_transaction();
                Ok(Answer::Reply("250 2.1.5 Flushed".to_owned()))
            }
            "NOOP" => Ok(Answer::Reply("250 2.0.0 OK".to_owned())),
            "VRFY" => Ok(Answer::Reply("252 2.1.5 Send some mail, I'll try my best".to_owned())),
            "QUIT" => Ok(Answer::Last("221 2.0.0 closing connection".to_owned())),
            _ => Ok(Answer::Reply("502 5.5.1 Unrecognized command.".to_owned())),
        }
    }

    fn ehlo(&mut self, verb: &str) -> String {
        if let Some(reply) = &self.behaviour.replies.ehlo {
            return reply.clone();
        }
        self.forget_transaction();
        let host = &self.behaviour.host;
        if verb == "HELO" {
            return format!("250 {host} at your service");
        }
        let usual = if self.is_secure { INSIDE_TLS } else { BEFORE_TLS };
        let own = self.behaviour.capabilities.iter().flatten().map(String::as_str);
        let offered: Vec<&str> =
            if self.behaviour.capabilities.is_some() { own.collect() } else { usual.to_vec() };
        let mut lines = vec![format!("{host} at your service, [127.0.0.1]")];
        lines.extend(offered.into_iter().map(ToOwned::to_owned));
        let last = lines.len() - 1;
        let numbered = lines.iter().enumerate();
        let lines: Vec<_> = numbered
            .map(|(number, line)| format!("250{}{line}", if number == last { ' ' } else { '-' }))
            .collect();
        lines.join("\n")
    }

    async fn starttls(&mut self) -> io::Result<Answer> {
        if self.is_secure {
            return Ok(Answer::Reply("502 5.5.1 Unrecognized command.".to_owned()));
        }
        if let Some(reply) = &self.behaviour.replies.starttls {
            return Ok(Answer::Reply(reply.clone()));
        }
        if self.fault_at(Moment::Starttls) == Some(Deed::Inject) {
            let both = format!("220 2.0.0 Ready to start TLS\r\n{INJECTED}");
            self.stream.get_mut().write_all(both.as_bytes()).await?;
        } else {
            self.reply("220 2.0.0 Ready to start TLS").await?;
        }
        Ok(Answer::Starttls)
    }

    async fn auth(&mut self, argument: &str) -> io::Result<Answer> {
        if !self.is_secure {
            return Ok(Answer::Reply("530 5.7.0 Must issue a STARTTLS command first. - gsmtp".to_owned()));
        }
        self.record.login(self.session);
        if let Some(deed) = self.fault_at(Moment::Auth) {
            return Ok(Answer::Fault(deed));
        }
        let (mechanism, initial) = argument.split_once(' ').unwrap_or((argument, ""));
        let reply = match mechanism.to_ascii_uppercase().as_str() {
            "PLAIN" => {
                let answer = self.challenge("334 ", initial).await?;
                login::plain(self.behaviour, &answer)
            }
            "LOGIN" => {
                let name = self.challenge("334 VXNlcm5hbWU6", initial).await?;
                let secret = self.challenge("334 UGFzc3dvcmQ6", "").await?;
                login::login(self.behaviour, &name, &secret)
            }
            "XOAUTH2" => {
                let answer = self.challenge("334 ", initial).await?;
                let reply = login::xoauth2(self.behaviour, &answer);
                if reply.starts_with("535") {
                    self.challenge(TOKEN_CHALLENGE, "").await?;
                }
                reply
            }
            _ => "504 5.7.4 Unrecognized Authentication Type.".to_owned(),
        };
        self.logged_in = reply.starts_with("235");
        Ok(Answer::Reply(reply))
    }

    /// The client's answer to a challenge, unless it gave it already.
    async fn challenge(&mut self, challenge: &str, given: &str) -> io::Result<String> {
        if !given.is_empty() {
            return Ok(given.to_owned());
        }
        self.reply(challenge).await?;
        Ok(self.line().await?.unwrap_or_default())
    }

    fn mail(&mut self, argument: &str) -> String {
        if let Some(reply) = self.behaviour.replies.mail.as_ref().filter(|_| self.logged_in) {
            return reply.clone();
        }
        match path_in(argument) {
            _ if !self.logged_in => AUTHENTICATION_REQUIRED.to_owned(),
            Some(sender) => {
                self.forget_transaction();
                self.sender = Some(sender);
                "250 2.1.0 OK h5sm23980368wjn.20 - gsmtp".to_owned()
            }
            None => "555 5.5.2 Syntax error. h5sm23980368wjn.20 - gsmtp".to_owned(),
        }
    }

    fn rcpt(&mut self, argument: &str) -> String {
        let replies = &self.behaviour.replies;
        match (path_in(argument), &replies.rcpt) {
            _ if self.sender.is_none() => "503 5.5.1 MAIL first. h5sm23980368wjn.20 - gsmtp".to_owned(),
            (Some(recipient), Some(reply))
                if replies.rcpt_only.as_ref().is_none_or(|only| *only == recipient) =>
            {
                reply.clone()
            }
            (Some(recipient), _) if !recipient.is_empty() => {
                self.recipients.push(recipient);
                "250 2.1.5 OK h5sm23980368wjn.20 - gsmtp".to_owned()
            }
            _ => "555 5.5.2 Syntax error. h5sm23980368wjn.20 - gsmtp".to_owned(),
        }
    }

    async fn data(&mut self) -> io::Result<Answer> {
        if self.recipients.is_empty() && self.behaviour.replies.data.is_none() {
            return Ok(Answer::Reply("503 5.5.1 RCPT first. h5sm23980368wjn.20 - gsmtp".to_owned()));
        }
        self.reply("354  Go ahead h5sm23980368wjn.20 - gsmtp").await?;
        let Some(data) = self.message().await? else { return Ok(Answer::Fault(Deed::Close)) };
        if let Some(reply) = &self.behaviour.replies.end {
            self.forget_transaction();
            return Ok(Answer::Reply(reply.clone()));
        }
        self.record.message(Received {
            behaviour: self.behaviour.name.clone(),
            mail_from: self.sender.clone().unwrap_or_default(),
            recipients: std::mem::take(&mut self.recipients),
            data,
            file: None,
        });
        self.forget_transaction();
        match self.fault_at(Moment::End) {
            Some(deed) => Ok(Answer::Fault(deed)),
            None => Ok(Answer::Reply("250 2.0.0 OK  1420000000 h5sm23980368wjn.20 - gsmtp".to_owned())),
        }
    }

    /// Reads up to the final dot; gives the message without the dots of the wire (RFC 5321 §4.5.2). Nothing if the
    /// connection is to break, or the client went away.
    async fn message(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut message = Vec::new();
        loop {
            let begin = message.len();
            let room = (LARGEST_MESSAGE - begin) as u64;
            if (&mut self.stream).take(room).read_until(b'\n', &mut message).await? == 0 {
                return Ok(None);
            }
            if message[begin..] == *b".\r\n" {
                message.truncate(begin);
                return Ok(Some(message));
            }
            if message[begin] == b'.' {
                message.remove(begin);
            }
            if self.fault_at(Moment::Message).is_some() && message.len() > SOME_OF_THE_MESSAGE {
                return Ok(None);
            }
        }
    }

    fn forget_transaction(&mut self) {
        self.sender = None;
        self.recipients.clear();
    }

    fn fault_at(&self, moment: Moment) -> Option<Deed> {
        self.behaviour.fault.filter(|fault| fault.at == moment).map(|fault| fault.does)
    }

    async fn fail(&mut self, deed: Deed) -> io::Result<End> {
        match deed {
            Deed::Garbage => self.stream.get_mut().write_all(b"SSH-2.0-OpenSSH_9.2p1 \xff\xfe\r\n").await?,
            Deed::Endless => {
                self.stream.get_mut().write_all(b"220 ").await?;
                for _ in 0..ENDLESS / 4096 {
                    self.stream.get_mut().write_all(&[b'x'; 4096]).await?;
                }
                self.stream.get_mut().flush().await?;
            }
            Deed::Silence | Deed::Close | Deed::Inject | Deed::OldTls | Deed::RefuseTls => {}
        }
        if deed != Deed::Close {
            self.wait_for_the_end().await?;
        }
        Ok(End::Closed)
    }

    /// Says nothing until the client has had enough.
    async fn wait_for_the_end(&mut self) -> io::Result<()> {
        let mut ignored = [0; 1024];
        while self.stream.read(&mut ignored).await? > 0 {}
        Ok(())
    }

    async fn reply(&mut self, reply: &str) -> io::Result<()> {
        let wire = format!("{}\r\n", reply.replace('\n', "\r\n"));
        self.stream.get_mut().write_all(wire.as_bytes()).await?;
        self.stream.get_mut().flush().await
    }

    /// The next line without its end; nothing at the end of the connection. What is too long is cut.
    async fn line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        if (&mut self.stream).take(LONGEST_LINE).read_until(b'\n', &mut line).await? == 0 {
            return Ok(None);
        }
        Ok(Some(String::from_utf8_lossy(line.trim_ascii_end()).into_owned()))
    }
}

/// The address between angle brackets in `FROM:<...>` or `TO:<...>`; it may be empty.
fn path_in(argument: &str) -> Option<String> {
    let (_, rest) = argument.split_once(":<")?;
    let (address, _) = rest.split_once('>')?;
    let is_address = address.is_empty() || (address.contains('@') && !address.contains([' ', '<']));
    is_address.then(|| address.to_owned())
}
