//! One question as a field: its label, what helps, where to type, how it was understood or what is wrong.

use super::act::{Act, PICKER};
use super::entry::{self, Entry};
use super::form::Form;
use super::path;
use super::state::{Standing, State};
use super::tree::{Element, On, Words, el, of, words};
use super::words::{pair, say};
use crate::contract::Value;
use crate::contract::answer::Question;
use crate::terms::ask::{Default, Kind};
use crate::terms::{Choice, Language};

/// A field, wherever it stands.
pub(super) struct Field<'a> {
    pub form: &'a Form<'a>,
    pub at: String,
    pub label: Words,
    pub help: &'static str,
    pub kind: Kind,
    /// What is assumed where nothing is typed.
    pub assumed: &'static str,
}

/// How a text was understood.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Understood<'a> {
    /// As it stands, or not at all.
    AsTyped,
    /// As this.
    As(&'a str),
    /// Not yet: it is still being typed.
    NotYet,
}

impl Field<'_> {
    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.form.state.language, ja, en)
    }

    fn part(&self, part: &str) -> String {
        [&self.at, "-", part].concat()
    }

    /// What is wrong, unless it is still being typed.
    fn wrong(&self) -> Option<&str> {
        self.form.wrong_at(&self.at)
    }

    /// The whole field around its control: its label, its help, and how it was understood or what is wrong with it.
    fn frame(&self, control: Element, understood: Understood<'_>) -> Element {
        let mut question = of("div", "q").key(self.at.clone());
        if self.wrong().is_some() {
            question = question.attr("data-state", "wrong");
        }
        question = question.with(el("label").attr("for", self.at.clone()).text(self.label.clone()));
        if !self.help.is_empty() {
            question = question.with(of("p", "hint").attr("id", self.part("hint")).text(self.help));
        }
        question = question.with(control);
        self.ending(question, understood)
    }

    fn ending(&self, question: Element, understood: Understood<'_>) -> Element {
        match (self.wrong(), understood) {
            (Some(wrong), _) => {
                question.with(of("p", "error").key("error").attr("id", self.part("error")).text(wrong.to_owned()))
            }
            // Half a date is no date yet: what it was keeps its room, so that nothing moves while it is being typed.
            (None, Understood::NotYet) => question.with(self.echo("echo unread", self.form.answer.said(&self.at))),
            (None, Understood::As(echo)) => question.with(self.echo("echo", echo)),
            (None, Understood::AsTyped) => question,
        }
    }

    /// How it was understood; in the same place dots, one of the two hidden.
    fn echo(&self, class: &'static str, echo: &str) -> Element {
        let said = words("span", echo.to_owned());
        of("p", class).key("echo").attr("id", self.part("echo")).with(said).with(el("i"))
    }

    fn described(&self, input: Element, echo: bool) -> Element {
        let mut by = String::new();
        if !self.help.is_empty() {
            by.push_str(&self.part("hint"));
        }
        let wrong = self.wrong().is_some();
        if wrong || echo {
            by.push(' ');
            by.push_str(&self.part(if wrong { "error" } else { "echo" }));
        }
        let input = if by.is_empty() { input } else { input.attr("aria-describedby", by) };
        if wrong { input.attr("aria-invalid", "true") } else { input }
    }

    /// A field that is typed into.
    pub fn text(&self) -> Element {
        let typed = self.form.state.typed(&self.at).to_owned();
        let never = self.kind == Kind::MomentOrNever && typed == entry::NEVER;
        let (understood, value) = match self.form.answer.entry(&self.at) {
            Entry::Read { echo, value } => {
                let plain = echo.is_empty() || *echo == typed;
                let understood = if plain { Understood::AsTyped } else { Understood::As(echo) };
                (understood, value.as_text().unwrap_or_default())
            }
            Entry::Wrong(_) if self.wrong().is_none() => (Understood::NotYet, ""),
            _ => (Understood::AsTyped, ""),
        };
        let (class, mode, example, unit) = match self.kind {
            Kind::Yen => ("yen", "text", "", self.say("円", "yen")),
            Kind::Count => ("count", "numeric", self.assumed, ""),
            Kind::Percent => ("count", "decimal", "99.97", "%"),
            Kind::Day => ("", "text", self.say("2025/1/31", "2025-01-31"), ""),
            Kind::Month => ("", "text", self.say("2025/1", "2025-01"), ""),
            _ => ("", "text", self.say("2025/1/31 9:05", "2025-01-31 9:05"), ""),
        };
        let input = el("input")
            .attr("id", self.at.clone())
            .attr("class", class)
            .attr("inputmode", mode)
            .attr("autocomplete", "off")
            .attr("placeholder", example)
            .attr("value", if never { String::new() } else { typed })
            .flag("disabled", never)
            .on(On::Input, Act::Type(self.at.clone()))
            .on(On::Leave, Act::Rest);
        let mut control = of("div", "control").with(self.described(input, understood != Understood::AsTyped));
        if !unit.is_empty() {
            control = control.with(of("span", "unit").text(unit));
        }
        let picker = match self.kind {
            Kind::Day => Some(("date", value)),
            Kind::Moment | Kind::MomentOrNever => Some(("datetime-local", value.get(..16).unwrap_or_default())),
            Kind::Month => Some(("month", value)),
            _ => None,
        };
        control = control.maybe(picker.map(|(kind, value)| self.picker(kind, value)));
        let field = self.frame(control, understood);
        if self.kind == Kind::MomentOrNever { field.with(self.never(never)) } else { field }
    }

    /// The browser's own calendar, drawn once it is asked for: its parts are many, and most stay closed. It never opens by
    /// itself in another site's frame, where it lies over its button to be pressed.
    fn picker(&self, kind: &'static str, value: &str) -> Element {
        let State { language, picking, standing, .. } = self.form.state;
        let says = pair(*language, &self.label, self.say("カレンダー", "calendar"));
        let path = "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-1 4h16M8 3.500v4m8-4v4";
        let icon = el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").with(el("path").attr("d", path));
        let button = of("button", "icon").attr("type", "button").attr("aria-label", says.clone());
        let button = button.on(On::Click, Act::Pick(self.at.clone())).with(icon);
        let drawn = picking.as_ref() == Some(&self.at) || *standing == Standing::Framed;
        let calendar = drawn.then(|| {
            el("input")
                .attr("id", [&self.at, PICKER].concat())
                .attr("type", kind)
                .attr("tabindex", "-1")
                .attr("aria-label", says)
                .attr("value", value.to_owned())
                .on(On::Change, Act::Type(self.at.clone()))
                .on(On::Leave, Act::Rest)
        });
        of("span", "pick").with(button).maybe(calendar)
    }

    fn never(&self, never: bool) -> Element {
        let act = if never { Act::Clear(self.at.clone()) } else { Act::Choose(self.at.clone(), entry::NEVER) };
        of("label", "check")
            .with(el("input").attr("type", "checkbox").flag("checked", never).on(On::Change, act))
            .with(words("span", self.say("来なかった", "Never came")))
    }

    /// A field that is answered from a closed list; `chosen` is what stands there, assumed or answered.
    pub fn choice(&self, choices: &[&'static Choice], chosen: &str, assumed: bool) -> Element {
        let language = self.form.state.language;
        let state = if self.wrong().is_some() {
            "wrong"
        } else if assumed {
            "assumed"
        } else {
            "answered"
        };
        let mut list = of("fieldset", "seg").attr("id", self.at.clone());
        if !self.help.is_empty() {
            list = list.attr("aria-describedby", self.part("hint"));
        }
        list = list.with(words("legend", self.label.clone()));
        for choice in choices {
            let input = el("input")
                .attr("type", "radio")
                .attr("name", self.at.clone())
                .attr("value", choice.id)
                .flag("checked", choice.id == chosen)
                .on(On::Change, Act::Choose(self.at.clone(), choice.id));
            list = list
                .with(el("label").key(choice.id).with(input).with(words("span", choice.name.in_language(language))));
        }
        let mut question = of("div", "q").key(self.at.clone()).attr("data-state", state).with(list);
        if !self.help.is_empty() {
            question = question.with(of("p", "hint").attr("id", self.part("hint")).text(self.help));
        }
        self.ending(question, Understood::AsTyped)
    }

    /// From a day or moment to another.
    pub fn ends(&self, kind: Kind) -> Vec<Element> {
        let end = |key: &str, label: &'static str| {
            let at = path::field(&self.at, key);
            Field { form: self.form, at, label: label.into(), help: "", kind, assumed: "" }.text()
        };
        vec![end("from", self.say("はじめ", "From")), end("to", self.say("おわり", "To"))]
    }

    /// A group of fields under the question's label.
    fn group(&self, fields: Vec<Element>) -> Element {
        let mut group = of("fieldset", "q").key(self.at.clone()).attr("id", self.at.clone());
        group = group.with(words("legend", self.label.clone()));
        if !self.help.is_empty() {
            group = group.with(of("p", "hint").text(self.help));
        }
        let group = group.all(fields);
        self.ending(group, Understood::AsTyped)
    }

    /// The first and the last day of a period.
    pub fn period(&self) -> Element {
        self.group(vec![of("div", "pair").all(self.ends(Kind::Day))])
    }

    /// A list of days, or of windows from a moment to a moment; at least one stands there to be filled in.
    pub fn list(&self) -> Element {
        let rows = self.form.state.rows(&self.at).max(1);
        let mut fields = Vec::with_capacity(rows.saturating_add(1));
        for row in 0..rows {
            let at = path::row(&self.at, row);
            let label: Words = (row.saturating_add(1)).to_string().into();
            let field = Field { form: self.form, at: at.clone(), label, help: "", kind: Kind::Day, assumed: "" };
            let inner =
                if self.kind == Kind::Windows { of("div", "pair").all(field.ends(Kind::Moment)) } else { field.text() };
            let delete = self.form.tool(
                "delete",
                pair(self.form.state.language, self.say("削除", "Delete"), &field.label),
                Act::Delete(self.at.clone(), row),
            );
            fields.push(of("div", "entry").key(at).with(inner).with(delete));
        }
        let add = of("button", "add").attr("type", "button").on(On::Click, Act::AddWithin(self.at.clone()));
        fields.push(add.text(self.say("もう一つ", "Another")));
        self.group(fields)
    }
}

/// The identifier of a choice that is assumed where nothing is answered.
pub(super) fn default_of(question: &Question) -> Option<&'static str> {
    match question.at.ask.default {
        Some(Default::Value(id)) => Some(id),
        _ => None,
    }
}

/// What is assumed where nothing is answered, in words.
pub(super) fn assumption(question: &Question, language: Language) -> Option<Words> {
    Some(match question.at.ask.default? {
        Default::Value(id) => {
            let choice = question.choices().into_iter().find(|choice| choice.id == id)?;
            choice.name.in_language(language).into()
        }
        Default::Number(number) => number.to_string().into(),
        Default::SameAs(ask) => {
            let same = ask.label.in_language(language);
            match language {
                Language::Ja => [same, "と同じ"].concat().into(),
                Language::En => ["same as: ", same].concat().into(),
            }
        }
    })
}

/// Whether a value is an answer rather than blank.
pub(super) fn is_blank(value: Option<&Value<'static>>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::Text(text)) => text.is_empty(),
        Some(Value::List(entries)) => entries.iter().all(|entry| is_blank(Some(entry))),
        Some(Value::Object(fields)) => fields.iter().all(|(_, value)| is_blank(Some(value))),
        Some(_) => false,
    }
}
