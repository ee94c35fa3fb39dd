//! The way from a result to the clauses it rests on, and back.

use web_sys::Element;

use super::dom;
use crate::page::device;
use crate::page::words::say;
use crate::terms::Service;

/// The button that leads back.
const WAY_BACK: &str = "way-back";

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
    if let Some(answer) = device::element("answer") {
        answer.scroll_into_view();
        dom::focus(&answer);
    }
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

fn way_back() {
    if device::element(WAY_BACK).is_some() {
        return;
    }
    let Some(document) = device::document() else { return };
    let (Ok(button), Some(body)) = (document.create_element("button"), document.body()) else { return };
    button.set_id(WAY_BACK);
    button.set_class_name("button first way-back no-print");
    button.set_text_content(Some(say(device::language(), "結果に戻る", "Back to the result")));
    device::listen(&button, "click", |_| back());
    let _ = body.append_child(&button);
}
