//! The worksheet of one rule: what was asked, which readings were consulted, and every step of the working.
//!
//! The vocabulary's operations compute and write their step in one go, so a step cannot say what was not computed.
//! The same rule also runs without a record, once for each way the text may be read, to find the range of the result.

use std::borrow::Cow;

use super::ask::{Among, Ask, Place, Row};
use super::clause::{Citation, Clause};
use super::readings::READINGS;
use super::service::Service;
use super::text::{Language, Text};
use super::words::{self, Term};
use crate::contract::answer::{Question, Step};
use crate::contract::case::Case;
use crate::measure::order::each_once;

/// The open points, in the order of [`READINGS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is explained in READINGS")]
pub enum Open {
    YenFraction,
    RoundingOrder,
    Residual,
    EffectDay,
    MonthlyFeeScope,
    OptionChargeAfterArticle28,
    OptionsOnEnd,
    MicrosoftGuarantee,
    OutageClock,
    AnnouncedGuarantee,
    Announced24Hour,
    Cap,
    ClaimClock,
    ConnectionResidual,
    ChargeBase,
    NoticeCredit,
    ParentFee,
    ZoneFee,
    MonthCrossing,
}

/// How many open points there are; the place after them is the way unsure answers are taken.
const OPEN: usize = 19;
const WAY: usize = OPEN;

impl Open {
    /// Its identifier.
    #[must_use]
    pub fn id(self) -> &'static str {
        READINGS.get(self as usize).map_or("", |reading| reading.id)
    }
}

/// A choice for every open point: the place of the option, 0 being the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices([u8; OPEN]);

impl Choices {
    /// Chooses an option of the open point at a place of [`READINGS`].
    pub fn set(&mut self, place: usize, option: usize) {
        if let (Some(choice), Ok(option)) = (self.0.get_mut(place), u8::try_from(option)) {
            *choice = option;
        }
    }

    /// The option chosen for the open point at a place of [`READINGS`].
    #[must_use]
    pub fn get(&self, place: usize) -> usize {
        self.0.get(place).copied().map_or(0, usize::from)
    }
}

/// How unsure answers are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// So that lines earn, or charges are due.
    Earning,
    /// So that they do not.
    Against,
}

/// The worksheet.
pub struct Sheet<'a> {
    /// The answers.
    pub case: &'a Case,
    /// The service whose document is read.
    pub service: &'static Service,
    language: Language,
    decided: [Option<u8>; OPEN + 1],
    consulted: u32,
    trail: Option<Vec<Turn>>,
    planned: usize,
    record: Option<Record>,
    missing: Vec<Place>,
    absent: bool,
}

/// A decision of one run: which open point, which option was taken, how many there are.
#[derive(Clone, Copy, Debug)]
struct Turn {
    place: usize,
    option: u8,
    options: u8,
}

/// What a recorded run leaves behind.
#[derive(Debug, Default)]
pub struct Record {
    /// The working.
    pub steps: Vec<Step>,
    /// What was asked, in order.
    pub questions: Vec<Question>,
    /// Answers taken at their default.
    pub assumed: Vec<Place>,
    /// Where the result rests.
    pub clauses: Vec<&'static Clause>,
    /// For which rows each question was asked.
    asked: Vec<Asked>,
}

/// The rows a question was asked for: all before `next`, and some beyond it, in order.
#[derive(Debug)]
struct Asked {
    ask: &'static Ask,
    next: usize,
    beyond: Vec<usize>,
}

impl Record {
    /// Room for what a usual request leaves behind, so that it is written without moving.
    fn with_room() -> Self {
        Self {
            steps: Vec::with_capacity(16),
            questions: Vec::with_capacity(24),
            assumed: Vec::with_capacity(8),
            clauses: Vec::with_capacity(8),
            asked: Vec::with_capacity(16),
        }
    }

    /// Whether a question comes for the first time. The rows of a list are mostly asked from the first to the last.
    fn is_new(&mut self, ask: &'static Ask, row: Row) -> bool {
        let row = row.unwrap_or(0);
        let asked = match self.asked.iter().position(|asked| std::ptr::eq(asked.ask, ask)) {
            Some(place) => self.asked.get_mut(place),
            None => {
                self.asked.push(Asked { ask, next: 0, beyond: Vec::new() });
                self.asked.last_mut()
            }
        };
        let Some(asked) = asked.filter(|asked| asked.next <= row) else { return false };
        let place = asked.beyond.binary_search(&row);
        if asked.next == row {
            asked.next = row.saturating_add(1);
        } else if let Err(place) = place {
            asked.beyond.insert(place, row);
        }
        place.is_err()
    }
}

/// Runs and choices.
impl<'a> Sheet<'a> {
    /// A sheet that records, at the given choices; unsure answers count so that lines earn.
    #[must_use]
    pub fn recording(case: &'a Case, service: &'static Service, choices: &Choices, language: Language) -> Self {
        Self { record: Some(Record::with_room()), ..Self::silent(case, service, choices, Way::Earning, language) }
    }

