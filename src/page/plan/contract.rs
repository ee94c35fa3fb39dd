//! A contract as it was told, put to the engine with one ending after another. Every figure of a plan is the engine's
//! answer to one of these requests; they differ in how and when the contract ends, and in nothing else.

use std::borrow::Cow;

use super::super::path;
use super::super::state::State;
use super::super::study::{put, text};
use crate::contract::answer::{ChargeLine, OptionEnd, Outcome, Question};
use crate::contract::{Value, consult, outcome};
use crate::measure::{Day, Money};
use crate::rules::asks;
use crate::terms::RuleId;
use crate::terms::ask::Kind;

/// A contract, without a word on how it ends.
#[derive(Clone)]
pub struct Contract {
    /// The request, without an ending.
    facts: Value<'static>,
    /// Where days of changes stand in it.
    changes: Vec<String>,
    /// The day it is.
    pub today: Day,
    /// The last day, if a notice arrived today; nothing but the document decides it.
    pub earliest: Day,
}

/// Whether changes that are planned take place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Those up to the last day.
    TakePlace,
    /// None of those that lie ahead.
    Dropped,
}

const CANCELLATION: &str = "answers.cancellation";

impl Contract {
    /// The contract that a request tells of; none where its service is not known.
    #[must_use]
    pub fn of(state: &State, request: &Value<'static>, questions: &[Question]) -> Option<Self> {
        let mut facts = request.clone();
        let ground = path::get(request, asks::GROUND.path).cloned();
        put(&mut facts, CANCELLATION, Value::Object(Vec::new()));
        if let Some(ground) = ground {
            put(&mut facts, asks::GROUND.path, ground);
        }
        without(&mut facts, asks::WANTED_END.path);
        let changes = questions.iter().filter(|question| question.kind() == Kind::Days).map(Question::path).collect();
        let mut bare = Value::Object(Vec::new());
        put(&mut bare, "service", text(state.service.id));
        put(&mut bare, "rules", Value::List(vec![text(RuleId::End.id())]));
        put(&mut bare, asks::NOTICE_ARRIVED_ON.path, written(state.today));
        match outcome(&bare)? {
            Outcome::End { ends_on: Some(earliest), .. } => Some(Self { facts, changes, today: state.today, earliest }),
            _ => None,
        }
    }

    /// The same contract with an open point read another way.
    #[must_use]
    pub fn reading(&self, id: &'static str, option: &'static str) -> Self {
        let mut other = self.clone();
        put(&mut other.facts, &path::field("readings", id), text(option));
        other
    }

    /// Days from the arrival of a notice to its effect.
    fn wait(&self) -> i64 {
        self.today.days_until(self.earliest)
    }

    /// The latest arrival of a notice to end on a day.
    #[must_use]
    pub fn notice_for(&self, last: Day) -> Day {
        last.plus(self.wait().saturating_neg())
    }

    /// The first day on which it can end: not before the earliest, and not before anything of it begins.
    #[must_use]
    pub fn first(&self) -> Day {
        let mut starts = Vec::new();
        days_under(&self.facts, "startedOn", &mut starts);
        starts.into_iter().fold(self.earliest, Day::max)
    }

    /// The changes that lie ahead.
    #[must_use]
    pub fn planned(&self) -> Vec<Day> {
        let lists = self.changes.iter().flat_map(|list| path::rows(&self.facts, list));
        let days = lists.filter_map(|day| day.as_text().and_then(Day::parse));
        days.filter(|day| *day > self.today).collect()
    }

