//! From the sources to the wasm files: the page by Trunk, the engine for other sites by cargo and wasm-bindgen.

use std::path::{Path, PathBuf};

use crate::failure::{Done, Failure};
use crate::project::{self, npm_program, read, read_text, root};
use crate::shell::{Run, say};
use crate::stamp::Stamp;
use crate::tools;
use crate::{site, split};

/// What a compiled page depends on; the rest of index.html and the styles are the site's.
const PAGE_INPUTS: [&str; 9] = [
    "src",
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    ".cargo/config.toml",
    "tests/package-lock.json",
    "xtask/page.rs",
    "xtask/src/build.rs",
    "xtask/src/split.rs",
];

/// `dist/`, ready for a static host. Does only what has changed since the last time.
pub fn release() -> Done {
    release_for(None)
}

/// The same with the address where the site will stand, which search engines want in every page.
pub fn release_for(address: Option<&str>) -> Done {
    tools::for_build()?;
    let parts = site::Parts { page: page()?, engine: Some(engine()?) };
    site::make(&parts, &project::dist(), site::Finish::Served, address)
}

/// The same for the development server: quick to build, large, never served to anybody else.
pub fn development() -> Done {
    let page = project::target()?.join("page-dev");
    trunk("build --dist").arg(&page).env("PATH", tools::path()?).or("The page does not compile.").run()?;
    for part in split::parts("debug")? {
        project::write(&page.join(name_of(&part)), read(&part)?)?;
    }
    let parts = site::Parts { page, engine: None };
    site::make(&parts, &development_folder()?, site::Finish::Development, None)
}

pub fn development_folder() -> Done<PathBuf> {
    Ok(project::target()?.join("dist-dev"))
}

/// The page's module and its glue, in the folder that this returns.
fn page() -> Done<PathBuf> {
    let folder = project::target()?.join("page");
    let index = read_text(&root().join("index.html"))?;
    let trunk_lines: Vec<&str> = index.lines().filter(|line| line.contains("data-trunk")).collect();
    let stamp = Stamp::of("page", &PAGE_INPUTS, &trunk_lines.concat())?;
    if !stamp.fresh(&folder.join("yakkan-page_bg.wasm")) {
        say("Compiling the page for release (1 to 3 minutes the first time, half a minute after a change)");
        trunk("build --release --dist")
            .arg(&folder)
            .env("PATH", tools::path()?)
            .env(RUSTFLAGS, release_flags()?)
            .or("The page does not compile.")
            .run()?;
        for part in split::parts("release")? {
            let place = folder.join(name_of(&part));
            if part.extension().is_some_and(|ending| ending == "wasm") {
                shrink(&part, &place)?;
            } else {
                project::write(&place, read(&part)?)?;
            }
        }
        stamp.set()?;
    }
    Ok(folder)
}

fn trunk(words: &str) -> Run {
    let program = tools::trunk().unwrap_or_else(|_| PathBuf::from("trunk"));
    // What the compiler says stands above whatever Trunk would add; it reads NO_COLOR as a truth value and stumbles over `1`.
    let trunk = Run::clean(program).words("--log warn").words(words);
    trunk.env("RUST_LIB_BACKTRACE", "0").without_env("NO_COLOR")
}

