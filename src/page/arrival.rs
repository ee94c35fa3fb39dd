//! What a page begins with: its service and language, and what its address says.

use web_sys::Element;

use super::state::State;
use super::{device, keeping, terms};
use crate::contract::Value;
use crate::files::link;
use crate::services::SERVICES;
use crate::terms::RuleId;

/// The state that the place of a tool begins with, still to be settled; none where it names no service.
#[must_use]
pub fn state_at(place: &Element) -> Option<State> {
    let id = place.get_attribute("data-service")?;
    let service = SERVICES.iter().copied().find(|service| service.id == id)?;
    let mut state = State::new(service, device::language(), device::today());
    state.root = device::root();
    state.told = terms::told(place);
    state.saved = keeping::saved();
    read(&mut state);
    Some(state)
}

/// Takes over what the address says: a link's answers, or the rule it names.
pub fn arrive(state: &mut State) {
    read(state);
    state.settle();
}

fn read(state: &mut State) {
    let fragment = device::fragment();
    match link::decode(&fragment) {
        Ok((kept, dropped)) => {
            let rule = kept.get("rule").and_then(Value::as_text).and_then(RuleId::of);
            state.rules = terms::errand_of(rule);
            state.restore(&kept);
            state.lost = dropped.iter().map(|lost| (lost.path.clone(), lost.why.message())).collect();
        }
        Err(unreadable) => {
            let rule = RuleId::of(&fragment);
            if state.rules.is_empty() || rule.is_some() {
                state.rules = terms::errand_of(rule);
            }
            let meant = fragment.starts_with(|first: char| first.is_ascii_digit());
            state.lost = if meant { vec![(String::new(), unreadable.message())] } else { Vec::new() };
        }
    }
}
