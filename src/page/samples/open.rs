//! A sample on the page.

use leptos::prelude::*;
use web_sys::Element;

use super::{banner, head, way};
use crate::contract::Value;
use crate::files::link;
use crate::measure::Day;
use crate::page::act::Act;
use crate::page::presenter::{About, Stand};
use crate::page::screen::Shown;
use crate::page::state::{Standing, State};
use crate::page::tree::{el, of};
use crate::page::words::say;
use crate::page::{arrival, device, reader, run, stage};
use crate::services::SERVICES;
use crate::terms::RuleId;

/// Shows what the address asks for: a sample, or the slides of the person's own case.
pub fn start() {
    let Some(place) = device::element("samples") else { return };
    if let Some(name) = device::asked("sample") {
        if show(&place, &name).is_none() {
            unknown(&place);
        }
    } else if device::asked("present").is_some() {
        let _ = own();
    }
}

fn unknown(place: &Element) {
    let says = say(device::language(), "その名前の見本はありません。", "There is no sample of that name.");
    if let Some(document) = device::document() {
        let _ = Shown::new(&document, place, of("p", "notice").text(says));
    }
}

/// Shows a sample of the gallery in its place.
fn show(place: &Element, name: &str) -> Option<()> {
    let document = device::document()?;
    let card = device::element(name).filter(|card| card.has_attribute("data-sample"))?;
    let (about, mut state) = told(&card)?;
    arrival::arrive(&mut state);
    state.lost.clear();
    let next = card.next_element_sibling().and_then(|next| {
        let (about, _) = told(&next)?;
        Some((["?sample=", &next.id()].concat(), about.title))
    });
    let skeleton = of("div", "sampled")
        .with(banner(&state))
        .with(of("div", "page-head").attr("id", "sample-head"))
        .with(el("div").attr("id", "sample-desk"))
        .maybe(next.map(|next| way(&state, &next)));
    Shown::new(&document, place, skeleton)?;
    place.set_attribute("data-sample", name).ok()?;
    document.set_title(&[&about.title, " | ", &document.title()].concat());
    keep_in_other_language(name);

    let own = reader::page_of(&device::root(), state.service, state.language);
    let stand = Stand::new(&state, &about, || {})?;
    if device::asked("present").is_some() {
        stand.open(&state, &about);
    }
    let desk = run::open(&device::element("sample-desk")?, state);
    let (name, told) = (name.to_owned(), about.clone());
    let tree = move || desk.with(|state| head(&told, state, &name, &own));
    let about = StoredValue::new(about);
    stage::open(&device::element("sample-head")?, tree, move |act, _| {
        if let Act::Present(_) = act {
            desk.with_untracked(|state| about.with_value(|about| stand.open(state, about)));
        }
    })
}

/// What the gallery tells of a sample.
fn told(card: &Element) -> Option<(About, State)> {
    let text = |selector: &str| card.query_selector(selector).ok().flatten().and_then(|part| part.text_content());
    let id = card.get_attribute("data-of")?;
    let service = SERVICES.iter().copied().find(|service| service.id == id)?;
    let today = Day::parse(&card.get_attribute("data-today")?)?;
    let (kept, _) = link::decode(&card.get_attribute("data-case")?).ok()?;
    let mut state = State::new(service, device::language(), today);
    state.standing = Standing::Sample;
    state.share_fees = true;
    state.rules = rules_of(&kept);
    state.restore(&kept);
    Some((About { title: text("h3")?, lesson: text(".lesson").unwrap_or_default() }, state))
}

fn rules_of(kept: &Value<'static>) -> Vec<RuleId> {
    kept.get("rule").and_then(Value::as_text).and_then(RuleId::of).into_iter().collect()
}

/// The other language shows the same sample.
fn keep_in_other_language(name: &str) {
    let link = device::document().and_then(|document| document.query_selector(".site-head .language").ok().flatten());
    if let Some(link) = link {
        let page = link.get_attribute("href").unwrap_or_default();
        let _ = link.set_attribute("href", &[&page, "?sample=", name].concat());
    }
}

/// The slides of the person's own case, which the address holds; leaving them leads back to it.
fn own() -> Option<()> {
    let fragment = device::fragment();
    let (kept, _) = link::decode(&fragment).ok()?;
    let id = kept.get("service").and_then(Value::as_text)?;
    let service = SERVICES.iter().copied().find(|service| service.id == id)?;
    let mut state = State::new(service, device::language(), device::today());
    state.rules = rules_of(&kept);
    state.restore(&kept);
    let title = state.rules.first()?.title().in_language(state.language).to_owned();
    let about = About { title, lesson: String::new() };
    let back = [&reader::page_of(&device::root(), service, state.language), "#", &fragment].concat();
    let stand = Stand::new(&state, &about, move || device::go(&back))?;
    stand.open(&state, &about);
    Some(())
}