/// The engine alone with its JavaScript face, bundled into one script, in the folder that this returns.
fn engine() -> Done<PathBuf> {
    let folder = project::target()?.join("engine");
    let unoptimised = project::target()?.join("wasm32-unknown-unknown/release/yakkan.wasm");
    let stamp = Stamp::of("engine", &PAGE_INPUTS, "")?;
    if stamp.fresh(&folder.join("yakkan_bg.wasm")) {
        return Ok(folder);
    }
    say("Compiling the engine for other sites (half a minute)");
    Run::cargo("rustc --lib --crate-type cdylib --release --target wasm32-unknown-unknown --features js")
        .env(RUSTFLAGS, release_flags()?)
        .or("The engine does not compile for JavaScript.")
        .run()?;

    let glue = project::target()?.join("engine-glue");
    project::empty_folder(&glue)?;
    let path = tools::path()?;
    let bindgen =
        Run::new(wasm_bindgen()?).words("--target web --out-name yakkan --out-dir").arg(&glue).arg(&unoptimised);
    bindgen.env("PATH", &path).run()?;

    project::empty_folder(&folder)?;
    let wasm = folder.join("yakkan_bg.wasm");
    shrink(&glue.join("yakkan_bg.wasm"), &wasm)?;
    let start = read_text(&root().join("src/js/start.js"))?;
    let script = bundle(&start.replace("./glue.js", &glue.join("yakkan.js").to_string_lossy()), true)?;
    project::write(&folder.join("yakkan.js"), script)?;
    let ids: Vec<String> = yakkan::services::SERVICES.iter().map(|service| format!("{:?}", service.id)).collect();
    let types = read_text(&glue.join("yakkan.d.ts"))?;
    let types = format!("{types}\nexport type ServiceId = {};\n", ids.join(" | "));
    project::write(&folder.join("yakkan.d.ts"), types)?;
    project::write(&folder.join("package.json"), ENGINE_PACKAGE)?;
    stamp.set()?;
    Ok(folder)
}

/// Tells Node that the script is a module.
const ENGINE_PACKAGE: &str = concat!(
    "{ \"name\": \"yakkan\", \"version\": \"",
    env!("CARGO_PKG_VERSION"),
    "\", \"type\": \"module\", \"main\": \"yakkan.js\", \"types\": \"yakkan.d.ts\", \"license\": \"MIT OR Apache-2.0\" }\n"
);

/// Makes a module as small as it gets.
fn shrink(module: &Path, place: &Path) -> Done {
    let smaller = "-Oz --converge --one-caller-inline-max-function-size 0 --strip-producers --strip-target-features";
    Run::new(npm_program("wasm-opt")).words(smaller).arg(module).arg("-o").arg(place).run()
}

fn name_of(file: &Path) -> &Path {
    file.file_name().map_or(file, Path::new)
}

fn wasm_bindgen() -> Done<PathBuf> {
    Ok(tools::wasm_bindgen_names()?.join("wasm-bindgen"))
}

/// One module script of `entry` and all it imports.
pub fn bundle(entry: &str, minify: bool) -> Done<Vec<u8>> {
    let esbuild = Run::new(npm_program("esbuild"))
        .words("--bundle --format=esm --platform=neutral --target=es2022 --charset=utf8 --legal-comments=none --log-level=warning");
    let esbuild = if minify { esbuild.arg("--minify") } else { esbuild };
    esbuild.or("esbuild could not bundle a script.").filter(entry)
}

/// One style sheet of a file and all it imports.
pub fn bundle_style(entry: &std::path::Path, minify: bool) -> Done<Vec<u8>> {
    if !entry.is_file() {
        return Err(Failure::new(format!("{} is missing: it is the page's style sheet.", entry.display())));
    }
    let esbuild = Run::new(npm_program("esbuild"))
        .words("--bundle --loader:.svg=dataurl --charset=utf8 --legal-comments=none --log-level=warning")
        .arg(entry);
    let esbuild = if minify { esbuild.arg("--minify") } else { esbuild };
    esbuild.or("esbuild could not bundle the style sheet.").filter("")
}

/// For the release builds of wasm, and clippy's, which share their dependencies.
pub const RUSTFLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Panics carry the place in the source; without this it would tell the folders of whoever built it, and differ with them.
pub fn release_flags() -> Done<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home =
        home.or_else(|| std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"))).unwrap_or_default();
    let registry = home.join("registry/src");
    Ok(format!("--remap-path-prefix={}=crates --remap-path-prefix={}=yakkan", registry.display(), root().display()))
}
