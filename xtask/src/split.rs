//! Takes what the page fetches later out of its module: the functions marked in `src/page/later.rs`, each with all that
//! nothing else calls. It has to happen between the linker and wasm-bindgen, which Trunk calls; so it is part of the
//! wasm-bindgen that Trunk finds.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::failure::{Done, Failure};
use crate::project::{self, read, read_text};

/// The script that fetches the parts; the page's script imports it.
const FETCHER: &str = "later.js";

/// wasm-bindgen, with the page's module divided before.
pub fn wasm_bindgen(mut arguments: Vec<OsString>) -> Done {
    let input = arguments.iter().position(|argument| Path::new(argument).ends_with("yakkan-page.wasm"));
    if let Some(input) = input.and_then(|at| arguments.get_mut(at)) {
        *input = divide(Path::new(input))?.into_os_string();
        // The parts use the table of functions of what remains.
        arguments.push("--keep-lld-exports".into());
    }
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(arguments).map_err(|error| Failure::new(format!("{error:#}")))
}

/// Where the parts of the module at `path` are left.
fn parts_of(path: &Path) -> PathBuf {
    path.with_file_name("yakkan-page-parts")
}

/// The parts of the page's module in a profile, and the script that fetches them.
pub fn parts(profile: &str) -> Done<Vec<PathBuf>> {
    project::files(&parts_of(&project::target()?.join("wasm32-unknown-unknown").join(profile).join("yakkan-page.wasm")))
}

/// Leaves the parts beside the module, and returns what remains of it.
fn divide(path: &Path) -> Done<PathBuf> {
    let parts = parts_of(path);
    project::empty_folder(&parts)?;
    let remains = path.with_file_name("yakkan-page-main.wasm");
    let module = read(path)?;
    let mut options = wasm_split_cli_support::Options::new(&module);
    options.output_dir = &parts;
    options.main_out_path = &remains;
    let link = format!("./{FETCHER}");
    options.link_name = &link;
    options.main_module = "./yakkan-page.js";
    let divided = wasm_split_cli_support::transform(options);
    divided.map_err(|error| Failure::new(format!("The page's module could not be divided: {error:#}.")))?;
    let fetcher = parts.join(FETCHER);
    let script: String = read_text(&fetcher)?.lines().flat_map(|line| [in_order(line), "\n".to_owned()]).collect();
    project::write(&fetcher, script)?;
    Ok(remains)
}

/// A line of the fetching script with the names that it shares in order, which differs from one time to the next; two builds of
/// the same sources must not.
fn in_order(line: &str) -> String {
    let listed = line.split_once("{ ").and_then(|(before, rest)| Some((before, rest.split_once(",  }")?)));
    let Some((before, (names, after))) = listed else { return line.to_owned() };
    let mut names: Vec<&str> = names.split(", ").collect();
    names.sort_unstable();
    format!("{before}{{ {},  }}{after}", names.join(", "))
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn shared_names_are_put_in_order() {
        assert_eq!(in_order("const { memory, a, __table,  } = f();"), "const { __table, a, memory,  } = f();");
        assert_eq!(in_order("  return { a, b };"), "  return { a, b };");
    }
}
