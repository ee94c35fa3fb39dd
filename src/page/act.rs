//! What a person can do, and what it changes.

use super::path;
use super::portfolio::act as portfolio;
use super::state::State;
use crate::contract::Value;
use crate::rules::asks;
use crate::typed::{Yearless, paste};

/// Something a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Types into the field at this path.
    Type(String),
    /// Leaves a field.
    Rest,
    /// Picks a day for the field at this path from a calendar.
    Pick(String),
    /// Chooses a value for the answer at this path.
    Choose(String, &'static str),
    /// Takes back what was typed at this path.
    Clear(String),
    /// Adds a row to a list; where rows begin with a choice, the one that stands in the list's draft.
    Add(&'static str),
    /// Adds a row to a list inside a row.
    AddWithin(String),
    /// Copies a row.
    Copy(String, usize),
    /// Deletes a row.
    Delete(String, usize),
    /// Shows an optional question.
    Open(String),
    /// Goes to a field.
    Go(String),
    /// Writes a draft: what stands in a field beside the answers.
    Draft(&'static str),
    /// Takes the outages of a pasted list as rows of a list.
    Paste(&'static str),
    /// Reads an open point another way.
    Read(&'static str, &'static str),
    /// Shows a clause in the terms.
    Cite(&'static str),
    /// Goes on to a tool with this case.
    Onward(&'static str),
    /// Puts a copy of the case beside it.
    Duplicate,
    /// Goes on with another case.
    Select(usize),
    /// Takes a case away.
    Drop(usize),
    /// Names a case.
    Rename(usize),
    /// Whether links carry the fees.
    ShareFees,
    /// Fills in an example to look at.
    Example,
    /// Something for the device.
    Device(Device),
    /// Something with the papers of a claim.
    Claim(super::claim::Act),
    /// Something of the way out's plan.
    Plan(super::plan::Act),
    /// Something with many contracts at once.
    Portfolio(portfolio::Act),
    /// Turns the slides of a presentation.
    Present(super::presenter::Turn),
}

/// Something that is done by the device the page runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// Copies the link.
    CopyLink,
    /// Copies the request as JSON.
    CopyRequest,
    /// Copies the answer as JSON.
    CopyAnswer,
    /// Takes over a request from JSON.
    LoadRequest,
    /// Draws the QR code of the link.
    Code,
    /// Prints.
    Print,
    /// Presents the case step by step.
    Present,
    /// Keeps the cases on this device.
    Save,
    /// Forgets cases that were kept.
    Forget(usize),
    /// Forgets everything.
    ForgetAll,
    /// Begins anew.
    Anew,
}

/// What the browser's own calendar is called after the field that it belongs to.
pub const PICKER: &str = "-pick";

/// What follows from an act besides the new state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct After {
    /// The element to go to, by its id.
    pub focus: Option<String>,
    /// The clause to show.
    pub clause: Option<&'static str>,
    /// Whether going back leads to before it.
    pub step: bool,
}

impl State {
    /// Does what an act says, with the value of the element it was done to.
    pub fn act(&mut self, act: &Act, value: &str) -> After {
        let mut after = After::default();
        if !matches!(act, Act::Rest) {
            self.qr = None;
            self.said = "";
        }
        if !matches!(act, Act::Type(_) | Act::Rest) {
            after.step = true;
            self.typing = None;
            self.unlisted = None;
            self.lost.clear();
        }
        self.look(act);
        match act {
            Act::Type(at) => {
                self.set(at, value);
                self.open(at);
                self.typing = Some(at.clone());
            }
            Act::Rest => (self.typing, self.unlisted, self.picking) = (None, None, None),
            Act::Pick(at) => {
                self.picking = Some(at.clone());
                after.focus = Some([at, PICKER].concat());
                after.step = false;
            }
            Act::Choose(at, id) => self.set(at, id),
            Act::Clear(at) => self.set(at, ""),
            Act::Add(list) => {
                let choice = self.draft(list).to_owned();
                after.focus = Some(path::row(list, self.rows(list)));
                self.add(list, &choice);
                self.set_draft(list, "");
            }
            Act::AddWithin(list) => {
                after.focus = Some(path::row(list, self.rows(list)));
                self.add(list, "");
            }
            Act::Copy(list, row) => {
                self.copy(list, *row);
                after.focus = Some(path::row(list, row.saturating_add(1)));
            }
            Act::Delete(list, row) => {
                self.delete(list, *row);
                let left = self.rows(list).checked_sub(1);
                after.focus = Some(left.map_or_else(|| list.clone(), |last| path::row(list, last.min(*row))));
            }
            Act::Open(at) => {
                self.open(at);
                after.focus = Some(at.clone());
                after.step = false;
            }
            Act::Go(at) => {
                after.focus = Some(at.clone());
                after.step = false;
            }
            Act::Draft(name) => {
                self.set_draft(name, value);
                after.step = false;
            }
            Act::Paste(list) => self.paste(list),
            Act::Read(id, option) => self.read(id, option),
            Act::Cite(clause) => {
                after.clause = Some(clause);
                after.step = false;
            }
            Act::Duplicate => self.duplicate(),
            Act::Select(index) => self.current = (*index).min(self.cases.len().saturating_sub(1)),
            Act::Drop(index) => self.drop_case(*index),
            Act::Rename(index) => {
                if let Some(case) = self.cases.get_mut(*index) {
                    value.clone_into(&mut case.name);
                }
                after.step = false;
            }
            Act::ShareFees => {
                self.share_fees = !self.share_fees;
                after.step = false;
            }
            Act::Example
            | Act::Onward(_)
            | Act::Claim(_)
            | Act::Device(_)
            | Act::Plan(_)
            | Act::Portfolio(_)
            | Act::Present(_) => {
                after.step = false;
            }
        }
        after
    }

    /// Pictures are of the outage that was worked on last.
    fn look(&mut self, act: &Act) {
        let row = match act {
            Act::Type(at) | Act::Choose(at, _) | Act::Clear(at) => path::row_of(asks::INCIDENTS.path, at),
            Act::Copy(list, row) if list == asks::INCIDENTS.path => Some(row.saturating_add(1)),
            Act::Delete(list, row) if list == asks::INCIDENTS.path => Some(row.saturating_sub(1)),
            _ => None,
        };
        self.outage = row.unwrap_or(self.outage);
    }

    /// Takes the outages of the pasted list as rows, in place of rows that are still empty; what could not be read
    /// stays in the draft.
    fn paste(&mut self, list: &'static str) {
        let pasted = self.draft(list).to_owned();
        let lines = paste::parse(&pasted, Yearless::UpTo(self.today));
        let mut left = String::new();
        for row in (0..self.rows(list)).rev() {
            let at = path::row(list, row);
            let blank = ["began", "restored"].iter().all(|key| self.typed(&path::field(&at, key)).is_empty());
            if blank {
                self.delete(list, row);
            }
        }
        for line in lines {
            match line.outage {
                Ok(outage) => {
                    let at = path::row(list, self.rows(list));
                    self.add(list, "");
                    for (key, moment) in [("began", outage.began), ("restored", outage.restored)] {
                        self.set(&path::field(&at, key), &moment.iso().replacen('T', " ", 1));
                    }
                }
                Err(_) => {
                    left.push_str(line.text);
                    left.push('\n');
                }
            }
        }
        self.set_draft(list, &left);
    }

    /// What stands in a field beside the answers.
    #[must_use]
    pub fn draft(&self, name: &str) -> &str {
        self.drafts.iter().find(|(draft, _)| *draft == name).map_or("", |(_, text)| text)
    }

    /// Writes into a field beside the answers.
    pub fn set_draft(&mut self, name: &'static str, text: &str) {
        self.drafts.retain(|(draft, _)| *draft != name);
        if !text.is_empty() {
            self.drafts.push((name, text.to_owned()));
        }
    }

    /// Takes over a request written as JSON; says whether it was one.
    pub fn load(&mut self, json: &str) -> bool {
        let request = Value::parse(json).filter(|request| matches!(request, Value::Object(_)));
        match request {
            Some(request) => {
                self.restore(&request.into_owned());
                true
            }
            None => false,
        }
    }
}
