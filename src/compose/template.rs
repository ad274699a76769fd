//! Texts with gaps, filled from the rows of a table (Jinja, by minijinja).

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Object, Value};
use minijinja::{AutoEscape, Environment, ErrorKind, UndefinedBehavior};

use super::Cells;
use crate::error::{Error, nearest};
use crate::finding::{Code, Exit, Finding, Stage};
use crate::text::Phrase;

/// The name under which the only template of an environment is kept.
const NAME: &str = "template";

/// Whether what is filled in must not be taken for markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// There is none: cells go in as they are.
    None,
    /// HTML: what has a meaning in it is escaped.
    Html,
}

/// A template that was understood.
pub struct Template {
    environment: Environment<'static>,
    option: &'static str,
    /// The names in it that it does not define itself.
    names: BTreeSet<String>,
    decides: bool,
}

impl Template {
    /// Takes the option of the command line from which the template comes, for messages, and its text.
    pub fn new(option: &'static str, source: &str, markup: Markup) -> Result<Self, Error> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        let escape = match markup {
            Markup::None => AutoEscape::None,
            Markup::Html => AutoEscape::Html,
        };
        environment.set_auto_escape_callback(move |_| escape.clone());
        let syntax = SyntaxConfig::builder().keep_trailing_newline(true).build();
        let added = syntax.and_then(|syntax| {
            environment.set_syntax(syntax);
            environment.add_template_owned(NAME, source.to_owned())?;
            let names = environment.get_template(NAME)?.undeclared_variables(false);
            let functions: BTreeSet<_> = environment.globals().map(|(name, _)| name).collect();
            Ok(names.into_iter().filter(|name| !functions.contains(name.as_str())).collect())
        });
        let names = added.map_err(|error| unusable(option, &error))?;
        Ok(Self { environment, option, names, decides: source.contains("{%") })
    }

    /// Fills the gaps with the cells of a row, letter by letter as they stand in the table.
    pub fn fill(&self, cells: &Arc<Cells>) -> Result<String, Finding> {
        let filled = self.environment.get_template(NAME);
        let filled = filled.and_then(|template| template.render(Value::from_dyn_object(Arc::clone(cells))));
        filled.map_err(|error| self.explain(&error, cells))
    }

    /// Whether it gives the same for every row.
    pub fn is_constant(&self) -> bool {
        self.names.is_empty()
    }

    /// Whether it has statements, so that nothing may be what it is meant to give for some rows.
    pub fn decides(&self) -> bool {
        self.decides
    }

    /// The option of the command line from which it comes.
    pub fn option(&self) -> &'static str {
        self.option
    }

    fn explain(&self, error: &minijinja::Error, cells: &Cells) -> Finding {
        let unknown: Vec<_> =
            self.names.iter().filter(|name| !cells.columns().contains(name)).map(String::as_str).collect();
        if error.kind() != ErrorKind::UndefinedError || unknown.is_empty() {
            let finding = Finding::new(Code::TemplateFailed, Stage::Compose).with("option", self.option);
            return finding.with("reason", said(error)).with("line", line(error));
        }
        let keys = cells.columns().keys();
        let meant = nearest(unknown[0], keys.iter().copied()).unwrap_or_default();
        Finding::new(Code::VariableMissing, Stage::Compose)
            .with("option", self.option)
            .with("column", unknown.join(", "))
            .with("other", meant)
            .with("columns", keys.join(", "))
    }
}

impl fmt::Debug for Template {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Template({})", self.option)
    }
}

/// A row as templates see it.
impl Object for Cells {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.get(key).map(Value::from)
    }
}

fn unusable(option: &str, error: &minijinja::Error) -> Error {
    let phrase = Phrase::new("template-unusable")
        .with("option", option)
        .with("line", line(error))
        .with("said", said(error));
    Error::new(Exit::Data, phrase).hint(Phrase::new("template-hint"))
}

/// What minijinja says, in English.
fn said(error: &minijinja::Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), ToOwned::to_owned)
}

