//! Mounts the page, or serves it as its worker; nothing else.
#![forbid(unsafe_code)]

use leptos::prelude::*;

fn main() {
    if yakkan::page::work() {
        return;
    }
    mount_to_body(|| {
        yakkan::page::start();
        view! { <p id="engine" hidden></p> }
    });
}
