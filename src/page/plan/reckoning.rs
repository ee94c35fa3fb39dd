//! What a plan comes to: the ways of leaving beside each other, and for the chosen one all its days.

use std::sync::Arc;

use super::super::answer::Answer;
use super::super::state::State;
use super::super::study::{Leaving, Study, moves, ordered, put, text};
use super::super::{entry, path};
use super::contract::{Changes, Contract, without};
use crate::contract::answer::{ChargeLine, Finding, OptionEnd, Outcome, Question};
use crate::contract::{Code, Value, consult};
use crate::measure::{Day, Money};
use crate::rules::asks;
use crate::terms::RuleId;
use crate::terms::readings::READINGS;

/// What was told of a contract, and what else is asked.
pub struct Told {
    /// The questions and what is wrong; its results are those of leaving as soon as possible.
    pub answer: Answer,
    /// The question for the day to be out by.
    pub wanted: Option<Question>,
    /// Questions that only the monthly fees until then rest on.
    pub besides: Vec<Question>,
    contract: Option<Contract>,
}

/// A plan.
#[derive(PartialEq)]
pub struct Plan {
    /// What was told, as a request.
    pub told: Value<'static>,
    /// The day it is.
    pub today: Day,
    /// The day to be out by, and the latest day for its notice, which may be past.
    pub wanted: Option<(Day, Day)>,
    /// The first day on which the contract can end.
    pub first: Day,
    /// Ways of leaving, in order of time.
    pub ways: Vec<Way>,
    /// Which of them is chosen.
    pub chosen: usize,
    /// The engine's answer for the chosen one.
    pub answer: Arc<Answer>,
    /// What the readings make of it.
    pub study: Study,
    /// The options' ends, and the first day of the least charge, under readings that move them.
    pub moved: Vec<Moved>,
    /// For each option the latest notice to stop it alone on the chosen day.
    pub stops: Vec<Option<Day>>,
    /// The first day of the least charge.
    pub least: Option<(Day, Money)>,
    /// What planned changes do.
    pub restart: Option<Restart>,
}

/// A way of leaving.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The last day.
    pub last: Day,
    /// The latest day for the notice.
    pub notice: Day,
    /// What it is looked at for.
    pub why: Vec<Why>,
    /// What it costs, once that can be said.
    pub charge: Option<Money>,
    /// The monthly fees from today until everything has ended, once they can be said.
    pub fees: Option<Money>,
}

/// What a way of leaving is looked at for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is the soonest.
    Soonest,
    /// It is wanted.
    Wanted,
    /// It is the first that costs least.
    Cheapest,
}

/// Days under another reading, where it moves them.
#[derive(Debug, PartialEq)]
pub struct Moved {
    /// The reading and its option.
    pub reading: (&'static str, &'static str),
    /// The options' ends that are others.
    pub ends: Vec<OptionEnd>,
    /// The first day of the least charge, if that is another, and the charge.
    pub least: Option<(Day, Money)>,
}

/// What planned changes do to a contract.
#[derive(Debug, PartialEq)]
pub struct Restart {
    /// Minimum periods that begin anew: for what, their last day without and with the changes.
    pub periods: Vec<(String, Day, Day)>,
    /// The first day of the least charge, without and with them.
    pub least: [(Day, Money); 2],
    /// What the chosen day costs without and with them.
    pub charge: [Money; 2],
}

/// The rules of a plan.
pub const RULES: [RuleId; 2] = [RuleId::End, RuleId::EarlyTermination];

