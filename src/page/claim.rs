//! The papers for claiming a credit: a letter to the provider with its working, a list of the evidence, the days to keep.
//!
//! [`pack`] holds the case and what a person adds to it; [`letter`] and [`annex`] write [`paper`]s, which are data from
//! which both what is seen and what is copied as text are made; [`evidence`] says what to gather and what the provider will
//! look at; [`dates`] makes calendar events of the last days to claim; [`view`] puts all of it on the screen and on paper.

pub mod annex;
pub mod credit;
pub mod dates;
pub mod evidence;
pub mod letter;
pub mod pack;
pub mod paper;
mod plain;
#[cfg(feature = "page")]
mod run;
pub mod sender;
pub mod view;

#[cfg(feature = "page")]
pub use run::start;

use crate::terms::{Language, Text};
use sender::Field;

/// Under which name a device keeps who writes, where it is asked to.
pub const KEPT: &str = "yakkan-sender";

/// What a person does with the papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Fills in a field.
    Type(Field),
    /// Chooses the language of the letter.
    Letter(Language),
    /// Claims the outage or month of this row, or leaves it out.
    Claim(usize),
    /// Ticks something of the list, or takes the tick back.
    Tick(Text),
    /// Prints the list with the letter, or the letter alone.
    List,
    /// Has this device keep who writes, or forget it.
    Keep,
    /// Copies the letter as text.
    Copy,
    /// Takes the letter away as a file.
    Download,
    /// Takes the last days to claim away as a calendar file.
    Calendar,
    /// Prints.
    Print,
}

#[cfg(test)]
mod tests;
