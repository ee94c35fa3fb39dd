//! What the page knows: the files, how they are read, how far the work is, and what is to be seen of what came of it.
//!
//! A result belongs to one run over all files as they are read now. Whatever changes begins another, and until that is done
//! there is no result.

use super::act::Act;
use super::export::Take;
use super::message::{Report, Sent, Task};
use super::source::{Kind, Look, Settings};
use super::summary::Summary;
use super::table::{Only, Page, Query};
use crate::files::csv::Separator;
use crate::files::encoding::Encoding;
use crate::measure::Day;
use crate::terms::Language;

/// What the page knows.
#[derive(Clone, Debug)]
pub struct State {
    /// The page's language.
    pub language: Language,
    /// The day it is.
    pub today: Day,
    /// The way from the page up to the root of the site.
    pub root: String,
    /// The files.
    pub files: Vec<Held>,
    /// The names of those that were too many.
    pub left_out: Vec<String>,
    /// Names in tables of outages, and the contracts they stand for; with nothing, their outages are left aside.
    pub aliases: Vec<(String, String)>,
    /// The table that is being written.
    pub draft: String,
    /// How far the work is.
    pub phase: Phase,
    /// The number of the last task.
    pub run: usize,
    /// What came of it.
    pub summary: Option<Summary>,
    /// What is asked of the table.
    pub query: Query,
    /// The number of the last question.
    pub asked: usize,
    /// What of the table is seen.
    pub page: Page,
    /// The next file's number.
    next: usize,
}

/// A file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// Its number.
    pub id: usize,
    /// Its name.
    pub name: String,
    /// Whether it belongs to the sample.
    pub sample: bool,
    /// What the person says of it.
    pub settings: Settings,
    /// How it is read.
    pub look: Look,
    /// Whether that is shown.
    pub open: bool,
}

/// How far the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// There is nothing to do.
    Idle,
    /// So many thousandths are done.
    Running(usize),
    /// The person stopped it.
    Stopped,
    /// It broke off.
    Failed,
    /// All is done.
    Done,
}

/// What follows from an act besides the new state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// Nothing.
    Nothing,
    /// All files are worked out.
    Run,
    /// The work ends at once.
    Stop,
    /// The table is asked for.
    Ask,
    /// Something is taken away.
    Take(Take),
    /// A file of the sample is downloaded.
    Sample(usize),
    /// The sample is tried.
    Try,
    /// The written table is taken as a file.
    Written,
    /// The chosen files are taken.
    Chosen,
}

/// More files than anybody has at hand.
pub const FILES: usize = 40;

impl State {
    /// Nothing handed over yet.
    #[must_use]
    pub fn new(language: Language, today: Day, root: String) -> Self {
        Self {
            language,
            today,
            root,
            files: Vec::new(),
            left_out: Vec::new(),
            aliases: Vec::new(),
            draft: String::new(),
            phase: Phase::Idle,
            run: 0,
            summary: None,
            query: Query::default(),
            asked: 0,
            page: Page::default(),
            next: 0,
        }
    }

    /// Whether what is shown is a sample.
    #[must_use]
    pub fn is_sample(&self) -> bool {
        self.files.iter().any(|file| file.sample)
    }

    /// Adds a file; returns its number, or none where there are too many. A sample and a person's own files never stand
    /// together.
    pub fn add(&mut self, name: &str, sample: bool) -> Option<usize> {
        if sample != self.is_sample() {
            self.files.clear();
            self.left_out.clear();
            self.aliases.clear();
        }
        if self.files.len() >= FILES {
            self.left_out.push(name.to_owned());
            return None;
        }
        self.left_out.retain(|left_out| left_out != name);
        let id = self.next;
        self.next = self.next.saturating_add(1);
        let (name, settings, look) = (name.to_owned(), Settings::default(), Look::default());
        self.files.push(Held { id, name, sample, settings, look, open: false });
        Some(id)
    }

    /// Begins another run: what was found before is gone.
    pub fn begin(&mut self) -> Task {
        self.run = self.run.saturating_add(1);
        self.summary = None;
        self.page = Page::default();
        self.query = Query { page: 0, bad_page: 0, ..self.query.clone() };
        self.phase = if self.files.is_empty() { Phase::Idle } else { Phase::Running(0) };
        self.task()
    }

