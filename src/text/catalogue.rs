//! Looking up a message and filling its placeholders.

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::number::written;
use super::shell::quoted;
use super::source::{Part, holder};
use super::terminal::harmless;
use super::{Facts, Lang, Phrase, shown};

/// Facts that stand for a number, so that the plural rules of the language apply to them.
const NUMBERS: [&str; 4] = ["count", "removed", "seconds", "some"];
/// Facts that hold a number and its unit.
const SIZES: [&str; 2] = ["size", "limit"];

type Bundle = FluentBundle<FluentResource>;

/// All texts in one language.
pub struct Texts {
    lang: Lang,
    /// What was parsed of each part, file by file.
    parts: [Vec<OnceCell<Bundle>>; Part::ALL.len()],
}

impl Texts {
    /// Takes the language; nothing is parsed yet.
    pub fn new(lang: Lang) -> Self {
        let unparsed = |part: Part| part.files(lang).iter().map(|_| OnceCell::new()).collect();
        Self { lang, parts: Part::ALL.map(unparsed) }
    }

    /// The language of these texts.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Gives the message of that key, filled with the facts; nothing if the catalogue has no such message.
    pub fn find(&self, part: Part, key: &str, facts: &Facts) -> Option<String> {
        let bundle = self.bundle(part, key);
        let pattern = bundle.get_message(key)?.value()?;
        Some(self.fill(bundle, pattern, facts))
    }

    /// Gives the attribute `key.attribute`, filled with the facts; nothing if the catalogue has no such attribute.
    pub fn attribute(&self, part: Part, key: &str, attribute: &str, facts: &Facts) -> Option<String> {
        let bundle = self.bundle(part, key);
        let attribute = bundle.get_message(key)?.get_attribute(attribute)?;
        Some(self.fill(bundle, attribute.value(), facts))
    }

    /// Gives a label or sentence of the interface; its key if it is missing, which a test rules out.
    pub fn ui(&self, key: &str, facts: &Facts) -> String {
        self.find(Part::Interface, key, facts).unwrap_or_else(|| key.to_owned())
    }

    /// Gives the sentence for an error or a hint. Nothing in it commands a terminal.
    pub fn phrase(&self, phrase: &Phrase) -> String {
        let facts = phrase.facts.iter().map(|(name, value)| (*name, shown(value))).collect();
        self.find(Part::Errors, phrase.key, &facts).unwrap_or_else(|| phrase.to_string())
    }

    fn fill(&self, bundle: &Bundle, pattern: &fluent_syntax::ast::Pattern<&str>, facts: &Facts) -> String {
        let mut arguments = FluentArgs::with_capacity(facts.len());
        for (name, value) in facts {
            arguments.set(Cow::Borrowed(*name), argument(name, value, self.lang));
        }
        let mut ignored = Vec::new();
        bundle.format_pattern(pattern, Some(&arguments), &mut ignored).into_owned()
    }

    /// The file of the part that has that message.
    fn bundle(&self, part: Part, key: &str) -> &Bundle {
        let (files, bundles) = (part.files(self.lang), &self.parts[part as usize]);
        let parsed = bundles.iter().filter_map(OnceCell::get).find(|bundle| bundle.has_message(key));
        parsed.unwrap_or_else(|| {
            let number = holder(files, key);
            bundles[number].get_or_init(|| parse(self.lang, [part.blocks(self.lang), files[number]]))
        })
    }
}

fn parse(lang: Lang, sources: [&str; 2]) -> Bundle {
    let language = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![language]);
    // Without bidirectional isolation marks: addresses and links are to be copied from the terminal.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => |value, _| number(value, Lang::En),
        Lang::De => |value, _| number(value, Lang::De),
    }));
    // Fluent cannot ask whether a text is empty: HAS($fact) answers yes or no. It fails only on a name taken twice.
    let _ = bundle.add_function("HAS", |values, _| has(values));
    // Dates are kept as 2026-11-21 and written out for people: DAY($fact).
    let _ = bundle.add_function("DAY", move |values, _| day(values, lang));
    // A name in a command that people copy into their shell: ARG($fact).
    let _ = bundle.add_function("ARG", |values, _| argument_of_a_shell(values));
    // A message with a mistake in it is left out by the parser; a test sees to it that there is none.
    for source in sources {
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, _)| usable);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A date as people write it; what is none stays as it is.
fn day<'a>(values: &[FluentValue<'a>], lang: Lang) -> FluentValue<'a> {
    let Some(FluentValue::String(text)) = values.first() else { return FluentValue::from("") };
    match text.parse::<jiff::civil::Date>() {
        Ok(date) => FluentValue::from(written_out(date, lang)),
        Err(_) => FluentValue::from(text.clone()),
    }
}

fn written_out(date: jiff::civil::Date, lang: Lang) -> String {
    const GERMAN: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    let month = usize::from(date.month().unsigned_abs()) - 1;
    match lang {
        Lang::En => date.strftime("%-d %B %Y").to_string(),
        Lang::De => format!("{}. {} {}", date.day(), GERMAN[month], date.year()),
    }
}

fn argument_of_a_shell<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    match values.first() {
        Some(FluentValue::String(text)) => FluentValue::from(quoted(text)),
        _ => FluentValue::from(""),
    }
}

fn has<'a>(values: &[FluentValue<'a>]) -> FluentValue<'a> {
    let is_empty = match values.first() {
        Some(FluentValue::String(text)) => text.is_empty(),
        Some(FluentValue::Number(_)) => false,
        _ => true,
    };
    FluentValue::from(if is_empty { "no" } else { "yes" })
}

fn argument<'a>(name: &str, value: &'a str, lang: Lang) -> FluentValue<'a> {
    if NUMBERS.contains(&name) {
        FluentValue::try_number(value)
    } else if SIZES.contains(&name) {
        FluentValue::from(written(value, lang))
    } else {
        // Names of files, accounts and servers come from anywhere.
        FluentValue::from(harmless(value))
    }
}

/// A number as the language writes it; nothing for everything else.
fn number(value: &FluentValue<'_>, lang: Lang) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(written(&number.as_string(), lang)),
        _ => None,
    }
}
