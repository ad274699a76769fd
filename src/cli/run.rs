//! One run of a command: context, texts, options, and what the commands have in common.

use std::future::Future;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use tokio::runtime::Runtime;

use super::args::Global;
use super::sandboxed::Twin;
use crate::account::vault::{Entry, Sources};
use crate::account::{Config, Profile, Refusals};
use crate::context::Context;
use crate::error::Error;
use crate::finding::{Exit, Finding, Stage};
use crate::log::Log;
use crate::outbox::Store;
use crate::provider::Provider;
use crate::report::{Format, Report, Style, word};
use crate::signals::unless_interrupted;
use crate::smtp::Hello;
use crate::terminal::Ask;
use crate::text::{Facts, Phrase, Texts};
use crate::verify::{Identified, Surroundings, identify};
use crate::wire::Trace;

/// A run.
pub(super) struct Run {
    pub(super) context: Context,
    pub(super) texts: Texts,
    pub(super) global: Global,
    pub(super) style: Style,
    /// The sandbox of `--sandbox`.
    pub(super) twin: Option<Twin>,
}

impl Run {
    /// Takes everything ambient and the options; with a twin, the context is replaced by the twin's.
    pub(super) fn begin(
        context: Context,
        texts: Texts,
        global: Global,
        style: Style,
        twin: Option<Twin>,
    ) -> Self {
        let context = match &twin {
            Some(twin) => twin.enter(context),
            None => context,
        };
        Self { context, texts, global, style, twin }
    }

    /// The profiles: the sandbox's, the file that was named, or the user's.
    pub(super) fn config(&self) -> Result<Config, Error> {
        if let Some(twin) = &self.twin {
            return Ok(twin.config());
        }
        self.config_in(&self.profile_path()?)
    }

    /// The profiles of a file.
    pub(super) fn config_in(&self, file: &Path) -> Result<Config, Error> {
        Config::load(file, &Provider::ids(), self.context.home().as_deref())
    }

    /// Where the profiles are written: the file that was named, the user's, or the sandbox's throw-away one.
    pub(super) fn profile_path(&self) -> Result<PathBuf, Error> {
        if let Some(twin) = &self.twin {
            return Ok(twin.state_folder().join("config.toml"));
        }
        let file = self.global.config.clone().or_else(|| self.context.config_file());
        file.ok_or_else(|| Error::new(Exit::Config, Phrase::new("no-home")))
    }

    /// How text is shown in a conversation at the terminal.
    pub(super) fn conversation_style(&self) -> Style {
        let stderr = &self.context.stderr;
        let paint = super::paint(self.style, stderr, &self.context);
        Style { format: Format::Human, quiet: false, width: stderr.width(), paint, ..self.style }
    }

    /// What the pipeline works with.
    pub(super) fn surroundings(&self, as_of: Option<Date>, offline: bool, insist: bool) -> Surroundings {
        let state_folder = self.context.state_folder().filter(|_| self.twin.is_none());
        Surroundings {
            network: self.context.network.clone(),
            hello: Hello::from_machine_name(self.context.machine_name.as_deref()),
            timeout: self.global.timeout(),
            trace: self.trace(),
            day: as_of.unwrap_or_else(|| (self.context.clock)().date()),
            offline,
            insist,
            refusals: state_folder.map(|folder| Refusals::in_folder(&folder)),
        }
    }

    /// The folder of what mailcheck remembers: the user's, or the sandbox's.
    fn state_folder(&self) -> Option<PathBuf> {
        match &self.twin {
            Some(twin) => Some(twin.state_folder()),
            None => self.context.state_folder(),
        }
    }

    /// The outbox, made if it is not there yet.
    pub(super) fn outbox(&self) -> Result<Store, Error> {
        let no_home = || Error::new(Exit::Io, Phrase::new("outbox-no-home"));
        Store::open(&self.state_folder().ok_or_else(no_home)?, (self.context.clock)().timestamp())
    }

