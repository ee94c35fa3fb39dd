//! Small words for the document.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, NodeList, ScrollIntoViewOptions, ScrollLogicalPosition};

/// The elements of a list.
pub fn elements(list: Result<NodeList, wasm_bindgen::JsValue>) -> Vec<Element> {
    let Ok(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|place| list.item(place)?.dyn_into().ok()).collect()
}

/// The nearest element around a node, itself included, that a selector fits.
pub fn around(target: Option<web_sys::EventTarget>, selector: &str) -> Option<Element> {
    let element: Element = target?.dyn_into().ok()?;
    element.closest(selector).ok().flatten()
}

/// Whether an element is to be seen at all.
pub fn is_hidden(element: &Element) -> bool {
    element.get_client_rects().length() == 0
}

/// Brings an element into the middle of what scrolls around it.
pub fn reveal(element: &Element) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Puts the focus on an element without scrolling to its edge.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}
