//! What the engine says of what was entered.

use super::entry::Entry;
use super::state::{Case, Entered, Read, State};
use super::{entry, path};
use crate::contract::answer::Question;
use crate::contract::{Assessment, Code, Value, consult};
use crate::terms::ask::Kind;

/// The engine's answer to what was entered.
pub struct Answer {
    /// The request.
    pub request: Value<'static>,
    /// Its assessment. The results stand only where nothing is wrong or needed; the questions always do.
    pub assessment: Option<Assessment>,
    /// What is wrong, by path, and what would be right.
    pub wrong: Vec<(String, String)>,
    /// What an answer begun lacks, by path.
    pub needed: Vec<(String, String)>,
    /// What was typed, and what it means.
    pub read: Vec<Read>,
}

impl Answer {
    /// Asks the engine.
    #[must_use]
    pub fn to(state: &State) -> Self {
        Self::of(state, state.entered(), None)
    }

    /// Asks the engine again: what stands in a field still means what it did before.
    #[must_use]
    pub fn after(state: &State, before: &Self) -> Self {
        let Some(case) = state.case() else { return Self::to(state) };
        let mut answer = Self::of(state, state.entered_of(case, &before.read), Some(before));
        if !answer.stands() && answer.continues(before) {
            answer.keep_asking(state, before);
        }
        answer
    }

    /// What cannot be read yet makes rules ask less; what they asked before stays to be seen until they know more.
    fn keep_asking(&mut self, state: &State, before: &Self) {
        let Some(assessment) = &mut self.assessment else { return };
        let questions = &mut assessment.questions;
        let mut after = 0;
        for question in before.questions() {
            let list = question.at.ask.path.split("[]").next().unwrap_or_default();
            let gone = question.at.row.is_some_and(|row| row >= state.rows(list));
            match questions.iter().position(|one| one.at == question.at) {
                Some(place) => after = place.saturating_add(1),
                None if gone => {}
                None => {
                    questions.insert(after.min(questions.len()), question.clone());
                    after = after.saturating_add(1);
                }
            }
        }
    }

    /// Asks the engine of any of the cases.
    #[must_use]
    pub fn to_case(state: &State, case: &Case) -> Self {
        Self::of(state, state.entered_of(case, &[]), None)
    }

    fn of(state: &State, entered: Entered, before: Option<&Self>) -> Self {
        let consultation = consult(&entered.request);
        let now = consultation.assessment.iter().flat_map(|assessment| &assessment.questions);
        let same = before.filter(|before| before.request.get("rules") == entered.request.get("rules"));
        let questions: Vec<&Question> = now.chain(same.map_or(&[][..], Self::questions)).collect();
        // What was left unfinished for another errand stands in the way of none that does not ask for it.
        let matters = |path: &str| {
            entry::kind_at(state.service, &path::pattern(path)).is_none()
                || questions.iter().any(|question| path::leads(&question.path(), path))
        };
        let (mut wrong, mut needed) = (Vec::new(), Vec::new());
        for (path, right) in entered.misread.into_iter().filter(|(path, _)| matters(path)) {
            wrong.push((path, right.in_language(state.language).to_owned()));
        }
        for problem in consultation.problems.into_iter().filter(|problem| matters(&problem.path)) {
            let list = if problem.code == Code::Missing { &mut needed } else { &mut wrong };
            if !list.iter().any(|(path, _)| *path == problem.path) {
                list.push((problem.path, problem.message));
            }
        }
        Self { request: entered.request, assessment: consultation.assessment, wrong, needed, read: entered.read }
    }

