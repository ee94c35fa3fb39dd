//! What the page and its worker say to each other.

use super::export::Take;
use super::source::{Kind, Look, LookRow, Settings};
use super::summary::Summary;
use super::table::{Page, Query};
use super::wire::{wire, wire_places};
use crate::files::csv::Separator;
use crate::files::encoding::Encoding;

/// What the page asks of its worker; one thing at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Keeps the file that comes with it under this number.
    pub give: Option<usize>,
    /// Works all files out.
    pub task: Option<Task>,
    /// Tells a page of the table; the number comes back with it.
    pub ask: Option<(usize, Query)>,
    /// Makes a file of what was worked out, marked where it is a sample.
    pub take: Option<(Take, bool)>,
}

/// All files, as the person reads them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// Its number; every report on it bears it.
    pub run: usize,
    /// The day it is: days since 1970.
    pub today: i64,
    /// Whether the page is in English.
    pub english: bool,
    /// The files.
    pub files: Vec<Sent>,
    /// Names in tables of outages, and the contracts they stand for.
    pub aliases: Vec<(String, String)>,
}

/// A file of a task.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The number under which it was given.
    pub id: usize,
    /// Its name.
    pub name: String,
    /// What the person says of it.
    pub settings: Settings,
}

/// What the worker tells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// The task it tells of.
    pub run: usize,
    /// It can be asked now.
    pub ready: bool,
    /// How the files are read.
    pub looks: Option<Vec<Look>>,
    /// How far it is, in thousandths.
    pub progress: Option<usize>,
    /// All is worked out.
    pub summary: Option<Summary>,
    /// A page of the table, and the number under which it was asked for.
    pub page: Option<(usize, Page)>,
    /// The name of the file that comes with it.
    pub file: Option<String>,
}

wire! {
    Order { give, task, ask, take }
    Task { run, today, english, files, aliases }
    Sent { id, name, settings }
    Settings { kind, separator, encoding, zone, columns }
    Report { run, ready, looks, progress, summary, page, file }
    Look { kind, separator, encoding, headings, columns, rows, trouble }
    LookRow { line, cells, wrong }
}
wire_places! { Kind, Separator, Encoding, Take }
