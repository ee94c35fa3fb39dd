//! Keeping and sharing, as far as the device does it: links, its storage, JSON, paper.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::prelude::*;

use super::act::Device;
use super::answer::Answer;
use super::state::State;
use super::study::figure;
use super::words::{say, yen};
use super::{device, json};

// The engine for other sites stands beside the page; it is asked only when somebody wants its answer as JSON.
#[wasm_bindgen(inline_js = "
export async function copyAnswer(engine, request) {
  const yakkan = await import(new URL(engine, document.baseURI).href);
  await yakkan.default();
  await navigator.clipboard.writeText(JSON.stringify(yakkan.assess(JSON.parse(request)), null, 1));
}")]
extern "C" {
    #[wasm_bindgen(js_name = copyAnswer)]
    fn copy_answer(engine: &str, request: &str) -> js_sys::Promise;
}

const SAVED: &str = "yakkan-saved";

/// What this device keeps: a name and an address for each.
#[must_use]
pub fn saved() -> Vec<(String, String)> {
    let kept = device::kept(SAVED).unwrap_or_default();
    let lines = kept.lines().filter_map(|line| line.split_once('\t'));
    lines.map(|(name, address)| (name.to_owned(), address.to_owned())).collect()
}

fn keep(saved: &[(String, String)]) -> bool {
    let lines: Vec<String> = saved.iter().map(|(name, address)| [name, "\t", address].concat()).collect();
    device::keep(SAVED, &lines.join("\n"))
}

/// Does something with the device.
pub fn act(act: Device, state: RwSignal<State>, answer: Memo<Arc<Answer>>) {
    let language = state.with_untracked(|state| state.language);
    let mut said = "";
    match act {
        Device::CopyLink => {
            device::copy(&device::address(&state.with_untracked(State::link)));
            said = say(language, "リンクをコピーしました。", "The link was copied.");
        }
        Device::Code => {
            let address = device::address(&state.with_untracked(State::link));
            let code = super::qr::drawn(&address);
            if code.is_none() {
                said = say(language, "リンクが長く、QRコードにできません。", "The link is too long for a QR code.");
            }
            state.update(|state| state.qr = code);
        }
        Device::CopyRequest => {
            device::copy(&answer.with_untracked(|answer| json::text(&answer.request)));
            said = say(language, "問いをコピーしました。", "The request was copied.");
        }
        Device::CopyAnswer => {
            let request = answer.with_untracked(|answer| json::text(&answer.request));
            let _ = copy_answer(&[&device::root(), "engine/yakkan.js"].concat(), &request);
            said = say(language, "答えをコピーしました。", "The answer was copied.");
        }
        Device::LoadRequest => {
            let mut loaded = false;
            state.update(|state| {
                let json = state.draft("json").to_owned();
                loaded = state.load(&json);
                state.settle();
            });
            said = if loaded {
                say(language, "読み込みました。", "It was loaded.")
            } else {
                say(language, "JSONとして読めません。", "This is no JSON request.")
            };
        }
        Device::Print => device::print(),
        Device::Present => {
            let there = state.with_untracked(|state| {
                let link = State { share_fees: true, ..state.clone() }.link();
                [&state.root, say(language, "", "en/"), "samples/?present#", &link].concat()
            });
            device::go(&there);
        }
        Device::Save => {
            let name = name(state, answer);
            let address =
                device::address(&state.with_untracked(|state| State { share_fees: true, ..state.clone() }.link()));
            let mut kept = false;
            state.update(|state| {
                state.saved.insert(0, (name, address));
                kept = keep(&state.saved);
            });
            said = if kept {
                say(language, "この端末に保存しました。", "Saved on this device.")
            } else {
                say(language, "この端末は保存を許していません。", "This device does not allow saving.")
            };
        }
        Device::Forget(index) => state.update(|state| {
            if index < state.saved.len() {
                state.saved.remove(index);
            }
            keep(&state.saved);
        }),
        Device::ForgetAll => {
            state.update(|state| {
                state.saved.clear();
                keep(&state.saved);
            });
            device::keep(super::claim::KEPT, "");
            anew(state);
            said = say(language, "すべて消しました。", "Everything was cleared.");
        }
        Device::Anew => anew(state),
    }
    state.update(|state| state.said = said);
}

fn anew(state: RwSignal<State>) {
    state.update(|state| {
        let fresh = State::new(state.service, state.language, state.today);
        let saved = std::mem::take(&mut state.saved);
        let told = std::mem::take(&mut state.told);
        let rules = std::mem::take(&mut state.rules);
        let root = std::mem::take(&mut state.root);
        *state = State { saved, told, rules, root, ..fresh };
        state.settle();
    });
    let rule = state.with_untracked(|state| state.rules.first().map_or("", |rule| rule.id()));
    device::set_fragment(rule, true);
}

/// What a saved state is called: the service, the result, the day.
fn name(state: RwSignal<State>, answer: Memo<Arc<Answer>>) -> String {
    state.with_untracked(|state| {
        let mut name = state.service.name.in_language(state.language).to_owned();
        answer.with_untracked(|answer| {
            for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
                name.push_str(" · ");
                name.push_str(finding.title);
                if let Some(figure) = finding.outcome.as_ref().and_then(figure) {
                    name.push(' ');
                    name.push_str(&yen(state.language, figure.yen));
                }
            }
        });
        name.push_str(" · ");
        name.push_str(&state.today.to_string());
        name
    })
}
