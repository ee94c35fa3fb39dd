//! A service's terms, restated in our own words, as data.

use super::rule::RuleId;
use super::text::Text;

/// The restatement of one document: its articles, supplementary provisions and annexes in the document's order.
#[derive(Debug)]
pub struct Document {
    /// The date the restated text is valid from.
    pub edition: &'static str,
    /// The document's own number, where it bears one.
    pub number: Option<&'static str>,
    /// Articles (`art-…`), then supplementary provisions (`suppl-…`), then annexes (`annex-…`).
    pub articles: &'static [Article],
    /// What each revision did, oldest first.
    pub revisions: &'static [Revision],
    /// The terms the document defines.
    pub defined: &'static [Defined],
}

/// An article, an annex or the supplementary provision of one date.
#[derive(Debug)]
pub struct Article {
    /// `art-12`, `annex-4`, `suppl-2019-10-01`.
    pub id: &'static str,
    /// Its heading, restated.
    pub heading: Text,
    /// One passage for each paragraph or item, so that a citation lands exactly.
    pub passages: &'static [Passage],
}

/// A paragraph (項) or an item (号).
#[derive(Debug)]
pub struct Passage {
    /// 条-項-号: `art-7-2-3`; the article's own id where it has a single paragraph.
    pub id: &'static str,
    /// What the calculator does with it.
    pub mark: Mark,
    /// The restatement.
    pub says: Text,
    /// A table that belongs to the passage: condition and consequence.
    pub rows: &'static [[Text; 2]],
    /// An editor's note: a slip or a gap in the document, a doubt the calculator makes a choice about.
    pub note: Option<Text>,
}

/// What the calculator does with a passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// These rules compute with it.
    Computed(&'static [RuleId]),
    /// Shown only.
    Shown,
    /// Depends on the general terms (一般規程), which are not included.
    General,
}

/// A date on which the text came into force or changed.
#[derive(Debug)]
pub struct Revision {
    /// The day it took effect.
    pub on: &'static str,
    /// What is known of it.
    pub says: Text,
}

/// A term of art and where the document fixes its meaning.
#[derive(Debug)]
pub struct Defined {
    /// The term as the restatement uses it.
    pub term: Text,
    /// Its meaning in plain words.
    pub means: Text,
    /// The passage that defines it; `None` where the document leaves it to the general terms.
    pub passage: Option<&'static str>,
}

/// A passage without table or note.
#[must_use]
pub const fn passage(id: &'static str, mark: Mark, says: Text) -> Passage {
    Passage { id, mark, says, rows: &[], note: None }
}

impl Passage {
    /// The same with an editor's note.
    #[must_use]
    pub const fn noted(self, note: Text) -> Self {
        Self { note: Some(note), ..self }
    }

    /// The same with a table.
    #[must_use]
    pub const fn with_rows(self, rows: &'static [[Text; 2]]) -> Self {
        Self { rows, ..self }
    }
}
