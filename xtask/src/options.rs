//! The command line.

use crate::failure::{Done, Failure};

/// What was typed after `cargo xtask`.
pub struct Options {
    /// The first word; `help` if there is none.
    pub command: String,
    /// The second word, if any: the part to test.
    pub part: Option<String>,
    pub port: u16,
    /// The folder of the host to serve in, with a slash at both ends.
    pub base: String,
    pub open: bool,
    /// The address where the site will stand.
    pub site: Option<String>,
    /// What follows `--`.
    pub rest: Vec<String>,
}

impl Options {
    pub fn read(mut words: impl Iterator<Item = String>) -> Done<Options> {
        let mut options = Options {
            command: String::new(),
            part: None,
            port: 8080,
            base: "/".to_owned(),
            open: false,
            site: None,
            rest: Vec::new(),
        };
        while let Some(word) = words.next() {
            let mut value = |of: &str| words.next().ok_or_else(|| Failure::new(format!("{of} needs a value.")));
            match word.as_str() {
                "--" => options.rest = words.by_ref().collect(),
                "--open" => options.open = true,
                "--port" => {
                    let port = value("--port")?;
                    options.port = port
                        .parse()
                        .map_err(|_| Failure::new(format!("{port:?} is no port: give a number up to 65535.")))?;
                }
                "--base" => options.base = folder(&value("--base")?),
                "--site" => options.site = Some(value("--site")?),
                "-h" | "--help" => options.command = "help".to_owned(),
                word if word.starts_with('-') => {
                    return Err(Failure::new(format!(
                        "There is no option {word:?}. `cargo xtask help` lists them all."
                    )));
                }
                word if options.command.is_empty() => options.command = word.to_owned(),
                word if options.part.is_none() => options.part = Some(word.to_owned()),
                word => {
                    return Err(Failure::new(format!("{word:?} is one word too many. `cargo xtask help` tells.")));
                }
            }
        }
        if options.command.is_empty() {
            options.command = "help".to_owned();
        }
        Ok(options)
    }
}

fn folder(typed: &str) -> String {
    match typed.trim_matches('/') {
        "" => "/".to_owned(),
        inner => format!("/{inner}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Done<Options> {
        Options::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn reads_what_is_typed() {
        let options = read("serve --port 9000 --base some/folder --open").ok().expect("valid");
        assert_eq!((options.command.as_str(), options.port, options.base.as_str()), ("serve", 9000, "/some/folder/"));
        assert!(options.open);
        assert_eq!(read("").ok().expect("valid").command, "help");
        assert_eq!(read("test e2e -- --grep x").ok().expect("valid").rest, ["--grep", "x"]);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for line in ["serve --port", "serve --port 70000", "serve --prot 1", "test e2e more"] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
