//! What else the engine can be asked about a case: how each open reading moves the result, and what a little more or
//! less would change. All of it is the engine's own answers to requests that differ in one place.

use std::borrow::Cow;

use super::answer::Answer;
use super::path;
use super::state::State;
use crate::contract::answer::{Finding, Outcome, Status};
use crate::contract::{Value, consult};
use crate::files::link;
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
    /// The case it was made for, as a link has it.
    pub case: String,
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
    /// The result and what it would be, where each is one figure.
    pub figures: Option<(Money, Money)>,
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
    /// How many outages there are.
    pub rows: usize,
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

/// What the engine said so far to the questions of a study, in their order. A study asks a hundred or two; so that none
/// of it keeps the page from answering a key, it is begun again and again with some more of its answers known.
#[derive(Default)]
pub struct Inquiry {
    known: Vec<Option<Money>>,
}

/// An inquiry on its way through its questions.
struct Asking<'a> {
    known: &'a mut Vec<Option<Money>>,
    next: usize,
    left: usize,
}

/// The questions of this round are used up.
struct Paused;

impl Asking<'_> {
    fn ask(&mut self, request: impl FnOnce() -> Value<'static>) -> Result<Option<Money>, Paused> {
        let place = self.next;
        self.next = place.saturating_add(1);
        if let Some(known) = self.known.get(place) {
            return Ok(*known);
        }
        self.left = self.left.checked_sub(1).ok_or(Paused)?;
        let answer = figure_of(&request());
        self.known.push(answer);
        Ok(answer)
    }
}

impl Inquiry {
    /// Goes on with at most so many questions; the study, once all of them are answered.
    pub fn go_on(&mut self, state: &State, answer: &Answer, questions: usize) -> Option<Study> {
        let mut asking = Asking { known: &mut self.known, next: 0, left: questions };
        Study::by(state, answer, &mut asking).ok()
    }
}

impl Study {
    /// Asks what else can be asked where the answer stands.
    #[must_use]
    pub fn of(state: &State, answer: &Answer) -> Self {
        Inquiry::default().go_on(state, answer, usize::MAX).unwrap_or_default()
    }

    fn by(state: &State, answer: &Answer, asking: &mut Asking<'_>) -> Result<Self, Paused> {
        let mut study = Self::default();
        for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
            let Some(outcome) = &finding.outcome else { continue };
            study.moves.extend(moved(state, answer, finding, asking)?);
            match outcome {
                Outcome::Credit { amount, .. } if finding.status != Status::Incomplete => {
                    study.lengths = lengths(state, answer, amount.money, asking)?;
                    study.next = study.lengths.as_ref().and_then(next);
                }
                Outcome::Charge { amount, lines } => {
                    let ends = lines.iter().filter_map(|line| line.ends);
                    let starts = lines.iter().filter_map(|line| line.from);
                    let here = lines.iter().filter_map(|line| line.ends_on).min();
                    if let (Some(first), Some(last), Some(here)) = (starts.min(), ends.max(), here) {
                        study.leaving = Some(leaving(answer, (first, last), here, amount.money, asking)?);
                    }
                }
                _ => {}
            }
        }
        study.request = Some(answer.request.clone());
        study.case = link::encode(&state.kept());
        Ok(study)
    }

    /// The result it was made for, and what a reading's option makes of it.
    #[must_use]
    pub fn moved(&self, rule: RuleId, reading: (&str, &str)) -> Option<(Money, Money)> {
        self.moves.iter().find(|one| one.rule == rule && one.reading == reading)?.figures
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

/// A request that differs from another in one place.
fn with(request: &Value<'static>, at: &str, value: Value<'static>) -> Value<'static> {
    let mut request = request.clone();
    put(&mut request, at, value);
    request
}

fn figure_of(request: &Value<'static>) -> Option<Money> {
    let assessment = consult(request).assessment?;
    let outcome = assessment.findings.first()?.outcome.as_ref()?;
    figure(outcome)
}

