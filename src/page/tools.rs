//! What stands in the head of every page: light, dark, or as the system has it; remembered on this device.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;

use super::device;
use super::screen::Shown;
use super::tree::{Element, el};
use super::words::say;
use crate::terms::Language;

const KEPT: &str = "yakkan-theme";

/// Lets it be chosen. What was chosen before is there already: a script in the page's head sees to it before it is painted.
pub fn start() {
    let theme = device::kept(KEPT).unwrap_or_default();
    let Some(document) = device::document() else { return };
    let Some(place) = device::element("tools") else { return };
    let _ = Shown::new(&document, &place, view(device::language(), &theme));
    device::listen(&place, "change", |event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            apply(&select.value());
            device::keep(KEPT, &select.value());
        }
    });
}

fn view(language: Language, theme: &str) -> Element {
    let mut select =
        el("select").attr("aria-label", say(language, "表示の明るさ", "Theme")).attr("value", theme.to_owned());
    for (id, name) in [
        ("", say(language, "自動", "Auto")),
        ("light", say(language, "明るい", "Light")),
        ("dark", say(language, "暗い", "Dark")),
    ] {
        select = select.with(el("option").attr("value", id).flag("selected", id == theme).text(name));
    }
    select
}

/// Shows the page light, dark, or as the system has it.
pub fn apply(theme: &str) {
    let Some(root) = device::document().and_then(|document| document.document_element()) else { return };
    let _ = match theme {
        "light" | "dark" => root.set_attribute("data-theme", theme),
        _ => root.remove_attribute("data-theme"),
    };
}