impl Told {
    /// What was told.
    #[must_use]
    pub fn by(state: &State) -> Self {
        let mut entered = state.entered();
        let hidden = [&asks::NOTICE_ARRIVED_ON, &asks::REQUESTED_FOR, &asks::ENDED_ON];
        for ask in hidden {
            without(&mut entered.request, ask.path);
        }
        only_what_is_asked(&mut entered.request);
        let consultation = consult(&entered.request);
        let questions = consultation.assessment.map(|assessment| assessment.questions).unwrap_or_default();
        let contract = Contract::of(state, &entered.request, &questions);
        // Once it ends, more is asked: what is charged, and on what ground.
        let soonest = contract.as_ref().map(|contract| contract.ended(contract.first(), &RULES, Changes::TakePlace));
        let mut assessment = soonest.as_ref().and_then(|request| consult(request).assessment);
        let (mut wanted, mut besides) = (None, Vec::new());
        if let (Some(assessment), Some(contract)) = (&mut assessment, &contract) {
            let questions = std::mem::take(&mut assessment.questions);
            let known = |list: &[Question], one: &Question| list.iter().any(|other| other.at == one.at);
            wanted = questions.iter().find(|one| one.at.ask.path == asks::WANTED_END.path).cloned();
            let asked =
                |one: &Question| !hidden.iter().chain([&&asks::WANTED_END]).any(|ask| ask.path == one.at.ask.path);
            assessment.questions = questions.into_iter().filter(asked).collect();
            for question in contract.asked_for_fees() {
                if !known(&assessment.questions, &question) {
                    let list = if question.at.row.is_some() { &mut assessment.questions } else { &mut besides };
                    list.push(question);
                }
            }
        }
        let asked: Vec<String> = assessment
            .iter()
            .flat_map(|assessment| &assessment.questions)
            .chain(&besides)
            .chain(&wanted)
            .map(Question::path)
            .collect();
        let matters = |at: &str| {
            entry::kind_at(state.service, &path::pattern(at)).is_none() || asked.iter().any(|one| path::leads(one, at))
        };
        let (mut wrong, mut needed) = (Vec::new(), Vec::new());
        for (at, right) in entered.misread.into_iter().filter(|(at, _)| matters(at)) {
            wrong.push((at, right.in_language(state.language).to_owned()));
        }
        for problem in consultation.problems.into_iter().filter(|problem| matters(&problem.path)) {
            let list = if problem.code == Code::Missing { &mut needed } else { &mut wrong };
            if !list.iter().any(|(at, _)| *at == problem.path) {
                list.push((problem.path, problem.message));
            }
        }
        let answer = Answer { request: entered.request, assessment, wrong, needed, read: entered.read };
        Self { answer, wanted, besides, contract }
    }
}

/// Takes away what only other errands ask for: left unfinished there, it would stand in the way of every answer here.
fn only_what_is_asked(request: &mut Value<'static>) {
    let mut wide = request.clone();
    let rules = RULES.iter().chain([&RuleId::Fees]);
    put(&mut wide, "rules", Value::List(rules.map(|rule| text(rule.id())).collect()));
    let questions = consult(&wide).assessment.map(|assessment| assessment.questions).unwrap_or_default();
    if let Some(Value::Object(answers)) = path::place(request, "answers") {
        answers.retain(|(key, _)| {
            let at = path::field("answers", key);
            questions.iter().any(|question| !asks::is_once(question.at.ask) && path::leads(&at, question.at.ask.path))
        });
    }
}

impl Plan {
    /// The plan of what was told, where nothing is wrong with it.
    #[must_use]
    pub fn of(state: &State, told: &Told) -> Option<Self> {
        let contract = told.contract.as_ref().filter(|_| told.answer.stands())?;
        let first = contract.first();
        let wanted = path::get(&told.answer.request, asks::WANTED_END.path).and_then(Value::as_text);
        let wanted = wanted.and_then(Day::parse);
        let least = contract.cheapest(Changes::TakePlace);
        let last = match (wanted, least) {
            (Some(wanted), _) => wanted.max(first),
            (None, Some((day, _))) => day,
            (None, None) => first,
        };
        let mut ways: Vec<Way> = Vec::new();
        let reachable = wanted.filter(|wanted| *wanted >= first);
        let days = [(Why::Soonest, Some(first)), (Why::Wanted, reachable), (Why::Cheapest, least.map(|(day, _)| day))];
        for (why, day) in days {
            let Some(day) = day else { continue };
            match ways.iter_mut().find(|way| way.last == day) {
                Some(way) => way.why.push(why),
                None => {
                    let place = ways.iter().filter(|way| way.last < day).count();
                    ways.insert(place, contract.way(day, why));
                }
            }
        }
        let chosen = ways.iter().position(|way| way.last == last)?;
        let request = contract.ended(last, &RULES, Changes::TakePlace);
        let assessment = consult(&request).assessment?;
        let (wrong, needed, read) = (Vec::new(), Vec::new(), Vec::new());
        let answer = Answer { request, assessment: Some(assessment), wrong, needed, read };
        let mut study = Study { request: Some(answer.request.clone()), ..Study::default() };
        for finding in answer.assessment.iter().flat_map(|assessment| &assessment.findings) {
            study.moves.extend(moves(state, &answer, finding));
        }
        let options = match answer.end() {
            Some(Outcome::End { options, .. }) => options.len(),
            _ => 0,
        };
        study.leaving = least.and_then(|least| contract.curve(last, least));
        Some(Self {
            told: told.answer.request.clone(),
            today: state.today,
            wanted: wanted.map(|wanted| (wanted, contract.notice_for(wanted))),
            first,
            moved: moved(state, contract, [&told.answer, &answer], least),
            stops: (0..options).map(|index| contract.notice_to_stop(index, last)).collect(),
            restart: contract.restart(last),
            ways,
            chosen,
            answer: Arc::new(answer),
            study,
            least,
        })
    }

