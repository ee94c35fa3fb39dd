//! What else the engine can be asked about a case: how each open reading moves the result, and what a little more or
//! less would change. All of it is the engine's own answers to requests that differ in one place.

use std::borrow::Cow;

use super::answer::Answer;
use super::path;
use super::state::State;
use crate::contract::answer::{Finding, Outcome, Status};
use crate::contract::{Value, consult};
use crate::measure::moment::{DAY, Moment, Seconds};
use crate::measure::order::in_order;
use crate::measure::{Day, Money};
use crate::rules::asks;
use crate::terms::readings::READINGS;
use crate::terms::{RuleId, Service};

/// What was found out besides the answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Study {
    /// The request it was made for.
    pub request: Option<Value<'static>>,
    /// What each reading that touches a result makes of it, by rule, reading and option.
    pub moves: Vec<Move>,
    /// The next length at which an outage earns more.
    pub next: Option<Next>,
    /// What an outage earns by its length.
    pub lengths: Option<Lengths>,
    /// What leaving costs by the last day.
    pub leaving: Option<Leaving>,
}

/// What a result would be under another reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// The rule.
    pub rule: RuleId,
    /// The reading and its option.
    pub reading: (&'static str, &'static str),
    /// The result in one figure, where it has one.
    pub figure: Option<Money>,
}

/// How far it is to more.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// The outage's row.
    pub row: usize,
    /// What is lacking.
    pub lacks: Seconds,
    /// The amount it would be.
    pub amount: Money,
}

/// What an outage earns by its length.
#[derive(Clone, Debug, PartialEq)]
pub struct Lengths {
    /// The outage's row.
    pub row: usize,
    /// How long it is.
    pub here: Seconds,
    /// What it earns.
    pub amount: Money,
    /// Lengths, and what all the outages earn where this one is that long.
    pub points: Vec<(Seconds, Money)>,
}

/// What leaving costs by the last day.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaving {
    /// The last day it is now.
    pub here: Day,
    /// What it costs.
    pub amount: Money,
    /// Last days, and what they cost.
    pub points: Vec<(Day, Money)>,
    /// The first last day that costs nothing, after one that costs something.
    pub free: Option<Day>,
}

impl Study {
    /// Asks what else can be asked where the answer stands.
    #[must_use]
    pub fn of(state: &State, answer: Answer) -> Self {
        let mut study = Self::default();
        for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
            let Some(outcome) = &finding.outcome else { continue };
            study.moves.extend(moves(state, &answer, finding));
            match outcome {
                Outcome::Credit { amount, .. } if finding.status != Status::Incomplete => {
                    study.lengths = lengths(state, &answer, amount.money);
                    study.next = study.lengths.as_ref().and_then(next);
                }
                Outcome::Charge { amount, lines } => {
                    let ends = lines.iter().filter_map(|line| line.ends);
                    let starts = lines.iter().filter_map(|line| line.from);
                    let here = lines.iter().filter_map(|line| line.ends_on).min();
                    if let (Some(first), Some(last), Some(here)) = (starts.min(), ends.max(), here) {
                        study.leaving = Some(leaving(&answer, (first, last), here, amount.money));
                    }
                }
                _ => {}
            }
        }
        study.request = Some(answer.request);
        study
    }

    /// What a reading's option makes of a rule's result.
    #[must_use]
    pub fn figure(&self, rule: RuleId, reading: (&str, &str)) -> Option<Money> {
        let found = self.moves.iter().find(|one| one.rule == rule && one.reading == reading);
        found.and_then(|one| one.figure)
    }
}

/// The result in one figure.
#[must_use]
pub fn figure(outcome: &Outcome) -> Option<Money> {
    match outcome {
        Outcome::Fees { over_period: Some(total), .. } => Some(*total),
        Outcome::Fees { monthly, .. } => Some(Money::whole(*monthly)),
        other => other.amount().map(|amount| amount.money),
    }
}

/// A request for one rule, without its range.
fn narrowed(answer: &Answer, rule: RuleId) -> Value<'static> {
    let mut request = answer.request.clone();
    put(&mut request, "rules", Value::List(vec![text(rule.id())]));
    put(&mut request, "range", Value::Flag(false));
    request
}

