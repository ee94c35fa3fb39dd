//! All files at once: rows are read, outages put to their contracts, contracts put to the engine, step by step.
//!
//! A batch belongs to the files and corrections it was begun with; whatever changes begins another. Every row of every
//! file ends in one of five ways, which add up: counted, not counted for a reason, blank, left aside (a monitor's line that
//! is no outage, or an outage a person said to leave out), or the heading.

use std::collections::BTreeMap;

use super::contracts::{self, Book, Contract, Row};
use super::credit;
use super::incidents;
use super::names;
use super::source::{Kind, Layout, Source, log};
use super::why::{At, Why};
use crate::files::columns::ContractField;
use crate::files::csv::{self, Place};
use crate::measure::{Day, Moment, Yen};
use crate::terms::{Choice, Language};

/// What a batch is made of.
pub struct Job {
    /// The files.
    pub sources: Vec<Source>,
    /// Names in tables of outages, and the contracts they stand for; an empty one leaves its outages aside.
    pub aliases: Vec<(String, String)>,
    /// The day it is.
    pub today: Day,
    /// The language of what is said.
    pub language: Language,
}

/// A batch.
pub struct Batch {
    /// What it is made of.
    pub job: Job,
    /// How each file is read.
    pub layouts: Vec<Layout>,
    /// How the rows of each file ended.
    pub counts: Vec<Counts>,
    /// The contracts.
    pub book: Book,
    /// The outages that are counted; once all are worked out, by contract and time.
    pub incidents: Vec<Counted>,
    /// The rows that are not counted.
    pub bad: Vec<Bad>,
    /// What each month of each contract comes to.
    pub months: Vec<ContractMonth>,
    /// The least and the most over every reading of the terms.
    pub range: (Yen, Yen),
    /// Names that are no contract's, and how many outages bear them.
    pub unknown: BTreeMap<String, usize>,
    /// Names of contracts whose row could not be read.
    unread: BTreeMap<String, At>,
    phase: Phase,
    aliases: BTreeMap<String, String>,
    read: usize,
}

/// How the rows of a file ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All rows but the heading.
    pub rows: usize,
    /// Not counted, for a reason.
    pub bad: usize,
    /// Nothing stands in them.
    pub blank: usize,
    /// Left aside.
    pub aside: usize,
}

/// A row that is not counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// The file.
    pub source: usize,
    /// The place before it.
    pub place: Place,
    /// Its line.
    pub line: usize,
    /// Why.
    pub why: Why,
}

/// An outage that is counted, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The file.
    pub source: usize,
    /// The place before its row.
    pub place: Place,
    /// Its line.
    pub line: usize,
    /// The contract.
    pub contract: usize,
    /// When it began.
    pub began: Moment,
    /// When it was over.
    pub restored: Moment,
    /// When the provider came to know.
    pub noticed: Option<Moment>,
    /// Whose doing it was.
    pub cause: Option<&'static Choice>,
    /// What it earns before its month is capped; none where its terms do not say by outages.
    pub amount: Option<Yen>,
    /// Why it earns nothing, or not all it could.
    pub reasons: [&'static str; 2],
    /// The last day to claim it.
    pub claim_by: Option<Day>,
    /// Whether its month was cut to the limit.
    pub capped: bool,
    /// Whether it turned out not to be counted.
    pub(super) refused: bool,
}

/// What a month of a contract comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContractMonth {
    /// The contract.
    pub contract: usize,
    /// The month.
    pub month: crate::measure::Month,
    /// Its outages' credits, before the limit.
    pub before: Yen,
    /// The limit, where one applies.
    pub cap: Option<Yen>,
    /// What is credited.
    pub amount: Yen,
    /// How many outages began in it.
    pub incidents: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Reads the file at this place in the order of reading, from that place in it on.
    Reading(usize, Option<Place>),
    /// Puts the outages in order.
    Sorting,
    /// Works out the outages from this one on.
    Assessing(usize),
    Done,
}

/// Reading a row costs about this part of working out its outage.
const READING: usize = 4;

impl Counts {
    /// The rows that are counted.
    #[must_use]
    pub const fn good(&self) -> usize {
        self.rows.saturating_sub(self.bad).saturating_sub(self.blank).saturating_sub(self.aside)
    }
}

