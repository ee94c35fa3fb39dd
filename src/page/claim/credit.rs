//! What of a case can be claimed: each outage or month, what it comes to, and by when it must be claimed.

use crate::contract::answer::{CreditLine, CreditMonth, Finding, Outcome, Status};
use crate::contract::{Number, Value};
use crate::measure::{Day, Moment, Money, Month};
use crate::page::answer::Answer;
use crate::page::path;
use crate::page::words::{fill, name_of};
use crate::rules::asks;
use crate::rules::credit::CreditTerms;
use crate::terms::{Clause, Language, Service, Term, text};

/// What an outage or a month comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its row among the answers.
    pub row: usize,
    /// The first and the last day by which something of it must be claimed; none where it earns nothing.
    pub claim_by: Option<(Day, Day)>,
    /// Why something of it earns nothing: which credit, and why.
    pub refused: Vec<(&'static str, &'static str)>,
}

/// A credit that can be claimed.
#[derive(Clone, Copy, Debug)]
pub struct Credit<'a> {
    /// What the engine found.
    pub finding: &'a Finding,
    /// The request it was found for.
    pub request: &'a Value<'static>,
    /// All of it.
    pub amount: Money,
    /// Month by month.
    pub months: &'a [CreditMonth],
}

/// Why there is nothing to claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// The document has no such rule.
    NoRule,
    /// Something that was entered cannot be read.
    Wrong,
    /// Answers are missing.
    Incomplete,
    /// Nothing of it earns anything, and why, where there is a reason.
    Nothing(Option<&'static str>),
}

/// A last day to claim, and what must be claimed by then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub by: Day,
    /// The rows.
    pub rows: Vec<usize>,
}

/// An outage or a month, as it was entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A time it was down.
    Outage(Outage),
    /// The uptime of a month.
    Rate {
        /// The month.
        month: Month,
        /// Of which service.
        of: String,
        /// The rate, or the failed slots.
        rate: Result<String, i64>,
        /// Whose cause it was.
        cause: String,
    },
}

/// A time it was down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outage {
    /// When it began.
    pub began: Moment,
    /// When service came back.
    pub restored: Moment,
    /// When the provider came to know, where that was entered.
    pub noticed: Option<Moment>,
    /// When the provider detected it, and when it told, where that was entered.
    pub notice: Option<(Moment, Option<Moment>)>,
    /// Suspensions that had been announced.
    pub announced: Vec<(Moment, Moment)>,
    /// Whose cause it was.
    pub cause: String,
}

/// The list whose rows earn credits.
#[must_use]
pub fn list(service: &Service) -> &'static str {
    let by_rate = service.credit.as_ref().is_some_and(|terms| terms.uptime.is_some());
    if by_rate { asks::UPTIMES.path } else { asks::INCIDENTS.path }
}

