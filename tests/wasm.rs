//! The engine as a browser runs it: the worked examples, compiled to WebAssembly.
#![cfg(all(target_arch = "wasm32", feature = "js"))]

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn tells_its_version() {
    assert_eq!(yakkan::js::version(), env!("CARGO_PKG_VERSION"));
}

#[wasm_bindgen_test]
fn directory() {
    check(include_str!("examples/directory.jsonl"));
}

#[wasm_bindgen_test]
fn cloud_exchange_m() {
    check(include_str!("examples/cloud-exchange-m.jsonl"));
}

#[wasm_bindgen_test]
fn auth_outsource() {
    check(include_str!("examples/auth-outsource.jsonl"));
}

#[wasm_bindgen_test]
fn dns_platform() {
    check(include_str!("examples/dns-platform.jsonl"));
}

#[wasm_bindgen_test]
fn managed_router() {
    check(include_str!("examples/managed-router.jsonl"));
}

#[wasm_bindgen_test]
fn more() {
    check(include_str!("examples/more.jsonl"));
}

#[wasm_bindgen_test]
fn refused() {
    check(include_str!("examples/errors.jsonl"));
}

/// What crosses to JavaScript holds every field that is expected; the order of lists that are sets is left aside.
fn check(lines: &str) {
    let mut checked = 0;
    for line in lines.lines() {
        let case = js_sys::JSON::parse(line).unwrap();
        let expect = get(&case, "expect");
        match yakkan::js::assess(&get(&case, "request")) {
            Ok(answer) => {
                let expected = js_sys::Array::from(&get(&expect, "findings"));
                let findings = js_sys::Array::from(&get(&answer, "findings"));
                assert_eq!(expected.length(), findings.length(), "{line}");
                for (expected, finding) in expected.iter().zip(findings.iter()) {
                    for key in ["rule", "status", "outcome"] {
                        holds(&get(&expected, key), &get(&finding, key), line);
                    }
                }
                assert!(js_sys::Array::is_array(&get(&answer, "questions")), "{line}");
            }
            Err(error) => {
                let problems = js_sys::Array::from(&get(&error, "problems"));
                let expected = js_sys::Array::from(&get(&expect, "error"));
                assert_eq!(problems.length(), expected.length(), "{line}");
                assert_eq!(get(&error, "name"), JsValue::from("RequestError"));
            }
        }
        checked += 1;
    }
    assert!(checked > 40);
}

fn get(object: &JsValue, key: &str) -> JsValue {
    js_sys::Reflect::get(object, &key.into()).unwrap_or(JsValue::UNDEFINED)
}

fn holds(expected: &JsValue, answer: &JsValue, line: &str) {
    if !expected.is_object() {
        assert_eq!(expected, answer, "{line}");
        return;
    }
    for key in js_sys::Object::keys(expected.unchecked_ref::<js_sys::Object>()).iter() {
        let key = key.as_string().unwrap();
        holds(&get(expected, &key), &get(answer, &key), line);
    }
}
