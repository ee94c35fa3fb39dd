//! Hands libFuzzer's bytes to the target that the variable `TARGET` names.
#![no_main]

use std::sync::OnceLock;

mod targets;

static TARGET: OnceLock<targets::Target> = OnceLock::new();

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let target = TARGET.get_or_init(|| {
        let name = std::env::var("TARGET").expect("TARGET names what to fuzz");
        targets::TARGETS.into_iter().find(|(one, _)| *one == name).expect("a target of that name").1
    });
    target(bytes);
});
