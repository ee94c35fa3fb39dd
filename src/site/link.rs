//! Finds, in the words of a passage, what can be followed: references to other passages, and defined terms.
//!
//! 第12条第2項, 別紙4の2 and Article 12(2), Annex 4-2 become links where the passage exists; a reference into another
//! document (一般規程第24条第2項, "Article 24(2) of the general terms") stays plain. The first use of a defined term in
//! an article opens its meaning.

use super::html::{Element, Html, el};
use super::speech::spoken;
use crate::terms::{Document, Language};

mod scan;

use scan::{Found, reference};

/// Links the words of one article, passage by passage.
pub struct Linker<'a> {
    document: &'a Document,
    language: Language,
    /// The defined terms not yet met in this article, as their places in the glossary; the longest first.
    unmet: Vec<usize>,
}

impl<'a> Linker<'a> {
    /// A linker for the words of one article.
    pub fn new(document: &'a Document, language: Language) -> Self {
        let mut unmet: Vec<usize> = (0..document.defined.len()).collect();
        let length = |&place: &usize| document.defined[place].term.in_language(language).len();
        unmet.sort_by_key(|place| std::cmp::Reverse(length(place)));
        Self { document, language, unmet }
    }

    /// A linker that leaves the defined terms alone.
    pub const fn of_references(document: &'a Document, language: Language) -> Self {
        Self { document, language, unmet: Vec::new() }
    }

    /// The words of the passage with this id, with its links.
    pub fn link(&mut self, passage: &str, words: &str) -> Html {
        let mut html = Html::default();
        let (mut plain, mut at) = (0, 0);
        let mut last = None;
        while at < words.len() {
            let step = words[at..].chars().next().map_or(1, char::len_utf8);
            let piece = if let Some(found) = reference(words, at, passage, last.as_ref(), self.language) {
                let shown = &words[at..found.end];
                let piece = self
                    .target(&found)
                    .filter(|target| target != passage)
                    .map(|target| (found.end, Html::from(reference_link(&target, shown))));
                let end = found.end;
                last = Some(found);
                piece.or_else(|| Some((end, Html::from(shown))))
            } else {
                self.term(passage, words, at)
            };
            if let Some((end, piece)) = piece {
                html.push(spoken(&words[plain..at], self.language));
                html.push(piece);
                (plain, at) = (end, end);
            } else {
                at += step;
            }
        }
        html.push(spoken(&words[plain..], self.language));
        html
    }

    /// The passage referred to, or the nearest one around it, where the document has it.
    fn target(&self, found: &Found) -> Option<String> {
        if found.elsewhere {
            return None;
        }
        let mut id = found.id.clone();
        loop {
            if exists(self.document, &id) {
                return Some(id);
            }
            let (around, _) = id.rsplit_once('-')?;
            if !around.contains('-') {
                return None;
            }
            id.truncate(around.len());
        }
    }

    /// A defined term that starts here and was not yet met.
    fn term(&mut self, passage: &str, words: &str, at: usize) -> Option<(usize, Html)> {
        let rest = &words[at..];
        let met = self.unmet.iter().position(|&place| {
            let defined = &self.document.defined[place];
            let term = defined.term.in_language(self.language);
            defined.passage != Some(passage) && starts_with_term(words, at, term)
        })?;
        let place = self.unmet.remove(met);
        let length = self.document.defined[place].term.in_language(self.language).len();
        let button = el("button")
            .attr("type", "button")
            .class("term")
            .attr("popovertarget", term_id(place))
            .with(spoken(&rest[..length], self.language));
        Some((at + length, button.into()))
    }
}

/// The id of the popover that explains the term at this place of the glossary.
pub fn term_id(place: usize) -> String {
    format!("term-{}", place + 1)
}

fn reference_link(target: &str, shown: &str) -> Element {
    el("a").class("ref").attr("href", format!("#{target}")).with(shown)
}

fn exists(document: &Document, id: &str) -> bool {
    document.articles.iter().any(|article| article.id == id || article.passages.iter().any(|passage| passage.id == id))
}

/// Whether a term stands here as a word of its own; English terms whatever their capitals.
fn starts_with_term(words: &str, at: usize, term: &str) -> bool {
    let Some(here) = words.get(at..at + term.len()) else {
        return false;
    };
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    let joins = |one, next| letter(one) && letter(next);
    let (first, end) = (term.chars().next(), term.chars().next_back());
    let before = words[..at].chars().next_back();
    let after = words[at + term.len()..].trim_start_matches('s');
    first.is_some() && here.eq_ignore_ascii_case(term) && !joins(before, first) && !joins(end, after.chars().next())
}

#[cfg(test)]
mod tests;
