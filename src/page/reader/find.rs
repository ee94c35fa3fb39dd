//! Looking for words in the terms of every service: marked where they stand on this page, listed where they stand on the
//! others.
//!
//! A passage is found by its words in either language, because people type the language they think in and read the one
//! the page is in.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, KeyboardEvent, Range};

use super::folded::Span;
use super::library::{self, Book, Entry};
use super::query::{Query, snippet};
use super::{dom, marker, page_of, place};
use crate::page::device;
use crate::page::screen::Shown;
use crate::page::tree::{self, el, of, words};
use crate::page::words::say;
use crate::services::SERVICES;
use crate::terms::{Language, Service};

/// The field's id.
const FIELD: &str = "find";
/// How many passages of a service are listed at first.
const FEW: usize = 6;

/// Puts the search into the head of the terms.
pub fn start(terms: &Element) -> Option<()> {
    let document = device::document()?;
    let language = device::language();
    let id = terms.get_attribute("data-service")?;
    let service = SERVICES.iter().copied().find(|service| service.id == id)?;
    let place = device::element("terms-tools")?;
    let mut finder = Finder {
        language,
        service,
        books: Vec::new(),
        waiting: 0,
        failed: false,
        asked: false,
        query: Query::default(),
        open: true,
        expanded: Vec::new(),
        hits: Vec::new(),
        at: None,
        shown: None,
    };
    finder.shown = Some(Shown::new(&document, &place, finder.view())?);
    let finder = Rc::new(RefCell::new(finder));
    for event in ["input", "keydown", "click", "focusin"] {
        let finder = Rc::clone(&finder);
        device::listen(&place, event, move |event| heard(&finder, &event));
    }
    device::listen(&document, "keydown", |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && key.key() == "/"
            && !(key.ctrl_key() || key.meta_key() || key.alt_key())
            && dom::around(event.target(), "input, select, textarea, [contenteditable]").is_none()
            && let Some(field) = device::element(FIELD)
        {
            event.prevent_default();
            if dom::is_hidden(&field) {
                place::turn("terms");
            }
            dom::focus(&field);
            select(&field);
        }
    });
    Some(())
}

fn select(field: &Element) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
}

/// What was looked for, and what was found.
struct Finder {
    language: Language,
    service: &'static Service,
    books: Vec<Book>,
    /// How many pages are still on their way.
    waiting: usize,
    /// Whether one of them could not be had.
    failed: bool,
    /// Whether the pages were asked for.
    asked: bool,
    query: Query,
    /// Whether the list is open.
    open: bool,
    /// The services whose passages are all listed.
    expanded: Vec<&'static str>,
    /// What was found on this page, in its order.
    hits: Vec<Hit>,
    /// Which of them is looked at.
    at: Option<usize>,
    shown: Option<Shown>,
}

/// Something found on this page.
struct Hit {
    /// The passage.
    id: String,
    range: Range,
    /// Whether these are the words themselves, not a passage whose words in the other language fit.
    exact: bool,
}

/// A passage that was found.
struct Found<'a> {
    entry: &'a Entry,
    hits: Vec<Span>,
    /// The same passage in the other language, where its words were found there alone.
    other: Option<(&'a Entry, Vec<Span>)>,
}

type Shared = Rc<RefCell<Finder>>;

fn heard(finder: &Shared, event: &Event) {
    match event.type_().as_str() {
        "focusin" => gather(finder),
        "input" => {
            let typed =
                dom::around(event.target(), "input").and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
            if let Some(typed) = typed {
                gather(finder);
                finder.borrow_mut().look_for(&typed.value());
            }
        }
        "keydown" => {
            let key = event.dyn_ref::<KeyboardEvent>().filter(|key| !key.is_composing());
            if let Some(key) = key.filter(|_| dom::around(event.target(), "input").is_some()) {
                finder.borrow_mut().pressed(key);
            }
        }
        _ => {
            if let Some(used) = dom::around(event.target(), "[data-do]") {
                finder.borrow_mut().used(&used, event);
            }
        }
    }
}

