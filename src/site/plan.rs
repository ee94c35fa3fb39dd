//! The way out of a service, planned backwards.

use super::address::Here;
use super::html::{Element, el};
use super::page::Content;
use super::{compare, matrix, service as estimator, tool};
use crate::terms::Service;

/// The page of one service's way out.
pub fn content(here: Here, service: &Service) -> Content {
    let title = here.say("やめ方を逆算する", "Plan the way out");
    let lead = here.say(
        "終えたい日、または費用から逆算して、通知が届くべき日、早くやめる支払い、機器を返す期限を出し、カレンダーに入れます。",
        "From the day you want to be out, or from what it may cost, back to the day a notice must arrive, the charge for leaving early, and the return of equipment; every date for your calendar.",
    );
    tool::content(here, [title, lead], "plan", service, [outline(here, service)])
}

/// What decides how one leaves, among what the services are compared by.
const DECISIVE: [&str; 7] =
    ["notice-wait", "option-wait", "minimum-period", "option-minimum-period", "charge", "option-charge", "return"];

/// What can be said without a contract: the waits, periods and charges, and what the text leaves open about them. The
/// page's program explains open points in these words, too.
fn outline(here: Here, service: &Service) -> Element {
    let matrix = matrix::matrix(here);
    let column = matrix.columns.iter().position(|column| column.service == service.id).unwrap_or(0);
    let rows = matrix.rows.iter().filter(|row| DECISIVE.contains(&row.id)).filter_map(|row| {
        let facts = compare::facts(here, service.id, row.cells.get(column)?);
        let none = el("p").with(here.say("定めなし", "No such rule"));
        let facts = if facts.is_empty() { vec![none] } else { facts };
        Some(el("div").with(el("h3").with(row.asks.as_str())).all(facts))
    });
    let title = here.say("やめるときの決まり", "What decides how to leave");
    el("div")
        .class("outline")
        .with([el("div").class("card").with(el("h2").with(title)).all(rows), estimator::open_points(here, service)])
}
