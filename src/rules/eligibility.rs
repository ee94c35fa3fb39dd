//! Who may apply.

use super::{asks, fees};
use crate::contract::answer::{Check, Outcome};
use crate::contract::case::{Case, Held, Unsure};
use crate::terms::ask::{Among, Ask, Place, Row};
use crate::terms::{Choice, Citation, Clause, Sheet, Term, Text, text};

/// What a document provides for applications.
pub struct EligibilityTerms {
    /// The questions about the applicant.
    pub holds: &'static [Hold],
    /// The conditions; `None` where they cannot even be listed yet.
    pub checks: fn(&mut Checks<'_, '_>) -> Option<()>,
}

/// A question about the applicant.
#[derive(Debug)]
pub struct Hold {
    /// Its key among the answers.
    pub key: &'static str,
    /// What it takes.
    pub kind: HoldKind,
    /// The question.
    pub ask: Ask,
    /// Where the need for it stands.
    pub clause: Clause,
}

/// What a question about the applicant takes.
#[derive(Clone, Copy, Debug)]
pub enum HoldKind {
    /// Yes, no, or not sure.
    Condition,
    /// A whole number.
    Count,
    /// One of a closed list.
    Choice(&'static [&'static Choice]),
}

/// The conditions of one application, checked one after the other.
pub struct Checks<'s, 'a> {
    sheet: &'s mut Sheet<'a>,
    list: Vec<Check>,
    open: Vec<Place>,
}

/// An answer to a condition: yes, no, not sure, or not given.
pub type Answer = Option<Unsure>;

impl<'a> Checks<'_, 'a> {
    /// The answers.
    #[must_use]
    pub const fn answers(&self) -> &'a Case {
        self.sheet.case
    }

    /// Asks a yes-or-no question about the applicant.
    pub fn condition(&mut self, hold: &'static Hold) -> Answer {
        let answer = match self.sheet.case.held(hold.key) {
            Some(Held::Condition(answer)) => Some(answer),
            _ => None,
        };
        self.sheet.ask_among(&hold.ask, None, &hold.clause, asks::YES_OR_NO, answer)
    }

    /// Asks for a number.
    pub fn count(&mut self, hold: &'static Hold) -> Option<i64> {
        let answer = self.counted(hold);
        self.sheet.ask(&hold.ask, None, &hold.clause, answer)
    }

    /// Asks for a number that is 0 where it is not given.
    pub fn count_or_none(&mut self, hold: &'static Hold) -> i64 {
        let answer = self.counted(hold);
        self.sheet.assume(&hold.ask, None, &hold.clause, Among::Anything, answer, 0)
    }

    fn counted(&self, hold: &'static Hold) -> Option<i64> {
        match self.sheet.case.held(hold.key) {
            Some(Held::Count(count)) => Some(count),
            _ => None,
        }
    }

    /// Asks for one of a closed list.
    pub fn chosen(&mut self, hold: &'static Hold) -> Option<&'static str> {
        let answer = match self.sheet.case.held(hold.key) {
            Some(Held::Choice(choice)) => Some(choice),
            _ => None,
        };
        let among = match hold.kind {
            HoldKind::Choice(choices) => Among::These(choices),
            _ => Among::Anything,
        };
        self.sheet.ask_among(&hold.ask, None, &hold.clause, among, answer)
    }

    /// Asks for the queries a second that are needed.
    pub fn needed_queries(&mut self, clause: &'static Clause) -> Option<i64> {
        let needed = self.sheet.case.dns.needed_qps;
        self.sheet.ask(&asks::NEEDED_QPS, None, clause, needed)
    }

    /// Asks for the item.
    pub fn item(&mut self, clause: &'static Clause) -> Option<&'static str> {
        let item = self.sheet.case.item;
        self.sheet.ask_among(&asks::ITEM, None, clause, Among::Items, item).map(|item| item.id)
    }

    /// Notes the answer that keeps the check to come open.
    pub fn open_by(&mut self, ask: &'static Ask, row: Row) {
        self.open.push(Place { ask, row });
    }

    /// A condition that holds where the answer is yes.
    pub fn must_hold(&mut self, hold: &'static Hold, says: Text) {
        let answer = self.condition(hold);
        if answer.is_none() {
            self.open_by(&hold.ask, None);
        }
        self.check(hold.key, &hold.clause, says, as_flag(answer));
    }

    /// A condition, and whether it holds.
    pub fn check(&mut self, id: &'static str, clause: &'static Clause, says: Text, holds: Option<bool>) {
        let value = match holds {
            Some(true) => text("満たす", "holds"),
            Some(false) => text("満たさない", "does not hold"),
            None => text("まだわからない", "open"),
        };
        self.sheet.note(clause, says, &[], Term::Text(value));
        let language = self.sheet.language();
        let clause = Citation { clause, language };
        self.list.push(Check { id, holds, clause, message: says.in_language(language) });
    }
}

/// Yes or no; open where it is neither.
#[must_use]
pub const fn as_flag(answer: Answer) -> Option<bool> {
    match answer {
        Some(Unsure::Yes) => Some(true),
        Some(Unsure::No) => Some(false),
        Some(Unsure::Unsure) | None => None,
    }
}

/// Who may apply. What is missing is told only where the result is open because of it.
#[inline(never)]
pub(crate) fn run(sheet: &mut Sheet<'_>) -> Option<Outcome> {
    let terms = &sheet.service.eligibility;
    let mut checks = Checks { sheet, list: Vec::new(), open: Vec::new() };
    let listed = (terms.checks)(&mut checks);
    let Checks { sheet, list, open } = checks;
    let eligible = if list.iter().any(|check| check.holds == Some(false)) {
        Some(false)
    } else if listed.is_none() || list.iter().any(|check| check.holds.is_none()) {
        None
    } else {
        Some(true)
    };
    if eligible.is_none() {
        for place in open {
            sheet.needs(place.ask, place.row);
        }
    }
    listed.map(|()| Outcome::Eligibility { eligible, checks: list })
}

/// Asks for the options taken.
pub(crate) fn asks_options(checks: &mut Checks<'_, '_>, clause: &'static Clause) {
    fees::offer_options(checks.sheet, clause);
}
