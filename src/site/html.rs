//! Markup that is escaped by construction.
//!
//! ```
//! use yakkan::site::html::{Html, el};
//! let line = el("p").class("note").with("30分 < 60分").with(el("b").with("&"));
//! assert_eq!(Html::from(line).as_str(), "<p class=\"note\">30分 &lt; 60分<b>&amp;</b></p>");
//! ```

/// A piece of a page. Text becomes one through `From` and is escaped on the way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(String);

/// An element under construction.
#[derive(Clone, Debug)]
pub struct Element {
    name: &'static str,
    attributes: String,
    inner: Html,
}

/// An element without attributes and content.
#[must_use]
pub const fn el(name: &'static str) -> Element {
    Element { name, attributes: String::new(), inner: Html(String::new()) }
}

/// A link.
#[must_use]
pub fn a(href: impl AsRef<str>) -> Element {
    el("a").attr("href", href)
}

impl Html {
    /// The markup.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Adds a piece at the end.
    pub fn push(&mut self, piece: impl Into<Self>) {
        self.0.push_str(&piece.into().0);
    }

    /// The pieces one after the other.
    #[must_use]
    pub fn join<T: Into<Self>>(pieces: impl IntoIterator<Item = T>) -> Self {
        let mut whole = Self::default();
        for piece in pieces {
            whole.push(piece);
        }
        whole
    }
}

impl Element {
    /// With an attribute.
    #[must_use]
    pub fn attr(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self.attributes.push_str("=\"");
        escape_into(&mut self.attributes, value.as_ref());
        self.attributes.push('"');
        self
    }

    /// With an attribute that needs no value.
    #[must_use]
    pub fn flag(mut self, name: &str) -> Self {
        self.attributes.push(' ');
        self.attributes.push_str(name);
        self
    }

    /// With an attribute, where there is a value for it.
    #[must_use]
    pub fn maybe(self, name: &str, value: Option<impl AsRef<str>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// With class names.
    #[must_use]
    pub fn class(self, names: &str) -> Self {
        self.attr("class", names)
    }

    /// With an identifier.
    #[must_use]
    pub fn id(self, id: impl AsRef<str>) -> Self {
        self.attr("id", id)
    }

    /// With more content.
    #[must_use]
    pub fn with(mut self, child: impl Into<Html>) -> Self {
        self.inner.push(child);
        self
    }

    /// With every piece of content.
    #[must_use]
    pub fn all<T: Into<Html>>(self, children: impl IntoIterator<Item = T>) -> Self {
        self.with(Html::join(children))
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Self {
        let Element { name, attributes, inner } = element;
        let mut markup = format!("<{name}{attributes}>");
        if !VOID.contains(&name) {
            markup.push_str(&inner.0);
            markup.push_str("</");
            markup.push_str(name);
            markup.push('>');
        }
        if LINES.contains(&name) {
            markup.push('\n');
        }
        Self(markup)
    }
}

impl From<&str> for Html {
    fn from(words: &str) -> Self {
        let mut escaped = String::with_capacity(words.len());
        escape_into(&mut escaped, words);
        Self(escaped)
    }
}

impl From<String> for Html {
    fn from(words: String) -> Self {
        Self::from(words.as_str())
    }
}

impl<T: Into<Self>> From<Option<T>> for Html {
    fn from(piece: Option<T>) -> Self {
        piece.map(Into::into).unwrap_or_default()
    }
}

impl<T: Into<Self>> From<Vec<T>> for Html {
    fn from(pieces: Vec<T>) -> Self {
        Self::join(pieces)
    }
}

impl<T: Into<Self>, const N: usize> From<[T; N]> for Html {
    fn from(pieces: [T; N]) -> Self {
        Self::join(pieces)
    }
}

/// Elements without content and end tag.
const VOID: &[&str] = &["link", "meta", "input", "br", "hr"];

/// Elements after which a new line of source begins.
const LINES: &[&str] = &[
    "article", "details", "div", "dd", "footer", "header", "h1", "h2", "h3", "li", "link", "main", "meta", "nav", "ol",
    "section", "table", "title", "tr", "ul",
];

fn escape_into(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(piece: impl Into<Html>, markup: &str) {
        assert_eq!(piece.into().as_str(), markup);
    }

    #[test]
    fn text_cannot_become_markup() {
        check("<script>\"&'", "&lt;script&gt;&quot;&amp;&#39;");
        check(el("b").attr("title", "\"><i onclick='x'>"), "<b title=\"&quot;&gt;&lt;i onclick=&#39;x&#39;&gt;\"></b>");
    }

    #[test]
    fn elements_nest_and_end() {
        check(el("p").with("a").with(el("br")).with(el("i").with("b")), "<p>a<br><i>b</i></p>");
        check(el("span").all(["a", "b"]), "<span>ab</span>");
        check(el("input").flag("checked"), "<input checked>");
        check(el("b").with(None::<&str>), "<b></b>");
    }
}
