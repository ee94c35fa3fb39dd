//! The restated terms.
