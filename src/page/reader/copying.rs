//! Copying a passage's citation and its address.
//!
//! One pair of buttons moves to the passage that is pointed at, tapped or reached by keyboard: a pair in each of a hundred
//! passages would stand in everyone's way.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlDocument, HtmlTextAreaElement};

use super::dom;
use crate::page::device;
use crate::page::words::say;
use crate::terms::Language;

/// Offers the copying of every passage of the terms.
pub fn start(terms: &Element) -> Option<()> {
    let language = device::language();
    let document = device::document()?;
    let tools = document.create_element("div").ok()?;
    tools.set_class_name("passage-tools");
    let offers = [
        ("cite", say(language, "引用をコピー", "Copy citation")),
        ("link", say(language, "リンクをコピー", "Copy link")),
    ];
    for (what, name) in offers {
        let button = document.create_element("button").ok()?;
        button.set_attribute("type", "button").ok()?;
        button.set_attribute("data-copy", what).ok()?;
        button.set_text_content(Some(name));
        tools.append_child(&button).ok()?;
    }
    let said = document.create_element("p").ok()?;
    said.set_class_name("unseen");
    said.set_attribute("role", "status").ok()?;
    terms.append_child(&said).ok()?;

    for event in ["pointerover", "focusin"] {
        let tools = tools.clone();
        device::listen(terms, event, move |event| {
            if let Some(passage) = passage_at(event.target()) {
                attach(&tools, &passage);
            }
        });
    }
    let (of, on) = (terms.clone(), document);
    device::listen(&tools, "click", move |event| {
        let _ = copy(&on, &of, &said, dom::around(event.target(), "[data-copy]"));
    });
    Some(())
}

/// The passage that was pointed at; for an article's heading its first.
fn passage_at(target: Option<web_sys::EventTarget>) -> Option<Element> {
    dom::around(target.clone(), ".passage").or_else(|| {
        let article = dom::around(target, "article > h3")?.closest("article").ok()??;
        article.query_selector(".passage").ok()?
    })
}

/// Puts the buttons behind the passage's words, before the passages within it.
fn attach(tools: &Element, passage: &Element) {
    let before = passage.query_selector(":scope > .passages").ok().flatten();
    let there = tools.parent_element().is_some_and(|parent| parent == *passage);
    if !there {
        let _ = passage.insert_before(tools, before.as_deref());
    }
}

fn copy(document: &Document, terms: &Element, said: &Element, button: Option<Element>) -> Option<()> {
    let button = button?;
    let language = device::language();
    let passage = button.closest(".passage").ok()??;
    let text = match button.get_attribute("data-copy")?.as_str() {
        "link" => device::address(&passage.get_attribute("data-passage")?),
        _ => citation(terms, &passage)?,
    };
    let done = if put(document, &text) {
        say(language, "コピーしました", "Copied")
    } else {
        say(language, "コピーできませんでした", "Could not be copied")
    };
    said.set_text_content(Some(&[done, say(language, "：", ": "), &text].concat()));
    let name = button.text_content().filter(|name| name != done)?;
    button.set_text_content(Some(done));
    device::after(1600, move || button.set_text_content(Some(&name)));
    Some(())
}

/// The passage as one cites it: the service, the place, the edition.
fn citation(terms: &Element, passage: &Element) -> Option<String> {
    let title = terms.get_attribute("data-title")?;
    let cite = passage.get_attribute("data-cite")?;
    let edition = terms.get_attribute("data-edition")?;
    Some(match device::language() {
        Language::Ja => [&title, " ", &cite, "（", &edition, " 版）"].concat(),
        Language::En => [&title, ", ", &cite, " (edition of ", &edition, ")"].concat(),
    })
}

/// Puts a text on the clipboard; where the page was not sent safely, in the way that is left.
fn put(document: &Document, text: &str) -> bool {
    if device::window().is_some_and(|window| window.is_secure_context()) {
        device::copy(text);
        return true;
    }
    put_by_hand(document, text).unwrap_or_default()
}

fn put_by_hand(document: &Document, text: &str) -> Option<bool> {
    let area: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    area.set_value(text);
    document.body()?.append_child(&area).ok()?;
    area.select();
    let done = document.dyn_ref::<HtmlDocument>()?.exec_command("copy").ok();
    area.remove();
    done
}
