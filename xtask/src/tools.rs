//! Getting what is missing, once, from the package registries alone.

use std::path::{Path, PathBuf};

use crate::failure::{Done, Failure};
use crate::project::{self, npm, root};
use crate::shell::{Run, find, free_space, path_with, say};
use crate::stamp::Stamp;

/// The versions of cargo's programs; all others stand in Cargo.lock and tests/package-lock.json.
pub const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
const CARGO_MUTANTS: &str = "27.1.0";

const WASM: &str = "wasm32-unknown-unknown";

const OFFLINE: &str = "Is the network reachable? Run the command again once it is; what has been fetched is kept.";

/// What every command needs.
pub fn all() -> Done {
    for_build()?;
    browser().map(drop)
}

pub fn for_build() -> Done {
    if !project::target()?.join(WASM).exists() && free_space().is_some_and(|mib| mib < 4096) {
        return Err(Failure::full_disk());
    }
    wasm_target()?;
    crates()?;
    npm_packages()?;
    trunk().map(drop)
}

/// The standard library for wasm.
fn wasm_target() -> Done {
    let sysroot = Run::new("rustc").words("--print sysroot").output()?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    say("Adding Rust's wasm target (half a minute)");
    Run::new("rustup")
        .words("target add")
        .arg(WASM)
        .or(format!("rustup could not add the wasm target. {OFFLINE}"))
        .run()
}

/// Every crate that any build will ask for, so that everything after works offline.
pub fn crates() -> Done {
    let stamp = Stamp::of("crates", &["Cargo.lock"], "")?;
    if stamp.fresh(&project::target()?) {
        return Ok(());
    }
    say("Fetching the crates that Cargo.lock names (a minute at most)");
    let fetch = Run::cargo("fetch --target").arg(host()?).arg("--target").arg(WASM);
    fetch.or(format!("The crates could not be fetched. {OFFLINE}")).run()?;
    // Fetching writes Cargo.lock where Cargo.toml has changed.
    Stamp::of("crates", &["Cargo.lock"], "")?.set()
}

/// The name of the target that this machine is.
pub fn host() -> Done<String> {
    let said = Run::new("rustc").arg("-vV").output()?;
    Ok(said.lines().find_map(|line| line.strip_prefix("host: ")).unwrap_or(WASM).to_owned())
}

/// wasm-opt, esbuild and Playwright.
pub fn npm_packages() -> Done {
    npm_packages_of("npm", "tests", "ci")
}

/// What only some commands need: the peers of the benchmark, Lighthouse, drivers of other browsers.
pub fn npm_outside() -> Done {
    // `ci` would ask for the addons of every platform, which not every registry has.
    npm_packages_of("npm-outside", "tests/outside", "install --no-save")
}

fn npm_packages_of(step: &str, folder: &str, how: &str) -> Done {
    let version = Run::new("node").arg("--version").output()?;
    let major: u32 = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
    if major < 20 {
        return Err(Failure::new(format!("Node {} is too old: install Node 20 or later.", version.trim())));
    }
    let lock = format!("{folder}/package-lock.json");
    let stamp = Stamp::of(step, &[&lock], "")?;
    let folder = root().join(folder);
    if stamp.fresh(&folder.join("node_modules/.package-lock.json")) {
        return Ok(());
    }
    say(&format!("Fetching the npm packages that {lock} names (a minute at most)"));
    Run::new("npm")
        .words(how)
        .words("--ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error")
        .folder(folder)
        .or(format!("The npm packages could not be fetched. {OFFLINE}"))
        .run()?;
    stamp.set()
}

/// Trunk's program file: the one on the PATH where its version is right, else our own.
pub fn trunk() -> Done<PathBuf> {
    if let Some(trunk) = find("trunk")
        && Run::new(&trunk).arg("--version").output().is_ok_and(|said| said.trim() == format!("trunk {TRUNK}"))
    {
        return Ok(trunk);
    }
    installed("trunk", TRUNK, "which compiles the page (2 to 4 minutes, once)", "--no-default-features")
}

/// Judges licences, sources, duplicates and advisories.
pub fn cargo_deny() -> Done<PathBuf> {
    installed("cargo-deny", CARGO_DENY, "which judges the crates (5 minutes, once)", "")
}

/// Breaks the engine in many small ways, to see whether a test notices.
pub fn cargo_mutants() -> Done<PathBuf> {
    installed("cargo-mutants", CARGO_MUTANTS, "which tests the tests (3 minutes, once)", "")
}

/// One of cargo's programs in a folder of the project, built there the first time.
fn installed(name: &str, version: &str, why: &str, features: &str) -> Done<PathBuf> {
    let folder = root().join(".tools").join(format!("{name}-{version}"));
    let program = folder.join("bin").join(name);
    if !program.is_file() {
        say(&format!("Building {name}, {why}"));
        // They call compilers and read files: optimising them would take longer than it could ever save.
        Run::cargo("install --locked")
            .arg(name)
            .words(features)
            .arg("--version")
            .arg(version)
            .arg("--root")
            .arg(&folder)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .or(format!("{name} could not be installed. {OFFLINE}"))
            .run()?;
    }
    Ok(program)
}

