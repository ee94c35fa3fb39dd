//! What is looked for, and where it stands in a text.

use super::folded::{Folded, Span};

/// The words looked for; each of them must occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<Vec<char>>,
}

/// A piece of a text around what was found; whether it is what was found.
pub type Piece<'a> = (&'a str, bool);

impl Query {
    /// The words of what was typed.
    ///
    /// ```
    /// use yakkan::page::reader::{folded::Folded, query::Query};
    /// let text = Folded::of("到達から45日で効力が生じる");
    /// let heading = Folded::of("第10条 解除");
    /// assert_eq!(Query::of("解除　４５日").hits(&text, &heading).len(), 1);
    /// assert!(Query::of("45日 減額").hits(&text, &heading).is_empty());
    /// ```
    #[must_use]
    pub fn of(typed: &str) -> Self {
        let folded = Folded::of(typed);
        let words = folded.letters().split(|letter| *letter == ' ').filter(|word| !word.is_empty());
        Self { words: words.map(<[char]>::to_vec).collect() }
    }

    /// Whether nothing is looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Where the words stand in a text, in order and without overlap. None unless every word stands there or in what is
    /// around the text.
    #[must_use]
    pub fn hits(&self, text: &Folded, around: &Folded) -> Vec<Span> {
        let mut hits = Vec::new();
        for word in &self.words {
            let before = hits.len();
            for hit in text.places(word) {
                let at = hits.partition_point(|other: &Span| other.from < hit.from);
                hits.insert(at, hit);
            }
            if hits.len() == before && around.places(word).next().is_none() {
                return Vec::new();
            }
        }
        merged(hits)
    }
}

/// Parts of a text in the order in which they begin, joined where they overlap.
fn merged(hits: Vec<Span>) -> Vec<Span> {
    let mut merged: Vec<Span> = Vec::with_capacity(hits.len());
    for hit in hits {
        match merged.last_mut() {
            Some(last) if hit.from < last.to => last.to = last.to.max(hit.to),
            _ => merged.push(hit),
        }
    }
    merged
}

/// How much of a text is shown before and after its first hit.
const BEFORE: u32 = 24;
const AFTER: u32 = 90;

/// A text cut to the surroundings of its first hit. Without hits, its beginning.
#[must_use]
pub fn snippet<'a>(text: &'a str, hits: &[Span]) -> Vec<Piece<'a>> {
    let first = hits.first().map_or(0, |hit| hit.from);
    let start = if first <= BEFORE { 0 } else { first.saturating_sub(BEFORE) };
    let end = first.saturating_add(AFTER);
    let mut pieces = Vec::new();
    if start > 0 {
        pieces.push(("…", false));
    }
    let mut at = start;
    for hit in hits.iter().filter(|hit| hit.from < end) {
        pieces.push((slice(text, at, hit.from), false));
        pieces.push((slice(text, hit.from, hit.to), true));
        at = hit.to;
    }
    pieces.push((slice(text, at, end.max(at)), false));
    if !slice(text, end.max(at), u32::MAX).is_empty() {
        pieces.push(("…", false));
    }
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// A part of a text between two places that a browser counted.
fn slice(text: &str, from: u32, to: u32) -> &str {
    let place = |unit: u32| {
        let mut units = 0_u32;
        let mut letters = text.char_indices();
        letters
            .find(|(_, letter)| {
                let here = units >= unit;
                units = units.saturating_add(if u32::from(*letter) > 0xFFFF { 2 } else { 1 });
                here
            })
            .map_or(text.len(), |(at, _)| at)
    };
    text.get(place(from)..place(to)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snippet_shows_the_hit_and_its_surroundings() {
        let text = "あ".repeat(60) + "45日" + &"い".repeat(200);
        let hits = Query::of("４５日").hits(&Folded::of(&text), &Folded::default());
        let pieces = snippet(&text, &hits);
        let lengths: Vec<(usize, bool)> = pieces.iter().map(|(piece, hit)| (piece.chars().count(), *hit)).collect();
        assert_eq!(lengths, [(1, false), (24, false), (3, true), (87, false), (1, false)]);
        assert_eq!(snippet("𠮷45日", &[Span { from: 2, to: 5 }]), [("𠮷", false), ("45日", true)]);
    }

    #[test]
    fn overlapping_words_are_one_hit() {
        let hits = Query::of("通知 知の").hits(&Folded::of("解除の通知の到達"), &Folded::default());
        assert_eq!(hits, [Span { from: 3, to: 6 }]);
    }
}
