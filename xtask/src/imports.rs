//! The engine depends on no page, no browser, no clock, and on no number that is not exact.

use crate::failure::Done;
use crate::project::{self, read_text, root};

const FORBIDDEN: [&str; 10] =
    ["web_sys", "js_sys", "wasm_bindgen", "leptos", "f32", "f64", "SystemTime", "Instant", "std::time", "unsafe"];

/// The page and the JavaScript face, which stand outside the engine.
const OUTSIDE: [&str; 3] = ["main", "page", "js"];

/// Prints what it finds, and says whether it found nothing.
pub fn check() -> Done<bool> {
    let src = root().join("src");
    let mut files = 0;
    let mut found = 0;
    for file in project::files(&src)? {
        let inside = file.strip_prefix(&src).unwrap_or(&file);
        let first =
            inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
        if file.extension().is_none_or(|ending| ending != "rs") || OUTSIDE.contains(&first.trim_end_matches(".rs")) {
            continue;
        }
        files += 1;
        for (number, line) in read_text(&file)?.lines().enumerate() {
            for word in forbidden_in(line) {
                println!("{}:{}: {word} does not belong in the engine", inside.display(), number + 1);
                found += 1;
            }
        }
    }
    println!("{files} files of the engine, {found} forbidden imports");
    Ok(found == 0 && files > 0)
}

fn forbidden_in(line: &str) -> Vec<&'static str> {
    let code = line.split("//").next().unwrap_or_default();
    FORBIDDEN.into_iter().filter(|word| has_word(code, word)).collect()
}

fn has_word(code: &str, word: &str) -> bool {
    let part_of_name = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + word.len()..].chars().next();
        !before.is_some_and(part_of_name) && !after.is_some_and(part_of_name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whole_words_of_code() {
        assert_eq!(forbidden_in("let x: f64 = 0.0;"), ["f64"]);
        assert_eq!(forbidden_in("use std::time::Instant;"), ["Instant", "std::time"]);
        assert!(forbidden_in("#![forbid(unsafe_code)] // never f64").is_empty());
        assert!(forbidden_in("let instant = self.instants;").is_empty());
    }
}
