//! The device the page runs on: its clock, the address, what it keeps, the clipboard.

use js_sys::Date;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, Storage, Window};

use crate::measure::{Day, Moment};
use crate::terms::Language;

#[wasm_bindgen(inline_js = "
export function download(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}")]
extern "C" {
    /// Hands a text over as a file.
    pub fn download(name: &str, kind: &str, text: &str);
}

/// The window.
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
#[must_use]
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The element with an id.
#[must_use]
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The day it is in Japan, whose days the documents count.
#[must_use]
pub fn today() -> Day {
    now().day()
}

/// The moment it is.
#[must_use]
pub fn now() -> Moment {
    // Seconds since 1970 lie far within what a whole number holds.
    #[allow(clippy::cast_possible_truncation)]
    let since_1970 = (Date::now() / 1000.0).floor() as i64;
    Moment::midnight(Day::from_number(0)).plus(since_1970.saturating_add(9 * 3600))
}

/// What stands behind `#` in the address.
#[must_use]
pub fn fragment() -> String {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// What the address asks for by a name: `?name=value`. A name without a value asks for the empty text.
#[must_use]
pub fn asked(name: &str) -> Option<String> {
    let search = window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// Goes to another page in place of this one.
pub fn replace(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().replace(address);
    }
}

/// Opens another page beside this one.
pub fn open(address: &str) {
    if let Some(window) = window() {
        let _ = window.open_with_url_and_target_and_features(address, "_blank", "noopener");
    }
}

/// Puts a text behind `#` in the address; as a step that going back takes back, or in place of what stands there.
pub fn set_fragment(fragment: &str, step: bool) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let address = ["#", fragment].concat();
    let _ = if step {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

/// The address of this page with another text behind `#`.
#[must_use]
pub fn address(fragment: &str) -> String {
    let whole = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = whole.split('#').next().unwrap_or_default();
    [page, "#", fragment].concat()
}

/// An attribute of the document's root.
fn told(name: &str) -> String {
    document().and_then(|document| document.document_element()?.get_attribute(name)).unwrap_or_default()
}

/// The way from this page to the site's root.
#[must_use]
pub fn root() -> String {
    told("data-root")
}

/// The language the page is in.
#[must_use]
pub fn language() -> Language {
    if told("lang") == "en" { Language::En } else { Language::Ja }
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// What is kept under a name.
#[must_use]
pub fn kept(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps a text under a name; an empty one is forgotten. Says whether the device did.
pub fn keep(name: &str, text: &str) -> bool {
    let Some(storage) = storage() else { return false };
    if text.is_empty() { storage.remove_item(name).is_ok() } else { storage.set_item(name, text).is_ok() }
}

/// Puts a text on the clipboard.
pub fn copy(text: &str) {
    if let Some(window) = window() {
        let _ = window.navigator().clipboard().write_text(text);
    }
}

/// Leaves for another page.
pub fn go(address: &str) {
    if let Some(window) = window() {
        let _ = window.location().assign(address);
    }
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Goes to an element: to itself where it can be gone to, else to the first field in it.
pub fn focus(element: &Element) {
    const FIELDS: &str = "input,select,textarea,button";
    let row = element.has_attribute("tabindex");
    let field = if element.matches(FIELDS).unwrap_or(false) {
        Some(element.clone())
    } else {
        element.query_selector(FIELDS_OF_ROW).ok().flatten().or_else(|| element.query_selector(FIELDS).ok().flatten())
    };
    let target = field.or_else(|| row.then(|| element.clone()));
    if let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) {
        let _ = target.focus();
        // What a day is picked from is gone to in order to pick.
        if let Some(input) = target.dyn_ref::<HtmlInputElement>()
            && matches!(&*input.type_(), "date" | "datetime-local" | "month")
        {
            let _ = input.show_picker();
        }
    }
}

/// In a row the first field matters, not the buttons that copy and delete it.
const FIELDS_OF_ROW: &str = ".q input,.q select,.q textarea";

/// Calls back after so many milliseconds.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) {
    if let Some(window) = window() {
        let then = Closure::once_into_js(then);
        let then = then.unchecked_ref();
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(then, milliseconds);
    }
}

/// Calls back once nothing is being pressed, or has been for two seconds.
pub fn once_released(then: impl FnOnce() + 'static) {
    released(then, 100);
}

fn released(then: impl FnOnce() + 'static, patience: u8) {
    let root = document().and_then(|document| document.document_element());
    match patience.checked_sub(1) {
        Some(patience) if root.is_some_and(|root| root.has_attribute("data-down")) => {
            after(20, move || released(then, patience));
        }
        _ => then(),
    }
}

/// Calls back once the page has been painted.
pub fn once_painted(then: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let then = Closure::once_into_js(move || after(0, then));
    let _ = window.request_animation_frame(then.unchecked_ref());
}

/// Calls back once, at the first sign that somebody uses the page; at once where there was one before.
pub fn once_used(then: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let root = window.document().and_then(|document| document.document_element());
    if root.is_some_and(|root| root.has_attribute("data-used")) {
        return then();
    }
    let then = Closure::once_into_js(then);
    let _ = window.add_event_listener_with_callback("used", then.unchecked_ref());
}

/// Calls back whenever an event reaches a target, for as long as the page lives.
pub fn listen(target: &web_sys::EventTarget, event: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    let heard = Closure::<dyn FnMut(web_sys::Event)>::new(heard);
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}