    /// Whether its results stand.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.wrong.is_empty() && self.needed.is_empty() && self.assessment.is_some()
    }

    /// Whether it answers what another did, of another state of the same case: the same rules are asked.
    #[must_use]
    pub fn continues(&self, before: &Self) -> bool {
        self.request.get("rules") == before.request.get("rules")
    }

    /// The questions, in the order of the form.
    #[must_use]
    pub fn questions(&self) -> &[Question] {
        self.assessment.as_ref().map_or(&[], |assessment| &assessment.questions)
    }

    /// Whether an answer is needed before a result can be settled.
    #[must_use]
    pub fn needs(&self, path: &str) -> bool {
        let missing = self.assessment.iter().flat_map(|assessment| &assessment.findings);
        missing.flat_map(|finding| &finding.missing).any(|place| place.to_string() == path)
            || self.needed.iter().any(|(needed, _)| needed == path)
    }

    /// What was understood at a path.
    #[must_use]
    pub fn entry(&self, at: &str) -> &Entry {
        self.read_at(at).map_or(&Entry::Blank, |read| &read.entry)
    }

    /// How a person last read what stood at a path that is not understood any more.
    #[must_use]
    pub fn said(&self, at: &str) -> &str {
        self.read_at(at).map_or("", |read| &read.said)
    }

    fn read_at(&self, at: &str) -> Option<&Read> {
        self.read.iter().find(|read| read.at == at)
    }

    /// What is wrong with what was typed at a path.
    #[must_use]
    pub fn wrong_at(&self, path: &str) -> Option<&str> {
        self.wrong.iter().find(|(wrong, _)| wrong == path).map(|(_, right)| right.as_str())
    }
}

impl PartialEq for Answer {
    /// The engine says the same to the same request, read from the same texts.
    fn eq(&self, other: &Self) -> bool {
        self.request == other.request && self.wrong == other.wrong && self.read == other.read
    }
}

impl State {
    /// Begins what must be begun before the first question can be asked; hands out what the engine says then.
    pub fn settle(&mut self) -> Answer {
        let mut answer = Answer::to(self);
        for _ in 0..3 {
            if !self.begin(&answer) {
                break;
            }
            answer = Answer::to(self);
        }
        answer
    }

    /// Begins the lists of which a first row is needed; says whether there was one.
    pub fn begin(&mut self, answer: &Answer) -> bool {
        let mut begun = false;
        for question in answer.questions() {
            let list = question.path();
            if question.kind() == Kind::Rows && self.rows(&list) == 0 && answer.needs(&list) {
                self.add(&list, "");
                begun = true;
            }
        }
        begun
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Day;
    use crate::services::SERVICES;
    use crate::terms::{Language, RuleId};

    #[test]
    fn what_one_errand_lacks_keeps_no_other_from_its_result() {
        for service in SERVICES {
            let mut state = State::new(service, Language::En, Day::parse("2026-11-21").unwrap());
            state.rules = vec![RuleId::Credit];
            state.settle();
            state.set("answers.incidents[0].began", "no idea");
            state.rules = vec![RuleId::End];
            state.settle();
            state.set("answers.cancellation.noticeArrivedOn", "2026-12-01");
            let answer = Answer::to(&state);
            assert!(answer.stands(), "{service:?} {:?} {:?}", answer.wrong, answer.needed);
            state.set("answers.cancellation.noticeArrivedOn", "no idea");
            assert_eq!(Answer::to(&state).wrong.len(), 1);
        }
    }

    #[test]
    fn what_was_asked_stays_while_something_else_cannot_be_read() {
        let mut state = State::new(SERVICES[0], Language::En, Day::parse("2026-11-21").unwrap());
        state.rules = vec![RuleId::Credit];
        state.settle();
        state.set("answers.incidents[0].began", "2026-09-10 10:00");
        state.set("answers.incidents[0].restored", "24 h");
        let stood = Answer::to(&state);
        let paths = |answer: &Answer| answer.questions().iter().map(Question::path).collect::<Vec<_>>();
        for unreadable in ["2026-0", ""] {
            state.set("answers.incidents[0].began", unreadable);
            assert!(!paths(&Answer::to(&state)).contains(&"answers.monthlyFee".to_owned()));
            let after = Answer::after(&state, &stood);
            assert_eq!(paths(&after), paths(&stood));
            assert!(!after.stands());
            state.set("answers.monthlyFee", "a lot");
            let after = Answer::after(&state, &after);
            assert!(after.wrong_at("answers.monthlyFee").is_some());
            state.set("answers.monthlyFee", "");
            assert_eq!(paths(&Answer::after(&state, &after)), paths(&stood));
        }
        state.delete("answers.incidents", 0);
        assert!(!paths(&Answer::after(&state, &stood)).iter().any(|at| at.contains("[0]")));
    }
}
