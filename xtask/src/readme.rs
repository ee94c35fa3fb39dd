//! The parts of the README that commands write, so that no figure in it is typed by hand.

use crate::failure::{Done, Failure};
use crate::project::{self, read_text, root};

/// Puts `text` between the marks `<!-- made:NAME -->` and `<!-- /made -->`.
pub fn put(name: &str, text: &str) -> Done {
    let file = root().join("README.md");
    let readme = read_text(&file)?;
    let filled = fill(&readme, name, text)
        .ok_or_else(|| Failure::new(format!("README.md has no place for what is made under the name {name:?}.")))?;
    project::write(&file, filled)
}

fn fill(readme: &str, name: &str, text: &str) -> Option<String> {
    let (before, rest) = readme.split_once(&format!("<!-- made:{name} -->"))?;
    let (_, after) = rest.split_once("<!-- /made -->")?;
    Some(format!("{before}<!-- made:{name} -->\n{}\n<!-- /made -->{after}", text.trim()))
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_its_own_place_alone() {
        let readme = "a\n<!-- made:x -->\nold\n<!-- /made -->\nb <!-- made:y -->z<!-- /made -->";
        let filled = fill(readme, "x", "new\n").expect("has the place");
        assert_eq!(filled, "a\n<!-- made:x -->\nnew\n<!-- /made -->\nb <!-- made:y -->z<!-- /made -->");
        assert!(fill(readme, "none", "").is_none());
    }
}
