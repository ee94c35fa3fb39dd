//! What stands after the articles: the defined terms and the revisions.

use super::mark_general;
use crate::site::address::Here;
use crate::site::html::{Element, Html, a, el};
use crate::site::link::{Linker, term_id};
use crate::terms::{Defined, Document};

/// The defined terms.
pub fn glossary(here: Here, document: &Document) -> Option<Element> {
    let entries = document.defined.iter().enumerate().map(|(place, defined)| {
        el("div").id(format!("def-{}", place + 1)).with([
            el("dt").with(here.text(here.says(defined.term))),
            el("dd").with([explained(here, document, defined), Html::from(" "), defined_in(here, defined.passage)]),
        ])
    });
    (!document.defined.is_empty()).then(|| {
        el("section").id("glossary").attr("aria-labelledby", "glossary-title").with([
            el("h3").id("glossary-title").with(here.say("用語", "Defined terms")),
            el("dl").class("glossary").all(entries),
        ])
    })
}

fn explained(here: Here, document: &Document, defined: &Defined) -> Html {
    let within = defined.passage.unwrap_or_default();
    Linker::of_references(document, here.language).link(within, here.says(defined.means))
}

fn defined_in(here: Here, passage: Option<&str>) -> Html {
    match passage {
        Some(id) => a(format!("#{id}")).class("chip").with(here.cites(id)).into(),
        None => mark_general(here).into(),
    }
}

/// The meanings that open where a term is used.
pub fn meanings(here: Here, document: &Document) -> impl Iterator<Item = Element> {
    document.defined.iter().enumerate().map(move |(place, defined)| {
        let close = el("button")
            .attr("type", "button")
            .class("close")
            .attr("popovertarget", term_id(place))
            .attr("popovertargetaction", "hide")
            .attr("aria-label", here.say("閉じる", "Close"))
            .with("×");
        el("div").id(term_id(place)).class("meaning").flag("popover").with([
            el("p").with([el("b").with(here.text(here.says(defined.term))), close]),
            el("p").with(explained(here, document, defined)),
            el("p").with(defined_in(here, defined.passage)),
        ])
    })
}

/// When the text changed, and how.
pub fn timeline(here: Here, document: &Document) -> Option<Element> {
    let entries = document.revisions.iter().map(|revision| {
        let provision = format!("suppl-{}", revision.on);
        let known = document.articles.iter().any(|article| article.id == provision);
        let day = el("time").attr("datetime", revision.on).with(here.day(revision.on));
        let day = if known { a(format!("#{provision}")).with(day) } else { el("span").with(day) };
        let current = (revision.on == document.edition).then_some("true");
        el("li").maybe("aria-current", current).with([day, el("p").with(here.text(here.says(revision.says)))])
    });
    (!document.revisions.is_empty()).then(|| {
        el("section").id("revisions").attr("aria-labelledby", "revisions-title").with([
            el("h3").id("revisions-title").with(here.say("改定の履歴", "Revisions")),
            el("ol").class("timeline").all(entries),
        ])
    })
}
