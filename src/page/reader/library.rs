//! The restated terms as texts to search: this page's own, and the other pages', fetched once they are wanted.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node, XmlHttpRequest, XmlHttpRequestResponseType};

use super::folded::Folded;
use super::{dom, page_of};
use crate::page::device;
use crate::terms::{Language, Service};

/// The terms of one service in one language.
pub struct Book {
    /// The service.
    pub service: &'static Service,
    /// The language.
    pub language: Language,
    /// What can be found in it, in order.
    pub entries: Vec<Entry>,
}

/// A heading or a passage.
pub struct Entry {
    /// Its address on its page.
    pub id: String,
    /// How it is cited.
    pub cite: String,
    /// Its words.
    pub text: String,
    /// Its words, folded.
    pub folded: Folded,
    /// Its citation and heading, folded: words of a search may stand there as well.
    pub around: Folded,
    /// The text nodes of its words, each with the unit at which it begins.
    pub nodes: Vec<(u32, Node)>,
}

/// What stands around a passage's words.
const PIECES: &str = ":scope > p.says, :scope > table.says :is(th, td), :scope > .note";

impl Book {
    /// Reads the terms out of a page.
    pub fn of(document: &Document, service: &'static Service, language: Language) -> Self {
        let mut entries = Vec::new();
        for article in dom::elements(document.query_selector_all("#terms article")) {
            let heading = article.query_selector("h3").ok().flatten();
            let title = heading.as_ref().and_then(|heading| heading.text_content()).unwrap_or_default();
            if let Some(heading) = heading {
                entries.push(Entry::of(article.id(), String::new(), "", &[heading]));
            }
            for passage in dom::elements(article.query_selector_all(".passage")) {
                let named = |name: &str| passage.get_attribute(name).unwrap_or_default();
                let pieces = dom::elements(passage.query_selector_all(PIECES));
                entries.push(Entry::of(named("data-passage"), named("data-cite"), &title, &pieces));
            }
        }
        Self { service, language, entries }
    }
}

impl Entry {
    fn of(id: String, cite: String, heading: &str, pieces: &[Element]) -> Self {
        let mut words = Words::default();
        for piece in pieces {
            if !words.text.is_empty() {
                words.add(" ");
            }
            words.read(piece);
        }
        let folded = Folded::of(&words.text);
        let around = Folded::of(&[&cite, " ", heading].concat());
        Self { id, cite, text: words.text, folded, around, nodes: words.nodes }
    }
}

/// The words of elements, text node by text node.
#[derive(Default)]
struct Words {
    text: String,
    units: u32,
    nodes: Vec<(u32, Node)>,
}

impl Words {
    fn read(&mut self, node: &Node) {
        if node.node_type() == Node::TEXT_NODE {
            self.nodes.push((self.units, node.clone()));
            self.add(&node.node_value().unwrap_or_default());
        }
        let mut inner = node.first_child();
        while let Some(node) = inner {
            self.read(&node);
            inner = node.next_sibling();
        }
    }

    fn add(&mut self, text: &str) {
        let units = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
        self.units = self.units.saturating_add(units);
        self.text.push_str(text);
    }
}

/// Fetches a service's page; `then` gets its terms, or nothing where it could not be had.
pub fn fetch(service: &'static Service, language: Language, then: impl Fn(Option<Book>) + 'static) {
    fetch_page(service, language, move |page| {
        let book = page.map(|page| Book::of(&page, service, language)).map(Book::without_nodes);
        then(book.filter(|book| !book.entries.is_empty()));
    });
}

/// Fetches a service's page as a document.
fn fetch_page(service: &Service, language: Language, then: impl Fn(Option<Document>) + 'static) {
    let Ok(request) = XmlHttpRequest::new() else { return then(None) };
    if request.open("GET", &page_of(&device::root(), service, language)).is_err() {
        return then(None);
    }
    request.set_response_type(XmlHttpRequestResponseType::Document);
    let answered = request.clone();
    device::listen(request.unchecked_ref(), "loadend", move |_| {
        then(answered.response_xml().ok().flatten());
    });
    let _ = request.send();
}

/// Fetches the words of some clauses: each with its lines, without the editor's notes.
pub fn fetch_clauses(
    service: &Service,
    language: Language,
    clauses: Vec<&'static str>,
    then: impl Fn(Vec<(String, Vec<String>)>) + 'static,
) {
    fetch_page(service, language, move |page| {
        let Some(page) = page else { return };
        let text = |element: Element| element.text_content().unwrap_or_default().trim().to_owned();
        let lines = |clause: &&'static str| {
            let lines = dom::elements(page.query_selector_all(&lines_of(clause))).into_iter().map(|line| {
                let cells = dom::elements(line.query_selector_all("th, td"));
                if cells.is_empty() { text(line) } else { cells.into_iter().map(text).collect::<Vec<_>>().join("　") }
            });
            ((*clause).to_owned(), lines.collect())
        };
        then(clauses.iter().map(lines).collect());
    });
}

/// The lines of a passage's own words; of an article that is cited as a whole, its paragraphs.
fn lines_of(clause: &str) -> String {
    let passage = ["[data-passage='", clause, "']"].concat();
    [
        &passage,
        " > p.says, ",
        &passage,
        " > table.says tr, article[id='",
        clause,
        "']:not(:has(> ",
        &passage,
        ")) > .passage > p.says",
    ]
    .concat()
}

impl Book {
    /// The same without hold on the page it was read from.
    fn without_nodes(mut self) -> Self {
        for entry in &mut self.entries {
            entry.nodes = Vec::new();
        }
        self
    }
}
