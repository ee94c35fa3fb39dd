//! `cargo xtask check`: what a release needs besides its tests.

use crate::budget;
use crate::build;
use crate::failure::{Done, Failure};
use crate::imports;
use crate::shell::{Run, say};
use crate::sixth;

pub fn run() -> Done {
    say("Locked versions");
    Run::cargo("metadata --locked --offline --format-version 1")
        .or("Cargo.lock does not fit Cargo.toml: run `cargo metadata` once and commit Cargo.lock.")
        .output()?;
    println!("Cargo.lock fits Cargo.toml");

    let mut bad = Vec::new();
    say("Imports that the engine must not have");
    if !imports::check()? {
        bad.push("imports");
    }
    if let Err(failure) = sixth::run() {
        eprintln!("{failure}");
        bad.push("one more service");
    }
    build::release()?;
    say("Sizes");
    if !budget::check()? {
        bad.push("sizes");
    }
    if bad.is_empty() { Ok(()) } else { Err(Failure::new(format!("Not fit for release: {}.", bad.join(", ")))) }
}
