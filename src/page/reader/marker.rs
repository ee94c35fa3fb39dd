//! Marks what was found in the terms, without changing the document, where the browser can.

use wasm_bindgen::prelude::*;
use web_sys::{Node, Range};

use super::folded::Span;
use crate::page::device;

#[wasm_bindgen]
extern "C" {
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new() -> Result<Highlight, JsValue>;
    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    type Highlights;
    #[wasm_bindgen(method)]
    fn set(this: &Highlights, name: &str, highlight: &Highlight);
    #[wasm_bindgen(thread_local_v2, js_namespace = ["CSS"], js_name = highlights)]
    static HIGHLIGHTS: Highlights;
}

/// The part of the document where a part of a text stands, given the text's nodes.
pub fn range(nodes: &[(u32, Node)], span: Span) -> Option<Range> {
    let spot = |unit: u32| nodes.iter().rev().find(|(start, _)| *start <= unit);
    let (first, from) = spot(span.from)?;
    let (last, to) = spot(span.to.saturating_sub(1))?;
    let range = device::document()?.create_range().ok()?;
    range.set_start(from, span.from.saturating_sub(*first)).ok()?;
    range.set_end(to, span.to.saturating_sub(*last)).ok()?;
    Some(range)
}

/// Marks ranges under a name that the style sheet knows, and nothing else under it.
pub fn mark<'a>(name: &str, ranges: impl Iterator<Item = &'a Range>) {
    if let Ok(highlight) = Highlight::new() {
        for range in ranges {
            highlight.add(range);
        }
        HIGHLIGHTS.with(|all| all.set(name, &highlight));
    }
}
