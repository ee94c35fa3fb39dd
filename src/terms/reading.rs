//! An open point: what the text leaves undecided, and how it may be read.

use super::text::Text;

/// A point the document leaves open, with every reading the calculator can follow.
#[derive(Debug)]
pub struct Reading {
    /// The identifier in requests and answers.
    pub id: &'static str,
    /// The open point as a question a person understands.
    pub question: Text,
    /// The ways to read it, the default first.
    pub options: &'static [ReadingOption],
    /// Why the first one is the default.
    pub why: Told,
    /// What to ask the provider.
    pub ask: Told,
}

/// One way to read an open point.
#[derive(Debug)]
pub struct ReadingOption {
    /// The identifier in requests and answers.
    pub id: &'static str,
    /// A few words, for a switch.
    pub label: Text,
    /// What follows from it.
    pub means: Told,
}

/// What explains an open point. Like the restated articles it is left out where the page's HTML already holds it.
#[cfg(feature = "terms")]
pub type Told = Text;
/// What explains an open point stands in the page's HTML.
#[cfg(not(feature = "terms"))]
pub type Told = ();

#[cfg(feature = "terms")]
pub(crate) const fn told(ja: &'static str, en: &'static str) -> Told {
    Text { ja, en }
}

#[cfg(not(feature = "terms"))]
pub(crate) const fn told(_: &'static str, _: &'static str) -> Told {}
