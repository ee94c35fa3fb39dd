//! A file as it was handed over: what it holds, how it is written, what its columns mean.

use std::borrow::Cow;

use super::contracts::{self, Row};
use super::incidents;
use super::why::Why;
use crate::files::columns::{Columns, ContractField, Field, IncidentField};
use crate::files::csv::{self, Place, Separator};
use crate::files::encoding::Encoding;
use crate::files::monitors::{Log, Monitor, recognise, uptime_robot, zabbix};
use crate::page::words::say;
use crate::terms::{Language, Text};
use crate::typed::{Yearless, moment};

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A table of contracts.
    Contracts,
    /// A table of outages.
    Incidents,
    /// `UptimeRobot`'s log.
    UptimeRobot,
    /// Zabbix's export of events.
    Zabbix,
}

/// What a person says of a file; what is not said shows from the file itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What it holds.
    pub kind: Option<Kind>,
    /// What stands between its cells.
    pub separator: Option<Separator>,
    /// Its encoding.
    pub encoding: Option<Encoding>,
    /// Minutes by which its clock is ahead of UTC, where a time does not say so itself.
    pub zone: i64,
    /// Columns of fields, by the field's place among all of its kind.
    pub columns: Vec<(usize, Option<usize>)>,
}

/// A file that is read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name.
    pub name: String,
    /// What it says.
    pub text: String,
    /// What a person says of it.
    pub settings: Settings,
}

/// How a file is read: what it shows, corrected by what a person says.
#[derive(Clone, Debug)]
pub struct Layout {
    /// What it holds.
    pub kind: Option<Kind>,
    /// What stands between its cells.
    pub separator: Separator,
    /// Whether a row names the columns.
    pub headed: bool,
    /// How many rows stand before that: a title, a date.
    pub before: usize,
    /// That row, or the first.
    pub heading: Vec<String>,
    /// Columns of a table of contracts.
    pub contracts: Columns<ContractField>,
    /// Columns of a table of outages.
    pub incidents: Columns<IncidentField>,
}

/// What a person sees of how a file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What it holds.
    pub kind: Option<Kind>,
    /// What stands between its cells.
    pub separator: Option<Separator>,
    /// Its encoding.
    pub encoding: Option<Encoding>,
    /// The columns, as they are called.
    pub headings: Vec<String>,
    /// For each field the column that holds it.
    pub columns: Vec<Option<usize>>,
    /// What its first rows are understood as.
    pub rows: Vec<LookRow>,
    /// Why it was not read at all.
    pub trouble: String,
}

/// A row as it is understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookRow {
    /// Its line.
    pub line: usize,
    /// What each field with a column holds.
    pub cells: Vec<String>,
    /// Why it is not counted.
    pub wrong: String,
}

/// Japan, ahead of UTC.
pub const JAPAN: i64 = 540;
/// How many rows are shown before all are read.
const SHOWN: usize = 5;
/// As many columns can be chosen from.
const COLUMNS: usize = 60;
/// As many letters of a cell are shown.
const LETTERS: usize = 40;

impl Kind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Contracts, Self::Incidents, Self::UptimeRobot, Self::Zabbix];

    /// Whether it is a table whose columns a person can tell.
    #[must_use]
    pub const fn has_columns(self) -> bool {
        matches!(self, Self::Contracts | Self::Incidents)
    }

    /// The names of a table's fields.
    #[must_use]
    pub fn fields(self) -> Vec<Text> {
        match self {
            Self::Contracts => ContractField::ALL.iter().map(|field| field.label()).collect(),
            Self::Incidents => IncidentField::ALL.iter().map(|field| field.label()).collect(),
            _ => Vec::new(),
        }
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { kind: None, separator: None, encoding: None, zone: JAPAN, columns: Vec::new() }
    }
}

impl Settings {
    /// Takes another column for a field.
    pub fn assign(&mut self, field: usize, column: Option<usize>) {
        self.columns.retain(|(known, _)| *known != field);
        self.columns.push((field, column));
    }

    /// The offset as moments take it.
    #[must_use]
    pub fn offset(&self) -> i32 {
        i32::try_from(self.zone).unwrap_or(0)
    }
}