/// Reads this page's terms and asks for the others, once.
fn gather(finder: &Shared) {
    // Moving the focus in answer to an event is an event of its own.
    let Ok(mut gathering) = finder.try_borrow_mut() else { return };
    if gathering.asked {
        return;
    }
    gathering.asked = true;
    let (service, language) = (gathering.service, gathering.language);
    gathering.books.extend(device::document().map(|document| Book::of(&document, service, language)));
    let all = [Language::Ja, Language::En]
        .into_iter()
        .flat_map(|in_language| SERVICES.iter().map(move |of| (*of, in_language)));
    let others: Vec<_> = all.filter(|(of, in_language)| of.id != service.id || *in_language != language).collect();
    gathering.waiting = others.len();
    drop(gathering);
    for (of, in_language) in others {
        let finder = Rc::clone(finder);
        library::fetch(of, in_language, move |book| finder.borrow_mut().received(book));
    }
}

impl Finder {
    fn received(&mut self, book: Option<Book>) {
        self.waiting = self.waiting.saturating_sub(1);
        self.failed |= book.is_none();
        let Some(book) = book else { return self.draw() };
        let touches = book.service.id == self.service.id;
        self.books.push(book);
        if touches {
            self.mark();
        }
        self.draw();
    }

    fn look_for(&mut self, typed: &str) {
        self.query = Query::of(typed);
        self.open = true;
        self.at = None;
        self.expanded.clear();
        self.mark();
        self.draw();
    }

    fn book(&self, service: &Service, language: Language) -> Option<&Book> {
        self.books.iter().find(|book| book.service.id == service.id && book.language == language)
    }

