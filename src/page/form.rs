//! The questions as a form: in the engine's order, rows together, optional ones folded until they matter.

use super::act::Act;
use super::answer::Answer;
use super::field::{Field, assumption, default_of, is_blank};
use super::path;
use super::state::State;
use super::tree::{Element, On, Words, el, of, words};
use super::words::{pair, say};
use crate::contract::answer::Question;
use crate::rules::asks;
use crate::terms::ask::{Default, Kind};

/// A form: what was entered, and what the engine asks.
pub struct Form<'a> {
    /// What was entered.
    pub state: &'a State,
    /// What the engine says of it.
    pub answer: &'a Answer,
}

impl Form<'_> {
    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.state.language, ja, en)
    }

    /// The whole form.
    #[must_use]
    pub fn view(&self) -> Element {
        let standing: Vec<&Question> = self.answer.questions().iter().filter(|one| one.at.row.is_none()).collect();
        let mut form = of("form", "questions")
            .attr("id", "questions")
            .attr("aria-label", self.say("あなたの状況", "Your case"))
            .attr("novalidate", "")
            .attr("autocomplete", "off")
            .with(of("h2", "unseen").text(self.say("あなたの状況", "Your case")))
            .maybe(self.errors());
        form = form.all(self.group(&standing));
        form
    }

    /// What is wrong at a path, unless it is being typed there.
    pub(super) fn wrong_at(&self, at: &str) -> Option<&str> {
        if self.state.typing.as_deref() == Some(at) { None } else { self.answer.wrong_at(at) }
    }

    /// Everything that is wrong, each leading to its field.
    fn errors(&self) -> Option<Element> {
        let wrong = self.answer.wrong.iter().filter(|(at, _)| self.state.unlisted.as_ref() != Some(at));
        let lines: Vec<Element> = wrong
            .map(|(at, right)| {
                let link = el("a").attr("href", ["#", at].concat()).on(On::Click, Act::Go(at.clone()));
                let said = pair(self.state.language, &self.name_at(at), right);
                el("li").with(link.text(said))
            })
            .collect();
        (!lines.is_empty()).then(|| {
            of("div", "errors")
                .key("errors")
                .with(words("h2", self.say("直すところがあります", "Something needs correcting")))
                .with(el("ul").all(lines))
        })
    }

    /// What stands at a path, as its label says it; in a row with the row's name.
    pub(super) fn name_at(&self, at: &str) -> Words {
        let pattern = path::pattern(at);
        let known = super::entry::kind_at(self.state.service, &pattern);
        let label = known.map_or("", |(ask, _)| ask.label.in_language(self.state.language));
        let row = self.answer.questions().iter().find(|one| {
            matches!(one.kind(), Kind::Rows | Kind::ChosenRows) && at.starts_with(&[&one.path(), "["].concat())
        });
        let number =
            at.split_once('[').and_then(|(_, rest)| rest.split_once(']')).and_then(|(row, _)| row.parse().ok());
        match (row, number) {
            (Some(list), Some(number)) => {
                let name = self.row_name(list, number);
                if label.is_empty() { name } else { [&*name, self.say("の", ", "), label].concat().into() }
            }
            _ if label.is_empty() => at.to_owned().into(),
            _ => label.into(),
        }
    }

    /// Some questions: what is needed or answered as fields, the rest behind buttons that show them.
    fn group(&self, questions: &[&Question]) -> Vec<Element> {
        let mut fields: Vec<Element> = Vec::new();
        let (mut assumed, mut more): (Vec<Element>, Vec<Element>) = (Vec::new(), Vec::new());
        let mut pair_of: Option<Element> = None;
        for question in questions {
            let at = question.path();
            if !self.shows(question, &at) {
                let list = if question.at.ask.default.is_some() { &mut assumed } else { &mut more };
                list.push(self.folded(question, at));
                continue;
            }
            let field = self.field(question, at);
            let paired = question.at.row.is_some() && matches!(question.kind(), Kind::Moment | Kind::MomentOrNever);
            if paired {
                let key = field.key.clone();
                let pair = pair_of.take().unwrap_or_else(|| of("div", "pair").key(key));
                pair_of = Some(pair.with(field));
            } else {
                fields.extend(pair_of.take());
                fields.push(field);
            }
        }
        fields.extend(pair_of);
        let folded = |key: &'static str, says: &'static str, list: Vec<Element>| {
            (!list.is_empty()).then(|| {
                of("div", if key == "more" { "assumed no-print" } else { "assumed" })
                    .key(key)
                    .with(words("span", says))
                    .all(list)
            })
        };
        fields.extend(folded("assumed", self.say("仮定", "Assumed"), assumed));
        fields.extend(folded("more", self.say("あれば", "If any"), more));
        fields
    }

    /// Whether a question stands open rather than behind a button.
    fn shows(&self, question: &Question, at: &str) -> bool {
        let given = || self.state.case().and_then(|case| path::get(&case.typed, at));
        let asked = (question.at.ask.default.is_none() || question.kind() == Kind::Count)
            && !matches!(
                question.kind(),
                Kind::Day | Kind::Moment | Kind::MomentOrNever | Kind::Period | Kind::Days | Kind::Windows
            );
        asked
            || matches!(question.kind(), Kind::MomentOrNever)
            || !is_blank(given())
            || self.answer.needs(at)
            || self.state.opened.iter().any(|open| open == at)
    }

    /// The button that shows a question: with what is assumed, or as something to add.
    fn folded(&self, question: &Question, at: String) -> Element {
        let button = el("button")
            .attr("type", "button")
            .attr("data-opens", at.clone())
            .key(at.clone())
            .on(On::Click, Act::Open(at));
        match assumption(question, self.state.language) {
            Some(assumed) => button.text(pair(self.state.language, question.label(), &assumed)),
            None => button.text(["＋ ", question.label()].concat()),
        }
    }

    pub(super) fn field(&self, question: &Question, at: String) -> Element {
        let typed = self.state.typed(&at).to_owned();
        let field = Field {
            form: self,
            at,
            label: question.label().into(),
            help: question.help(),
            kind: question.kind(),
            assumed: if matches!(question.at.ask.default, Some(Default::Number(0))) { "0" } else { "" },
        };
        match question.kind() {
            Kind::Choice => {
                let assumed = typed.is_empty().then(|| default_of(question)).flatten();
                field.choice(&question.choices(), assumed.unwrap_or(&typed), assumed.is_some())
            }
            Kind::Period => field.period(),
            Kind::Days | Kind::Windows => field.list(),
            Kind::Rows | Kind::ChosenRows => self.rows(question),
            _ => field.text(),
        }
    }

    /// A list of rows, each with its own questions.
    fn rows(&self, list: &Question) -> Element {
        let at = list.path();
        let prefix = [list.at.ask.path, "[]"].concat();
        let mut rows =
            of("fieldset", "rows").key(at.clone()).attr("id", at.clone()).with(words("legend", list.label()));
        rows = rows.with(of("p", "hint").text(list.help()));
        for row in 0..self.state.rows(&at) {
            let questions: Vec<&Question> = self
                .answer
                .questions()
                .iter()
                .filter(|one| one.at.row == Some(row) && one.at.ask.path.starts_with(&prefix))
                .collect();
            let here = path::row(&at, row);
            let name = self.row_name(list, row);
            let tool = |kind: &'static str, says: &'static str, act: Act| {
                self.tool(kind, pair(self.state.language, says, &name), act)
            };
            let mut tools = of("div", "row-tools");
            if list.kind() == Kind::Rows {
                tools = tools.with(tool("copy", self.say("写す", "Copy"), Act::Copy(at.clone(), row)));
            }
            tools = tools.with(tool("delete", self.say("削除", "Delete"), Act::Delete(at.clone(), row)));
            let head = of("div", "row-head").with(words("h2", name.clone())).with(tools);
            let wrong = self.wrong_at(&here).map(|wrong| of("p", "error").key("error").text(wrong.to_owned()));
            let card = of("div", "row")
                .attr("id", here)
                .attr("role", "group")
                .attr("tabindex", "-1")
                .attr("aria-label", name)
                .with(head)
                .maybe(wrong);
            rows = rows.with(card.all(self.group(&questions)));
        }
        match list.kind() {
            Kind::ChosenRows => rows.with(self.chooser(list)),
            _ => {
                let add = of("button", "add").attr("type", "button").on(On::Click, Act::Add(list.at.ask.path));
                let [_, another] = asks::row_words(list.at.ask);
                let rows = rows.with(add.text(another.in_language(self.state.language)));
                let outages = list.at.ask.path == asks::INCIDENTS.path;
                rows.maybe(outages.then(|| self.paste(list.at.ask.path)))
            }
        }
    }

    /// What a row is called: by its choice, or by its number.
    fn row_name(&self, list: &Question, row: usize) -> Words {
        let number = row.saturating_add(1).to_string();
        let at = path::row(&list.path(), row);
        let chosen = asks::chosen_key(list.at.ask).map(|key| self.state.typed(&path::field(&at, key)).to_owned());
        let name = chosen.and_then(|id| list.choices().into_iter().find(|choice| choice.id == id));
        match name {
            Some(choice) => choice.name.in_language(self.state.language).into(),
            None => {
                let [one, _] = asks::row_words(list.at.ask);
                [one.in_language(self.state.language), " ", &number].concat().into()
            }
        }
    }

    pub(super) fn tool(&self, kind: &'static str, says: Words, act: Act) -> Element {
        let drawn = match kind {
            "copy" => "M9 9h10v10H9ZM5 15V5h10",
            _ => "M5 7h14M9 7V4.500h6V7M7 7l1 13h8l1-13M10 10.500v6m4-6v6",
        };
        let icon = el("svg").attr("viewBox", "0 0 24 24").attr("aria-hidden", "true").with(el("path").attr("d", drawn));
        of("button", if kind == "copy" { "icon" } else { "icon delete" })
            .attr("type", "button")
            .attr("aria-label", says.clone())
            .attr("title", says)
            .on(On::Click, act)
            .with(icon)
    }

    /// Chooses what the next row begins with.
    fn chooser(&self, list: &Question) -> Element {
        let draft = self.state.draft(list.at.ask.path).to_owned();
        let id = [list.at.ask.path, "-add"].concat();
        let [_, another] = asks::row_words(list.at.ask);
        let mut select = el("select").attr("id", id.clone()).attr("value", draft.clone());
        select = select.on(On::Change, Act::Draft(list.at.ask.path));
        select = select.with(el("option").attr("value", "").text(self.say("選んでください", "Choose one")));
        for choice in list.choices() {
            let name = choice.name.in_language(self.state.language);
            select = select.with(el("option").attr("value", choice.id).flag("selected", choice.id == draft).text(name));
        }
        let add = of("button", "button")
            .attr("type", "button")
            .flag("disabled", draft.is_empty())
            .on(On::Click, Act::Add(list.at.ask.path));
        of("div", "q no-print")
            .key("chooser")
            .with(el("label").attr("for", id).text(another.in_language(self.state.language)))
            .with(of("div", "control").with(select).with(add.text(self.say("加える", "Add"))))
    }

    /// Takes a list of outages from a sheet or a mail.
    fn paste(&self, list: &'static str) -> Element {
        let id = [list, "-paste"].concat();
        let draft = self.state.draft(list).to_owned();
        let empty = draft.trim().is_empty();
        let area = el("textarea")
            .attr("id", id.clone())
            .attr("aria-describedby", [&id, "-hint"].concat())
            .attr("value", draft)
            .on(On::Input, Act::Draft(list));
        let take =
            of("button", "button").attr("type", "button").flag("disabled", empty).on(On::Click, Act::Paste(list));
        of("details", "paste")
            .key("paste")
            .with(words("summary", self.say("表やメールからまとめて貼り付ける", "Paste a list from a sheet or a mail")))
            .with(el("label").attr("for", id.clone()).text(self.say("1行に1件", "One outage a line")))
            .with(of("p", "hint").attr("id", [&id, "-hint"].concat()).text(self.say(
                "例：2025/1/10 10:00-12:35、1/10 10:00 2時間35分。読めない行はここに残ります。",
                "Like 2025-01-10 10:00-12:35 or 2025-01-10 10:00 2h35m. Lines that cannot be read stay here.",
            )))
            .with(area)
            .with(take.text(self.say("取り込む", "Take them over")))
    }
}