/// The clause that gives a credit, beside the one that figures it.
#[must_use]
pub fn ground(terms: &'static CreditTerms, by: &str) -> Option<&'static Clause> {
    match by {
        "24-hour" => terms.full_days.as_ref().map(|rule| &rule.right),
        "tier" => terms.tiers.as_ref().map(|rule| &rule.guarantee),
        "notice" => terms.notice.as_ref().map(|rule| &rule.guarantee),
        _ => terms.uptime.as_ref().map(|rule| &rule.guarantee),
    }
}

fn text_at<'v>(request: &'v Value<'static>, row: &str, key: &str) -> &'v str {
    path::get(request, &path::field(row, key)).and_then(Value::as_text).unwrap_or_default()
}

/// What stands in a row of a request.
#[must_use]
pub fn what(service: &Service, request: &Value<'static>, row: usize) -> Option<What> {
    let list = list(service);
    let at = path::row(list, row);
    let text = |key: &str| text_at(request, &at, key);
    let moment = |key: &str| Moment::parse(text(key));
    let cause = text("cause").to_owned();
    if list == asks::UPTIMES.path {
        let slots = match path::get(request, &path::field(&at, "failedSlots")) {
            Some(Value::Number(Number::Whole(slots))) => *slots,
            _ => 0,
        };
        let rate = text("percent");
        let rate = if rate.is_empty() { Err(slots) } else { Ok(rate.to_owned()) };
        return Some(What::Rate { month: Month::parse(text("month"))?, of: text("of").to_owned(), rate, cause });
    }
    let windows = path::rows(request, &path::field(&at, "announced")).iter();
    let end = |window: &Value<'static>, key: &str| Moment::parse(window.get(key)?.as_text()?);
    let announced = windows.filter_map(|window| Some((end(window, "from")?, end(window, "to")?))).collect();
    let notice = moment("notice.detected").map(|detected| (detected, moment("notice.sent")));
    Some(What::Outage(Outage {
        began: moment("began")?,
        restored: moment("restored")?,
        noticed: moment("noticed"),
        notice,
        announced,
        cause,
    }))
}

/// What a row is called among the others.
#[must_use]
pub fn name(service: &'static Service, request: &Value<'static>, row: usize, language: Language) -> String {
    match what(service, request, row) {
        Some(What::Rate { month, of, .. }) => {
            let of = name_of(service, &of);
            [&crate::page::words::month(language, month), " ", of.in_language(language)].concat()
        }
        _ => fill(language, text("障害{}", "Outage {}"), &[Term::Nth(row)]),
    }
}

/// The row that a line is for.
fn row_of(line: &CreditLine, month: Month, request: &Value<'static>) -> usize {
    let month = month.to_string();
    line.incident.unwrap_or_else(|| {
        let rows = path::rows(request, asks::UPTIMES.path);
        let is = |row: &Value<'static>, key: &str, value: &str| row.get(key).and_then(Value::as_text) == Some(value);
        let found = rows.iter().position(|row| is(row, "month", &month) && is(row, "of", line.of.unwrap_or_default()));
        found.unwrap_or(0)
    })
}

/// What each row of a finding comes to.
#[must_use]
pub fn parts(service: &Service, answer: &Answer) -> Vec<Part> {
    let rows = path::rows(&answer.request, list(service)).len();
    let mut parts: Vec<Part> = (0..rows).map(|row| Part { row, claim_by: None, refused: Vec::new() }).collect();
    let finding = answer.assessment.as_ref().and_then(|assessment| assessment.findings.first());
    let Some(Outcome::Credit { months, .. }) = finding.and_then(|finding| finding.outcome.as_ref()) else {
        return Vec::new();
    };
    for (month, line) in months.iter().flat_map(|month| month.lines.iter().map(move |line| (month.month, line))) {
        let Some(part) = parts.get_mut(row_of(line, month, &answer.request)) else { continue };
        if let Some(reason) = line.reason {
            part.refused.push((line.by, reason));
        }
        if let Some(by) = line.claim_by {
            let (first, last) = part.claim_by.unwrap_or((by, by));
            part.claim_by = Some((first.min(by), last.max(by)));
        }
    }
    parts
}

impl<'a> Credit<'a> {
    /// The credit of an answer, or why there is none.
    ///
    /// # Errors
    ///
    /// Why there is nothing to claim.
    pub fn of(answer: &'a Answer) -> Result<Self, Hindrance> {
        if !answer.wrong.is_empty() {
            return Err(Hindrance::Wrong);
        }
        let finding = answer.assessment.as_ref().and_then(|assessment| assessment.findings.first());
        let finding = finding.ok_or(Hindrance::Wrong)?;
        match (&finding.outcome, finding.status) {
            (_, Status::NoRule) => Err(Hindrance::NoRule),
            (Some(Outcome::Credit { amount, months, .. }), _) if answer.stands() => {
                let reason = || months.iter().flat_map(|month| &month.lines).find_map(|line| line.reason);
                if amount.money.yen == 0 {
                    return Err(Hindrance::Nothing(reason()));
                }
                Ok(Self { finding, request: &answer.request, amount: amount.money, months })
            }
            _ => Err(Hindrance::Incomplete),
        }
    }

    /// The lines that come to something, with their month and row.
    pub fn lines(self) -> impl Iterator<Item = (Month, usize, &'a CreditLine)> {
        self.months.iter().flat_map(move |month| {
            let lines = month.lines.iter().filter(|line| line.amount.yen != 0);
            lines.map(move |line| (month.month, row_of(line, month.month, self.request), line))
        })
    }

    /// The rows that come to something, in order.
    #[must_use]
    pub fn rows(self) -> Vec<usize> {
        let mut rows: Vec<usize> = Vec::new();
        for (_, row, _) in self.lines() {
            if !rows.contains(&row) {
                rows.push(row);
            }
        }
        rows.sort_unstable();
        rows
    }

    /// Whether some line is a credit of that kind.
    #[must_use]
    pub fn has(self, by: &str) -> bool {
        self.lines().any(|(_, _, line)| line.by == by)
    }

    /// The last days to claim, earliest first.
    #[must_use]
    pub fn dues(self) -> Vec<Due> {
        let mut dues: Vec<Due> = Vec::new();
        for row in self.rows() {
            let by = self.lines().filter(|(_, one, _)| *one == row).filter_map(|(_, _, line)| line.claim_by).min();
            let Some(by) = by else { continue };
            match dues.iter_mut().find(|due| due.by == by) {
                Some(due) => due.rows.push(row),
                None => dues.push(Due { by, rows: vec![row] }),
            }
        }
        dues.sort_unstable_by_key(|due| due.by);
        dues
    }
}