impl Layout {
    /// How a file is read.
    #[must_use]
    pub fn of(source: &Source) -> Self {
        let separator = source.settings.separator.unwrap_or_else(|| csv::detect(beginning(&source.text)));
        let (before, heading) = heading(&source.text, separator);
        let rows = csv::rows(&source.text, separator).skip(before.saturating_add(1));
        let mut contracts = Columns::<ContractField>::matched(&heading);
        let mut incidents = Columns::<IncidentField>::matched(&heading);
        let kind = source.settings.kind.or_else(|| kind_of(&source.text, &contracts, &incidents));
        let headed = match kind {
            Some(Kind::Contracts) => contracts.count() > 0,
            Some(Kind::Incidents) => incidents.count() > 0,
            _ => contracts.count().max(incidents.count()) > 0,
        };
        if !headed {
            guess(&mut incidents, &heading);
        }
        // A column of causes in words of its own is a note: a cause that is not understood would be no cause at all.
        if let Some(column) = incidents.of(IncidentField::Cause) {
            let mut sample =
                rows.take(SHOWN * 4).filter_map(|row| row.cells.get(column).map(|cell| cell.trim().to_owned()));
            let known = sample.all(|cell| cell.is_empty() || super::names::cause(&cell).is_some());
            if !known {
                incidents.assign(IncidentField::Cause, None);
                if incidents.of(IncidentField::Note).is_none() {
                    incidents.assign(IncidentField::Note, Some(column));
                }
            }
        }
        for (field, column) in &source.settings.columns {
            if kind == Some(Kind::Contracts)
                && let Some(field) = ContractField::ALL.get(*field)
            {
                contracts.assign(*field, *column);
            }
            if kind == Some(Kind::Incidents)
                && let Some(field) = IncidentField::ALL.get(*field)
            {
                incidents.assign(*field, *column);
            }
        }
        let before = if headed { before } else { 0 };
        Self { kind, separator, headed, before, heading, contracts, incidents }
    }

    /// The place of the first row below the heading.
    #[must_use]
    pub fn first(&self, text: &str) -> Place {
        let mut rows = csv::rows(text, self.separator);
        let above = if self.headed { self.before.saturating_add(1) } else { 0 };
        for _ in 0..above {
            rows.next();
        }
        rows.place()
    }

    /// What a person sees of it.
    #[must_use]
    pub fn look(&self, source: &Source, encoding: Encoding, language: Language) -> Look {
        let columns = self.columns();
        let headings =
            self.heading.iter().take(COLUMNS).enumerate().map(|(place, name)| match (self.headed, name.as_str()) {
                (true, name) if !name.is_empty() => name.to_owned(),
                (_, example) => {
                    let number = place.saturating_add(1).to_string();
                    let column = [say(language, "列", "Column "), &number].concat();
                    if example.is_empty() { column } else { [&column, " (", example, ")"].concat() }
                }
            });
        Look {
            kind: self.kind,
            separator: Some(self.separator),
            encoding: Some(encoding),
            headings: headings.collect(),
            columns,
            rows: self.sample(source, language),
            trouble: String::new(),
        }
    }

    fn sample(&self, source: &Source, language: Language) -> Vec<LookRow> {
        let mut known = incidents::Table::new(source.settings.offset());
        let table = || csv::rows_from(&source.text, self.separator, self.first(&source.text)).take(SHOWN);
        match self.kind {
            Some(Kind::Contracts) => table()
                .map(|row| match contracts::read(&row.cells, &self.contracts, row.fault) {
                    Row::Blank => LookRow { line: row.line, ..LookRow::default() },
                    Row::Read(contract) => {
                        let cells = ContractField::ALL.iter().filter(|field| self.contracts.of(**field).is_some());
                        let cells = cells.map(|field| contract.says(*field, &row.cells, &self.contracts, language));
                        LookRow { line: row.line, cells: cells.collect(), wrong: String::new() }
                    }
                    Row::Bad(why) => self.unread(row.line, &row.cells, &why, language),
                })
                .collect(),
            Some(Kind::Incidents) => table()
                .map(|row| match incidents::read(&row.cells, &self.incidents, row.fault, &mut known) {
                    Row::Blank => LookRow { line: row.line, ..LookRow::default() },
                    Row::Read(incident) => {
                        let cells = IncidentField::ALL.iter().filter(|field| self.incidents.of(**field).is_some());
                        let cells = cells.map(|field| incident.says(*field, &row.cells, &self.incidents, language));
                        LookRow { line: row.line, cells: cells.collect(), wrong: String::new() }
                    }
                    Row::Bad(why) => self.unread(row.line, &row.cells, &why, language),
                })
                .collect(),
            Some(Kind::UptimeRobot | Kind::Zabbix) => {
                let text = beginning(&source.text);
                let log = log(text, self.kind, source.settings.offset());
                let seen = log.iter().flat_map(|log| log.outages.iter().take(SHOWN));
                seen.map(|outage| LookRow {
                    line: outage.line,
                    cells: incidents::seen(outage, language),
                    wrong: String::new(),
                })
                .collect()
            }
            None => Vec::new(),
        }
    }