    /// The request for some rules, ended on a day by a notice that arrives as late as it may.
    #[must_use]
    pub fn ended(&self, last: Day, rules: &[RuleId], changes: Changes) -> Value<'static> {
        let mut request = self.facts.clone();
        put(&mut request, "rules", Value::List(rules.iter().map(|rule| text(rule.id())).collect()));
        put(&mut request, asks::NOTICE_ARRIVED_ON.path, written(self.notice_for(last)));
        put(&mut request, asks::REQUESTED_FOR.path, written(last));
        put(&mut request, asks::WANTED_END.path, written(last));
        for list in &self.changes {
            if let Some(Value::List(days)) = place_of(&mut request, list) {
                // What would have changed later does not change any more.
                days.retain(|day| {
                    let day = day.as_text().and_then(Day::parse);
                    day.is_none_or(|day| day <= last && (changes == Changes::TakePlace || day <= self.today))
                });
            }
        }
        request
    }

    /// What leaving on a day costs, line by line and in all.
    #[must_use]
    pub fn charge(&self, last: Day, changes: Changes) -> Option<(Vec<ChargeLine>, Money)> {
        match outcome(&self.ended(last, &[RuleId::EarlyTermination], changes))? {
            Outcome::Charge { lines, amount } => Some((lines, amount.money)),
            _ => None,
        }
    }

    /// When the options end if the contract ends on a day.
    #[must_use]
    pub fn options_end(&self, last: Day) -> Vec<OptionEnd> {
        match outcome(&self.ended(last, &[RuleId::End], Changes::TakePlace)) {
            Some(Outcome::End { options, .. }) => options,
            _ => Vec::new(),
        }
    }

    /// The monthly fees from today until a day, where everything they need was told.
    #[must_use]
    pub fn fees(&self, last: Day, until: Day) -> Option<Money> {
        match outcome(&self.fees_until(last, until))? {
            Outcome::Fees { over_period, .. } => over_period,
            _ => None,
        }
    }

    fn fees_until(&self, last: Day, until: Day) -> Value<'static> {
        let mut request = self.ended(last, &[RuleId::Fees], Changes::TakePlace);
        put(&mut request, &path::field(asks::PERIOD.path, "from"), written(self.today));
        put(&mut request, &path::field(asks::PERIOD.path, "to"), written(until));
        request
    }

    /// The questions that monthly fees rest on.
    #[must_use]
    pub fn asked_for_fees(&self) -> Vec<Question> {
        let Some(assessment) = consult(&self.fees_until(self.first(), self.first())).assessment else {
            return Vec::new();
        };
        let missing = assessment.findings.first().map_or(&[][..], |finding| &finding.missing);
        let bears = |question: &Question| {
            let open = question.answered || missing.contains(&question.at);
            !asks::is_once(question.at.ask) && (open || matches!(question.kind(), Kind::Yen | Kind::Count))
        };
        assessment.questions.iter().filter(|question| bears(question)).cloned().collect()
    }

    /// The latest arrival of a notice that stops an option alone on a day; none where the document has no such notice,
    /// or the option has an end of its own already.
    #[must_use]
    pub fn notice_to_stop(&self, index: usize, last: Day) -> Option<Day> {
        let option = path::row(asks::OPTIONS.path, index);
        if ["stop", "endedOn"].iter().any(|key| path::get(&self.facts, &path::field(&option, key)).is_some()) {
            return None;
        }
        let mut request = self.ended(last, &[RuleId::End], Changes::TakePlace);
        put(&mut request, CANCELLATION, Value::Object(Vec::new()));
        let at = path::field(&option, "stop.noticeArrivedOn");
        let mut stopped = |arrival: Day| {
            put(&mut request, &at, written(arrival));
            match outcome(&request)? {
                Outcome::End { options, .. } => options.iter().find(|one| one.index == index)?.ends_on,
                _ => None,
            }
        };
        let wait = last.days_until(stopped(last)?);
        let latest = last.plus(wait.saturating_neg());
        (stopped(latest) == Some(last)).then_some(latest)
    }
}

/// A day as a request has it.
fn written(day: Day) -> Value<'static> {
    Value::Text(Cow::Owned(day.to_string()))
}

/// Takes the field at a path away.
pub fn without(request: &mut Value<'static>, at: &str) {
    if let Some((object, key)) = at.rsplit_once('.')
        && let Some(Value::Object(fields)) = place_of(request, object)
    {
        fields.retain(|(name, _)| name != key);
    }
}

/// The place at a path, where there is one.
fn place_of<'v>(request: &'v mut Value<'static>, at: &str) -> Option<&'v mut Value<'static>> {
    path::get(request, at)?;
    path::place(request, at)
}

/// All days that stand under a key, wherever.
fn days_under(value: &Value<'static>, key: &str, days: &mut Vec<Day>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_text().filter(|_| name == key).and_then(Day::parse) {
                    Some(day) => days.push(day),
                    None => days_under(value, key, days),
                }
            }
        }
        Value::List(entries) => entries.iter().for_each(|entry| days_under(entry, key, days)),
        _ => {}
    }
}
