//! Running other programs.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::failure::{Done, Failure};
use crate::project;

/// One call of another program, from the project's root.
pub struct Run {
    command: Command,
    name: String,
    /// The sentence for the reader when the program fails.
    otherwise: Option<String>,
}

/// What a program printed, line by line, and whether it ended well.
pub struct Printed {
    pub lines: Vec<String>,
    pub well: bool,
}

impl Run {
    pub fn new(program: impl AsRef<OsStr>) -> Run {
        let mut command = Command::new(program.as_ref());
        command.current_dir(project::root());
        let name = Path::new(program.as_ref()).file_name().unwrap_or_default().to_string_lossy().into_owned();
        Run { command, name, otherwise: None }
    }

    /// Cargo, the one that called this program.
    pub fn cargo(words: &str) -> Run {
        Run::clean(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())).words(words)
    }

    /// A program that calls cargo: what `cargo xtask` told this one about the tool crate is not meant for others.
    pub fn clean(program: impl AsRef<OsStr>) -> Run {
        let mut run = Run::new(program);
        for (key, _) in std::env::vars_os() {
            let name = key.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
                run.command.env_remove(&key);
            }
        }
        run
    }

    /// Several arguments at once, none of which holds a space.
    pub fn words(mut self, words: &str) -> Run {
        self.command.args(words.split_whitespace());
        self
    }

    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Run {
        self.command.arg(arg);
        self
    }

    pub fn args(mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
        self.command.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Run {
        self.command.env(name, value);
        self
    }

    pub fn without_env(mut self, name: &str) -> Run {
        self.command.env_remove(name);
        self
    }

    pub fn folder(mut self, folder: impl AsRef<Path>) -> Run {
        self.command.current_dir(folder);
        self
    }

    /// Says what to do when the program fails, in a sentence.
    pub fn or(mut self, sentence: impl Into<String>) -> Run {
        self.otherwise = Some(sentence.into());
        self
    }

    /// Runs it in full view.
    pub fn run(mut self) -> Done {
        let status = self.command.stdin(Stdio::null()).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(_) => Err(self.failed("")),
            Err(error) => Err(self.not_started(&error)),
        }
    }

    /// Runs it unseen and returns what it printed; what it said of an error is shown when it fails.
    pub fn output(mut self) -> Done<String> {
        let output = self.command.stdin(Stdio::null()).output().map_err(|error| self.not_started(&error))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        } else {
            let said = [output.stdout, output.stderr].concat();
            Err(self.failed(&String::from_utf8_lossy(&said)))
        }
    }

    /// Runs it with `input` on its standard input and returns the bytes that it prints.
    pub fn filter(mut self, input: &str) -> Done<Vec<u8>> {
        let child = self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| self.not_started(&error))?;
        if let Some(mut pipe) = child.stdin.take() {
            // A program that ends before it has read everything says why itself.
            let _ = pipe.write_all(input.as_bytes());
        }
        let output = child.wait_with_output().map_err(|error| self.not_started(&error))?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(self.failed(&String::from_utf8_lossy(&output.stderr)))
        }
    }

    /// Runs it in full view and also returns what it printed.
    pub fn watched(self) -> Done<Printed> {
        self.printed(|line| println!("{line}"))
    }

    /// Returns what it printed, which its caller shows in one piece; what it says of an error is seen as it comes.
    pub fn heard(self) -> Done<Printed> {
        self.printed(|_| {})
    }

    fn printed(mut self, show: impl Fn(&str)) -> Done<Printed> {
        let child = self.command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| self.not_started(&error))?;
        let mut lines = Vec::new();
        if let Some(pipe) = child.stdout.take() {
            for line in BufReader::new(pipe).split(b'\n') {
                let Ok(line) = line else { break };
                let line = String::from_utf8_lossy(&line).into_owned();
                show(&line);
                lines.push(line);
            }
        }
        let status = child.wait().map_err(|error| self.not_started(&error))?;
        Ok(Printed { lines, well: status.success() })
    }

    fn failed(&self, said: &str) -> Failure {
        if disk_is_full() {
            return Failure::full_disk();
        }
        let mut sentence = String::new();
        if !said.trim().is_empty() {
            sentence.push_str(said.trim());
            sentence.push('\n');
        }
        match &self.otherwise {
            Some(otherwise) => sentence.push_str(otherwise),
            None => sentence.push_str(&format!("{} failed; what it said stands above.", self.name)),
        }
        Failure::new(sentence)
    }

    fn not_started(&self, error: &io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::NotFound => Failure::new(match self.name.as_str() {
                "node" | "npm" => "Node is missing: install Node 20 or later (https://nodejs.org) and run the command again.".to_owned(),
                "rustup" => "rustup is missing: run `rustup target add wasm32-unknown-unknown` where it is, or install Rust by https://rustup.rs.".to_owned(),
                name => format!("{name} is missing: install it and run the command again."),
            }),
            _ => Failure::new(format!("{} could not be started: {error}.", self.name)),
        }
    }
}

/// The file of a program on the PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The PATH with some folders before all others.
pub fn path_with(folders: &[PathBuf]) -> std::ffi::OsString {
    let old = std::env::var_os("PATH").unwrap_or_default();
    let all: Vec<PathBuf> = folders.iter().cloned().chain(std::env::split_paths(&old)).collect();
    std::env::join_paths(all).unwrap_or(old)
}

/// Free space where the project is, in MiB, if `df` can tell.
pub fn free_space() -> Option<u64> {
    let output = Command::new("df").arg("-Pm").arg(project::root()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

fn disk_is_full() -> bool {
    free_space().is_some_and(|mib| mib < 20)
}

/// Says what comes next, and about how long it takes.
pub fn say(what: &str) {
    println!("\n→ {what}");
    // A reader who watches through a pipe sees the line before the step, not after it.
    let _ = io::stdout().flush();
}