    /// The chosen way.
    #[must_use]
    pub fn way(&self) -> Option<&Way> {
        self.ways.get(self.chosen)
    }

    /// The findings of the chosen way.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        self.answer.assessment.as_ref().map_or(&[], |assessment| &assessment.findings)
    }

    /// The way that comes to least, monthly fees included where they are known of all.
    #[must_use]
    pub fn cheapest_in_all(&self) -> Option<usize> {
        let totals: Option<Vec<Money>> = self.ways.iter().map(|way| way.total().or(way.charge)).collect();
        let totals = totals.filter(|_| self.ways.len() > 1)?;
        let known = self.ways.iter().filter(|way| way.fees.is_some()).count();
        let least = totals.iter().map(|total| total.yen).min()?;
        let at = totals.iter().position(|total| total.yen == least)?;
        let differ = totals.iter().any(|total| total.yen != least);
        (differ && (known == 0 || known == self.ways.len())).then_some(at)
    }
}

impl Way {
    /// Charge and monthly fees together.
    #[must_use]
    pub fn total(&self) -> Option<Money> {
        Some(self.fees?.plus(self.charge?))
    }
}

impl Answer {
    /// When it ends.
    #[must_use]
    pub fn end(&self) -> Option<&Outcome> {
        self.outcome_of(RuleId::End)
    }

    /// What it costs, line by line.
    #[must_use]
    pub fn charge_lines(&self) -> &[ChargeLine] {
        match self.outcome_of(RuleId::EarlyTermination) {
            Some(Outcome::Charge { lines, .. }) => lines,
            _ => &[],
        }
    }

    fn outcome_of(&self, rule: RuleId) -> Option<&Outcome> {
        let mut findings = self.assessment.iter().flat_map(|assessment| &assessment.findings);
        findings.find(|finding| finding.rule == rule)?.outcome.as_ref()
    }
}

impl Contract {
    fn way(&self, last: Day, why: Why) -> Way {
        let until = self.options_end(last).into_iter().filter_map(|option| option.ends_on).fold(last, Day::max);
        let charge = self.charge(last, Changes::TakePlace).map(|(_, amount)| amount);
        Way { last, notice: self.notice_for(last), why: vec![why], charge, fees: self.fees(last, until) }
    }

    /// The first day of the least charge.
    ///
    /// From one day to the next a charge only falls, save on days on which a period ends or a change takes place. So
    /// the least stands on one of those days or on the day before one, and the first day of the least is found by
    /// halving what lies before it.
    fn cheapest(&self, changes: Changes) -> Option<(Day, Money)> {
        let days = self.edges(changes)?;
        let mut least: Option<(usize, Money)> = None;
        let mut costs = Vec::with_capacity(days.len());
        for (place, day) in days.iter().enumerate() {
            let cost = self.charge(*day, changes)?.1;
            if least.is_none_or(|(_, least)| cost.yen < least.yen) {
                least = Some((place, cost));
            }
            costs.push(cost);
        }
        let (place, cost) = least?;
        let mut first = *days.get(place)?;
        if let Some(mut before) = place.checked_sub(1).and_then(|before| days.get(before).copied()) {
            while before.plus(1) < first {
                let middle = before.plus(before.days_until(first) / 2);
                if self.charge(middle, changes)?.1.yen == cost.yen { first = middle } else { before = middle }
            }
        }
        Some((first, cost))
    }

