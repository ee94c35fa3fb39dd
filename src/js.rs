//! The engine for other sites: the JavaScript face that `wasm-bindgen` exports.
//!
//! A request crosses as JSON text, which every engine writes fastest. An answer crosses as a tape, a flat list of
//! numbers beside one string, from which JavaScript builds its objects: handing over object by object would take
//! longer than the computation itself.

mod tape;

use wasm_bindgen::prelude::*;

use crate::contract::{Value, assess as answer, consult, info};
use crate::terms::Language;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("js/contract.d.ts");

#[wasm_bindgen(module = "/src/js/objects.js")]
extern "C" {
    /// Keeps the memory that words are read from, and how the questions of a request are found.
    fn remember(memory: JsValue, asked: JsValue);
    /// A request as JSON text; what no JSON can hold becomes `null`.
    fn spelled(request: &JsValue) -> JsValue;
    /// The objects a tape describes.
    fn objects(tape: &[u32], text: &str) -> JsValue;
    /// An assessment from its tape; its questions are found from the request when they are first looked at.
    fn assessment(tape: &[u32], text: &str, request: &JsValue) -> JsValue;
    /// A `RequestError` with its problems.
    fn refusal(tape: &[u32], text: &str) -> JsValue;
}

/// Hands JavaScript what it needs before the first answer.
fn introduce() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        let asked = Closure::<dyn Fn(String) -> JsValue>::new(|request: String| asked(&request));
        remember(wasm_bindgen::memory(), asked.into_js_value());
    });
}

fn asked(request: &str) -> JsValue {
    let consultation = consult(&Value::parse(request).unwrap_or(Value::Null));
    tape::of(&consultation.assessment.map(|assessment| assessment.questions), objects)
}

/// Every service: its terms article by article, its rules, options and readings.
#[must_use]
#[wasm_bindgen(unchecked_return_type = "ServiceInfo[]")]
pub fn services(
    #[wasm_bindgen(unchecked_optional_param_type = "\"ja\" | \"en\"")] language: Option<String>,
) -> JsValue {
    introduce();
    let language = if language.as_deref() == Some("en") { Language::En } else { Language::Ja };
    tape::of(&info::services(language), objects)
}

/// Answers a request.
///
/// # Errors
///
/// A `RequestError` with everything that is wrong with it.
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn assess(#[wasm_bindgen(unchecked_param_type = "Request")] request: &JsValue) -> Result<JsValue, JsValue> {
    introduce();
    let spelled = spelled(request);
    let text = spelled.as_string().unwrap_or_default();
    match answer(&Value::parse(&text).unwrap_or(Value::Null)) {
        Ok(answer) => Ok(tape::of(&answer.without_questions(), |tape, text| assessment(tape, text, &spelled))),
        Err(error) => Err(tape::of(&error.problems, refusal)),
    }
}

/// Answers many requests; a bad one stands as its `RequestError` and never spoils the others.
#[must_use]
#[wasm_bindgen(js_name = assessMany, unchecked_return_type = "(Assessment | RequestError)[]")]
pub fn assess_many(#[wasm_bindgen(unchecked_param_type = "Request[]")] requests: Vec<JsValue>) -> Vec<JsValue> {
    requests.iter().map(|request| assess(request).unwrap_or_else(|error| error)).collect()
}

/// The crate's version.
#[must_use]
#[wasm_bindgen]
pub fn version() -> String {
    crate::contract::version().to_owned()
}
