//! The page's trees as HTML: what script will draw stands in the page before there is any.

use super::html::{self, Html};
use crate::page::tree::{Element, Node};

/// An element of the page's tree, drawn.
pub fn drawn(element: &Element) -> Html {
    let mut markup = html::el(element.name);
    for (name, value) in &element.attributes {
        // A list shows its first option; what else it holds, the program gives it.
        if !(element.name == "select" && *name == "value") {
            markup = markup.attr(name, value);
        }
    }
    markup
        .all(element.inner.iter().map(|node| match node {
            Node::Element(inner) => drawn(inner),
            Node::Text(words) => Html::from(&**words),
        }))
        .into()
}