/// What each reading that touches a result makes of it.
pub(super) fn moves(state: &State, answer: &Answer, finding: &Finding) -> Vec<Move> {
    let mut asking = Asking { known: &mut Vec::new(), next: 0, left: usize::MAX };
    moved(state, answer, finding, &mut asking).unwrap_or_default()
}

fn moved(state: &State, answer: &Answer, finding: &Finding, asking: &mut Asking<'_>) -> Result<Vec<Move>, Paused> {
    let mut moves = Vec::new();
    let request = narrowed(answer, finding.rule);
    let now = finding.outcome.as_ref().and_then(figure);
    for id in &finding.readings {
        let Some(reading) = READINGS.iter().find(|reading| reading.id == *id) else { continue };
        let at = path::field("readings", id);
        for option in reading.options.iter().filter(|option| option.id != state.reading(id)) {
            let then = asking.ask(|| with(&request, &at, text(option.id)))?;
            moves.push(Move { rule: finding.rule, reading: (reading.id, option.id), figures: now.zip(then) });
        }
    }
    Ok(moves)
}

/// Places on a line at which the amount may change, in order, and where the line ends. Full days may be counted from any
/// of the moments that `later` has, by their distance from the beginning.
fn thresholds(service: &'static Service, here: Seconds, later: &[Seconds]) -> Vec<Seconds> {
    let Some(terms) = &service.credit else { return Vec::new() };
    let mut lengths: Vec<Seconds> = vec![0, here];
    let mut last = here;
    if let Some(tiers) = &terms.tiers {
        lengths.extend(tiers.bands.edges().flat_map(|edge| [edge, edge.saturating_add(1)]));
        last = tiers.bands.edges().fold(last, i64::max);
    }
    let days = last.max(6 * DAY).saturating_add(2 * DAY).min(40 * DAY) / DAY;
    if terms.full_days.is_some() {
        for from in [0].iter().chain(later) {
            let full = (1..=days).map(|day| day.saturating_mul(DAY).saturating_add(*from));
            lengths.extend(full.filter(|full| *full > 0).flat_map(|full| [full.saturating_sub(1), full]));
        }
    } else {
        lengths.push(days.saturating_mul(DAY));
    }
    ordered(&lengths)
}

/// In order, each once.
pub(super) fn ordered<T: Copy + Ord>(list: &[T]) -> Vec<T> {
    let mut list: Vec<T> = in_order(list, Ord::cmp).into_iter().filter_map(|place| list.get(place).copied()).collect();
    list.dedup();
    list
}

/// A curve that is known at some places, made exact: where the amount differs between two of them, the place is found
/// where it does, unless it changes evenly all the way.
struct Exactly<F> {
    amount: F,
    /// How many places more may be asked for.
    left: usize,
    points: Vec<(i64, Money)>,
}

impl<F: FnMut(i64) -> Result<Option<Money>, Paused>> Exactly<F> {
    fn through(mut self, places: &[i64]) -> Result<Vec<(i64, Money)>, Paused> {
        for place in places {
            let Some(amount) = (self.amount)(*place)? else { continue };
            if let Some(before) = self.points.last().copied() {
                self.between(before, (*place, amount))?;
            }
            self.points.push((*place, amount));
        }
        Ok(self.points)
    }

    fn between(&mut self, from: (i64, Money), to: (i64, Money)) -> Result<(), Paused> {
        let gap = to.0.saturating_sub(from.0);
        if gap <= 1 || from.1 == to.1 || self.left == 0 {
            return Ok(());
        }
        self.left = self.left.saturating_sub(1);
        let middle = from.0.saturating_add(gap / 2);
        let Some(amount) = (self.amount)(middle)? else { return Ok(()) };
        // Twice the amount in the middle of an even slope is both ends' sum, but for a thousandth of what is between them.
        let (low, high) = (from.1.yen, to.1.yen);
        let even = amount.yen.saturating_mul(2).saturating_sub(low).saturating_sub(high).saturating_abs();
        if gap <= 40 && amount != from.1 && amount != to.1 && even <= high.saturating_sub(low).saturating_abs() / 20 + 2
        {
            return Ok(());
        }
        self.between(from, (middle, amount))?;
        self.points.push((middle, amount));
        self.between((middle, amount), to)
    }
}

