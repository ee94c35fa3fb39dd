//! `cargo xtask bench-peers`: this engine beside what people would pick instead.

use crate::build;
use crate::failure::Done;
use crate::project::root;
use crate::readme;
use crate::shell::{Run, say};
use crate::tools;

pub fn run() -> Done {
    build::release()?;
    tools::npm_outside()?;
    say("The same rules in other programs, in turns (two minutes)");
    let said = Run::new("node")
        .arg(root().join("tests/outside/peers.mjs"))
        .or("The comparison ended early; what it said stands above.")
        .output()?;
    println!("{said}");
    readme::put("peers", &said)
}