    /// The passages of a service that the words are found in.
    fn found(&self, service: &Service) -> Vec<Found<'_>> {
        let Some(book) = self.book(service, self.language).filter(|_| !self.query.is_empty()) else {
            return Vec::new();
        };
        let other_language = if self.language == Language::Ja { Language::En } else { Language::Ja };
        let other = self.book(service, other_language);
        let entries = book.entries.iter().enumerate().filter_map(|(place, entry)| {
            let hits = self.query.hits(&entry.folded, &entry.around);
            if !hits.is_empty() {
                return Some(Found { entry, hits, other: None });
            }
            let twin = other.and_then(|other| other.entries.get(place)).filter(|twin| twin.id == entry.id)?;
            let hits = self.query.hits(&twin.folded, &twin.around);
            (!hits.is_empty()).then_some(Found { entry, hits: Vec::new(), other: Some((twin, hits)) })
        });
        entries.collect()
    }

    /// The same for a list: of an article's heading and a passage of the same address only the passage.
    fn listed(&self, service: &Service) -> Vec<Found<'_>> {
        let mut listed: Vec<Found<'_>> = Vec::new();
        for found in self.found(service) {
            if listed.last().is_some_and(|last| last.entry.id == found.entry.id) {
                listed.pop();
            }
            listed.push(found);
        }
        listed
    }

    /// Marks what was found on this page.
    fn mark(&mut self) {
        let mut hits = Vec::new();
        for found in self.found(self.service) {
            let whole =
                Span { from: 0, to: u32::try_from(found.entry.text.encode_utf16().count()).unwrap_or(u32::MAX) };
            let exact = found.other.is_none();
            let spans = if exact { found.hits } else { vec![whole] };
            let ranges = spans.into_iter().filter_map(|span| marker::range(&found.entry.nodes, span));
            hits.extend(ranges.map(|range| Hit { id: found.entry.id.clone(), range, exact }));
        }
        self.hits = hits;
        self.at = self.at.filter(|at| *at < self.hits.len());
        let of = |exact: bool| self.hits.iter().filter(move |hit| hit.exact == exact).map(|hit| &hit.range);
        marker::mark("hit", of(true));
        marker::mark("near", of(false));
        self.mark_here();
    }

    fn mark_here(&self) {
        marker::mark("here", self.at.and_then(|at| self.hits.get(at)).map(|hit| &hit.range).into_iter());
    }

    fn go_to(&mut self, at: usize) {
        let Some(hit) = self.hits.get(at) else { return };
        if let Some(element) = hit.range.start_container().ok().and_then(|node| node.parent_element()) {
            dom::reveal(&element);
        }
        self.at = Some(at);
        self.open = false;
        self.mark_here();
        self.draw();
    }

    /// The next hit, or the one before; the first follows on the last.
    fn step(&mut self, back: bool) {
        let count = self.hits.len();
        let Some(last) = count.checked_sub(1) else { return };
        let at = match (self.at, back) {
            (None, false) => 0,
            (None, true) => last,
            (Some(at), false) => {
                if at >= last {
                    0
                } else {
                    at.saturating_add(1)
                }
            }
            (Some(at), true) => at.checked_sub(1).unwrap_or(last),
        };
        self.go_to(at);
    }

    fn pressed(&mut self, key: &KeyboardEvent) {
        match key.key().as_str() {
            "Enter" => {
                key.prevent_default();
                self.step(key.shift_key());
            }
            "Escape" => {
                key.prevent_default();
                let field = device::element(FIELD).and_then(|field| field.dyn_into::<HtmlInputElement>().ok());
                if let Some(field) = field {
                    if field.value().is_empty() {
                        let _ = field.blur();
                    }
                    field.set_value("");
                }
                self.look_for("");
            }
            "ArrowDown" if !self.query.is_empty() => {
                key.prevent_default();
                self.open = true;
                self.draw();
                let first = device::document().and_then(|document| document.query_selector(".found a").ok().flatten());
                if let Some(first) = first {
                    dom::focus(&first);
                }
            }
            _ => {}
        }
    }

    fn used(&mut self, used: &Element, event: &Event) {
        let named = |name: &str| used.get_attribute(name).unwrap_or_default();
        match named("data-do").as_str() {
            "next" => self.step(false),
            "previous" => self.step(true),
            "list" => {
                self.open = !self.open;
                self.draw();
            }
            "more" => {
                let id = named("data-service");
                self.expanded.extend(SERVICES.iter().filter(|service| service.id == id).map(|service| service.id));
                self.draw();
            }
            _ => {
                let id = named("data-id");
                if let Some(at) = self.hits.iter().position(|hit| hit.id == id) {
                    event.prevent_default();
                    self.go_to(at);
                }
            }
        }
    }

    fn draw(&mut self) {
        let tree = self.view();
        if let (Some(shown), Some(document)) = (&mut self.shown, device::document()) {
            shown.update(&document, tree);
        }
    }

    fn view(&self) -> tree::Element {
        let say = |ja, en| say(self.language, ja, en);
        let none = self.hits.is_empty();
        let button = |what: &'static str, sign: &'static str, name: &'static str| {
            let button = of("button", "icon").attr("type", "button").attr("data-do", what).attr("aria-label", name);
            button.attr("title", name).flag("disabled", none).text(sign)
        };
        let name = say("すべての規程の条文から探す", "Search the terms of all services");
        let field = el("input")
            .attr("type", "search")
            .attr("id", FIELD)
            .attr("autocomplete", "off")
            .attr("enterkeyhint", "search")
            .attr("aria-label", name)
            .attr("aria-keyshortcuts", "/")
            .attr("placeholder", say("条文を探す", "Search the terms"));
        el("div")
            .attr("role", "search")
            .attr("class", "find")
            .with(
                of("div", "findbar")
                    .with(field)
                    .with(words("span", self.count()).attr("class", "count").attr("role", "status"))
                    .with(button("previous", "↑", say("前の箇所", "Previous hit")))
                    .with(button("next", "↓", say("次の箇所", "Next hit"))),
            )
            .maybe((!self.query.is_empty()).then(|| self.list()))
    }

    /// 3/12, as far as this page goes.
    fn count(&self) -> String {
        if self.query.is_empty() {
            return String::new();
        }
        let at = self.at.map_or(0, |at| at.saturating_add(1));
        [at.to_string(), "/".to_owned(), self.hits.len().to_string()].concat()
    }

    fn list(&self) -> tree::Element {
        let say = |ja, en| say(self.language, ja, en);
        let mut all = 0_usize;
        let mut groups = Vec::new();
        let own = SERVICES.iter().copied().filter(|service| service.id == self.service.id);
        let others = SERVICES.iter().copied().filter(|service| service.id != self.service.id);
        for service in own.chain(others) {
            let found = self.listed(service);
            all = all.saturating_add(found.len());
            if !found.is_empty() {
                groups.push(self.group(service, &found));
            }
        }
        let number = all.to_string();
        let total = match self.language {
            Language::Ja => ["すべての規程で", &number, "か所"].concat(),
            Language::En => [&*number, if all == 1 { " passage" } else { " passages" }, " in all services"].concat(),
        };
        let total = of("button", "total").attr("type", "button").attr("data-do", "list").text(total);
        let note = if self.waiting > 0 {
            Some(say("ほかのサービスの条文を読み込んでいます…", "Loading the terms of the other services…"))
        } else if self.failed {
            Some(say("読み込めなかった条文があります。", "Some of the terms could not be loaded."))
        } else {
            (all == 0).then(|| say("見つかりません。", "Nothing was found."))
        };
        of("div", "found").with(total.attr("aria-expanded", if self.open { "true" } else { "false" })).with(
            of("div", "found-list")
                .flag("data-closed", !self.open)
                .maybe(note.map(|note| words("p", note).attr("role", "status")))
                .all(groups),
        )
    }

    fn group(&self, service: &'static Service, found: &[Found<'_>]) -> tree::Element {
        let all = self.expanded.contains(&service.id) || found.len() <= FEW.saturating_add(1);
        let shown = found.iter().take(if all { usize::MAX } else { FEW });
        let lines = shown.map(|found| self.line(service, found)).collect();
        let name = [service.name.in_language(self.language), "（", &found.len().to_string(), "）"].concat();
        let rest = found.len().saturating_sub(FEW).to_string();
        let more = match self.language {
            Language::Ja => ["ほか", &rest, "か所"].concat(),
            Language::En => [&rest, " more"].concat(),
        };
        let more = of("button", "button quiet")
            .attr("type", "button")
            .attr("data-do", "more")
            .attr("data-service", service.id)
            .text(more);
        el("section").key(service.id).with(words("h3", name)).with(el("ul").all(lines)).maybe((!all).then_some(more))
    }

    fn line(&self, service: &'static Service, found: &Found<'_>) -> tree::Element {
        let own = service.id == self.service.id;
        let page = if own { String::new() } else { page_of(&device::root(), service, self.language) };
        let mut link = el("a").attr("href", [&page, "#", &found.entry.id].concat());
        if own {
            link = link.attr("data-do", "go").attr("data-id", found.entry.id.clone());
        }
        let cite = (!found.entry.cite.is_empty()).then(|| words("b", found.entry.cite.clone()));
        let link = link.maybe(cite).with(quoted("span", found.entry, &found.hits));
        let other = found.other.as_ref().map(|(twin, hits)| {
            quoted("small", twin, hits).attr("lang", if self.language == Language::Ja { "en" } else { "ja" })
        });
        el("li").with(link).maybe(other)
    }
}

fn quoted(name: &'static str, entry: &Entry, hits: &[Span]) -> tree::Element {
    let mut quoted = el(name);
    for (piece, hit) in snippet(&entry.text, hits) {
        let piece = piece.to_owned();
        quoted = if hit { quoted.with(words("mark", piece)) } else { quoted.text(piece) };
    }
    quoted
}
