//! The services side by side.
//!
//! A [`Matrix`] is a table of facts with the clauses they stand in. Without script one can look at the differences only,
//! where a cell that repeats another names that instead, and on a narrow page at one service after the other.

use super::address::{Here, Route};
use super::html::{Element, Html, a, el};
use super::page::Content;
use crate::terms::{Clause, Language};

/// What the services have in common and where they differ, in one language.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// The services, in the order of the columns.
    pub columns: Vec<Column>,
    /// The questions, in the order of the rows.
    pub rows: Vec<Row>,
}

/// A service of the matrix.
#[derive(Clone, Debug)]
pub struct Column {
    /// The service's id.
    pub service: &'static str,
    /// Its name.
    pub name: String,
}

/// One question, answered for every service.
#[derive(Clone, Debug)]
pub struct Row {
    /// A name for links: `notice-wait`.
    pub id: &'static str,
    /// The question.
    pub asks: String,
    /// One answer for each column.
    pub cells: Vec<Cell>,
}

/// What one service's terms say to one question. Without facts, its document has no such rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The facts, each a line.
    pub facts: Vec<Fact>,
}

/// A fact and the clause it stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// In a few words: 30日.
    pub says: String,
    /// Where it stands in the restated terms.
    pub clause: Option<&'static Clause>,
}

impl Row {
    /// Whether all services answer in the same words.
    #[must_use]
    pub fn same(&self) -> bool {
        self.cells.windows(2).all(|pair| matches!(pair, [one, next] if one.says_as(next)))
    }

    /// The place of the first cell before this one that says the same, where it says anything.
    fn twin(&self, place: usize) -> Option<usize> {
        let cell = self.cells.get(place).filter(|cell| !cell.facts.is_empty())?;
        self.cells.iter().take(place).position(|before| before.says_as(cell))
    }
}

impl Cell {
    /// Whether it says the same as another, wherever that stands.
    fn says_as(&self, other: &Self) -> bool {
        self.facts.iter().map(|fact| &fact.says).eq(other.facts.iter().map(|fact| &fact.says))
    }
}

fn as_with(here: Here, name: &str) -> String {
    match here.language {
        Language::Ja => format!("{name}と同じ"),
        Language::En => format!("as with {name}"),
    }
}

/// The page that compares.
pub(super) fn content(here: Here) -> Content {
    let title = here.say("サービスを比べる", "Compare the services");
    Content {
        title: title.to_owned(),
        description: here
            .say(
                "最低利用期間、解約の通知、減額、上限、請求期限を、サービスごとに根拠の条文とともに並べます。",
                "Minimum periods, notices, credits, caps and claim deadlines of each service, side by side with their clauses.",
            )
            .to_owned(),
        main: Html::join([
            el("h1").with(title),
            el("p").class("lead").with(here.say(
                "同じ問いに、それぞれの規程がどう答えるか。どの欄も条文につながっています。",
                "How the terms of each service answer the same question. Every cell leads to its clause.",
            )),
            el("section")
                .id("matrix")
                .attr("data-mount", "matrix")
                .with(table(here, &super::matrix::matrix(here))),
            el("section")
                .id("regimes")
                .attr("data-mount", "regimes")
                .attr("aria-labelledby", "regimes-title")
                .with([
                    el("h2")
                        .id("regimes-title")
                        .with(here.say("一つの障害、それぞれの減額", "One outage, each service's credit")),
                    el("p").class("notice needs-script").with(here.say(
                        "この計算にはJavaScriptが必要です。",
                        "This calculation needs JavaScript.",
                    )),
                ]),
        ]),
    }
}

/// A matrix as a table.
#[must_use]
pub fn table(here: Here, matrix: &Matrix) -> Element {
    let choices = matrix.columns.iter().enumerate().map(|(place, column)| {
        let input = el("input").attr("type", "radio").attr("name", "column").id(format!("column-{}", place + 1));
        let input = if place == 0 { input.flag("checked") } else { input };
        el("label").with([Html::from(input), el("span").with(column.name.as_str()).into()])
    });
    let differences = el("label").class("check").with([
        Html::from(el("input").attr("type", "checkbox").id("differences")),
        el("span").with(here.say("違うところだけ", "Differences only")).into(),
    ]);
    let heads = matrix.columns.iter().map(|column| {
        let link = a(here.to(Route::Service(column.service))).with(column.name.as_str());
        el("th").attr("scope", "col").with(link)
    });
    let rows = matrix.rows.iter().map(|row| {
        let cells = row.cells.iter().zip(&matrix.columns).enumerate();
        el("tr")
            .id(row.id)
            .maybe("data-same", row.same().then_some("true"))
            .with(el("th").attr("scope", "row").with(row.asks.as_str()))
            .all(cells.map(|(place, (cell, column))| {
                let twin = row.twin(place).and_then(|twin| matrix.columns.get(twin));
                shown(here, column.service, cell).maybe("data-as", twin.map(|twin| as_with(here, &twin.name)))
            }))
    });
    el("div").class("compare").with([
        el("div").class("toolbar").with([
            differences,
            el("fieldset")
                .class("columns seg small")
                .with(el("legend").with(here.say("サービス", "Service")))
                .all(choices),
        ]),
        el("div")
            .class("wide")
            .attr("tabindex", "0")
            .attr("role", "region")
            .attr("aria-label", here.say("比較表", "Comparison"))
            .with(el("table").with([el("thead").with(el("tr").with(el("td")).all(heads)), el("tbody").all(rows)])),
    ])
}

fn shown(here: Here, service: &'static str, cell: &Cell) -> Element {
    match facts(here, service, cell).as_slice() {
        [] => el("td").class("absent").with(here.say("定めなし", "No such rule")),
        facts => el("td").all(facts.to_vec()),
    }
}

/// What a cell says, each fact a line with its clause.
pub(super) fn facts(here: Here, service: &'static str, cell: &Cell) -> Vec<Element> {
    let fact = |fact: &Fact| {
        let clause = fact.clause.map(|clause| {
            a(here.to_place(Route::Service(service), clause.id)).class("chip").with(here.says(clause.text))
        });
        el("p").with([Html::from(fact.says.as_str()), Html::from(" "), clause.into()])
    };
    cell.facts.iter().map(fact).collect()
}
