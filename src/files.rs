//! Files and links that come and go: tables, monitors' logs, calendars, the page's address.
//!
//! Whatever comes in is read to its end: what cannot be understood is kept with its line, its text and the reason.

pub mod columns;
pub mod csv;
pub mod encoding;
pub mod ics;
pub mod link;
pub mod monitors;
