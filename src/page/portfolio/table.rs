//! The outages as a table: what is asked for, in its order, a page at a time.

use super::batch::{Batch, Counted};
use super::credit::{NO_RULE, OTHERWISE, link, written};
use super::summary::{Urgency, month_number, service_place};
use super::wire::{wire, wire_places};
use crate::page::words::{day, reason, say, yen};
use crate::terms::{Language, Text, text};
use crate::typed::{Yearless, echo, fold, moment};

/// What of the outages is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Of the service at this place.
    pub service: Option<usize>,
    /// Of this month.
    pub month: Option<i64>,
    /// Of contracts with this in their name or number.
    pub text: String,
    /// Which.
    pub only: Only,
    /// In which order.
    pub sort: Sort,
    /// Whether the other way round.
    pub reversed: bool,
    /// The page, from 0.
    pub page: usize,
    /// The page of the rows that are not counted.
    pub bad_page: usize,
}

/// Which outages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Only {
    /// All.
    #[default]
    All,
    /// That earn something.
    Earning,
    /// That earn nothing.
    Nothing,
    /// Whose terms say nothing by outages.
    Unmeasured,
    /// By how soon they must be claimed.
    By(Urgency),
}

/// The order of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What must be claimed soonest, then what is past, then what earns nothing.
    #[default]
    Urgency,
    /// By contract.
    Contract,
    /// By its beginning.
    Began,
    /// By length, the longest first.
    Length,
    /// By amount, the greatest first.
    Amount,
}

/// A page of the table, and of the rows that are not counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// How many outages were found.
    pub found: usize,
    /// What they earn, before limits.
    pub sum: i64,
    /// Those of the page.
    pub rows: Vec<Shown>,
    /// The rows that are not counted.
    pub bad: Vec<BadShown>,
}

/// An outage as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The service's place.
    pub service: usize,
    /// Its single case, as the fragment of the service's page.
    pub link: String,
    /// What the contract is called.
    pub contract: String,
    /// When it began.
    pub began: String,
    /// How long it took.
    pub length: String,
    /// What it earns; empty where its terms do not say.
    pub amount: String,
    /// Why nothing, or what to mind.
    pub note: String,
    /// The last day to claim it.
    pub claim_by: String,
    /// Days left.
    pub left: String,
    /// How soon that is.
    pub urgency: Option<Urgency>,
    /// Where it stands.
    pub from: String,
}

/// A row that is not counted, as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BadShown {
    /// The file and the line.
    pub from: String,
    /// Why.
    pub why: String,
    /// The row.
    pub text: String,
}

wire! {
    Query { service, month, text, only, sort, reversed, page, bad_page }
    Page { found, sum, rows, bad }
    Shown { service, link, contract, began, length, amount, note, claim_by, left, urgency, from }
    BadShown { from, why, text }
}
wire_places! { Only, Sort, Urgency }

/// Outages of a page.
pub const PAGE: usize = 50;
/// Rows of a page that are not counted.
pub const BAD_PAGE: usize = 20;

impl Only {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::All,
        Self::Earning,
        Self::Nothing,
        Self::Unmeasured,
        Self::By(Urgency::Late),
        Self::By(Urgency::Soon),
        Self::By(Urgency::Later),
    ];

    /// What it is called.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::All => text("すべて", "All"),
            Self::Earning => text("減額あり", "With a credit"),
            Self::Nothing => text("0円", "Zero"),
            Self::Unmeasured => text("障害から計算できない", "Not measured by outages"),
            Self::By(Urgency::Late) => text("期限切れ", "Past the deadline"),
            Self::By(Urgency::Soon) => text("期限まで14日以内", "Due within 14 days"),
            Self::By(Urgency::Later) => text("期限まで15日以上", "Due later"),
        }
    }
}

impl Sort {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Urgency, Self::Contract, Self::Began, Self::Length, Self::Amount];
}

impl Batch {
    /// A page of what is asked for.
    #[must_use]
    pub fn page(&self, query: &Query) -> Page {
        let found = self.found(query);
        let sum = found.iter().filter_map(|one| one.amount).fold(0, i64::saturating_add);
        let files = self.files();
        let rows = found.iter().skip(query.page.saturating_mul(PAGE)).take(PAGE);
        let bad = self.bad.iter().skip(query.bad_page.saturating_mul(BAD_PAGE)).take(BAD_PAGE);
        let place = |source: usize, line: usize| place(&files, source, line, self.job.language);
        Page {
            found: found.len(),
            sum,
            rows: rows.filter_map(|one| self.shown(one, place(one.source, one.line))).collect(),
            bad: bad
                .map(|bad| BadShown {
                    from: place(bad.source, bad.line),
                    why: bad.why.says(&files, self.job.language),
                    text: super::source::clipped(self.row_text(bad.source, bad.place)),
                })
                .collect(),
        }
    }

