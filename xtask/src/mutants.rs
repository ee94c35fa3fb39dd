//! `cargo xtask mutants`: breaks the engine in many small ways and sees whether a test notices.

use crate::failure::Done;
use crate::options::Options;
use crate::shell::{Run, say};
use crate::tools;

/// What computes; the rest is words.
const BROKEN: &str = "--file src/measure/**/*.rs --file src/measure.rs --file src/rules/**/*.rs --file src/rules.rs";

/// The tests that look at results: the examples, what lawyers read, the traps, the properties.
const TESTS: [&str; 10] = [
    "examples",
    "traps",
    "working",
    "properties",
    "mutants",
    "directory",
    "cloud_exchange_m",
    "auth_outsource",
    "dns_platform",
    "managed_router",
];

/// What follows `--` goes to cargo-mutants: `-- --shard 0/8` takes an eighth.
pub fn run(options: &Options) -> Done {
    let program = tools::cargo_mutants()?;
    tools::crates()?;
    say("Mutants of src/measure and src/rules (hours for all; `-- --shard 0/20` takes every twentieth)");
    let mut run = Run::clean(program)
        .words("mutants --no-shuffle --baseline skip --timeout 120 --output target --cap-lints true")
        .words(BROKEN)
        .args(&options.rest)
        .words("-- --lib");
    for test in TESTS {
        run = run.arg("--test").arg(test);
    }
    run.or("Some mutants were missed: target/mutants.out/missed.txt names them.").run()
}
