//! What people type, and how it was understood.
//!
//! Each kind of answer has a reader that takes the text as typed, in full-width or half-width, Japanese or English, and
//! gives the value or a [`Misread`] that says what is right; [`echo`] writes the value back the way a person reads it.
//! No reader guesses where money or a day could differ: what has two meanings is refused with both ways to write it.

pub mod clock;
pub mod count;
pub mod day;
pub mod duration;
pub mod echo;
pub mod era;
pub mod misread;
pub mod moment;
pub mod month;
mod numeral;
pub mod paste;
pub mod percent;
mod scan;
pub mod yen;

pub use clock::Clock;
pub use day::Yearless;
pub use era::Era;
pub use misread::Misread;
pub use moment::Moment;
pub(crate) use scan::fold;
