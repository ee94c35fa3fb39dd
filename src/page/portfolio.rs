//! Many contracts and outages at once: tables and monitors' logs in, credits, deadlines and what could not be read out.
//!
//! [`batch`] is the work itself, plain data in steps. In the browser a worker does it and keeps all rows, so that
//! the page, which asks it for what is to be seen, never holds more than that.

pub mod act;
pub mod batch;
#[cfg(feature = "page")]
mod browser;
pub mod contracts;
pub mod credit;
pub mod export;
pub mod incidents;
pub mod message;
pub mod names;
#[cfg(feature = "page")]
mod run;
pub mod sample;
pub mod source;
pub mod state;
pub mod summary;
pub mod table;
pub mod view;
pub mod why;
pub mod wire;
#[cfg(feature = "page")]
mod worker;

#[cfg(feature = "page")]
pub use run::start;

#[cfg(feature = "page")]
pub use {browser::is_worker, worker::serve};

#[cfg(test)]
mod tests;