    fn found(&self, query: &Query) -> Vec<&Counted> {
        let plain = |text: &str| text.chars().map(fold).collect::<String>();
        let sought = plain(query.text.trim());
        let contracts: Vec<bool> = self
            .book
            .list
            .iter()
            .map(|(contract, _)| {
                let of_service = query.service.is_none_or(|place| place == service_place(contract.service.id));
                of_service && (plain(&contract.name).contains(&sought) || plain(&contract.number).contains(&sought))
            })
            .collect();
        let today = self.job.today;
        let wanted = |one: &&Counted| {
            contracts.get(one.contract).copied().unwrap_or(false)
                && query.month.is_none_or(|month| month_number(one.began.month()) == month)
                && match query.only {
                    Only::All => true,
                    Only::Earning => one.amount.is_some_and(|amount| amount > 0),
                    Only::Nothing => one.amount == Some(0),
                    Only::Unmeasured => one.amount.is_none(),
                    Only::By(urgency) => Urgency::of(one, today) == Some(urgency),
                }
        };
        let ranks = self.ranks();
        let mut found: Vec<(i64, &Counted)> =
            self.incidents.iter().filter(wanted).map(|one| (self.key(one, query.sort, &ranks), one)).collect();
        found.sort_by_key(|(key, _)| *key);
        if query.reversed {
            found.reverse();
        }
        found.into_iter().map(|(_, one)| one).collect()
    }

    /// The place of each contract by what it is called.
    fn ranks(&self) -> Vec<i64> {
        let mut order: Vec<usize> = (0..self.book.list.len()).collect();
        order.sort_by_cached_key(|place| self.contract(*place).map(|contract| contract.called().to_owned()));
        let mut ranks = vec![0; order.len()];
        for (rank, place) in (0_i64..).zip(order) {
            if let Some(slot) = ranks.get_mut(place) {
                *slot = rank;
            }
        }
        ranks
    }

    fn key(&self, one: &Counted, sort: Sort, ranks: &[i64]) -> i64 {
        /// Further than any deadline.
        const FAR: i64 = 1_000_000;
        match sort {
            Sort::Urgency => match (Urgency::of(one, self.job.today), one.claim_by) {
                (Some(urgency), Some(day)) => {
                    let left = self.job.today.days_until(day);
                    if urgency == Urgency::Late { FAR.saturating_sub(left) } else { left }
                }
                _ => FAR.saturating_mul(2),
            },
            Sort::Contract => ranks.get(one.contract).copied().unwrap_or(0),
            Sort::Began => one.began.since(crate::measure::Day::from_number(0).into()),
            Sort::Length => one.restored.since(one.began).saturating_neg(),
            Sort::Amount => one.amount.unwrap_or(-1).saturating_neg(),
        }
    }

    fn shown(&self, one: &Counted, from: String) -> Option<Shown> {
        let contract = self.contract(one.contract)?;
        let language = self.job.language;
        let claim_by = one.claim_by.filter(|_| one.amount.is_some_and(|amount| amount > 0));
        let began = moment::parse(&written(one.began), Yearless::Refused);
        Some(Shown {
            service: service_place(contract.service.id),
            link: link(contract, one),
            contract: contract.called().to_owned(),
            began: began.map(|began| echo::moment(began, language)).unwrap_or_default(),
            length: echo::duration(one.restored.since(one.began), language),
            amount: one.amount.map(|amount| yen(language, amount)).unwrap_or_default(),
            note: note(one, language),
            claim_by: claim_by.map(|by| day(language, by)).unwrap_or_default(),
            left: claim_by.map(|by| left(self.job.today.days_until(by), language)).unwrap_or_default(),
            urgency: Urgency::of(one, self.job.today),
            from,
        })
    }
}

/// A file and a line in it.
#[must_use]
pub fn place(files: &[String], source: usize, line: usize, language: Language) -> String {
    let file = files.get(source).map_or("", String::as_str);
    match language {
        Language::Ja => [file, " ", &line.to_string(), "行"].concat(),
        Language::En => [file, ", line ", &line.to_string()].concat(),
    }
}

/// Why an outage earns nothing, or what to mind.
#[must_use]
pub fn note(one: &Counted, language: Language) -> String {
    let mut notes: Vec<&'static str> =
        one.reasons.iter().filter(|id| !id.is_empty()).map(|id| why(id).in_language(language)).collect();
    if one.capped {
        notes.push(say(language, "月の限度額あり", "month cut to its limit"));
    }
    if one.amount.is_some_and(|amount| amount > 0) && one.cause.is_some_and(|cause| cause.id == "unknown") {
        notes.push(say(language, "原因がわからず、減額ありとした額", "cause not known, taken as the provider's"));
    }
    notes.join(say(language, "、", "; "))
}

fn why(id: &str) -> Text {
    match id {
        NO_RULE => text("この規程に減額の定めがない", "these terms have no rule on credits"),
        OTHERWISE => text(
            "月間の稼働率で測るので、障害の時刻からは計算できない",
            "measured by the month's uptime, not by outages",
        ),
        id => reason(id),
    }
}

fn left(days: i64, language: Language) -> String {
    let count = days.saturating_abs().to_string();
    match (language, days < 0) {
        (Language::Ja, false) => ["あと", &count, "日"].concat(),
        (Language::Ja, true) => [&count, "日過ぎ"].concat(),
        (Language::En, false) => [&count, " days left"].concat(),
        (Language::En, true) => [&count, " days late"].concat(),
    }
}