    /// The outbox, if there is one.
    pub(super) fn existing_outbox(&self) -> Result<Option<Store>, Error> {
        let now = (self.context.clock)().timestamp();
        self.state_folder().map_or(Ok(None), |folder| Store::open_existing(&folder, now))
    }

    fn trace(&self) -> Trace {
        if !self.global.trace {
            return Trace::default();
        }
        let stderr = self.context.stderr.clone();
        Trace::to(move |event| {
            // A trace that nobody reads does not stop the run.
            let _ = writeln!(stderr.clone(), "{event}");
        })
    }

    /// Says something before the end.
    pub(super) fn publish(&self, report: &Report) -> io::Result<()> {
        super::write(report, &self.texts, self.style, &self.context)
    }

    /// Tells at once, however quiet the run is to be, what people should know before a secret goes anywhere; the report says
    /// it once more, in full.
    pub(super) fn announce(&self, finding: Option<&Finding>) {
        let Some(finding) = finding else { return };
        // That nobody reads it does not stop the run.
        let _ = writeln!(self.context.stderr.clone(), "{}", word(finding, &self.texts).title);
    }

    /// Says on standard error what went wrong beside the matter of the run.
    pub(super) fn complain(&self, error: &Error) {
        let mut stderr = self.context.stderr.clone();
        // Where nobody can be told, nothing more can be done.
        let _ = writeln!(stderr, "{}", self.texts.phrase(&error.message));
    }

    /// Where deliveries are logged; nowhere if the profile does not say, and never for the sandbox.
    pub(super) fn log(&self) -> Log {
        let (stderr, lang) = (self.context.stderr.clone(), self.texts.lang());
        let complain = move |log: &str, error: &io::Error| {
            let phrase = Phrase::new("log-unwritable").with("path", log).with("reason", error.to_string());
            // Where nobody can be told, nothing more can be done.
            let _ = writeln!(stderr.clone(), "{}", Texts::new(lang).phrase(&phrase));
        };
        let target = self.config().ok().and_then(|config| config.log);
        Log::new(target, self.context.log_sockets.clone(), Box::new(complain))
    }

    /// Does something with everything that secrets may come from.
    pub(super) fn with_sources<T>(&mut self, act: impl FnOnce(&mut Sources<'_>) -> T) -> T {
        let (time_limit, texts) = (self.global.timeout(), &self.texts);
        let question = |entry: &Entry| {
            let facts = Facts::from([("login", entry.login.clone()), ("host", entry.host.clone())]);
            texts.ui("ask-password", &facts)
        };
        let context = &mut self.context;
        let mut sources = Sources {
            environment: &context.environment,
            keyring: &*context.keyring,
            stdin: &mut *context.stdin,
            stdin_is_terminal: context.stdin_is_terminal,
            ask: context.ask.as_mut().map(|ask| &mut **ask as &mut dyn Ask),
            question: &question,
            time_limit,
        };
        act(&mut sources)
    }
}

/// Makes a profile a complete account, which may ask the network.
pub(super) fn look_up(
    name: &str,
    profile: &Profile,
    surroundings: &Surroundings,
) -> Result<Result<Identified, Finding>, Error> {
    let asked = unless_interrupted(Stage::Profile, identify(name, profile, surroundings));
    Ok(block_on(asked)?.and_then(std::convert::identity))
}

/// Runs the network part.
pub(super) fn block_on<T>(future: impl Future<Output = T>) -> Result<T, Error> {
    let runtime = runtime()?;
    let result = runtime.block_on(future);
    // A look-up of a name that goes on in the background is not waited for.
    runtime.shutdown_background();
    Ok(result)
}

fn runtime() -> Result<Runtime, Error> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| {
        Error::new(Exit::Internal, Phrase::new("internal").with("reason", error.to_string()))
            .hint(Phrase::new("internal-hint"))
    })
}
