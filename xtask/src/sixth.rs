//! `cargo xtask sixth`: a service more is its own files and one line. A copy of the project gets a made-up one, and must pass
//! the library's tests, which ask every service for its pages, forms and answers.

use std::path::Path;

use crate::failure::{Done, Failure};
use crate::project::{self, read, read_text, root};
use crate::shell::{Run, say};

const LIST: &str = "src/services.rs";
/// The last line of the list of services.
const LAST: &str = "    managed_router,\n";

pub fn run() -> Done {
    say("A made-up sixth service: its files, a line in the list, and nothing else (a minute)");
    let folder = project::target()?.join("sixth");
    project::empty_folder(&folder)?;
    for source in ["src", "xtask", "public", "tests/sixth", ".cargo"] {
        copy(&root().join(source), &folder.join(source))?;
    }
    for source in ["index.html", "tests/native.rs", "tests/wasm.rs", "tests/bench/engine.rs"] {
        project::write(&folder.join(source), read(&root().join(source))?)?;
    }
    // Cargo takes two packages of one name and version for the same one: what was compiled of the copy would pass for ours.
    for source in ["Cargo.toml", "Cargo.lock"] {
        let name = "name = \"yakkan\"\nversion = \"";
        let text = read_text(&root().join(source))?.replacen(name, &format!("{name}6"), 1);
        project::write(&folder.join(source), text)?;
    }
    copy(&folder.join("tests/sixth/harbour_link"), &folder.join("src/services/harbour_link"))?;
    project::write(&folder.join("src/services/harbour_link.rs"), read(&folder.join("tests/sixth/harbour_link.rs"))?)?;
    project::write(&folder.join("tests/sixth.rs"), read(&folder.join("tests/sixth/answers.rs"))?)?;
    let list = read_text(&folder.join(LIST))?;
    if !list.contains(LAST) {
        return Err(Failure::new(format!("{LIST} does not end its list with{LAST}")));
    }
    project::write(&folder.join(LIST), list.replace(LAST, &format!("{LAST}    harbour_link,\n")))?;
    Run::cargo("test --quiet --offline --package yakkan --lib --test sixth")
        .folder(&folder)
        .env("CARGO_TARGET_DIR", project::target()?)
        .or("A sixth service needs more than its own files and a line in the list; the tests above say where.")
        .run()
}

fn copy(from: &Path, to: &Path) -> Done {
    for file in project::files(from)? {
        project::write(&to.join(file.strip_prefix(from).unwrap_or(&file)), read(&file)?)?;
    }
    Ok(())
}
