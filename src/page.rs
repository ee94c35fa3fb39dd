//! The estimator as plain data: what was typed, the request it makes, and what is to be seen of the answer.
//!
//! [`state`] holds what a person entered and turns it into a request; [`desk`] turns both into a [`tree`]. All of that is
//! plain Rust that any test can call. Only [`screen`] and [`device`] touch a browser: one makes the document like the tree,
//! the other knows the clock, the address and what is kept. `main.rs` joins them.

pub mod entry;
pub mod path;
pub mod state;