    /// The column of each field.
    fn columns(&self) -> Vec<Option<usize>> {
        match self.kind {
            Some(Kind::Contracts) => ContractField::ALL.iter().map(|field| self.contracts.of(*field)).collect(),
            Some(Kind::Incidents) => IncidentField::ALL.iter().map(|field| self.incidents.of(*field)).collect(),
            _ => Vec::new(),
        }
    }

    /// A row that cannot be read, as it stands.
    fn unread(&self, line: usize, cells: &[Cow<'_, str>], why: &Why, language: Language) -> LookRow {
        let columns = self.columns().into_iter().flatten();
        let cells = columns.map(|column| clipped(cells.get(column).map_or("", |cell| cell.trim())));
        LookRow { line, cells: cells.collect(), wrong: why.says(&[], language) }
    }
}

/// What a monitor's log says; none where the file is no such log.
#[must_use]
pub fn log(text: &str, kind: Option<Kind>, offset: i32) -> Option<Log<'_>> {
    match kind? {
        Kind::UptimeRobot => Some(uptime_robot(text, offset)),
        Kind::Zabbix => Some(zabbix(text)),
        Kind::Contracts | Kind::Incidents => None,
    }
}

/// The row that names the most columns, among the first ones, and how many stand before it; the first where none names two.
fn heading(text: &str, separator: Separator) -> (usize, Vec<String>) {
    const LOOKED_AT: usize = 10;
    let mut found = (0, Vec::new(), 1);
    for (place, row) in csv::rows(text, separator).take(LOOKED_AT).enumerate() {
        let cells: Vec<String> = row.cells.iter().map(|cell| clipped(cell)).collect();
        let named = Columns::<ContractField>::matched(&cells).count();
        let named = named.max(Columns::<IncidentField>::matched(&cells).count());
        // Below the first row, what holds a number is an entry, whatever its words.
        let numbered = cells.iter().any(|cell| cell.contains(|letter: char| letter.is_numeric()));
        if place == 0 || (named > found.2 && !numbered) {
            found = (place, cells, named.max(1));
        }
    }
    (found.0, found.1)
}

/// The kind a file shows: a log by its look, a table by what its columns are called.
fn kind_of(text: &str, contracts: &Columns<ContractField>, incidents: &Columns<IncidentField>) -> Option<Kind> {
    match recognise(beginning(text)) {
        Some(Monitor::UptimeRobot) => return Some(Kind::UptimeRobot),
        Some(Monitor::Zabbix) => return Some(Kind::Zabbix),
        None => {}
    }
    let outage = incidents.of(IncidentField::Began).is_some();
    let over = incidents.of(IncidentField::Restored).or(incidents.of(IncidentField::Duration)).is_some();
    let paid = contracts.of(ContractField::MonthlyFee).is_some();
    match (outage && over, paid) {
        (_, true) => Some(Kind::Contracts),
        (true, false) => Some(Kind::Incidents),
        (false, false) if contracts.of(ContractField::Service).is_some() && contracts.count() > incidents.count() => {
            Some(Kind::Contracts)
        }
        (false, false) if outage => Some(Kind::Incidents),
        (false, false) => None,
    }
}

/// Columns of a table of outages that does not name them: its moments are beginning and end, what stands beside them is
/// the contract.
fn guess(columns: &mut Columns<IncidentField>, row: &[String]) {
    let is_moment = |cell: &&String| moment::parse(cell, Yearless::Refused).is_ok();
    let mut moments = row.iter().enumerate().filter(|(_, cell)| is_moment(cell)).map(|(column, _)| column);
    let (began, restored) = (moments.next(), moments.next());
    if began.is_none() {
        return;
    }
    columns.assign(IncidentField::Began, began);
    columns.assign(IncidentField::Restored, restored);
    let beside = row.iter().position(|cell| !cell.is_empty() && !is_moment(&cell));
    columns.assign(IncidentField::Contract, beside);
}

/// As much of a file as it takes to see what it is.
fn beginning(text: &str) -> &str {
    const ENOUGH: usize = 64 * 1024;
    let mut end = text.len().min(ENOUGH);
    while !text.is_char_boundary(end) {
        end = end.saturating_sub(1);
    }
    text.get(..end).unwrap_or(text)
}

/// A cell, no longer than can be shown.
#[must_use]
pub fn clipped(cell: &str) -> String {
    match cell.char_indices().nth(LETTERS) {
        Some((end, _)) => [cell.get(..end).unwrap_or_default(), "…"].concat(),
        None => cell.to_owned(),
    }
}
