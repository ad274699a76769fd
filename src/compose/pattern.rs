//! A message with gaps, to be filled once for every row of a table.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::address_list::people;
use super::letter::refuse_line_breaks;
use super::{Attachment, Cells, Draft, Opened, Person, Recipients, Sameness, Template, load};
use crate::account::AddressFault;
use crate::finding::{Code, Finding, Stage};

/// Where an unusable address stands that is not the same for every row.
const TABLE: &str = "table";

/// The templates of all parts of a message.
#[derive(Debug)]
pub struct Pattern {
    /// Who gets it; somebody must.
    pub to: Vec<Template>,
    /// Who gets a copy.
    pub cc: Vec<Template>,
    /// Who gets a copy that the others do not see.
    pub bcc: Vec<Template>,
    /// Where answers go.
    pub reply_to: Option<Template>,
    /// The subject.
    pub subject: Template,
    /// The text.
    pub body: Option<Template>,
    /// The text in HTML.
    pub html: Option<Template>,
    /// The documents' paths.
    pub attachments: Vec<Template>,
    /// Those of them that are the same for every row, as soon as one needed them.
    pub opened: Opened,
}

/// A pattern filled with a row.
#[derive(Debug)]
pub struct Filled {
    /// The message.
    pub draft: Draft,
    /// What tells whether another row says the same.
    pub sameness: Sameness,
}

impl Pattern {
    /// Takes a row, who sends, and the table's folder, in which files are looked for that are not in the current one; gives
    /// the message, or everything that speaks against it.
    pub fn fill(&self, cells: &Arc<Cells>, from: &Person, folder: &Path) -> Result<Filled, Vec<Finding>> {
        let mut filling = Filling { cells, folder, opened: &self.opened, findings: Vec::new() };
        let recipients = Recipients {
            to: filling.people(&self.to),
            cc: filling.people(&self.cc),
            bcc: filling.people(&self.bcc),
        };
        if recipients.to.is_empty() && filling.findings.is_empty() {
            filling.findings.push(nobody());
        }
        let reply_to = filling.people(self.reply_to.as_slice()).pop();
        let subject = filling.subject(&self.subject);
        let body = self.body.as_ref().map(|body| filling.text(body));
        let html = self.html.as_ref().map(|html| filling.text(html));
        let documents: Vec<_> = self.attachments.iter().filter_map(|path| filling.document(path)).collect();
        if !filling.findings.is_empty() {
            return Err(filling.findings);
        }
        let is_own: Vec<_> = documents.iter().map(|(_, is_own)| *is_own).collect();
        let attachments = documents.into_iter().map(|(attachment, _)| attachment).collect();
        let draft = Draft { from: from.clone(), reply_to, recipients, subject, body, html, attachments };
        let own: Vec<_> =
            draft.attachments.iter().zip(is_own).filter_map(|(one, is_own)| is_own.then_some(one)).collect();
        let sameness = Sameness::of(&draft, &own).map_err(|finding| vec![finding])?;
        Ok(Filled { draft, sameness })
    }
}

/// A row going into the templates; everything that is wrong is collected, not only the first thing.
struct Filling<'a> {
    cells: &'a Arc<Cells>,
    folder: &'a Path,
    opened: &'a Opened,
    findings: Vec<Finding>,
}

impl Filling<'_> {
    /// The text, empty if something is wrong.
    fn text(&mut self, template: &Template) -> String {
        template.fill(self.cells).unwrap_or_else(|finding| {
            self.findings.push(finding);
            String::new()
        })
    }

    fn subject(&mut self, template: &Template) -> String {
        let subject = self.text(template);
        self.findings.extend(refuse_line_breaks(&subject).err());
        subject
    }

    fn people(&mut self, templates: &[Template]) -> Vec<Person> {
        let mut all = Vec::new();
        for template in templates {
            let field =
                if template.is_constant() { template.option().trim_start_matches('-') } else { TABLE };
            match people(&self.text(template), field) {
                Ok(found) => all.extend(found),
                Err(findings) => self.findings.extend(findings),
            }
        }
        all
    }

    /// A document, and whether the row names it. There is none where statements in the template decide so.
    fn document(&mut self, template: &Template) -> Option<(Attachment, bool)> {
        let before = self.findings.len();
        let path = self.text(template);
        if self.findings.len() > before || path.is_empty() && template.decides() {
            return None;
        }
        let loaded = match self.place(&path) {
            _ if path.is_empty() => Err(nameless(template)),
            place if template.is_constant() => self.opened.load(&place),
            place => load(&place),
        };
        match loaded {
            Ok(attachment) => Some((attachment, !template.is_constant())),
            Err(finding) => {
                self.findings.push(finding);
                None
            }
        }
    }

    /// The file in the current folder, else the one in the table's folder if that is there.
    fn place(&self, path: &str) -> PathBuf {
        let beside = self.folder.join(path);
        if !Path::new(path).exists() && beside.exists() { beside } else { path.into() }
    }
}

fn nobody() -> Finding {
    let finding = Finding::new(Code::AddressInvalid, Stage::Compose).with("field", TABLE);
    finding.with("reason", AddressFault::Empty.keyword())
}

fn nameless(template: &Template) -> Finding {
    let finding = Finding::new(Code::TemplateFailed, Stage::Compose);
    finding.with("option", template.option()).with("reason", "empty")
}

#[cfg(test)]
mod tests;
