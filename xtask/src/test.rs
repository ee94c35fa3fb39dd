//! `cargo xtask test`: every test there is, each by its own runner, whose closing lines stand together at the end.

use std::thread;

use crate::build;
use crate::failure::{Done, Failure};
use crate::options::Options;
use crate::project::{self, npm, npm_program, root};
use crate::serve::{self, Site};
use crate::shell::{Printed, Run, say};
use crate::tools;

/// One part of the tests, as it ended.
struct Ended {
    part: &'static str,
    /// What its runner said last.
    closing: Vec<String>,
    passed: u32,
    failed: u32,
    well: bool,
}

pub fn run(options: &Options) -> Done {
    tools::for_build()?;
    let rest = &options.rest;
    let ended = match options.part.as_deref() {
        None => all(rest)?,
        Some("lint") => vec![lint()?],
        Some("native") => vec![native(rest)?],
        Some("wasm") => vec![wasm(rest)?],
        Some("e2e") => vec![e2e(rest)?],
        Some(part) => {
            return Err(Failure::new(format!(
                "There is no part {part:?} of the tests: it is lint, native, wasm or e2e."
            )));
        }
    };
    let summary = summary(&ended);
    println!("\n{summary}");
    project::write(&project::target()?.join("test-summary.txt"), &summary)?;
    let bad: Vec<&str> = ended.iter().filter(|ended| !ended.well).map(|ended| ended.part).collect();
    if bad.is_empty() { Ok(()) } else { Err(Failure::new(format!("Not all is well: {}.", bad.join(", ")))) }
}

/// Every part. The wasm tests wait for their browser more than they work, so they run beside the native ones.
fn all(rest: &[String]) -> Done<Vec<Ended>> {
    let lint = lint()?;
    let (native, wasm) = thread::scope(|scope| {
        let wasm = scope.spawn(|| wasm(rest));
        (native(rest), wasm.join())
    });
    let wasm = wasm.map_err(|_| Failure::new("The wasm tests broke off; what they said stands above."))??;
    Ok(vec![lint, native?, wasm, e2e(rest)?])
}

fn summary(ended: &[Ended]) -> String {
    let mut text = String::new();
    for one in ended {
        for line in &one.closing {
            text.push_str(&format!("{:<7} {}\n", one.part, line.trim()));
        }
    }
    let (passed, failed) = ended.iter().fold((0, 0), |(p, f), one| (p + one.passed, f + one.failed));
    text.push_str(&format!("{passed} passed, {failed} failed\n"));
    text
}

/// Formatting and lints, warnings being errors, for every way the code is compiled.
fn lint() -> Done<Ended> {
    say("Formatting and lints (a minute or two the first time)");
    let release = build::release_flags()?;
    // In release like the builds, so that macros and build scripts are compiled for both at once.
    let wasm = "clippy --release --target wasm32-unknown-unknown";
    // A macro names the services' modules, and a copy takes the made-up one: the formatter does not find them by itself.
    let mut services = project::files(&root().join("src/services"))?;
    services.extend(project::files(&root().join("tests/sixth"))?);
    let steps = [
        ("formatting", Run::cargo("fmt --all --check --").args(services)),
        ("clippy, native", Run::cargo("clippy --workspace --all-targets -- -D warnings")),
        (
            "clippy, JavaScript face",
            Run::cargo(wasm).words("--features js --lib --test wasm -- -D warnings").env(build::RUSTFLAGS, &release),
        ),
        (
            "clippy, page",
            Run::cargo(wasm)
                .words("--no-default-features --features page --bin yakkan-page -- -D warnings")
                .env(build::RUSTFLAGS, &release),
        ),
    ];
    let mut bad = Vec::new();
    for (name, step) in steps {
        if let Err(failure) = step.or(format!("{name} found something; it stands above.")).run() {
            eprintln!("{failure}");
            bad.push(name);
        }
    }
    let said = if bad.is_empty() {
        "formatting and clippy: nothing found".to_owned()
    } else {
        format!("found by {}", bad.join(", "))
    };
    Ok(Ended {
        part: "lint",
        closing: vec![said],
        passed: 0,
        failed: bad.len().try_into().unwrap_or(u32::MAX),
        well: bad.is_empty(),
    })
}

fn native(rest: &[String]) -> Done<Ended> {
    say("Native tests (a minute the first time)");
    let cargo = Run::cargo("test --workspace --no-fail-fast --").args(rest);
    Ok(cargo_closing("native", &cargo.watched()?))
}