    /// A sheet that only computes, at the given choices.
    #[must_use]
    pub fn silent(case: &'a Case, service: &'static Service, choices: &Choices, way: Way, language: Language) -> Self {
        let mut decided = [None; OPEN + 1];
        for (decision, choice) in decided.iter_mut().zip(choices.0.iter().chain([&(way as u8)])) {
            *decision = Some(*choice);
        }
        Self {
            case,
            service,
            language,
            decided,
            consulted: 0,
            trail: None,
            planned: 0,
            record: None,
            missing: Vec::new(),
            absent: false,
        }
    }

    /// A sheet that follows every combination of the readings it comes upon, one run after the other.
    #[must_use]
    pub fn exploring(case: &'a Case, service: &'static Service, language: Language) -> Self {
        let fixed = Self::silent(case, service, &Choices::default(), Way::Earning, language);
        Self { decided: [None; OPEN + 1], trail: Some(Vec::new()), ..fixed }
    }

    /// How many decisions this run has made.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.trail.as_ref().map_or(0, Vec::len)
    }

    /// Prepares the next combination that shares the first `depth` decisions; false where there is none left.
    pub fn next_combination(&mut self, depth: usize) -> bool {
        let Some(trail) = self.trail.as_mut() else { return false };
        while trail.len() > depth
            && let Some(mut turn) = trail.pop()
        {
            turn.option = turn.option.saturating_add(1);
            if turn.option < turn.options {
                trail.push(turn);
                self.planned = trail.len();
                self.decided = [None; OPEN + 1];
                for turn in trail.iter() {
                    if let Some(decision) = self.decided.get_mut(turn.place) {
                        *decision = Some(turn.option);
                    }
                }
                return true;
            }
        }
        false
    }

    /// The option of an open point that this run follows. It is asked only where the answer makes a difference.
    pub fn reads(&mut self, open: Open) -> u8 {
        let options = READINGS.get(open as usize).map_or(1, |reading| reading.options.len());
        self.decide(open as usize, u8::try_from(options).unwrap_or(1))
    }

    /// The option this run follows where the answer makes no difference to anything but what is shown.
    #[must_use]
    pub fn peeks(&self, open: Open) -> u8 {
        self.decided.get(open as usize).copied().flatten().unwrap_or(0)
    }

    /// The same where only the first few options differ here.
    pub fn reads_first(&mut self, open: Open, options: u8) -> u8 {
        let option = self.decide(open as usize, options);
        if option < options { option } else { 0 }
    }

    /// How unsure answers are taken in this run.
    pub fn way(&mut self) -> Way {
        if self.decide(WAY, 2) == 0 { Way::Earning } else { Way::Against }
    }

    fn decide(&mut self, place: usize, options: u8) -> u8 {
        self.consulted |= 1 << place;
        if let Some(option) = self.decided.get(place).copied().flatten() {
            return option;
        }
        if let Some(trail) = self.trail.as_mut() {
            trail.push(Turn { place, option: 0, options });
        }
        if let Some(decision) = self.decided.get_mut(place) {
            *decision = Some(0);
        }
        0
    }

    /// What was consulted so far.
    #[must_use]
    pub const fn consulted(&self) -> Consulted {
        Consulted(self.consulted)
    }

    /// Whether this run looks for the range of the amount alone: no day matters to it.
    #[must_use]
    pub const fn explores(&self) -> bool {
        self.trail.is_some()
    }
}

/// The open points a run came upon, and whether it met an unsure answer.
#[derive(Clone, Copy, Debug)]
pub struct Consulted(u32);

impl Consulted {
    /// Whether the open point at a place of [`READINGS`] was consulted.
    #[must_use]
    pub const fn holds(self, place: usize) -> bool {
        self.0 & (1 << place) != 0
    }

    /// Whether an unsure answer was met.
    #[must_use]
    pub const fn met_unsure(self) -> bool {
        self.holds(WAY)
    }

    /// What either came upon.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Questions.
impl<'a> Sheet<'a> {
    /// The language of the working.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Whether this run records what it does.
    #[must_use]
    pub const fn records(&self) -> bool {
        self.record.is_some()
    }

    /// Asks a question; `answer` is what was answered.
    pub fn ask<T>(&mut self, ask: &'static Ask, row: Row, clause: &'static Clause, answer: Option<T>) -> Option<T> {
        self.ask_among(ask, row, clause, Among::Anything, answer)
    }

    /// Asks a question whose answer is one of a closed list.
    pub fn ask_among<T>(
        &mut self,
        ask: &'static Ask,
        row: Row,
        clause: &'static Clause,
        among: Among,
        answer: Option<T>,
    ) -> Option<T> {
        self.offer(ask, row, clause, among, answer.is_some());
        self.absent |= answer.is_none();
        answer
    }

