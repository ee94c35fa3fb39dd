//! One estimator in another site's frame: which, in which light, and how high it is.
//!
//! The other site is told the height and nothing else; nothing is kept on this device.

use js_sys::{Object, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, ResizeObserver};

use super::screen::Shown;
use super::state::{Standing, State};
use super::tree::{self, el, of, words};
use super::words::say;
use super::{arrival, device, reader, run, stage, tools};
use crate::services::SERVICES;
use crate::terms::{Language, RuleId};

/// Shows the estimator that the address asks for, or which ones there are.
pub fn start() {
    let Some(place) = device::element("embed") else { return };
    let language = device::language();
    if let Some(address) = elsewhere(language) {
        device::replace(&address);
        return;
    }
    tools::apply(&device::asked("theme").unwrap_or_default());
    let _ = match device::asked("embed").as_deref().and_then(named) {
        Some(state) => show(&place, state),
        None => offer(&place, language),
    };
    let _ = tell_height();
}

/// The same page in the language that the address asks for, where that is another.
fn elsewhere(language: Language) -> Option<String> {
    let (asked, folder) = match device::asked("lang")?.as_str() {
        "en" => (Language::En, "en/embed/"),
        "ja" => (Language::Ja, "embed/"),
        _ => return None,
    };
    let rest = device::address(&device::fragment());
    let rest = rest.find('?').and_then(|at| rest.get(at..)).unwrap_or_default();
    (asked != language).then(|| [&device::root(), folder, rest].concat())
}

/// A service and its rule: `directory/credit`.
fn named(asked: &str) -> Option<State> {
    let (id, rule) = asked.split_once('/')?;
    let service = SERVICES.iter().copied().find(|service| service.id == id)?;
    let rule = RuleId::of(rule)?;
    let mut state = State::new(service, device::language(), device::today());
    state.standing = Standing::Framed;
    arrival::arrive(&mut state);
    state.rules = vec![rule];
    state.settle();
    Some(state)
}

fn show(place: &Element, state: State) -> Option<()> {
    let document = device::document()?;
    let (language, service) = (state.language, state.service);
    let parts = el("div").with(el("div").attr("id", "embedded")).with(el("div").attr("id", "embed-source"));
    Shown::new(&document, place, parts)?;
    let desk = run::open(&device::element("embedded")?, state);
    let page = reader::page_of(&device::root(), service, language);
    let tree = move || desk.with(|state| source(state, &page));
    stage::open(&device::element("embed-source")?, tree, |_, _| {})
}

/// That it is an estimate, and where all of it can be read and kept.
fn source(state: &State, page: &str) -> tree::Element {
    let with_fees = State { share_fees: true, ..state.clone() };
    let link = el("a")
        .attr("href", [page, "#", &with_fees.link()].concat())
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(say(
            state.language,
            "根拠の条文と計算のすべて（約款電卓）",
            "All of the working and its clauses (Yakkan)",
        ));
    of("p", "embed-source")
        .text(say(
            state.language,
            "目安です。法的助言ではありません。入力は送信も保存もされません。",
            "An estimate, not legal advice. What is entered is neither sent nor kept. ",
        ))
        .with(link)
}

/// What can be shown, where the address asks for nothing that is there.
fn offer(place: &Element, language: Language) -> Option<()> {
    let says = say(
        language,
        "計算を一つ、ほかのサイトの枠の中に表示できます。アドレスの ?embed= に、次のどれかを書いてください。",
        "Shows one calculator in another site's frame. Write one of these behind ?embed= in its address.",
    );
    let address = device::address("");
    let page = address.split(['?', '#']).next().unwrap_or_default();
    let first = SERVICES.first().zip(RuleId::ALL.first()).map(|(service, rule)| [service.id, "/", rule.id()].concat());
    let code = ["<iframe src=\"", page, "?embed=", &first.unwrap_or_default(), "\"></iframe>"].concat();
    let services = SERVICES.iter().map(|service| {
        let rules = RuleId::ALL.into_iter().filter(|rule| service.has(*rule)).map(|rule| {
            let name = [service.id, "/", rule.id()].concat();
            let link = el("a").attr("href", ["?embed=", &name].concat()).text(name);
            el("li").with(words("span", rule.title().in_language(language))).text(" ").with(link)
        });
        el("li").with(words("b", service.name.in_language(language))).with(el("ul").all(rules.collect()))
    });
    let list = of("div", "notice embed-offer")
        .with(words("p", says))
        .with(of("pre", "code").attr("tabindex", "0").text(code))
        .with(el("ul").all(services.collect()))
        .with(words("p", "&theme=light | dark | system　&lang=ja | en"));
    Shown::new(&device::document()?, place, list)?;
    Some(())
}

/// Tells the site around the frame how high the page is, now and whenever that changes.
fn tell_height() -> Option<()> {
    let page = device::element("main")?.dyn_into::<HtmlElement>().ok()?;
    let observed = page.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        let _ = post(observed.offset_height());
    });
    ResizeObserver::new(changed.as_ref().unchecked_ref()).ok()?.observe(&page);
    changed.forget();
    Some(())
}

fn post(height: i32) -> Option<()> {
    let window = device::window()?;
    let around = window.parent().ok()??;
    let message = Object::new();
    Reflect::set(&message, &"yakkan".into(), &"height".into()).ok()?;
    Reflect::set(&message, &"height".into(), &height.into()).ok()?;
    around.post_message(&message, "*").ok()
}
