//! The estimator on the page: what a person does changes the state; answer, study and tree are derived from it, and the
//! screen follows the tree.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::act::Act;
use super::answer::Answer;
use super::share::Cases;
use super::stage::{self, value_of};
use super::state::{Standing, State};
use super::study::{Inquiry, Study};
use super::takeover::Held;
use super::{arrival, desk, device, reader, terms};
use crate::files::link;
use crate::terms::RuleId;

/// Starts the estimator where the page has a place for it. What was entered into its first sight meanwhile is handed over.
pub fn start(held: Option<Held>) {
    if let Some(place) = device::element("estimator")
        && let Some(mut state) = arrival::state_at(&place)
    {
        // Between asking the engine, drawing the form and drawing the result, the page can do something else.
        device::after(0, move || {
            let answer = state.settle();
            device::after(0, move || {
                // A press on what goes away beneath it would be lost.
                device::once_released(move || {
                    let kept = held.map(Held::keep);
                    Desk::open(&place, state, answer);
                    if let Some(kept) = kept {
                        kept.hand_over();
                    }
                });
            });
        });
    }
}

/// Opens an estimator in a place, and hands out the state that it works on.
pub fn open(place: &Element, state: State) -> RwSignal<State> {
    let answer = Answer::to(&state);
    Desk::open(place, state, answer).state
}

/// The estimator's signals.
#[derive(Clone, Copy)]
struct Desk {
    state: RwSignal<State>,
    answer: Memo<Arc<Answer>>,
    /// What takes longer to find out.
    study: RwSignal<Study>,
    /// The link once typing paused.
    link: RwSignal<String>,
    announced: RwSignal<String>,
    /// What waits for a pause in what is done, and for typing to rest.
    paused: Wait,
    rested: Wait,
    /// Whether something was typed that the address does not have yet.
    unwritten: StoredValue<bool>,
}

/// Something that is done once nothing makes it wait again; how often it was made to.
#[derive(Clone, Copy)]
struct Wait(StoredValue<u32>);

impl Wait {
    fn new() -> Self {
        Self(StoredValue::new(0))
    }

    /// Calls back after so many milliseconds, unless it is to wait again before.
    fn then(self, milliseconds: i32, then: impl FnOnce() + 'static) {
        self.0.update_value(|times| *times = times.wrapping_add(1));
        let now = self.0.get_value();
        device::after(milliseconds, move || {
            if self.0.get_value() == now {
                then();
            }
        });
    }
}

/// After how many milliseconds without anything being done what takes longer begins: sooner where nothing is being typed,
/// later than the next key comes where something is. And after how many typing rests.
const PAUSE: i32 = 60;
const BETWEEN_KEYS: i32 = 200;
const REST: i32 = 900;

/// How many questions of a study are asked before the page may do something else.
const QUESTIONS: usize = 6;

impl Desk {
    fn open(place: &Element, state: State, answer: Answer) -> Self {
        let link = RwSignal::new(state.link());
        let state = RwSignal::new(state);
        let whole = RwSignal::new(!answer.stands());
        let first = Arc::new(answer);
        let answer = Memo::new(move |before: Option<&Arc<Answer>>| {
            state.with(|state| {
                before.map_or_else(|| Arc::clone(&first), |before| Arc::new(Answer::after(state, before)))
            })
        });
        let before = Memo::new(move |before: Option<&Option<Arc<Answer>>>| {
            answer.with(|answer| {
                if answer.stands() {
                    return Some(Arc::clone(answer));
                }
                let kept = before.cloned().flatten().filter(|before| answer.continues(before));
                kept.filter(|_| !state.with_untracked(State::is_blank))
            })
        });
        let cases = Memo::new(move |before: Option<&Cases>| {
            state.with(|state| answer.with(|answer| Cases::of(state, answer, before)))
        });
        let study = RwSignal::new(Study::default());
        let announced = RwSignal::new(String::new());
        let desk = Self {
            state,
            answer,
            study,
            link,
            announced,
            paused: Wait::new(),
            rested: Wait::new(),
            unwritten: StoredValue::new(false),
        };
        let address = Memo::new(move |_| link.with(|link| device::address(link)));
        let tree = move || {
            let address = address.get();
            state.with(|state| {
                answer.with(|answer| {
                    before.with(|before| {
                        study.with(|study| {
                            cases.with(|cases| {
                                announced.with(|said| {
                                    let before = before.as_deref();
                                    let shown = desk::Shown { state, answer, before, study, cases, whole: whole.get() };
                                    desk::view(&shown, said, &address)
                                })
                            })
                        })
                    })
                })
            })
        };
        let _ = stage::open(place, tree, move |act, target| desk.act(act, &value_of(target)));
        let rules = Memo::new(move |_| state.with(|state| state.rules.clone()));
        Effect::new(move |_| rules.with(|rules| link.with(|link| terms::follow(rules, link))));
        terms::listen(move |rules| desk.turn(rules));
        if let Some(window) = device::window() {
            device::listen(&window, "popstate", move |_| desk.back());
        }
        if !whole.get_untracked() {
            device::after(0, move || whole.set(true));
        }
        desk.pause(PAUSE);
        desk
    }