fn line(error: &minijinja::Error) -> String {
    error.line().map(|line| line.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{Arc, Cells, Code, Markup, Template};
    use crate::compose::Table;

    fn cells() -> Arc<Cells> {
        let table = "Rechnung Nr.;Kunde;Betrag;Straße;leer\n007;\"<Müller> & {{ Söhne }}\";12,50;Weg 1;\n";
        let row = Table::from_stream(table.as_bytes()).unwrap().next().unwrap().unwrap();
        Arc::new(row.cells.unwrap())
    }

    fn template(source: &str) -> Template {
        Template::new("--body", source, Markup::None).unwrap()
    }

    fn filled(source: &str) -> String {
        template(source).fill(&cells()).unwrap()
    }

    #[test]
    fn cells_go_in_letter_by_letter() {
        assert_eq!(filled("Nr. {{ rechnung_nr }}: {{ Betrag }} €\n"), "Nr. 007: 12,50 €\n");
        assert_eq!(filled("{{ straße }}, {{ strasse }}"), "Weg 1, Weg 1");
        assert_eq!(filled("[{{ leer }}]"), "[]");
        assert_eq!(
            filled("{{ kunde|upper }}{% if leer %}x{% else %}y{% endif %}"),
            "<MÜLLER> & {{ SÖHNE }}y"
        );
        assert_eq!(filled("{% for n in range(2) %}{{ n }}{% endfor %}"), "01");
    }

    #[test]
    fn only_html_is_escaped_and_a_cell_is_never_a_template() {
        assert_eq!(filled("{{ kunde }}"), "<Müller> & {{ Söhne }}");
        let html = Template::new("--html-file", "<p>{{ kunde }}</p>", Markup::Html).unwrap();
        assert_eq!(html.fill(&cells()).unwrap(), "<p>&lt;Müller&gt; &amp; {{ Söhne }}</p>");
    }

    #[test]
    fn a_column_that_is_not_there_is_named_with_what_was_meant() {
        for source in ["{{ betrga }}", "{% if betrga %}x{% endif %}", "{{ betrga|upper }}", "{{ betrga.x }}"]
        {
            let finding = template(source).fill(&cells()).unwrap_err();
            assert_eq!(finding.code, Code::VariableMissing, "{source}");
            assert_eq!((&finding.facts["column"][..], &finding.facts["other"][..]), ("betrga", "betrag"));
            assert_eq!(finding.facts["columns"], "rechnung_nr, kunde, betrag, strasse, leer");
        }
        assert_eq!(filled("{{ anrede|default('Guten Tag') }}"), "Guten Tag");
    }

    #[test]
    fn what_cannot_be_computed_is_told_with_its_line() {
        let finding = template("a\n{{ kunde|int }}").fill(&cells()).unwrap_err();
        assert_eq!((finding.code, &finding.facts["line"][..]), (Code::TemplateFailed, "2"));
        assert!(!finding.facts["reason"].is_empty());
    }

    #[test]
    fn a_broken_template_is_an_error_before_any_row() {
        for source in
            ["{{ kunde", "{% if kunde %}", "{{ kunde|nosuchfilter }}", "x\n{{ 1 + }}", "{% include 'x' %}"]
        {
            let refused = Template::new("--subject", source, Markup::None);
            assert!(refused.is_err() || refused.unwrap().fill(&cells()).is_err(), "{source}");
        }
        let error = Template::new("--subject", "x\n{{ 1 + }}", Markup::None).unwrap_err();
        assert_eq!(
            (&error.message.facts["option"][..], &error.message.facts["line"][..]),
            ("--subject", "2")
        );
    }

    #[test]
    fn what_depends_on_the_row_is_told_from_what_does_not() {
        assert!(template("agb.pdf").is_constant() && !template("{{ datei }}").is_constant());
        assert!(template("{% if leer %}a.pdf{% endif %}").decides() && !template("{{ leer }}").decides());
    }
}
