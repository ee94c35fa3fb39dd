//! Makes a part of the document like a tree, changing only what differs.
//!
//! Elements stay where they are while their place in the tree stays the same, so that what is being typed, focused or
//! opened is not disturbed. `value` and `checked` are what a field holds, not only what it began with; whether `details`
//! are open is left to the person.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::act::Act;
use super::tree::{Element, Node, On};

/// A piece of the document and the piece of the tree it was made like.
pub struct Shown {
    dom: web_sys::Node,
    node: Node,
    inner: Vec<Shown>,
}

const SVG: &str = "http://www.w3.org/2000/svg";

impl Shown {
    /// Shows a tree as the only content of an element of the document.
    pub fn new(document: &Document, place: &web_sys::Element, tree: Element) -> Option<Self> {
        let shown = Self::build(document, Node::Element(tree), false)?;
        place.replace_children_with_node_1(&shown.dom);
        Some(shown)
    }

    /// Makes it like another tree of the same kind of element.
    pub fn update(&mut self, document: &Document, tree: Element) {
        self.patch(document, Node::Element(tree), false);
    }

    /// What happens when the element at or around `target` is used.
    pub fn act(&self, target: &web_sys::Node, on: On) -> Option<&Act> {
        if !self.dom.contains(Some(target)) {
            return None;
        }
        let inner = self.inner.iter().find_map(|inner| inner.act(target, on));
        inner.or_else(|| match &self.node {
            Node::Element(element) => element.acts.iter().find(|(one, _)| *one == on).map(|(_, act)| act),
            Node::Text(_) => None,
        })
    }

    fn build(document: &Document, node: Node, svg: bool) -> Option<Self> {
        match node {
            Node::Text(text) => {
                let dom = document.create_text_node(&text).into();
                Some(Self { dom, node: Node::Text(text), inner: Vec::new() })
            }
            Node::Element(mut element) => {
                let svg = svg || element.name == "svg";
                let namespace = if svg { SVG } else { "http://www.w3.org/1999/xhtml" };
                let dom = document.create_element_ns(Some(namespace), element.name).ok()?;
                for (name, value) in &element.attributes {
                    let _ = dom.set_attribute(name, value);
                }
                let mut inner = Vec::with_capacity(element.inner.len());
                for node in element.inner.drain(..) {
                    let shown = Self::build(document, node, svg)?;
                    let _ = dom.append_child(&shown.dom);
                    inner.push(shown);
                }
                hold(&dom, &element);
                Some(Self { dom: dom.into(), node: Node::Element(element), inner })
            }
        }
    }

    fn patch(&mut self, document: &Document, node: Node, svg: bool) {
        match node {
            Node::Text(text) => {
                let same = matches!(&self.node, Node::Text(before) if *before == text);
                if !same {
                    self.dom.set_node_value(Some(&text));
                    self.node = Node::Text(text);
                }
            }
            Node::Element(mut element) => {
                let inner = std::mem::take(&mut element.inner);
                let svg = svg || element.name == "svg";
                if let Node::Element(before) = &self.node {
                    // It was made as an element: to ask the document again for each would take longer than the rest.
                    let dom = self.dom.unchecked_ref::<web_sys::Element>();
                    attributes(dom, before, &element);
                    self.inner = arrange(document, dom, std::mem::take(&mut self.inner), inner, svg);
                    hold(dom, &element);
                }
                self.node = Node::Element(element);
            }
        }
    }

    /// Whether it can be made like another node, rather than replaced.
    fn resembles(&self, node: &Node) -> bool {
        match (&self.node, node) {
            (Node::Text(_), Node::Text(_)) => true,
            (Node::Element(a), Node::Element(b)) => a.name == b.name && a.key == b.key,
            _ => false,
        }
    }
}

fn attributes(dom: &web_sys::Element, before: &Element, after: &Element) {
    if before.attributes == after.attributes {
        return;
    }
    for (name, _) in before.attributes.iter().filter(|(name, _)| after.attribute(name).is_none()) {
        let _ = dom.remove_attribute(name);
    }
    for (name, value) in after.attributes.iter().filter(|(name, value)| before.attribute(name) != Some(&**value)) {
        if *name != "open" {
            let _ = dom.set_attribute(name, value);
        }
    }
}

/// What a field holds: it may have been changed by hand since it was shown.
fn hold(dom: &web_sys::Element, element: &Element) {
    match element.name {
        "input" => {
            let Some(input) = dom.dyn_ref::<HtmlInputElement>() else { return };
            if matches!(element.attribute("type"), Some("radio" | "checkbox")) {
                let checked = element.attribute("checked").is_some();
                if input.checked() != checked {
                    input.set_checked(checked);
                }
            } else if let Some(value) = element.attribute("value")
                && input.value() != value
            {
                input.set_value(value);
            }
        }
        "select" => {
            if let (Some(select), Some(value)) = (dom.dyn_ref::<HtmlSelectElement>(), element.attribute("value"))
                && select.value() != value
            {
                select.set_value(value);
            }
        }
        "textarea" => {
            if let (Some(area), Some(value)) = (dom.dyn_ref::<HtmlTextAreaElement>(), element.attribute("value"))
                && area.value() != value
            {
                area.set_value(value);
            }
        }
        _ => {}
    }
}

/// Makes the children of an element like nodes: keeps what resembles them in order, removes the rest, adds what is new.
fn arrange(
    document: &Document,
    parent: &web_sys::Element,
    mut before: Vec<Shown>,
    nodes: Vec<Node>,
    svg: bool,
) -> Vec<Shown> {
    // Mostly they are the same ones: then nothing need be asked of the document.
    if before.len() == nodes.len() && before.iter().zip(&nodes).all(|(shown, node)| shown.resembles(node)) {
        for (shown, node) in before.iter_mut().zip(nodes) {
            shown.patch(document, node, svg);
        }
        return before;
    }
    let mut before: Vec<Option<Shown>> = before.into_iter().map(Some).collect();
    let mut from = 0;
    let mut after: Vec<(Option<Shown>, Node)> = Vec::with_capacity(nodes.len());
    for node in nodes {
        let alike = |shown: &Option<Shown>| shown.as_ref().is_some_and(|shown| shown.resembles(&node));
        let found = before.iter().skip(from).position(alike).map(|at| at.saturating_add(from));
        let shown = found.and_then(|at| before.get_mut(at)).and_then(Option::take);
        from = found.map_or(from, |at| at.saturating_add(1));
        after.push((shown, node));
    }
    for gone in before.into_iter().flatten() {
        let _ = parent.remove_child(&gone.dom);
    }
    let mut shown = Vec::with_capacity(after.len());
    let mut next = parent.first_child();
    for (kept, node) in after {
        match kept {
            Some(mut kept) => {
                next = kept.dom.next_sibling();
                kept.patch(document, node, svg);
                shown.push(kept);
            }
            None => {
                if let Some(new) = Shown::build(document, node, svg) {
                    let _ = parent.insert_before(&new.dom, next.as_ref());
                    shown.push(new);
                }
            }
        }
    }
    shown
}
