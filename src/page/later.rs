//! What the page fetches only once somebody uses it. Each function here stands in a module of its own, with all that nothing
//! else calls; what several of them need is a module that they share.

use js_sys::futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::takeover::Held;
use super::{claim, device, embed, plan, portfolio, reader, run, samples};

/// Has everything that this page needs fetched when it is needed.
pub fn start() {
    if device::element("estimator").is_some() {
        let held = Held::new("estimator");
        if held.as_ref().is_some_and(Held::shows_what_is_asked) {
            device::once_used(|| fetch(held));
        } else {
            // What the page shows without a program is to be seen first.
            device::once_painted(|| fetch(held));
        }
    }
    if device::element("terms").is_some() {
        device::once_used(|| {
            spawn_local(async { or_tell(reading().await) });
        });
    }
    if ["regimes", "plan", "claim", "portfolio", "samples", "embed"].into_iter().any(|id| device::element(id).is_some())
    {
        spawn_local(async { or_tell(tools().await) });
    }
}

/// Serves the page where this is its worker; says whether it is.
pub fn work() -> bool {
    let worker = portfolio::is_worker();
    if worker {
        spawn_local(async { drop(serving().await) });
    }
    worker
}

fn fetch(held: Option<Held>) {
    spawn_local(async { or_tell(estimating(held).await) });
}

/// Without what was to be fetched, the page shows what it shows without script.
fn or_tell(fetched: Result<(), SplitLoaderError>) {
    if fetched.is_err()
        && let Some(root) = device::document().and_then(|document| document.document_element())
    {
        let _ = root.set_attribute("data-app", "failed");
    }
}

/// The estimator.
#[wasm_split(estimating, fallible)]
fn estimating(held: Option<Held>) -> Result<(), SplitLoaderError> {
    run::start(held);
    Ok(())
}

/// What brings the terms to life.
#[wasm_split(reading, fallible)]
fn reading() -> Result<(), SplitLoaderError> {
    reader::start();
    Ok(())
}

/// What the pages besides the services' run.
#[wasm_split(tools, fallible)]
fn tools() -> Result<(), SplitLoaderError> {
    let _ = reader::regimes::start();
    plan::start();
    claim::start();
    portfolio::start();
    samples::start();
    embed::start();
    Ok(())
}

/// What their worker does.
#[wasm_split(tools, fallible)]
fn serving() -> Result<(), SplitLoaderError> {
    portfolio::serve();
    Ok(())
}
