//! `cargo xtask dependencies`: what the project stands on, judged by cargo-deny and told in the README.

use crate::failure::{Done, Failure};
use crate::project::root;
use crate::readme;
use crate::shell::{Run, say};
use crate::tools;

/// A direct dependency: the crate, where it ends up, why, and what it costs where it is served, in brotli.
struct Dependency(&'static str, &'static str, &'static str, &'static str);

/// The costs were measured one by one on a small page.
const CRATES: [Dependency; 14] = [
    Dependency("leptos", "page", "keeps the page and what it shows in step", "31 KB with a form"),
    Dependency("wasm-bindgen", "page, engine", "between wasm and JavaScript", "in the script: 3 to 5 KB"),
    Dependency("web-sys", "page", "the browser's own functions, those that are named alone", "in the script"),
    Dependency("js-sys", "page", "JavaScript's own functions", "in the script"),
    Dependency("serde", "engine", "the shape of answers, for every way they are handed on", "derived code alone"),
    Dependency("rust_decimal", "page", "numbers as people type them, without floating point", "up to 7 KB"),
    Dependency("qrcodegen", "page", "the QR code of a link", "1 KB, later"),
    Dependency("chrono", "page, engine", "the Gregorian calendar, without clock and time zones", "1 to 2 KB of 13"),
    Dependency(
        "wasm_split_helpers",
        "page",
        "marks what the page fetches later; part of Leptos anyway",
        "2 KB, and takes 160 off a first visit",
    ),
    Dependency("wasm_split_cli_support", "build", "divides the page's module at those marks", "nothing is served"),
    Dependency("proptest", "tests", "properties over random inputs", "nothing is served"),
    Dependency("serde_json", "tests", "reads the examples", "nothing is served"),
    Dependency("wasm-bindgen-test", "tests", "runs tests in a browser", "nothing is served"),
    Dependency(
        "wasm-bindgen-cli",
        "build",
        "makes the JavaScript side of the wasm files; pinned by Cargo.lock",
        "nothing is served",
    ),
];

/// The npm packages and programs beside the crates.
const PROGRAMS: [Dependency; 9] = [
    Dependency("Trunk", "build", "drives the page's build; installed by cargo into `.tools/`", "nothing is served"),
    Dependency("binaryen", "build", "wasm-opt: a fifth off every module", "nothing is served"),
    Dependency("esbuild", "build", "bundles and minifies scripts and styles", "nothing is served"),
    Dependency("@playwright/test", "tests", "end-to-end tests in Chromium", "nothing is served"),
    Dependency("axe-core", "tests", "accessibility checks", "nothing is served"),
    Dependency("ical.js", "tests", "reads the calendar files", "nothing is served"),
    Dependency("typescript", "tests", "checks a program against the engine's types", "nothing is served"),
    Dependency("decimal.js", "measures", "the rules by hand, which the benchmarks compare with", "nothing is served"),
    Dependency(
        "`tests/outside/`",
        "measures",
        "Lighthouse, drivers of Firefox and WebKit, the peers; fetched only by the commands that need them",
        "nothing is served",
    ),
];

pub fn run() -> Done {
    tools::crates()?;
    complete()?;
    let deny = tools::cargo_deny()?;
    say("Licences, sources and duplicates");
    let judged = |what: &str| {
        Run::clean(&deny).words("--all-features --config xtask/deny.toml").words(what).without_env("NO_COLOR")
    };
    judged("--offline check licenses bans sources")
        .or("The crates are not as xtask/deny.toml wants them; it stands above.")
        .run()?;
    say("Advisories, from the RustSec database");
    let advisories = judged("check advisories").output();
    match &advisories {
        Ok(_) => println!("none"),
        Err(failure) if failure.to_string().contains("advisory-db") || failure.to_string().contains("fetch") => {
            println!("The RustSec database cannot be reached from here: not judged.");
        }
        Err(failure) => return Err(Failure::new(failure.to_string())),
    }
    readme::put("dependencies", &table()?)
}

/// Every direct dependency stands in the table, and nothing else.
fn complete() -> Done {
    let mut told: Vec<&str> = CRATES.iter().map(|Dependency(name, ..)| *name).collect();
    let mut there = Vec::new();
    for package in ["yakkan", "xtask"] {
        let tree =
            Run::cargo("tree --offline --depth 1 --prefix none --edges normal,dev,build --target all -p").arg(package);
        let tree = if package == "yakkan" { tree.arg("--all-features") } else { tree };
        let lines = tree.output()?;
        let names = lines.lines().skip(1).filter_map(|line| line.split(' ').next()).map(str::to_owned);
        there.extend(names.filter(|name| name != "yakkan" && !name.is_empty()));
    }
    there.sort();
    there.dedup();
    told.sort_unstable();
    if there == told {
        return Ok(());
    }
    Err(Failure::new(format!(
        "xtask/src/dependencies.rs must tell why each direct dependency is there. It tells of {told:?}, Cargo.toml of {there:?}."
    )))
}

fn table() -> Done<String> {
    let lock = crate::project::read_text(&root().join("Cargo.lock"))?;
    let npm = crate::project::read_text(&root().join("tests/package.json"))?;
    let version = |name: &str| -> Option<String> {
        let (_, rest) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
        rest.split('"').next().map(str::to_owned)
    };
    let npm_version = |name: &str| -> Option<String> {
        let (_, rest) = npm.split_once(&format!("\"{name}\": \""))?;
        rest.split('"').next().map(str::to_owned)
    };
    let mut text = String::from("| | version | for | why | what it costs |\n|---|---|---|---|---|\n");
    for Dependency(name, place, why, cost) in CRATES.iter().chain(&PROGRAMS) {
        let version = version(name).or_else(|| npm_version(name));
        let version = version.unwrap_or_else(|| if *name == "Trunk" { tools::TRUNK.to_owned() } else { String::new() });
        text.push_str(&format!("| {name} | {version} | {place} | {why} | {cost} |\n"));
    }
    Ok(text)
}
