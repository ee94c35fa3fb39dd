//! What a person can do with many contracts at once.

use super::export::Take;
use super::table::{Only, Sort};

/// Something a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Chooses files.
    Choose,
    /// Writes or pastes a table.
    Write,
    /// Takes the written table as a file.
    Take,
    /// Tries the sample.
    Sample,
    /// Downloads a file of the sample.
    SampleFile(usize),
    /// Takes a file away.
    Remove(usize),
    /// Shows how a file is read, or no longer.
    Look(usize),
    /// Says what a file holds.
    Kind(usize),
    /// Says what stands between its cells.
    Separator(usize),
    /// Says its encoding.
    Encoding(usize),
    /// Says its time zone.
    Zone(usize),
    /// Says which column holds a field.
    Column(usize, usize),
    /// Says which contract a name stands for.
    Alias(String),
    /// Leaves the outages of a name aside, or no longer.
    Aside(String),
    /// Stops the work.
    Stop,
    /// Begins it again.
    Again,
    /// Shows the outages of a service.
    Service,
    /// Shows those of a month.
    Month,
    /// Shows some of them.
    Only,
    /// Shows those that must be claimed that soon.
    Soon(Only),
    /// Shows those of contracts of that name.
    Find,
    /// Orders the table.
    Sort(Sort),
    /// Turns to a page.
    Turn(usize),
    /// Turns to a page of the rows that are not counted.
    TurnBad(usize),
    /// Takes something away.
    Export(Take),
}
