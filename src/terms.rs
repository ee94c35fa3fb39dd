//! The vocabulary a document is written in.

pub mod document;
pub mod reading;
pub mod rule;
pub mod text;

pub use document::{Article, Defined, Document, Mark, Passage, Revision, passage};
pub use reading::{Reading, ReadingOption};
pub use rule::RuleId;
pub use text::{Language, Text, text};