    fn act(self, act: &Act, value: &str) {
        if let Act::Device(device) = act {
            super::keeping::act(*device, self.state, self.answer);
            self.pause(PAUSE);
            return;
        }
        // What is gone back to has everything that was typed before.
        if !matches!(act, Act::Type(_)) && self.unwritten.get_value() {
            self.write(false);
        }
        if let Act::Onward(tool) = act {
            device::go(&self.state.with_untracked(|state| state.onward(tool, &link::encode(&state.kept()))));
            return;
        }
        let mut after = super::act::After::default();
        let begun = self.begun(act);
        self.state.update(|state| {
            if begun.is_some() {
                state.unlisted = begun;
            }
            after = state.act(act, value);
            if !matches!(act, Act::Type(_) | Act::Rest) {
                state.settle();
            }
        });
        if after.step {
            self.write(true);
        }
        if let Some(clause) = after.clause {
            reader::cite(self.state.with_untracked(|state| state.service), clause);
        }
        device::after(0, move || {
            if let Some(element) = after.focus.as_deref().and_then(device::element) {
                device::focus(&element);
            }
        });
        if matches!(act, Act::Type(_)) {
            self.unwritten.set_value(true);
            self.pause(BETWEEN_KEYS);
            self.rest();
        } else {
            self.pause(PAUSE);
            self.announce();
        }
    }

    /// The field that something is typed into which was not wrong before.
    fn begun(self, act: &Act) -> Option<String> {
        let Act::Type(at) = act else { return None };
        self.answer.with_untracked(|answer| answer.wrong_at(at).is_none()).then(|| at.clone())
    }

    /// Something was done: once nothing more is for a moment, what takes longer follows.
    fn pause(self, milliseconds: i32) {
        self.paused.then(milliseconds, move || {
            let link = self.state.with_untracked(State::link);
            if self.link.with_untracked(|before| *before != link) {
                self.link.set(link);
            }
            if self.answer.with_untracked(|answer| answer.stands()) {
                self.inquire(Inquiry::default());
            }
        });
    }

    /// Asks the engine some more, then lets the page do something else before it goes on.
    fn inquire(self, mut inquiry: Inquiry) {
        let study = self
            .state
            .with_untracked(|state| self.answer.with_untracked(|answer| inquiry.go_on(state, answer, QUESTIONS)));
        match study {
            Some(study) => {
                if self.study.with_untracked(|before| *before != study) {
                    self.study.set(study);
                }
            }
            None => self.paused.then(0, move || self.inquire(inquiry)),
        }
    }

    /// Once typing rests, the address follows, what is wrong is told, and the result is announced.
    fn rest(self) {
        self.rested.then(REST, move || {
            self.state.update(|state| state.typing = None);
            self.write(false);
            self.announce();
        });
    }

    /// Puts the state into the address. What is not the person's own makes no steps to go back through, and another site's
    /// frame keeps nothing.
    fn write(self, step: bool) {
        self.unwritten.set_value(false);
        let standing = self.state.with_untracked(|state| state.standing);
        if standing == Standing::Framed {
            return;
        }
        let link = self.state.with_untracked(|state| {
            let mut with_fees = state.clone();
            with_fees.share_fees = true;
            with_fees.link()
        });
        device::set_fragment(&link, step && standing == Standing::Own);
    }

    fn announce(self) {
        let said = self.state.with_untracked(|state| self.answer.with_untracked(|answer| desk::spoken(state, answer)));
        if self.announced.with_untracked(|before| *before != said) {
            self.announced.set(said);
        }
    }

    /// Turns to another errand.
    fn turn(self, rules: Vec<RuleId>) {
        self.state.update(|state| {
            state.rules = rules;
            state.settle();
        });
        self.pause(PAUSE);
        self.write(true);
        self.announce();
    }

    /// The address changed: by going back or forth, or by hand.
    fn back(self) {
        let fragment = device::fragment();
        let known = link::decode(&fragment).is_ok() || RuleId::of(&fragment).is_some();
        if known {
            self.state.update(arrival::arrive);
            self.pause(PAUSE);
        }
        terms::arrived();
    }
}
