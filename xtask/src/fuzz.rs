//! `cargo xtask fuzz`: libFuzzer, led by coverage, on what `tests/fuzz/targets.rs` names.
//!
//! The compiler that is there does it: coverage needs an LLVM pass, not a nightly. `libfuzzer-sys` compiles libFuzzer, for
//! which a C++ compiler must be installed.

use crate::failure::{Done, Failure};
use crate::options::Options;
use crate::project::{self, root};
use crate::shell::{Run, say};
use crate::tools;

const TARGETS: [&str; 4] = ["request", "link", "csv", "typed"];

const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// One target or all of them, half a minute each; what follows `--` goes to libFuzzer.
pub fn run(options: &Options) -> Done {
    let chosen: Vec<&str> = match options.part.as_deref() {
        None => TARGETS.to_vec(),
        Some(part) => TARGETS.into_iter().filter(|target| *target == part).collect(),
    };
    if chosen.is_empty() {
        return Err(Failure::new(format!("There is no such target: it is one of {}.", TARGETS.join(", "))));
    }
    let home = project::target()?.join("fuzz");
    say("Compiling the fuzz targets with coverage (a minute or two the first time)");
    // With a target named, build scripts are spared what the fuzzer's own program alone can link.
    let host = tools::host()?;
    Run::cargo("build --release --manifest-path tests/fuzz/Cargo.toml --target")
        .arg(&host)
        .arg("--target-dir")
        .arg(&home)
        .env("RUSTFLAGS", COVERAGE)
        .or("The fuzz targets do not compile; they need a C++ compiler (Debian: g++).")
        .run()?;
    let mut broken = Vec::new();
    for target in chosen {
        let corpus = home.join("corpus").join(target);
        let found = home.join("found").join(target);
        for folder in [&corpus, &found] {
            std::fs::create_dir_all(folder).map_err(Failure::file("make", folder))?;
        }
        say(&format!("Fuzzing {target}"));
        let run = Run::new(home.join(&host).join("release/yakkan-fuzz"))
            .env("TARGET", target)
            .arg(format!("-artifact_prefix={}/", found.display()))
            .words("-max_total_time=30 -max_len=4096 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 -verbosity=0")
            .args(&options.rest)
            .arg(&corpus)
            .arg(root().join("tests/fuzz/seeds").join(target));
        if let Err(failure) = run.or(format!("{target} is broken; the input is in {}.", found.display())).run() {
            eprintln!("{failure}");
            broken.push(target);
        }
    }
    if broken.is_empty() { Ok(()) } else { Err(Failure::new(format!("Broken: {}.", broken.join(", ")))) }
}