    /// The days on which a charge can do anything but fall a little, and their neighbours; the first of all among them.
    fn edges(&self, changes: Changes) -> Option<Vec<Day>> {
        let first = self.first();
        let planned = if changes == Changes::TakePlace { self.planned() } else { Vec::new() };
        let mut edges = Vec::new();
        for day in planned.iter().copied().filter(|day| *day > first).chain([first]) {
            edges.push(day);
            for line in self.charge(day, changes)?.0 {
                let Some(ends) = line.ends else { continue };
                let runs_on = line.ends_on.map_or(0, |ends_on| day.days_until(ends_on).max(0));
                edges.extend([ends, ends.plus(runs_on.saturating_neg())]);
            }
        }
        let near = edges.into_iter().flat_map(|day| [day.plus(-1), day, day.plus(1)]);
        let near: Vec<Day> = near.filter(|day| *day >= first && day.is_in_range()).collect();
        Some(ordered(&near))
    }

    /// What leaving costs by the last day, where that is not the same every day.
    fn curve(&self, here: Day, (day, least): (Day, Money)) -> Option<Leaving> {
        let mut days = self.edges(Changes::TakePlace)?;
        let (from, edge) = (*days.first()?, *days.last()?);
        let span = from.days_until(edge).max(1);
        let step = if span <= 62 { 1 } else { span.saturating_add(17) / 18 };
        // A day that lies as far behind the last edge as that lies ahead is still drawn; one further off stands at the side.
        let to = edge.plus(step).max(here.min(edge.plus(span)));
        days.extend((0..80).map(|part| from.plus(step.saturating_mul(part))));
        days.extend([here, day, to]);
        days.retain(|day| *day <= to && day.is_in_range());
        let cost = |day: Day| Some((day, self.charge(day, Changes::TakePlace)?.1));
        let points: Vec<(Day, Money)> = ordered(&days).into_iter().filter_map(cost).collect();
        let amount = cost(here)?.1;
        let differ = points.iter().any(|(_, cost)| cost.yen != least.yen);
        let free = (least.yen == 0).then_some(day);
        differ.then_some(Leaving { here, amount, points, free })
    }

    /// What planned changes do, where there are any.
    fn restart(&self, last: Day) -> Option<Restart> {
        let after = self.planned().into_iter().max()?.max(self.first());
        let (before, now) = (self.charge(after, Changes::Dropped)?.0, self.charge(after, Changes::TakePlace)?.0);
        let periods = before.into_iter().zip(now);
        let periods = periods.filter_map(|(a, b)| Some((a.what.into_owned(), a.ends?, b.ends?)));
        Some(Restart {
            periods: periods.filter(|(_, before, after)| before != after).collect(),
            least: [self.cheapest(Changes::Dropped)?, self.cheapest(Changes::TakePlace)?],
            charge: [self.charge(last, Changes::Dropped)?.1, self.charge(last, Changes::TakePlace)?.1],
        })
    }
}

/// The days that stand elsewhere under another reading. What touches the soonest end or the chosen one is tried.
fn moved(
    state: &State,
    contract: &Contract,
    [soonest, chosen]: [&Answer; 2],
    least: Option<(Day, Money)>,
) -> Vec<Moved> {
    let findings = [soonest, chosen].into_iter().filter_map(|answer| answer.assessment.as_ref());
    let findings = findings.flat_map(|assessment| &assessment.findings);
    let touching: Vec<&str> = findings.flat_map(|finding| &finding.readings).copied().collect();
    let (last, now) = match chosen.end() {
        Some(Outcome::End { ends_on: Some(last), options, .. }) => (*last, options.as_slice()),
        _ => return Vec::new(),
    };
    let mut moved = Vec::new();
    for reading in READINGS.iter().filter(|reading| touching.contains(&reading.id)) {
        for option in reading.options.iter().filter(|option| option.id != state.reading(reading.id)) {
            let other = contract.reading(reading.id, option.id);
            let ends = other.options_end(last).into_iter().filter(|end| !now.contains(end)).collect::<Vec<_>>();
            let least = other.cheapest(Changes::TakePlace).filter(|(day, _)| least.is_some_and(|(now, _)| now != *day));
            if !ends.is_empty() || least.is_some() {
                moved.push(Moved { reading: (reading.id, option.id), ends, least });
            }
        }
    }
    moved
}

#[cfg(test)]
impl Told {
    /// The paths of all questions that are put.
    pub(super) fn asked(&self) -> Vec<String> {
        self.answer.questions().iter().chain(&self.besides).map(Question::path).collect()
    }
}
