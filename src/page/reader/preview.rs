//! References within the terms: what they refer to opens in place, with the way there.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent};

use super::{dom, place};
use crate::page::device;
use crate::page::words::say;

/// Follows the links within the terms.
pub fn start(terms: &Element) -> Option<()> {
    let card = device::document()?.create_element("div").ok()?;
    card.set_class_name("meaning preview");
    for (name, value) in [("popover", ""), ("role", "dialog"), ("tabindex", "-1"), ("autofocus", "")] {
        card.set_attribute(name, value).ok()?;
    }
    terms.append_child(&card).ok()?;
    let within = terms.clone();
    device::listen(terms, "click", move |event| {
        let aside = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|mouse| mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key());
        let Some(link) = dom::around(event.target(), "a[href^='#']").filter(|_| !aside) else { return };
        let id = link.get_attribute("href").unwrap_or_default();
        let Some(target) = device::element(id.trim_start_matches('#')).filter(|target| within.contains(Some(target)))
        else {
            return;
        };
        let followed = if link.class_list().contains("ref") && !card.contains(Some(&link)) {
            open(&card, &link, &target).is_some()
        } else {
            follow(&card, &target)
        };
        if followed {
            event.prevent_default();
        }
    });
    Some(())
}

/// Beside the calculator the terms scroll to the place, and the page's address keeps what was entered. On their own they
/// are left to the browser, so that going back works.
fn follow(card: &Element, target: &Element) -> bool {
    hide(card);
    let beside = place::beside();
    if beside {
        place::show(&target.id());
    }
    beside
}

fn hide(card: &Element) {
    if let Some(card) = card.dyn_ref::<HtmlElement>() {
        let _ = card.hide_popover();
    }
}

/// Shows beside a reference what stands where it leads.
fn open(card: &Element, link: &Element, target: &Element) -> Option<()> {
    const WORDS: &str = ":scope > .says, :scope > .passages, :scope > .passage";
    let document = device::document()?;
    let language = device::language();
    let heading = target.closest("article").ok()??.query_selector("h3").ok()??;
    let cite = target.get_attribute("data-cite");

    let title = document.create_element("p").ok()?;
    let name = document.create_element("b").ok()?;
    let name_alone = heading.query_selector(":scope > span").ok().flatten().filter(|_| cite.is_some());
    let words = name_alone.unwrap_or(heading).text_content().unwrap_or_default();
    let called = cite.map_or_else(|| words.clone(), |cite| [&cite, " · ", &words].concat());
    card.set_attribute("aria-label", &called).ok()?;
    name.set_text_content(Some(&called));
    title.append_child(&name).ok()?;
    let body = document.create_element("div").ok()?;
    body.set_class_name("preview-body");
    for piece in dom::elements(target.query_selector_all(WORDS)) {
        body.append_child(&piece.clone_node_with_deep(true).ok()?).ok()?;
    }
    for extra in dom::elements(body.query_selector_all(".marks, .passage-tools, .note")) {
        extra.remove();
    }
    for twin in dom::elements(body.query_selector_all("[id]")) {
        twin.remove_attribute("id").ok()?;
    }
    let way = document.create_element("a").ok()?;
    way.set_attribute("href", &["#", &target.id()].concat()).ok()?;
    way.set_text_content(Some(say(language, "この条文へ移動", "Go to this clause")));
    let last = document.create_element("p").ok()?;
    last.append_child(&way).ok()?;

    card.set_text_content(None);
    for piece in [&title, &body, &last] {
        card.append_child(piece).ok()?;
    }
    anchor(link);
    card.dyn_ref::<HtmlElement>()?.show_popover().ok()
}

/// Makes a link what the preview stands at.
fn anchor(link: &Element) {
    let Some(document) = device::document() else { return };
    for before in dom::elements(document.query_selector_all("#terms .previewed")) {
        let _ = before.class_list().remove_1("previewed");
    }
    let _ = link.class_list().add_1("previewed");
}
