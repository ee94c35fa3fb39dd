//! A table of outages, row by row.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::contracts::Row;
use super::names;
use super::source::clipped;
use super::why::Why;
use crate::files::columns::{Columns, IncidentField};
use crate::files::csv::Fault;
use crate::files::monitors::Outage;
use crate::page::words::say;
use crate::terms::{Choice, Language, Service};
use crate::typed::{Misread, Moment, Yearless, clock, duration, echo, moment};

/// An outage as its row tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incident {
    /// The contract it names.
    pub contract: Option<String>,
    /// The service it names.
    pub service: Option<&'static Service>,
    /// When it began, on a clock in Japan.
    pub began: Moment,
    /// When it was over.
    pub restored: Moment,
    /// When the provider came to know.
    pub noticed: Option<Moment>,
    /// Whose doing it was.
    pub cause: Option<&'static Choice>,
}

/// How the clock of a table stands, and what its cells were found to name: a hundred thousand rows name the same few.
#[derive(Clone, Debug)]
pub struct Table {
    /// Minutes ahead of UTC.
    offset: i32,
    services: BTreeMap<String, Option<&'static Service>>,
    causes: BTreeMap<String, Option<&'static Choice>>,
}

impl Table {
    /// A table whose clock is so many minutes ahead of UTC.
    #[must_use]
    pub const fn new(offset: i32) -> Self {
        Self { offset, services: BTreeMap::new(), causes: BTreeMap::new() }
    }
}

/// What a cell names, looked for once.
fn known<T: Copy>(found: &mut BTreeMap<String, Option<T>>, cell: &str, find: impl Fn(&str) -> Option<T>) -> Option<T> {
    /// More than a table has that means them.
    const MOST: usize = 1_000;
    if let Some(known) = found.get(cell) {
        return *known;
    }
    let named = find(cell);
    if found.len() < MOST {
        found.insert(cell.to_owned(), named);
    }
    named
}

/// Reads a row of a table of outages.
#[must_use]
pub fn read(
    cells: &[Cow<'_, str>],
    columns: &Columns<IncidentField>,
    fault: Option<Fault>,
    table: &mut Table,
) -> Row<Incident> {
    if let Some(fault) = fault {
        return Row::Bad(Why::Row(fault));
    }
    if cells.iter().all(|cell| cell.trim().is_empty()) {
        return Row::Blank;
    }
    match understand(cells, columns, table) {
        Ok(incident) => Row::Read(incident),
        Err(why) => Row::Bad(why),
    }
}

/// A moment without the thousandths that some programs write even where they are none: `10:00:00.000Z`.
fn whole_seconds(cell: &str) -> Cow<'_, str> {
    let Some((seconds, rest)) = cell.split_once('.').filter(|(before, _)| before.contains(':')) else {
        return Cow::Borrowed(cell);
    };
    let after = rest.trim_start_matches('0');
    let idle = after.len() < rest.len() && !after.starts_with(|next: char| next.is_ascii_digit());
    if idle { Cow::Owned([seconds, after].concat()) } else { Cow::Borrowed(cell) }
}

fn understand(cells: &[Cow<'_, str>], columns: &Columns<IncidentField>, table: &mut Table) -> Result<Incident, Why> {
    let offset = table.offset;
    use IncidentField as I;
    let cell = |field: I| columns.cell(field, cells);
    for field in [I::Contract, I::Service, I::Began, I::Restored, I::Cause] {
        if cell(field).is_some_and(|cell| cell.contains(char::REPLACEMENT_CHARACTER)) {
            return Err(Why::Letters);
        }
    }
    let misread = |field: I| move |misread: Misread| Why::Incident(field, misread);
    let here = |moment: Moment| moment.at_offset(offset).in_japan().after(0);
    let began = cell(I::Began).ok_or(Why::IncidentLacks(I::Began))?;
    let began_there =
        moment::parse(&whole_seconds(began), Yearless::Refused).map_err(misread(I::Began))?.at_offset(offset);
    let began = here(began_there).map_err(misread(I::Began))?;
    let restored = match (cell(I::Restored), cell(I::Duration)) {
        (Some(cell), _) => end(cell, began_there).and_then(here).map_err(misread(I::Restored))?,
        (None, Some(cell)) => {
            let length = duration::parse(cell).map_err(misread(I::Duration))?;
            began.after(length).map_err(misread(I::Duration))?
        }
        (None, None) => return Err(Why::NoEnd),
    };
    if restored.instant() < began.instant() {
        return Err(Why::EndsBefore);
    }
    let noticed = match cell(I::Noticed) {
        Some(cell) => {
            let noticed = end(cell, began_there).and_then(here).map_err(misread(I::Noticed))?;
            if noticed.instant() < began.instant() {
                return Err(Why::NoticedBefore);
            }
            Some(noticed)
        }
        None => None,
    };
    let cause =
        cell(I::Cause).map(|cell| known(&mut table.causes, cell, names::cause).ok_or(Why::Cause)).transpose()?;
    let service = cell(I::Service)
        .map(|cell| known(&mut table.services, cell, names::service).ok_or(Why::Service))
        .transpose()?;
    Ok(Incident { contract: cell(I::Contract).map(str::to_owned), service, began, restored, noticed, cause })
}

/// A moment; or, on the day of the beginning, a time alone.
fn end(cell: &str, began: Moment) -> Result<Moment, Misread> {
    moment::parse(&whole_seconds(cell), Yearless::Refused).or_else(|misread| {
        let clock = clock::parse(cell).map_err(|_| misread)?;
        let same_day = began.same_day(clock)?;
        if same_day.instant() < began.instant() { Err(Misread::EndHasTwoMeanings) } else { Ok(same_day) }
    })
}

impl Incident {
    /// What a field of its row was understood as.
    #[must_use]
    pub fn says(
        &self,
        field: IncidentField,
        cells: &[Cow<'_, str>],
        columns: &Columns<IncidentField>,
        language: Language,
    ) -> String {
        use IncidentField as I;
        let lasted = self.restored.instant().since(self.began.instant());
        match field {
            I::Service => self.service.map(|service| service.name.in_language(language).to_owned()).unwrap_or_default(),
            I::Began => echo::moment(self.began, language),
            I::Restored => echo::moment(self.restored, language),
            I::Duration => echo::duration(lasted, language),
            I::Noticed => self.noticed.map(|noticed| echo::moment(noticed, language)).unwrap_or_default(),
            I::Cause => self.cause.map(|cause| cause.name.in_language(language).to_owned()).unwrap_or_default(),
            I::Contract | I::Note => clipped(columns.cell(field, cells).unwrap_or_default()),
        }
    }
}

/// What a monitor saw, for a person to check: the monitor, the beginning, the end.
#[must_use]
pub fn seen(outage: &Outage, language: Language) -> Vec<String> {
    let restored = outage.restored.map(|restored| echo::moment(restored, language));
    let open = || say(language, "まだ復旧していない", "Not over yet").to_owned();
    vec![clipped(&outage.monitor), echo::moment(outage.began, language), restored.unwrap_or_else(open)]
}
