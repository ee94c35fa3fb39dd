//! The planner on its page: what a person does changes the state; what was told and the plan are derived from it.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::{Element, Node};

use super::reckoning::{Plan, RULES, Told};
use super::view;
use crate::files::link;
use crate::page::act::Act as Any;
use crate::page::answer::Answer;
use crate::page::state::State;
use crate::page::{arrival, device, keeping, stage, terms};

/// Starts the planner where the page has a place for it.
pub fn start() {
    if let Some(place) = device::element("plan")
        && let Some(mut state) = arrival::state_at(&place)
    {
        state.settle();
        arrived(&mut state);
        Planner::open(&place, state);
    }
}

/// Whatever a link was for, here it is for leaving.
fn arrived(state: &mut State) {
    state.rules = RULES.to_vec();
}

/// The planner's signals.
#[derive(Clone, Copy)]
struct Planner {
    state: RwSignal<State>,
    /// The engine's answer for the chosen day: what is kept and shared besides the state.
    answer: Memo<Arc<Answer>>,
    plan: Memo<Option<Arc<Plan>>>,
    /// The state once typing paused: the plan is derived from it.
    paused: RwSignal<State>,
    announced: RwSignal<String>,
}

impl Planner {
    fn open(place: &Element, state: State) {
        let paused = RwSignal::new(state.clone());
        let state = RwSignal::new(state);
        let plan = Memo::new(move |before: Option<&Option<Arc<Plan>>>| {
            let plan = paused.with(|state| Plan::of(state, &Told::by(state)));
            plan.map(Arc::new).or_else(|| before.cloned().flatten())
        });
        let answer = Memo::new(move |_| match plan.get() {
            Some(plan) => Arc::clone(&plan.answer),
            None => state.with(|state| Arc::new(Answer::to(state))),
        });
        let link = Memo::new(move |_| paused.with(State::link));
        let announced = RwSignal::new(String::new());
        let planner = Self { state, answer, plan, paused, announced };
        let address = Memo::new(move |_| link.with(|link| device::address(link)));
        let tree = move || {
            let address = address.get();
            state.with(|state| {
                let told = Told::by(state);
                plan.with(|plan| {
                    let shown = view::Shown { state, told: &told, plan: plan.as_deref() };
                    announced.with(|said| view::view(&shown, said, &address))
                })
            })
        };
        let _ = stage::open(place, tree, move |act, target| planner.act(act, target));
        Effect::new(move |_| link.with(|link| terms::follow(&RULES, link)));
        if let Some(window) = device::window() {
            device::listen(&window, "popstate", move |_| planner.back());
        }
    }

    fn act(self, act: &Any, target: &Node) {
        let mut after = crate::page::act::After::default();
        match act {
            Any::Device(device) => keeping::act(*device, self.state, self.answer),
            Any::Cite(clause) => device::go(&["../#", clause].concat()),
            Any::Plan(super::Act::Calendar(id)) => self.hand_over(id.as_deref()),
            Any::Plan(act) => self.state.update(|state| after = state.plan(act)),
            act => self.state.update(|state| after = state.act(act, &stage::value_of(target))),
        }
        if after.step {
            self.write(true);
        }
        device::after(0, move || {
            if let Some(element) = after.focus.as_deref().and_then(device::element) {
                device::focus(&element);
            }
        });
        if matches!(act, Any::Type(_)) {
            self.rest();
        } else {
            self.pause();
        }
    }

    /// Once nothing was typed for a moment, the plan follows.
    fn pause(self) {
        let typed = self.state.with_untracked(State::kept);
        device::after(60, move || {
            if self.state.with_untracked(State::kept) == typed {
                self.paused.set(self.state.get_untracked());
                self.announce();
            }
        });
    }

    /// Once typing rests, the address follows and what is wrong is told.
    fn rest(self) {
        self.pause();
        let typed = self.state.with_untracked(State::kept);
        device::after(900, move || {
            if self.state.with_untracked(State::kept) == typed {
                self.state.update(|state| state.typing = None);
                self.write(false);
            }
        });
    }

    fn write(self, step: bool) {
        let state = self.state.get_untracked();
        device::set_fragment(&State { share_fees: true, ..state }.link(), step);
    }

    fn announce(self) {
        let plan = self.plan.get_untracked();
        let said = self.state.with_untracked(|state| plan.map(|plan| view::spoken(state, &plan)).unwrap_or_default());
        if self.announced.with_untracked(|before| *before != said) {
            self.announced.set(said);
        }
    }

    /// A date as a calendar file, or all of them.
    fn hand_over(self, id: Option<&str>) {
        let address = device::address(&self.paused.with_untracked(State::link));
        let Some(plan) = self.plan.get_untracked() else { return };
        self.state.with_untracked(|state| {
            if let Some(text) = plan.calendar(state, id, &address, device::now()) {
                let name = [state.service.id, "-", id.unwrap_or("plan"), ".ics"].concat();
                device::download(&name, "text/calendar;charset=utf-8", &text);
            }
        });
    }

    /// The address changed: by going back or forth, or by hand.
    fn back(self) {
        if link::decode(&device::fragment()).is_ok() {
            self.state.update(|state| {
                arrival::arrive(state);
                arrived(state);
            });
            self.pause();
        }
    }
}
