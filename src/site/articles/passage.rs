//! A passage of the terms: a paragraph or an item, with what belongs to it.

use super::{mark_general, mark_shown};
use crate::site::address::Here;
use crate::site::cite::number;
use crate::site::errand::{rule_ids, rule_name};
use crate::site::html::{Element, Html, a, el};
use crate::site::link::Linker;
use crate::terms::{Article, Mark, Passage, RuleId};

/// Passages as a list; what is numbered below a passage stands in a list within it.
pub fn nested(here: Here, article: &Article, passages: &[Passage], linker: &mut Linker) -> Option<Element> {
    let mut list = None;
    let mut rest = passages;
    while let [first, after @ ..] = rest {
        let below = after.iter().take_while(|passage| is_below(passage.id, first.id)).count();
        let (below, next) = after.split_at(below);
        let item = shown(here, article, first, linker, el("li").id(first.id));
        let item = item.with(nested(here, article, below, linker));
        list = Some(list.unwrap_or_else(|| el("ol").class("passages")).with(item));
        rest = next;
    }
    list
}

fn is_below(id: &str, above: &str) -> bool {
    id.strip_prefix(above).is_some_and(|rest| rest.starts_with('-'))
}

/// One passage: its number, its words, its table, its marks and the editor's note.
pub fn shown(here: Here, article: &Article, passage: &Passage, linker: &mut Linker, element: Element) -> Element {
    let cited = here.cites(passage.id);
    let number = number(passage.id, article).map(|number| {
        a(format!("#{}", passage.id)).class("no").attr("aria-label", format!("{number} {cited}")).with(number)
    });
    let words = linker.link(passage.id, here.says(passage.says));
    let element = element.class("passage").attr("data-passage", passage.id).attr("data-cite", &cited);
    let element = match passage.mark {
        Mark::Computed(rules) => element.attr("data-mark", "computed").attr("data-rules", rule_ids(rules)),
        Mark::Shown => element.attr("data-mark", "shown"),
        Mark::General => element.attr("data-mark", "general"),
    };
    element
        .with(number)
        .with(el("p").class("says").with(words))
        .with(table(here, passage, linker))
        .with(marks(here, passage))
        .with(note(here, passage, linker))
}

fn table(here: Here, passage: &Passage, linker: &mut Linker) -> Option<Element> {
    let mut link = |words| linker.link(passage.id, here.says(words));
    let rows: Vec<Element> = passage
        .rows
        .iter()
        .map(|[when, then]| {
            let (when, then) = (link(*when), link(*then));
            el("tr").with([el("th").attr("scope", "row").with(when), el("td").with(then)])
        })
        .collect();
    let short = passage.rows.as_flattened().iter().all(|cell| {
        let words = here.says(*cell);
        words.chars().count() <= 14 || words.len() <= 28
    });
    (!rows.is_empty()).then(|| {
        el("table")
            .class(if short { "says short" } else { "says" })
            .attr("aria-label", here.cites(passage.id))
            .with(rows)
    })
}

fn note(here: Here, passage: &Passage, linker: &mut Linker) -> Option<Element> {
    passage.note.map(|note| {
        el("p").class("note").with([
            Html::from(el("b").with(here.say("編注", "Note"))),
            Html::from(" "),
            linker.link(passage.id, here.says(note)),
        ])
    })
}

fn marks(here: Here, passage: &Passage) -> Element {
    let badge = |rule: RuleId| {
        let name = here.says(rule_name(rule));
        let label = format!("{}{name}", here.say("計算に使う：", "Used to calculate: "));
        a(format!("#{}", rule.id())).class("mark computed").attr("aria-label", label).with(name)
    };
    let marks: Vec<Element> = match passage.mark {
        Mark::Computed(rules) => rules.iter().copied().map(badge).collect(),
        Mark::Shown => vec![mark_shown(here)],
        Mark::General => vec![mark_general(here)],
    };
    el("p").class("marks").with(marks)
}
