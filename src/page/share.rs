//! What surrounds a result: cases side by side, links, what this device keeps, data, paper.

use std::sync::Arc;

use super::act::{Act, Device};
use super::answer::Answer;
use super::state::{CASES, Case, Standing, State};
use super::study::figure;
use super::tree::{Element, On, Words, el, of, words};
use super::words::{day, fill, pair, say, yen};
use super::{entry, path};
use crate::contract::Value;
use crate::contract::answer::Outcome;
use crate::terms::readings::READINGS;
use crate::terms::text;
use crate::terms::words::Term;

/// What stands around the results of a state.
pub struct Around<'a> {
    /// The state.
    pub state: &'a State,
}

/// The answers to cases that stand side by side, in their order; none where there is only one.
#[derive(Clone, Default)]
pub struct Cases(Vec<Known>);

/// A case, and the answer to it.
type Known = (Case, Arc<Answer>);

impl Cases {
    /// Asks the engine of the cases that changed; `answer` is what it says of the current one.
    #[must_use]
    pub fn of(state: &State, answer: &Arc<Answer>, before: Option<&Self>) -> Self {
        if state.cases.len() < 2 {
            return Self::default();
        }
        let known = |case: &Case| {
            let known = before.into_iter().flat_map(|before| &before.0).find(|(known, _)| known == case);
            known.map(|(_, known)| known).filter(|known| answer.continues(known)).cloned()
        };
        let cases = state.cases.iter().enumerate().map(|(index, case)| {
            let answer = if index == state.current { Some(Arc::clone(answer)) } else { known(case) };
            (case.clone(), answer.unwrap_or_else(|| Arc::new(Answer::to_case(state, case))))
        });
        Self(cases.collect())
    }
}

impl PartialEq for Cases {
    /// An answer is only handed on where its case did not change.
    fn eq(&self, other: &Self) -> bool {
        let same = |((a, answer), (b, other)): (&Known, &Known)| a == b && Arc::ptr_eq(answer, other);
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(same)
    }
}

