//! The engine for other sites: the JavaScript face that `wasm-bindgen` exports.

use wasm_bindgen::prelude::*;

/// The crate's version, so that a site can say which edition of the rules it calculates with.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
