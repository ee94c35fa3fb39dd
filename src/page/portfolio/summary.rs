//! What a finished batch comes to: in all, by service and month, by how soon it must be claimed.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::{Batch, Counted};
use super::wire::wire;
use crate::measure::{Day, Month, Yen};
use crate::services::SERVICES;

/// What a finished batch comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How the rows of each file ended: counted, not counted, blank, left aside.
    pub files: Vec<Vec<usize>>,
    /// Contracts.
    pub contracts: usize,
    /// Outages with an amount, be it 0.
    pub measured: usize,
    /// Outages whose terms say nothing by outages.
    pub unmeasured: usize,
    /// Outages of a cause that is not known: they count as the provider's.
    pub doubtful: usize,
    /// What is credited.
    pub total: Yen,
    /// The least over every reading.
    pub low: Yen,
    /// The greatest.
    pub high: Yen,
    /// Months of contracts that were cut to their limit.
    pub capped: usize,
    /// By how much.
    pub cut: Yen,
    /// By service and month.
    pub cells: Vec<Cell>,
    /// Outages to claim for, by how soon, and what they earn before limits: late, soon, later.
    pub urgency: Vec<(usize, Yen)>,
    /// Names that are no contract's, and how many outages bear them.
    pub unknown: Vec<(String, usize)>,
    /// How many such names there are.
    pub unknowns: usize,
    /// Contracts a name can stand for.
    pub names: Vec<String>,
    /// Rows that are not counted.
    pub bad: usize,
}

/// What a service comes to in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The month: months since the year 0.
    pub month: i64,
    /// The service's place.
    pub service: usize,
    /// What is credited.
    pub amount: Yen,
    /// Outages.
    pub incidents: usize,
    /// Contracts that were cut to their limit.
    pub capped: usize,
}

wire! {
    Summary { files, contracts, measured, unmeasured, doubtful, total, low, high, capped, cut, cells, urgency, unknown, unknowns, names, bad }
    Cell { month, service, amount, incidents, capped }
}

/// How soon something must be claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Its day is past.
    Late,
    /// Within the days for which the engine warns.
    Soon,
    /// After them.
    Later,
}

/// Days before a deadline in which it is soon: as long as the engine's warning.
const SOON: i64 = 14;
/// As many unknown names are asked about at once.
const ASKED: usize = 30;
/// As many contracts can be chosen from by name.
const OFFERED: usize = 1_000;

impl Urgency {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Late, Self::Soon, Self::Later];

    /// How soon an outage must be claimed, where it earns something.
    #[must_use]
    pub fn of(one: &Counted, today: Day) -> Option<Self> {
        one.amount.filter(|amount| *amount > 0)?;
        Some(match today.days_until(one.claim_by?) {
            ..0 => Self::Late,
            0..=SOON => Self::Soon,
            _ => Self::Later,
        })
    }
}

/// The place of a service among all.
#[must_use]
pub fn service_place(id: &str) -> usize {
    SERVICES.iter().position(|service| service.id == id).unwrap_or(0)
}

/// A month as a number.
#[must_use]
pub fn month_number(month: Month) -> i64 {
    i64::from(month.year()).saturating_mul(12).saturating_add(i64::from(month.number())).saturating_sub(1)
}

/// A number as a month.
#[must_use]
pub fn month_of(number: i64) -> Month {
    Month::of(0, 1).plus(i32::try_from(number).unwrap_or(0))
}

impl Summary {
    /// What a batch comes to.
    #[must_use]
    pub fn of(batch: &Batch) -> Self {
        let counts = batch.counts.iter().map(|counts| vec![counts.good(), counts.bad, counts.blank, counts.aside]);
        let mut summary = Self {
            files: counts.collect(),
            contracts: batch.book.list.len(),
            low: batch.range.0,
            high: batch.range.1,
            urgency: vec![(0, 0); Urgency::ALL.len()],
            unknowns: batch.unknown.len(),
            bad: batch.bad.len(),
            ..Self::default()
        };
        let mut cells: BTreeMap<(i64, usize), Cell> = BTreeMap::new();
        for month in &batch.months {
            let service = batch.contract(month.contract).map_or(0, |contract| service_place(contract.service.id));
            let number = month_number(month.month);
            let cell = cells.entry((number, service)).or_default();
            let cut = month.before.saturating_sub(month.amount);
            let capped = usize::from(month.cap.is_some() && cut > 0);
            (cell.month, cell.service) = (number, service);
            cell.amount = cell.amount.saturating_add(month.amount);
            cell.incidents = cell.incidents.saturating_add(month.incidents);
            cell.capped = cell.capped.saturating_add(capped);
            summary.total = summary.total.saturating_add(month.amount);
            summary.capped = summary.capped.saturating_add(capped);
            summary.cut = summary.cut.saturating_add(if capped > 0 { cut } else { 0 });
        }
        summary.cells = cells.into_values().collect();
        for one in &batch.incidents {
            let counted = if one.amount.is_some() { &mut summary.measured } else { &mut summary.unmeasured };
            *counted = counted.saturating_add(1);
            if one.amount.is_some_and(|amount| amount > 0) && one.cause.is_some_and(|cause| cause.id == "unknown") {
                summary.doubtful = summary.doubtful.saturating_add(1);
            }
            if let Some((count, sum)) =
                Urgency::of(one, batch.job.today).and_then(|urgency| summary.urgency.get_mut(urgency as usize))
            {
                *count = count.saturating_add(1);
                *sum = sum.saturating_add(one.amount.unwrap_or(0));
            }
        }
        let mut unknown: Vec<(String, usize)> = batch.unknown.clone().into_iter().collect();
        unknown.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        unknown.truncate(ASKED);
        summary.unknown = unknown;
        let names: BTreeSet<&str> = batch.book.list.iter().map(|(contract, _)| contract.called()).collect();
        summary.names = names.into_iter().take(OFFERED).map(str::to_owned).collect();
        summary
    }
}
