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
    pub why: Text,
    /// What to ask the provider.
    pub ask: Text,
}

/// One way to read an open point.
#[derive(Debug)]
pub struct ReadingOption {
    /// The identifier in requests and answers.
    pub id: &'static str,
    /// A few words, for a switch.
    pub label: Text,
    /// What follows from it.
    pub means: Text,
}
