//! Many contracts at once on the page: files go to the worker, what it tells is shown.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::message::{Order, Report};
use super::state::{After, Phase, State};
use super::wire::Wire;
use super::{browser, sample, view};
use crate::page::act::Act;
use crate::page::{device, stage};

/// Begins where the page has a place for it.
pub fn start() {
    if let Some(place) = device::element("portfolio") {
        let state = State::new(device::language(), device::today(), device::root());
        Desk { state: RwSignal::new(state), staff: StoredValue::new_local(Rc::default()) }.open(&place);
    }
}

/// The page's signal, and who works for it.
#[derive(Clone, Copy)]
struct Desk {
    state: RwSignal<State>,
    staff: StoredValue<Rc<RefCell<Staff>>, LocalStorage>,
}

/// The worker, and the files it is given.
#[derive(Default)]
struct Staff {
    worker: Option<Employed>,
    files: BTreeMap<usize, JsValue>,
}

/// A worker, and what listens to it.
struct Employed {
    worker: JsValue,
    ready: bool,
    given: Vec<usize>,
    _heard: Closure<dyn FnMut(Vec<u8>, JsValue)>,
    _failed: Closure<dyn FnMut()>,
}

impl Desk {
    fn open(self, place: &Element) {
        let tree = move || self.state.with(view::view);
        let _ = stage::open(place, tree, move |act, target| {
            if let Act::Portfolio(act) = act {
                let value = stage::value_of(target);
                let mut after = After::Nothing;
                self.state.update(|state| after = state.act(act, &value));
                self.follow(after, target);
            }
        });
        // What is dropped anywhere on the page is meant for it: the browser would leave the page for it.
        let Some(window) = device::window() else { return };
        for event in ["dragover", "dragleave", "drop"] {
            let place = place.clone();
            device::listen(&window, event, move |event| {
                event.prevent_default();
                browser::hold(&place, &event);
            });
        }
        device::listen(&window, "drop", move |event| {
            self.take(browser::files_of(&event));
        });
        device::listen(&window, "paste", move |event| {
            let name = self.state.with_untracked(view::written_name);
            let files = browser::pasted_of(&event, &name);
            if !files.is_empty() {
                event.prevent_default();
                self.take(files);
            }
        });
    }

    fn follow(self, after: After, target: &web_sys::Node) {
        match after {
            After::Nothing => {}
            After::Run => self.run(),
            After::Stop => {
                self.dismiss();
                focus("portfolio-again");
            }
            After::Ask => self.ask(),
            After::Take(what) => {
                let sample = self.state.with_untracked(State::is_sample);
                self.tell(&Order { take: Some((what, sample)), ..Order::default() }, &JsValue::UNDEFINED);
            }
            After::Sample(place) => {
                let files = sample::files(self.state.with_untracked(|state| state.language));
                if let Some((name, text)) = files.get(place) {
                    let marked = ["\u{FEFF}", text].concat();
                    browser::save(name, &browser::file_of(name, &marked));
                }
            }
            After::Try => {
                let files = sample::files(self.state.with_untracked(|state| state.language));
                for (name, text) in files {
                    self.add(name, true, browser::file_of(name, text));
                }
                self.run();
            }
            After::Written => {
                let text = self.state.with_untracked(|state| state.draft.clone());
                let name = self.state.with_untracked(view::written_name);
                self.state.update(|state| state.draft.clear());
                self.take(vec![browser::file_of(&name, &text)]);
            }
            After::Chosen => self.take(browser::files_of(target)),
        }
    }

    /// Takes files over.
    fn take(self, files: Vec<JsValue>) {
        if files.is_empty() {
            return;
        }
        for file in files {
            self.add(&browser::name_of(&file), false, file);
        }
        self.run();
    }

    fn add(self, name: &str, sample: bool, file: JsValue) {
        let mut id = None;
        self.state.update(|state| id = state.add(name, sample));
        let staff = self.staff.get_value();
        if let Some(id) = id {
            staff.borrow_mut().files.insert(id, file);
        }
    }

    /// Works all files out anew.
    fn run(self) {
        self.state.update(|state| {
            state.begin();
        });
        if self.state.with_untracked(|state| state.files.is_empty()) {
            self.dismiss();
        } else {
            self.employ();
            self.send();
        }
    }

    /// Gives the worker the files it has not got, and the task; before it is ready, that waits.
    fn send(self) {
        let staff = self.staff.get_value();
        let mut staff = staff.borrow_mut();
        let task = self.state.with_untracked(State::task);
        let Staff { worker, files } = &mut *staff;
        files.retain(|id, _| task.files.iter().any(|sent| sent.id == *id));
        let Some(employed) = worker.as_mut().filter(|employed| employed.ready) else { return };
        for (id, file) in files.iter() {
            if !employed.given.contains(id) {
                employed.given.push(*id);
                browser::tell(&employed.worker, &Order { give: Some(*id), ..Order::default() }.bytes(), file);
            }
        }
        browser::tell(&employed.worker, &Order { task: Some(task), ..Order::default() }.bytes(), &JsValue::UNDEFINED);
    }

    fn employ(self) {
        let staff = self.staff.get_value();
        if staff.borrow().worker.is_some() {
            return;
        }
        let heard = Closure::new(move |bytes: Vec<u8>, file: JsValue| {
            if let Some(report) = Report::of(&bytes) {
                self.hear(report, &file);
            }
        });
        let failed = Closure::new(move || {
            self.dismiss();
            self.state.update(|state| state.phase = Phase::Failed);
        });
        let worker = browser::employ(&heard, &failed);
        let employed = Employed { worker, ready: false, given: Vec::new(), _heard: heard, _failed: failed };
        staff.borrow_mut().worker = Some(employed);
    }

    fn hear(self, report: Report, file: &JsValue) {
        if report.ready {
            if let Some(employed) = self.staff.get_value().borrow_mut().worker.as_mut() {
                employed.ready = true;
            }
            self.send();
            return;
        }
        if let Some(name) = &report.file {
            browser::save(name, file);
            return;
        }
        let done = report.summary.is_some();
        self.state.update(|state| state.hear(report));
        if done {
            self.ask();
        }
    }

    fn ask(self) {
        let mut ask = None;
        self.state.update_untracked(|state| ask = Some(state.ask()));
        self.tell(&Order { ask, ..Order::default() }, &JsValue::UNDEFINED);
    }

    fn tell(self, order: &Order, file: &JsValue) {
        let staff = self.staff.get_value();
        if let Some(employed) = staff.borrow().worker.as_ref() {
            browser::tell(&employed.worker, &order.bytes(), file);
        }
    }

    /// Ends the worker at once. What listened to it may be what is speaking now, so that goes a moment later.
    fn dismiss(self) {
        let gone = self.staff.get_value().borrow_mut().worker.take();
        if let Some(employed) = gone {
            browser::dismiss(&employed.worker);
            device::after(0, move || drop(employed));
        }
    }
}

fn focus(id: &'static str) {
    device::after(0, move || {
        if let Some(element) = device::element(id) {
            device::focus(element.unchecked_ref());
        }
    });
}