fn moment(answer: &Answer, at: &str) -> Option<Moment> {
    path::get(&answer.request, at).and_then(Value::as_text).and_then(Moment::parse)
}

fn lengths(state: &State, answer: &Answer, amount: Money, asking: &mut Asking<'_>) -> Result<Option<Lengths>, Paused> {
    let list = asks::INCIDENTS.path;
    let rows = path::rows(&answer.request, list).len();
    let row = if state.outage < rows { state.outage } else { 0 };
    let at = path::row(list, row);
    let restored_at = path::field(&at, "restored");
    let Some(began) = moment(answer, &path::field(&at, "began")) else { return Ok(None) };
    let Some(restored) = moment(answer, &restored_at) else { return Ok(None) };
    let here = restored.since(began);
    let request = narrowed(answer, RuleId::Credit);
    // The others stand still while this one grows; where it would meet the next, it ends.
    let room = (0..rows)
        .filter(|other| *other != row)
        .filter_map(|other| moment(answer, &path::field(&path::row(list, other), "began")))
        .map(|other| other.since(began))
        .filter(|room| *room > 0)
        .min();
    let later: Vec<Seconds> = match path::get(&answer.request, &at) {
        Some(Value::Object(fields)) => {
            let moments = fields.iter().filter_map(|(_, value)| Some(Moment::parse(value.as_text()?)?.since(began)));
            moments.filter(|from| *from != 0 && *from != here).collect()
        }
        _ => Vec::new(),
    };
    let mut places = thresholds(state.service, here, &later);
    places.retain(|length| room.is_none_or(|room| *length < room));
    let amount_of = |length: Seconds| {
        asking.ask(|| with(&request, &restored_at, Value::Text(Cow::Owned(began.plus(length).iso()))))
    };
    let points = Exactly { amount: amount_of, left: 120, points: Vec::new() }.through(&places)?;
    Ok(Some(Lengths { row, rows, here, amount, points }))
}

fn next(lengths: &Lengths) -> Option<Next> {
    let more = lengths.points.iter().find(|(length, amount)| *length > lengths.here && amount.yen > lengths.amount.yen);
    more.map(|(length, amount)| Next { row: lengths.row, lacks: length.saturating_sub(lengths.here), amount: *amount })
}

fn leaving(
    answer: &Answer,
    (first, last): (Day, Day),
    here: Day,
    amount: Money,
    asking: &mut Asking<'_>,
) -> Result<Leaving, Paused> {
    let mut request = narrowed(answer, RuleId::EarlyTermination);
    let ground = path::get(&answer.request, "answers.cancellation.ground").cloned();
    put(&mut request, "answers.cancellation", Value::Object(Vec::new()));
    if let Some(ground) = ground {
        put(&mut request, "answers.cancellation.ground", ground);
    }
    let span = first.days_until(last).max(1);
    let step = if span <= 62 { 1 } else { span.saturating_add(17) / 18 };
    // A last day that lies as far behind the period as the period is long is still shown; one further off stands at the edge.
    let until = first.days_until(here).clamp(0, span.saturating_mul(2)).max(span.saturating_add(step));
    let mut places: Vec<i64> =
        (0..=until.checked_div(step).unwrap_or(0)).map(|part| step.saturating_mul(part)).collect();
    places.extend([first.days_until(here), span.saturating_sub(1), span, span.saturating_add(1), until]);
    places.retain(|place| (0..=until).contains(place) && first.plus(*place).is_in_range());
    let cost = |place: i64| {
        asking.ask(|| with(&request, asks::ENDED_ON.path, Value::Text(Cow::Owned(first.plus(place).to_string()))))
    };
    let points = Exactly { amount: cost, left: 120, points: Vec::new() }.through(&ordered(&places))?;
    let points: Vec<(Day, Money)> = points.into_iter().map(|(place, cost)| (first.plus(place), cost)).collect();
    let costly = points.iter().rev().find(|(_, cost)| cost.yen > 0).map(|(day, _)| *day);
    let free = points.iter().find(|(day, cost)| cost.yen == 0 && costly.is_some_and(|costly| *day > costly));
    Ok(Leaving { here, amount, free: free.map(|(day, _)| *day), points })
}

