//! Where things are.

use std::path::{Path, PathBuf};

use crate::failure::{Done, Failure};

/// The project's root: cargo says at run time where this crate is, wherever it has been moved since it was compiled.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let own = own.unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    own.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// What is ready for a static host.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's target folder: this program runs from `<target>/debug/`, wherever CARGO_TARGET_DIR put it.
pub fn target() -> Done<PathBuf> {
    let me = std::env::current_exe()
        .map_err(|error| Failure::new(format!("Could not find this program's own file: {error}.")))?;
    let folder = me.ancestors().nth(2).map(Path::to_path_buf);
    folder.ok_or_else(|| Failure::new("This program must run from cargo's target folder: start it by `cargo xtask`."))
}

/// The npm side: its packages, and the programs they bring.
pub fn npm() -> PathBuf {
    root().join("tests")
}

pub fn npm_program(name: &str) -> PathBuf {
    npm().join("node_modules/.bin").join(name)
}

/// All files below a file or folder of the project, in a fixed order.
pub fn files(path: &Path) -> Done<Vec<PathBuf>> {
    let mut found = Vec::new();
    collect(path, &mut found)?;
    found.sort();
    Ok(found)
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Done {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).map_err(Failure::file("list", path))? {
            collect(&entry.map_err(Failure::file("list", path))?.path(), found)?;
        }
    } else if path.exists() {
        found.push(path.to_path_buf());
    }
    Ok(())
}

pub fn read(path: &Path) -> Done<Vec<u8>> {
    std::fs::read(path).map_err(Failure::file("read", path))
}

pub fn read_text(path: &Path) -> Done<String> {
    std::fs::read_to_string(path).map_err(Failure::file("read", path))
}

/// Writes a file, and the folders above it.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Done {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(Failure::file("make", folder))?;
    }
    std::fs::write(path, contents).map_err(Failure::file("write", path))
}

/// Makes a folder anew, empty.
pub fn empty_folder(path: &Path) -> Done {
    if path.exists() {
        std::fs::remove_dir_all(path).map_err(Failure::file("remove", path))?;
    }
    std::fs::create_dir_all(path).map_err(Failure::file("make", path))
}
