//! What the page and its worker need of the browser.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/page/portfolio/browser.js")]
extern "C" {
    /// A worker, what it tells, and what to do when it breaks off.
    pub fn employ(heard: &Closure<dyn FnMut(Vec<u8>, JsValue)>, failed: &Closure<dyn FnMut()>) -> JsValue;
    /// Tells a worker something, with a file.
    pub fn tell(worker: &JsValue, bytes: &[u8], file: &JsValue);
    /// Ends a worker at once.
    pub fn dismiss(worker: &JsValue);
    /// The files that were chosen or dropped.
    #[wasm_bindgen(js_name = filesOf)]
    pub fn files_of(source: &JsValue) -> Vec<JsValue>;
    /// The files or the table that were pasted; a table under that name.
    #[wasm_bindgen(js_name = pastedOf)]
    pub fn pasted_of(event: &JsValue, name: &str) -> Vec<JsValue>;
    /// Shows that something is held over the page, or no longer.
    pub fn hold(place: &JsValue, event: &JsValue);
    /// A file's name.
    #[wasm_bindgen(js_name = nameOf)]
    pub fn name_of(file: &JsValue) -> String;
    /// A text as a file.
    #[wasm_bindgen(js_name = fileOf)]
    pub fn file_of(name: &str, text: &str) -> JsValue;
    /// Hands a file over.
    pub fn save(name: &str, file: &JsValue);

    /// Whether this is a worker.
    #[wasm_bindgen(js_name = isWorker)]
    pub fn is_worker() -> bool;
    /// Hears what the page tells.
    pub fn serve(heard: &Closure<dyn FnMut(Vec<u8>, JsValue)>);
    /// Tells the page something, with a file.
    pub fn report(bytes: &[u8], file: &JsValue);
    /// Calls back once what was sent meanwhile has been heard.
    pub fn soon(then: JsValue);
    /// Whether a file has more bytes.
    #[wasm_bindgen(js_name = isLarger)]
    pub fn is_larger(file: &JsValue, most: u32) -> bool;
    /// What a file holds.
    #[wasm_bindgen(js_name = bytesOf, catch)]
    pub fn bytes_of(file: &JsValue) -> Result<Vec<u8>, JsValue>;
    /// Bytes as a text in an encoding.
    pub fn decoded(bytes: &[u8], label: &str) -> String;
    /// A text as a file without a name.
    #[wasm_bindgen(js_name = blobOf)]
    pub fn blob_of(text: &str, kind: &str) -> JsValue;
}