/// The PATH on which trunk and cargo find wasm-bindgen, its test runner and wasm-opt.
pub fn path() -> Done<std::ffi::OsString> {
    Ok(path_with(&[wasm_bindgen_names()?, npm().join("node_modules/.bin")]))
}

/// This program under the names of the two commands it also is.
pub fn wasm_bindgen_names() -> Done<PathBuf> {
    let me = std::env::current_exe()
        .map_err(|error| Failure::new(format!("Could not find this program's own file: {error}.")))?;
    let folder = project::target()?.join("tool-names");
    std::fs::create_dir_all(&folder).map_err(Failure::file("make", &folder))?;
    for name in ["wasm-bindgen", "wasm-bindgen-test-runner"] {
        let link = folder.join(name);
        #[cfg(unix)]
        if !std::fs::read_link(&link).is_ok_and(|to| to == me) {
            let _ = std::fs::remove_file(&link);
            std::os::unix::fs::symlink(&me, &link).map_err(Failure::file("make", &link))?;
        }
        #[cfg(not(unix))]
        std::fs::copy(&me, link.with_extension("exe")).map(drop).map_err(Failure::file("make", &link))?;
    }
    Ok(folder)
}

/// A browser and its driver.
pub struct Browser {
    pub chromium: PathBuf,
    /// The same without a window to draw, where it is there: it opens a page in half the time.
    pub headless: PathBuf,
    pub chromedriver: PathBuf,
}

/// Chromium, its driver and a font that has Japanese.
pub fn browser() -> Done<Browser> {
    const NEEDED: &str =
        "The tests need Chromium, its driver and a Japanese font (CHROMIUM and CHROMEDRIVER may name others)";
    if installed_browser().is_none() || !has_japanese() {
        debian("chromium chromium-driver chromium-headless-shell fonts-noto-cjk", NEEDED)?;
    }
    installed_browser().ok_or_else(|| Failure::new(format!("{NEEDED}.")))
}

/// What reads the text of a printed page.
pub fn pdf_reader() -> Done {
    if find("pdftotext").is_some() {
        return Ok(());
    }
    debian("poppler-utils", "The end-to-end tests read what is printed by pdftotext")
}

/// nginx, with its module for files compressed by brotli where there is one.
pub fn nginx() -> Done<PathBuf> {
    let installed = || find("nginx").or_else(|| Some(PathBuf::from("/usr/sbin/nginx")).filter(|file| file.is_file()));
    if let Some(nginx) = installed() {
        return Ok(nginx);
    }
    const NEEDED: &str = "Judging dist/ on a real host needs nginx";
    debian("nginx-light libnginx-mod-http-brotli-static", NEEDED)?;
    installed().ok_or_else(|| Failure::new(format!("{NEEDED}.")))
}

/// Firefox, WebKit's driver and small browser, and a screen for them that nobody sees.
pub fn other_browsers() -> Done<[PathBuf; 4]> {
    let installed = || {
        let library = ["/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0"];
        let mini = library.iter().map(|folder| Path::new(folder).join("MiniBrowser")).find(|file| file.is_file());
        let firefox = find("firefox-esr").or_else(|| find("firefox"));
        Some([firefox?, find("WebKitWebDriver")?, mini?, find("xvfb-run")?])
    };
    if let Some(found) = installed() {
        return Ok(found);
    }
    const NEEDED: &str = "The journeys need Firefox, WebKit's driver and a screen";
    debian("firefox-esr webkit2gtk-driver libwebkit2gtk-4.1-0 xvfb xauth", NEEDED)?;
    installed().ok_or_else(|| Failure::new(format!("{NEEDED}.")))
}

pub fn is_root() -> bool {
    Run::new("id").arg("-u").output().is_ok_and(|id| id.trim() == "0")
}

/// Installs packages by apt where it may, else says what to install.
pub fn debian(packages: &str, needed: &str) -> Done {
    if !is_root() || find("apt-get").is_none() {
        return Err(Failure::new(format!(
            "{needed}: run `sudo apt-get update && sudo apt-get install -y --no-install-recommends {packages}` \
             and run the command again."
        )));
    }
    say(&format!("Installing {packages} by apt (a minute or two)"));
    Run::new("apt-get").words("update -qq").or(format!("apt could not read its sources. {OFFLINE}")).run()?;
    // Nothing that is installed for a test is to serve anything by itself.
    Run::new("apt-get")
        .words("install -y -qq --no-install-recommends")
        .words(packages)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .env("RUNLEVEL", "1")
        .or(format!("apt could not install {packages}. {OFFLINE}"))
        .run()
}

fn installed_browser() -> Option<Browser> {
    let named = |variable: &str, programs: &[&str]| {
        let given = std::env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file());
        given.or_else(|| programs.iter().find_map(|program| find(program)))
    };
    Some(Browser {
        chromium: named("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?,
        headless: named("CHROMIUM", &["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"])?,
        chromedriver: named("CHROMEDRIVER", &["chromedriver"])?,
    })
}

fn has_japanese() -> bool {
    match find("fc-list") {
        Some(list) => Run::new(list).words(":lang=ja family").output().is_ok_and(|fonts| !fonts.trim().is_empty()),
        None => ["/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc", "/System/Library/Fonts"]
            .iter()
            .any(|place| Path::new(place).exists()),
    }
}
