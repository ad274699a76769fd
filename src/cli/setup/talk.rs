//! The conversation: mailcheck's side goes to standard error, the user's comes from the terminal.

use std::io;

use zeroize::Zeroizing;

use super::flags::is_shown;
use crate::cli::reply::{self, Reply};
use crate::cli::run::Run;
use crate::error::Error;
use crate::finding::{Exit, Finding};
use crate::report::{Conversation, Style, links};
use crate::terminal::Ask;
use crate::text::{Facts, Part, Phrase};

/// A conversation with whoever sits at the terminal.
pub(super) struct Talk<'a> {
    pub(super) run: &'a mut Run,
}

impl Talk<'_> {
    /// A text of `setup.ftl`.
    pub(super) fn text(&self, key: &str, facts: &Facts) -> String {
        self.run.texts.find(Part::Setup, key, facts).unwrap_or_else(|| key.to_owned())
    }

    /// Says a paragraph.
    pub(super) fn say(&self, key: &str, facts: &Facts) {
        self.speak(&self.text(key, facts));
    }

    /// Says a paragraph that is words already; nothing of an empty one.
    pub(super) fn speak(&self, text: &str) {
        if !text.is_empty() {
            self.with(|conversation| conversation.say(text));
        }
    }

    /// Says that something is done.
    pub(super) fn done(&self, key: &str, facts: &Facts) {
        let text = self.text(key, facts);
        self.with(|conversation| conversation.done(&text));
    }

    /// Lists steps below a title.
    pub(super) fn steps(&self, title: &str, facts: &Facts, steps: &[String]) {
        let title = self.text(title, facts);
        self.with(|conversation| conversation.numbered(&title, steps));
    }

    /// Tells a finding.
    pub(super) fn tell(&self, finding: &Finding) {
        self.with(|conversation| conversation.finding(finding));
    }

    /// Asks for a line; blanks around it do not belong to it. What a terminal would obey is not proposed.
    pub(super) fn line(&mut self, question: &str, facts: &Facts, proposal: &str) -> Result<String, Error> {
        let proposal = if is_shown(proposal) { proposal } else { "" };
        let line = self.put(question, facts, |ask, prompt| ask.line(prompt, proposal))?;
        Ok(line.trim().to_owned())
    }

    /// Asks until the answer is yes or no; Enter alone is the answer that is given.
    pub(super) fn is_agreed(
        &mut self,
        question: &str,
        facts: &Facts,
        usual: Option<bool>,
    ) -> Result<bool, Error> {
        loop {
            let typed = self.line(question, facts, "")?;
            match (reply::reply(&typed), usual) {
                (Some(Reply::Yes), _) => return Ok(true),
                (Some(Reply::No), _) => return Ok(false),
                (None, Some(usual)) if typed.is_empty() => return Ok(usual),
                _ => self.say("answer-yes-no", facts),
            }
        }
    }

    /// Asks until the answer is yes, no, or that nobody knows.
    pub(super) fn reply(&mut self, question: &str, facts: &Facts) -> Result<Reply, Error> {
        loop {
            let typed = self.line(question, facts, "")?;
            match reply::reply(&typed) {
                Some(reply) => return Ok(reply),
                None => self.say("answer-yes-no-unknown", facts),
            }
        }
    }

    /// Asks until one of the choices is taken; Enter alone is the first one. Gives its place, from 0.
    pub(super) fn choice(&mut self, title: &str, facts: &Facts, choices: &[String]) -> Result<usize, Error> {
        self.steps(title, facts, choices);
        loop {
            let typed = self.line("choice", facts, "")?;
            match reply::choice(&typed, choices.len()) {
                _ if typed.is_empty() => return Ok(0),
                Some(choice) => return Ok(choice),
                None => self.say("answer-number", &Facts::from([("count", choices.len().to_string())])),
            }
        }
    }

    /// Asks for a secret, which is not shown.
    pub(super) fn secret(&mut self, question: &str, facts: &Facts) -> Result<Zeroizing<String>, Error> {
        self.put(question, facts, |ask, prompt| ask.secret(prompt))
    }

    /// Waits for Enter.
    pub(super) fn wait(&mut self, key: &str, facts: &Facts) -> Result<(), Error> {
        self.line(key, facts, "").map(|_| ())
    }

    /// Offers to open the first link of a text in the browser, where there is one.
    pub(super) fn offer(&mut self, text: &str) -> Result<(), Error> {
        let Some(link) = links(text).into_iter().next().filter(|_| self.run.context.browser.is_some()) else {
            return Ok(());
        };
        let mut facts = Facts::from([("link", link.clone())]);
        if !self.is_agreed("open", &facts, Some(true))? {
            return Ok(());
        }
        let opened = self.run.context.browser.as_ref().map_or(Ok(()), |open| open(&link));
        match opened {
            Ok(()) => self.done("opened", &facts),
            Err(error) => {
                facts.insert("reason", error.to_string());
                self.say("not-opened", &facts);
            }
        }
        Ok(())
    }

    /// How text is shown in the conversation.
    pub(super) fn style(&self) -> Style {
        self.run.conversation_style()
    }

    fn with(&self, say: impl FnOnce(&mut Conversation<'_>) -> io::Result<()>) {
        let mut stderr = self.run.context.stderr.clone();
        // Who cannot read the questions cannot answer them either: that ends the conversation by itself.
        let _ = say(&mut Conversation::new(&self.run.texts, self.style(), &mut stderr));
    }

    /// Puts a question until the answer is text.
    fn put<T>(
        &mut self,
        question: &str,
        facts: &Facts,
        ask: impl Fn(&mut dyn Ask, &str) -> io::Result<T>,
    ) -> Result<T, Error> {
        let prompt = self.text("prompt", facts);
        loop {
            self.say(question, facts);
            let Some(somebody) = self.run.context.ask.as_mut() else {
                return Err(ended(&io::ErrorKind::NotFound.into()));
            };
            match ask(&mut **somebody, &prompt) {
                Err(error) if error.kind() == io::ErrorKind::InvalidData => self.say("answer-no-text", facts),
                answer => return answer.map_err(|error| ended(&error)),
            }
        }
    }
}

/// The conversation is over before its end.
pub(super) fn ended(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::Interrupted | io::ErrorKind::UnexpectedEof => {
            Error::new(Exit::Interrupted, Phrase::new("setup-ended"))
        }
        _ => Error::new(Exit::Io, Phrase::new("terminal-unusable").with("reason", error.to_string())),
    }
}
