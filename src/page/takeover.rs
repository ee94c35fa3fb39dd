//! From the first sight of a form, which stands in the page's HTML, to the form that works.
//!
//! Both are made of the same tree, so that their controls are the same in the same order. What was typed, chosen, focused or
//! pressed before the working form was there is done to it again.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventInit, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

use super::device;

/// What can be used.
const CONTROLS: &str = "input, select, textarea, button, summary, a";

/// On the button or link of a first sight that was pressed last. It is marked by a script that is there before any program.
const PRESSED: &str = "data-pressed";

/// The place of a form of which only the first sight is there.
pub struct Held {
    place: Element,
}

impl Held {
    /// Holds the first sight in the place of an id.
    #[must_use]
    pub fn new(id: &str) -> Option<Self> {
        Some(Self { place: device::element(id)? })
    }

    /// Whether the first sight is of what the address asks for.
    #[must_use]
    pub fn shows_what_is_asked(&self) -> bool {
        let asked = device::fragment();
        let in_terms = || device::element(&asked).is_some_and(|one| one.closest("#terms").ok().flatten().is_some());
        asked.is_empty() || self.place.get_attribute("data-first").is_some_and(|first| first == asked) || in_terms()
    }
}

/// What was done to the controls of the first sight.
pub struct Kept {
    place: Element,
    /// What was typed, chosen or opened, by the place of the control.
    entered: Vec<(usize, Entered)>,
    focused: Option<usize>,
    pressed: Option<usize>,
}

enum Entered {
    Typed(String),
    Checked,
    Opened,
}

impl Held {
    /// Looks at the first sight for the last time.
    #[must_use]
    pub fn keep(self) -> Kept {
        let controls = controls(&self.place);
        let active = device::document().and_then(|document| document.active_element());
        let entered = controls.iter().enumerate().filter_map(|(at, control)| Some((at, entered(control)?)));
        Kept {
            entered: entered.collect(),
            focused: controls.iter().position(|one| Some(one) == active.as_ref()),
            pressed: controls.iter().position(|one| one.has_attribute(PRESSED)),
            place: self.place,
        }
    }
}

impl Kept {
    /// Does to the form that works what was done to its first sight.
    pub fn hand_over(self) {
        for (at, entered) in self.entered {
            // Each change may change what stands behind it, never what stands before.
            let controls = controls(&self.place);
            let Some(control) = controls.get(at) else { return };
            match entered {
                Entered::Opened => {
                    if let Some(summary) = control.dyn_ref::<HtmlElement>().filter(|summary| !open(summary)) {
                        summary.click();
                    }
                }
                Entered::Checked => {
                    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                        input.set_checked(true);
                        tell(control, "change");
                    }
                }
                Entered::Typed(text) => {
                    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                        input.set_value(&text);
                        tell(control, "input");
                    } else if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
                        area.set_value(&text);
                        tell(control, "input");
                    } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
                        select.set_value(&text);
                        tell(control, "change");
                    }
                }
            }
        }
        let control = |place: Option<usize>| {
            controls(&self.place).get(place?).and_then(|one| one.dyn_ref::<HtmlElement>().cloned())
        };
        if let Some(focused) = control(self.focused) {
            let _ = focused.focus();
        }
        if let Some(pressed) = control(self.pressed) {
            pressed.click();
        }
    }
}

fn controls(place: &Element) -> Vec<Element> {
    let Ok(found) = place.query_selector_all(CONTROLS) else { return Vec::new() };
    let all = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into::<Element>().ok());
    // What is said without script stands in the same place, but is never to be seen.
    all.filter(|one| one.closest(".outline").ok().flatten().is_none()).collect()
}

/// What was typed into a control, chosen in it or opened by it, if anything was.
fn entered(control: &Element) -> Option<Entered> {
    if control.local_name() == "summary" {
        return open(control).then_some(Entered::Opened);
    }
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        return if matches!(&*input.type_(), "radio" | "checkbox") {
            (input.checked() && !input.default_checked()).then_some(Entered::Checked)
        } else {
            (input.value() != input.default_value()).then(|| Entered::Typed(input.value()))
        };
    }
    if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
        return (!area.value().is_empty()).then(|| Entered::Typed(area.value()));
    }
    let select = control.dyn_ref::<HtmlSelectElement>()?;
    (select.selected_index() > 0).then(|| Entered::Typed(select.value()))
}

/// Whether what a summary stands for is open.
fn open(summary: &Element) -> bool {
    summary.parent_element().is_some_and(|details| details.has_attribute("open"))
}

fn tell(control: &Element, event: &str) {
    let init = EventInit::new();
    init.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(event, &init) {
        let _ = control.dispatch_event(&event);
    }
}
