//! What surrounds the estimator on a service's page: the tabs above it and the terms beside it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::state::Told;
use super::{device, reader};
use crate::terms::RuleId;

fn each(selector: &str, mut with: impl FnMut(Element)) {
    let Some(list) = device::document().and_then(|document| document.query_selector_all(selector).ok()) else { return };
    for index in 0..list.length() {
        if let Some(element) = list.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
            with(element);
        }
    }
}

/// What the page says of each open point.
#[must_use]
pub fn told(place: &Element) -> Vec<Told> {
    let mut told = Vec::new();
    let text = |of: &Element, selector: &str| {
        of.query_selector(selector).ok().flatten().and_then(|part| part.text_content()).unwrap_or_default()
    };
    let Ok(points) = place.query_selector_all("[data-reading]") else { return told };
    for index in 0..points.length() {
        let Some(point) = points.item(index).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        let reading = point.get_attribute("data-reading").unwrap_or_default();
        told.push(Told { reading, why: text(&point, ".why"), ask: text(&point, ".ask-provider") });
    }
    told
}

fn rules_of(tab: &Element) -> Vec<RuleId> {
    let ids = tab.get_attribute("data-rules").unwrap_or_default();
    ids.split(' ').filter_map(RuleId::of).collect()
}

/// The rules of the tab that a rule belongs to; without one, of the first tab that the service has rules for. A page without
/// tabs has the rule alone.
#[must_use]
pub fn errand_of(rule: Option<RuleId>) -> Vec<RuleId> {
    let (mut found, mut first) = (None, None);
    each("#tabs a[data-rules]", |tab| {
        let rules = rules_of(&tab);
        if rule.is_some_and(|rule| rules.contains(&rule)) {
            found = Some(rules.clone());
        }
        if first.is_none() && !tab.has_attribute("data-absent") {
            first = Some(rules);
        }
    });
    found.or(first).unwrap_or_else(|| rule.into_iter().collect())
}

/// Shows which tab is turned to, and lets the other language's page begin with the same state.
pub fn follow(rules: &[RuleId], link: &str) {
    let reading = view().is_some_and(|view| view == "terms");
    each("#tabs a", |tab| {
        let here = if tab.has_attribute("data-tab") { reading } else { !reading && rules_of(&tab) == rules };
        if here && !tab.has_attribute("aria-current") {
            bring_near(&tab);
        }
        let _ = if here { tab.set_attribute("aria-current", "true") } else { tab.remove_attribute("aria-current") };
    });
    each(".site-head .language", |other| {
        let address = other.get_attribute("href").unwrap_or_default();
        let page = address.split('#').next().unwrap_or_default();
        let _ = other.set_attribute("href", &[page, "#", link].concat());
    });
}

/// On a narrow screen the tabs are moved sideways until this one can be seen.
fn bring_near(tab: &Element) {
    if let (Some(tabs), Some(tab)) = (device::element("tabs"), tab.dyn_ref::<HtmlElement>()) {
        tabs.set_scroll_left(tab.offset_left().saturating_sub(tabs.client_width() / 3));
    }
}

fn service() -> Option<Element> {
    device::element("service")
}

fn view() -> Option<String> {
    service()?.get_attribute("data-view")
}

fn set_view(view: &str) {
    if let Some(service) = service() {
        let _ = service.set_attribute("data-view", view);
    }
}

/// Listens to the tabs; what they turn to is handed on.
pub fn listen(turn: impl Fn(Vec<RuleId>) + Copy + 'static) {
    arrived();
    each("#tabs a", |tab| {
        let of = tab.clone();
        device::listen(&tab, "click", move |event| {
            if of.has_attribute("data-tab") {
                set_view("terms");
            } else {
                event.prevent_default();
                set_view("estimate");
                turn(rules_of(&of));
            }
        });
    });
    each("#terms a[data-rule], #terms .mark.computed", |mark| {
        let of = mark.clone();
        device::listen(&mark, "click", move |event| {
            let rule = of.get_attribute("href").and_then(|href| RuleId::of(href.trim_start_matches('#')));
            if let Some(rule) = rule {
                event.prevent_default();
                set_view("estimate");
                turn(errand_of(Some(rule)));
                reader::back();
            }
        });
    });
}

/// Shows the side of the page that the address means.
pub fn arrived() {
    let fragment = device::fragment();
    let within = device::element(&fragment).is_some_and(|element| element.closest("#terms").ok().flatten().is_some());
    set_view(if within { "terms" } else { "estimate" });
}