impl Moment {
    /// As a request has it.
    pub(super) fn iso(self) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::SERVICES;
    use crate::terms::Language;

    fn state(service: usize, rule: RuleId, typed: &[(&str, &str)]) -> State {
        let mut state = State::new(SERVICES[service], Language::En, Day::parse("2026-11-21").unwrap());
        state.rules = vec![rule];
        state.settle();
        for (at, text) in typed {
            state.set(at, text);
        }
        state
    }

    /// What the engine says where the case's answer at a path is another.
    fn asked(state: &State, rule: RuleId, at: &str, value: String) -> Money {
        let request = narrowed(&Answer::to(state), rule);
        figure_of(&with(&request, at, Value::Text(Cow::Owned(value)))).unwrap()
    }

    #[test]
    fn between_two_points_of_the_lengths_nothing_changes() {
        let began = Moment::parse("2026-09-10T10:00").unwrap();
        for noticed in ["", "2026-09-10 17:20"] {
            let typed = [
                ("answers.incidents[0].began", "2026-09-10 10:00"),
                ("answers.incidents[0].restored", "9 days"),
                ("answers.incidents[0].noticed", noticed),
                ("answers.monthlyFee", "98,765"),
            ];
            let state = state(0, RuleId::Credit, &typed);
            let lengths = Study::of(&state, &Answer::to(&state)).lengths.unwrap();
            assert!(lengths.points.last().unwrap().0 >= 15 * DAY);
            let mut changes = 0;
            for pair in lengths.points.windows(2) {
                let ((from, low), (to, high)) = (pair[0], pair[1]);
                assert!(low == high || to - from == 1, "{noticed} {from} {low:?} {to} {high:?}");
                changes += usize::from(low != high);
                let middle = began.plus(from + (to - from) / 2).iso();
                assert_eq!(asked(&state, RuleId::Credit, "answers.incidents[0].restored", middle), low);
            }
            assert!(changes > 12, "{noticed} {changes}");
        }
    }

    #[test]
    fn the_cost_of_leaving_is_exact_where_it_ends_and_where_it_leaps() {
        for (service, fee, reading) in
            [(4, "50,000", "calendar-days"), (1, "300,000", "calendar-days"), (4, "50,000", "whole-months")]
        {
            let typed = [
                ("answers.cancellation.endedOn", "2026-07-05"),
                ("answers.startedOn", "2026-06-20"),
                ("answers.monthlyFee", fee),
            ];
            let mut state = state(service, RuleId::EarlyTermination, &typed);
            state.read("residual", reading);
            let leaving = Study::of(&state, &Answer::to(&state)).leaving.unwrap();
            let free = leaving.free.unwrap();
            let cost = |day: Day| asked(&state, RuleId::EarlyTermination, asks::ENDED_ON.path, day.to_string()).yen;
            assert!(cost(free) == 0 && cost(free.plus(-1)) > 0);
            for pair in leaving.points.windows(2) {
                let ((from, high), (to, low)) = (pair[0], pair[1]);
                let days = from.days_until(to);
                let even = high.yen - (high.yen - low.yen) * (days / 2) / days;
                let off = (cost(from.plus(days / 2)) - even).abs();
                assert!(off * 160 <= leaving.points[0].1.yen, "{service} {reading} {from} {to} {off}");
            }
        }
    }

    #[test]
    fn a_study_in_pieces_is_the_study_at_once() {
        let typed = [
            ("answers.incidents[0].began", "2026-09-10 10:00"),
            ("answers.incidents[0].restored", "25 h"),
            ("answers.monthlyFee", "98,765"),
        ];
        let state = state(0, RuleId::Credit, &typed);
        let answer = Answer::to(&state);
        let (mut inquiry, mut rounds) = (Inquiry::default(), 0);
        let study = loop {
            rounds += 1;
            if let Some(study) = inquiry.go_on(&state, &answer, 6) {
                break study;
            }
        };
        assert!(rounds > 5);
        assert_eq!(study, Study::of(&state, &answer));
    }
}
