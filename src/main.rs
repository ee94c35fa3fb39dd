//! Mounts the page, nothing else.
#![forbid(unsafe_code)]

use leptos::prelude::*;

fn main() {
    mount_to_body(|| {
        yakkan::page::start();
        view! { <p id="engine" hidden></p> }
    });
}
