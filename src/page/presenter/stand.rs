//! The slides on the screen: over everything else, turned by keys, buttons and swipes.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDialogElement, KeyboardEvent, MouseEvent};

use super::{About, Talk, Told, Turn};
use crate::page::act::Act;
use crate::page::state::State;
use crate::page::{device, reader, stage};

/// Where slides are shown, once they are asked for.
#[derive(Clone, Copy)]
pub struct Stand {
    talk: RwSignal<Talk>,
    at: RwSignal<usize>,
    told: RwSignal<Vec<Told>>,
}

const ID: &str = "presenter";
/// How far a finger moves for a swipe.
const SWIPE: i32 = 50;

impl Stand {
    /// Sets it up for a state; `left` is called when it was left.
    pub fn new(state: &State, about: &About, left: impl Fn() + 'static) -> Option<Self> {
        let document = device::document()?;
        let dialog = document.create_element("dialog").ok()?;
        dialog.set_id(ID);
        dialog.set_class_name("presenter");
        dialog.set_attribute("aria-label", &about.title).ok()?;
        document.body()?.append_child(&dialog).ok()?;
        let stand =
            Self { talk: RwSignal::new(Talk::of(state, about)), at: RwSignal::new(0), told: RwSignal::new(Vec::new()) };
        let tree = move || stand.talk.with(|talk| stand.told.with(|told| talk.view(stand.at.get(), told)));
        stage::open(&dialog, tree, move |act, _| {
            if let Act::Present(turn) = act {
                stand.turn(*turn);
            }
        })?;
        device::listen(&dialog, "keydown", move |event| {
            if let Some(turn) = event.dyn_ref::<KeyboardEvent>().and_then(turn_of) {
                event.prevent_default();
                stand.turn(turn);
            }
        });
        stand.swiped(&dialog);
        device::listen(&dialog, "close", move |_| left());
        Some(stand)
    }

    /// Begins with a state as it is now.
    pub fn open(self, state: &State, about: &About) {
        self.talk.set(Talk::of(state, about));
        self.at.set(0);
        if let Some(dialog) = dialog() {
            let _ = dialog.show_modal();
        }
        focus();
        let clauses = self.talk.with_untracked(Talk::clauses);
        reader::fetch_clauses(state.service, state.language, clauses, move |told| self.told.set(told));
    }

    fn turn(self, turn: Turn) {
        let last = self.talk.with_untracked(|talk| talk.slides.len().saturating_sub(1));
        match turn {
            Turn::Open => {}
            Turn::Forth => self.at.update(|at| *at = at.saturating_add(1).min(last)),
            Turn::Back => self.at.update(|at| *at = at.saturating_sub(1)),
            Turn::First => self.at.set(0),
            Turn::Last => self.at.set(last),
            Turn::Leave => {
                if let Some(dialog) = dialog() {
                    dialog.close();
                }
            }
        }
    }

    /// A finger that moves sideways turns.
    fn swiped(self, dialog: &Element) {
        let from = RwSignal::new(None);
        let place =
            |event: &web_sys::Event| event.dyn_ref::<MouseEvent>().map(|mouse| (mouse.client_x(), mouse.client_y()));
        device::listen(dialog, "pointerdown", move |event| from.set(place(&event)));
        device::listen(dialog, "pointerup", move |event| {
            let (Some((x, y)), Some((to_x, to_y))) = (from.get_untracked(), place(&event)) else { return };
            let (across, down) = (to_x.saturating_sub(x), to_y.saturating_sub(y));
            if across.saturating_abs() > SWIPE.max(down.saturating_abs()) {
                self.turn(if across < 0 { Turn::Forth } else { Turn::Back });
            }
        });
    }
}

fn dialog() -> Option<HtmlDialogElement> {
    device::element(ID)?.dyn_into().ok()
}

/// Begins at the button that goes on.
fn focus() {
    let on = device::document().and_then(|document| document.query_selector(".talk-foot .first").ok().flatten());
    if let Some(on) = on.and_then(|on| on.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = on.focus();
    }
}

/// What a key means; Escape closes by itself. On a button, space and enter press it.
fn turn_of(key: &KeyboardEvent) -> Option<Turn> {
    let pressed = || {
        let target = key.target().and_then(|target| target.dyn_into::<Element>().ok());
        target.is_some_and(|target| target.matches("button").unwrap_or(false))
    };
    if key.ctrl_key() || key.meta_key() || key.alt_key() {
        return None;
    }
    match key.key().as_str() {
        "ArrowRight" | "ArrowDown" | "PageDown" => Some(Turn::Forth),
        " " | "Enter" if !pressed() => Some(if key.shift_key() { Turn::Back } else { Turn::Forth }),
        "ArrowLeft" | "ArrowUp" | "PageUp" => Some(Turn::Back),
        "Home" => Some(Turn::First),
        "End" => Some(Turn::Last),
        _ => None,
    }
}
