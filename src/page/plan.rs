//! The way out, planned backwards: from the day a person wants to be out, or from what it may cost, to the day a notice
//! must arrive.
//!
//! [`contract`] puts what was told of a contract to the engine, ended on one day or another. [`reckoning`] finds the days
//! that matter, [`dates`] what belongs into a calendar, [`view`] shows all of it.

pub mod contract;
pub mod dates;
mod parts;
pub mod reckoning;
#[cfg(feature = "page")]
mod run;
#[cfg(test)]
mod tests;
pub mod view;

#[cfg(feature = "page")]
pub use run::start;

pub use reckoning::RULES;

use super::act::After;
use super::state::State;
use crate::measure::Day;
use crate::rules::asks;

/// What a person does with a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Wants to be out by a day.
    ByDay,
    /// Wants to leave as cheaply as possible.
    Cheaply,
    /// Takes a day as the one to be out by.
    Take(Day),
    /// Puts a date, by its name, into the calendar; all of them without one.
    Calendar(Option<String>),
}

/// Under which name a day is put aside while it is not wanted.
const ASIDE: &str = "wanted";

impl State {
    /// Whether a day to be out by is wanted, rather than the cheapest.
    #[must_use]
    pub fn by_day(&self) -> bool {
        let at = asks::WANTED_END.path;
        !self.typed(at).is_empty() || self.opened.iter().any(|open| open == at)
    }

    /// Does what concerns the plan alone.
    pub fn plan(&mut self, act: &Act) -> After {
        let at = asks::WANTED_END.path;
        let mut after = After { step: true, ..After::default() };
        match act {
            Act::ByDay => {
                let aside = self.draft(ASIDE).to_owned();
                self.set(at, &aside);
                self.open(at);
                after.focus = Some(at.to_owned());
            }
            Act::Cheaply => {
                let typed = self.typed(at).to_owned();
                self.set_draft(ASIDE, &typed);
                self.set(at, "");
                self.opened.retain(|open| open != at);
            }
            Act::Take(day) => {
                self.set(at, &day.to_string());
                after.focus = Some("answer".to_owned());
            }
            Act::Calendar(_) => after.step = false,
        }
        after
    }
}
