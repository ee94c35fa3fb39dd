//! The case, and what a person adds to it to claim its credit.

use super::Act;
use super::credit::{self, Credit, Hindrance, Part};
use super::sender::{Field, Sender};
use crate::measure::Day;
use crate::page::answer::Answer;
use crate::page::state::State;
use crate::terms::{Language, RuleId, Text};
use crate::typed::{Yearless, day};

/// Everything that the papers are made of.
pub struct Pack {
    /// The case.
    pub state: State,
    /// What the engine says of all of it, in the page's language.
    pub whole: Answer,
    /// What each outage or month comes to.
    pub parts: Vec<Part>,
    /// What the engine says of what is claimed, in the letter's language.
    pub claimed: Answer,
    /// Rows that are not to be claimed.
    left_out: Vec<usize>,
    /// The language of the letter.
    pub letter: Language,
    /// What to ask the provider about the open points.
    pub questions: Vec<Question>,
    /// What was filled in.
    pub sender: Sender,
    /// Whether this device keeps who writes.
    pub kept: bool,
    /// What of the list was ticked.
    pub done: Vec<Text>,
    /// Whether the list is printed with the letter.
    pub with_list: bool,
    /// What was done last, in words.
    pub said: &'static str,
}

/// What to ask the provider about an open point: the page's HTML holds it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The reading.
    pub reading: String,
    /// In Japanese.
    pub ja: String,
    /// In English.
    pub en: String,
}

impl Pack {
    /// The papers of a case. What is past its last day is left out until it is asked for.
    #[must_use]
    pub fn new(mut state: State, questions: Vec<Question>) -> Self {
        state.rules = vec![RuleId::Credit];
        let whole = Answer::to(&state);
        let parts = credit::parts(state.service, &whole);
        let today = state.today;
        let out = parts.iter().filter(|part| part.claim_by.is_none_or(|(_, last)| last < today));
        let left_out: Vec<usize> = out.map(|part| part.row).collect();
        let letter = state.language;
        let claimed = Self::claim(&state, &left_out, letter);
        Self {
            state,
            whole,
            parts,
            claimed,
            left_out,
            letter,
            questions,
            sender: Sender::default(),
            kept: false,
            done: Vec::new(),
            with_list: true,
            said: "",
        }
    }

    /// Goes on with another case.
    pub fn turn_to(&mut self, state: State) {
        let letter = self.letter;
        let fresh = Self::new(state, std::mem::take(&mut self.questions));
        let sender = std::mem::take(&mut self.sender);
        *self = Self { sender, kept: self.kept, ..fresh };
        self.write_in(letter);
    }

    /// What the engine says of the rows that are claimed alone, so that months, limits and rounding are theirs.
    fn claim(state: &State, left_out: &[usize], letter: Language) -> Answer {
        let mut state = State { language: letter, ..state.clone() };
        let list = credit::list(state.service);
        for row in (0..state.rows(list)).rev().filter(|row| left_out.contains(row)) {
            state.delete(list, row);
        }
        Answer::to(&state)
    }

    fn write_in(&mut self, letter: Language) {
        self.letter = letter;
        self.claimed = Self::claim(&self.state, &self.left_out, letter);
    }

    /// Whether a row is claimed.
    #[must_use]
    pub fn claims(&self, row: usize) -> bool {
        !self.left_out.contains(&row)
    }

    /// The day the letter bears; none where what was typed is no day.
    #[must_use]
    pub fn date(&self) -> Option<Day> {
        let today = self.state.today;
        match self.sender.typed(Field::Date).trim() {
            "" => Some(today),
            typed => day::parse(typed, Yearless::UpTo(today.plus(90))).ok(),
        }
    }

    /// What is claimed, or why nothing is.
    ///
    /// # Errors
    ///
    /// Why there is nothing to claim.
    pub fn credit(&self) -> Result<Credit<'_>, Hindrance> {
        Credit::of(&self.whole)?;
        Credit::of(&self.claimed)
    }

    /// The question about an open point, in the letter's language.
    #[must_use]
    pub fn question(&self, reading: &str) -> Option<&str> {
        let question = self.questions.iter().find(|question| question.reading == reading)?;
        Some(if self.letter == Language::En { &question.en } else { &question.ja })
    }

    /// Does what an act says, with the value of the element it was done to.
    pub fn act(&mut self, act: Act, value: &str) {
        self.said = "";
        match act {
            Act::Type(field) => self.sender.set(field, value),
            Act::Letter(language) => self.write_in(language),
            Act::Claim(row) => {
                if self.claims(row) {
                    self.left_out.push(row);
                } else {
                    self.left_out.retain(|out| *out != row);
                }
                self.write_in(self.letter);
            }
            Act::Tick(what) => {
                if self.done.contains(&what) {
                    self.done.retain(|done| *done != what);
                } else {
                    self.done.push(what);
                }
            }
            Act::Keep => self.kept = !self.kept,
            Act::List => self.with_list = !self.with_list,
            Act::Copy | Act::Download | Act::Calendar | Act::Print => {}
        }
    }
}
