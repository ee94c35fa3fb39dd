//! The JavaScript face as a browser sees it.
#![cfg(all(target_arch = "wasm32", feature = "js"))]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn tells_its_version() {
    assert_eq!(yakkan::js::version(), env!("CARGO_PKG_VERSION"));
}