pub(super) fn text(text: &'static str) -> Value<'static> {
    Value::Text(Cow::Borrowed(text))
}

pub(super) fn put(request: &mut Value<'static>, at: &str, value: Value<'static>) {
    if let Some(place) = path::place(request, at) {
        *place = value;
    }
}

fn ask(request: &Value<'static>) -> Option<Money> {
    let assessment = consult(request).assessment?;
    let outcome = assessment.findings.first()?.outcome.as_ref()?;
    figure(outcome)
}

/// What each reading that touches a result makes of it.
pub(super) fn moves(state: &State, answer: &Answer, finding: &Finding) -> Vec<Move> {
    let mut moves = Vec::new();
    let mut request = narrowed(answer, finding.rule);
    for id in &finding.readings {
        let Some(reading) = READINGS.iter().find(|reading| reading.id == *id) else { continue };
        let at = path::field("readings", id);
        for option in reading.options {
            put(&mut request, &at, text(option.id));
            moves.push(Move { rule: finding.rule, reading: (reading.id, option.id), figure: ask(&request) });
        }
        put(&mut request, &at, text(state.reading(id)));
    }
    moves
}

/// The lengths at which the document lets an outage earn more, and the moment past each.
fn thresholds(service: &'static Service, here: Seconds) -> Vec<Seconds> {
    let Some(terms) = &service.credit else { return Vec::new() };
    let mut lengths: Vec<Seconds> = vec![0];
    if let Some(tiers) = &terms.tiers {
        lengths.extend(tiers.bands.edges().flat_map(|edge| [edge, edge.saturating_add(1)]));
    }
    if terms.full_days.is_some() {
        let days = here.max(6 * DAY).saturating_add(DAY).min(40 * DAY) / DAY;
        lengths.extend((1..=days).flat_map(|day| [day.saturating_mul(DAY).saturating_sub(1), day.saturating_mul(DAY)]));
    }
    lengths.push(here);
    ordered(&lengths)
}

/// In order, each once.
pub(super) fn ordered<T: Copy + Ord>(list: &[T]) -> Vec<T> {
    let mut list: Vec<T> = in_order(list, Ord::cmp).into_iter().filter_map(|place| list.get(place).copied()).collect();
    list.dedup();
    list
}

fn moment(answer: &Answer, at: &str) -> Option<Moment> {
    path::get(&answer.request, at).and_then(Value::as_text).and_then(Moment::parse)
}

fn lengths(state: &State, answer: &Answer, amount: Money) -> Option<Lengths> {
    let list = asks::INCIDENTS.path;
    let edited = state.typing.as_deref().and_then(|at| at.strip_prefix(list)).and_then(row_of);
    let row = edited.unwrap_or(0);
    let at = path::row(list, row);
    let began = moment(answer, &path::field(&at, "began"))?;
    let restored_at = path::field(&at, "restored");
    let here = moment(answer, &restored_at)?.since(began);
    let mut request = narrowed(answer, RuleId::Credit);
    // The others stand still while this one grows; where it would meet the next, it ends.
    let room = (0..path::rows(&answer.request, list).len())
        .filter(|other| *other != row)
        .filter_map(|other| moment(answer, &path::field(&path::row(list, other), "began")))
        .map(|other| other.since(began))
        .filter(|room| *room > 0)
        .min();
    let points = thresholds(state.service, here)
        .into_iter()
        .filter(|length| room.is_none_or(|room| *length < room))
        .filter_map(|length| {
            put(&mut request, &restored_at, Value::Text(Cow::Owned(began.plus(length).iso())));
            Some((length, ask(&request)?))
        })
        .collect();
    Some(Lengths { row, here, amount, points })
}

fn row_of(rest: &str) -> Option<usize> {
    rest.strip_prefix('[')?.split_once(']')?.0.parse().ok()
}

fn next(lengths: &Lengths) -> Option<Next> {
    let more = lengths.points.iter().find(|(length, amount)| *length > lengths.here && amount.yen > lengths.amount.yen);
    more.map(|(length, amount)| Next { row: lengths.row, lacks: length.saturating_sub(lengths.here), amount: *amount })
}

fn leaving(answer: &Answer, (first, last): (Day, Day), here: Day, amount: Money) -> Leaving {
    let mut request = narrowed(answer, RuleId::EarlyTermination);
    let ground = path::get(&answer.request, "answers.cancellation.ground").cloned();
    put(&mut request, "answers.cancellation", Value::Object(Vec::new()));
    if let Some(ground) = ground {
        put(&mut request, "answers.cancellation.ground", ground);
    }
    let mut cost = |day: Day| {
        put(&mut request, asks::ENDED_ON.path, Value::Text(Cow::Owned(day.to_string())));
        ask(&request).map(|cost| (day, cost))
    };
    let span = first.days_until(last).max(1);
    let step = span.saturating_add(17) / 18;
    let mut days: Vec<Day> = (0..19).map(|part| first.plus(step.saturating_mul(part))).collect();
    days.extend([here, last.plus(-1), last, last.plus(1)]);
    days.retain(|day| *day <= last.plus(step) && *day >= first && day.is_in_range());
    let days = ordered(&days);
    let points: Vec<(Day, Money)> = days.into_iter().filter_map(&mut cost).collect();
    let costly = points.iter().rev().find(|(_, cost)| cost.yen > 0).map(|(day, _)| *day);
    let free = points.iter().find(|(day, cost)| cost.yen == 0 && costly.is_some_and(|costly| *day > costly));
    Leaving { here, amount, free: free.map(|(day, _)| *day), points }
}

impl Moment {
    /// As a request has it.
    fn iso(self) -> String {
        let second = self.second_of_day();
        let mut iso = self.day().to_string();
        iso.push('T');
        for (place, part) in [second / 3_600, second / 60 % 60, second % 60].into_iter().enumerate() {
            if place > 0 {
                iso.push(':');
            }
            crate::measure::calendar::push_two(&mut iso, u32::try_from(part).unwrap_or(0));
        }
        iso
    }
}