impl Batch {
    /// A batch that is about to begin.
    #[must_use]
    pub fn new(job: Job) -> Self {
        let layouts: Vec<Layout> = job.sources.iter().map(Layout::of).collect();
        let aliases =
            job.aliases.iter().map(|(name, contract)| (names::key(name), contract.trim().to_owned())).collect();
        Self {
            counts: vec![Counts::default(); layouts.len()],
            layouts,
            job,
            book: Book::default(),
            incidents: Vec::new(),
            bad: Vec::new(),
            months: Vec::new(),
            range: (0, 0),
            unknown: BTreeMap::new(),
            unread: BTreeMap::new(),
            phase: Phase::Reading(0, None),
            aliases,
            read: 0,
        }
    }

    /// Goes on with it, as far as about so many outages take; says whether there is more to do.
    pub fn step(&mut self, budget: usize) -> bool {
        match self.phase {
            Phase::Reading(turn, place) => self.phase = self.read(turn, place, budget.saturating_mul(READING)),
            Phase::Sorting => {
                self.sort();
                self.phase = Phase::Assessing(0);
            }
            Phase::Assessing(from) => {
                let to = credit::assess(self, from, budget);
                self.phase = if to >= self.incidents.len() { Phase::Done } else { Phase::Assessing(to) };
                if self.phase == Phase::Done {
                    self.finish();
                }
            }
            Phase::Done => {}
        }
        self.phase != Phase::Done
    }

    /// How far it is, in thousandths.
    #[must_use]
    pub fn progress(&self) -> usize {
        const READ: usize = 400;
        match self.phase {
            Phase::Reading(..) => {
                let all = self.job.sources.iter().map(|source| source.text.len()).fold(0, usize::saturating_add);
                self.read.saturating_mul(READ).checked_div(all).unwrap_or(0).min(READ)
            }
            Phase::Sorting => READ,
            Phase::Assessing(at) => {
                let share = at.saturating_mul(1_000 - READ).checked_div(self.incidents.len()).unwrap_or(0);
                share.saturating_add(READ)
            }
            Phase::Done => 1_000,
        }
    }

    /// The files' names.
    #[must_use]
    pub fn files(&self) -> Vec<String> {
        self.job.sources.iter().map(|source| source.name.clone()).collect()
    }

