//! `cargo xtask bench`: how long the engine takes, natively and in WebAssembly under Node.

use crate::build;
use crate::failure::Done;
use crate::options::Options;
use crate::project::root;
use crate::shell::{Run, say};
use crate::tools;

pub fn run(options: &Options) -> Done {
    tools::crates()?;
    say("Compiling the benchmarks for speed (a minute the first time), then timing natively");
    Run::cargo("bench --bench engine --").args(&options.rest).or("The benchmarks failed.").run()?;
    build::release()?;
    say("Timing under Node, in turns with the tier rule written by hand (half a minute)");
    let script = root().join("tests/bench/engine.mjs");
    Run::new("node").arg(script).or("The benchmarks under Node failed.").run()
}
