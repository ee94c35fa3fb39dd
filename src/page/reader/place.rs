//! The way from a result to the clauses it rests on, and back.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::dom;
use crate::page::device;
use crate::page::words::say;
use crate::terms::Service;

/// The button that leads back.
const WAY_BACK: &str = "way-back";

/// Marks where in the result the way to a clause began.
const LEFT: &str = "data-left";

/// Shows a clause of a service: in the terms of this page or, where they are not on it, beside it on their own.
pub fn cite(service: &Service, clause: &str) {
    if device::element(clause).is_some() {
        show(clause);
    } else {
        device::open(&[&super::page_of(&device::root(), service, device::language()), "#", clause].concat());
    }
}

/// Shows a clause in the terms: lights it up, scrolls to it and, where the terms are out of sight, turns to them and
/// leaves a way back to the result.
pub fn show(clause: &str) {
    let Some(passage) = device::element(clause) else { return };
    unlight();
    let hidden = dom::is_hidden(&passage);
    if hidden {
        leave();
        turn("terms");
        way_back();
    }
    let _ = passage.class_list().add_1("lit");
    dom::reveal(&passage);
    if hidden {
        let _ = passage.set_attribute("tabindex", "-1");
        dom::focus(&passage);
    }
}

/// Goes back to the result, as it was left.
pub fn back() {
    turn("estimate");
    if let Some(button) = device::element(WAY_BACK) {
        button.remove();
    }
    let left = left();
    if let Some(place) = left.first().cloned().or_else(|| device::element("answer")) {
        place.scroll_into_view();
        dom::focus(&place);
    }
}

/// Marks what is being used in the result: the way back leads to it.
fn leave() {
    for place in left() {
        let _ = place.remove_attribute(LEFT);
    }
    if let Some(place) = device::document().and_then(|document| document.active_element()) {
        let _ = place.set_attribute(LEFT, "");
    }
}

fn left() -> Vec<Element> {
    let marked = |document: web_sys::Document| document.query_selector_all("#estimator [data-left]");
    device::document().map(|document| dom::elements(marked(document))).unwrap_or_default()
}

fn unlight() {
    let Some(document) = device::document() else { return };
    for lit in dom::elements(document.query_selector_all("#terms .lit")) {
        let _ = lit.class_list().remove_1("lit");
    }
}

/// Turns to one side of a service's page: `estimate` or `terms`.
pub(super) fn turn(view: &str) {
    if let Some(service) = service() {
        let _ = service.set_attribute("data-view", view);
    }
}

/// Whether the terms stand beside the calculator.
pub(super) fn beside() -> bool {
    service().and_then(|service| service.get_attribute("data-view")).is_some_and(|view| view == "estimate")
}

fn service() -> Option<Element> {
    device::element("service")
}

/// Somebody at the keyboard comes back by Escape: the button stands far behind the passage.
pub fn start(terms: &Element) {
    device::listen(terms, "keydown", |event| {
        let key = event.dyn_into::<KeyboardEvent>().map(|event| event.key());
        if key.is_ok_and(|key| key == "Escape") && device::element(WAY_BACK).is_some() {
            back();
        }
    });
}

fn way_back() {
    if device::element(WAY_BACK).is_some() {
        return;
    }
    let (Some(document), Some(service)) = (device::document(), service()) else { return };
    let Ok(button) = document.create_element("button") else { return };
    button.set_id(WAY_BACK);
    button.set_class_name("button first way-back no-print");
    let _ = button.set_attribute("aria-keyshortcuts", "Escape");
    button.set_text_content(Some(say(device::language(), "結果に戻る（Esc）", "Back to the result (Esc)")));
    device::listen(&button, "click", |_| back());
    let _ = service.append_child(&button);
}