    /// A row as it stands in its file.
    #[must_use]
    pub fn row_text(&self, source: usize, place: Place) -> &str {
        let (Some(file), Some(layout)) = (self.job.sources.get(source), self.layouts.get(source)) else { return "" };
        if layout.kind == Some(Kind::Zabbix) {
            return file.text.get(place.at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        }
        csv::rows_from(&file.text, layout.separator, place).next().map_or("", |row| row.text)
    }

    /// The cells of a row that is not counted: as they stand, or the row as one.
    #[must_use]
    pub fn row_cells(&self, bad: &Bad) -> Vec<String> {
        let (Some(file), Some(layout)) = (self.job.sources.get(bad.source), self.layouts.get(bad.source)) else {
            return Vec::new();
        };
        if layout.kind == Some(Kind::Zabbix) || matches!(bad.why, Why::Row(_)) {
            return vec![self.row_text(bad.source, bad.place).to_owned()];
        }
        let row = csv::rows_from(&file.text, layout.separator, bad.place).next();
        row.into_iter().flat_map(|row| row.cells).map(std::borrow::Cow::into_owned).collect()
    }

    /// Contracts first: outages are put to them as they are read.
    fn turns(&self) -> Vec<usize> {
        let of = |contracts: bool| {
            let all = self.layouts.iter().enumerate();
            all.filter(move |(_, layout)| (layout.kind == Some(Kind::Contracts)) == contracts).map(|(source, _)| source)
        };
        of(true).chain(of(false)).collect()
    }

    fn read(&mut self, turn: usize, place: Option<Place>, budget: usize) -> Phase {
        let Some(source) = self.turns().get(turn).copied() else { return Phase::Sorting };
        // The files stand aside while what their rows say is taken down.
        let (files, layouts) = (std::mem::take(&mut self.job.sources), std::mem::take(&mut self.layouts));
        let phase = match (files.get(source), layouts.get(source)) {
            (Some(file), Some(layout)) => self.read_file((turn, source), file, layout, place, budget),
            _ => Phase::Sorting,
        };
        (self.job.sources, self.layouts) = (files, layouts);
        phase
    }

    fn read_file(
        &mut self,
        (turn, source): (usize, usize),
        file: &Source,
        layout: &Layout,
        place: Option<Place>,
        budget: usize,
    ) -> Phase {
        let offset = file.settings.offset();
        if matches!(layout.kind, Some(Kind::UptimeRobot | Kind::Zabbix)) {
            self.log(source, &file.text, layout.kind, offset);
            self.read = self.read.saturating_add(file.text.len());
            return Phase::Reading(turn.saturating_add(1), None);
        }
        let start = place.unwrap_or_else(|| layout.first(&file.text));
        if place.is_none()
            && let Some(counts) = self.counts.get_mut(source)
        {
            (counts.rows, counts.aside) = (layout.before, layout.before);
        }
        let mut place = start;
        let mut table = incidents::Table::new(offset);
        let mut rows = csv::rows_from(&file.text, layout.separator, start);
        for _ in 0..budget {
            let Some(row) = rows.next() else {
                self.read = self.read.saturating_add(rows.place().at.saturating_sub(start.at));
                return Phase::Reading(turn.saturating_add(1), None);
            };
            self.row(source, layout, &mut table, &row, place);
            place = rows.place();
        }
        self.read = self.read.saturating_add(place.at.saturating_sub(start.at));
        Phase::Reading(turn, Some(place))
    }

    fn row(&mut self, source: usize, layout: &Layout, table: &mut incidents::Table, row: &csv::Row<'_>, place: Place) {
        let at = At { source, line: row.line };
        self.count(source, |counts| &mut counts.rows);
        match layout.kind {
            Some(Kind::Contracts) => match contracts::read(&row.cells, &layout.contracts, row.fault) {
                Row::Blank => self.count(source, |counts| &mut counts.blank),
                Row::Bad(why) => {
                    for field in [ContractField::Name, ContractField::Number] {
                        if let Some(name) = layout.contracts.cell(field, &row.cells) {
                            self.unread.entry(names::key(name)).or_insert(at);
                        }
                    }
                    self.refuse(at, place, why);
                }
                Row::Read(contract) => {
                    if let Err(other) = self.book.add(contract, at) {
                        self.refuse(at, place, Why::SameContract(other));
                    }
                }
            },
            Some(_) => match incidents::read(&row.cells, &layout.incidents, row.fault, table) {
                Row::Blank => self.count(source, |counts| &mut counts.blank),
                Row::Bad(why) => self.refuse(at, place, why),
                Row::Read(incident) => self.take(at, place, incident),
            },
            None => {
                let blank = row.fault.is_none() && row.cells.iter().all(|cell| cell.trim().is_empty());
                if blank {
                    self.count(source, |counts| &mut counts.blank);
                } else {
                    self.refuse(at, place, Why::Unrecognised);
                }
            }
        }
    }

    /// Puts an outage to its contract.
    fn take(&mut self, at: At, place: Place, incident: incidents::Incident) {
        let alias = incident.contract.as_deref().and_then(|name| self.aliases.get(&names::key(name)));
        if alias.is_some_and(String::is_empty) {
            self.count(at.source, |counts| &mut counts.aside);
            return;
        }
        let name = alias.map(String::as_str).or(incident.contract.as_deref());
        let contract = match self.book.find(name, incident.service) {
            // Where no contract is named, the only one is meant; but not the only one that could be read.
            Ok(_) if name.is_none() && incident.service.is_none() && !self.unread.is_empty() => {
                self.refuse(at, place, Why::WhichContract);
                return;
            }
            Ok(contract) => contract,
            Err(why) => {
                let unread = name.and_then(|name| self.unread.get(&names::key(name))).copied();
                let why = match (why, unread, incident.contract) {
                    (Why::UnknownContract, Some(contract), _) => Why::UnreadContract(contract),
                    (Why::UnknownContract, None, Some(name)) => {
                        let named = self.unknown.entry(name).or_default();
                        *named = named.saturating_add(1);
                        Why::UnknownContract
                    }
                    (why, ..) => why,
                };
                self.refuse(at, place, why);
                return;
            }
        };
        let (began, restored) = (incident.began.instant(), incident.restored.instant());
        let outside = self.book.list.get(contract).is_some_and(|(contract, _)| {
            contract.started.is_some_and(|started| began.day() < started)
                || contract.ended.is_some_and(|ended| began.day() > ended)
        });
        if outside {
            self.refuse(at, place, Why::OutsideContract);
            return;
        }
        self.incidents.push(Counted {
            source: at.source,
            place,
            line: at.line,
            contract,
            began,
            restored,
            noticed: incident.noticed.map(crate::typed::Moment::instant),
            cause: incident.cause,
            amount: None,
            reasons: [""; 2],
            claim_by: None,
            capped: false,
            refused: false,
        });
    }

    /// A monitor's log is read as a whole: what it says of an outage stands in several of its lines.
    fn log(&mut self, source: usize, text: &str, kind: Option<Kind>, offset: i32) {
        let Some(log) = log(text, kind, offset) else { return };
        let places = places(text, kind);
        let place = |line: usize| {
            let found = places.binary_search_by_key(&line, |place| place.line).ok();
            found.and_then(|found| places.get(found)).copied().unwrap_or(Place { at: 0, line })
        };
        let said = log.outages.len().saturating_add(log.bad.len());
        // Without its columns, a log is refused by its heading.
        let heading = log.bad.iter().any(|bad| bad.problem == crate::files::monitors::Problem::Columns);
        let rows = places.len().saturating_sub(usize::from(kind == Some(Kind::UptimeRobot) && !heading));
        if let Some(counts) = self.counts.get_mut(source) {
            counts.rows = rows;
            counts.aside = rows.saturating_sub(said);
        }
        for bad in &log.bad {
            self.refuse(At { source, line: bad.line }, place(bad.line), Why::Monitor(bad.problem));
        }
        for outage in log.outages {
            let at = At { source, line: outage.line };
            match outage.restored {
                None => self.refuse(at, place(at.line), Why::StillDown),
                Some(restored) if restored.instant() < outage.began.instant() => {
                    self.refuse(at, place(at.line), Why::EndsBefore);
                }
                Some(restored) => {
                    let contract = (!outage.monitor.trim().is_empty()).then_some(outage.monitor);
                    let began = outage.began;
                    let incident =
                        incidents::Incident { contract, service: None, began, restored, noticed: None, cause: None };
                    self.take(at, place(at.line), incident);
                }
            }
        }
    }

    /// By contract and time; of outages that meet, the first stays and the others are told of it.
    fn sort(&mut self) {
        self.incidents.sort_unstable_by_key(|one| (one.contract, one.began, one.restored, one.source, one.line));
        let all = std::mem::take(&mut self.incidents);
        let mut kept: Vec<Counted> = Vec::with_capacity(all.len());
        // The one of the contract that ends last so far.
        let mut last: Option<(usize, Moment, Moment, At)> = None;
        for one in all {
            let at = At { source: one.source, line: one.line };
            match last.filter(|(contract, _, end, _)| *contract == one.contract && one.began <= *end) {
                Some((_, began, end, other)) => {
                    let twice = began == one.began && end == one.restored;
                    self.refuse(at, one.place, if twice { Why::Twice(other) } else { Why::Overlaps(other) });
                }
                None => {
                    last = Some((one.contract, one.began, one.restored, at));
                    kept.push(one);
                }
            }
        }
        self.incidents = kept;
    }

    /// Leaves out what was refused on the way; rows that are not counted stand in the order of the files.
    fn finish(&mut self) {
        self.incidents.retain(|one| !one.refused);
        self.bad.sort_by_key(|bad| (bad.source, bad.line));
    }

    pub(super) fn refuse(&mut self, at: At, place: Place, why: Why) {
        self.count(at.source, |counts| &mut counts.bad);
        self.bad.push(Bad { source: at.source, place, line: at.line, why });
    }

    fn count(&mut self, source: usize, of: impl Fn(&mut Counts) -> &mut usize) {
        if let Some(counts) = self.counts.get_mut(source) {
            let count = of(counts);
            *count = count.saturating_add(1);
        }
    }

    /// The contract of an outage.
    #[must_use]
    pub fn contract(&self, place: usize) -> Option<&Contract> {
        self.book.list.get(place).map(|(contract, _)| contract)
    }
}

/// Where each line of a log begins that is not blank.
fn places(text: &str, kind: Option<Kind>) -> Vec<Place> {
    if kind == Some(Kind::Zabbix) {
        let mut at = 0_usize;
        let lines = text.split_inclusive('\n').enumerate().map(|(index, line)| {
            let place = Place { at, line: index.saturating_add(1) };
            at = at.saturating_add(line.len());
            (place, line.trim_start_matches(csv::BYTE_ORDER_MARK).trim().is_empty())
        });
        return lines.filter(|(_, blank)| !blank).map(|(place, _)| place).collect();
    }
    let mut rows = csv::rows(text, csv::detect(text));
    let mut places = Vec::new();
    let mut at = rows.place().at;
    while let Some(row) = rows.next() {
        places.push(Place { at, line: row.line });
        at = rows.place().at;
    }
    places
}
