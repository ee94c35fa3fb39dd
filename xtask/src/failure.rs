//! A failure is one clear sentence that says what to do.

use std::fmt;
use std::io;
use std::path::Path;

pub struct Failure(String);

pub type Done<T = ()> = Result<T, Failure>;

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Failure {
        Failure(sentence.into())
    }

    /// For a file that could not be read, written or made.
    pub fn file(what: &str, path: &Path) -> impl FnOnce(io::Error) -> Failure {
        let place = path.display().to_string();
        let what = what.to_owned();
        move |error| match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Failure::full_disk(),
            _ => Failure(format!("Could not {what} {place}: {error}.")),
        }
    }

    pub fn full_disk() -> Failure {
        Failure(
            "The disk is full: free some 4 GB (`cargo clean` empties target/) and run the command again.".to_owned(),
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "xtask: {}", self.0)
    }
}
