//! The papers on the page: what a person does changes the pack, and the screen follows it.

use leptos::prelude::*;
use web_sys::Element;

use super::pack::{Pack, Question};
use super::{Act, KEPT, annex, dates, letter, view};
use crate::files::ics;
use crate::page::act::Act as Any;
use crate::page::state::State;
use crate::page::words::say;
use crate::page::{arrival, device, stage, terms};

/// Starts where the page has a place for the papers of a claim.
pub fn start() {
    let Some(place) = device::element("claim") else { return };
    let Some(mut state) = arrival::state_at(&place) else { return };
    state.settle();
    let mut pack = Pack::new(state, questions(&place));
    pack.kept = pack.sender.restore(&device::kept(KEPT).unwrap_or_default());
    let pack = RwSignal::new(pack);
    let tree = move || pack.with(|pack| view::view(pack, &device::address(&dates::link(pack))));
    let _ = stage::open(&place, tree, move |act, target| match act {
        Any::Claim(act) => heard(pack, *act, &stage::value_of(target)),
        Any::Go(field) => {
            if let Some(field) = device::element(field) {
                device::focus(&field);
            }
        }
        _ => {}
    });
    terms::follow(&[], &device::fragment());
    if let Some(window) = device::window() {
        device::listen(&window, "hashchange", move |_| {
            pack.update(|pack| {
                let mut state = State::new(pack.state.service, pack.state.language, pack.state.today);
                arrival::arrive(&mut state);
                pack.turn_to(state);
            });
            terms::follow(&[], &device::fragment());
        });
    }
}

/// What the page's HTML has to ask about the open points.
fn questions(place: &Element) -> Vec<Question> {
    let mut questions = Vec::new();
    let Ok(points) = place.query_selector_all("[data-reading]") else { return questions };
    for index in 0..points.length() {
        let Some(point) = points.item(index).and_then(|node| wasm_bindgen::JsCast::dyn_into::<Element>(node).ok())
        else {
            continue;
        };
        let text = |selector: &str| {
            point.query_selector(selector).ok().flatten().and_then(|part| part.text_content()).unwrap_or_default()
        };
        let reading = point.get_attribute("data-reading").unwrap_or_default();
        questions.push(Question { reading, ja: text("[lang=ja]"), en: text("[lang=en]") });
    }
    questions
}

fn heard(signal: RwSignal<Pack>, act: Act, value: &str) {
    signal.update(|pack| {
        pack.act(act, value);
        if act == Act::Keep || (pack.kept && matches!(act, Act::Type(_))) {
            let kept = if pack.kept { pack.sender.kept() } else { String::new() };
            let held = device::keep(KEPT, &kept);
            if act == Act::Keep && !held {
                pack.kept = false;
                pack.said =
                    say(pack.state.language, "この端末は保存を許していません。", "This device does not allow saving.");
            }
        }
        hand_over(pack, act);
    });
}

/// What leaves the page: as text, as a file, on paper.
fn hand_over(pack: &mut Pack, act: Act) {
    let language = pack.state.language;
    let Ok(credit) = pack.credit() else { return };
    let text = || [letter::letter(pack, credit).text(), annex::annex(pack, credit).text()].concat();
    let name = |kind: &str| ["claim-", pack.state.service.id, "-", &pack.state.today.to_string(), kind].concat();
    let said = match act {
        Act::Copy => {
            device::copy(&text());
            say(language, "文章をコピーしました。", "The text was copied.")
        }
        Act::Download => {
            // Editors on Windows tell the encoding by the mark at the beginning, and the oldest of them know no other line end.
            let text = ["\u{feff}", &text().replace('\n', "\r\n")].concat();
            device::download(&name(".txt"), "text/plain;charset=utf-8", &text);
            say(language, "文章を保存しました。", "The text was saved.")
        }
        Act::Calendar => {
            let events = dates::events(pack, credit, &device::address(&dates::link(pack)));
            let text = ics::calendar(&events, device::now());
            device::download(&name(".ics"), "text/calendar;charset=utf-8", &text);
            say(language, "期限の予定を保存しました。", "The deadlines were saved.")
        }
        Act::Print => {
            device::after(0, device::print);
            ""
        }
        Act::Type(_) | Act::Letter(_) | Act::Claim(_) | Act::Tick(_) | Act::List | Act::Keep => return,
    };
    pack.said = said;
}
