//! What is to be seen, as plain data: elements with attributes, and what happens when one is used.

use std::borrow::Cow;

use super::act::Act;

/// A text of the tree; most are words of the program itself.
pub type Words = Cow<'static, str>;

/// An element; as small as a pointer, because trees are built by handing elements on.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(Box<Parts>);

/// What an element is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// Its name in HTML or, below `svg`, in SVG.
    pub name: &'static str,
    /// What tells it from its siblings when their order changes.
    pub key: Words,
    /// Its attributes.
    pub attributes: Vec<(&'static str, Words)>,
    /// What happens when it is used.
    pub acts: Vec<(On, Act)>,
    /// What stands in it.
    pub inner: Vec<Node>,
}

/// A piece of an element's content.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// An element.
    Element(Element),
    /// A text.
    Text(Words),
}

/// How an element is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// It is pressed.
    Click,
    /// Its text changes.
    Input,
    /// Another value is chosen.
    Change,
    /// It is left.
    Leave,
}

/// An element without attributes and content.
#[must_use]
pub fn el(name: &'static str) -> Element {
    Element(Box::new(Parts {
        name,
        key: Cow::Borrowed(""),
        attributes: Vec::new(),
        acts: Vec::new(),
        inner: Vec::new(),
    }))
}

impl std::ops::Deref for Element {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl std::ops::DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

/// An element of a class.
#[must_use]
pub fn of(name: &'static str, class: &'static str) -> Element {
    el(name).attr("class", class)
}

/// An element that holds a text.
#[must_use]
pub fn words(name: &'static str, text: impl Into<Words>) -> Element {
    el(name).text(text)
}

impl Element {
    /// With an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Into<Words>) -> Self {
        self.attribute_of(name, value.into())
    }

    // The page is mostly calls of these: they are kept from being written out at each.
    #[inline(never)]
    fn attribute_of(mut self, name: &'static str, value: Words) -> Self {
        self.attributes.push((name, value));
        self
    }

    #[inline(never)]
    fn node(mut self, node: Node) -> Self {
        self.inner.push(node);
        self
    }

    /// With an attribute that needs no value, where it holds.
    #[must_use]
    pub fn flag(self, name: &'static str, holds: bool) -> Self {
        if holds { self.attr(name, "") } else { self }
    }

    /// With class names.
    #[must_use]
    #[inline(never)]
    pub fn class(self, names: &'static str) -> Self {
        self.attr("class", names)
    }

    /// With a key among its siblings.
    #[must_use]
    pub fn key(mut self, key: impl Into<Words>) -> Self {
        self.key = key.into();
        self
    }

    /// With something that happens when it is used.
    #[must_use]
    #[inline(never)]
    pub fn on(mut self, on: On, act: Act) -> Self {
        self.acts.push((on, act));
        self
    }

    /// With a text at the end.
    #[must_use]
    pub fn text(self, text: impl Into<Words>) -> Self {
        self.node(Node::Text(text.into()))
    }

    /// With an element at the end.
    #[must_use]
    #[inline(never)]
    pub fn with(self, element: Self) -> Self {
        self.node(Node::Element(element))
    }

    /// With an element at the end, where there is one.
    #[must_use]
    pub fn maybe(self, element: Option<Self>) -> Self {
        match element {
            Some(element) => self.with(element),
            None => self,
        }
    }

    /// With elements at the end.
    #[must_use]
    #[inline(never)]
    pub fn all(mut self, elements: Vec<Self>) -> Self {
        self.inner.extend(elements.into_iter().map(Node::Element));
        self
    }

    /// The value of an attribute.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().rev().find(|(one, _)| *one == name).map(|(_, value)| &**value)
    }

    /// All text in it, one piece after the other.
    #[must_use]
    pub fn text_content(&self) -> String {
        let mut text = String::new();
        self.push_text(&mut text);
        text
    }

    fn push_text(&self, text: &mut String) {
        for node in &self.inner {
            match node {
                Node::Text(words) => text.push_str(words),
                Node::Element(element) => element.push_text(text),
            }
        }
    }
}
