//! A case to learn from, with invented fees.

use super::rule::RuleId;
use super::text::Text;

/// A sample: one case, or a few side by side that differ in a single point.
#[derive(Debug)]
pub struct Sample {
    /// Its name in addresses, unlike any other of its service.
    pub id: &'static str,
    /// What it is about.
    pub title: Text,
    /// What it teaches, in a sentence.
    pub lesson: Text,
    /// The day it is looked at: days that are left are counted from it, whenever that is done.
    pub today: &'static str,
    /// The rule it shows.
    pub rule: RuleId,
    /// The cases, in the order of the lesson.
    pub cases: &'static [SampleCase],
}

/// A case of a sample.
#[derive(Clone, Copy, Debug)]
pub struct SampleCase {
    /// What tells it from the others.
    pub name: Text,
    /// The answers, as a request has them: JSON.
    pub answers: &'static str,
    /// Readings other than the default: the reading and its option.
    pub readings: &'static [(&'static str, &'static str)],
    /// What it must come to.
    pub comes_to: ComesTo,
}

/// What a case comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComesTo {
    /// A credit, a charge, or what a month costs.
    Yen(i64),
    /// The last day of the contract.
    Ends(&'static str),
    /// Whether it may be applied for.
    Eligible(bool),
    /// What an old contract became.
    Became(&'static [&'static str]),
}

/// A case under the default readings.
#[must_use]
pub const fn sample_case(name: Text, answers: &'static str, comes_to: ComesTo) -> SampleCase {
    SampleCase { name, answers, readings: &[], comes_to }
}