impl Around<'_> {
    fn say(&self, ja: &'static str, en: &'static str) -> &'static str {
        say(self.state.language, ja, en)
    }

    fn button(&self, class: &'static str, says: impl Into<Words>, act: Act) -> Element {
        of("button", class).attr("type", "button").on(On::Click, act).text(says)
    }

    /// What of the page's link could not be read.
    #[must_use]
    pub fn lost(&self) -> Option<Element> {
        let lines = self.state.lost.iter().map(|(at, why)| {
            let why = why.in_language(self.state.language);
            let pattern = path::pattern(at);
            let label =
                entry::kind_at(self.state.service, &pattern).map(|(ask, _)| ask.label.in_language(self.state.language));
            let at = label.unwrap_or(at);
            words("li", if at.is_empty() { Words::Borrowed(why) } else { pair(self.state.language, at, why) })
        });
        (!self.state.lost.is_empty()).then(|| {
            of("div", "notice")
                .key("lost")
                .with(words("b", self.say("リンクの一部を読めませんでした", "Part of the link could not be read")))
                .with(el("ul").all(lines.collect()))
        })
    }

    /// The cases to choose from.
    #[must_use]
    pub fn cases(&self) -> Element {
        let mut bar = of("div", "toolbar cases no-print").key("cases").attr("role", "group");
        bar = bar.attr("aria-label", self.say("場合", "Cases"));
        if self.state.cases.len() > 1 {
            for index in 0..self.state.cases.len() {
                let current = index == self.state.current;
                let button = self.button("button quiet", self.case_name(index), Act::Select(index));
                bar = bar.with(button.attr("aria-pressed", if current { "true" } else { "false" }));
            }
        }
        if self.state.cases.len() < CASES {
            let says = self.say("写して比べる", "Duplicate to compare");
            bar = bar.with(self.button("button quiet", says, Act::Duplicate).key("duplicate"));
        }
        bar
    }

    fn case_name(&self, index: usize) -> Words {
        match self.state.cases.get(index) {
            Some(case) if !case.name.is_empty() => case.name.clone().into(),
            _ => {
                let letter = ["A", "B", "C", "D"].get(index).copied().unwrap_or_default();
                [self.say("場合", "Case "), letter].concat().into()
            }
        }
    }

    /// The cases side by side, with what differs marked.
    #[must_use]
    pub fn comparison(&self, cases: &Cases) -> Option<Element> {
        if self.state.cases.len() < 2 {
            return None;
        }
        let answers: Vec<&Answer> = cases.0.iter().map(|(_, answer)| &**answer).collect();
        let mut head = el("tr").with(el("td"));
        for index in 0..answers.len() {
            let says = pair(self.state.language, self.say("名前", "Name"), &self.case_name(index));
            let name = el("input")
                .attr("aria-label", says)
                .attr("value", self.case_name(index))
                .on(On::Input, Act::Rename(index));
            let delete = self.button("button quiet", self.say("削除", "Delete"), Act::Drop(index));
            let delete = delete
                .attr("aria-label", pair(self.state.language, self.say("削除", "Delete"), &self.case_name(index)));
            head = head.with(el("th").attr("scope", "col").with(name).with(delete));
        }
        let mut body = el("tbody");
        for (place, rule) in self.state.rules.iter().enumerate() {
            let cells = answers.iter().map(|answer| self.result_of(answer, place)).collect();
            body = body.with(self.row(rule.title().in_language(self.state.language).into(), cells));
        }
        for (name, cells) in self.differences() {
            body = body.with(self.row(name, cells));
        }
        let table = of("table", "scenarios").with(el("thead").with(head)).with(body);
        let title = self.say("並べて比べる", "Side by side");
        let scroll = of("div", "scroll").attr("tabindex", "0").attr("role", "region").attr("aria-label", title);
        Some(
            of("section", "result")
                .key("comparison")
                .with(of("div", "block").with(words("h2", title)).with(scroll.with(table))),
        )
    }

    fn row(&self, name: Words, cells: Vec<String>) -> Element {
        let differ = cells.iter().any(|cell| Some(cell) != cells.first());
        let mut row = el("tr").with(el("th").attr("scope", "row").text(name));
        for cell in cells {
            row = row.with(of("td", if differ { "differs" } else { "" }).text(cell));
        }
        row
    }

    fn result_of(&self, answer: &Answer, place: usize) -> String {
        let finding = answer.assessment.as_ref().filter(|_| answer.stands()).and_then(|one| one.findings.get(place));
        match finding.and_then(|finding| finding.outcome.as_ref()) {
            Some(Outcome::End { ends_on: Some(end), .. }) => day(self.state.language, *end),
            Some(outcome) => {
                figure(outcome).map_or_else(|| "—".to_owned(), |figure| yen(self.state.language, figure.yen))
            }
            None => "—".to_owned(),
        }
    }

    /// Answers and readings in which the cases differ.
    fn differences(&self) -> Vec<(Words, Vec<String>)> {
        let mut paths: Vec<String> = Vec::new();
        for case in &self.state.cases {
            leaves(&case.typed, String::new(), &mut paths);
        }
        let language = self.state.language;
        let answers = paths.into_iter().filter_map(|at| {
            let typed = |case: &super::state::Case| {
                path::get(&case.typed, &at).and_then(Value::as_text).unwrap_or_default().to_owned()
            };
            let cells: Vec<String> = self.state.cases.iter().map(typed).collect();
            let label = entry::kind_at(self.state.service, &path::pattern(&at));
            let label = label.map_or("", |(ask, _)| ask.label.in_language(language));
            let row =
                at.split_once('[').and_then(|(_, rest)| rest.split_once(']')).and_then(|(row, _)| row.parse().ok());
            let name: Words = match row {
                Some(row) => [label, &fill(language, text(" {}", " {}"), &[Term::Nth(row)])].concat().into(),
                None => label.into(),
            };
            cells.iter().any(|cell| Some(cell) != cells.first()).then_some((name, cells))
        });
        let readings = READINGS.iter().filter_map(|reading| {
            let chosen = self.state.cases.iter().map(|case| {
                let option = case.readings.iter().find(|(id, _)| *id == reading.id).map(|(_, option)| *option);
                let option = reading.options.iter().find(|one| option.is_none_or(|option| one.id == option));
                option.map_or("", |option| option.label.in_language(language)).to_owned()
            });
            let cells: Vec<String> = chosen.collect();
            let differ = cells.iter().any(|cell| Some(cell) != cells.first());
            differ.then(|| (reading.question.in_language(language).into(), cells))
        });
        answers.chain(readings).collect()
    }

    /// Links, what this device keeps, data and paper. What is not the person's own is not kept, and nothing is loaded into it.
    #[must_use]
    pub fn keeping(&self) -> Element {
        let own = self.state.standing == Standing::Own;
        let of_own = |class, says, act| own.then(|| self.button(class, says, Act::Device(act)));
        let tools = of("div", "toolbar")
            .with(self.button(
                "button first",
                self.say("リンクをコピー", "Copy the link"),
                Act::Device(Device::CopyLink),
            ))
            .maybe(of_own("button", self.say("この端末に保存", "Save on this device"), Device::Save))
            .with(self.button("button", self.say("印刷・PDF", "Print or PDF"), Act::Device(Device::Print)))
            .maybe(of_own("button", self.say("一段ずつ見せる", "Present step by step"), Device::Present))
            .maybe(of_own("button quiet", self.say("はじめから", "Start anew"), Device::Anew));
        let said = of("p", "hint").key("said").attr("role", "status").text(self.state.said);
        of("section", "result no-print")
            .key("keeping")
            .attr("aria-label", self.say("残す・分ける", "Keep and share"))
            .with(
                of("div", "block")
                    .with(words("h2", self.say("残す・分ける", "Keep and share")))
                    .with(tools)
                    .with(said)
                    .with(self.link())
                    .maybe(own.then(|| self.saved()))
                    .maybe(own.then(|| self.data())),
            )
    }

    fn link(&self) -> Element {
        let fees = of("label", "check")
            .with(
                el("input")
                    .attr("type", "checkbox")
                    .flag("checked", self.state.share_fees)
                    .on(On::Change, Act::ShareFees),
            )
            .with(words("span", self.say("金額もリンクに入れる", "Put the fees into the link")));
        let code = self.state.qr.as_ref().map(|(side, drawn)| {
            let side = side.to_string();
            of("svg", "qr")
                .attr("viewBox", ["-2 -2 ", &side, " ", &side].concat())
                .attr("role", "img")
                .attr("aria-label", self.say("リンクのQRコード", "QR code of the link"))
                .with(el("path").attr("d", drawn.clone()))
        });
        let show = self.button("button", self.say("QRコードを表示", "Show the QR code"), Act::Device(Device::Code));
        of("details", "data")
            .key("link")
            .with(words("summary", self.say("リンクとQRコード", "Link and QR code")))
            .with(fees)
            .with(el("p").with(show))
            .maybe(code)
    }

    fn saved(&self) -> Element {
        let lines = self.state.saved.iter().enumerate().map(|(index, (name, address))| {
            let link = el("a").attr("href", address.clone()).text(name.clone());
            let says = self.say("削除", "Delete");
            let delete = self.button("button quiet danger", says, Act::Device(Device::Forget(index)));
            el("li").with(link).with(delete.attr("aria-label", pair(self.state.language, says, name)))
        });
        let list = of("ul", "saved").all(lines.collect());
        let none = words("p", self.say("保存したものはありません。", "Nothing is saved."));
        let all =
            self.button("button danger", self.say("すべて消す", "Clear everything"), Act::Device(Device::ForgetAll));
        of("details", "data")
            .key("saved")
            .with(words("summary", self.say("この端末に保存したもの", "Saved on this device")))
            .with(if self.state.saved.is_empty() { none } else { list })
            .with(all)
    }

    fn data(&self) -> Element {
        let draft = self.state.draft("json").to_owned();
        let area = el("textarea").attr("id", "json").attr("value", draft).on(On::Input, Act::Draft("json"));
        of("details", "data")
            .key("data")
            .with(words("summary", self.say("データ（JSON）", "Data (JSON)")))
            .with(
                of("div", "toolbar")
                    .with(self.button(
                        "button",
                        self.say("問いをコピー", "Copy the request"),
                        Act::Device(Device::CopyRequest),
                    ))
                    .with(self.button(
                        "button",
                        self.say("答えをコピー", "Copy the answer"),
                        Act::Device(Device::CopyAnswer),
                    )),
            )
            .with(el("label").attr("for", "json").text(self.say("問いを読み込む", "Load a request")))
            .with(area)
            .with(self.button("button", self.say("読み込む", "Load"), Act::Device(Device::LoadRequest)))
    }

    /// What only paper needs: where it comes from.
    #[must_use]
    pub fn colophon(&self, address: &str) -> Element {
        let facts = [
            (self.say("約款の版", "Edition"), self.state.service.edition.to_owned()),
            (self.say("作成日", "Made on"), self.state.today.to_string()),
            (self.say("計算の版", "Engine"), env!("CARGO_PKG_VERSION").to_owned()),
            (self.say("リンク", "Link"), address.to_owned()),
        ];
        let lines = facts.into_iter().map(|(name, value)| words("li", pair(self.state.language, name, &value)));
        of("ul", "colophon").key("colophon").all(lines.collect())
    }
}

/// The paths of all texts of a value that are not empty, each once.
pub(super) fn leaves(value: &Value<'static>, at: String, paths: &mut Vec<String>) {
    match value {
        Value::Text(text) if !text.is_empty() && !paths.contains(&at) => paths.push(at),
        Value::List(entries) => {
            for (row, entry) in entries.iter().enumerate() {
                leaves(entry, path::row(&at, row), paths);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                leaves(value, if at.is_empty() { key.to_string() } else { path::field(&at, key) }, paths);
            }
        }
        _ => {}
    }
}
