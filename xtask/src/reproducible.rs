//! `cargo xtask reproducible`: the same sources, built from nothing in two folders, give the same `dist/` byte for byte.

use std::path::{Path, PathBuf};

use crate::budget::grouped;
use crate::failure::{Done, Failure};
use crate::project::{self, read, root};
use crate::shell::{Run, say};
use crate::stamp::hash;
use crate::tools;

pub fn run() -> Done {
    tools::for_build()?;
    let sources = Run::new("git").words("ls-files -z --cached --others --exclude-standard").output()?;
    let sources: Vec<&str> = sources.split('\0').filter(|file| root().join(file).is_file()).collect();
    // Folders of different lengths: a path that got into a file would show.
    let first = built(&sources, "a")?;
    let second = built(&sources, "another/one")?;
    let (left, right) = (contents(&first)?, contents(&second)?);
    let differing: Vec<&str> = left
        .iter()
        .filter(|file| !right.contains(file))
        .chain(right.iter().filter(|file| !left.contains(file)))
        .map(|(name, _, _)| name.as_str())
        .collect();
    if !differing.is_empty() || left.is_empty() {
        return Err(Failure::new(format!("Two builds of the same sources differ: {}.", differing.join(", "))));
    }
    let bytes: u64 = left.iter().map(|(_, bytes, _)| bytes).sum();
    let all: Vec<u8> = left.iter().flat_map(|(name, _, hash)| name.bytes().chain(hash.to_le_bytes())).collect();
    println!("{} files, {} bytes: twice the same ({:016x}).", left.len(), grouped(bytes), hash(&all));
    std::fs::remove_dir_all(home()?).map_err(Failure::file("remove", &home()?))
}

fn home() -> Done<PathBuf> {
    Ok(project::target()?.join("reproducible"))
}

/// The `dist/` that a copy of the sources gives; only the tools are shared.
fn built(sources: &[&str], folder: &str) -> Done<PathBuf> {
    say(&format!("Building a copy of the sources in a folder {folder:?} (2 to 6 minutes)"));
    let folder = home()?.join(folder);
    project::empty_folder(&folder)?;
    for source in sources {
        project::write(&folder.join(source), read(&root().join(source))?)?;
    }
    // Trunk alone is shared: the copy fetches its npm packages, by their lock.
    link(&root().join(".tools"), &folder.join(".tools"))?;
    // A copy of this program takes the copy for its project.
    let target = folder.join("target");
    let program = target.join("debug/xtask");
    let me = std::env::current_exe().map_err(Failure::file("find", &program))?;
    project::write(&program, "")?;
    std::fs::copy(&me, &program).map_err(Failure::file("write", &program))?;
    Run::clean(&program)
        .arg("build")
        .folder(&folder)
        .env("CARGO_MANIFEST_DIR", folder.join("xtask"))
        .env("CARGO_TARGET_DIR", &target)
        .or("The copy does not build.")
        .run()?;
    Ok(folder.join("dist"))
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) -> Done {
    std::os::unix::fs::symlink(to, at).map_err(Failure::file("make", at))
}

#[cfg(not(unix))]
fn link(to: &Path, at: &Path) -> Done {
    project::files(to)?
        .iter()
        .try_for_each(|file| project::write(&at.join(file.strip_prefix(to).unwrap_or(file)), read(file)?))
}

/// Each file's name, length and hash.
fn contents(folder: &Path) -> Done<Vec<(String, u64, u64)>> {
    let files = project::files(folder)?;
    files
        .iter()
        .map(|file| {
            let bytes = read(file)?;
            let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
            Ok((name, bytes.len() as u64, hash(&bytes)))
        })
        .collect()
}
