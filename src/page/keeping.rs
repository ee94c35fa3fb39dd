//! Keeping and sharing: links, this device, JSON, paper.

use leptos::prelude::*;

use super::act::Device;
use super::answer::Answer;
use super::device;
use super::state::State;

/// Does something with the device.
pub fn act(act: Device, state: RwSignal<State>, _answer: Memo<Answer>, announced: RwSignal<String>) {
    let _ = announced;
    match act {
        Device::CopyLink => device::copy(&device::address(&state.with_untracked(State::link))),
        Device::Print => device::print(),
        _ => {}
    }
}
