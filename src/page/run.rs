//! The estimator on the page: what a person does changes the state; answer, study and tree are derived from it, and the
//! screen follows the tree.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::Element;

use super::act::Act;
use super::answer::Answer;
use super::stage::{self, value_of};
use super::state::State;
use super::study::Study;
use super::{arrival, desk, device, reader, terms};
use crate::files::link;
use crate::terms::RuleId;

/// Starts the estimator where the page has a place for it.
pub fn start() {
    if let Some(place) = device::element("estimator")
        && let Some(state) = arrival::state_at(&place)
    {
        Desk::open(place, state);
    }
}

/// The estimator's signals.
#[derive(Clone, Copy)]
struct Desk {
    state: RwSignal<State>,
    answer: Memo<Arc<Answer>>,
    /// The state once typing paused: what takes longer is derived from it.
    paused: RwSignal<State>,
    announced: RwSignal<String>,
}

impl Desk {
    fn open(place: Element, state: State) {
        let paused = RwSignal::new(state.clone());
        let state = RwSignal::new(state);
        let answer = Memo::new(move |_| state.with(|state| Arc::new(Answer::to(state))));
        let before = Memo::new(move |before: Option<&Option<Arc<Answer>>>| {
            answer.with(|answer| {
                if answer.stands() {
                    return Some(Arc::clone(answer));
                }
                let kept = before.cloned().flatten().filter(|before| answer.continues(before));
                kept.filter(|_| !state.with_untracked(State::is_blank))
            })
        });
        let study = Memo::new(move |before: Option<&Study>| {
            paused.with(|state| {
                let answer = Answer::to(state);
                if answer.stands() { Study::of(state, answer) } else { before.cloned().unwrap_or_default() }
            })
        });
        let link = Memo::new(move |_| paused.with(State::link));
        let announced = RwSignal::new(String::new());
        let desk = Self { state, answer, paused, announced };
        let tree = move || {
            let address = link.with(|link| device::address(link));
            state.with(|state| {
                answer.with(|answer| {
                    before.with(|before| {
                        study.with(|study| {
                            announced.with(|said| {
                                let shown = desk::Shown { state, answer, before: before.as_deref(), study };
                                desk::view(&shown, said, &address)
                            })
                        })
                    })
                })
            })
        };
        let _ = stage::open(&place, tree, move |act, target| desk.act(act, &value_of(target)));
        Effect::new(move |_| {
            let rules = state.with(|state| state.rules.clone());
            link.with(|link| terms::follow(&rules, link));
        });
        terms::listen(move |rules| desk.turn(rules));
        if let Some(window) = device::window() {
            device::listen(&window, "popstate", move |_| desk.back());
        }
    }

    fn act(self, act: &Act, value: &str) {
        if let Act::Device(device) = act {
            super::keeping::act(*device, self.state, self.answer);
            self.pause();
            return;
        }
        let mut after = super::act::After::default();
        self.state.update(|state| {
            after = state.act(act, value);
            if !matches!(act, Act::Type(_) | Act::Rest) {
                state.settle();
            }
        });
        if after.step {
            self.write(true);
        }
        if let Some(clause) = after.clause {
            reader::show(clause);
        }
        device::after(0, move || {
            if let Some(element) = after.focus.as_deref().and_then(device::element) {
                device::focus(&element);
            }
        });
        self.pause();
        if matches!(act, Act::Type(_)) {
            self.rest();
        } else {
            self.announce();
        }
    }

    /// Once nothing was typed for a moment, what takes longer follows.
    fn pause(self) {
        let now = self.answer.get_untracked();
        device::after(60, move || {
            if self.answer.with_untracked(|answer| Arc::ptr_eq(answer, &now)) {
                self.paused.set(self.state.get_untracked());
            }
        });
    }

    /// Once typing rests, the address follows, what is wrong is told, and the result is announced.
    fn rest(self) {
        let typed = self.state.with_untracked(State::kept);
        device::after(900, move || {
            if self.state.with_untracked(State::kept) == typed {
                self.state.update(|state| state.typing = None);
                self.write(false);
                self.announce();
            }
        });
    }

    fn write(self, step: bool) {
        let link = self.state.with_untracked(|state| {
            let mut with_fees = state.clone();
            with_fees.share_fees = true;
            with_fees.link()
        });
        device::set_fragment(&link, step);
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
        self.pause();
        self.write(true);
        self.announce();
    }

    /// The address changed: by going back or forth, or by hand.
    fn back(self) {
        let fragment = device::fragment();
        let known = link::decode(&fragment).is_ok() || RuleId::of(&fragment).is_some();
        if known {
            self.state.update(arrival::arrive);
            self.pause();
        }
        terms::arrived();
    }
}
