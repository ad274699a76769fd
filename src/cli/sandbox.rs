//! `mailcheck sandbox`: the twin for other programs, until Ctrl-C.

use std::path::Path;

use super::args;
use super::run::{Run, block_on};
use super::signals::interrupted;
use crate::error::Error;
use crate::finding::{Exit, Stage};
use crate::report::{Body, Report, Service, Serving};
use crate::sandbox::{Behaviour, Options, Sandbox, behaviour, behaviours};
use crate::text::{Lang, Phrase};

pub(super) fn run(run: &mut Run, arguments: &args::Sandbox) -> Result<Report, Error> {
    let behaviours = chosen(&arguments.behaviours)?;
    let folder = tempfile::Builder::new().prefix("mailcheck-sandbox-").tempdir();
    let folder = folder.map_err(|error| failed(&error.to_string()))?;
    let ca_file = folder.path().join("authority.pem");
    let maildir = arguments.maildir.clone().unwrap_or_else(|| folder.path().join("mail"));
    let options = Options {
        behaviours: behaviours.clone(),
        maildir: Some(maildir.clone()),
        first_port: arguments.port,
    };
    let sandbox = Sandbox::start(options).map_err(|error| failed(&error.to_string()))?;
    std::fs::write(&ca_file, sandbox.authority_pem()).map_err(|error| failed(&error.to_string()))?;
    let services = behaviours.iter().filter_map(|behaviour| service(behaviour, &sandbox, run.texts.lang()));
    let serving =
        Serving { behaviours: services.collect(), ca_file: shown(&ca_file), maildir: shown(&maildir) };
    // It serves whether or not somebody reads where.
    let _ = run.publish(&Report { command: "sandbox", exit: Exit::Ok, body: Body::Serving(serving) });
    block_on(interrupted(Stage::Connect))?;
    Ok(Report { command: "sandbox", exit: Exit::Ok, body: Body::Nothing })
}

fn failed(reason: &str) -> Error {
    Error::new(Exit::Io, Phrase::new("sandbox-failed").with("reason", reason))
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn chosen(names: &[String]) -> Result<Vec<&'static Behaviour>, Error> {
    if names.is_empty() {
        return Ok(behaviours().iter().collect());
    }
    let find = |name: &String| {
        behaviour(name).ok_or_else(|| {
            Error::new(Exit::Usage, Phrase::new("usage-unknown-behaviour").with("name", name))
                .hint(Phrase::new("usage-hint-behaviours"))
        })
    };
    names.iter().map(find).collect()
}

fn service(behaviour: &Behaviour, sandbox: &Sandbox, lang: Lang) -> Option<Service> {
    let ports = sandbox.ports(&behaviour.name)?;
    Some(Service {
        behaviour: behaviour.name.clone(),
        summary: behaviour.summary(lang.tag()).to_owned(),
        host: behaviour.host.clone(),
        tls: ports.tls,
        starttls: ports.starttls,
        login: behaviour.address(),
        password: behaviour.password.clone(),
    })
}
