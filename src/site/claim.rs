//! The papers for claiming a credit.
//!
//! Where script runs, the page's program takes over `#claim`; until then the place holds what a claim needs, in words, and the
//! questions about the open points in both languages, because a letter may be written in the other one.

use super::address::{Here, Route, tag};
use super::html::{Element, a, el};
use super::page::Content;
use super::tool;
use crate::terms::readings::READINGS;
use crate::terms::{Language, Service};

/// The page of one service's claims.
pub fn content(here: Here, service: &Service) -> Content {
    let title = here.say("減額を請求する書面", "Papers for a claim");
    let lead = here.say(
        "計算した減額から、送れる請求書、そろえる証拠の一覧、期限の予定をつくります。",
        "From a credit that was worked out: a letter ready to send, a checklist of evidence, and the deadline for your calendar.",
    );
    tool::content(here, [title, lead], "claim", service, [needs(here, service), open_points(here, service)])
}

/// What a claim needs, for who writes it without the program.
fn needs(here: Here, service: &Service) -> Element {
    let lines = [
        here.say(
            "止まった時刻と戻った時刻、提供元が知った時刻を、記録とともに控える",
            "Write down when it went down, when it came back, and when the provider knew, with the records",
        ),
        here.say(
            "減額の割合と額を、条文のとおりに計算する",
            "Work out the share and the amount as the clauses have it",
        ),
        here.say(
            "契約番号、計算、根拠の条項を書いた書面を、期限の日までに届くように送る",
            "Send a letter with the contract number, the working and the clauses so that it arrives by the last day",
        ),
        here.say("届いたことがわかるものを残す", "Keep proof that it arrived"),
    ];
    let claim = service.credit.as_ref().map(|terms| {
        let clause = terms.claim.clause();
        let link = a(here.to_place(Route::Service(service.id), clause.id)).with(here.says(clause.text));
        el("p").with(here.say("期限の定め：", "The time limit: ")).with(link)
    });
    el("div").class("outline").with(
        el("div")
            .class("card")
            .with(el("h2").with(here.say("請求に要ること", "What a claim needs")))
            .with(el("ol").all(lines.map(|line| el("li").with(here.text(line)))))
            .with(claim),
    )
}

/// What to ask the provider about each open point.
fn open_points(here: Here, service: &Service) -> Element {
    let points = READINGS.iter().filter(|reading| service.readings.contains(&reading.id)).map(|reading| {
        let ask = |language| {
            el("p").attr("lang", tag(language)).with(Here { language, ..here }.text(reading.ask.in_language(language)))
        };
        el("div").attr("data-reading", reading.id).with([ask(Language::Ja), ask(Language::En)])
    });
    el("div").flag("hidden").all(points)
}
