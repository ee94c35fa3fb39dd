//! The project's own tool, called as `cargo xtask …`: it gets the build tools, builds, serves, tests and checks.
//!
//! `tools` gets what is missing, `build` makes the wasm files, `site` makes `dist/` of them, `serve` serves it, `test` and
//! `check` judge it. `shell`, `failure`, `project` and `stamp` are what those stand on.
#![forbid(unsafe_code)]

mod bench;
mod browsers;
mod budget;
mod build;
mod check;
mod dependencies;
mod dev;
mod failure;
mod fuzz;
mod headers;
mod imports;
mod lighthouse;
mod mutants;
mod options;
mod peers;
mod project;
mod readme;
mod reproducible;
mod screenshot;
mod serve;
mod shell;
mod site;
mod sixth;
mod split;
mod stamp;
mod test;
mod tools;
mod verify;

use failure::{Done, Failure};
use options::Options;

const HELP: &str = "\
cargo xtask <command>

  serve [--port N] [--base /folder/] [--open]
                        build what is served, serve it on http://127.0.0.1:8080/ and say so once it answers
  build [--site https://host/folder/]
                        leave dist/ ready for a static host; with its address also for search engines
  dev [--port N] [--open]
                        serve a development build and rebuild it when a file changes
  test [lint|native|wasm|e2e] [-- …]
                        run all tests, or one part; what follows -- goes to the runner of that part
  check                 what a release needs besides the tests: size budget, no forbidden import, locked versions,
                        and that one more service is its own files and a line
  sixth                 add a made-up service to a copy of the project, by its own files and one line, and test it
  verify-dist           serve dist/ by nginx (and Caddy, where it is installed) and judge what browsers get of it
  sizes                 write the README's table of what each part of dist/ costs over the wire
  reproducible          build the last commit twice, in two folders, and compare byte for byte
  headers               write the configurations for hosts in xtask/hosting/ from xtask/src/headers.rs
  icons                 draw the PNG icons from public/icon.svg
  bench [-- …]          time the engine natively and under Node
  bench-peers           time the same two rules in other rule engines, in turns, and write the README's table and chart
  lighthouse            judge the pages by Lighthouse, over nginx, and write the README's table
  dependencies          judge licences, sources, duplicates and advisories; write the README's table
  fuzz [request|link|csv|typed] [-- …]
                        fuzz what comes from outside, led by coverage, half a minute each
  mutants [-- …]        break the engine in many small ways and see whether the tests notice
  browsers              run the core journeys in Firefox and WebKit, and write the README's table
  screenshot            take the README's picture of the built page
  setup                 only get what the commands above need
  help                  this text

Missing tools are fetched from the package registries on the first run and never again. The first build takes some 5 to 10
minutes on two cores, the first test run some 5 more; later ones take seconds.";

fn main() -> std::process::ExitCode {
    // The wasm-bindgen commands are this very program under another name (`tools::wasm_bindgen_names`).
    let called = std::env::args_os().next().unwrap_or_default();
    let name = std::path::Path::new(&called).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let done = match name.as_str() {
        "wasm-bindgen" => split::wasm_bindgen(std::env::args_os().collect()),
        "wasm-bindgen-test-runner" => {
            wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os())
                .map_err(|error| Failure::new(format!("{error:#}")))
        }
        _ => run(std::env::args().skip(1)),
    };
    match done {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(arguments: impl Iterator<Item = String>) -> Done {
    let options = Options::read(arguments)?;
    match options.command.as_str() {
        "serve" => serve::release(&options),
        "build" => {
            build::release_for(options.site.as_deref())?;
            budget::check().map(drop)
        }
        "dev" => dev::run(&options),
        "test" => test::run(&options),
        "check" => check::run(),
        "bench" => bench::run(&options),
        "headers" => headers::write(),
        "icons" => screenshot::icons(),
        "bench-peers" => peers::run(),
        "lighthouse" => lighthouse::run(),
        "dependencies" => dependencies::run(),
        "mutants" => mutants::run(&options),
        "fuzz" => fuzz::run(&options),
        "browsers" => browsers::run(),
        "sizes" => budget::write(),
        "sixth" => sixth::run(),
        "reproducible" => reproducible::run(),
        "verify-dist" => verify::run(),
        "screenshot" => screenshot::run(),
        "setup" => tools::all(),
        // Called by `dev`, in a process of its own, so that the routes come from the library as it is now.
        "build-dev" => build::development(),
        "help" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(Failure::new(format!("There is no command {other:?}. `cargo xtask help` lists them all."))),
    }
}
