//! The estimator as plain data: what was typed, the request it makes, and what is to be seen of the answer.
//!
//! [`state`] holds what a person entered and turns it into a request; [`desk`] turns both into a [`tree`]. All of that is
//! plain Rust that any test can call. Only [`screen`] and [`device`] touch a browser: one makes the document like the tree,
//! the other knows the clock, the address and what is kept. `main.rs` joins them. [`reader`] brings the terms beside it to life.

pub mod act;
pub mod answer;
#[cfg(feature = "page")]
mod arrival;
pub mod claim;
pub mod desk;
#[cfg(feature = "page")]
pub mod device;
#[cfg(feature = "page")]
mod embed;
pub mod entry;
mod field;
pub mod form;
pub mod json;
#[cfg(feature = "page")]
mod keeping;
#[cfg(feature = "page")]
mod later;
pub mod path;
mod picture;
pub mod plan;
pub mod portfolio;
pub mod presenter;
#[cfg(feature = "page")]
mod qr;
pub mod reader;
pub mod result;
#[cfg(feature = "page")]
mod run;
pub mod samples;
#[cfg(feature = "page")]
pub mod screen;
pub mod share;
#[cfg(feature = "page")]
mod stage;
pub mod state;
pub mod study;
#[cfg(feature = "page")]
mod takeover;
#[cfg(feature = "page")]
mod terms;
#[cfg(feature = "page")]
mod tools;
pub mod tree;
pub mod words;

/// Serves the page where this is its worker; says whether it is.
#[cfg(feature = "page")]
#[must_use]
pub fn work() -> bool {
    later::work()
}

/// Starts the page's program.
#[cfg(feature = "page")]
pub fn start() {
    tools::start();
    later::start();
}
