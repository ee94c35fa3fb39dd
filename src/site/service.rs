//! A service's page: what can be asked of its terms, and the terms themselves.
//!
//! Where script runs, the first errand's form stands in `#estimator` from the beginning, and the page's program takes it over
//! once somebody uses it; for another errand a skeleton holds its place. Without script the same place says what each rule works out and where it stands.

use super::address::{Here, Route};
use super::articles;
use super::catalogue::{basis, has};
use super::drawn::drawn;
use super::errand::{ERRANDS, Errand, rule_name};
use super::html::{Element, Html, a, el};
use super::page::Content;
use crate::measure::Day;
use crate::page::desk;
use crate::page::state::State;
use crate::terms::readings::READINGS;
use crate::terms::{Language, Service};

/// The page of one service.
pub fn content(here: Here, service: &'static Service) -> Content {
    let name = here.says(service.name);
    Content {
        title: format!("{name}{}", here.say("：減額・解約・料金の計算と条文", ": credits, leaving, fees and terms")),
        description: match here.language {
            Language::Ja => format!(
                "{name}の個別規程（{}現在）を条文ごとに言い換え、障害の減額、解約の日と費用、料金を根拠の条文とともに計算します。",
                here.day(service.document.edition)
            ),
            Language::En => format!(
                "The terms of {name} (edition of {}) restated clause by clause, with calculators for credits, leaving, charges and fees.",
                here.day(service.document.edition)
            ),
        },
        main: Html::join([
            head(here, service),
            tabs(here, service),
            el("div").class("service").id("service").with([estimator(here, service), articles::terms(here, service)]),
        ]),
    }
}

fn head(here: Here, service: &Service) -> Element {
    let document = service.document;
    let day = here.day(document.edition);
    let edition = el("time").attr("datetime", document.edition).with(match here.language {
        Language::Ja => format!("{day}現在の版"),
        Language::En => format!("Edition of {day}"),
    });
    let number = document.number.map(|number| el("span").with(number));
    let note =
        here.say("言い換えと目安です。IIJとは関係ありません", "Restated, with estimates; not affiliated with IIJ");
    let more = a(here.to_place(Route::About, "disclaimer")).with(note);
    let place = here.to_place(Route::Samples, &super::samples::anchor(service));
    let samples = a(place).with(here.say("使い方の見本", "Samples of its use"));
    el("div").class("page-head").attr("data-address", here.route.path(here.language)).with([
        el("h1").with(here.says(service.name)),
        el("p").class("edition").with(edition).with(number).with(el("span").with(more)).with(el("span").with(samples)),
    ])
}

/// The errands as tabs; they are links, so that each has an address and works without script.
fn tabs(here: Here, service: &Service) -> Element {
    let first = first_errand(service).map(Errand::anchor);
    let errand = |errand: &Errand| {
        let there = has(service, errand.rules);
        a(format!("#{}", errand.anchor()))
            .maybe("aria-current", (first == Some(errand.anchor())).then_some("true"))
            .attr("data-rules", errand.rule_ids())
            .maybe("data-absent", (!there).then_some("true"))
            .maybe("title", (!there).then(|| here.says(errand.absent)))
            .with(here.says(errand.tab))
    };
    let terms = a("#terms").attr("data-tab", "terms").with(here.say("条文", "Terms"));
    let tabs = ERRANDS.iter().map(errand).chain([terms]);
    el("nav")
        .id("tabs")
        .class("tabs")
        .attr("aria-label", here.say("知りたいこと", "What to find out"))
        .with(el("ul").all(tabs.map(|tab| el("li").with(tab))))
}

fn estimator(here: Here, service: &'static Service) -> Element {
    let needs_script = el("p").class("notice").with(here.say(
        "計算にはJavaScriptが必要です。条文はこのまま読めます。下は、計算できることと、その根拠です。",
        "Calculating needs JavaScript; the terms can be read as they are. Below is what can be worked out, and where it stands.",
    ));
    el("section")
        .id("estimator")
        .class("estimator")
        .attr("aria-label", here.say("計算", "Calculator"))
        .attr("data-mount", "estimator")
        .attr("data-service", service.id)
        .maybe("data-first", first_errand(service).map(Errand::anchor))
        // The outline holds what links lead to: from there the Tab key goes on into the form.
        .with([
            el("div")
                .class("outline")
                .with(needs_script)
                .all(ERRANDS.iter().map(|errand| outline(here, service, errand)))
                .with(open_points(here, service))
                .into(),
            first_sight(here, service),
            skeleton().into(),
        ])
}

/// The form of the first errand, as the program will draw it: it can be filled in before the program is there.
fn first_sight(here: Here, service: &'static Service) -> Html {
    // Nothing in a form that is still empty depends on the day.
    let Some(day) = Day::parse(service.edition) else { return Html::default() };
    let mut state = State::new(service, here.language, day);
    state.root = here.root();
    state.rules = first_errand(service).map_or_else(Vec::new, |errand| errand.rules.to_vec());
    state.settle();
    el("div").class("first-sight").with(drawn(&desk::first_sight(&state))).into()
}

/// The errand that the page begins with.
fn first_errand(service: &Service) -> Option<&'static Errand> {
    ERRANDS.iter().find(|errand| has(service, errand.rules))
}

/// The shape of the calculator before it is there.
fn skeleton() -> Element {
    let bars = |count| el("div").class("card").all((0..count).map(|_| el("i")));
    el("div").class("skeleton").attr("aria-hidden", "true").with([bars(6), bars(5)])
}

/// What the text leaves open, how it can be read, and what to ask the provider.
pub(super) fn open_points(here: Here, service: &Service) -> Element {
    let says = |text| here.text(here.says(text));
    let points = READINGS.iter().filter(|reading| service.readings.contains(&reading.id)).map(|reading| {
        let options = reading.options.iter().map(|option| {
            let label = el("b").with(says(option.label));
            el("li").with(label).with(here.say("：", ": ")).with(says(option.means))
        });
        el("div").attr("data-reading", reading.id).with([
            el("h3").with(says(reading.question)),
            el("ul").all(options),
            el("p").class("why").with(says(reading.why)),
            el("p").class("ask-provider").with(says(reading.ask)),
        ])
    });
    el("div")
        .class("card")
        .with(el("h2").with(here.say("文面が決めていないこと", "What the text leaves open")))
        .all(points)
}

/// What one errand works out, in words.
fn outline(here: Here, service: &Service, errand: &Errand) -> Element {
    let first = first_errand(service).is_some_and(|first| first.anchor() == errand.anchor());
    let card = el("div").class(if first { "card first" } else { "card" }).with(el("h2").with(here.says(errand.says)));
    if !has(service, errand.rules) {
        return card.id(errand.anchor()).with(el("p").with(here.says(errand.absent)));
    }
    let rules = errand.rules.iter().map(|&rule| {
        let basis = basis(service, &[rule]);
        let clauses = basis.iter().map(|article| {
            let link = a(format!("#{}", article.id)).class("chip").attr("title", here.says(article.heading));
            el("li").with(link.with(here.cites(article.id)))
        });
        el("div").id(rule.id()).with([el("h3").with(here.says(rule_name(rule))), el("ul").class("chips").all(clauses)])
    });
    card.with(el("p").with(here.says(errand.answer))).all(rules)
}
