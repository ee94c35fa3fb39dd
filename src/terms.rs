//! The vocabulary a document is written in.

pub mod ask;
pub mod clause;
pub mod document;
#[cfg(feature = "terms")]
pub(crate) mod packed;
pub mod reading;
pub mod readings;
pub mod rule;
#[cfg(all(feature = "terms", not(feature = "js")))]
pub mod sample;
pub mod service;
pub mod sheet;
pub mod text;
pub mod words;

pub use ask::{Ask, Kind};
pub use clause::{Citation, Clause};
pub use document::{Article, Defined, Document, Mark, Passage, Revision, passage};
pub use reading::{Reading, ReadingOption};
pub use rule::RuleId;
#[cfg(all(feature = "terms", not(feature = "js")))]
pub use sample::{ComesTo, Sample, SampleCase, sample_case};
pub use service::{Choice, OptionTerms, Service, choice};
pub use sheet::{Open, Sheet, Way};
pub use text::{Language, Text, text};
pub use words::Term;
