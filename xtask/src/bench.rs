//! `cargo xtask bench`: how long the engine takes, natively.

use crate::failure::Done;
use crate::options::Options;
use crate::shell::{Run, say};
use crate::tools;

pub fn run(options: &Options) -> Done {
    tools::crates()?;
    say("Compiling the benchmarks for speed (a minute the first time), then timing");
    Run::cargo("bench --bench engine --").args(&options.rest).or("The benchmarks failed.").run()
}
