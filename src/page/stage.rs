//! A part of the page that follows a tree: what is done to it is heard, and the screen is made like the tree again.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, MouseEvent, Node};

use super::act::Act;
use super::device;
use super::screen::Shown;
use super::tree::{self, On};

/// Shows `tree` as the only content of `place`, and again whenever a signal it reads changes; hands what is done to it to
/// `heard`, with the node it was done to.
pub fn open(
    place: &Element,
    tree: impl Fn() -> tree::Element + 'static,
    heard: impl Fn(&Act, &Node) + Copy + 'static,
) -> Option<()> {
    let document = device::document()?;
    let shown: Rc<RefCell<Option<Shown>>> = Rc::default();
    for (event, on) in [("click", On::Click), ("input", On::Input), ("change", On::Change), ("focusout", On::Leave)] {
        let shown = Rc::clone(&shown);
        device::listen(place, event, move |event| {
            let Some(target) = event.target().and_then(|target| target.dyn_into::<Node>().ok()) else { return };
            if on == On::Click && opens_elsewhere(&event, &target) {
                return;
            }
            // A focused element that the screen takes away is left while the screen is being changed: nothing follows from it.
            let act = shown.try_borrow().ok().and_then(|shown| shown.as_ref()?.act(&target, on).cloned());
            let Some(act) = act else { return };
            if on == On::Click {
                event.prevent_default();
            }
            heard(&act, &target);
        });
    }
    let place = place.clone();
    let following = RenderEffect::new(move |_| {
        let tree = tree();
        let mut shown = shown.borrow_mut();
        match &mut *shown {
            Some(shown) => shown.update(&document, tree),
            None => *shown = Shown::new(&document, &place, tree),
        }
    });
    // It follows for as long as the page lives.
    std::mem::forget(following);
    Some(())
}

/// Whether the browser is asked to open a link in another window or to keep it.
fn opens_elsewhere(event: &Event, target: &Node) -> bool {
    let link = target.dyn_ref::<Element>().and_then(|target| target.closest("a").ok().flatten());
    let asked = |click: &MouseEvent| click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key();
    link.is_some() && event.dyn_ref::<MouseEvent>().is_some_and(asked)
}

/// What a field holds.
#[must_use]
pub fn value_of(target: &Node) -> String {
    if let Some(input) = target.dyn_ref::<HtmlInputElement>() {
        return input.value();
    }
    if let Some(select) = target.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    target.dyn_ref::<HtmlTextAreaElement>().map(HtmlTextAreaElement::value).unwrap_or_default()
}