    /// What is to be worked out.
    #[must_use]
    pub fn task(&self) -> Task {
        let files = self.files.iter();
        Task {
            run: self.run,
            today: self.today.number(),
            english: self.language == Language::En,
            files: files
                .map(|file| Sent { id: file.id, name: file.name.clone(), settings: file.settings.clone() })
                .collect(),
            aliases: self.aliases.clone(),
        }
    }

    /// The next question for the table.
    pub fn ask(&mut self) -> (usize, Query) {
        self.asked = self.asked.saturating_add(1);
        (self.asked, self.query.clone())
    }

    /// Takes over what the worker tells, where it tells of the task that stands.
    pub fn hear(&mut self, report: Report) {
        if report.run != self.run {
            return;
        }
        if let Some(looks) = report.looks {
            for (file, look) in self.files.iter_mut().zip(looks) {
                file.look = look;
            }
        }
        if let Some(progress) = report.progress {
            self.phase = Phase::Running(progress);
        }
        if let Some(summary) = report.summary {
            self.summary = Some(summary);
            self.phase = Phase::Done;
        }
        if let Some((asked, page)) = report.page
            && asked == self.asked
        {
            self.page = page;
        }
    }

    /// Does what an act says, with the value of the element it was done to.
    pub fn act(&mut self, act: &Act, value: &str) -> After {
        match act {
            Act::Choose => return After::Chosen,
            Act::Write => {
                value.clone_into(&mut self.draft);
                return After::Nothing;
            }
            Act::Take => return After::Written,
            Act::Sample => return After::Try,
            Act::SampleFile(file) => return After::Sample(*file),
            Act::Export(what) => return After::Take(*what),
            Act::Stop => {
                self.phase = Phase::Stopped;
                return After::Stop;
            }
            Act::Again => {}
            Act::Look(id) => {
                for file in self.files.iter_mut().filter(|file| file.id == *id) {
                    file.open = !file.open;
                }
                return After::Nothing;
            }
            Act::Remove(id) => self.files.retain(|file| file.id != *id),
            Act::Kind(id) => self.set(*id, |settings| {
                settings.kind = Kind::ALL.get(place(value)).copied();
                settings.columns.clear();
            }),
            Act::Separator(id) => self.set(*id, |settings| {
                settings.separator = Separator::ALL.get(place(value)).copied();
                settings.columns.clear();
            }),
            Act::Encoding(id) => self.set(*id, |settings| settings.encoding = Encoding::ALL.get(place(value)).copied()),
            Act::Zone(id) => self.set(*id, |settings| settings.zone = value.parse().unwrap_or(settings.zone)),
            Act::Column(id, field) => self.set(*id, |settings| settings.assign(*field, value.parse().ok())),
            Act::Alias(name) => {
                self.aliases.retain(|(known, _)| known != name);
                if !value.trim().is_empty() {
                    self.aliases.push((name.clone(), value.trim().to_owned()));
                }
            }
            Act::Aside(name) => {
                let aside = self.aliases.iter().any(|(known, contract)| known == name && contract.is_empty());
                self.aliases.retain(|(known, _)| known != name);
                if !aside {
                    self.aliases.push((name.clone(), String::new()));
                }
            }
            _ => return self.turn(act, value),
        }
        After::Run
    }

    /// What is asked of the table.
    fn turn(&mut self, act: &Act, value: &str) -> After {
        let query = &mut self.query;
        match act {
            Act::Service => query.service = value.parse().ok(),
            Act::Month => query.month = value.parse().ok(),
            Act::Only => query.only = Only::ALL.get(place(value)).copied().unwrap_or_default(),
            Act::Soon(only) => query.only = if query.only == *only { Only::All } else { *only },
            Act::Find => value.clone_into(&mut query.text),
            Act::Sort(sort) => {
                query.reversed = query.sort == *sort && !query.reversed;
                query.sort = *sort;
            }
            Act::Turn(page) => query.page = *page,
            Act::TurnBad(page) => query.bad_page = *page,
            _ => return After::Nothing,
        }
        if !matches!(act, Act::Turn(_) | Act::TurnBad(_)) {
            query.page = 0;
        }
        After::Ask
    }

    fn set(&mut self, id: usize, change: impl FnOnce(&mut Settings)) {
        if let Some(file) = self.files.iter_mut().find(|file| file.id == id) {
            change(&mut file.settings);
        }
    }
}

/// The place a select names; beyond any where it leaves it to the file.
fn place(value: &str) -> usize {
    value.parse().unwrap_or(usize::MAX)
}
