//! The worker: keeps the files and the rows, and does the work between two messages.

use std::cell::RefCell;
use std::collections::BTreeMap;

use wasm_bindgen::prelude::*;

use super::batch::{Batch, Job};
use super::browser;
use super::export::Take;
use super::message::{Order, Report, Task};
use super::source::{Look, Settings, Source};
use super::summary::Summary;
use super::table::Query;
use super::wire::Wire;
use crate::files::encoding::{Encoding, detect};
use crate::measure::Day;
use crate::page::words::say;
use crate::terms::Language;

/// What the worker keeps.
#[derive(Default)]
struct Worker {
    files: BTreeMap<usize, JsValue>,
    /// What was read of a file, the encoding it was read in, and the one the person chose.
    read: BTreeMap<usize, (Option<Encoding>, Encoding, String)>,
    /// The task, and the numbers of its files.
    task: Option<(Task, Batch)>,
    done: bool,
    /// How far the page was told it is, in hundredths.
    told: usize,
}

/// A larger file would not fit beside what is made of it.
const LARGEST: u32 = 100 * 1024 * 1024;
/// About as many outages are worked out before the page is heard again.
const SLICE: usize = 600;

thread_local! {
    static WORKER: RefCell<Worker> = RefCell::default();
}

/// Serves the page.
pub fn serve() {
    let heard = Closure::new(|bytes: Vec<u8>, file: JsValue| {
        if let Some(order) = Order::of(&bytes) {
            WORKER.with_borrow_mut(|worker| worker.hear(order, file));
        }
    });
    browser::serve(&heard);
    heard.forget();
    tell(&Report { ready: true, ..Report::default() });
}

fn tell(report: &Report) {
    browser::report(&report.bytes(), &JsValue::UNDEFINED);
}

/// Goes on with the task of this number once the page has been heard.
fn soon(run: usize) {
    browser::soon(Closure::once_into_js(move || WORKER.with_borrow_mut(|worker| worker.work(run))));
}

impl Worker {
    fn hear(&mut self, order: Order, file: JsValue) {
        if let Some(id) = order.give {
            self.read.remove(&id);
            self.files.insert(id, file);
        }
        if let Some(task) = order.task {
            self.begin(task);
        }
        if let Some((asked, query)) = order.ask {
            self.answer(asked, &query);
        }
        if let Some((what, sample)) = order.take {
            self.hand_over(what, sample);
        }
    }

    fn begin(&mut self, task: Task) {
        if let Some((before, batch)) = self.task.take() {
            for (sent, source) in before.files.iter().zip(batch.job.sources) {
                if let Some((_, _, text)) = self.read.get_mut(&sent.id) {
                    *text = source.text;
                }
            }
        }
        self.files.retain(|id, _| task.files.iter().any(|sent| sent.id == *id));
        self.read.retain(|id, _| task.files.iter().any(|sent| sent.id == *id));
        let language = if task.english { Language::En } else { Language::Ja };
        let mut sources = Vec::new();
        let mut told = Vec::new();
        for sent in &task.files {
            let (encoding, text, trouble) = self.text(sent.id, &sent.settings, language);
            sources.push(Source { name: sent.name.clone(), text, settings: sent.settings.clone() });
            told.push((encoding, trouble));
        }
        let today = Day::from_number(task.today);
        let batch = Batch::new(Job { sources, aliases: task.aliases.clone(), today, language });
        let looks =
            batch.layouts.iter().zip(&batch.job.sources).zip(told).map(|((layout, source), (encoding, trouble))| {
                Look { trouble, ..layout.look(source, encoding, language) }
            });
        let run = task.run;
        tell(&Report { run, looks: Some(looks.collect()), progress: Some(0), ..Report::default() });
        self.done = false;
        self.task = Some((task, batch));
        soon(run);
    }

    /// What a file says, in the encoding the person chose or the one it shows, and why it was not read.
    fn text(&mut self, id: usize, settings: &Settings, language: Language) -> (Encoding, String, String) {
        if let Some((chosen, encoding, text)) = self.read.get_mut(&id)
            && *chosen == settings.encoding
        {
            return (*encoding, std::mem::take(text), String::new());
        }
        let unread = |why: &'static str| (Encoding::Utf8, String::new(), why.to_owned());
        let Some(file) = self.files.get(&id) else {
            return unread(say(language, "ファイルがありません。", "The file is gone."));
        };
        if browser::is_larger(file, LARGEST) {
            return unread(say(
                language,
                "100MBを超えるファイルは読めません。分けてください。",
                "Files over 100 MB cannot be read. Please split it.",
            ));
        }
        let Ok(bytes) = browser::bytes_of(file) else {
            return unread(say(language, "ファイルを開けませんでした。", "The file could not be opened."));
        };
        let encoding = settings.encoding.unwrap_or_else(|| shown(&bytes));
        let text = match encoding {
            Encoding::Utf8 => String::from_utf8_lossy(&bytes).into_owned(),
            other => browser::decoded(&bytes, other.label()),
        };
        self.read.insert(id, (settings.encoding, encoding, String::new()));
        (encoding, text, String::new())
    }

    fn work(&mut self, run: usize) {
        let Some((task, batch)) = self.task.as_mut().filter(|(task, _)| task.run == run) else { return };
        if self.done {
            return;
        }
        if batch.step(SLICE) {
            let (run, progress) = (task.run, batch.progress());
            if progress / 10 != self.told {
                self.told = progress / 10;
                tell(&Report { run, progress: Some(progress), ..Report::default() });
            }
            soon(run);
        } else {
            self.done = true;
            tell(&Report { run, summary: Some(Summary::of(batch)), ..Report::default() });
        }
    }

    fn answer(&self, asked: usize, query: &Query) {
        if let Some((task, batch)) = self.task.as_ref().filter(|_| self.done) {
            tell(&Report { run: task.run, page: Some((asked, batch.page(query))), ..Report::default() });
        }
    }

    fn hand_over(&self, what: Take, sample: bool) {
        if let Some((task, batch)) = self.task.as_ref().filter(|_| self.done) {
            let kind = if what == Take::All { "application/json" } else { "text/csv;charset=utf-8" };
            let file = browser::blob_of(&batch.take_away(what, sample), kind);
            let report = Report { run: task.run, file: Some(what.file().to_owned()), ..Report::default() };
            browser::report(&report.bytes(), &file);
        }
    }
}

/// The encoding a file shows at its beginning: a damaged letter further on makes it no other.
fn shown(bytes: &[u8]) -> Encoding {
    const ENOUGH: usize = 64 * 1024;
    detect(bytes.get(..ENOUGH).unwrap_or(bytes))
}