    /// Asks a question that need not be answered.
    pub fn offer(&mut self, ask: &'static Ask, row: Row, clause: &'static Clause, among: Among, answered: bool) {
        let language = self.language;
        if let Some(record) = self.record.as_mut()
            && record.is_new(ask, row)
        {
            let clause = Citation { clause, language };
            record.questions.push(Question { at: Place { ask, row }, service: self.service, among, clause, answered });
        }
    }

    /// Asks a question that has a default, and notes that it was assumed where nothing was answered.
    pub fn assume<T>(
        &mut self,
        ask: &'static Ask,
        row: Row,
        clause: &'static Clause,
        among: Among,
        answer: Option<T>,
        default: T,
    ) -> T {
        self.offer(ask, row, clause, among, answer.is_some());
        if answer.is_none() {
            self.note_assumed(ask, row);
        }
        answer.unwrap_or(default)
    }

    /// Notes that a default was taken.
    pub fn note_assumed(&mut self, ask: &'static Ask, row: Row) {
        let place = Place { ask, row };
        if let Some(record) = self.record.as_mut()
            && (row.is_some() || !record.assumed.contains(&place))
        {
            record.assumed.push(place);
        }
    }

    /// Notes that the result cannot be settled without an answer.
    pub fn needs(&mut self, ask: &'static Ask, row: Row) {
        let place = Place { ask, row };
        if self.missing.last() == Some(&place) {
            return;
        }
        // Many runs miss the same; told apart before it grows, the list stays as short as what is missing.
        if self.missing.len() > 1_000 && self.missing.len() == self.missing.capacity() {
            self.missing = self.take_missing();
            self.missing.reserve(self.missing.len());
        }
        self.missing.push(place);
    }

    /// An answer without which the result cannot be settled.
    pub fn need<T>(&mut self, ask: &'static Ask, row: Row, clause: &'static Clause, answer: Option<T>) -> Option<T> {
        self.need_among(ask, row, clause, Among::Anything, answer)
    }

    /// The same where it is one of a closed list.
    pub fn need_among<T>(
        &mut self,
        ask: &'static Ask,
        row: Row,
        clause: &'static Clause,
        among: Among,
        answer: Option<T>,
    ) -> Option<T> {
        let answer = self.ask_among(ask, row, clause, among, answer);
        if answer.is_none() {
            self.needs(ask, row);
        }
        answer
    }

    /// Whether any answer was looked for in vain, needed or not.
    #[must_use]
    pub const fn missed_an_answer(&self) -> bool {
        self.absent
    }

    /// Takes what is missing, each place once.
    pub fn take_missing(&mut self) -> Vec<Place> {
        each_once(std::mem::take(&mut self.missing), |place| place.order())
    }

    /// What was recorded.
    #[must_use]
    pub fn into_record(self) -> Record {
        self.record.unwrap_or_default()
    }
}

/// Steps.
impl Sheet<'_> {
    /// Writes a step: what was done, with its values, what came of it, and where that stands.
    pub fn note(&mut self, clause: &'static Clause, says: Text, terms: &[Term], value: Term) {
        self.write(Some(clause), None, says, terms, value);
    }

    /// Writes a step that follows a reading of an open point.
    pub fn note_reading(&mut self, clause: &'static Clause, open: Open, says: Text, terms: &[Term], value: Term) {
        self.write(Some(clause), Some(open), says, terms, value);
    }

    /// Writes what was answered and stands in no clause.
    pub fn note_fact(&mut self, says: Text, terms: &[Term], value: Term) {
        self.write(None, None, says, terms, value);
    }

    /// Writes a step of plain arithmetic, which stands nowhere.
    pub fn note_sum(&mut self, open: Option<Open>, says: Text, terms: &[Term], value: Term) {
        self.write(None, open, says, terms, value);
    }

    /// Names a clause the result rests on without a step of its own.
    pub fn rests_on(&mut self, clause: &'static Clause) {
        if let Some(record) = self.record.as_mut()
            && !record.clauses.iter().any(|known| known.id == clause.id)
        {
            record.clauses.push(clause);
        }
    }

    fn write(&mut self, clause: Option<&'static Clause>, open: Option<Open>, says: Text, terms: &[Term], value: Term) {
        let language = self.language;
        if let Some(clause) = clause {
            self.rests_on(clause);
        }
        let Some(record) = self.record.as_mut() else { return };
        // Room for the usual sentence, so that it is made without moving.
        let mut sentence = String::with_capacity(160);
        words::write(&mut sentence, says, terms, language);
        let value = match value {
            Term::Text(text) => Cow::Borrowed(text.in_language(language)),
            value => {
                let mut written = String::with_capacity(24);
                value.write(&mut written, language);
                Cow::Owned(written)
            }
        };
        let clause = clause.map(|clause| Citation { clause, language });
        record.steps.push(Step { says: sentence, value, clause, reading: open.map(Open::id) });
    }
}