fn wasm(rest: &[String]) -> Done<Ended> {
    let browser = tools::browser()?;
    say("Wasm tests in headless Chromium (half a minute the first time)");
    let runner = tools::wasm_bindgen_names()?.join("wasm-bindgen-test-runner");
    let cargo = Run::cargo("test --target wasm32-unknown-unknown --features js --test wasm --")
        .args(rest)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", browser.chromedriver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", npm().join("webdriver.json"));
    let printed = cargo.heard()?;
    println!("{}", printed.lines.join("\n"));
    Ok(cargo_closing("wasm", &printed))
}

fn e2e(rest: &[String]) -> Done<Ended> {
    let browser = tools::browser()?;
    tools::pdf_reader()?;
    build::release()?;
    // Served twice: at the host's root and in a folder, because one build must work in both.
    let site = Site { folder: project::dist(), mounts: vec!["/".to_owned(), "/some/folder/".to_owned()], builds: None };
    let port = serve::start(site, 0)?;
    say("End-to-end tests in headless Chromium");
    let playwright = Run::new(npm_program("playwright"))
        .words("test --config tests/e2e/playwright.config.ts")
        .args(rest)
        .folder(root())
        .env("BASE_URL", format!("http://127.0.0.1:{port}/"))
        .env("CHROMIUM", browser.headless);
    Ok(playwright_closing(&playwright.watched()?))
}

/// The `test result:` lines of cargo's and wasm-bindgen's runners.
fn cargo_closing(part: &'static str, printed: &Printed) -> Ended {
    let mut ended = Ended { part, closing: Vec::new(), passed: 0, failed: 0, well: printed.well };
    for line in printed.lines.iter().filter(|line| line.starts_with("test result:")) {
        let (passed, failed) = (count(line, "passed"), count(line, "failed"));
        // A test file with nothing to run on this target has nothing to say.
        if passed + failed > 0 {
            ended.closing.push(line.clone());
        }
        ended.passed += passed;
        ended.failed += failed;
    }
    judge(ended)
}

/// The last lines of Playwright's list: `3 passed (1.2s)`, `1 failed` and the like.
fn playwright_closing(printed: &Printed) -> Ended {
    let mut ended = Ended { part: "e2e", closing: Vec::new(), passed: 0, failed: 0, well: printed.well };
    for line in &printed.lines {
        let mut words = line.split_whitespace();
        let (Some(number), Some(word)) = (words.next().and_then(|word| word.parse::<u32>().ok()), words.next()) else {
            continue;
        };
        match word {
            "passed" => ended.passed += number,
            "failed" | "flaky" | "interrupted" => ended.failed += number,
            "skipped" => {}
            _ => continue,
        }
        ended.closing.push(line.clone());
    }
    judge(ended)
}

/// A part that failed without counting, or that ran nothing, is not well.
fn judge(mut ended: Ended) -> Ended {
    ended.well &= ended.failed == 0;
    if ended.passed + ended.failed == 0 {
        ended.closing.push(
            if ended.well { "ran no test, so it counts as failed" } else { "ended before it ran a test" }.to_owned(),
        );
        ended.well = false;
    }
    if !ended.well && ended.failed == 0 {
        ended.failed = 1;
    }
    ended
}

/// The number before a word: 3 in `ok. 3 passed; 0 failed`.
fn count(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.iter().position(|one| one.trim_end_matches(';') == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(lines: &[&str], well: bool) -> Printed {
        Printed { lines: lines.iter().map(|line| (*line).to_owned()).collect(), well }
    }

    #[test]
    fn counts_what_the_runners_say() {
        let ok = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 filtered out; finished in 0.00s";
        let bad = "test result: FAILED. 1 passed; 2 failed; 0 ignored";
        let ended = cargo_closing("native", &printed(&["running 3 tests", ok, bad], false));
        assert_eq!((ended.passed, ended.failed, ended.well, ended.closing.len()), (4, 2, false, 2));
        let ended = playwright_closing(&printed(
            &["  ✓  1 home.spec.ts", "  1 flaky", "  1 skipped", "  2 passed (1.0s)"],
            true,
        ));
        assert_eq!((ended.passed, ended.failed, ended.well, ended.closing.len()), (2, 1, false, 3));
    }

    #[test]
    fn a_part_without_a_test_fails() {
        for ended in
            [cargo_closing("wasm", &printed(&["no tests to run!"], true)), playwright_closing(&printed(&[], false))]
        {
            assert_eq!((ended.passed, ended.failed, ended.well), (0, 1, false));
        }
    }
}
