//! A service's terms as they stand on its page: contents, articles, glossary, revisions.
//!
//! What scripts can rely on: `#terms` carries `data-service`, `data-edition`, `data-number` and `data-title`; every
//! passage has `data-passage` (its id in the data), `data-cite` (how it is cited), `data-mark` (`computed`, `shown`,
//! `general`), `data-rules` where it is computed with, and one or more `.says`; every article is `article[id]`.

mod apparatus;
mod passage;

use super::address::Here;
use super::html::{Element, Html, a, el};
use super::link::Linker;
use crate::terms::{Article, Document, Language, Service};
use apparatus::{glossary, meanings, timeline};
use passage::{nested, shown};

/// The terms of one service.
pub fn terms(here: Here, service: &Service) -> Element {
    let document = service.document;
    el("section")
        .id("terms")
        .class("terms")
        .attr("aria-labelledby", "terms-title")
        .attr("data-service", service.id)
        .attr("data-edition", document.edition)
        .maybe("data-number", document.number)
        .attr("data-title", here.says(service.name))
        .with(el("div").class("terms-head").with([
            el("p").class("terms-of").with(here.says(service.name)),
            el("h2").id("terms-title").with(here.say("条文（言い換え）", "The terms, restated")),
            el("div").id("terms-tools").attr("data-mount", "terms-tools"),
            contents(here, document),
        ]))
        .with(
            el("div")
                .class("terms-body")
                .with(disclaimer(here, service))
                .with(legend(here))
                .with(el("div").class("articles").all(groups(document).map(|group| {
                    el("div")
                        .class("group")
                        .attr("data-group", group.kind)
                        .with((group.kind != "art").then(|| el("p").class("group-name").with(group.name(here))))
                        .all(group.articles.iter().map(|article| whole(here, document, article)))
                })))
                .with(glossary(here, document))
                .with(timeline(here, document)),
        )
        .all(meanings(here, document))
}

/// Neighbouring articles of one kind.
struct Group {
    kind: &'static str,
    articles: &'static [Article],
}

fn groups(document: &Document) -> impl Iterator<Item = Group> {
    let articles: &'static [Article] = document.articles;
    articles
        .chunk_by(|one, next| kind(one) == kind(next))
        .filter_map(|articles| articles.first().map(|first| Group { kind: kind(first), articles }))
}

fn kind(article: &Article) -> &'static str {
    article.id.split('-').next().unwrap_or_default()
}

impl Group {
    fn name(&self, here: Here) -> &'static str {
        match self.kind {
            "suppl" => here.say("附則", "Supplementary provisions"),
            "annex" => here.say("別紙", "Annexes"),
            _ => here.say("本則", "Articles"),
        }
    }
}

fn contents(here: Here, document: &Document) -> Element {
    let line = |article: &Article| {
        let number = (kind(article) != "suppl").then(|| el("span").class("no").with(here.cites(article.id)));
        let link = a(format!("#{}", article.id)).with(number).with(here.text(here.says(article.heading)));
        el("li").with(link)
    };
    let group = |group: Group| {
        el("li")
            .with([el("p").class("group-name").with(group.name(here)), el("ol").all(group.articles.iter().map(line))])
    };
    let more = [
        ("glossary", !document.defined.is_empty(), here.say("用語", "Defined terms")),
        ("revisions", !document.revisions.is_empty(), here.say("改定の履歴", "Revisions")),
    ];
    let more =
        more.iter().filter(|(_, there, _)| *there).map(|(id, _, name)| el("li").with(a(format!("#{id}")).with(*name)));
    el("details").class("toc").flag("open").with([
        el("summary").with(here.say("目次", "Contents")),
        el("nav")
            .attr("aria-label", here.say("条文の目次", "Contents of the terms"))
            .with(el("ol").all(groups(document).map(group)).all(more)),
    ])
}

fn disclaimer(here: Here, service: &Service) -> Element {
    let document = service.document;
    let edition = el("time").attr("datetime", document.edition).with(here.day(document.edition));
    let number = document.number.map(|number| format!("{}{number}", here.say("、文書番号 ", ", document ")));
    let first: Html = match here.language {
        Language::Ja => Html::join([
            Html::from(format!("「{}」の個別規程（", service.name.ja)),
            edition.into(),
            Html::from("現在"),
            number.into(),
            Html::from("）を、このサイトの言葉で言い換えたものです。原文ではありません。"),
        ]),
        Language::En => Html::join([
            Html::from("A restatement, in this site's own words, of the terms of "),
            Html::from(format!("{} (edition of ", service.name.en)),
            edition.into(),
            number.into(),
            Html::from("). It is not the original text."),
        ]),
    };
    let rest = [
        here.say(
            "効力をもつのは提供元の文書です。食い違うところは原文によります。",
            "The provider's document decides wherever the two differ.",
        ),
        here.say(
            "規程が引く「一般規程」の内容は含みません。",
            "The general terms (一般規程) it refers to are not included.",
        ),
        here.say(
            "計算の結果は目安で、法的助言ではありません。IIJとは関係のないサイトです。",
            "Results are estimates, not legal advice. This site is not affiliated with IIJ.",
        ),
    ];
    el("ul").class("disclaimer").with(el("li").with(first)).all(rest.map(|line| el("li").with(here.text(line))))
}

fn legend(here: Here) -> Element {
    let lines = [
        (
            el("span").class("mark computed").with(here.say("減額など", "Credit …")),
            here.say("その計算に使う。押すと計算へ", "used by that calculation; follow it there"),
        ),
        (mark_general(here), here.say("ここにない一般規程で決まる", "settled by the general terms, not included")),
        (mark_shown(here), here.say("読むだけ。計算には使わない", "to read only")),
        (
            el("span").class("mark noted").with(here.say("編注", "Note")),
            here.say("このサイトの注。規程の一部ではない", "this site's remark, not part of the terms"),
        ),
    ];
    el("dl")
        .class("legend")
        .attr("aria-label", here.say("印の意味", "What the marks mean"))
        .all(lines.map(|(mark, says)| el("div").with([el("dt").with(mark), el("dd").with(says)])))
}

/// An article, its passages nested as the document numbers them.
fn whole(here: Here, document: &Document, article: &Article) -> Element {
    let mut linker = Linker::new(document, here.language);
    let words = here.says(article.heading);
    let words = Linker::of_references(document, here.language).link(article.id, words);
    let heading = match kind(article) {
        "suppl" => a(format!("#{}", article.id)).class("no").with(here.text(here.says(article.heading))).into(),
        _ => Html::join([
            Html::from(a(format!("#{}", article.id)).class("no").with(here.cites(article.id))),
            Html::from(" "),
            el("span").with(words).into(),
        ]),
    };
    let lone = article.passages.iter().take_while(|passage| passage.id == article.id);
    let lone: Vec<Element> = lone.map(|passage| shown(here, article, passage, &mut linker, el("div"))).collect();
    let numbered = article.passages.get(lone.len()..).unwrap_or_default();
    el("article").id(article.id).with(el("h3").with(heading)).with(lone).with(nested(
        here,
        article,
        numbered,
        &mut linker,
    ))
}

fn mark_general(here: Here) -> Element {
    el("span").class("mark general").with(here.say("一般規程", "General terms"))
}

fn mark_shown(here: Here) -> Element {
    el("span").class("mark shown").with(here.say("表示のみ", "Shown only"))
}
